// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <random>
#include <string>
#include <vector>

#include "core/model/answersheet.h"
#include "core/model/itemtext.h"

using namespace greenroom;
using namespace std::string_literals;

namespace {

QString plain(const QString &markdown)
{
    return QString::fromStdString(plainText(markdown.toStdString()));
}

Item itemOf(ItemBody body)
{
    Item item;
    item.header.title = "A title";
    item.body = std::move(body);
    return item;
}

ItemBody explain()
{
    ExplainBody body;
    body.prompt = "What is prompted?\n";
    body.outline = "\nThe outline.\n";
    body.keyPoints = {{"a", "First point", 2}, {"b", "Second point", 1}};
    body.followUps = {{1, Rung::Why, "Asked why?", "Because.", {"a reason"}},
                      {2, Rung::Consequence, "And so?", "Therefore.", {}}};
    body.mistakes = {{"Wrong claim", "Its reason."}};
    return body;
}

ItemBody mcq()
{
    McqBody body;
    body.prompt = "Which?";
    body.options = {{"a", "Option one", false, "No, one."}, {"b", "Option two", true, "Yes, two."}};
    body.explain = "In general.";
    return body;
}

ItemBody numeric()
{
    NumericBody body;
    body.prompt = "How much is {{n}}?";
    body.worked = "It is {{= answer | .2f}}.";
    body.slips = {{"n + 1", "One too many."}};
    return body;
}

ItemBody sql()
{
    SqlBody body;
    body.prompt = "List them.";
    body.reference = "SELECT 1\n";
    body.alternatives = {"SELECT 2 - 1"};
    body.explain = "The one.";
    body.slips = {{"two rows", "SELECT 1 UNION ALL SELECT 1", "One row is asked for."}};
    return body;
}

ItemBody coding()
{
    CodingBody body;
    body.prompt = "Write it.";
    body.reference = "def f():\n    return 1";
    body.complexity = {"O(1)", "O(1)", "Nothing grows."};
    body.clarify = {"May it be empty?"};
    body.edgeCases = {"an empty list"};
    body.slips = {{"returns two", "def f():\n    return 2", "That is one too many."}};
    return body;
}

ItemBody design()
{
    DesignBody body;
    body.prompt = "Design it.";
    body.given = {"10 a second"};
    body.clarify = {"Who uses it?"};
    body.baseline = "A rule.";
    for (const char *id : designPartIds)
        body.parts.push_back({id, {"strong "s + id}, {"probe "s + id}, {"flag "s + id}});
    body.twists = {{27, "Traffic doubles."}};
    body.estimates = {{"How many a day?", "10*86400", 864000}};
    return body;
}

ItemBody behavioural()
{
    BehaviouralBody body;
    body.competency = "ownership";
    body.prompt = "Tell me.";
    body.followUps = {"And then?"};
    body.goodSigns = {"Says I."};
    body.redFlags = {"Blames."};
    for (int score = 1; score <= 5; ++score)
        body.levels.push_back({score, "anchor " + std::to_string(score)});
    return body;
}

ItemBody presentation()
{
    PresentationBody body;
    body.brief = "Present it.";
    body.audience = {"product owner"};
    for (const char *id : presentationPartIds)
        body.parts.push_back({id, 0.25, {"must "s + id}});
    body.challenges = {{"risk officer", "Who could stop you?", {"names a person"}}};
    body.translations = {{"AUC rose.", "Fewer calls."}};
    return body;
}

ItemBody checklist()
{
    return ChecklistBody{"interview", {{"a", "Slept?"}, {"b", "Printed?"}}};
}

} // namespace

class TestItemText : public QObject {
    Q_OBJECT

private slots:
    void promptTellsWhatIsAsked_data();
    void promptTellsWhatIsAsked();
    void answerHoldsEveryPart_data();
    void answerHoldsEveryPart();
    void partsComeInTheirOrder();
    void emptyBodiesLeaveNoEmptyTitles();
    void linesOfAnEntryStayInIt();
    void fenceIsLongerThanTheBackticksInside();
    void marksAreStripped_data();
    void marksAreStripped();
    void formulasBecomeWords_data();
    void formulasBecomeWords();
    void noBackslashIsLeftOfAFormula();
    void plainTextIsOneTidyLine();
    void deepNestingNeverHarms();
};

void TestItemText::promptTellsWhatIsAsked_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("prompt");
    QTest::newRow("a concept") << 0 << "What is prompted?";
    QTest::newRow("a choice without its options") << 1 << "Which?";
    QTest::newRow("a number with its placeholders") << 2 << "How much is {{n}}?";
    QTest::newRow("a query") << 3 << "List them.";
    QTest::newRow("a function") << 4 << "Write it.";
    QTest::newRow("a design with what is given") << 5 << "Design it.\n\n- 10 a second";
    QTest::newRow("a story") << 6 << "Tell me.";
    QTest::newRow("a presentation with its audience") << 7 << "Present it.\n\n**Audience**\n\n- product owner";
    QTest::newRow("a checklist by its title") << 8 << "A title";
}

