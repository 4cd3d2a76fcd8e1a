// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <functional>

#include "content/gates.h"
#include "content/itemtoml.h"
#include "content/rounding.h"
#include "core/grading/numeric.h"

#include <QtTest>

// Gate 13: good items are damaged in every way that a slip of the hand could, and every damage must be caught. Damage
// that only the independent computations (tests/content/gates.py) can see, such as a formula that is wrong in a way
// nobody foresaw or a right option exchanged for a wrong one, is theirs.

using namespace greenroom;
using content::Problem;
using content::Problems;

namespace {

using namespace std::chrono;

constexpr std::size_t mostItems = 40; ///< damaged by one row, spread evenly over the pack

/// A damage to an item; returns false when the item offers nothing to damage.
using Damage = std::function<bool(Item &)>;

template <typename Body>
Damage inBody(std::function<bool(Body &)> damage)
{
    return [damage](Item &item) {
        auto *body = std::get_if<Body>(&item.body);
        return body && damage(*body);
    };
}

/// What can be shown of any kind: its prompt, the brief, or the first entry of a checklist.
std::string &promptOf(Item &item)
{
    return std::visit(
        [](auto &body) -> std::string & {
            using Body = std::decay_t<decltype(body)>;
            if constexpr (std::is_same_v<Body, PresentationBody>)
                return body.brief;
            else if constexpr (std::is_same_v<Body, ChecklistBody>)
                return body.entries.front().text;
            else
                return body.prompt;
        },
        item.body);
}

template <typename List>
bool removeLast(List &list)
{
    if (list.empty())
        return false;
    list.pop_back();
    return true;
}

bool asksForRounding(const NumericBody &body)
{
    const auto asked = content::roundingAskedIn(body.prompt);
    const auto draw = drawNumeric(body, 1);
    return asked && draw && content::rounded(draw->answer, *asked) != draw->answer;
}

} // namespace

Q_DECLARE_METATYPE(Damage)

class TestDamage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void damagedItemIsCaught_data();
    void damagedItemIsCaught();
    void damagedTextIsCaught_data();
    void damagedTextIsCaught();

private:
    void damagesToEveryKind();
    void damagesToQuestions();
    void damagesToDrills();
    void damagesToSpeech();

    /// True when reading or the gates object to the text.
    bool isCaught(const std::string &toml, const Item &original) const
    {
        Problems problems;
        auto item = content::readItem(toml, original.header.id, "item.toml", problems);
        if (item)
            content::checkItem({std::move(*item), toml, "item.toml"}, m_vocabulary, m_today, problems);
        return !problems.empty();
    }

    Vocabulary m_vocabulary;
    content::PackFolder m_pack;
    sys_days m_today{};
};

void TestDamage::initTestCase()
{
    Problems problems;
    const auto vocabulary = content::readVocabulary(GREENROOM_CONTENT_DIR, problems);
    const auto pack = content::readPackFolder(std::string(GREENROOM_CONTENT_DIR) + "/packs/bank-mle", problems);
    QVERIFY(vocabulary && pack && problems.empty());
    m_vocabulary = *vocabulary;
    m_pack = *pack;
    for (const content::PackItem &item : m_pack.items) {
        for (const Source &source : item.item.header.sources)
            m_today = std::max(m_today, source.checked);
    }
    for (const content::PackItem &item : m_pack.items)
        QVERIFY2(!isCaught(item.text, item.item), item.file.c_str()); // else nothing below means anything
}

void TestDamage::damagedItemIsCaught_data()
{
    QTest::addColumn<Damage>("damage");
    damagesToEveryKind();
    damagesToQuestions();
    damagesToDrills();
    damagesToSpeech();
}

void TestDamage::damagedItemIsCaught()
{
    QFETCH(Damage, damage);
    std::vector<std::pair<Item, const content::PackItem *>> damaged;
    for (const content::PackItem &good : m_pack.items) {
        Item item = good.item;
        if (damage(item))
            damaged.emplace_back(std::move(item), &good);
    }
    QVERIFY2(!damaged.empty(), "no shipped item could be damaged like this");
    const std::size_t step = 1 + damaged.size() / mostItems;
    for (std::size_t i = 0; i < damaged.size(); i += step)
        QVERIFY2(isCaught(content::writeItem(damaged[i].first), damaged[i].second->item),
                 damaged[i].second->file.c_str());
}

