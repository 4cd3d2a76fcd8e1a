// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>

#include <cmath>
#include <random>

#include "core/text/mathsymbols.h"
#include "support/mathpictures.h"
#include "ui/widgets/mathlayout.h"

using namespace greenroom;
using namespace greenroom::test;
using namespace greenroom::ui;

/// Laws of typeset mathematics, whatever fonts the system has.
class TestMathLayout : public QObject {
    Q_OBJECT

private slots:
    void everyFormulaHasAFiniteSizeAndInk_data();
    void everyFormulaHasAFiniteSizeAndInk();
    void inkStaysWithinTheBox_data();
    void inkStaysWithinTheBox();
    void everyCommandOfTheSubsetHasInk_data();
    void everyCommandOfTheSubsetHasInk();
    void baselineLiesInsideTheBox_data();
    void baselineLiesInsideTheBox();
    void moreContentIsWider();
    void widthsOfNeighboursAddUp();
    void appendingNeverShrinksAFormula();
    void superscriptRisesAndSubscriptSinks();
    void limitsStandAboveAndBelowInDisplaysOnly();
    void scriptsAreSmallerThanTheirBase();
    void fractionBarLiesOnTheAxis();
    void fractionIsTallerThanItsParts();
    void fractionGrowsBothWays();
    void fencesGrowWithTheirContent_data();
    void fencesGrowWithTheirContent();
    void rootCoversItsContent();
    void accentStandsAboveItsLetter();
    void matrixGrowsWithRowsAndColumns();
    void relationsGetMoreSpaceThanSigns();
    void minusInFrontIsNotASignBetween();
    void sizeFollowsTheFont_data();
    void sizeFollowsTheFont();
    void scriptsNeverGetSmallerThanSevenPoints();
    void piecesSideBySideAreTheFormula();
    void bracketsAreCutOnlyWhenTheyMust();
    void linesKeepWithinTheirWidth();
    void linesOfLettersKeepWithinAnyWidth();
    void fewerLinesAreNeverHigher();
    void rulesAreSharpAtEveryScale();
    void colourIsThePens();
    void emptyAndBrokenFormulasAreHarmless();
};

namespace {

const char *const formulas[] = {
    "x",
    "a_1 + b^2 - c_{ij}^{(k)}",
    R"(f'(x) = \frac{df}{dx})",
    R"(\binom{n}{k} p^k (1-p)^{n-k})",
    R"(\sqrt{x} + \sqrt[3]{\frac{x}{y}})",
    R"(\sum_{i=1}^{n} x_i \prod_j y_j \int_0^\infty e^{-t}\,dt)",
    R"(\lim_{n \to \infty} \left(1 + \frac{1}{n}\right)^n = e)",
    R"(\operatorname{softmax}(z)_k, \text{where } z \in \mathbb{R}^n)",
    R"(\mathcal{L}(\theta) = -\mathbb{E}[\log p_\theta], \mathbf{w}^\top \mathrm{TP})",
    R"(\hat y + \bar{x} + \tilde w + \vec{v} + \dot{q} + \overline{AB})",
    R"(\left\{ \frac{a}{b} \right\} \left[ x \right] \left\lfloor y \right\rfloor \left\langle z \right\rangle \left\| w \right\|)",
    R"(\begin{pmatrix} a & b \\ c & d \end{pmatrix} \begin{vmatrix} a \\ b \end{vmatrix})",
    R"(f = \begin{cases} 1 & \text{if } x > 0 \\ 0 & \text{otherwise} \end{cases})",
    R"(\begin{aligned} a &= b \\ &= \frac{c}{d} \end{aligned})",
    R"(A \cup B \cap C \setminus D \subseteq E \Rightarrow \forall x \exists y)",
    R"(\alpha\beta\gamma\delta\epsilon\varepsilon\phi\varphi\Gamma\Omega\ell\partial\nabla\infty)",
    R"(\lVert w \rVert_2^2 \le \tfrac12 \lvert x \rvert)",
    R"(£85,000 \times 2.5\%)",
};

void formulaRows()
{
    QTest::addColumn<QString>("latex");
    QTest::addColumn<bool>("display");
    for (const char *formula : formulas) {
        QTest::addRow("%s in text", formula) << QString::fromUtf8(formula) << false;
        QTest::addRow("%s in display", formula) << QString::fromUtf8(formula) << true;
    }
}

} // namespace

