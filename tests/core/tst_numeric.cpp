// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <cmath>
#include <limits>
#include <random>
#include <set>
#include <string>

#include "core/grading/expression.h"
#include "core/grading/mcq.h"
#include "core/grading/numeric.h"
#include "core/grading/template.h"

using namespace greenroom;

namespace {

NumericVariable range(const std::string &name, double min, double max, double step)
{
    return {name, {}, min, max, step};
}

NumericVariable listed(const std::string &name, std::vector<double> values)
{
    return {name, std::move(values), 0, 0, 1};
}

NumericBody family(std::vector<NumericVariable> variables, const std::string &formula,
                   std::vector<std::string> where = {}, std::vector<std::string> slips = {})
{
    NumericBody body;
    body.variables = std::move(variables);
    body.formula = formula;
    body.where = std::move(where);
    body.tolerance = 0.01;
    for (std::string &slip : slips)
        body.slips.push_back({std::move(slip), "A lesson."});
    return body;
}

NumericBody posterior()
{
    return family({listed("prev", {2, 3, 4, 5, 6, 8, 10, 12, 15}), range("sens", 65, 95, 1),
                   listed("spec", {95, 96, 97, 97.5, 98, 98.5, 99, 99.5})},
                  "100*sens*prev/(sens*prev + (100 - spec)*(1000 - prev))", {"answer > 3", "answer < 90"},
                  {"sens", "100*sens*prev/(sens*prev + spec*(1000 - prev))", "100*sens/(sens + 100 - spec)"});
}

NumericBody eigenvalue()
{
    return family({range("a", 1, 9, 1), range("b", 1, 6, 1), range("c", 1, 6, 1), range("d", 1, 9, 1)},
                  "(a + d + sqrt((a - d)^2 + 4*b*c))/2",
                  {"abs(sqrt((a - d)^2 + 4*b*c) - round(sqrt((a - d)^2 + 4*b*c))) < 0.000001", "abs(a - d) > 0"},
                  {"(a + d - sqrt((a - d)^2 + 4*b*c))/2", "max(a, d)", "a + d + sqrt((a - d)^2 + 4*b*c)"});
}

NumericBody entropy()
{
    const std::string parent = "-(k/n)*log2(k/n) - (1 - k/n)*log2(1 - k/n)";
    const std::string left = "(-(j/m)*log2(j/m) - (1 - j/m)*log2(1 - j/m))";
    const std::string right = "(-((k-j)/(n-m))*log2((k-j)/(n-m)) - (1 - (k-j)/(n-m))*log2(1 - (k-j)/(n-m)))";
    return family(
        {listed("n", {80, 100, 120, 160}), range("k", 22, 36, 2), listed("m", {24, 30, 32, 36}), range("j", 14, 20, 1)},
        parent + " - (m/n)*" + left + " - (1 - m/n)*" + right, {"j/m > (k - j)/(n - m)", "answer > 0.03"},
        {"(m/n)*" + left + " + (1 - m/n)*" + right, parent + " - (m/n)*" + left});
}

double numberIn(const NumericDraw &draw, const std::string &name)
{
    return std::get<double>(draw.variables.at(name));
}

std::string rendered(const std::string &markdown, const NumericDraw &draw)
{
    const auto text = renderNumeric(markdown, draw);
    return text ? *text : "error: " + text.error().detail;
}

NumericDraw drawOf(std::map<std::string, NumericValue> variables, double answer)
{
    return {std::move(variables), answer, {}};
}

} // namespace