void TestItemText::promptTellsWhatIsAsked()
{
    QFETCH(int, kind);
    QFETCH(QString, prompt);
    const std::vector<ItemBody> bodies{explain(), mcq(),         numeric(),      sql(),      coding(),
                                       design(),  behavioural(), presentation(), checklist()};
    QCOMPARE(QString::fromStdString(promptOf(itemOf(bodies[static_cast<std::size_t>(kind)]))), prompt);
}

void TestItemText::answerHoldsEveryPart_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("a concept") << 0
                               << QStringList{"The outline.",
                                              "**Key points**",
                                              "- First point",
                                              "- Second point",
                                              "**Follow-up 1, why**",
                                              "Asked why?",
                                              "Because.",
                                              "- a reason",
                                              "**Follow-up 2, consequence**",
                                              "Therefore.",
                                              "**Wrong claim** Its reason."};
    QTest::newRow("a choice") << 1 << QStringList{"**Right**",  "Option two", "Yes, two.",  "**Wrong**",
                                                  "Option one", "No, one.",   "In general."};
    QTest::newRow("a number") << 2 << QStringList{"It is {{= answer | .2f}}.", "One too many."};
    QTest::newRow("a query") << 3
                             << QStringList{"```sql\nSELECT 1\n```", "The one.", "**Also right**",
                                            "```sql\nSELECT 2 - 1\n```", "**two rows** One row is asked for."};
    QTest::newRow("a function") << 4
                                << QStringList{"```python\ndef f():\n    return 1\n```",
                                               "Time: O(1)",
                                               "Space: O(1)",
                                               "Nothing grows.",
                                               "May it be empty?",
                                               "an empty list",
                                               "**returns two** That is one too many."};
    QTest::newRow("a design") << 5
                              << QStringList{"Who uses it?",
                                             "**Baseline**",
                                             "A rule.",
                                             "**1. Problem**",
                                             "- strong problem",
                                             "**Probes**",
                                             "- probe problem",
                                             "**Red flags**",
                                             "- flag problem",
                                             "**8. Governance**",
                                             "- flag governance",
                                             "Minute 27: Traffic doubles.",
                                             "How many a day? **864000**"};
    QTest::newRow("a story") << 6 << QStringList{"**Signals**",      "- Says I.",        "**Red flags**",
                                                 "- Blames.",        "- And then?",      "- **1** anchor 1",
                                                 "- **2** anchor 2", "- **3** anchor 3", "- **4** anchor 4",
                                                 "- **5** anchor 5"};
    QTest::newRow("a presentation") << 7 << QStringList{"**Problem, 25% of the time**",
                                                        "- must problem",
                                                        "- must impact",
                                                        "**Challenge from the risk officer**",
                                                        "Who could stop you?",
                                                        "- names a person",
                                                        "AUC rose.",
                                                        "Fewer calls."};
    QTest::newRow("a checklist") << 8 << QStringList{"- Slept?", "- Printed?"};
}

void TestItemText::answerHoldsEveryPart()
{
    QFETCH(int, kind);
    QFETCH(QStringList, parts);
    const std::vector<ItemBody> bodies{explain(), mcq(),         numeric(),      sql(),      coding(),
                                       design(),  behavioural(), presentation(), checklist()};
    const QString answer = QString::fromStdString(answerOf(itemOf(bodies[static_cast<std::size_t>(kind)])));
    qsizetype at = 0;
    for (const QString &part : parts) {
        const auto found = answer.indexOf(part, at);
        QVERIFY2(found >= 0, qPrintable(part + " in\n" + answer));
        at = found + part.size();
    }
    QVERIFY(!answer.contains("\n\n\n"));
    QCOMPARE(answer, answer.trimmed());
}

void TestItemText::partsComeInTheirOrder()
{
    const std::string answer = answerOf(itemOf(design()));
    std::size_t at = 0;
    for (const char *id : designPartIds) {
        for (const char *what : {"strong ", "probe ", "flag "}) {
            const std::size_t found = answer.find(std::string(what) + id, at);
            QVERIFY(found != std::string::npos);
            at = found;
        }
    }
}

void TestItemText::emptyBodiesLeaveNoEmptyTitles()
{
    const std::vector<ItemBody> bodies{ExplainBody{},     McqBody{},          NumericBody{},
                                       SqlBody{},         CodingBody{},       DesignBody{},
                                       BehaviouralBody{}, PresentationBody{}, ChecklistBody{}};
    for (const ItemBody &body : bodies) {
        QCOMPARE(answerOf(itemOf(body)), std::string());
        const bool checks = std::holds_alternative<ChecklistBody>(body);
        QCOMPARE(promptOf(itemOf(body)), std::string(checks ? "A title" : ""));
    }
}