void TestMathLayout::everyFormulaHasAFiniteSizeAndInk_data()
{
    formulaRows();
}

void TestMathLayout::everyFormulaHasAFiniteSizeAndInk()
{
    QFETCH(QString, latex);
    QFETCH(bool, display);
    for (const qreal points : {6.0, 10.5, 21.0}) {
        const MathBox box = setFormula(latex.toUtf8().constData(), display, points);
        QVERIFY(std::isfinite(box.width) && box.width > 0);
        QVERIFY(std::isfinite(box.ascent) && std::isfinite(box.descent));
        QVERIFY(box.height() > 0);
        QVERIFY(box.height() < 12 * points && box.width < 80 * points);
        QVERIFY(!inked(picture(box, 1)).isEmpty());
    }
}

void TestMathLayout::inkStaysWithinTheBox_data()
{
    formulaRows();
}

void TestMathLayout::inkStaysWithinTheBox()
{
    QFETCH(QString, latex);
    QFETCH(bool, display);
    const MathBox box = setFormula(latex.toUtf8().constData(), display);
    const QImage image = picture(box, 4);
    // Slanted letters may lean a little over their sides; above and below nothing may stick out.
    const QRect ink = inked(image);
    const QRectF inner(8 * 4, 8 * 4, box.width * 4, box.height() * 4);
    QVERIFY2(ink.top() >= inner.top() - 6 && ink.bottom() <= inner.bottom() + 6, "above or below");
    QVERIFY2(ink.left() >= inner.left() - 16 && ink.right() <= inner.right() + 16, "left or right");
}