class TestNumeric : public QObject {
    Q_OBJECT

private slots:
    void sameSeedGivesSameNumbers();
    void drawsAreTheSameOnEveryMachine();
    void otherSeedsReachManyVariants();
    void conditionsAlwaysHold();
    void rightAnswerIsAlwaysAccepted();
    void everySlipIsRecognised();
    void slipWithoutAValueIsNeverMatched();
    void slipThatIsRightTeachesNothing();
    void steppedRangeGivesTheWrittenDecimals_data();
    void steppedRangeGivesTheWrittenDecimals();
    void everyChoiceComesUpAboutEquallyOften();
    void variantsAreCounted();
    void brokenBodiesAreRefused_data();
    void brokenBodiesAreRefused();
    void conditionKeepsNumbersWithoutAnswerAway();
    void impossibleConditionIsAnErrorNotALoop();
    void toleranceIsAClosedInterval_data();
    void toleranceIsAClosedInterval();
    void nothingButANumberIsRight();
    void placeholderIsFilled_data();
    void placeholderIsFilled();
    void brokenPlaceholderIsRefused_data();
    void brokenPlaceholderIsRefused();
    void listIsPrintedWithEqualDecimals();
    void numberIsPrintedWithoutNoise_data();
    void numberIsPrintedWithoutNoise();
    void printedNumberReadsBackTheSame();
    void shuffledOptionsAreAPermutation();
    void exactlyTheRightOptionsAreCorrect();
};

void TestNumeric::sameSeedGivesSameNumbers()
{
    for (const NumericBody &body : {posterior(), eigenvalue(), entropy()}) {
        for (std::uint64_t seed = 0; seed < 200; ++seed) {
            const auto first = drawNumeric(body, seed);
            const auto second = drawNumeric(body, seed);
            QVERIFY(first.ok() && second.ok());
            QVERIFY(first->variables == second->variables);
            QCOMPARE(first->answer, second->answer);
            QVERIFY(first->slipAnswers == second->slipAnswers);
        }
    }
}

void TestNumeric::drawsAreTheSameOnEveryMachine()
{
    // The standard fixes std::mt19937_64; what is made of its numbers must not change either, or stored seeds lie.
    const NumericBody body = family({range("a", 0, 999, 1), range("b", 0, 0.9, 0.1)}, "a*b");
    std::string drawn;
    for (const std::uint64_t seed : {std::uint64_t{0}, std::uint64_t{1}, std::uint64_t{42}, ~std::uint64_t{0}}) {
        const auto draw = drawNumeric(body, seed);
        drawn += printed(numberIn(*draw, "a")) + ' ' + printed(numberIn(*draw, "b")) + "; ";
    }
    QCOMPARE(QString::fromStdString(drawn), QStringLiteral("694 0.7; 528 0.2; 406 0.4; 820 0.8; "));
    QCOMPARE(shuffledOrder(6, 42), (std::vector<std::size_t>{3, 1, 5, 2, 4, 0}));
}

void TestNumeric::otherSeedsReachManyVariants()
{
    std::set<std::pair<double, double>> seen;
    const NumericBody body = family({range("a", 1, 10, 1), range("b", 1, 10, 1)}, "a + b");
    for (std::uint64_t seed = 0; seed < 2000; ++seed) {
        const auto draw = drawNumeric(body, seed);
        seen.insert({numberIn(*draw, "a"), numberIn(*draw, "b")});
    }
    QCOMPARE(seen.size(), std::size_t{100});
}

void TestNumeric::conditionsAlwaysHold()
{
    for (const NumericBody &body : {posterior(), eigenvalue(), entropy()}) {
        for (std::uint64_t seed = 0; seed < 1000; ++seed) {
            const auto draw = drawNumeric(body, seed);
            QVERIFY(draw.ok());
            Expression::Values values{{"answer", draw->answer}};
            for (const auto &[name, value] : draw->variables)
                values[name] = std::get<double>(value);
            for (const std::string &condition : body.where)
                QCOMPARE(*Expression::parse(condition)->evaluate(values), 1.0);
        }
    }
}

void TestNumeric::rightAnswerIsAlwaysAccepted()
{
    std::mt19937_64 random(3);
    for (NumericBody body : {posterior(), eigenvalue(), entropy()}) {
        for (const bool relative : {false, true}) {
            body.relativeTolerance = relative;
            for (std::uint64_t seed = 0; seed < 500; ++seed) {
                const auto draw = drawNumeric(body, seed);
                const double allowed = relative ? 0.01 * std::abs(draw->answer) : 0.01;
                const double share = static_cast<double>(random() % 2001) / 1000 - 1;
                QVERIFY(gradeNumeric(body, *draw, draw->answer).correct);
                QVERIFY(gradeNumeric(body, *draw, draw->answer + share * allowed).correct);
                QVERIFY(!gradeNumeric(body, *draw, draw->answer + 1.001 * allowed).correct);
                QVERIFY(!gradeNumeric(body, *draw, draw->answer - 1.001 * allowed).correct);
            }
        }
    }
}

