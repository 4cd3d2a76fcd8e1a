// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <random>

#include "core/text/math.h"

using namespace greenroom;

namespace {

QString described(const std::vector<MathProblem> &problems)
{
    QStringList lines;
    for (const MathProblem &problem : problems)
        lines << QStringLiteral("%1: %2").arg(problem.offset).arg(QString::fromStdString(problem.what));
    return lines.join(QStringLiteral("; "));
}

int depthOf(const MathRow &row)
{
    int deepest = 0;
    for (const MathNode &node : row) {
        for (const MathRow &child : node.children)
            deepest = std::max(deepest, depthOf(child));
    }
    return deepest + 1;
}

const MathNode &only(const MathFormula &formula)
{
    Q_ASSERT(formula.row.size() == 1);
    return formula.row.front();
}

} // namespace

/// The formulas and the prose that packs may hold.
class TestMath : public QObject {
    Q_OBJECT

private slots:
    void subsetIsAccepted_data();
    void subsetIsAccepted();
    void everythingElseIsReportedWithItsPlace_data();
    void everythingElseIsReportedWithItsPlace();
    void scriptsKeepBaseSubscriptAndSuperscript();
    void sumTakesLimitsButIntegralDoesNot();
    void functionNamesAreUpright();
    void numbersStayTogether_data();
    void numbersStayTogether();
    void bracesSwitchTheSpacingOfASignOff();
    void uprightWordsAreOneRun();
    void fencesKnowTheirDelimiters();
    void matrixCellsComeRowByRow();
    void nestingNeverPassesFortyLevels();
    void tooLongFormulaIsRefused();
    void everyInputEndsAndStaysShallow();
    void proseIsSplitAtFormulas_data();
    void proseIsSplitAtFormulas();
    void piecesPutTogetherAreTheMarkdown();
    void proseProblemsAreFound_data();
    void proseProblemsAreFound();
    void harmlessProseHasNoProblems_data();
    void harmlessProseHasNoProblems();
};

