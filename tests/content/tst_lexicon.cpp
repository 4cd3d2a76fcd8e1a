// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTest>

#include "content/lexiconreader.h"
#include "support/testlexicon.h"

using namespace greenroom;

namespace {

/// A lexicon with one entry in every list; `changed` stands instead of the line of its key.
QByteArray lexicon(const QByteArray &key = {}, const QByteArray &changed = {})
{
    QByteArray text = "schema = 1\nlanguage = \"xx\"\n";
    for (const std::string &name : lexiconLists()) {
        const QByteArray line = name == "irregular_verbs" ? "\"go went gone\"" : "\"word, two words\"";
        const bool same = key == name.c_str();
        text += same ? changed : QByteArray(name.c_str()) + " = " + line + '\n';
    }
    return text;
}

} // namespace

class TestLexicon : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theEmbeddedLexiconReads();
    void aLanguageWithoutAFileHasNone();
    void entriesStandBetweenCommasAndLines();
    void mistakesHaveTheirPlace_data();
    void mistakesHaveTheirPlace();
    void damageIsOneProblem();
};

void TestLexicon::theEmbeddedLexiconReads()
{
    content::Problems problems;
    const auto read = content::embeddedLexicon("en", problems);
    for (const content::Problem &problem : problems)
        qWarning("%s:%d:%d %s", problem.file.c_str(), problem.line, problem.column, problem.message.c_str());
    QVERIFY(read && problems.empty());
    QCOMPARE(read->language, std::string("en"));
    QVERIFY(!read->empty());
    // What the tests of core read in a simpler way.
    QVERIFY(read->lists == test::plainLexicon().lists);
}

void TestLexicon::aLanguageWithoutAFileHasNone()
{
    content::Problems problems;
    QVERIFY(!content::embeddedLexicon("tlh", problems));
    QVERIFY(problems.empty());
}

void TestLexicon::entriesStandBetweenCommasAndLines()
{
    content::Problems problems;
    const QByteArray text = lexicon("hedges", "hedges = \"\"\"\nmaybe,  i think ,\n\nperhaps\n\"\"\"\n");
    const auto read = content::readLexicon(text.toStdString(), "xx.toml", problems);
    QVERIFY(read && problems.empty());
    QCOMPARE(read->lists.at("hedges"), (std::vector<std::string>{"maybe", "i think", "perhaps"}));
    QCOMPARE(read->lists.size(), lexiconLists().size());
}

void TestLexicon::mistakesHaveTheirPlace_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<int>("lineOfKey");
    QTest::addColumn<int>("column");
    QTest::newRow("a list is missing") << QByteArray() << QByteArray("missing_key") << -1 << 0;
    QTest::newRow("a list is unknown") << QByteArray("hedges = \"maybe\"\nhedgehogs = \"x\"\n")
                                       << QByteArray("unknown_key") << 1 << 1;
    QTest::newRow("an entry stands twice")
        << QByteArray("hedges = \"maybe, so, maybe\"\n") << QByteArray("duplicate") << 0 << 22;
    QTest::newRow("an entry has capitals") << QByteArray("hedges = \"I think\"\n") << QByteArray("case") << 0 << 11;
    QTest::newRow("two spaces in an entry")
        << QByteArray("hedges = \"\"\"\nmaybe\ni  think\n\"\"\"\n") << QByteArray("spaces") << 2 << 1;
    QTest::newRow("nothing in a list") << QByteArray("hedges = \" , \"\n") << QByteArray("empty_list") << 0 << 10;
    QTest::newRow("not a text") << QByteArray("hedges = 3\n") << QByteArray("type") << 0 << 10;
}

void TestLexicon::mistakesHaveTheirPlace()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, rule);
    QFETCH(int, lineOfKey);
    QFETCH(int, column);
    content::Problems problems;
    QVERIFY(!content::readLexicon(lexicon("hedges", line).toStdString(), "xx.toml", problems));
    QCOMPARE(problems.size(), std::size_t{1});
    QCOMPARE(problems[0].file, std::string("xx.toml"));
    QCOMPARE(QByteArray::fromStdString(problems[0].rule), rule);
    if (lineOfKey < 0)
        return;
    const QByteArray before = lexicon("hedges", "@").split('@').first();
    QCOMPARE(problems[0].line, static_cast<int>(before.count('\n')) + 1 + lineOfKey);
    if (column > 1)
        QCOMPARE(problems[0].column, column);
}

void TestLexicon::damageIsOneProblem()
{
    content::Problems problems;
    QVERIFY(!content::readLexicon("schema = [", "xx.toml", problems));
    QCOMPARE(problems.size(), std::size_t{1});
    problems.clear();
    const std::string twoForms = lexicon("irregular_verbs", "irregular_verbs = \"go went\"\n").toStdString();
    QVERIFY(!content::readLexicon(twoForms, "xx.toml", problems));
    QCOMPARE(problems.at(0).rule, std::string("forms"));
}

QTEST_GUILESS_MAIN(TestLexicon)
#include "tst_lexicon.moc"