void TestNumeric::everySlipIsRecognised()
{
    int recognised = 0;
    int asked = 0;
    for (const NumericBody &body : {posterior(), eigenvalue(), entropy()}) {
        for (std::uint64_t seed = 0; seed < 500; ++seed) {
            const auto draw = drawNumeric(body, seed);
            QCOMPARE(draw->slipAnswers.size(), body.slips.size());
            for (std::size_t i = 0; i < body.slips.size(); ++i) {
                const NumericVerdict verdict = gradeNumeric(body, *draw, draw->slipAnswers[i]);
                const bool coincides = std::abs(draw->slipAnswers[i] - draw->answer) <= body.tolerance;
                QCOMPARE(verdict.correct, coincides);
                if (coincides)
                    continue;
                QVERIFY(verdict.slip);
                ++asked;
                recognised += *verdict.slip == i ? 1 : 0;
                QCOMPARE(draw->slipAnswers[*verdict.slip], draw->slipAnswers[i]);
            }
        }
    }
    QVERIFY(recognised > asked * 95 / 100); // two slips may give the same number
}

void TestNumeric::slipWithoutAValueIsNeverMatched()
{
    const NumericBody body = family({listed("a", {4})}, "a", {}, {"log(a - 4)", "a/(a - 4)", "answer + 2"});
    const auto draw = drawNumeric(body, 1);
    QVERIFY(std::isnan(draw->slipAnswers[0]) && std::isnan(draw->slipAnswers[1]));
    QCOMPARE(gradeNumeric(body, *draw, 6).slip, std::optional<std::size_t>{2});
    QVERIFY(!gradeNumeric(body, *draw, 5).slip);
    QVERIFY(!gradeNumeric(body, *draw, std::numeric_limits<double>::quiet_NaN()).slip);
}

void TestNumeric::slipThatIsRightTeachesNothing()
{
    const NumericBody body = family({listed("a", {2})}, "a*a", {}, {"a + a", "a + a + 0.018"});
    const auto draw = drawNumeric(body, 1);
    QVERIFY(!gradeNumeric(body, *draw, 4.0101).correct);
    QCOMPARE(gradeNumeric(body, *draw, 4.0101).slip, std::optional<std::size_t>{1});
    QVERIFY(!gradeNumeric(body, *draw, 3.98).slip);
}

void TestNumeric::steppedRangeGivesTheWrittenDecimals_data()
{
    QTest::addColumn<double>("min");
    QTest::addColumn<double>("max");
    QTest::addColumn<double>("step");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("some");
    QTest::newRow("tenths") << 0.2 << 1.1 << 0.1 << 10 << "0.3 0.5 0.6 0.7 1.1";
    QTest::newRow("hundredths") << 0.05 << 0.95 << 0.05 << 19 << "0.15 0.3 0.35 0.6 0.7 0.95";
    QTest::newRow("negative numbers") << -0.3 << 0.3 << 0.1 << 7 << "-0.3 -0.2 -0.1 0 0.1 0.2 0.3";
    QTest::newRow("a step that misses the end") << 0.0 << 1.0 << 0.3 << 4 << "0 0.3 0.6 0.9";
    QTest::newRow("a start finer than the step") << 0.25 << 2.25 << 0.5 << 5 << "0.25 0.75 1.25 1.75 2.25";
    QTest::newRow("tiny numbers") << 1e-6 << 9e-6 << 1e-6 << 9 << "0.000003 0.000007";
    QTest::newRow("one number") << 7.0 << 7.0 << 1.0 << 1 << "7";
    QTest::newRow("large numbers") << 1e6 << 5e6 << 1e6 << 5 << "1000000 3000000";
    QTest::newRow("an end finer than the step") << 1.0 << 2.999 << 1.0 << 2 << "1 2";
}