void TestItemText::linesOfAnEntryStayInIt()
{
    AnswerSheet sheet;
    sheet.titledList("Points", {"one\nmore\n", "  ", "two"});
    sheet.titledList("Nothing", {"", "\n"});
    QCOMPARE(std::move(sheet).markdown(), std::string("**Points**\n\n- one\n  more\n- two"));
}

void TestItemText::fenceIsLongerThanTheBackticksInside()
{
    AnswerSheet sheet;
    sheet.code("python", "\n    indented\n    '''```'''\n\n");
    QCOMPARE(std::move(sheet).markdown(), std::string("````python\n    indented\n    '''```'''\n````"));
}

void TestItemText::marksAreStripped_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << ""
                             << "";
    QTest::newRow("plain words") << "Just words."
                                 << "Just words.";
    QTest::newRow("bold and italic") << "a **bold** and *italic* word, ***both***"
                                     << "a bold and italic word, both";
    QTest::newRow("bold at the start of a line") << "**Cause.** It *is*."
                                                 << "Cause. It is.";
    QTest::newRow("bold next to a formula") << "**larger $x$** one"
                                            << "larger x one";
    QTest::newRow("a star that multiplies") << "2 * 3 and 2*3"
                                            << "2 * 3 and 2*3";
    QTest::newRow("inline code") << "use `order_by` and `**kwargs`"
                                 << "use order_by and **kwargs";
    QTest::newRow("code with a backtick") << "``a`b``"
                                          << "a`b";
    QTest::newRow("a code block") << "Run:\n\n```sql\nSELECT *\nFROM t\n```\n\nDone."
                                  << "Run: SELECT * FROM t Done.";
    QTest::newRow("a code block keeps its marks") << "```\n- **x** $y$ \\frac\n```"
                                                  << "- **x** $y$ \\frac";
    QTest::newRow("an open code block") << "```python\nx = 1"
                                        << "x = 1";
    QTest::newRow("a list") << "Points:\n\n- one\n- two\n  more"
                            << "Points: one two more";
    QTest::newRow("a list within a list") << "- one\n  - two"
                                          << "one two";
    QTest::newRow("a numbered list keeps its numbers") << "1. one\n2. two"
                                                       << "1. one 2. two";
    QTest::newRow("a negative number is no list") << "-5 degrees"
                                                  << "-5 degrees";
    QTest::newRow("a heading") << "## Title\ntext #1"
                               << "Title text #1";
    QTest::newRow("a quotation") << "> said"
                                 << "said";
    QTest::newRow("a rule") << "a\n\n---\n\nb"
                            << "a b";
    QTest::newRow("a table") << "| x | y |\n|---|:-:|\n| 1 | **2** |"
                             << "x y 1 2";
    QTest::newRow("a bar outside a table") << "P(a|b) or a | b"
                                           << "P(a|b) or a | b";
    QTest::newRow("escaped signs") << "\\$5 and \\*no\\* \\| \\\\"
                                   << "$5 and *no* | \\";
    QTest::newRow("a backslash before a letter stays in prose") << "C:\\temp"
                                                                << "C:\\temp";
    QTest::newRow("lone dollars") << "costs $5"
                                  << "costs $5";
    QTest::newRow("a placeholder") << "{{prev}} in {{= 1 + 2 | d}} cases" << QString::fromUtf8("… in … cases");
    QTest::newRow("braces that are none") << "a {b} {{ } {{1}}"
                                          << "a {b} {{ } {{1}}";
    QTest::newRow("a placeholder in code stays") << "`{{x}}`"
                                                 << "{{x}}";
    QTest::newRow("lines join") << "one\ntwo\r\nthree\n\n\nfour"
                                << "one two three four";
    QTest::newRow("letters beyond ASCII stay")
        << QString::fromUtf8("Résumé – 50 £ ✓") << QString::fromUtf8("Résumé – 50 £ ✓");
}

void TestItemText::marksAreStripped()
{
    QFETCH(QString, markdown);
    QFETCH(QString, text);
    QCOMPARE(plain(markdown), text);
}