void TestDamage::damagesToEveryKind()
{
    const auto row = [](const char *claim, Damage damage) { QTest::newRow(claim) << damage; };
    const auto always = [](std::function<void(Item &)> damage) -> Damage {
        return [damage](Item &item) { return damage(item), true; };
    };
    row("an unknown area", always([](Item &item) { item.header.area = "magic"; }));
    row("another area than the folder's",
        always([](Item &item) { item.header.area = item.header.area == "maths" ? "coding" : "maths"; }));
    row("an unknown topic", always([](Item &item) { item.header.topics.push_back("astrology"); }));
    row("no topics", always([](Item &item) { item.header.topics.clear(); }));
    row("an unknown role", always([](Item &item) { item.header.roles[0] = "boss"; }));
    row("an unknown stage", always([](Item &item) { item.header.stages[0] = "lunch"; }));
    row("an impossible difficulty", always([](Item &item) { item.header.difficulty = 6; }));
    row("no minutes", always([](Item &item) { item.header.minutes = 0; }));
    row("no title", always([](Item &item) { item.header.title.clear(); }));
    row("a placeholder left in", always([](Item &item) { promptOf(item) += " TODO"; }));
    row("an empty prompt", always([](Item &item) { promptOf(item) = " \n"; }));
    row("raw HTML", always([](Item &item) { promptOf(item) += " <script>x</script>"; }));
    row("a picture", always([](Item &item) { promptOf(item) += " ![x](file:///etc/passwd)"; }));
    row("an unknown command in a formula", always([](Item &item) { promptOf(item) += " $\\input{x}$"; }));
    row("a formula that is never closed", always([](Item &item) { promptOf(item) += "\n\n$x"; }));
    row("a brace that is never closed", always([](Item &item) { promptOf(item) += " $x^{2$"; }));
    row("a source from the future", [this](Item &item) {
        for (Source &source : item.header.sources)
            source.checked = m_today + days{1};
        return !item.header.sources.empty();
    });
    row("a source whose review is overdue", [this](Item &item) {
        for (Source &source : item.header.sources)
            source.reviewBy = m_today - days{1};
        return !item.header.sources.empty();
    });
}

void TestDamage::damagesToQuestions()
{
    const auto explain = [](const char *claim, std::function<bool(ExplainBody &)> damage) {
        QTest::newRow(claim) << inBody<ExplainBody>(std::move(damage));
    };
    explain("the first rung removed",
            [](ExplainBody &body) { return body.followUps.erase(body.followUps.begin()), true; });
    explain("the ladder cut at two", [](ExplainBody &body) { return body.followUps.resize(2), true; });
    explain("two rungs exchanged",
            [](ExplainBody &body) { return std::swap(body.followUps[0], body.followUps[1]), true; });
    explain("only two key points", [](ExplainBody &body) { return body.keyPoints.resize(2), true; });
    explain("a key point twice", [](ExplainBody &body) { return body.keyPoints.push_back(body.keyPoints[0]), true; });
    explain("an empty answer", [](ExplainBody &body) { return body.followUps.back().answer.clear(), true; });
    explain("no mistakes", [](ExplainBody &body) { return body.mistakes.clear(), true; });
    explain("a weight of four", [](ExplainBody &body) { return body.keyPoints[0].weight = 4, true; });
    QTest::newRow("the consequence removed") << Damage([](Item &item) {
        auto *body = std::get_if<ExplainBody>(&item.body);
        const std::string &area = item.header.area;
        if (!body || (area != "core-ml" && area != "engineering" && area != "risk-governance"))
            return false;
        for (FollowUp &followUp : body->followUps)
            followUp.rung = followUp.rung == Rung::Consequence ? Rung::Limit : followUp.rung;
        return true;
    });
    const auto mcq = [](const char *claim, std::function<bool(McqBody &)> damage) {
        QTest::newRow(claim) << inBody<McqBody>(std::move(damage));
    };
    mcq("a second right option", [](McqBody &body) {
        const auto wrong = std::find_if(body.options.begin(), body.options.end(),
                                        [](const McqOption &option) { return !option.correct; });
        return !body.selectAll && (wrong->correct = true);
    });
    mcq("no right option", [](McqBody &body) {
        for (McqOption &option : body.options)
            option.correct = false;
        return true;
    });
    mcq("right and wrong exchanged throughout", [](McqBody &body) {
        for (McqOption &option : body.options)
            option.correct = !option.correct;
        return !body.selectAll;
    });
    mcq("three options", [](McqBody &body) { return body.options.resize(3), true; });
    mcq("seven options", [](McqBody &body) {
        while (body.options.size() < 7)
            body.options.push_back({"extra-" + std::to_string(body.options.size()), "Another", false, "No."});
        return true;
    });
    mcq("two options alike", [](McqBody &body) { return body.options[1].text = body.options[0].text, true; });
    mcq("an option without a reason", [](McqBody &body) { return body.options[2].why.clear(), true; });
    mcq("none of the above", [](McqBody &body) { return body.options[3].text = "None of the above", true; });
    QTest::newRow("an entry of a checklist twice")
        << inBody<ChecklistBody>([](ChecklistBody &body) { return body.entries.push_back(body.entries[0]), true; });
}

