// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures the coach on answers that people labelled, against the figures of models.md E. Each file holds
// {"answers": [{id, question, competency, role, template, sections, label, must, must_not}], "pairs": [[better,
// worse]]}. GREENROOM_COACH_SET names another file to measure instead of tests/data/coach. The rules were tuned on
// tuning_*.json only; unseen.json was never looked into.

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <map>
#include <set>

#include "content/lexiconreader.h"
#include "core/coaching/answertemplate.h"
#include "core/coaching/coach.h"

using namespace greenroom;

namespace {

struct RuleCount {
    int must = 0;
    int raised = 0;
    int mustNot = 0;
    int falseAlarms = 0;
};

struct Figures {
    std::map<std::string, RuleCount> rules;
    int nonsense = 0;
    int nonsenseAtZero = 0;
    int real = 0;
    int realAtZero = 0;
    int pairs = 0;
    int inOrder = 0;

    [[nodiscard]] RuleCount sum() const
    {
        RuleCount all;
        for (const auto &[id, one] : rules) {
            all.must += one.must;
            all.raised += one.raised;
            all.mustNot += one.mustNot;
            all.falseAlarms += one.falseAlarms;
        }
        return all;
    }
};

double share(int part, int whole, double ofNothing)
{
    return whole == 0 ? ofNothing : part / static_cast<double>(whole);
}

std::string text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString().toStdString();
}

CoachInput inputOf(const QJsonObject &answer)
{
    CoachInput input;
    input.question = text(answer, "question");
    input.competency = text(answer, "competency");
    input.role = text(answer, "role");
    input.templateId = text(answer, "template");
    const QJsonObject sections = answer.value(QLatin1String("sections")).toObject();
    for (auto it = sections.begin(); it != sections.end(); ++it)
        input.sections.push_back({sectionIdFor(it.key().toStdString()), it.value().toString().toStdString()});
    return input;
}

void countRules(const QJsonObject &answer, const CoachReport &report, Figures &figures)
{
    std::set<std::string> raised;
    for (const Remark &remark : report.remarks)
        raised.emplace(idOf(remark.rule));
    for (const QJsonValue &rule : answer.value(QLatin1String("must")).toArray()) {
        RuleCount &count = figures.rules[rule.toString().toStdString()];
        ++count.must;
        count.raised += static_cast<int>(raised.count(rule.toString().toStdString()));
    }
    for (const QJsonValue &rule : answer.value(QLatin1String("must_not")).toArray()) {
        RuleCount &count = figures.rules[rule.toString().toStdString()];
        ++count.mustNot;
        count.falseAlarms += static_cast<int>(raised.count(rule.toString().toStdString()));
    }
}

void measure(const QJsonObject &set, const CoachLexicon &lexicon, Figures &figures)
{
    std::map<QString, int> scores;
    for (const QJsonValue &value : set.value(QLatin1String("answers")).toArray()) {
        const QJsonObject answer = value.toObject();
        const CoachReport report = coach(inputOf(answer), lexicon);
        scores[answer.value(QLatin1String("id")).toString()] = report.score;
        const bool nonsense = text(answer, "label") == "nonsense";
        (nonsense ? figures.nonsense : figures.real) += 1;
        if (report.score == 0)
            (nonsense ? figures.nonsenseAtZero : figures.realAtZero) += 1;
        countRules(answer, report, figures);
    }
    for (const QJsonValue &pair : set.value(QLatin1String("pairs")).toArray()) {
        ++figures.pairs;
        figures.inOrder += scores[pair.toArray().at(0).toString()] > scores[pair.toArray().at(1).toString()] ? 1 : 0;
    }
}

void print(const QString &name, const Figures &figures)
{
    const RuleCount all = figures.sum();
    qInfo("%s: recall %.3f (%d), false alarms %.3f (%d), pairs %d/%d, nonsense at 0 %d/%d, real at 0 %d/%d",
          qPrintable(name), share(all.raised, all.must, 1), all.must, share(all.falseAlarms, all.mustNot, 0),
          all.mustNot, figures.inOrder, figures.pairs, figures.nonsenseAtZero, figures.nonsense, figures.realAtZero,
          figures.real);
    for (const auto &[id, one] : figures.rules)
        qInfo("  %-24s raised %d/%d, false %d/%d", id.c_str(), one.raised, one.must, one.falseAlarms, one.mustNot);
}

} // namespace

class TestCoachSet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void figuresAreReached_data();
    void figuresAreReached();
};

void TestCoachSet::figuresAreReached_data()
{
    QTest::addColumn<QStringList>("files");
    const QString folder = QStringLiteral(GREENROOM_TEST_DATA_DIR "/coach/");
    const QString named = qEnvironmentVariable("GREENROOM_COACH_SET");
    if (!named.isEmpty()) {
        QTest::newRow("the set that was named") << QStringList{named};
        return;
    }
    QTest::newRow("tuning") << QStringList{folder + QStringLiteral("tuning_a.json"),
                                           folder + QStringLiteral("tuning_b.json")};
    QTest::newRow("unseen") << QStringList{folder + QStringLiteral("unseen.json")};
}

void TestCoachSet::figuresAreReached()
{
    QFETCH(QStringList, files);
    content::Problems problems;
    const auto lexicon = content::embeddedLexicon("en", problems);
    QVERIFY(lexicon);
    Figures figures;
    for (const QString &name : files) {
        QFile file(name);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
        QVERIFY2(document.isObject(), qPrintable(name));
        measure(document.object(), *lexicon, figures);
    }
    print(QFileInfo(files.first()).baseName(), figures);
    const RuleCount all = figures.sum();
    QVERIFY(figures.real > 0);
    QVERIFY(share(all.raised, all.must, 1) >= 0.85);
    QVERIFY(share(all.falseAlarms, all.mustNot, 0) <= 0.10);
    for (const auto &[id, one] : figures.rules)
        QVERIFY2(share(one.falseAlarms, one.mustNot, 0) <= 0.25, id.c_str());
    QVERIFY(share(figures.inOrder, figures.pairs, 1) >= 0.95);
    QCOMPARE(figures.nonsenseAtZero, figures.nonsense);
    QCOMPARE(figures.realAtZero, 0);
}

QTEST_GUILESS_MAIN(TestCoachSet)
#include "tst_coachset.moc"