void TestNumeric::steppedRangeGivesTheWrittenDecimals()
{
    QFETCH(double, min);
    QFETCH(double, max);
    QFETCH(double, step);
    QFETCH(int, count);
    QFETCH(QString, some);
    const NumericBody body = family({range("x", min, max, step)}, "x");
    QCOMPARE(variantCount(body), static_cast<double>(count));
    std::set<double> drawn;
    for (std::uint64_t seed = 0; seed < 1000; ++seed)
        drawn.insert(numberIn(*drawNumeric(body, seed), "x"));
    QCOMPARE(static_cast<int>(drawn.size()), count);
    const QStringList numbers = some.split(' ');
    for (const QString &number : numbers)
        QVERIFY2(drawn.count(number.toDouble()) == 1, qPrintable(number)); // the very same double
}

void TestNumeric::everyChoiceComesUpAboutEquallyOften()
{
    const NumericBody body = family({range("x", 1, 7, 1)}, "x");
    std::map<double, int> counts;
    for (std::uint64_t seed = 0; seed < 14000; ++seed)
        ++counts[numberIn(*drawNumeric(body, seed), "x")];
    QCOMPARE(counts.size(), std::size_t{7});
    for (const auto &[number, count] : counts)
        QVERIFY2(std::abs(count - 2000) < 210, qPrintable(QString::number(count))); // five standard deviations
}

void TestNumeric::variantsAreCounted()
{
    QCOMPARE(variantCount(posterior()), 9.0 * 31 * 8);
    QCOMPARE(variantCount(family({}, "1")), 1.0);
    const NumericBody huge = family({range("a", 0, 1e12, 1), range("b", 0, 1e12, 1)}, "a");
    QCOMPARE(variantCount(huge), 1e18);
    QVERIFY(drawNumeric(huge, 1).ok());
}

void TestNumeric::brokenBodiesAreRefused_data()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QString>("slip");
    QTest::addColumn<QString>("subject");
    QTest::newRow("a formula that does not parse") << "a +"
                                                   << "1"
                                                   << "a"
                                                   << "a +";
    QTest::newRow("an empty formula") << ""
                                      << "1"
                                      << "a"
                                      << "";
    QTest::newRow("a formula with a foreign name") << "a + c"
                                                   << "1"
                                                   << "a"
                                                   << "a + c";
    QTest::newRow("a formula that reads its own answer") << "a + answer"
                                                         << "1"
                                                         << "a"
                                                         << "a + answer";
    QTest::newRow("a formula without a value") << "1/(a - a)"
                                               << "1"
                                               << "a"
                                               << "1/(a - a)";
    QTest::newRow("a condition that does not parse") << "a"
                                                     << "a > "
                                                     << "a"
                                                     << "a > ";
    QTest::newRow("a condition with a foreign name") << "a"
                                                     << "c > 1"
                                                     << "a"
                                                     << "c > 1";
    QTest::newRow("a slip that does not parse") << "a"
                                                << "1"
                                                << "2 a"
                                                << "2 a";
    QTest::newRow("a slip with a foreign name") << "a"
                                                << "1"
                                                << "c"
                                                << "c";
}

void TestNumeric::brokenBodiesAreRefused()
{
    QFETCH(QString, formula);
    QFETCH(QString, condition);
    QFETCH(QString, slip);
    QFETCH(QString, subject);
    const auto draw = drawNumeric(
        family({range("a", 1, 9, 1)}, formula.toStdString(), {condition.toStdString()}, {slip.toStdString()}), 1);
    QVERIFY(!draw);
    QCOMPARE(draw.error().code, ErrorCode::Invalid);
    QCOMPARE(QString::fromStdString(draw.error().subject), subject);

    const double nan = std::numeric_limits<double>::quiet_NaN();
    for (const NumericVariable &bad :
         {range("a", 1, 0, 1), range("a", 0, 1, 0), range("a", 0, 1, -1), range("a", nan, 1, 1), range("a", 0, nan, 1),
          range("a", 0, 1, nan), range("a", 0, 1e300, 1), range("answer", 0, 1, 1), listed("a", {1, nan})})
        QVERIFY(!drawNumeric(family({bad}, "1"), 1));
    QVERIFY(!drawNumeric(family({range("a", 0, 1, 1), range("a", 0, 1, 1)}, "1"), 1));
}