/// The names in the tables of the subset, so that no command can be added without being drawn here.
void TestMathLayout::everyCommandOfTheSubsetHasInk_data()
{
    QTest::addColumn<QString>("latex");
    QFile source(QStringLiteral(GREENROOM_SOURCE_DIR "/app/core/text/mathsymbols.cpp"));
    QVERIFY(source.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(source.readAll());
    const QRegularExpression row(QString::fromLatin1(R"re(\n    \{"([^"]+)", "[^"]+"[^\n]*\},(?=\n))re"));
    for (auto it = row.globalMatch(text); it.hasNext();) {
        const QString name = it.next().captured(1);
        const std::string key = name.toStdString();
        const bool command = commandSymbol(key) != nullptr || namedFunction(key) != nullptr;
        QTest::addRow("%s", qPrintable(name)) << (command ? u'\\' + name : name);
    }
    for (const char *structure : {R"(\frac{a}{b})",
                                  R"(\tfrac{a}{b})",
                                  R"(\dfrac{a}{b})",
                                  R"(\binom{a}{b})",
                                  R"(\sqrt{a})",
                                  R"(\sqrt[3]{a})",
                                  R"(\hat{a})",
                                  R"(\bar{a})",
                                  R"(\tilde{a})",
                                  R"(\vec{a})",
                                  R"(\dot{a})",
                                  R"(\overline{a})",
                                  R"(\text{a})",
                                  R"(\operatorname{a})",
                                  R"(\mathrm{a})",
                                  R"(\mathbf{a})",
                                  R"(\mathbb{R})",
                                  R"(\mathcal{L})",
                                  R"(\left( a \right))",
                                  R"(\begin{matrix} a \end{matrix})",
                                  R"(\begin{pmatrix} a \end{pmatrix})",
                                  R"(\begin{bmatrix} a \end{bmatrix})",
                                  R"(\begin{vmatrix} a \end{vmatrix})",
                                  R"(\begin{cases} a \end{cases})",
                                  R"(\begin{aligned} a &= b \end{aligned})"})
        QTest::addRow("%s", structure) << QString::fromLatin1(structure);
}

void TestMathLayout::everyCommandOfTheSubsetHasInk()
{
    QFETCH(QString, latex);
    QCOMPARE(parseMath(latex.toStdString()).problems.size(), std::size_t(0));
    for (const bool display : {true, false}) {
        const MathBox box = setFormula(latex.toUtf8().constData(), display);
        QVERIFY(box.width > 0 && box.height() > 0);
        QVERIFY(!box.isEmpty());
        QVERIFY(!inked(picture(box, 1)).isEmpty());
    }
}

void TestMathLayout::baselineLiesInsideTheBox_data()
{
    formulaRows();
}

void TestMathLayout::baselineLiesInsideTheBox()
{
    QFETCH(QString, latex);
    QFETCH(bool, display);
    const MathBox box = setFormula(latex.toUtf8().constData(), display);
    QVERIFY(box.ascent > 0);
    QVERIFY2(box.descent >= -0.5, qPrintable(QString::number(box.descent)));
}

void TestMathLayout::moreContentIsWider()
{
    const char *const growing[] = {"x", "xy", "x + y", "x + y = z", R"(x + y = z \cdot w)"};
    qreal before = 0;
    for (const char *latex : growing) {
        const qreal width = setFormula(latex).width;
        QVERIFY2(width > before, latex);
        before = width;
    }
}

void TestMathLayout::widthsOfNeighboursAddUp()
{
    const char *const atoms[] = {
        "x",         "f",           "W",     R"(\alpha)",  R"(\Omega)", R"({\frac{a}{b}})", "{y_i^2}", R"({\sqrt{z}})",
        R"(\infty)", R"({\hat y})", "{(a)}", R"(\partial)"};
    std::mt19937_64 random(20'260'101);
    std::uniform_int_distribution<std::size_t> pick(0, std::size(atoms) - 1);
    for (int round = 0; round < 200; ++round) {
        QByteArray formula;
        qreal sum = 0;
        for (int i = 0; i < 2 + round % 5; ++i) {
            const char *atom = atoms[pick(random)];
            // A letter that leans to the right keeps its neighbour at a distance.
            const MathBox box = setFormula(atom);
            sum += box.width + box.overhang;
            formula.append(atom).append(' ');
        }
        const qreal width = setFormula(formula.constData()).width;
        QVERIFY2(qAbs(width - sum) < 0.01, formula.constData());
    }
}

void TestMathLayout::appendingNeverShrinksAFormula()
{
    const char *const atoms[] = {
        "x",           "12",    "+",        "-", "=",        R"(\le)", ",", "(", ")", R"(\log)", R"(\frac{a}{b})",
        R"(\sum_i^n)", "y^{2}", R"(\quad)", "!", R"(\ldots)"};
    std::mt19937_64 random(20'260'102);
    std::uniform_int_distribution<std::size_t> pick(0, std::size(atoms) - 1);
    for (int round = 0; round < 60; ++round) {
        QByteArray formula;
        MathBox before;
        for (int i = 0; i < 10; ++i) {
            formula.append(atoms[pick(random)]).append(' ');
            const MathBox box = setFormula(formula.constData(), round % 2 == 0);
            QVERIFY2(box.width >= before.width - 0.01, formula.constData());
            QVERIFY2(box.ascent >= before.ascent - 0.01, formula.constData());
            QVERIFY2(box.descent >= before.descent - 0.01, formula.constData());
            before = box;
        }
    }
}

void TestMathLayout::superscriptRisesAndSubscriptSinks()
{
    const MathBox plain = setFormula("x");
    const MathBox raised = setFormula("x^2");
    const MathBox lowered = setFormula("x_2");
    const MathBox both = setFormula("x_2^2");
    QVERIFY(raised.ascent > plain.ascent);
    QVERIFY(qAbs(raised.descent - plain.descent) < 0.5);
    QVERIFY(lowered.descent > plain.descent + 1);
    QVERIFY(both.ascent >= raised.ascent - 0.01 && both.descent >= lowered.descent - 0.01);
    QVERIFY(both.width < setFormula("x_2{}^2").width);
    QVERIFY(setFormula("x^{2^2}").ascent > raised.ascent);
}

void TestMathLayout::limitsStandAboveAndBelowInDisplaysOnly()
{
    const char *const sum = R"(\sum_{i=1}^{n})";
    QVERIFY(setFormula(sum, true).height() > 1.5 * setFormula(sum, false).height());
    QVERIFY(setFormula(sum, true).width < setFormula(sum, false).width);
    QVERIFY(setFormula(R"(\max_x)", true).width < setFormula(R"(\max_x)", false).width);
    // Integrals keep theirs at the side.
    QVERIFY(setFormula(R"(\int_0^1)", true).width > setFormula(R"(\int)", true).width);
}

void TestMathLayout::scriptsAreSmallerThanTheirBase()
{
    for (const char *script : {"n", "12", "a+b", R"(\frac{a}{b})", R"(\alpha)"}) {
        const MathBox plain = setFormula(script, false, 20);
        for (const char *sign : {"^", "_"}) {
            const QByteArray latex = QByteArray("x").append(sign).append('{').append(script).append('}');
            const qreal added = setFormula(latex.constData(), false, 20).width - setFormula("x", false, 20).width;
            QVERIFY2(added > 0 && added < plain.width, latex.constData());
        }
    }
}

void TestMathLayout::fractionBarLiesOnTheAxis()
{
    const MathFonts fonts(bodyFont(40));
    const MathBox box = layoutMath(parseMath(R"(\frac{a}{b})").row, fonts, true);
    const QList<int> bar = darkRows(picture(box, 1));
    QVERIFY(!bar.isEmpty());
    const qreal middle = 8 + box.ascent - (bar.first() + bar.last() + 1) / 2.0;
    QVERIFY2(qAbs(middle - fonts.axis(0)) <= 1.5, qPrintable(QString::number(middle)));
}

void TestMathLayout::fractionIsTallerThanItsParts()
{
    const char *const parts[] = {"a", "x^2", R"(\frac{p}{q})", R"(\sqrt{y})", "(a+b)", R"(\sum_i x_i)"};
    for (const char *numerator : parts) {
        for (const char *denominator : parts) {
            const QByteArray latex =
                QByteArray(R"(\dfrac{)").append(numerator).append("}{").append(denominator).append('}');
            const MathBox above = setFormula(numerator);
            const MathBox below = setFormula(denominator);
            const MathBox box = setFormula(latex.constData());
            QVERIFY2(box.height() > above.height() + below.height() - 1, latex.constData());
            QVERIFY2(box.width >= std::max(above.width, below.width), latex.constData());
        }
    }
}

void TestMathLayout::fractionGrowsBothWays()
{
    const MathBox plain = setFormula(R"(\frac{a}{b})");
    QVERIFY(setFormula(R"(\frac{a^{2^2}}{b})").ascent > plain.ascent);
    QVERIFY(setFormula(R"(\frac{a}{b_{i_j}})").descent > plain.descent);
    QVERIFY(setFormula(R"(\dfrac{a}{b})").height() > plain.height());
    QVERIFY(setFormula(R"(\tfrac{a}{b})", true).height() < setFormula(R"(\frac{a}{b})", true).height());
}

void TestMathLayout::fencesGrowWithTheirContent_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::newRow("parentheses") << "("
                                 << ")";
    QTest::newRow("brackets") << "["
                              << "]";
    QTest::newRow("braces") << R"(\{)"
                            << R"(\})";
    QTest::newRow("bars") << "|"
                          << "|";
    QTest::newRow("double bars") << R"(\|)"
                                 << R"(\|)";
    QTest::newRow("floor") << R"(\lfloor)"
                           << R"(\rfloor)";
    QTest::newRow("ceiling") << R"(\lceil)"
                             << R"(\rceil)";
    QTest::newRow("angles") << R"(\langle)"
                            << R"(\rangle)";
    QTest::newRow("one side only") << "."
                                   << ")";
}

void TestMathLayout::fencesGrowWithTheirContent()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    const QString contents[] = {QStringLiteral("x"), QStringLiteral(R"(\frac{a}{b})"),
                                QStringLiteral(R"(\begin{matrix} a \\ b \\ c \end{matrix})")};
    qreal before = 0;
    for (const QString &content : contents) {
        const QString fenced = QStringLiteral(R"(\left%1 %2 \right%3)").arg(left, content, right);
        const MathBox body = setFormula(content.toUtf8().constData(), true);
        const MathBox box = setFormula(fenced.toUtf8().constData(), true);
        QVERIFY(box.width > body.width);
        QVERIFY(box.ascent >= body.ascent - 0.01 && box.descent >= body.descent - 0.01);
        QVERIFY(box.height() > before);
        before = box.height();
    }
}