void TestDamage::damagesToDrills()
{
    const auto numeric = [](const char *claim, std::function<bool(NumericBody &)> damage) {
        QTest::newRow(claim) << inBody<NumericBody>(std::move(damage));
    };
    numeric("the formula exchanged for a known slip",
            [](NumericBody &body) { return body.generator.empty() && (body.formula = body.slips[0].formula, true); });
    numeric("a bracket lost in the formula",
            [](NumericBody &body) { return body.generator.empty() && (body.formula = '(' + body.formula, true); });
    numeric("a variable renamed",
            [](NumericBody &body) { return !body.variables.empty() && (body.variables[0].name += "_new", true); });
    numeric("a generator that does not exist",
            [](NumericBody &body) { return !body.generator.empty() && (body.generator = "no-such-generator", true); });
    numeric("only one value of every variable", [](NumericBody &body) {
        for (NumericVariable &variable : body.variables) {
            variable.values.resize(std::min<std::size_t>(variable.values.size(), 1));
            variable.max = variable.min;
        }
        return !body.variables.empty();
    });
    numeric("a condition that nothing meets", [](NumericBody &body) {
        return body.generator.empty() && (body.where.emplace_back("answer < answer"), true);
    });
    numeric("a tolerance tighter than the rounding", [](NumericBody &body) {
        body.tolerance = 1e-12;
        return asksForRounding(body);
    });
    numeric("a tolerance that accepts anything",
            [](NumericBody &body) { return body.tolerance = 1e18, !body.relativeTolerance; });
    numeric("an unknown name in the worked answer",
            [](NumericBody &body) { return body.worked += " {{nobody}}", true; });
    numeric("no known slips", [](NumericBody &body) { return body.slips.clear(), true; });
    const auto sql = [](const char *claim, std::function<bool(SqlBody &)> damage) {
        QTest::newRow(claim) << inBody<SqlBody>(std::move(damage));
    };
    sql("the hidden dataset dropped",
        [](SqlBody &body) { return body.data.empty() && (body.datasets.erase(body.datasets.begin() + 1), true); });
    sql("the edge dataset named twice hidden",
        [](SqlBody &body) { return body.data.empty() && (body.datasets[2].name = "hidden", true); });
    sql("an order by no column", [](SqlBody &body) { return body.orderBy.emplace_back("nothing"), true; });
    sql("no columns", [](SqlBody &body) { return body.columns.clear(), true; });
    sql("a single hint", [](SqlBody &body) { return body.hints.resize(1), true; });
    sql("an empty reference", [](SqlBody &body) { return body.reference.clear(), true; });
    sql("no wrong queries", [](SqlBody &body) { return body.slips.clear(), true; });
    const auto coding = [](const char *claim, std::function<bool(CodingBody &)> damage) {
        QTest::newRow(claim) << inBody<CodingBody>(std::move(damage));
    };
    coding("the hidden tests dropped", [](CodingBody &body) {
        for (CodingTest &test : body.tests)
            test.visible = true;
        return true;
    });
    coding("no test to be seen", [](CodingBody &body) {
        for (CodingTest &test : body.tests)
            test.visible = false;
        return true;
    });
    coding("a bracket lost in an expectation", [](CodingBody &body) { return body.tests[0].expect += ']', true; });
    coding("a bracket lost in the arguments", [](CodingBody &body) { return removeLast(body.tests[0].args); });
    coding("the function renamed", [](CodingBody &body) { return body.function += "2", true; });
    coding("the generator renamed", [](CodingBody &body) {
        const std::size_t at = body.generator.find("def cases");
        return at != std::string::npos && (body.generator.replace(at, 9, "def samples"), true);
    });
    coding("two questions to clarify", [](CodingBody &body) { return body.clarify.resize(2), true; });
}