void TestNumeric::conditionKeepsNumbersWithoutAnswerAway()
{
    const NumericBody body = family({range("a", 0, 9, 1), range("b", 0, 9, 1)}, "a/(a - b)", {"a > b"});
    for (std::uint64_t seed = 0; seed < 500; ++seed) {
        const auto draw = drawNumeric(body, seed);
        QVERIFY(draw.ok());
        QVERIFY(numberIn(*draw, "a") > numberIn(*draw, "b"));
    }
}

void TestNumeric::impossibleConditionIsAnErrorNotALoop()
{
    const auto draw = drawNumeric(family({range("a", 1, 9, 1)}, "a", {"a > 0", "a > 9"}), 1);
    QVERIFY(!draw);
    QCOMPARE(draw.error().code, ErrorCode::Invalid);
}

void TestNumeric::toleranceIsAClosedInterval_data()
{
    QTest::addColumn<double>("answer");
    QTest::addColumn<double>("tolerance");
    QTest::addColumn<bool>("relative");
    QTest::addColumn<double>("typed");
    QTest::addColumn<bool>("correct");
    QTest::newRow("exactly at the upper edge") << 0.25 << 0.01 << false << 0.26 << true;
    QTest::newRow("exactly at the lower edge") << 0.25 << 0.01 << false << 0.24 << true;
    QTest::newRow("just beyond") << 0.25 << 0.01 << false << 0.26001 << false;
    QTest::newRow("a tenth typed, three tenths computed") << 0.1 + 0.2 << 0.0 << false << 0.3 << true;
    QTest::newRow("no tolerance, another number") << 3.0 << 0.0 << false << 3.0001 << false;
    QTest::newRow("relative edge of a large number") << 200.0 << 0.05 << true << 210.0 << true;
    QTest::newRow("beyond the relative edge") << 200.0 << 0.05 << true << 210.1 << false;
    QTest::newRow("relative edge of a negative number") << -200.0 << 0.05 << true << -190.0 << true;
    QTest::newRow("the wrong sign") << -200.0 << 0.05 << true << 200.0 << false;
    QTest::newRow("relative to nothing") << 0.0 << 0.05 << true << 0.0 << true;
    QTest::newRow("nothing has no relative neighbours") << 0.0 << 0.05 << true << 1e-12 << false;
    QTest::newRow("one decimal, answer on the half") << 12.25 << 0.06 << false << 12.3 << true;
    QTest::newRow("a count must be exact") << 5.0 << 0.4 << false << 6.0 << false;
}

void TestNumeric::toleranceIsAClosedInterval()
{
    QFETCH(double, answer);
    QFETCH(double, tolerance);
    QFETCH(bool, relative);
    QFETCH(double, typed);
    QFETCH(bool, correct);
    NumericBody body;
    body.tolerance = tolerance;
    body.relativeTolerance = relative;
    QCOMPARE(gradeNumeric(body, drawOf({}, answer), typed).correct, correct);
}

void TestNumeric::nothingButANumberIsRight()
{
    const NumericBody body = family({listed("a", {1})}, "a");
    for (const double typed : {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity(),
                               -std::numeric_limits<double>::infinity()})
        QVERIFY(!gradeNumeric(body, *drawNumeric(body, 1), typed).correct);
}