void TestMathLayout::rootCoversItsContent()
{
    for (const char *content : {"x", "x^2", R"(\frac{x}{y})"}) {
        const MathBox body = setFormula(content, true);
        const MathBox root = setFormula(QByteArray(R"(\sqrt{)").append(content).append('}').constData(), true);
        QVERIFY(root.ascent > body.ascent);
        QVERIFY(root.width > body.width);
        const MathBox cube = setFormula(QByteArray(R"(\sqrt[3]{)").append(content).append('}').constData(), true);
        QVERIFY(cube.width >= root.width);
    }
}

void TestMathLayout::accentStandsAboveItsLetter()
{
    for (const char *accent : {R"(\hat)", R"(\bar)", R"(\tilde)", R"(\vec)", R"(\dot)", R"(\overline)"}) {
        for (const char *letter : {"x", "b", "X"}) {
            const MathBox plain = setFormula(letter);
            const MathBox marked = setFormula(QByteArray(accent).append('{').append(letter).append('}').constData());
            QVERIFY2(marked.ascent > plain.ascent + 1, accent);
            QCOMPARE(marked.descent, plain.descent);
        }
    }
}

void TestMathLayout::matrixGrowsWithRowsAndColumns()
{
    const MathBox one = setFormula(R"(\begin{matrix} a & b \end{matrix})");
    const MathBox two = setFormula(R"(\begin{matrix} a & b \\ a & b \end{matrix})");
    const MathBox wide = setFormula(R"(\begin{matrix} a & b & c \end{matrix})");
    QVERIFY(two.height() > one.height() + 8);
    QCOMPARE(two.width, one.width);
    QVERIFY(wide.width > one.width);
    // A matrix is centred on the axis, that is, a little above the middle of its line.
    QVERIFY(two.ascent > two.descent);
}

