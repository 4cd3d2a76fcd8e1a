// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <QFile>
#include <QJsonArray>

#include "clirun.h"

using namespace greenroom;
using namespace greenroom::test;

namespace {

const QByteArray complete = R"({
  "question": "Tell me about a model of yours that failed.", "competency": "ownership", "role": "barclays-mle", "template": "star",
  "sections": {
    "situation": "In March our card fraud model began to miss payments at new merchants.",
    "task": "I owned the model, so finding the cause was my job.",
    "action": "First I put the former version back the same evening, because customers were losing money while we looked. Then I compared a good week with a bad week layer by layer, rather than retrain at once. I traced the shift to a changed category code, agreed a manual review with operations, and added a check that stops the feed when an unknown code appears.",
    "result": "Missed fraud fell from 9% to 4% within three days. I learned to watch the meaning of inputs."}})";

QStringList rulesOf(const Ran &ran)
{
    QStringList rules;
    for (const QJsonValue &remark : ran.json()[QLatin1String("remarks")].toArray())
        rules << remark.toObject()[QLatin1String("rule")].toString();
    return rules;
}

} // namespace

class CoachCommandTest : public QObject {
    Q_OBJECT

private slots:
    void aReportHasTheKeysOfTheContract()
    {
        const Ran ran = m_place.run(words("coach --json"), complete);
        QCOMPARE(ran.code, 0);
        QVERIFY(ran.json()[QLatin1String("score")].toInt() >= 60);
        const QStringList elements = keysOf(ran.json()[QLatin1String("elements")]);
        for (const char *name : {"episode", "setup_share", "ownership", "action", "tension", "result", "measured", "reflection", "governance", "length"})
            QVERIFY2(elements.contains(QLatin1String(name)), name);
        for (const QJsonValue &remark : ran.json()[QLatin1String("remarks")].toArray())
            for (const char *key : {"rule", "section", "start", "end", "severity"})
                QVERIFY2(remark.toObject().contains(QLatin1String(key)), key);
    }

    void theSameAnswerGetsTheSameReportAndNoProfileIsMade()
    {
        const Ran once = m_place.runHere("coach --json", complete);
        QCOMPARE(m_place.runHere("--json coach", complete).out, once.out);
        QVERIFY(!QFile::exists(m_place.profile()));
    }

    void sectionsMayCarryTheNamesThatPeopleUse()
    {
        QByteArray renamed = complete;
        renamed.replace("\"situation\"", "\"context\"");
        QCOMPARE(m_place.run(words("coach --json"), renamed).json()[QLatin1String("score")],
                 m_place.run(words("coach --json"), complete).json()[QLatin1String("score")]);
    }

    void nonsenseScoresNothing()
    {
        const Ran ran = m_place.run(words("coach --json"), R"({"question": "Tell me about a failure", "template": "star",
            "sections": {"action": "asdf qwer zxcv asdf qwer zxcv asdf qwer zxcv asdf qwer zxcv asdf qwer"}})");
        QCOMPARE(ran.json()[QLatin1String("score")].toInt(-1), 0);
        QVERIFY(rulesOf(ran).contains(QStringLiteral("nonsense")));
    }

    void anAnswerThatCannotBeReadIsAWrongUseAndSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("half a document") << QByteArray("{\"sections\": {");
        QTest::newRow("a list") << QByteArray("[1, 2]");
        QTest::newRow("no sections") << QByteArray("{\"question\": \"Why?\"}");
        QTest::newRow("a number for a text") << QByteArray("{\"sections\": {\"action\": 4}}");
    }
    void anAnswerThatCannotBeReadIsAWrongUseAndSaysWhy()
    {
        QFETCH(QByteArray, input);
        const Ran ran = m_place.run(words("coach --json"), input);
        QCOMPARE(ran.code, 2);
        QVERIFY(ran.out.isEmpty());
        QCOMPARE(ran.err.trimmed().count('\n'), 0);
        QVERIFY(!ran.err.isEmpty());
    }

private:
    CliPlace m_place;
};

QTEST_GUILESS_MAIN(CoachCommandTest)
#include "tst_coachcommand.moc"