void TestMath::subsetIsAccepted_data()
{
    QTest::addColumn<QString>("latex");
    const char *const formulas[] = {
        R"(x)",
        R"(a_1 + b^2 - c_{ij}^{(k)})",
        R"(x^{2^{3}}_{i_j})",
        R"(f'(x) + f''_n)",
        R"(\varphi^{\prime}(z))",
        R"(\frac{a}{b} + \tfrac12 + \dfrac{x+1}{y})",
        R"(\frac\pi2)",
        R"(\binom{n}{k} p^k (1-p)^{n-k})",
        R"(\sqrt{x} + \sqrt[3]{x^2+1} + \sqrt 2)",
        R"(\sqrt[n]{[x]})",
        R"(\sum_{i=1}^{n} x_i \prod_{j} y_j \int_0^\infty e^{-t}\,dt)",
        R"(\lim_{n \to \infty} \max_x \min_{y} \sup_z \inf_w \arg\max_\theta)",
        R"(\log x + \ln y + \exp(z) + \sin \cos \tanh \det A + \Pr(A))",
        R"(\operatorname{softmax}(z)_k + \operatorname{arg\,max}_{y})",
        R"(\text{if } x > 0, \text{cost of 5\% and \$3})",
        R"(\mathrm{TPR} = \mathrm{d}x, \mathbf{w}^\top \mathbf{\Sigma}, \mathbb{E}[X], \mathcal{L})",
        R"(\mathbb{R}^n, \mathbb 1)",
        R"(\alpha\beta\gamma\delta\epsilon\zeta\eta\theta\iota\kappa\lambda\mu\nu\xi\pi\rho\sigma\tau\upsilon\phi\chi\psi\omega)",
        R"(\Gamma\Delta\Theta\Lambda\Sigma\Phi\Psi\Omega\varepsilon\varphi\ell)",
        R"(\hat y + \hat{\beta}_1 + \bar{x} + \tilde w + \vec{v} + \dot{q} + \overline{AB})",
        R"(\left( \frac{a}{b} \right) \left[ x \right] \left\{ y \right\} \left| z \right| \left\| w \right\|)",
        R"(\left. \frac{dy}{dx} \right|_{x=0})",
        R"(\left\lfloor x \right\rfloor \left\lceil y \right\rceil \left\langle z \right\rangle)",
        R"(\left\lVert x \right\rVert \left\lvert y \right\rvert)",
        R"(\lVert x \rVert_2 \lvert y \rvert \lfloor z \rfloor \lceil w \rceil \langle u \rangle \| v \| \{ t \})",
        R"(\begin{pmatrix} a & b \\ c & d \end{pmatrix})",
        R"(\begin{bmatrix} 1 \\ 2 \end{bmatrix} \begin{vmatrix} a & b \\ c & d \end{vmatrix} \begin{matrix} 1 \end{matrix})",
        R"(f(x) = \begin{cases} 1 & \text{if } x > 0 \\ 0 & \text{otherwise} \\ \end{cases})",
        R"(\begin{aligned} a &= b + c \\ &= d \end{aligned})",
        R"(a \cdot b \times c \div d \pm e \mp f \ast g \star h \odot i \oplus j \otimes k \circ l)",
        R"(a \le b \ge c \leq d \geq e \ne f \neq g \approx h \sim i \equiv j \propto k \ll l \gg m)",
        R"(x \in A \notin B \subset C \subseteq D \cup E \cap F \setminus G = \emptyset)",
        R"(a \to b \rightarrow c \leftarrow d \Rightarrow e \Leftrightarrow f \mapsto g)",
        R"(\forall x \exists y \neg p \land q \lor r)",
        R"(\partial \nabla \infty \top \prime \mid \parallel \perp)",
        R"(1, \ldots, n + \cdots + \vdots \ddots)",
        R"(a\quad b\qquad c\,d\;e\:f\!g\ h)",
        R"(\% \$ \_ \& \#)",
        R"(a < b > c : d ! e ? f ; g . h / i | j @ k [l] (m) * n)",
        R"(£85{,}000 = 85,000.50)",
        R"(p(y \mid x) = \frac{p(x \mid y)\,p(y)}{\sum_{y'} p(x \mid y')\,p(y')})",
        R"(\delta^{(l)} = \left( (W^{(l+1)})^{\top} \delta^{(l+1)} \right) \odot \varphi^{\prime}(z^{(l)}))",
        "a\n+ b\t= c",
    };
    for (const char *formula : formulas)
        QTest::newRow(formula) << QString::fromUtf8(formula);
}

void TestMath::subsetIsAccepted()
{
    QFETCH(QString, latex);
    const MathFormula formula = parseMath(latex.toStdString());
    QCOMPARE(described(formula.problems), QString());
    QVERIFY(!formula.row.empty());
}

