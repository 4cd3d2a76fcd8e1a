// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <cmath>
#include <optional>
#include <vector>

#include "core/scheduling/scheduler.h"

#ifndef GREENROOM_TEST_DATA_DIR
#define GREENROOM_TEST_DATA_DIR "."
#endif

using namespace greenroom;

namespace {

// Tolerances as the vector file's format key gives them.
constexpr double againstTsFsrs = 2e-6;
constexpr double difficultyAgainstTsFsrs = 1e-6;
constexpr double againstFsrsRs = 2e-4;

bool close(double ours, double theirs, double relative, double absolute)
{
    return std::abs(ours - theirs) <= std::max(absolute, relative * std::abs(theirs));
}

/// Both neighbours are right when the unrounded interval lies on the edge between them.
bool sameDays(int ours, int theirs, double unrounded)
{
    const double part = unrounded - std::floor(unrounded);
    return ours == theirs || (std::abs(part - 0.5) <= 1e-6 && std::abs(ours - theirs) == 1);
}

std::chrono::minutes minutesOf(const QString &step)
{
    const int count = step.left(step.size() - 1).toInt();
    switch (step.back().toLatin1()) {
    case 'd': return std::chrono::days{count};
    case 'h': return std::chrono::hours{count};
    default: return std::chrono::minutes{count};
    }
}

std::vector<std::chrono::minutes> stepsOf(const QJsonValue &value)
{
    std::vector<std::chrono::minutes> steps;
    for (const QJsonValue step : value.toArray())
        steps.push_back(minutesOf(step.toString()));
    return steps;
}

FsrsWeights weightsOf(const QJsonObject &history)
{
    FsrsWeights weights{};
    for (int i = 0; i < 21; ++i)
        weights[static_cast<std::size_t>(i)] = history["parameters"].toArray()[i].toDouble();
    return weights;
}

FsrsOptions optionsOf(const QJsonObject &history)
{
    return {history["enable_short_term"].toBool(), static_cast<int>(history["relearning_steps"].toArray().size())};
}

Fsrs6 modelOf(const QJsonObject &history)
{
    return Fsrs6{weightsOf(history), optionsOf(history)};
}

Scheduler schedulerOf(const QJsonObject &history)
{
    return Scheduler{modelOf(history),
                     {stepsOf(history["learning_steps"]), stepsOf(history["relearning_steps"]),
                      history["desired_retention"].toDouble(), history["maximum_interval_days"].toInt()}};
}

/// Counts comparisons and keeps the first few that failed.
class Tally {
public:
    void check(bool agrees, const QJsonObject &history, int step, const char *field, double ours, double theirs)
    {
        ++m_checks;
        if (agrees)
            return;
        ++m_mismatches;
        if (m_mismatches <= 5)
            qWarning("history %d step %d %s: ours %.10g, theirs %.10g", history["id"].toInt(), step, field, ours,
                     theirs);
    }

    int checks() const { return m_checks; }
    int mismatches() const { return m_mismatches; }

private:
    int m_checks = 0;
    int m_mismatches = 0;
};

} // namespace

/// Reference histories computed by other people's programs; see the format key of the file.
class TestFsrs : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void weightsInTheFileLieInOurRanges();
    void memoryAgreesWithTsFsrs_data();
    void memoryAgreesWithTsFsrs();
    void schedulerAgreesWithTsFsrs_data();
    void schedulerAgreesWithTsFsrs();
    void memoryAgreesWithFsrsRs();

private:
    void kindRows();
    void compareMemory(Tally &tally, const QJsonObject &history) const;
    void compareCards(Tally &tally, const QJsonObject &history) const;
    std::vector<QJsonObject> historiesOf(const QString &kind) const;

    QJsonArray m_histories;
    std::vector<double> m_recallDays;
};

void TestFsrs::initTestCase()
{
    const QString path =
        qEnvironmentVariable("GREENROOM_FSRS_VECTORS", QStringLiteral(GREENROOM_TEST_DATA_DIR "/fsrs_vectors.json"));
    QFile file(path);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    m_histories = root["histories"].toArray();
    QVERIFY(!m_histories.isEmpty());
    for (const QJsonValue days : root["format"].toObject()["recall_at_days"].toArray())
        m_recallDays.push_back(days.toDouble());
    QVERIFY(!m_recallDays.empty());
}