void TestMathLayout::relationsGetMoreSpaceThanSigns()
{
    QVERIFY(setFormula("a=b").width > setFormula("a{=}b").width);
    QVERIFY(setFormula("a+b").width > setFormula("a{+}b").width);
    QVERIFY(setFormula("a=b").width - setFormula("a{=}b").width > setFormula("a+b").width - setFormula("a{+}b").width);
    QVERIFY(setFormula(R"(a\quad b)").width > setFormula(R"(a\,b)").width);
    QVERIFY(setFormula(R"(a\!b)").width < setFormula("ab").width);
}

void TestMathLayout::minusInFrontIsNotASignBetween()
{
    const qreal between = setFormula("a-b").width - setFormula("a{-}b").width;
    const qreal inFront = setFormula("-b").width - setFormula("{-}b").width;
    QVERIFY(between > 1);
    QVERIFY(qAbs(inFront) < 0.01);
    QVERIFY(qAbs(setFormula("(-b)").width - setFormula("({-}b)").width) < 0.01);
    QVERIFY(qAbs(setFormula("a=-b").width - setFormula("a={-}b").width) < 0.01);
}

void TestMathLayout::sizeFollowsTheFont_data()
{
    formulaRows();
}

void TestMathLayout::sizeFollowsTheFont()
{
    QFETCH(QString, latex);
    QFETCH(bool, display);
    // Large, because hinting moves the edges of every letter to a whole pixel.
    const MathBox small = setFormula(latex.toUtf8().constData(), display, 40);
    const MathBox large = setFormula(latex.toUtf8().constData(), display, 80);
    const qreal wider = large.width / small.width;
    const qreal higher = large.height() / small.height();
    QVERIFY2(qAbs(wider - 2) < 0.1 && qAbs(higher - 2) < 0.1,
             qPrintable(QStringLiteral("%1 %2").arg(wider).arg(higher)));
}