void TestMath::everythingElseIsReportedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("latex");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("what");
    const auto row = [](const char *name, const char *latex, int offset, const char *what) {
        QTest::newRow(name) << QByteArray(latex) << offset << QString::fromUtf8(what);
    };
    row("an empty formula", "  ", 0, "empty formula");
    row("an unknown command", R"(a + \foo{b})", 4, R"(unknown command \foo)");
    row("a brace below is not in the subset", R"(\underbrace{x})", 0, R"(unknown command \underbrace)");
    row("a sized bracket is not in the subset", R"(\bigl( x)", 0, R"(unknown command \bigl)");
    row("a label is not in the subset", R"(x \label{a})", 2, R"(unknown command \label)");
    row("a macro definition is not in the subset", R"(\def\x{\x\x})", 0, R"(unknown command \def)");
    row("a file is not read", R"(\input{/etc/passwd})", 0, R"(unknown command \input)");
    row("a brace that never closes", R"(x^{a + b)", 2, "missing }");
    row("a brace that never opened", "a + b}", 5, "} without {");
    row("a text that never closes", R"(1 + \text{if)", 4, "missing }");
    row("a left fence without its right", R"(1 + \left( x)", 4, R"(\left without \right)");
    row("a right fence without its left", R"(1 + x \right))", 6, R"(\right without \left)");
    row("a fence of letters", R"(\left a x \right))", 6, "missing or unknown delimiter");
    row("a fence of nothing", R"(\left( x \right)", 15, "missing or unknown delimiter");
    row("an environment outside the subset", R"(\begin{align} x \end{align})", 7, "unknown environment align");
    row("an environment that never ends", R"(1 + \begin{matrix} x)", 4, R"(\begin without \end)");
    row("an end that never began", R"(x \end{matrix})", 2, R"(\end without \begin)");
    row("an end of another environment", R"(\begin{matrix} x \end{pmatrix})", 22, R"(\end of another environment)");
    row("a column outside an environment", "a & b", 2, "& outside an environment");
    row("a line break outside an environment", R"(a \\ b)", 2, R"(\\ outside an environment)");
    row("a line break with an argument", R"(\begin{matrix} a \\[2pt] b \end{matrix})", 17,
        R"(optional argument of \\)");
    row("a superscript of nothing", "x^", 2, "missing argument");
    row("a subscript of a superscript", "x_^2", 2, "missing argument");
    row("a second superscript", "x^2^3", 3, "double superscript");
    row("a second subscript", "x_1_2", 3, "double subscript");
    row("a fraction with one part", R"(\frac{a})", 8, "missing argument");
    row("a root index that never closes", R"(\sqrt[3{x})", 5, "missing ]");
    row("a comment", "5 % of x", 2, R"(% starts a comment in LaTeX; write \%)");
    row("a dollar inside", "a $ b", 2, "unknown character $");
    row("a tie", "a~b", 1, "unknown character ~");
    row("a formula inside text", R"(\text{if $x$})", 9, "unescaped $ inside text");
    row("a command inside text", R"(\text{a \alpha})", 8, "command inside text");
    row("a letter of another script", "\xC3\xA9 + 1", 0, "unknown character \xC3\xA9");
    row("a byte that is no text", "a\xFF", 1, "invalid UTF-8");
    row("half a letter", "a\xC3", 1, "invalid UTF-8");
    row("a control character", "a\x01", 1, "control character");
    row("a backslash at the end", "a\\", 1, "lone backslash");
    row("a style of nothing", R"(\mathbf)", 7, "missing argument");
}

void TestMath::everythingElseIsReportedWithItsPlace()
{
    QFETCH(QByteArray, latex);
    QFETCH(int, offset);
    QFETCH(QString, what);
    const MathFormula formula = parseMath(latex.toStdString());
    QVERIFY(!formula.problems.empty());
    QCOMPARE(QString::fromStdString(formula.problems.front().what), what);
    QCOMPARE(int(formula.problems.front().offset), offset);
}

void TestMath::scriptsKeepBaseSubscriptAndSuperscript()
{
    for (const char *latex : {"x_i^2", "x^2_i", "x^{2}_{i}"}) {
        const MathFormula formula = parseMath(latex);
        const MathNode &node = only(formula);
        QCOMPARE(node.kind, MathKind::Scripts);
        QCOMPARE(node.children.at(0).front().text, "x");
        QCOMPARE(node.children.at(1).front().text, "i");
        QCOMPARE(node.children.at(2).front().text, "2");
    }
}

void TestMath::sumTakesLimitsButIntegralDoesNot()
{
    QCOMPARE(only(parseMath(R"(\sum_i^n)")).kind, MathKind::Limits);
    QCOMPARE(only(parseMath(R"(\max_x)")).kind, MathKind::Limits);
    QCOMPARE(only(parseMath(R"(\int_0^1)")).kind, MathKind::Scripts);
    QCOMPARE(only(parseMath(R"(\log_2)")).kind, MathKind::Scripts);
}

void TestMath::functionNamesAreUpright()
{
    const MathFormula formula = parseMath(R"(\log x)");
    QCOMPARE(formula.row.at(0).kind, MathKind::Text);
    QCOMPARE(formula.row.at(0).mathClass, MathClass::Operator);
    QCOMPARE(formula.row.at(1).style, MathStyle::Italic);
}

