// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <cmath>
#include <numbers>
#include <random>
#include <string>

#include "core/grading/expression.h"
#include "core/grading/formulafunctions.h"

using namespace greenroom;

namespace {

const Expression::Values variables{{"a", 2}, {"b", 3}, {"half", 0.5}, {"e", 7}, {"x_1", 11}};

Result<double> valueOf(const std::string &text)
{
    const auto parsed = Expression::parse(text);
    if (!parsed)
        return parsed.error();
    return parsed->evaluate(variables);
}

bool near(double found, double expected)
{
    return std::abs(found - expected) <= 1e-12 * std::max(1.0, std::abs(expected));
}

/// A random formula and, worked out alongside, its value.
struct Random {
    std::string text;
    double value;
};

Random randomFormula(std::mt19937_64 &random, int depth)
{
    if (depth == 0) {
        const int tenths = static_cast<int>(random() % 50) + 1;
        return {std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10), tenths / 10.0};
    }
    const Random left = randomFormula(random, depth - 1);
    const Random right = randomFormula(random, depth - 1);
    const std::string both = "(" + left.text + ")";
    switch (random() % 8) {
    case 0: return {both + " + (" + right.text + ")", left.value + right.value};
    case 1: return {both + "-(" + right.text + ")", left.value - right.value};
    case 2: return {both + "* (" + right.text + ")", left.value * right.value};
    case 3: return {"min(" + left.text + "," + right.text + ")", std::min(left.value, right.value)};
    case 4: return {"max(" + left.text + ", 1, " + right.text + ")", std::max({left.value, 1.0, right.value})};
    case 5: return {"-(" + left.text + ")", -left.value};
    case 6: return {both + " < (" + right.text + ")", left.value < right.value ? 1.0 : 0.0};
    default: return {"abs(" + left.text + ")^0.5", std::sqrt(std::abs(left.value))};
    }
}

} // namespace

class TestExpression : public QObject {
    Q_OBJECT

private slots:
    void formulaHasItsValue_data();
    void formulaHasItsValue();
    void brokenFormulaIsRefusedWithItsPlace_data();
    void brokenFormulaIsRefusedWithItsPlace();
    void whatHasNoValueIsAnError_data();
    void whatHasNoValueIsAnError();
    void randomFormulaHasTheValueOfItsParts();
    void nestingAndLengthHaveLimits();
    void randomBytesNeverHarm();
    void namesAreListedOnceInOrder();
    void normalInverseUndoesTheDistribution();
    void normalInverseIsExactToTheNinthDecimal();
    void combinationsFollowPascal();
};

void TestExpression::formulaHasItsValue_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    QTest::newRow("a power binds before a sign") << "-2^2" << -4.0;
    QTest::newRow("a signed base stands in parentheses") << "(-2)^2" << 4.0;
    QTest::newRow("powers group to the right") << "2^3^2" << 512.0;
    QTest::newRow("an exponent may have a sign") << "2^-2" << 0.25;
    QTest::newRow("an exponent's sign covers its own power") << "2^-2^2" << 0.0625;
    QTest::newRow("signs add up") << "--+-5" << -5.0;
    QTest::newRow("a factor may have a sign") << "6*-2" << -12.0;
    QTest::newRow("differences group to the left") << "10-4-3" << 3.0;
    QTest::newRow("quotients group to the left") << "24/4/3" << 2.0;
    QTest::newRow("products before sums") << "2+3*4" << 14.0;
    QTest::newRow("parentheses first") << "(2+3)*4" << 20.0;
    QTest::newRow("numbers with exponent") << "1.5e3 + 2E-1" << 1500.2;
    QTest::newRow("a number may begin or end with its point") << ".5 + 2." << 2.5;
    QTest::newRow("names stand for values") << "a*b + half + x_1" << 17.5;
    QTest::newRow("a name may look like an exponent mark") << "2*e" << 14.0;
    QTest::newRow("a comparison that holds is 1") << "3 >= 3" << 1.0;
    QTest::newRow("a comparison that fails is 0") << "3 != 3" << 0.0;
    QTest::newRow("sums before comparisons") << "1 + 1 == 2" << 1.0;
    QTest::newRow("comparisons count in parentheses") << "(a < b) + (b < a) + (a <= 2) + (b > 2)" << 3.0;
    QTest::newRow("min and max take any number") << "min(4, 2, 3) + max(1) + max(5, 6)" << 9.0;
    QTest::newRow("round takes halves away from zero") << "round(2.5) + round(-2.5) + round(0.4)" << 0.0;
    QTest::newRow("floor and ceil") << "floor(-1.5) + ceil(-1.5)" << -3.0;
    QTest::newRow("log is natural") << "log(exp(2))" << 2.0;
    QTest::newRow("log2 and sqrt") << "log2(8) + sqrt(16)" << 7.0;
    QTest::newRow("combinations") << "comb(52, 5) + comb(3, 4) + comb(0, 0)" << 2598961.0;
    QTest::newRow("factorials") << "factorial(0) + factorial(10)" << 3628801.0;
    QTest::newRow("the normal distribution") << "normcdf(1.959963984540054)" << 0.975;
    QTest::newRow("its inverse") << "norminv(0.975)" << 1.959963984540054;
    QTest::newRow("a far tail") << "normcdf(-8)*10^16" << 6.220960574271785;
    QTest::newRow("nothing to the power of nothing") << "0^0" << 1.0;
    QTest::newRow("white space of every kind") << " \t2\n*\r3 " << 6.0;
}