void TestMathLayout::scriptsNeverGetSmallerThanSevenPoints()
{
    const MathFonts small(bodyFont(8));
    const MathFonts large(bodyFont(20));
    const qreal sevenPoints = large.em(0) * 7 / 20;
    QVERIFY(qAbs(small.em(1) - sevenPoints) < 0.01);
    QVERIFY(qAbs(small.em(2) - sevenPoints) < 0.01);
    QVERIFY(qAbs(large.em(1) / large.em(0) - 0.7) < 0.001);
    QVERIFY(qAbs(large.em(2) / large.em(0) - 0.5) < 0.001);
    const MathFonts tiny(bodyFont(6));
    QCOMPARE(tiny.em(1), tiny.em(0));
}

void TestMathLayout::piecesSideBySideAreTheFormula()
{
    const MathFonts fonts(bodyFont());
    for (const char *latex : {"x", "a = b", R"(a = b + c \le d \approx \frac{e}{f})", "f(x) = -1"}) {
        const MathRow row = parseMath(latex).row;
        const MathBox whole = layoutMath(row, fonts, false);
        qreal width = 0;
        qreal ascent = 0;
        for (const MathBox &piece : layoutMathPieces(row, fonts, 10'000)) {
            width += piece.width;
            ascent = std::max(ascent, piece.ascent);
        }
        QVERIFY2(qAbs(width - whole.width) < 0.01, latex);
        QVERIFY(qAbs(ascent - whole.ascent) < 0.01);
    }
    QCOMPARE(layoutMathPieces(parseMath(R"(a = b \le c)").row, fonts, 10'000).size(), std::size_t(3));
    QCOMPARE(layoutMathPieces(MathRow(), fonts, 10'000).size(), std::size_t(1));
}

void TestMathLayout::bracketsAreCutOnlyWhenTheyMust()
{
    const MathFonts fonts(bodyFont());
    const auto count = [&fonts](const char *latex, qreal widest) {
        return int(layoutMathPieces(parseMath(latex).row, fonts, widest).size());
    };
    QCOMPARE(count(R"(p(y \mid x))", 10'000), 1);
    QCOMPARE(count(R"(p(y \mid x) = 1)", 10'000), 2);
    QCOMPARE(count(R"(P(A \mid (B = C)) = 1)", 10'000), 2);
    QCOMPARE(count(R"(n! (a = b) = c)", 10'000), 2);
    QCOMPARE(count(R"((n! = 6) = c)", 10'000), 2);
    QCOMPARE(count(") a = b", 10'000), 2);
    const qreal em = fonts.em(0);
    QCOMPARE(count("a + b = c - d", 10 * em), 2);
    QCOMPARE(count("a + b = c - d", 2 * em), 4);
    QCOMPARE(count("(a + b = c - d)", 2 * em), 4);
}

void TestMathLayout::linesKeepWithinTheirWidth()
{
    const MathFonts fonts(bodyFont());
    const MathRow row = parseMath(R"(a = b + c = \frac{d}{e} = f + g + h = i, \qquad x = y)").row;
    const MathBox whole = layoutMath(row, fonts, true);
    QVERIFY(qAbs(layoutMathLines(row, fonts, 10'000).width - whole.width) < 0.01);
    const MathBox broken = layoutMathLines(row, fonts, whole.width / 2);
    QVERIFY(broken.width <= whole.width / 2);
    QVERIFY(broken.height() > whole.height());
    // The baseline is that of the first line.
    QVERIFY(broken.ascent <= whole.ascent);
    QVERIFY(broken.descent > whole.descent);
}

void TestMathLayout::linesOfLettersKeepWithinAnyWidth()
{
    const MathFonts fonts(bodyFont());
    const qreal em = fonts.em(0);
    const char *const joints[] = {" + ", " - ", " = ", R"( \le )", R"( \cdot )", " + (", ") - ", ") = "};
    std::mt19937_64 random(20'260'103);
    std::uniform_int_distribution<std::size_t> pick(0, std::size(joints) - 1);
    for (int round = 0; round < 60; ++round) {
        QByteArray latex("x_0");
        for (int i = 1; i < 25; ++i)
            latex.append(joints[pick(random)]).append("y_").append(char('0' + i % 10));
        const MathRow row = parseMath(latex.constData()).row;
        for (qreal width = 6 * em; width < 60 * em; width *= 1.4) {
            const MathBox lines = layoutMathLines(row, fonts, width);
            QVERIFY2(lines.width <= width, latex.constData());
        }
    }
    // A part that cannot be broken stays whole.
    const MathRow fraction = parseMath(R"(\frac{a + b + c + d + e + f}{2})").row;
    QCOMPARE(layoutMathLines(fraction, fonts, em).width, layoutMath(fraction, fonts, true).width);
}

void TestMathLayout::fewerLinesAreNeverHigher()
{
    const MathFonts fonts(bodyFont());
    const MathRow row = parseMath("a + b - c = d + e + f = g + h - i + j = k").row;
    qreal before = 10'000;
    for (qreal width = 4 * fonts.em(0); width < 40 * fonts.em(0); width += fonts.em(0)) {
        const qreal height = layoutMathLines(row, fonts, width).height();
        QVERIFY(height <= before + 0.01);
        before = height;
    }
    QVERIFY(qAbs(before - layoutMath(row, fonts, true).height()) < 0.01);
}

void TestMathLayout::rulesAreSharpAtEveryScale()
{
    const MathBox box = setFormula(R"(\overline{xxxxxx})");
    for (const qreal ratio : {1.0, 1.25, 1.5, 2.0, 3.0}) {
        const QImage image = picture(box, ratio);
        const QList<int> bar = darkRows(image);
        QVERIFY2(!bar.isEmpty(), qPrintable(QString::number(ratio)));
        // The middle of the bar is black, the rows beside it are white: no grey edges.
        const int x = image.width() / 2;
        QCOMPARE(qGray(image.pixel(x, bar.first())), 0);
        QCOMPARE(qGray(image.pixel(x, bar.first() - 1)), 255);
        QCOMPARE(qGray(image.pixel(x, bar.last() + 1)), 255);
    }
}

void TestMathLayout::colourIsThePens()
{
    const MathBox box = setFormula(R"(\left( \frac{a}{b} \right))", true, 30);
    QImage image(QSizeF(box.width + 16, box.height() + 16).toSize(), QImage::Format_RGB32);
    image.fill(Qt::black);
    QPainter painter(&image);
    painter.setPen(QColor(0, 255, 0));
    painter.setBrush(Qt::red);
    box.draw(painter, {8, 8 + box.ascent});
    QCOMPARE(painter.pen().color(), QColor(0, 255, 0));
    painter.end();
    bool green = false;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor colour = image.pixelColor(x, y);
            QCOMPARE(colour.red(), 0);
            green |= colour.green() == 255;
        }
    }
    QVERIFY(green);
}

void TestMathLayout::emptyAndBrokenFormulasAreHarmless()
{
    for (const char *latex : {"", "{}", R"(\frac{}{})", R"(\sqrt{})", R"(\hat{})", "^2", "_{}", R"(\left. \right.)",
                              R"(\begin{matrix}\end{matrix})", R"(\text{})", R"(\foo)", R"(\frac)", "x^", "{{{", "&"}) {
        for (const bool display : {true, false}) {
            const MathBox box = setFormula(latex, display);
            QVERIFY(std::isfinite(box.width) && std::isfinite(box.height()));
            picture(box, 1);
        }
    }
}

QTEST_MAIN(TestMathLayout)
#include "tst_mathlayout.moc"