void TestNumeric::placeholderIsFilled_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("text");
    QTest::newRow("a name prints as drawn") << "{{n}} of {{rate}}"
                                            << "25000 of 97.5";
    QTest::newRow("an expression without format") << "{{= rate + 0.5}}"
                                                  << "98";
    QTest::newRow("two decimals") << "**{{= n/3 | .2f}}**"
                                  << "**8333.33**";
    QTest::newRow("no decimals") << "{{= rate | .0f}}"
                                 << "98";
    QTest::newRow("a percentage") << "{{= 0.12345 | .1%}}"
                                  << "12.3%";
    QTest::newRow("a percentage without decimals") << "{{= 1/3 | .0%}}"
                                                   << "33%";
    QTest::newRow("a whole number") << "{{= sqrt(n*n) | d}}"
                                    << "25000";
    QTest::newRow("a whole number but for noise") << "{{= 3*(0.1 + 0.2)*10 | d}}"
                                                  << "9";
    QTest::newRow("a negative number") << "{{= -n/8 | .1f}}"
                                       << "-3125.0";
    QTest::newRow("a small negative number is no minus nothing") << "{{= -0.001 | .2f}}"
                                                                 << "0.00";
    QTest::newRow("decimals below one") << "{{= 0.005 | .4f}}"
                                        << "0.0050";
    QTest::newRow("halves go up as on paper") << "{{= 2.675 | .2f}} {{= 0.125 | .2f}} {{= 2.5 | .0f}}"
                                              << "2.68 0.13 3";
    QTest::newRow("halves below zero go down") << "{{= -2.675 | .2f}}"
                                               << "-2.68";
    QTest::newRow("the answer is a name") << "{{= answer | .3f}}, {{answer}}"
                                          << "0.300, 0.3";
    QTest::newRow("a name with a format") << "{{rate | .0f}}"
                                          << "98";
    QTest::newRow("spaces inside do not matter") << "{{ n }} {{=n|d}}"
                                                 << "25000 25000";
    QTest::newRow("braces of a formula stay") << "$\\frac{{{n}}}{{{rate}}}$"
                                              << "$\\frac{25000}{97.5}$";
    QTest::newRow("single braces stay") << "$x_{i}$ {n}"
                                        << "$x_{i}$ {n}";
    QTest::newRow("a list") << "({{scores}})"
                            << "(0.50, 0.25)";
    QTest::newRow("nothing to fill") << "plain"
                                     << "plain";
    QTest::newRow("text between and around") << "a{{n}}b{{n}}c"
                                             << "a25000b25000c";
}

void TestNumeric::placeholderIsFilled()
{
    QFETCH(QString, markdown);
    QFETCH(QString, text);
    const NumericDraw draw =
        drawOf({{"n", 25000.0}, {"rate", 97.5}, {"scores", std::vector<double>{0.5, 0.25}}}, 0.1 + 0.2);
    QCOMPARE(QString::fromStdString(rendered(markdown.toStdString(), draw)), text);
}

void TestNumeric::brokenPlaceholderIsRefused_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("subject");
    QTest::newRow("an unknown name") << "a {{m}}"
                                     << "{{m}}";
    QTest::newRow("no name at all") << "{{}}"
                                    << "{{}}";
    QTest::newRow("an expression without its sign") << "{{n + 1}}"
                                                    << "{{n + 1}}";
    QTest::newRow("a broken expression") << "{{= n + | .2f}}"
                                         << "{{= n + | .2f}}";
    QTest::newRow("no value") << "{{= 1/(n - n) | .2f}}"
                              << "{{= 1/(n - n) | .2f}}";
    QTest::newRow("an unknown format") << "{{= n | .2g}}"
                                       << "{{= n | .2g}}";
    QTest::newRow("a format without its point") << "{{= n | 2f}}"
                                                << "{{= n | 2f}}";
    QTest::newRow("an empty format") << "{{= n | }}"
                                     << "{{= n | }}";
    QTest::newRow("a whole number that is none") << "{{= 2.5 | d}}"
                                                 << "{{= 2.5 | d}}";
    QTest::newRow("a list with a format") << "{{scores | .2f}}"
                                          << "{{scores | .2f}}";
    QTest::newRow("a list in an expression") << "{{= scores + 1}}"
                                             << "{{= scores + 1}}";
    QTest::newRow("open braces") << "a {{n"
                                 << "{{n";
}