std::vector<QJsonObject> TestFsrs::historiesOf(const QString &kind) const
{
    std::vector<QJsonObject> histories;
    for (const QJsonValue value : m_histories) {
        if (kind.isEmpty() || value.toObject()["kind"].toString() == kind)
            histories.push_back(value.toObject());
    }
    return histories;
}

void TestFsrs::kindRows()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("histories with learning steps") << "scheduler";
    QTest::newRow("extreme ratings and gaps") << "edge";
}

void TestFsrs::weightsInTheFileLieInOurRanges()
{
    for (const QJsonObject &history : historiesOf({})) {
        const FsrsWeights weights = weightsOf(history);
        const FsrsWeights clipped = Fsrs6::clipped(weights, optionsOf(history));
        for (std::size_t i = 0; i < weights.size(); ++i)
            QVERIFY2(std::abs(weights[i] - clipped[i]) < 1e-7,
                     qPrintable(QStringLiteral("w%1 of %2").arg(i).arg(history["id"].toInt())));
    }
}

void TestFsrs::memoryAgreesWithTsFsrs_data()
{
    kindRows();
    QTest::newRow("fractional days") << "fractional";
}

void TestFsrs::memoryAgreesWithTsFsrs()
{
    QFETCH(QString, kind);
    if (historiesOf(kind).empty())
        QSKIP("the vector file has no such history");
    Tally tally;
    for (const QJsonObject &history : historiesOf(kind))
        compareMemory(tally, history);
    qInfo("%d comparisons, %d mismatches", tally.checks(), tally.mismatches());
    QCOMPARE(tally.mismatches(), 0);
}

void TestFsrs::compareMemory(Tally &tally, const QJsonObject &history) const
{
    const Fsrs6 model = modelOf(history);
    const double retention = history["desired_retention"].toDouble();
    std::optional<MemoryState> state;
    int number = 0;
    for (const QJsonValue value : history["steps"].toArray()) {
        const QJsonObject step = value.toObject();
        const auto compare = [&](const char *field, double ours, double theirs, double relative, double absolute) {
            tally.check(close(ours, theirs, relative, absolute), history, number, field, ours, theirs);
        };
        const auto rating = static_cast<Rating>(step["rating"].toInt());
        const double elapsed = step["elapsed_days"].toDouble();
        if (state)
            compare("recall_before", model.recall(*state, elapsed), step["recall_before"].toDouble(-1), 0,
                    againstTsFsrs);
        state = state ? model.step(*state, elapsed, elapsed == 0, rating) : model.init(rating);
        compare("stability", state->stability, step["stability"].toDouble(), againstTsFsrs, againstTsFsrs);
        compare("difficulty", state->difficulty, step["difficulty"].toDouble(), 0, difficultyAgainstTsFsrs);
        const double interval = model.interval(*state, retention);
        const double theirs = step["interval_days_unrounded"].toDouble();
        compare("interval_days_unrounded", interval, theirs, againstTsFsrs, againstTsFsrs);
        if (step.contains("interval_days")) {
            const int days = wholeDays(interval, history["maximum_interval_days"].toInt());
            tally.check(sameDays(days, step["interval_days"].toInt(), theirs), history, number, "interval_days", days,
                        step["interval_days"].toInt());
        }
        const QJsonArray recalls = step["recall_at"].toArray();
        for (std::size_t i = 0; i < m_recallDays.size(); ++i)
            compare("recall_at", model.recall(*state, m_recallDays[i]), recalls[static_cast<int>(i)].toDouble(-1), 0,
                    againstTsFsrs);
        ++number;
    }
}

void TestFsrs::schedulerAgreesWithTsFsrs_data()
{
    kindRows();
}

