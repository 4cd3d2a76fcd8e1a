// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "content/gates.h"
#include "content/itemtoml.h"
#include "content/place.h"
#include "content/rounding.h"
#include "gooditems.h"

#include <QtTest>

using namespace greenroom;
using content::Problem;
using content::Problems;

namespace {

using namespace std::chrono;
constexpr sys_days today = year{2026} / 11 / 22;

std::string described(const Problems &problems)
{
    std::string text;
    for (const Problem &problem : problems)
        text += problem.file + ':' + std::to_string(problem.line) + ':' + std::to_string(problem.column) + ' '
                + problem.rule + ": " + problem.message + '\n';
    return text;
}

std::string replaced(std::string text, const std::string &from, const std::string &to)
{
    const std::size_t at = text.find(from);
    if (at == std::string::npos)
        qFatal("the good item does not hold: %s", from.c_str());
    return text.replace(at, from.size(), to);
}

std::string areaOf(const std::string &toml)
{
    const std::string key = "area = \"";
    const std::size_t at = toml.find(key) + key.size();
    return toml.substr(at, toml.find('"', at) - at);
}

} // namespace

class TestGates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Problems problems;
        const auto vocabulary = content::readVocabulary(GREENROOM_CONTENT_DIR, problems);
        QVERIFY2(vocabulary && problems.empty(), described(problems).c_str());
        m_vocabulary = *vocabulary;
    }

    void goodItemPassesEveryGate_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : gooditems::kinds)
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }

    void goodItemPassesEveryGate()
    {
        QFETCH(QString, kind);
        const Problems problems = checked(gooditems::ofKind(kind.toStdString()));
        QVERIFY2(problems.empty(), described(problems).c_str());
    }

    void everyGateCatchesItsFault_data();
    void everyGateCatchesItsFault()
    {
        QFETCH(QString, kind);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, rule);
        QFETCH(int, line);
        const std::string good = gooditems::ofKind(kind.toStdString());
        const Problems problems = checked(replaced(good, from.toStdString(), to.toStdString()), areaOf(good));
        QVERIFY2(std::any_of(problems.begin(), problems.end(),
                             [&](const Problem &problem) {
                                 return problem.rule == rule.toStdString() && problem.line == line && problem.column > 0
                                        && problem.file == "slug.toml" && problem.message.back() == '.';
                             }),
                 described(problems).c_str());
    }

    void removedPartsAreCaught_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("until");
        QTest::addColumn<QString>("rule");
        const auto row = [](const char *claim, const char *kind, const char *first, const char *until,
                            const char *rule) { QTest::newRow(claim) << kind << first << until << rule; };
        row("a follow-up level left out", "concept", "[[followup]]\nlevel = 2", "[[followup]]\nlevel = 3", "ladder");
        row("only two follow-up levels", "concept", "[[followup]]\nlevel = 3", "[[mistake]]", "ladder");
        row("no consequence where one is required", "concept", "[[followup]]\nlevel = 3", "[[mistake]]", "consequence");
        row("only two key points", "concept", "[[key_point]]\nid = \"third\"", "[[followup]]", "key_points");
        row("no mistake", "concept", "[[mistake]]", "[[source]]", "mistakes");
        row("only three options", "mcq", "[[option]]\nid = \"all\"", "", "option_count");
        row("no right option", "mcq", "[[option]]\nid = \"found\"", "[[option]]\nid = \"right\"", "mcq_key");
        row("no hidden dataset", "sql", "[[dataset]]\nname = \"hidden\"", "[[dataset]]\nname = \"edge\"",
            "sql_datasets");
        row("no wrong query", "sql", "[[wrong]]", "", "wrong_answers");
        row("only one hidden test", "coding", "[[test]]\nvisible = false", "[[test]]\nvisible = false\nargs = \"[[-1",
            "coding_tests");
        row("no visible test", "coding", "[[test]]\nvisible = true", "[[test]]\nvisible = false", "coding_tests");
        row("no wrong solution", "coding", "[[wrong]]", "", "wrong_answers");
        row("a design part missing", "system-design", "[[part]]\nid = \"monitoring\"", "[[part]]\nid = \"retraining\"",
            "design_parts");
        row("only four anchors", "behavioural", "[[level]]\nscore = 5", "", "bars");
        row("an anchor missing in the middle", "behavioural", "[[level]]\nscore = 2", "[[level]]\nscore = 3", "bars");
        row("a presentation part missing", "presentation", "[[part]]\nid = \"impact\"", "[[challenge]]",
            "presentation_parts");
        row("no challenge", "presentation", "[[challenge]]", "[[translate]]", "challenges");
        row("an empty checklist", "checklist", "[[item]]", "", "checklist");
        row("no wrong number", "numeric", "[[wrong]]", "", "wrong_answers");
    }

    void removedPartsAreCaught()
    {
        QFETCH(QString, kind);
        QFETCH(QString, first);
        QFETCH(QString, until);
        QFETCH(QString, rule);
        std::string toml = gooditems::ofKind(kind.toStdString());
        const std::size_t from = toml.find(first.toStdString());
        QVERIFY(from != std::string::npos);
        const std::size_t end = until.isEmpty() ? toml.size() : toml.find(until.toStdString(), from + 1);
        QVERIFY(end != std::string::npos);
        const Problems problems = checked(toml.erase(from, end - from));
        QVERIFY2(std::any_of(problems.begin(), problems.end(),
                             [&](const Problem &problem) { return problem.rule == rule.toStdString(); }),
                 described(problems).c_str());
    }

    void problemInProseStandsAtItsCharacter_data()
    {
        QTest::addColumn<QByteArray>("prompt");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::newRow("a literal text of several lines") << QByteArray("'''\nFirst.\né $\\foo$\n'''") << 16 << 4;
        QTest::newRow("a basic text on one line") << QByteArray("\"é $\\\\foo$\"") << 14 << 14;
        QTest::newRow("after an escape and a folded line")
            << QByteArray("\"\"\"\\u00e9\\n\\\n   ab $\\\\foo$\"\"\"") << 15 << 8;
        QTest::newRow("raw HTML in a literal") << QByteArray("'ab <b>c</b>'") << 14 << 14;
    }

    void problemInProseStandsAtItsCharacter()
    {
        QFETCH(QByteArray, prompt);
        QFETCH(int, line);
        QFETCH(int, column);
        const Problems problems =
            checked(replaced(gooditems::mcq(), "\"Which share is recall?\"", prompt.toStdString()));
        QVERIFY2(!problems.empty() && problems[0].rule == "prose" && problems[0].line == line
                     && problems[0].column == column,
                 described(problems).c_str());
    }

    void consequenceIsRequiredOnlyWhereItMatters()
    {
        std::string toml = replaced(gooditems::explain(), "rung = \"consequence\"", "rung = \"limit\"");
        QVERIFY(!checked(toml).empty());
        for (const char *area : {"engineering", "risk-governance"})
            QCOMPARE(checked(replaced(toml, "\"core-ml\"", '"' + std::string(area) + '"')).size(), std::size_t{1});
        QVERIFY(checked(replaced(toml, "\"core-ml\"", "\"maths\"")).empty());
    }

    void sourcesAreJudgedByTheDayGiven()
    {
        const std::string toml = gooditems::explain();
        QVERIFY(checked(toml, "core-ml", year{2026} / 11 / 1).empty());
        QVERIFY(checked(toml, "core-ml", year{2027} / 11 / 1).empty());
        QCOMPARE(checked(toml, "core-ml", year{2026} / 10 / 31)[0].rule, std::string("source_future"));
        QCOMPARE(checked(toml, "core-ml", year{2027} / 11 / 2)[0].rule, std::string("source_expired"));
    }

    void roundingIsReadFromThePrompt_data()
    {
        QTest::addColumn<QString>("prompt");
        QTest::addColumn<int>("digits"); // -1: none
        QTest::addColumn<bool>("significant");
        QTest::newRow("one decimal place") << "Give a percentage to one decimal place." << 1 << false;
        QTest::newRow("digits") << "Answer to 4 decimal places." << 4 << false;
        QTest::newRow("short form") << "What is w? Give three decimals." << 3 << false;
        QTest::newRow("advice on the way does not count")
            << "To three decimals. Keep at least five decimals." << 3 << false;
        QTest::newRow("the last phrase counts") << "Inputs have two decimals. Give four decimals." << 4 << false;
        QTest::newRow("nearest whole number") << "Round to the nearest whole number." << 0 << false;
        QTest::newRow("as a whole number") << "Give it as a whole number of pounds." << 0 << false;
        QTest::newRow("a remark on whole numbers is no request") << "Both roots are whole numbers." << -1 << false;
        QTest::newRow("significant figures") << "Give three significant figures." << 3 << true;
        QTest::newRow("nothing said") << "How many replicas are needed?" << -1 << false;
        QTest::newRow("empty") << "" << -1 << false;
    }

    void roundingIsReadFromThePrompt()
    {
        QFETCH(QString, prompt);
        QFETCH(int, digits);
        QFETCH(bool, significant);
        const auto asked = content::roundingAskedIn(prompt.toStdString());
        QCOMPARE(asked.has_value(), digits >= 0);
        if (asked)
            QVERIFY((*asked == content::Rounding{digits, significant}));
    }

    void roundingRoundsAsPeopleDo()
    {
        QCOMPARE(content::rounded(2.25, {1, false}), 2.3);
        QCOMPARE(content::rounded(-2.25, {1, false}), -2.3);
        QCOMPARE(content::rounded(1234.5, {2, true}), 1200.0);
        QCOMPARE(content::rounded(0.0012345, {3, true}), 0.00123);
        QCOMPARE(content::rounded(0, {3, true}), 0.0);
    }

    void placesAreFoundInEveryKindOfString()
    {
        using content::Place;
        using content::placeInString;
        QVERIFY((placeInString("x = 'abc'", {1, 5}, 2) == Place{1, 8}));
        QVERIFY((placeInString("x = \"a\\tb\"", {1, 5}, 2) == Place{1, 9}));
        QVERIFY((placeInString("x = \"\\U0001F642b\"", {1, 5}, 4) == Place{1, 16}));
        QVERIFY((placeInString("x = '''\r\nab\r\ncd'''", {1, 5}, 3) == Place{3, 1}));
        QVERIFY((placeInString("x = 12", {1, 5}, 1) == Place{1, 5}));
        QVERIFY((placeInString("", {0, 0}, 9) == Place{0, 0}));
        QVERIFY((placeInString("x = \"ab\\", {1, 5}, 99) == content::placeAt("x = \"ab\\", 99)));
    }

    void everyShippedItemPasses()
    {
        Problems problems;
        const auto pack = content::readPackFolder(std::string(GREENROOM_CONTENT_DIR) + "/packs/bank-mle", problems);
        QVERIFY2(pack, described(problems).c_str());
        // The day on which a source was last opened: the result does not depend on the day the test runs.
        sys_days day{};
        for (const content::PackItem &item : pack->items) {
            for (const Source &source : item.item.header.sources)
                day = std::max(day, source.checked);
        }
        for (const content::PackItem &item : pack->items)
            content::checkItem(item, m_vocabulary, day, problems);
        content::checkPack(*pack, problems);
        QVERIFY2(problems.empty(), described(problems).c_str());
    }

    void packMayNotGiveItsAnswersAwayByLength()
    {
        content::PackFolder pack;
        pack.file = "pack.toml";
        for (int i = 0; i < 40; ++i) {
            McqBody body;
            body.options = {{"a", i < 14 ? "the longest" : "short", true, "x"}, {"b", "longish", false, "x"}};
            Item item;
            item.header.id = ItemId("pack/maths/item-" + std::to_string(i));
            item.header.title = "Title " + std::to_string(i);
            item.body = body;
            pack.items.push_back({item, "", "item.toml"});
        }
        Problems problems;
        content::checkPack(pack, problems);
        QVERIFY2(problems.empty(), described(problems).c_str()); // 14 of 40 are 35 %
        std::get<McqBody>(pack.items[20].item.body).options[0].text = "again the longest";
        content::checkPack(pack, problems);
        QCOMPARE(problems.size(), std::size_t{1});
        QCOMPARE(problems[0].rule, std::string("longest_option"));
        QCOMPARE(problems[0].file, std::string("pack.toml"));
    }

    void packMayNotUseATitleTwice()
    {
        content::PackFolder pack;
        Item item;
        item.header.title = "Same";
        item.header.id = ItemId("pack/maths/one");
        pack.items.push_back({item, "", "one.toml"});
        item.header.id = ItemId("pack/maths/two");
        pack.items.push_back({item, "", "two.toml"});
        Problems problems;
        content::checkPack(pack, problems);
        QCOMPARE(problems.size(), std::size_t{1});
        QCOMPARE(problems[0].rule, std::string("duplicate_title"));
        QCOMPARE(problems[0].file, std::string("two.toml"));
    }