void TestMath::numbersStayTogether_data()
{
    QTest::addColumn<QString>("latex");
    QTest::addColumn<QString>("first");
    QTest::newRow("a decimal is one symbol") << "0.6457"
                                             << "0.6457";
    QTest::newRow("a grouped thousand is one symbol") << "85,000"
                                                      << "85,000";
    QTest::newRow("grouped millions with pence are one symbol") << "1,250,000.50"
                                                                << "1,250,000.50";
    QTest::newRow("an interval from nought is a list") << "0,100"
                                                       << "0";
    QTest::newRow("a list of short numbers is a list") << "1,2"
                                                       << "1";
    QTest::newRow("four digits after a comma are a list") << "1,2000"
                                                          << "1";
    QTest::newRow("a full stop ends a number") << "5."
                                               << "5";
}

void TestMath::numbersStayTogether()
{
    QFETCH(QString, latex);
    QFETCH(QString, first);
    const MathFormula formula = parseMath(latex.toStdString());
    QCOMPARE(described(formula.problems), QString());
    QCOMPARE(QString::fromStdString(formula.row.front().text), first);
    // A script without braces takes one digit only, as in TeX.
    const MathFormula script = parseMath("x^" + latex.toStdString());
    QCOMPARE(script.row.front().children.at(2).front().text.size(), std::size_t(1));
}

void TestMath::bracesSwitchTheSpacingOfASignOff()
{
    QCOMPARE(parseMath("a=b").row.at(1).mathClass, MathClass::Relation);
    QCOMPARE(parseMath("a{=}b").row.at(1).mathClass, MathClass::Ordinary);
    QCOMPARE(parseMath("10{,}000").row.at(1).mathClass, MathClass::Ordinary);
}

void TestMath::uprightWordsAreOneRun()
{
    const MathFormula formula = parseMath(R"(\mathrm{TPR})");
    QCOMPARE(only(formula).text, "TPR");
    QCOMPARE(only(formula).style, MathStyle::Upright);
    QCOMPARE(parseMath("TPR").row.size(), std::size_t(3));
}

void TestMath::fencesKnowTheirDelimiters()
{
    const MathNode node = only(parseMath(R"(\left. x \right\rVert)"));
    QCOMPARE(node.kind, MathKind::Fenced);
    QCOMPARE(node.text, "");
    QCOMPARE(node.right, "‖");
}

void TestMath::matrixCellsComeRowByRow()
{
    const MathNode fenced = only(parseMath(R"(\begin{pmatrix} a & b & c \\ d \\ \end{pmatrix})"));
    QCOMPARE(fenced.text, "(");
    const MathNode &table = fenced.children.at(0).front();
    QCOMPARE(table.kind, MathKind::Table);
    QCOMPARE(table.columns, 3);
    QCOMPARE(table.children.size(), std::size_t(6));
    QCOMPARE(table.children.at(3).front().text, "d");
    QVERIFY(table.children.at(4).empty());
}