void TestFsrs::schedulerAgreesWithTsFsrs()
{
    QFETCH(QString, kind);
    if (historiesOf(kind).empty())
        QSKIP("the vector file has no such history");
    Tally tally;
    for (const QJsonObject &history : historiesOf(kind))
        compareCards(tally, history);
    qInfo("%d comparisons, %d mismatches", tally.checks(), tally.mismatches());
    QCOMPARE(tally.mismatches(), 0);
}

void TestFsrs::compareCards(Tally &tally, const QJsonObject &history) const
{
    const Scheduler scheduler = schedulerOf(history);
    const int maximum = history["maximum_interval_days"].toInt();
    Card card;
    int number = 0;
    for (const QJsonValue value : history["steps"].toArray()) {
        const QJsonObject step = value.toObject();
        const auto compare = [&](const char *field, int ours, int theirs) {
            tally.check(ours == theirs, history, number, field, ours, theirs);
        };
        const Instant at{std::chrono::milliseconds{
            QDateTime::fromString(step["review_utc"].toString(), Qt::ISODateWithMs).toMSecsSinceEpoch()}};
        compare("state_before", static_cast<int>(card.state), step["state_before"].toInt());
        card = scheduler.review(card, static_cast<Rating>(step["rating"].toInt()), at, step["elapsed_days"].toDouble());
        compare("state_after", static_cast<int>(card.state), step["state_after"].toInt());
        compare("learning_step", card.step, step["learning_step"].toInt());
        compare("reps", card.reps, step["reps"].toInt());
        compare("lapses", card.lapses, step["lapses"].toInt());

        const bool capped = step["over_maximum"].toBool();
        const double unrounded = step["interval_days_unrounded"].toDouble();
        const int days = capped ? maximum : step["scheduled_days"].toInt();
        tally.check(sameDays(card.scheduledDays, days, unrounded), history, number, "scheduled_days",
                    card.scheduledDays, days);
        const int shift = (card.scheduledDays - step["scheduled_days"].toInt()) * 86400;
        const auto wait = std::chrono::duration_cast<std::chrono::seconds>(card.due - at).count();
        compare("due_seconds", static_cast<int>(wait), step["due_seconds"].toInt() + shift);
        tally.check(card.scheduledDays <= maximum, history, number, "maximum", card.scheduledDays, maximum);
        tally.check(close(card.memory->stability, step["stability"].toDouble(), againstTsFsrs, againstTsFsrs), history,
                    number, "stability", card.memory->stability, step["stability"].toDouble());
        ++number;
    }
}

void TestFsrs::memoryAgreesWithFsrsRs()
{
    Tally tally;
    for (const QJsonObject &history : historiesOf({})) {
        const Fsrs6 model = modelOf(history);
        std::optional<MemoryState> state;
        int number = 0;
        for (const QJsonValue value : history["steps"].toArray()) {
            const QJsonObject step = value.toObject();
            const auto rating = static_cast<Rating>(step["rating"].toInt());
            const double elapsed = step["elapsed_days"].toDouble();
            state = state ? model.step(*state, elapsed, elapsed == 0, rating) : model.init(rating);
            if (step["fsrs_rs"].isObject()) {
                const QJsonObject theirs = step["fsrs_rs"].toObject();
                const double interval = model.interval(*state, history["desired_retention"].toDouble());
                const double stability = theirs["stability"].toDouble();
                const double difficulty = theirs["difficulty"].toDouble();
                const double days = theirs["interval_days"].toDouble();
                tally.check(close(state->stability, stability, againstFsrsRs, 0), history, number, "stability",
                            state->stability, stability);
                tally.check(close(state->difficulty, difficulty, 0, againstFsrsRs), history, number, "difficulty",
                            state->difficulty, difficulty);
                tally.check(close(interval, days, againstFsrsRs, 0), history, number, "interval", interval, days);
            }
            ++number;
        }
    }
    qInfo("%d comparisons, %d mismatches", tally.checks(), tally.mismatches());
    QVERIFY(tally.checks() > 0);
    QCOMPARE(tally.mismatches(), 0);
}

QTEST_GUILESS_MAIN(TestFsrs)
#include "tst_fsrs.moc"
