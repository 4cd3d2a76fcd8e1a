// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>
#include <QtTest>

#include <algorithm>
#include <map>
#include <random>

#include "services/profilecheck.h"
#include "support/childprocess.h"
#include "support/samplepack.h"

using namespace greenroom;
using namespace greenroom::test;
using namespace greenroom::services;

namespace {

constexpr int items = 6;

QByteArray lineOf(Instant at, int item, int rating, const char *kind = "review")
{
    return QByteArray("{\"at\": \"") + QByteArray::fromStdString(isoTime(at)) + "\", \"item\": \""
        + QByteArray::fromStdString(SamplePack::idOf(item).value()) + "\", \"kind\": \"" + kind
        + "\", \"rating\": " + QByteArray::number(rating) + "}\n";
}

/// Reviews of all items, over months, several a day and some at the very same instant in different kinds.
QList<QByteArray> manyLines(int count, std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    QList<QByteArray> lines;
    Instant at = noon() - std::chrono::days{400};
    for (int i = 0; i < count; ++i) {
        at += std::chrono::seconds{30 + static_cast<int>(random() % 30000)};
        const int item = 1 + static_cast<int>(random() % items);
        lines << lineOf(at, item, 1 + static_cast<int>(random() % 4));
        if (i % 9 == 0)
            lines << lineOf(at, item, 1 + static_cast<int>(random() % 4), "exam");
    }
    return lines;
}

Result<HistoryImport> imported(Services &services, QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return services.history().importLines(buffer);
}

QByteArray exported(Services &services)
{
    QByteArray bytes;
    const auto count = services.history().exportLines([&bytes](const QByteArray &line) {
        bytes += line;
        return true;
    });
    if (!count || count->written != bytes.count('\n'))
        qFatal("the export counts wrongly");
    return bytes;
}

/// Two hours ahead of UTC.
class FurtherEast final : public TimeZone {
public:
    [[nodiscard]] std::chrono::seconds offsetAt(Instant) const override { return std::chrono::hours{2}; }
};

/// Child process: imports its standard input and never gets to its end.
int importUntilKilled(const QString &folder, const QString &content)
{
    const Utc zone;
    const FixedClock clock{noon()};
    const auto services = SamplePack::open(folder, content, clock, zone);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 1;
    return services->history().importLines(input) ? 0 : 2;
}

} // namespace

class HistoryTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_services.reset();
        m_pack = std::make_unique<SamplePack>(items);
        m_services = m_pack->openSynced();
    }

    void cleanup()
    {
        m_services.reset();
        m_pack.reset();
    }

    void everyFieldIsRead()
    {
        const auto done = imported(*m_services,
                                   "{\"at\": \"2026-03-01T09:30:00.250+02:00\", \"item\": \"demo/core-ml/question-1\", "
                                   "\"kind\": \"mock\", \"rating\": 2, \"confidence\": 4, \"duration_ms\": 61000, "
                                   "\"ladder_depth\": 3, \"revision\": 5, \"source\": \"panel\"}\n"
                                   "{\"at\": \"2026-03-01T08:00:00Z\", \"item\": \"demo/core-ml/question-1\", "
                                   "\"kind\": \"drill\", \"correct\": true}\n"
                                   "\n"
                                   "{\"at\": \"2026-03-02T08:00:00Z\", \"item\": \"demo/core-ml/question-1\", "
                                   "\"kind\": \"exam\", \"correct\": false, \"confidence\": null}");
        QVERIFY(done.ok());
        QCOMPARE(done->imported, 3);
        QVERIFY(done->rejected.empty());
        const auto reviews = m_services->profile().reviews().countingFor(1);
        QCOMPARE(reviews.size(), std::size_t{3});
        QCOMPARE(isoTime(reviews[0].at), std::string("2026-03-01T07:30:00.250Z"));
        QCOMPARE(reviews[0].rating, Rating::Hard);
        QCOMPARE(reviews[0].confidence, std::optional<int>(4));
        QCOMPARE(reviews[0].durationMs, std::optional<int>(61000));
        QCOMPARE(reviews[0].ladderDepth, std::optional<int>(3));
        QCOMPARE(reviews[0].itemRevision, 5);
        QCOMPARE(reviews[0].source, std::string("panel"));
        QCOMPARE(reviews[1].rating, Rating::Good);
        QCOMPARE(reviews[2].rating, Rating::Again);
        QVERIFY(!reviews[2].confidence);
        QVERIFY(m_services->profile().memory().get(1).has_value());
    }

    void aBadLineIsRejectedWithItsNumberAndTheRestIsRead_data()
    {
        QTest::addColumn<QByteArray>("line");
        const auto row = [](const char *name, const QByteArray &line) { QTest::newRow(name) << line; };
        const QByteArray good = lineOf(noon(), 1, 3).trimmed();
        row("no JSON", "not json");
        row("cut off", good.left(good.size() - 5));
        row("an array", "[1, 2]");
        row("an unknown item", QByteArray(good).replace("question-1", "question-99"));
        row("no item", "{\"at\": \"2026-03-01T08:00:00Z\", \"kind\": \"review\", \"rating\": 3}");
        row("rating 0", QByteArray(good).replace("\"rating\": 3", "\"rating\": 0"));
        row("rating 5", QByteArray(good).replace("\"rating\": 3", "\"rating\": 5"));
        row("rating 2.5", QByteArray(good).replace("\"rating\": 3", "\"rating\": 2.5"));
        row("rating as text", QByteArray(good).replace("\"rating\": 3", "\"rating\": \"3\""));
        row("a rating beyond every integer", QByteArray(good).replace("\"rating\": 3", "\"rating\": 1e300"));
        row("no rating", QByteArray(good).replace("\"rating\": 3", "\"confidence\": 3"));
        row("an unknown kind", QByteArray(good).replace("\"review\"", "\"quiz\""));
        row("a time without zone", QByteArray(good).replace("Z\"", "\""));
        row("no time", QByteArray(good).replace("2026", "year"));
        row("an unknown key", QByteArray(good).replace("\"rating\"", "\"mood\": 1, \"rating\""));
        row("a confidence of 5", QByteArray(good).replace("\"rating\"", "\"confidence\": 5, \"rating\""));
        row("a negative duration", QByteArray(good).replace("\"rating\"", "\"duration_ms\": -1, \"rating\""));
        row("a line longer than any review", "{\"source\": \"" + QByteArray(300'000, 'x') + "\"}");
    }

    void aBadLineIsRejectedWithItsNumberAndTheRestIsRead()
    {
        QFETCH(QByteArray, line);
        const Instant later = noon() + std::chrono::hours{1};
        const auto done = imported(*m_services, lineOf(later, 1, 3) + '\n' + line + '\n' + lineOf(later, 2, 3) + "not json\n");
        QVERIFY(done.ok());
        QCOMPARE(done->imported, 2);
        QCOMPARE(done->rejected.size(), std::size_t{2});
        QCOMPARE(done->rejected[0].line, 3);
        QCOMPARE(done->rejected[1].line, 5);
        for (const RejectedLine &rejected : done->rejected)
            QVERIFY(!rejected.why.empty());
    }

    void anEqualReviewIsSkipped()
    {
        const QByteArray bytes = lineOf(noon(), 1, 3) + lineOf(noon(), 2, 3);
        QCOMPARE(imported(*m_services, bytes)->imported, 2);
        const auto again = imported(*m_services, bytes + lineOf(noon(), 1, 1) + lineOf(noon(), 3, 3));
        QCOMPARE(again->imported, 1);
        QCOMPARE(again->skipped, 3);
        QCOMPARE(m_services->profile().reviews().countCounting(), 3);
    }

    void anExportImportsToTheSameHistoryAndMemory()
    {
        QVERIFY(imported(*m_services, manyLines(500, 1).join()).ok());
        const QByteArray first = exported(*m_services);
        const auto memories = memoriesOf(*m_services);
        QCOMPARE(memories.size(), std::size_t{items});
        SamplePack other(items);
        const auto target = other.openSynced();
        const auto done = imported(*target, first);
        QVERIFY(done.ok() && done->rejected.empty());
        QCOMPARE(exported(*target), first);
        QVERIFY(memoriesOf(*target) == memories);
    }

    void anyOrderOfLinesGivesTheSameMemories()
    {
        QList<QByteArray> lines = manyLines(600, 2);
        QVERIFY(imported(*m_services, lines.join()).ok());
        const QByteArray expectedLog = exported(*m_services);
        const auto expected = memoriesOf(*m_services);
        std::mt19937_64 random(3);
        for (int round = 0; round < 4; ++round) {
            std::shuffle(lines.begin(), lines.end(), random);
            SamplePack other(items);
            const auto target = other.openSynced();
            QVERIFY(imported(*target, lines.join()).ok());
            QVERIFY(memoriesOf(*target) == expected);
            QCOMPARE(exported(*target), expectedLog);
        }
    }

    void rebuildingEveryMemoryChangesNone()
    {
        QVERIFY(imported(*m_services, manyLines(300, 4).join()).ok());
        const auto before = memoriesOf(*m_services);
        m_services->profile().database().run("DELETE FROM memory_state");
        QCOMPARE(m_services->history().rebuildAll().value(), items);
        QVERIFY(memoriesOf(*m_services) == before);
    }

    void anImportKilledInTheMiddleIsAPrefixWithItsMemories()
    {
        m_services.reset();
        QList<QByteArray> lines;
        for (int i = 0; i < 9000; ++i)
            lines << lineOf(noon() + std::chrono::seconds{i}, 1 + i % items, 1 + i % 4);
        ChildProcess child({QStringLiteral("--import"), m_pack->profileFolder(), m_pack->contentFolder()});
        child.process().write(lines.mid(0, 7000).join());
        while (child.process().bytesToWrite() > 0)
            QVERIFY(child.process().waitForBytesWritten(30000));
        child.kill(); // what is left in the pipe is less than the last batch
        m_services = m_pack->open();
        const auto count = m_services->profile().reviews().countCounting();
        QVERIFY2(count > 0 && count < 7000, qPrintable(QString::number(count)));
        qsizetype next = 0;
        m_services->profile().reviews().forEachCounting([&](const Review &review) {
            return review.at == noon() + std::chrono::seconds{next++};
        });
        QCOMPARE(next, count);
        const auto problems = checkProfile(m_services->door(), m_services->practice());
        QVERIFY(problems.ok() && problems->empty());
        const auto again = imported(*m_services, lines.join());
        QCOMPARE(again->skipped, static_cast<int>(count));
        QCOMPARE(again->imported, 9000 - static_cast<int>(count));
    }

    void aDamagedReviewIsLeftOutOfAnExportAndCounted()
    {
        QVERIFY(imported(*m_services, manyLines(20, 5).join()).ok());
        m_services->profile().database().run("DROP TRIGGER review_is_never_changed");
        m_services->profile().database().run("UPDATE review SET source = 'selg' WHERE review_number = 3");
        const auto done = m_services->history().exportLines([](const QByteArray &) { return true; });
        QVERIFY(done.ok());
        QCOMPARE(done->damaged, 1);
        QCOMPARE(done->written, m_services->profile().reviews().countCounting() - 1);
    }

    void anUndoneReviewStaysUndoneWhenItIsImportedAgain()
    {
        const QByteArray line = manyLines(1, 5).front();
        QVERIFY(imported(*m_services, line).ok());
        const auto again = imported(*m_services, line);
        QCOMPARE(again->skipped, 1);
        QCOMPARE(again->retracted, 0);
        m_services->profile().reviews().retract(ReviewId(1), noon());
        const auto undone = imported(*m_services, line);
        QCOMPARE(undone->imported, 0);
        QCOMPARE(undone->skipped, 1);
        QCOMPARE(undone->retracted, 1);
        QCOMPARE(m_services->profile().reviews().countCounting(), 0);
    }

    void aReviewKeepsItsStudyDayWhateverTheZoneIsLater()
    {
        // 03:00 is the evening before by the rollover hour; two hours further east it is a day of its own.
        const QByteArray lines =
            "{\"at\": \"2026-03-01T20:00:00Z\", \"item\": \"demo/core-ml/question-1\", \"kind\": \"review\", \"rating\": 3}\n"
            "{\"at\": \"2026-03-02T03:00:00Z\", \"item\": \"demo/core-ml/question-1\", \"kind\": \"review\", \"rating\": 3}\n"
            "{\"at\": \"2026-03-01T22:00:00+02:00\", \"item\": \"demo/core-ml/question-2\", \"kind\": \"review\", \"rating\": 3}\n"
            "{\"at\": \"2026-03-02T05:00:00+02:00\", \"item\": \"demo/core-ml/question-2\", \"kind\": \"review\", \"rating\": 3}\n";
        QCOMPARE(imported(*m_services, lines)->imported, 4);
        const auto before = memoriesOf(*m_services);
        const double sameDay = before.at("demo/core-ml/question-1").memory.stability;
        QVERIFY(before.at("demo/core-ml/question-2").memory.stability > sameDay); // its lines say that they come from there

        m_services.reset();
        const FurtherEast east;
        m_services = SamplePack::open(m_pack->profileFolder(), m_pack->contentFolder(), m_pack->clock, east);
        QVERIFY(m_services->settings().set(QStringLiteral("rollover_hour"), QStringLiteral("0")).ok());
        const auto problems = checkProfile(m_services->door(), m_services->practice());
        QVERIFY(problems.ok());
        QCOMPARE(problems->size(), std::size_t{0});
        QVERIFY(m_services->history().rebuildAll().ok());
        QVERIFY(memoriesOf(*m_services) == before);
    }

    void anExportThatCannotBeWrittenIsAnError()
    {
        QVERIFY(imported(*m_services, manyLines(20, 5).join()).ok());
        int written = 0;
        const auto count = m_services->history().exportLines([&written](const QByteArray &) { return ++written < 3; });
        QVERIFY(!count.ok());
        QCOMPARE(count.error().code, ErrorCode::DiskFault);
        QCOMPARE(written, 3);
    }

private:
    static std::map<std::string, ItemMemory> memoriesOf(Services &services)
    {
        std::map<std::string, ItemMemory> memories;
        for (int number = 1; number <= items; ++number) {
            const ItemId id = SamplePack::idOf(number);
            if (const auto memory = services.profile().memory().get(*services.profile().items().numberOf(id)))
                memories[id.value()] = *memory;
        }
        return memories;
    }

    std::unique_ptr<SamplePack> m_pack;
    std::unique_ptr<Services> m_services;
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 4 && qstrcmp(argv[1], "--import") == 0)
        return importUntilKilled(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]));
    HistoryTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_history.moc"