void TestItemText::formulasBecomeWords_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *markdown, const char *text) {
        QTest::newRow(name) << QString::fromUtf8(markdown) << QString::fromUtf8(text);
    };
    row("letters", "let $x + y$ be", "let x + y be");
    row("a fraction", R"($\frac{a}{b}$)", "a/b");
    row("a fraction of sums", R"($\frac{a + b}{c}$)", "(a + b)/c");
    row("a fraction of words", R"($\frac{TP}{TP + FP}$)", "TP/(TP + FP)");
    row("one over a product", R"($\tfrac{1}{2n}$)", "1/(2n)");
    row("what follows a fraction stands apart", R"($\frac{n_L}{n}G$)", "n_L/n G");
    row("a fraction in a fraction", R"($\frac{\frac{a}{b}}{c}$)", "(a/b)/c");
    row("a fraction without braces", R"($\frac12$)", "1/2");
    row("a root", R"($\sqrt{n}$ and $\sqrt[3]{x + 1}$)", "√n and √(x + 1)");
    row("scripts", R"($x_i^2 + W_{ij} + e^{-z} + x^{2k}$)", "x_i^2 + W_ij + e^-z + x^(2k)");
    row("a sum with limits", R"($\sum_{i=1}^{n} x_i$)", "∑_(i=1)^n x_i");
    row("Greek letters", R"($\sigma^2 = \Sigma\alpha$)", "σ^2 = Σα");
    row("relations", R"($a \le b \ne c \to \infty$)", "a ≤ b ≠ c → ∞");
    row("functions", R"($2\log x + \max_i y$)", "2 log x + max_i y");
    row("a name", R"($\operatorname{Var}(X)$)", "Var(X)");
    row("text", R"($n_{\text{bad}} \text{ if } x$)", "n_(bad) if x");
    row("accents", R"($\hat{\beta}_j + \bar x$)", "β\xcc\x82_j + x\xcc\x84");
    row("a binomial", R"($\binom{n}{k}p^k$)", "C(n,k)p^k");
    row("a matrix", R"($\begin{pmatrix} 1 & 2 \\ 3 & 4 \end{pmatrix}$)", "[1 2; 3 4]");
    row("tall parentheses", R"($\left( \frac{a}{b} \right.$)", "( a/b");
    row("spaces and signs", R"($a\,b\quad 5\% \_ \{1\}$)", "a b 5% _ {1}");
    row("fonts", R"($\mathbb{E}[\mathbf{x}]$)", "E[x]");
    row("a displayed formula", "is\n\n$$x = \\frac{1}{2}$$\n\nhence", "is x = 1/2 hence");
    row("an unknown command is its name", R"($\foo{a}$)", "fooa");
    row("placeholders", R"($\frac{{{a}}}{2} + {{b}}$)", "(…)/2 + …");
    row("what is cut off", R"($\frac{a$ and $\sqrt$ and $x_$)", "(a and √ and x_");
}

void TestItemText::formulasBecomeWords()
{
    QFETCH(QString, markdown);
    QFETCH(QString, text);
    QCOMPARE(plain(markdown).normalized(QString::NormalizationForm_C), text.normalized(QString::NormalizationForm_C));
}

void TestItemText::noBackslashIsLeftOfAFormula()
{
    std::mt19937_64 random(31);
    const std::vector<std::string> parts{"\\frac",   "\\sqrt",   "{",     "}",       "\\left", "\\right",    "(",
                                         ".",        "\\alpha",  "\\foo", "\\text",  "^",      "_",          "&",
                                         " ",        "\\\\",     "\\hat", "x",       "{{a}}",  "\\begin",    "\\end",
                                         "{matrix}", "[",        "]",     "\\binom", "\\log",  "\\setminus", "\\,",
                                         "\\quad",   "\xc3\xa9", "\xff",  "\\{"};
    for (int i = 0; i < 20000; ++i) {
        std::string formula;
        for (std::size_t k = random() % 20; k > 0; --k)
            formula += parts[random() % parts.size()];
        const std::string text = plainText("$" + formula + "$");
        QVERIFY2(text.find('\\') == std::string::npos, formula.c_str());
    }
}

void TestItemText::plainTextIsOneTidyLine()
{
    std::mt19937_64 random(32);
    const std::string letters = "ab  \n\n\t\r*`$\\|-#>{}[]()_~1.\xc3\xa9\0\xff"s;
    for (int i = 0; i < 20000; ++i) {
        std::string markdown(random() % 60, ' ');
        for (char &c : markdown)
            c = letters[random() % letters.size()];
        const std::string text = plainText(markdown);
        QVERIFY(text.find_first_of("\n\t\r") == std::string::npos);
        QVERIFY(text.find("  ") == std::string::npos);
        QVERIFY(text.empty() || (text.front() != ' ' && text.back() != ' '));
    }
}

void TestItemText::deepNestingNeverHarms()
{
    std::string deep = "$";
    for (int i = 0; i < 100000; ++i)
        deep += "\\frac{";
    QVERIFY(!plainText(deep + "$").empty());
    QVERIFY(plainText(std::string(200000, '$')).size() <= 200000);
    QVERIFY(!plainText(std::string(200000, '{')).empty());
    QVERIFY(plainText(std::string(200000, '\n')).empty());
}

QTEST_GUILESS_MAIN(TestItemText)
#include "tst_itemtext.moc"