private:
    Problems checked(const std::string &toml, std::string folder = {}, sys_days day = today)
    {
        Problems problems;
        const ItemId id("pack/" + (folder.empty() ? areaOf(toml) : folder) + "/slug");
        auto item = content::readItem(toml, id, "slug.toml", problems);
        if (item)
            content::checkItem({std::move(*item), toml, "slug.toml"}, m_vocabulary, day, problems);
        return problems;
    }

    Vocabulary m_vocabulary;
};

void TestGates::everyGateCatchesItsFault_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("line");
    const auto row = [](const char *claim, const char *kind, const char *from, const char *to, const char *rule,
                        int line) { QTest::newRow(claim) << kind << from << to << rule << line; };
    row("a topic that is none", "mcq", "\"drift\"", "\"drifting\"", "vocabulary", 5);
    row("a role that is none", "mcq", "\"generic-bank-mle\"", "\"boss\"", "vocabulary", 6);
    row("a stage that is none", "mcq", "\"presentation\"]", "\"lunch\"]", "vocabulary", 7);
    row("no topic", "mcq", "[\"metrics\", \"drift\"]", "[]", "vocabulary", 5);
    row("a topic twice", "mcq", "\"drift\"", "\"metrics\"", "duplicate_id", 5);
    row("an area that is none", "mcq", "\"core-ml\"", "\"magic\"", "vocabulary", 4);
    row("an area that is not the folder", "mcq", "\"core-ml\"", "\"maths\"", "area", 4);
    row("stages that no role of the item has", "mcq", "[\"barclays-mle\", \"generic-bank-mle\"]", "[\"jpmc-mle\"]",
        "vocabulary", 7);
    row("an empty text", "mcq", "\"Which share is recall?\"", "\" \"", "empty", 14);
    row("an option without a reason", "mcq", "\"That is precision.\"", "\"\"", "empty", 24);
    row("an empty entry of a list", "behavioural", "\"Who noticed?\"", "\"\"", "empty", 15);
    row("three dots alone", "mcq", "\"That is precision.\"", "\"...\"", "placeholder", 24);
    row("TODO", "concept", "Labels come late.", "TODO: labels", "placeholder", 19);
    row("TBD", "checklist", "Which sources?", "Sources TBD", "placeholder", 19);
    row("lorem ipsum", "mcq", "That is precision.", "Lorem ipsum dolor.", "placeholder", 24);
    row("xxx", "sql", "One table.", "xxx", "placeholder", 18);
    row("a control character", "mcq", "That is precision.", "That is\\u0007 precision.", "control_character", 24);
    row("a title of two lines", "mcq", "A good item", "A good\\nitem", "one_line", 3);
    row("a formula outside the subset", "concept", "\\frac", "\\underbrace", "prose", 15);
    row("raw HTML", "mcq", "That is precision.", "That is <b>precision</b>.", "prose", 24);
    row("an open formula", "mcq", "That is precision.", "That is $x.", "prose", 24);
    row("a link", "mcq", "That is precision.", "See [this](http://example.org).", "prose", 24);
    row("a prompt that cannot be shown with its numbers", "numeric", "{{found}} of", "<i>{{found}}</i> of", "prose",
        13);
    row("two key points with one id", "concept", "id = \"second\"", "id = \"first\"", "duplicate_id", 22);
    row("two options with one id", "mcq", "id = \"right\"", "id = \"found\"", "duplicate_id", 21);
    row("two checklist entries with one id", "checklist", "id = \"data\"", "id = \"problem\"", "duplicate_id", 18);
    row("two wrong queries would share a name", "sql", "teaches = \"The order is by id.\"\n",
        "teaches = \"No.\"\n[[wrong]]\nname = \"by amount\"\nquery = \"SELECT 1\"\nteaches = \"No.\"\n", "duplicate_id",
        34);
    row("two right options where one is asked", "mcq", "correct = false", "correct = true", "mcq_key", 15);
    row("no right option", "mcq", "correct = true", "correct = false", "mcq_key", 15);
    row("two options with one text", "mcq", "Frauds among all the alerts", "frauds  found of all frauds.",
        "duplicate_option", 22);
    row("all of the above", "mcq", "Decisions that were right", "All of the above", "all_of_the_above", 32);
    row("none of these", "mcq", "Decisions that were right", "None of these.", "all_of_the_above", 32);
    row("a follow-up without anything to listen for", "concept", "[\"weeks\"]", "[]", "ladder", 34);
    row("levels out of order", "concept", "level = 2", "level = 3", "ladder", 36);
    row("a formula with an unknown name", "numeric", "\"100*found/all\"", "\"100*fond/all\"", "numeric_draw", 14);
    row("a formula that does not parse", "numeric", "\"100*found/all\"", "\"100*(found/all\"", "numeric_draw", 14);
    row("a condition that never holds", "numeric", "answer < 99", "answer < 0", "numeric_draw", 17);
    row("a condition that does not parse", "numeric", "answer < 99", "answer <", "numeric_draw", 17);
    row("an answer that is not finite", "numeric", "\"100*found/all\"", "\"100*found/(all - all)\"", "numeric_draw",
        17);
    row("too few variants", "numeric", "max = 90", "max = 20", "numeric_variants", 20);
    row("a slip that is right", "numeric", "\"100*all/found\"", "\"found*100/all\"", "numeric_slip", 29);
    row("a slip that gives nothing", "numeric", "\"100*all/found\"", "\"log(-found)\"", "numeric_slip", 29);
    row("a tolerance below the rounding asked for", "numeric", "abs = 0.06", "abs = 0.01", "numeric_rounding", 15);
    row("a worked answer with an unknown name", "numeric", "{{found}}/{{all}}", "{{found}}/{{al}}", "numeric_render",
        18);
    row("a prompt with an unknown format", "numeric", "{{found}} of", "{{= found | .1x}} of", "numeric_render", 13);
    row("two variables of one name", "numeric", "name = \"all\"", "name = \"found\"", "duplicate_id", 26);
    row("a dataset with another name", "sql", "name = \"edge\"", "name = \"corner\"", "sql_datasets", 27);
    row("an order by a column that is none", "sql", "order_by = [\"id\"]", "order_by = [\"id DESC\"]", "sql_columns",
        16);
    row("a column twice", "sql", "columns = [\"id\"]", "columns = [\"id\", \"id\"]", "sql_columns", 14);
    row("no column", "sql", "columns = [\"id\"]", "columns = []", "sql_columns", 14);
    row("one hint", "sql", "[\"One table.\", \"Mind the order.\"]", "[\"One table.\"]", "sql_hints", 18);
    row("five hints", "sql", "[\"One table.\", \"Mind the order.\"]", "[\"A\", \"B\", \"C\", \"D\", \"E\"]",
        "sql_hints", 18);
    row("arguments that are no list", "coding", "args = \"[[1, 2]]\"", "args = \"3\"", "coding_json", 39);
    row("arguments that are no JSON", "coding", "args = \"[[1, 2]]\"", "args = \"[[1, 2]\"", "coding_json", 39);
    row("an expectation in Python", "coding", "expect = \"3\"", "expect = \"None\"", "coding_json", 40);
    row("an expectation that is NaN", "coding", "expect = \"3\"", "expect = \"NaN\"", "coding_json", 40);
    row("two expectations", "coding", "expect = \"3\"", "expect = \"3, 4\"", "coding_json", 40);
    row("a reference with another name", "coding", "def total(numbers):\n    return sum(numbers)\n",
        "def totals(numbers):\n    return sum(numbers)\n", "coding_function", 19);
    row("a generator without cases", "coding", "def cases(", "def case(", "coding_function", 30);
    row("a function that is no name", "coding", "function = \"total\"", "function = \"total()\"", "coding_function",
        14);
    row("two clarifying questions", "coding", ", \"How large may they be?\"", "", "clarify", 35);
    row("no edge case", "coding", "[\"an empty list\"]", "[]", "edge_cases", 36);
    row("design parts in another order", "system-design", "id = \"data\"", "id = \"features\"", "design_parts", 23);
    row("a design part without probes", "system-design", "probes = [\"Why?\"]", "probes = []", "design_parts", 20);
    row("an estimate that is not what its formula gives", "system-design", "answer = 86400000", "answer = 86400001",
        "design_estimate", 63);
    row("an estimate whose formula does not parse", "system-design", "1000*86400", "1000*", "design_estimate", 62);
    row("a twist after the end", "system-design", "at_minute = 5", "at_minute = 10", "twist", 58);
    row("two clarifying questions for a design", "system-design", "\"Who reviews?\", ", "", "clarify", 15);
    row("two follow-ups", "behavioural", "\"Who noticed?\", ", "", "followups", 15);
    row("anchors out of order", "behavioural", "score = 2", "score = 3", "bars", 22);
    row("no signals", "behavioural", "[\"a date and a number\"]", "[]", "signals", 16);
    row("shares that do not sum to one", "presentation", "share = 0.2", "share = 0.25", "shares", 15);
    row("presentation parts in another order", "presentation", "id = \"approach\"", "id = \"impact\"",
        "presentation_parts", 20);
    row("a source checked in the future", "concept", "2026-11-01", "2026-11-23", "source_future", 53);
    row("a source whose review is due", "concept", "2027-11-01", "2026-11-21", "source_expired", 54);
    row("a source with a strange address", "concept", "https://", "javascript:", "source_url", 52);
    row("a source to be reviewed before it was checked", "concept", "2027-11-01", "2026-11-01", "source_order", 54);
}

QTEST_GUILESS_MAIN(TestGates)
#include "tst_gates.moc"