void TestExpression::formulaHasItsValue()
{
    QFETCH(QString, text);
    QFETCH(double, value);
    const auto found = valueOf(text.toStdString());
    QVERIFY2(found.ok(), found.ok() ? "" : found.error().detail.c_str());
    QVERIFY2(near(*found, value), qPrintable(QString::number(*found, 'g', 17)));
}

void TestExpression::brokenFormulaIsRefusedWithItsPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("detail");
    QTest::newRow("empty") << ""
                           << "column 1: unexpected end";
    QTest::newRow("spaces only") << "   "
                                 << "column 4: unexpected end";
    QTest::newRow("nothing behind a sign") << "2 +"
                                           << "column 4: unexpected end";
    QTest::newRow("an open parenthesis") << "(1 + 2"
                                         << "column 7: expected ')'";
    QTest::newRow("a closed one too many") << "1 + 2)"
                                           << "column 6: unexpected ')'";
    QTest::newRow("two numbers side by side") << "2 3"
                                              << "column 3: unexpected '3'";
    QTest::newRow("a factor without its sign") << "2a"
                                               << "column 2: unexpected 'a'";
    QTest::newRow("two points") << "1.2.3"
                                << "column 4: unexpected '.'";
    QTest::newRow("a chain of comparisons") << "1 < 2 < 3"
                                            << "column 7: unexpected '<'";
    QTest::newRow("an assignment") << "a = 2"
                                   << "column 3: unexpected '='";
    QTest::newRow("an unknown function") << "1 + system(2)"
                                         << "column 5: unknown function 'system'";
    QTest::newRow("too many arguments") << "sqrt(1, 2)"
                                        << "column 11: sqrt takes 1, not 2";
    QTest::newRow("too few arguments") << "comb(3)"
                                       << "column 8: comb takes 2, not 1";
    QTest::newRow("no argument") << "max()"
                                 << "column 5: unexpected ')'";
    QTest::newRow("a number beyond all bounds") << "1e999"
                                                << "column 1: number out of range";
    QTest::newRow("a typographic minus") << QString::fromUtf8("2 − 1") << "column 3: unexpected";
    QTest::newRow("a string") << "'a'"
                              << "column 1: unexpected '''";
}

void TestExpression::brokenFormulaIsRefusedWithItsPlace()
{
    QFETCH(QString, text);
    QFETCH(QString, detail);
    const auto parsed = Expression::parse(text.toStdString());
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, ErrorCode::Invalid);
    QCOMPARE(parsed.error().subject, text.toStdString());
    QVERIFY2(QString::fromStdString(parsed.error().detail).startsWith(detail), parsed.error().detail.c_str());
}

void TestExpression::whatHasNoValueIsAnError_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("detail");
    QTest::newRow("division by zero") << "1/(a - 2)"
                                      << "column 2: division by zero";
    QTest::newRow("a name without a value") << "a + missing"
                                            << "column 5: unknown name";
    QTest::newRow("the logarithm of zero") << "log(0)"
                                           << "column 1: no finite value";
    QTest::newRow("the root of a negative number") << "sqrt(-1)"
                                                   << "column 1: no finite value";
    QTest::newRow("a broken power of a negative number") << "(-8)^(1/3)"
                                                         << "column 5: no finite value";
    QTest::newRow("zero to a negative power") << "0^-1"
                                              << "column 2: no finite value";
    QTest::newRow("too large") << "exp(1000)"
                               << "column 1: no finite value";
    QTest::newRow("too large by multiplication") << "10^200*10^200"
                                                 << "column 7: no finite value";
    QTest::newRow("too large in between") << "1/exp(1000)"
                                          << "column 3: no finite value";
    QTest::newRow("a factorial beyond all bounds") << "factorial(171)"
                                                   << "column 1: no finite value";
    QTest::newRow("a factorial of a fraction") << "factorial(2.5)"
                                               << "column 1: no finite value";
    QTest::newRow("combinations of a fraction") << "comb(2.5, 1)"
                                                << "column 1: no finite value";
    QTest::newRow("combinations of less than nothing") << "comb(-1, 0)"
                                                       << "column 1: no finite value";
    QTest::newRow("endless combinations") << "comb(10^15, 5*10^14)"
                                          << "column 1: no finite value";
    QTest::newRow("a quantile at certainty") << "norminv(1)"
                                             << "column 1: no finite value";
    QTest::newRow("a quantile at nothing") << "norminv(0)"
                                           << "column 1: no finite value";
}