void TestNumeric::brokenPlaceholderIsRefused()
{
    QFETCH(QString, markdown);
    QFETCH(QString, subject);
    const NumericDraw draw = drawOf({{"n", 25000.0}, {"scores", std::vector<double>{0.5, 0.25}}}, 1);
    const auto text = renderNumeric(markdown.toStdString(), draw);
    QVERIFY(!text);
    QCOMPARE(text.error().code, ErrorCode::Invalid);
    QCOMPARE(QString::fromStdString(text.error().subject), subject);
}

void TestNumeric::listIsPrintedWithEqualDecimals()
{
    QCOMPARE(printedList({0.8, 0.35, 1}), std::string("0.80, 0.35, 1.00"));
    QCOMPARE(printedList({1, 0, 1}), std::string("1, 0, 1"));
    QCOMPARE(printedList({-0.5, 0.0031}), std::string("-0.5000, 0.0031"));
    QCOMPARE(printedList({}), std::string());
}

void TestNumeric::numberIsPrintedWithoutNoise_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("text");
    QTest::newRow("a sum of tenths") << 0.1 + 0.2 << "0.3";
    QTest::newRow("a product") << 1.1 * 1.1 << "1.21";
    QTest::newRow("a difference") << 1.0 - 0.9 << "0.1";
    QTest::newRow("a whole number") << 10000.0 << "10000";
    QTest::newRow("a large number has no exponent") << 123456789012.0 << "123456789012";
    QTest::newRow("a small number has no exponent") << 0.000025 << "0.000025";
    QTest::newRow("minus nothing") << -0.0 << "0";
    QTest::newRow("a negative number") << -2.5 << "-2.5";
    QTest::newRow("a third") << 1.0 / 3 << "0.333333333333";
    QTest::newRow("beyond reading") << 1e30 << "1e+30";
}

void TestNumeric::numberIsPrintedWithoutNoise()
{
    QFETCH(double, number);
    QFETCH(QString, text);
    QCOMPARE(QString::fromStdString(printed(number)), text);
}

void TestNumeric::printedNumberReadsBackTheSame()
{
    std::mt19937_64 random(4);
    for (int i = 0; i < 20000; ++i) {
        const int decimals = static_cast<int>(random() % 7);
        const double number = (static_cast<double>(random() % 2000001) - 1000000) / std::pow(10.0, decimals);
        QCOMPARE(QString::fromStdString(printed(number)).toDouble(), number);
        const QString places = QString::number(number, 'f', decimals);
        const std::string format = '.' + std::to_string(decimals) + 'f';
        QCOMPARE(QString::fromStdString(*formatted(number, format)).toDouble(), places.toDouble());
    }
}

void TestNumeric::shuffledOptionsAreAPermutation()
{
    std::set<std::vector<std::size_t>> orders;
    for (std::uint64_t seed = 0; seed < 2000; ++seed) {
        const auto order = shuffledOrder(4, seed);
        QCOMPARE(order, shuffledOrder(4, seed));
        QCOMPARE(std::set<std::size_t>(order.begin(), order.end()), (std::set<std::size_t>{0, 1, 2, 3}));
        orders.insert(order);
    }
    QCOMPARE(orders.size(), std::size_t{24});
    QVERIFY(shuffledOrder(0, 1).empty());
    QCOMPARE(shuffledOrder(1, 1), std::vector<std::size_t>{0});
}

void TestNumeric::exactlyTheRightOptionsAreCorrect()
{
    McqBody body;
    body.selectAll = true;
    body.options = {{"a", "A", true, ""}, {"b", "B", false, ""}, {"c", "C", true, ""}, {"d", "D", false, ""}};
    QVERIFY(isCorrectChoice(body, {0, 2}));
    QVERIFY(!isCorrectChoice(body, {0}));
    QVERIFY(!isCorrectChoice(body, {0, 1, 2}));
    QVERIFY(!isCorrectChoice(body, {}));
    QVERIFY(!isCorrectChoice(body, {0, 2, 9}));
}

QTEST_GUILESS_MAIN(TestNumeric)
#include "tst_numeric.moc"
