// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <random>
#include <set>

#include "content/itemtoml.h"
#include "content/packfolder.h"
#include "content/tomlplusplus.h"
#include "core/model/itemnames.h"
#include "gooditems.h"

#include <QtTest>

using namespace greenroom;
using content::Problem;
using content::Problems;

namespace {

std::optional<Item> read(const std::string &toml, Problems &problems)
{
    return content::readItem(toml, ItemId("pack/area/slug"), "slug.toml", problems);
}

std::string described(const Problems &problems)
{
    std::string text;
    for (const Problem &problem : problems)
        text += std::to_string(problem.line) + ':' + std::to_string(problem.column) + ' ' + problem.rule + ": "
                + problem.message + '\n';
    return text;
}

std::string replaced(std::string text, const std::string &from, const std::string &to)
{
    const std::size_t at = text.find(from);
    if (at == std::string::npos)
        qFatal("the good item does not hold: %s", from.c_str());
    return text.replace(at, from.size(), to);
}

/// Lists and tables equal key by key; 1 equals 1.0, and an empty list equals none.
bool sameToml(const toml::node &a, const toml::node &b)
{
    if (a.is_number() && b.is_number())
        return a.value<double>() == b.value<double>();
    if (a.type() != b.type())
        return false;
    if (const auto *list = a.as_array()) {
        const auto &other = *b.as_array();
        if (list->size() != other.size())
            return false;
        for (std::size_t i = 0; i < list->size(); ++i) {
            if (!sameToml(*list->get(i), *other.get(i)))
                return false;
        }
        return true;
    }
    if (const auto *table = a.as_table()) {
        std::set<std::string> keys;
        for (const auto *side : {table, b.as_table()}) {
            for (const auto &[key, node] : *side) {
                if (!node.is_array() || !node.as_array()->empty())
                    keys.emplace(key.str());
            }
        }
        return std::all_of(keys.begin(), keys.end(), [&](const std::string &key) {
            const toml::node *left = table->get(key);
            const toml::node *right = b.as_table()->get(key);
            return left && right && sameToml(*left, *right);
        });
    }
    if (a.is_string())
        return a.as_string()->get() == b.as_string()->get();
    if (a.is_boolean())
        return a.as_boolean()->get() == b.as_boolean()->get();
    return a.is_date() && a.as_date()->get() == b.as_date()->get();
}

} // namespace

class TestItemReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindReads_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : gooditems::kinds)
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }

    void everyKindReads()
    {
        QFETCH(QString, kind);
        Problems problems;
        const auto item = read(gooditems::ofKind(kind.toStdString()), problems);
        QVERIFY2(item && problems.empty(), described(problems).c_str());
        QCOMPARE(std::string(nameOf(item->header.kind)), kind.toStdString());
        QCOMPARE(item->header.title, std::string("A good item"));
        QCOMPARE(item->header.topics.size(), std::size_t{2});
        QCOMPARE(item->header.difficulty, 3);
        QCOMPARE(item->header.status, ItemStatus::Checked);
        QCOMPARE(item->header.id.value(), std::string("pack/area/slug"));
    }

    void fieldsArriveWhereTheyBelong()
    {
        Problems problems;
        const auto concept_ = read(gooditems::explain(), problems);
        const auto &explain = std::get<ExplainBody>(concept_->body);
        QCOMPARE(explain.keyPoints[1].weight, 2);
        QCOMPARE(explain.followUps[2].rung, Rung::Consequence);
        QCOMPARE(explain.followUps[2].listenFor, std::vector<std::string>{"matured"});
        QCOMPARE(concept_->header.sources[0].url, std::string("https://example.org/handbook"));
        using namespace std::chrono;
        QVERIFY(concept_->header.sources[0].reviewBy == sys_days{year{2027} / 11 / 1});
        const auto numeric = read(gooditems::numeric(), problems);
        const auto &body = std::get<NumericBody>(numeric->body);
        QCOMPARE(body.tolerance, 0.06);
        QVERIFY(!body.relativeTolerance);
        QCOMPARE(body.variables[0].max, 90.0);
        QCOMPARE(body.variables[1].values.size(), std::size_t{4});
        QVERIFY(problems.empty());
    }

    void problemStandsAtItsNode_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        const auto row = [](const char *claim, const char *kind, const char *from, const char *to, const char *rule,
                            int line,
                            int column) { QTest::newRow(claim) << kind << from << to << rule << line << column; };
        row("a key below a table joins it and is unknown there", "mcq", "why = \"That is accuracy.\"\n",
            "why = \"That is accuracy.\"\nexplain = \"Late.\"\n", "unknown_key", 35, 1);
        row("a misspelt key of the header is unknown", "mcq", "minutes = 10\n", "minutes = 10\n  minute = 3\n",
            "unknown_key", 10, 3);
        row("an unknown table is unknown", "mcq", "[[option]]", "[[opton]]\nid = 1\n[[option]]", "unknown_key", 15, 3);
        row("an unknown key of an inline table is unknown", "numeric", "{ abs = 0.06 }", "{ abs = 0.06, eps = 1 }",
            "unknown_key", 15, 27);
        row("a missing key of the header stands at the top", "mcq", "revision = 1\n", "", "missing_key", 1, 1);
        row("a missing key of a table stands at the table", "mcq", "why = \"That is precision.\"\n", "", "missing_key",
            20, 1);
        row("a number where a text belongs", "mcq", "title = \"A good item\"", "title = 7", "type", 3, 9);
        row("a text where a number belongs", "mcq", "difficulty = 3", "difficulty = \"3\"", "type", 8, 14);
        row("a decimal where a whole number belongs", "mcq", "minutes = 10", "minutes = 10.0", "type", 9, 11);
        row("a text where a list belongs", "mcq", "facts = [\"B-07\"]", "facts = \"B-07\"", "type", 10, 9);
        row("a number inside a list of texts", "mcq", "[\"metrics\", \"drift\"]", "[\"métrics\", 4]", "type", 5, 22);
        row("a text where true or false belongs", "mcq", "correct = true", "correct = \"true\"", "type", 18, 11);
        row("a date in quotes", "concept", "checked = 2026-11-01", "checked = \"2026-11-01\"", "type", 53, 11);
        row("a single table where [[…]] belongs", "checklist",
            "[[item]]\nid = \"problem\"\ntext = \"Whose problem was it?\"\n[[item]]", "[item]", "type", 14, 1);
        row("a difficulty above five", "mcq", "difficulty = 3", "difficulty = 6", "range", 8, 14);
        row("a number that fits no int", "mcq", "revision = 1", "revision = 9999999999", "range", 12, 12);
        row("a share above one", "presentation", "share = 0.3", "share = 1.5", "range", 21, 9);
        row("a tolerance below zero", "numeric", "abs = 0.06", "abs = -1", "range", 15, 21);
        row("a number that is none", "numeric", "abs = 0.06", "abs = nan", "range", 15, 21);
        row("a step of zero", "numeric", "step = 1", "step = 0", "range", 24, 8);
        row("a range that runs backwards", "numeric", "max = 90", "max = 9", "range", 23, 7);
        row("an empty list of values", "numeric", "[101, 113, 127, 139]", "[]", "range", 27, 10);
        row("a kind that is none", "mcq", "kind = \"mcq\"", "kind = \"quiz\"", "value", 2, 8);
        row("a rung that is none", "concept", "rung = \"mechanism\"", "rung = \"how\"", "value", 37, 8);
        row("a status that is none", "mcq", "status = \"checked\"", "status = \"final\"", "value", 11, 10);
        row("select with another word", "mcq", "select = \"one\"", "select = \"any\"", "value", 13, 10);
        row("two tolerances", "numeric", "{ abs = 0.06 }", "{ abs = 0.06, rel = 0.1 }", "conflict", 15, 33);
        row("no tolerance", "numeric", "{ abs = 0.06 }", "{ }", "missing_key", 15, 13);
        row("a formula and a generator", "numeric", "formula = \"100*found/all\"",
            "generator = \"x\"\nformula = \"100*found/all\"", "conflict", 15, 11);
        row("neither formula nor generator", "numeric", "formula = \"100*found/all\"\n", "", "missing_key", 1, 1);
        row("values and a range", "numeric", "step = 1", "step = 1\nvalues = [1]", "conflict", 22, 7);
        row("neither values nor a range", "numeric", "values = [101, 113, 127, 139]\n", "", "missing_key", 25, 1);
        row("own tables beside a shared dataset", "sql", "columns = [\"id\"]", "columns = [\"id\"]\ndata = \"cards\"",
            "conflict", 16, 10);
        row("a later schema", "mcq", "schema = 1", "schema = 2", "schema", 1, 10);
        row("a NUL written as an escape", "mcq", "A good item", "A \\u0000 item", "encoding", 3, 9);
    }

    void problemStandsAtItsNode()
    {
        QFETCH(QString, kind);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, rule);
        QFETCH(int, line);
        QFETCH(int, column);
        Problems problems;
        const std::string toml = replaced(gooditems::ofKind(kind.toStdString()), from.toStdString(), to.toStdString());
        QVERIFY(!read(toml, problems));
        const auto found = std::find_if(problems.begin(), problems.end(), [&](const Problem &problem) {
            return problem.rule == rule.toStdString() && problem.line == line && problem.column == column;
        });
        QVERIFY2(found != problems.end(), described(problems).c_str());
        QCOMPARE(found->file, std::string("slug.toml"));
        QVERIFY(found->message.back() == '.');
    }

    void severalProblemsAreAllListedInOrder()
    {
        std::string toml = replaced(gooditems::mcq(), "difficulty = 3", "difficulty = 9");
        toml = replaced(toml, "correct = true", "correct = 1");
        toml = replaced(toml, "why = \"That is specificity.\"", "because = \"That is specificity.\"");
        Problems problems;
        QVERIFY(!read(toml, problems));
        const std::string list = described(problems);
        QCOMPARE(problems.size(), std::size_t{4});
        QVERIFY2(problems[0].rule == "range" && problems[0].line == 8, list.c_str());
        QVERIFY2(problems[1].rule == "type" && problems[1].line == 18, list.c_str());
        QVERIFY2(problems[2].rule == "missing_key" && problems[2].line == 25, list.c_str());
        QVERIFY2(problems[3].rule == "unknown_key" && problems[3].line == 29, list.c_str());
    }

    void malformedTomlGivesOnlyItsParseError_data()
    {
        QTest::addColumn<QByteArray>("toml");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::newRow("no value") << QByteArray("schema = 1\nkind = \n") << "toml" << 2 << 8;
        QTest::newRow("a key twice") << QByteArray("a = 1\na = 2\n") << "toml" << 2 << 5;
        QTest::newRow("an open string") << QByteArray("x = \"abc") << "toml" << 1 << 9;
        QTest::newRow("an impossible date") << QByteArray("d = 2026-02-30\n") << "toml" << 1 << 15;
        QTest::newRow("a number beyond all bounds") << QByteArray("x = 1e999\n") << "toml" << 1 << 10;
        QTest::newRow("not UTF-8") << QByteArray("schema = 1\nx = \"\xff\"\n") << "encoding" << 2 << 6;
        QTest::newRow("an overlong form") << QByteArray("x = \"\xc0\xaf\"\n") << "encoding" << 1 << 6;
        QTest::newRow("a surrogate") << QByteArray("x = \"\xed\xa0\x80\"\n") << "encoding" << 1 << 6;
        QTest::newRow("a cut-off character") << QByteArray("x = \"\xe2\x82") << "encoding" << 1 << 6;
        QTest::newRow("a NUL byte") << QByteArray("x = \"a\0b\"\n", 10) << "encoding" << 1 << 7;
        QTest::newRow("a file that is too large") << QByteArray(256 * 1024 + 1, '#') << "size" << 0 << 0;
        QByteArray deep("[");
        for (int i = 0; i < 100'000; ++i)
            deep += "a.";
        QTest::newRow("a header of 100,000 parts") << deep + "a]\n"
                                                   << "toml" << 1 << 65;
        QTest::newRow("a dotted key of 100,000 parts") << deep.mid(1) + "a = 1\n"
                                                       << "toml" << 1 << 64;
        QTest::newRow("a quoted dotted key") << QByteArray("\"x.=\".").repeated(5'000) + "a = 1\n"
                                             << "toml" << 1 << 192;
        QTest::newRow("100,000 nested lists") << "x = " + QByteArray(100'000, '[') << "toml" << 1 << 37;
    }

    void malformedTomlGivesOnlyItsParseError()
    {
        QFETCH(QByteArray, toml);
        QFETCH(QString, rule);
        QFETCH(int, line);
        QFETCH(int, column);
        Problems problems;
        QVERIFY(!read(toml.toStdString(), problems));
        QCOMPARE(problems.size(), std::size_t{1});
        const Problem expected{"slug.toml", line, column, rule.toStdString(), problems[0].message};
        QVERIFY2(problems[0] == expected, described(problems).c_str());
    }

    void limitsHoldToTheByte()
    {
        const std::string item = gooditems::mcq();
        for (const int excess : {-1, 0, 1}) {
            Problems problems;
            const std::size_t size = 256 * 1024 + static_cast<std::size_t>(excess + 1) - 1;
            const std::string file = item + '#' + std::string(size - item.size() - 1, ' ');
            QCOMPARE(read(file, problems).has_value(), excess <= 0);
            problems.clear();
            const std::string field(100 * 1024 + static_cast<std::size_t>(excess + 1) - 1, 'x');
            QCOMPARE(read(replaced(item, "Which share is recall?", field), problems).has_value(), excess <= 0);
            if (excess > 0)
                QVERIFY2(problems[0].rule == "size" && problems[0].line == 14, described(problems).c_str());
        }
    }

    void dotsInTextsAreNoKeys()
    {
        Problems problems;
        const std::string dots(200, '.');
        QVERIFY(read(replaced(gooditems::mcq(), "Which share is recall?", "Which" + dots), problems));
        QVERIFY(
            read(replaced(gooditems::mcq(), "\"Which share is recall?\"", "'''\"\n" + dots + "\n'a''b'''"), problems));
        QVERIFY(read(gooditems::mcq() + "# " + dots, problems));
        QVERIFY2(problems.empty(), described(problems).c_str());
    }

    void writtenItemReadsBackEqual_data() { everyKindReads_data(); }

    void writtenItemReadsBackEqual()
    {
        QFETCH(QString, kind);
        checkRoundTrip(gooditems::ofKind(kind.toStdString()), kind.toStdString());
    }

    void everyShippedItemSurvivesWriting()
    {
        Problems problems;
        const auto pack = content::readPackFolder(std::string(GREENROOM_CONTENT_DIR) + "/packs/bank-mle", problems);
        QVERIFY2(pack && problems.empty(), described(problems).c_str());
        QVERIFY(pack->items.size() >= 9);
        for (const content::PackItem &item : pack->items)
            checkRoundTrip(item.text, item.file);
    }

    void hardTextsSurviveWriting_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray("");
        QTest::newRow("quotes of both kinds") << QByteArray("say \"yes\" or 'no'");
        QTest::newRow("backslashes") << QByteArray("$\\frac{a}{b}$ ends in \\");
        QTest::newRow("three single quotes in several lines") << QByteArray("a\n'''b\n");
        QTest::newRow("several lines that end with a quote") << QByteArray("a\n'b'");
        QTest::newRow("several lines that end with a backslash") << QByteArray("a\nb\\");
        QTest::newRow("an empty first line") << QByteArray("\n\na");
        QTest::newRow("a line break only") << QByteArray("\n");
        QTest::newRow("Windows line ends") << QByteArray("a\r\nb\r\n");
        QTest::newRow("control characters") << QByteArray("a\x01\x08\x0c\x1f\x7f\tb");
        QTest::newRow("other scripts") << QByteArray("é ≤ 日本 🙂 \xc2\x80");
        QTest::newRow("what looks like a table") << QByteArray("x\n[[option]]\nid = \"1\"\n");
        QTest::newRow("code with three double quotes")
            << QByteArray("def f():\n    \"\"\"Doc.\"\"\"\n    return '\\n'\n");
    }

    void hardTextsSurviveWriting()
    {
        QFETCH(QByteArray, text);
        Problems problems;
        Item item = *read(gooditems::coding(), problems);
        item.header.title = text.toStdString();
        item.header.facts = {text.toStdString(), "plain"};
        auto &body = std::get<CodingBody>(item.body);
        body.prompt = text.toStdString();
        body.complexity.why = text.toStdString();
        body.tests[1].args = text.toStdString();
        const auto again = read(content::writeItem(item), problems);
        QVERIFY2(again, described(problems).c_str());
        const auto &readBody = std::get<CodingBody>(again->body);
        QCOMPARE(again->header.title, item.header.title);
        QVERIFY(again->header.facts == item.header.facts);
        QCOMPARE(readBody.prompt, body.prompt);
        QCOMPARE(readBody.complexity.why, body.complexity.why);
        QCOMPARE(readBody.tests[1].args, body.tests[1].args);
    }

    void hardNumbersSurviveWriting()
    {
        Problems problems;
        Item item = *read(gooditems::numeric(), problems);
        auto &body = std::get<NumericBody>(item.body);
        body.variables[1].values = {0.1, 1.0 / 3.0, 1e22, 1e-300, -2.5, 0, 123456789012345680.0, 12345678901234567890.0,
                                    5};
        body.variables[0].min = -1e17;
        body.tolerance = 1e-12;
        const auto again = read(content::writeItem(item), problems);
        QVERIFY2(again, described(problems).c_str());
        QVERIFY(std::get<NumericBody>(again->body).variables[1].values == body.variables[1].values);
        QCOMPARE(std::get<NumericBody>(again->body).variables[0].min, -1e17);
        QCOMPARE(std::get<NumericBody>(again->body).tolerance, 1e-12);
    }

    void ownItemWithNothingFilledInReads()
    {
        for (const char *kind : gooditems::kinds) {
            Problems problems;
            Item item;
            item.header.kind = *itemKindFrom(kind);
            item.body = read(gooditems::ofKind(kind), problems)->body;
            std::visit([](auto &body) { body = {}; }, item.body);
            QVERIFY2(read(content::writeItem(item), problems), described(problems).c_str());
        }
    }

    void damagedBytesNeverCrashAndNeverPassSilently()
    {
        std::mt19937_64 random(20261122);
        for (const char *kind : gooditems::kinds) {
            const std::string good = gooditems::ofKind(kind);
            for (int round = 0; round < 400; ++round) {
                std::string toml = good;
                for (int hits = 0; hits < 1 + round % 3; ++hits) {
                    const std::size_t at = random() % toml.size();
                    switch (random() % 3) {
                    case 0: toml[at] = static_cast<char>(random()); break;
                    case 1: toml.erase(at, 1 + random() % 20); break;
                    default: toml.insert(at, toml.substr(random() % toml.size(), 30));
                    }
                }
                Problems problems;
                const auto item = read(toml, problems);
                QCOMPARE(item.has_value(), problems.empty());
            }
        }
    }

private:
    static void checkRoundTrip(const std::string &toml, const std::string &name)
    {
        Problems problems;
        const auto item = read(toml, problems);
        QVERIFY2(item, (name + '\n' + described(problems)).c_str());
        const std::string written = content::writeItem(*item);
        const auto again = read(written, problems);
        QVERIFY2(again, (name + '\n' + described(problems) + written).c_str());
        QVERIFY2(content::writeItem(*again) == written, name.c_str());
        const toml::parse_result before = toml::parse(toml);
        const toml::parse_result after = toml::parse(written);
        QVERIFY2(before && after && sameToml(before.table(), after.table()), (name + '\n' + written).c_str());
    }
};

QTEST_GUILESS_MAIN(TestItemReader)
#include "tst_itemreader.moc"