void TestExpression::whatHasNoValueIsAnError()
{
    QFETCH(QString, text);
    QFETCH(QString, detail);
    const auto found = valueOf(text.toStdString());
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::Invalid);
    QCOMPARE(QString::fromStdString(found.error().detail), detail);
}

void TestExpression::randomFormulaHasTheValueOfItsParts()
{
    std::mt19937_64 random(5);
    for (int i = 0; i < 3000; ++i) {
        const Random formula = randomFormula(random, 1 + static_cast<int>(random() % 5));
        const auto found = valueOf(formula.text);
        QVERIFY2(found.ok() && near(*found, formula.value), formula.text.c_str());
    }
}

void TestExpression::nestingAndLengthHaveLimits()
{
    const auto repeated = [](const std::string &part, int times) {
        std::string text;
        for (int i = 0; i < times; ++i)
            text += part;
        return text;
    };
    QCOMPARE(*valueOf(repeated("(", 90) + '1' + repeated(")", 90)), 1.0);
    for (const std::string &bomb : {repeated("(", 4000) + '1' + repeated(")", 90), repeated("min(", 900) + '1',
                                    repeated("1^", 2000) + '1', repeated("(", 4096), repeated("2^-", 1200) + '1'})
        QVERIFY(!Expression::parse(bomb));
    QCOMPARE(*valueOf(repeated("-", 4000) + '1'), 1.0);
    QCOMPARE(*valueOf(repeated("1+", 2000) + '1'), 2001.0);
    QVERIFY(!Expression::parse(repeated("1+", 2048) + '1'));
}

void TestExpression::randomBytesNeverHarm()
{
    std::mt19937_64 random(6);
    const std::string letters = "0123456789.eE+-*/^(),<>=! abminmaxcombsqrt\n|'\\\xc3\xa4";
    for (int i = 0; i < 20000; ++i) {
        std::string text(random() % 40, ' ');
        for (char &c : text)
            c = letters[random() % letters.size()];
        const auto parsed = Expression::parse(text);
        if (parsed) {
            const auto value = parsed->evaluate(variables);
            QVERIFY(!value || std::isfinite(*value));
        } else {
            QVERIFY(parsed.error().detail.starts_with("column "));
        }
    }
}

void TestExpression::namesAreListedOnceInOrder()
{
    const auto parsed = Expression::parse("b + max(a, b) * log(c_2)");
    QVERIFY(parsed.ok());
    QCOMPARE(parsed->names(), (std::vector<std::string>{"b", "a", "c_2"}));
}

void TestExpression::normalInverseUndoesTheDistribution()
{
    std::mt19937_64 random(8);
    for (int i = 0; i < 20000; ++i) {
        const double exponent = static_cast<double>(random() % 3000000) / 10000;
        const double p = std::pow(10, -exponent) / 2;
        if (p < 1e-290)
            continue;
        QVERIFY(std::abs(normalCdf(normalInverse(p)) / p - 1) < 1e-12 * std::max(1.0, exponent));
    }
    for (int i = 1; i < 2000; ++i) {
        const double p = i / 2000.0;
        QVERIFY(std::abs(normalCdf(normalInverse(p)) - p) < 1e-15 + 1e-14 * p);
        QVERIFY(std::abs(normalInverse(p) + normalInverse(1 - p)) < 1e-12);
    }
}

void TestExpression::normalInverseIsExactToTheNinthDecimal()
{
    // Quantiles from tables with ten and more decimals.
    const std::map<double, double> quantiles{{0.5, 0},
                                             {0.75, 0.674489750196082},
                                             {0.8, 0.841621233572914},
                                             {0.9, 1.281551565544600},
                                             {0.95, 1.644853626951473},
                                             {0.975, 1.959963984540054},
                                             {0.99, 2.326347874040841},
                                             {0.995, 2.575829303548901},
                                             {0.999, 3.090232306167813},
                                             {1e-6, -4.753424308822899},
                                             {1e-10, -6.361340902404056}};
    for (const auto &[p, z] : quantiles)
        QVERIFY2(std::abs(normalInverse(p) - z) < 1e-12, qPrintable(QString::number(p)));
    QVERIFY(std::isnan(normalInverse(std::nan(""))));
}

void TestExpression::combinationsFollowPascal()
{
    const FormulaFunction *comb = formulaFunction("comb");
    const auto of = [comb](double n, double k) {
        const double arguments[] = {n, k};
        return comb->call(arguments, 2);
    };
    for (int n = 1; n <= 50; ++n) {
        for (int k = 1; k <= n; ++k)
            QCOMPARE(of(n, k), of(n - 1, k - 1) + of(n - 1, k));
    }
    QVERIFY(near(of(1000, 500) / 2.702882409454366e299, 1));
}

QTEST_GUILESS_MAIN(TestExpression)
#include "tst_expression.moc"