void TestMath::nestingNeverPassesFortyLevels()
{
    const std::string openings[] = {"{",           "x^{",      R"(\frac{)", R"(\sqrt{)",
                                    R"(\sqrt[)",   R"(\hat{)", R"(\left()", R"(\begin{matrix})",
                                    R"(\mathrm{)", "x_",       R"(\hat)",   R"(\frac1)"};
    for (const std::string &opening : openings) {
        std::string latex;
        for (int i = 0; i < 1'000; ++i)
            latex += opening;
        const MathFormula formula = parseMath(latex);
        QVERIFY(!formula.problems.empty());
        QVERIFY2(depthOf(formula.row) <= 45, opening.c_str());
    }
    std::string fine(39, '{');
    fine += "x" + std::string(39, '}');
    QCOMPARE(described(parseMath(fine).problems), QString());
    QVERIFY(!parseMath("{{" + fine + "}}").problems.empty());
}

void TestMath::tooLongFormulaIsRefused()
{
    QVERIFY(parseMath(std::string(20'000, 'x')).problems.empty());
    QCOMPARE(parseMath(std::string(20'001, 'x')).problems.size(), std::size_t(1));
}

void TestMath::everyInputEndsAndStaysShallow()
{
    std::mt19937_64 random(20'261);
    const std::string pieces[] = {"{",
                                  "}",
                                  "^",
                                  "_",
                                  "&",
                                  R"(\\)",
                                  R"(\left)",
                                  "(",
                                  ")",
                                  R"(\right)",
                                  R"(\frac)",
                                  R"(\sqrt)",
                                  "[",
                                  "]",
                                  "x",
                                  "1",
                                  " ",
                                  R"(\text)",
                                  R"(\hat)",
                                  R"(\begin{cases})",
                                  R"(\end{cases})",
                                  R"(\sum)",
                                  "'",
                                  "%",
                                  "\\",
                                  "\xFF"};
    for (int round = 0; round < 5'000; ++round) {
        std::string latex;
        const int length = int(random() % 60);
        for (int i = 0; i < length; ++i)
            latex += pieces[random() % std::size(pieces)];
        const MathFormula formula = parseMath(latex);
        QVERIFY(depthOf(formula.row) <= 130);
        QVERIFY(formula.problems.size() <= 50);
        for (std::size_t i = 0; i < formula.problems.size(); ++i) {
            QVERIFY(formula.problems[i].offset <= latex.size());
            QVERIFY(i == 0 || formula.problems[i - 1].offset <= formula.problems[i].offset);
        }
    }
}

void TestMath::proseIsSplitAtFormulas_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("pieces");
    const auto row = [](const char *name, const char *markdown, const char *pieces) {
        QTest::newRow(name) << QString::fromUtf8(markdown) << QString::fromUtf8(pieces);
    };
    row("prose alone", "no formula", "P[no formula]");
    row("a formula in a sentence", "so $x$ is", "P[so ]I[x]P[ is]");
    row("formulas side by side", "$a$$b$", "I[a]I[b]");
    row("a formula of its own", "see\n\n$$\nx = 1\n$$\n", "P[see\n\n]D[\nx = 1\n]P[\n]");
    row("an escaped dollar is prose", "costs \\$5 and \\$6", "P[costs \\$5 and \\$6]");
    row("an escaped dollar inside a formula", "$\\$5$", "I[\\$5]");
    row("dollars inside code are prose", "`$x$` and $y$", "P[`$x$` and ]I[y]");
    row("dollars inside long code are prose", "``a ` $x$`` $y$", "P[``a ` $x$`` ]I[y]");
    row("dollars inside a fence are prose", "```sh\necho $x $y\n```\n$z$", "P[```sh\necho $x $y\n```\n]I[z]");
    row("a fence in a list is a fence", "- a\n\n  ```\n  $x\n  ```\n$z$", "P[- a\n\n  ```\n  $x\n  ```\n]I[z]");
    row("a fence of tildes may hold backticks", "~~~\n```\n$x\n~~~\n$z$", "P[~~~\n```\n$x\n~~~\n]I[z]");
    row("a lone dollar is prose", "costs $5 today", "P[costs $5 today]");
    row("a blank line ends the search", "costs $5\n\nand $6", "P[costs $5\n\nand $6]");
    row("a lone backtick opens nothing", "a ` b $x$", "P[a ` b ]I[x]");
    row("an escaped backtick opens nothing", "\\`$x$\\`", "P[\\`]I[x]P[\\`]");
}

void TestMath::proseIsSplitAtFormulas()
{
    QFETCH(QString, markdown);
    QFETCH(QString, pieces);
    QString read;
    const std::string bytes = markdown.toStdString();
    for (const ProsePiece &piece : splitProse(bytes)) {
        const char mark = "PID"[int(piece.kind)];
        read += QStringLiteral("%1[%2]").arg(QLatin1Char(mark)).arg(QString::fromStdString(piece.text));
        QCOMPARE(bytes.substr(piece.offset, piece.text.size()), piece.text);
    }
    QCOMPARE(read, pieces);
}

void TestMath::piecesPutTogetherAreTheMarkdown()
{
    std::mt19937_64 random(7);
    const std::string alphabet[] = {"$", "$$", "`",  "```", "\n",  "\n\n", "\\",
                                    "a", " ",  "- ", "x^2", "~~~", "> ",   "1. "};
    for (int round = 0; round < 5'000; ++round) {
        std::string markdown;
        const int length = int(random() % 40);
        for (int i = 0; i < length; ++i)
            markdown += alphabet[random() % std::size(alphabet)];
        std::string joined;
        for (const ProsePiece &piece : splitProse(markdown)) {
            const std::string mark = piece.kind == ProsePiece::Kind::Prose        ? ""
                                     : piece.kind == ProsePiece::Kind::InlineMath ? "$"
                                                                                  : "$$";
            joined += mark + piece.text + mark;
        }
        QCOMPARE(joined, markdown);
    }
}

void TestMath::proseProblemsAreFound_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("what");
    const auto row = [](const char *name, const char *markdown, int offset, const char *what) {
        QTest::newRow(name) << QString::fromUtf8(markdown) << offset << QString::fromUtf8(what);
    };
    row("a formula outside the subset", "so $\\foo$ is", 4, R"(unknown command \foo)");
    row("a tag", "a <b>bold</b>", 2, "raw HTML");
    row("a closing tag", "a </b>", 2, "raw HTML");
    row("a comment", "<!-- a -->", 0, "raw HTML");
    row("a processing instruction", "<?xml?>", 0, "raw HTML");
    row("an automatic link", "see <https://example.org>", 4, "raw HTML");
    row("an image", "![a](b.png)", 0, "image");
    row("a link", "see [a](b)", 6, "link");
    row("a definition of a link", "see\n\n[a]: b", 5, "link definition");
    row("a dollar without partner", "costs $5", 6, "unbalanced $");
    row("a display that never closes", "$$ x + 1", 0, "unbalanced $$");
    row("a fence that never closes", "see\n\n```sql\nSELECT 1\n", 5, "unclosed code fence");
    row("a fence closed by the wrong mark", "```\nx\n~~~", 0, "unclosed code fence");
    row("an empty formula", "a $ $ b", 3, "empty formula");
}

void TestMath::proseProblemsAreFound()
{
    QFETCH(QString, markdown);
    QFETCH(int, offset);
    QFETCH(QString, what);
    const std::vector<MathProblem> problems = proseProblems(markdown.toStdString());
    QVERIFY(!problems.empty());
    QCOMPARE(QString::fromStdString(problems.front().what), what);
    QCOMPARE(int(problems.front().offset), offset);
}

void TestMath::harmlessProseHasNoProblems_data()
{
    QTest::addColumn<QString>("markdown");
    const auto row = [](const char *name, const char *markdown) { QTest::newRow(name) << QString::fromUtf8(markdown); };
    row("nothing", "");
    row("emphasis, lists and code", "**a** *b* `c <d> [e](f)`\n\n- x\n  1. y\n");
    row("a table", "| a | b |\n|---|--:|\n| `<x>` | $y$ |\n");
    row("a comparison with spaces", "a < b and a <= b and 3 <4");
    row("a comparison in a formula", "$a<b$ and $x[i](j)$");
    row("HTML in a fence", "```html\n<b>![x](y)</b>\n```");
    row("brackets alone", "x[0] and [a] (b)");
    row("an escaped bracket", "\\<b and \\![a]");
    row("escaped dollars", "\\$5 to \\$6");
}

void TestMath::harmlessProseHasNoProblems()
{
    QFETCH(QString, markdown);
    QCOMPARE(described(proseProblems(markdown.toStdString())), QString());
}

QTEST_GUILESS_MAIN(TestMath)
#include "tst_math.moc"