void TestDamage::damagesToSpeech()
{
    const auto design = [](const char *claim, std::function<bool(DesignBody &)> damage) {
        QTest::newRow(claim) << inBody<DesignBody>(std::move(damage));
    };
    design("two parts exchanged", [](DesignBody &body) { return std::swap(body.parts[2], body.parts[3]), true; });
    design("the last part dropped", [](DesignBody &body) { return removeLast(body.parts); });
    design("a part misspelt", [](DesignBody &body) { return body.parts[5].id = "monitor", true; });
    design("a part without red flags", [](DesignBody &body) { return body.parts[0].redFlags.clear(), true; });
    design("an estimate off by a millionth",
           [](DesignBody &body) { return !body.estimates.empty() && (body.estimates[0].answer *= 1.000001, true); });
    design("the sign of an estimate's formula changed", [](DesignBody &body) {
        return !body.estimates.empty() && (body.estimates[0].formula = "-(" + body.estimates[0].formula + ')', true);
    });
    design("two questions to clarify a design", [](DesignBody &body) { return body.clarify.resize(2), true; });
    const auto behavioural = [](const char *claim, std::function<bool(BehaviouralBody &)> damage) {
        QTest::newRow(claim) << inBody<BehaviouralBody>(std::move(damage));
    };
    behavioural("an anchor dropped",
                [](BehaviouralBody &body) { return body.levels.erase(body.levels.begin() + 2), true; });
    behavioural("two anchors exchanged",
                [](BehaviouralBody &body) { return std::swap(body.levels[0], body.levels[4]), true; });
    behavioural("a score of six", [](BehaviouralBody &body) { return body.levels[4].score = 6, true; });
    behavioural("two follow-ups", [](BehaviouralBody &body) { return body.followUps.resize(2), true; });
    behavioural("no red flags", [](BehaviouralBody &body) { return body.redFlags.clear(), true; });
    const auto presentation = [](const char *claim, std::function<bool(PresentationBody &)> damage) {
        QTest::newRow(claim) << inBody<PresentationBody>(std::move(damage));
    };
    presentation("a share changed", [](PresentationBody &body) { return body.parts[0].share += 0.05, true; });
    presentation("two parts of a talk exchanged",
                 [](PresentationBody &body) { return std::swap(body.parts[0], body.parts[1]), true; });
    presentation("the impact dropped", [](PresentationBody &body) { return removeLast(body.parts); });
    presentation("no challenges", [](PresentationBody &body) { return body.challenges.clear(), true; });
}

void TestDamage::damagedTextIsCaught_data()
{
    QTest::addColumn<QByteArray>("from"); // empty: at the end of the file
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("a key at the end, which joins the last table") << QByteArray() << QByteArray("\nnote = \"x\"\n");
    QTest::newRow("half a line at the end") << QByteArray() << QByteArray("\nnote = ");
    QTest::newRow("an unknown table at the end") << QByteArray() << QByteArray("\n[[extra]]\nid = \"x\"\n");
    for (const char *key : {"schema", "kind", "title", "area", "topics", "roles", "stages", "difficulty", "minutes",
                            "facts", "status", "revision"}) {
        const QByteArray name(key);
        QTest::newRow(("the key misspelt: " + name).constData()) << '\n' + name + " = " << '\n' + name + "x = ";
        QTest::newRow(("the key commented out: " + name).constData()) << '\n' + name + " = "
                                                                      << "\n#" + name + " = ";
        QTest::newRow(("the key twice: " + name).constData())
            << '\n' + name + " = " << '\n' + name + " = 1\n" + name + " = ";
    }
    QTest::newRow("a number in quotes") << QByteArray("\ndifficulty = ") << QByteArray("\ndifficulty = \"2\" #");
    QTest::newRow("a kind that is none") << QByteArray("\nkind = \"") << QByteArray("\nkind = \"x");
    QTest::newRow("a quote lost") << QByteArray("\ntitle = \"") << QByteArray("\ntitle = ");
    QTest::newRow("a byte that is no UTF-8") << QByteArray("\ntitle = \"") << QByteArray("\ntitle = \"\xe9");
    QTest::newRow("a table header that lost a bracket") << QByteArray("\n[[") << QByteArray("\n[");
}

void TestDamage::damagedTextIsCaught()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    for (const content::PackItem &good : m_pack.items) {
        std::string toml = '\n' + good.text;
        const std::size_t at = from.isEmpty() ? toml.size() : toml.find(from.toStdString());
        QVERIFY2(at != std::string::npos, good.file.c_str());
        toml.replace(at, static_cast<std::size_t>(from.size()), to.toStdString());
        QVERIFY2(isCaught(toml, good.item), good.file.c_str());
    }
}

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
