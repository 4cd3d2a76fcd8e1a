// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <cmath>
#include <random>
#include <string>

#include "core/grading/numberinput.h"

using namespace greenroom;
using namespace std::string_literals;

Q_DECLARE_METATYPE(greenroom::NumberProblem)

class TestNumberInput : public QObject {
    Q_OBJECT

private slots:
    void numberIsReadAsMeant_data();
    void numberIsReadAsMeant();
    void percentSignIsHonoured_data();
    void percentSignIsHonoured();
    void whatIsNoNumberHasAProblem_data();
    void whatIsNoNumberHasAProblem();
    void unitDecidesWhatAPercentageMeans();
    void anyNumberReadsBackHoweverItIsGrouped();
    void anyFractionIsItsQuotient();
    void randomBytesNeverHarm();
};

void TestNumberInput::numberIsReadAsMeant_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    const auto row = [](const char *name, const QString &text, double value) { QTest::newRow(name) << text << value; };
    row("a whole number", "42", 42);
    row("a decimal point", "0.25", 0.25);
    row("a decimal comma", "0,25", 0.25);
    row("no digit before the point", ".25", 0.25);
    row("no digit before the comma", ",25", 0.25);
    row("no digit behind the point", "5.", 5);
    row("spaces around", "  7.5\t", 7.5);
    row("a no-break space around", QString::fromUtf8("\u00a07.5\u2009"), 7.5);
    row("a minus", "-3", -3);
    row("a plus", "+3", 3);
    row("a typographic minus", QString::fromUtf8("−0.5"), -0.5);
    row("an en dash", QString::fromUtf8("–0.5"), -0.5);
    row("a space behind the minus", "- 0.5", -0.5);
    row("a minus before a point", "-.5", -0.5);
    row("zeros in front", "007.50", 7.5);

    row("thousands by comma", "1,234.5", 1234.5);
    row("thousands by comma, more of them", "12,345,678", 12345678);
    row("thousands by point, decimal comma", "1.234,5", 1234.5);
    row("thousands by point, several", "1.234.567", 1234567);
    row("thousands by point, several, decimal comma", "1.234.567,89", 1234567.89);
    row("thousands by space", "1 234.5", 1234.5);
    row("thousands by space, decimal comma", "1 234 567,89", 1234567.89);
    row("thousands by space, three decimals behind a comma", "1 234,567", 1234.567);
    row("thousands by thin space", QString::fromUtf8("1\u2009234\u2009567"), 1234567);
    row("thousands by narrow no-break space", QString::fromUtf8("1\u202f234,5"), 1234.5);
    row("thousands by apostrophe", "1'234.5", 1234.5);
    row("thousands by typographic apostrophe", QString::fromUtf8("1’234’567"), 1234567);
    row("one comma and three digits are thousands", "1,234", 1234);
    row("also with three digits in front", "123,456", 123456);
    row("one point and three digits are decimals", "1.234", 1.234);
    row("nothing before the comma is no thousand", "0,234", 0.234);
    row("nor are four digits", "1234,567", 1234.567);
    row("nor four decimals", "1,2345", 1.2345);
    row("nor two", "1,23", 1.23);
    row("a decimal point settles the comma", "1,234.567", 1234.567);
    row("a decimal comma settles the point", "1.234,567", 1234.567);

    row("a fraction", "1/4", 0.25);
    row("a fraction with spaces", " 1 / 4 ", 0.25);
    row("a negative fraction", "-3/8", -0.375);
    row("a fraction of decimals", "2.5/10", 0.25);
    row("a fraction of decimal commas", "2,5/0,5", 5);
    row("a fraction with thousands", "1,000/4,000", 0.25);
    row("a fraction with spaced thousands", "1 000/4", 250);
    row("an improper spaced fraction is no mixed number", "1 234/5", 246.8);
    row("a mixed number", "3 1/4", 3.25);
    row("a negative mixed number", "-3 1/4", -3.25);
    row("a mixed number of many spaces", "3   1/4", 3.25);
    row("a mixed number from nothing", "0 1/2", 0.5);
    row("a ready-made fraction", QString::fromUtf8("¾"), 0.75);
    row("a mixed number with one", QString::fromUtf8("1½"), 1.5);
    row("a fraction slash", QString::fromUtf8("1⁄4"), 0.25);

    row("a power of ten", "2.5e-3", 0.0025);
    row("a capital mark", "2.5E3", 2500);
    row("a signed exponent", "2.5e+3", 2500);
    row("a decimal comma before the mark", "2,5e-3", 0.0025);
    row("written out with x", "2.5x10^-3", 0.0025);
    row("written out with a star", "2.5*10^-3", 0.0025);
    row("written out with a dot", QString::fromUtf8("2,5·10^-3"), 0.0025);
    row("written out with a cross and spaces", QString::fromUtf8("2.5 × 10 ^ -3"), 0.0025);
    row("with raised digits", QString::fromUtf8("2.5 × 10⁻³"), 0.0025);
    row("with two raised digits", QString::fromUtf8("3·10¹²"), 3e12);
    row("as programmers write it", "2.5*10**-3", 0.0025);
    row("with parentheses", "2.5*10^(-3)", 0.0025);
    row("with braces", "2.5*10^{-3}", 0.0025);
    row("a bare power of ten", "10^-3", 0.001);
    row("a negative bare power of ten", "-10^3", -1000);
    row("thousands times a power of ten", "1,234e3", 1234000);
    row("too small to matter", "1e-999", 0);

    row("pounds", QString::fromUtf8("£4,340"), 4340);
    row("pounds below nothing", QString::fromUtf8("-£5"), -5);
    row("a minus behind the sign", QString::fromUtf8("£-5"), -5);
    row("euros with a space", QString::fromUtf8("€ 12,50"), 12.5);
    row("about", QString::fromUtf8("≈ 0.33"), 0.33);
    row("equals", "= 0.33", 0.33);
    row("full-width digits", QString::fromUtf8("１２．５"), 12.5);
}

void TestNumberInput::numberIsReadAsMeant()
{
    QFETCH(QString, text);
    QFETCH(double, value);
    const TypedNumber typed = parseTypedNumber(text.toStdString());
    QCOMPARE(static_cast<int>(typed.problem), static_cast<int>(NumberProblem::None));
    QVERIFY(typed.value);
    QVERIFY2(std::abs(*typed.value - value) <= 1e-15 * std::abs(value),
             qPrintable(QString::number(*typed.value, 'g', 17)));
    QVERIFY(!typed.percent);
}

void TestNumberInput::percentSignIsHonoured_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    QTest::newRow("at once") << "25%" << 25.0;
    QTest::newRow("after a space") << "25 %" << 25.0;
    QTest::newRow("after a no-break space") << QString::fromUtf8("12,5\u00a0%") << 12.5;
    QTest::newRow("full width") << QString::fromUtf8("25％") << 25.0;
    QTest::newRow("as a word") << "25 percent" << 25.0;
    QTest::newRow("as two words") << "25 per cent" << 25.0;
    QTest::newRow("of a fraction") << "1/4 %" << 0.25;
    QTest::newRow("of a negative number") << "-3%" << -3.0;
    QTest::newRow("of thousands") << "1,234%" << 1234.0;
}

void TestNumberInput::percentSignIsHonoured()
{
    QFETCH(QString, text);
    QFETCH(double, value);
    const TypedNumber typed = parseTypedNumber(text.toStdString());
    QVERIFY(typed.value);
    QCOMPARE(*typed.value, value);
    QVERIFY(typed.percent);
}

void TestNumberInput::whatIsNoNumberHasAProblem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<NumberProblem>("problem");
    const auto row = [](const QString &text, NumberProblem problem) {
        QTest::newRow(text.isEmpty() ? "nothing" : qPrintable(text)) << text << problem;
    };
    row("", NumberProblem::Empty);
    row("   ", NumberProblem::Empty);
    row(QString::fromUtf8("\u00a0\u2009"), NumberProblem::Empty);
    for (const char *text : {"abc",       "-",     "+",       "%",        ".",     ",",      "=",        "--5",   "+-5",
                             "5-",        "1e",    "e5",      "1e2.5",    "/4",    "1/",     "1/2/3",    "1/-4",  "nan",
                             "inf",       "0x10",  "1_000",   "2*3",      "2+3",   "2.5*10", "2.5*11^3", "2^3",   "1 2",
                             "12 34 567", "3 5/4", "1 2 3/4", "1 234 56", "1.2 3", "(5)",    "5 bits",   "1:4",   "$",
                             "5£",        "$5%",   "5%%",     "0,5;0,6",  "10^",   "10^x",   "10^(3",    "1''234"})
        row(QString::fromUtf8(text), NumberProblem::NotANumber);
    row(QString::fromUtf8("∞"), NumberProblem::NotANumber);
    row(QString::fromUtf8("5‰"), NumberProblem::NotANumber);
    row(QString::fromUtf8("٣"), NumberProblem::NotANumber);
    row(QString::fromUtf8("🙂"), NumberProblem::NotANumber);
    row(QString(250, '1'), NumberProblem::NotANumber);
    row("1/0", NumberProblem::DivisionByZero);
    row("0/0", NumberProblem::DivisionByZero);
    row("3 1/0", NumberProblem::DivisionByZero);
    row("1/0.000", NumberProblem::DivisionByZero);
    for (const char *text : {"1,234,5", "1,23,456", "1.2.3", "1,,2", "1..2", "1,234.5.6", "12,34.5", "0,123,456",
                             "1.234,567,890", "1.234.5", ",234,567", "1 234/567"})
        row(QString::fromUtf8(text), NumberProblem::AmbiguousSeparator);
    for (const char *text : {"1e999", "-1e999", "10^400", "9e99999999999999999999"})
        row(QString::fromUtf8(text), NumberProblem::TooLarge);
}

void TestNumberInput::whatIsNoNumberHasAProblem()
{
    QFETCH(QString, text);
    QFETCH(NumberProblem, problem);
    const TypedNumber typed = parseTypedNumber(text.toStdString());
    QVERIFY(!typed.value);
    QCOMPARE(static_cast<int>(typed.problem), static_cast<int>(problem));
    QVERIFY(!valueInUnit(typed, "percent"));
}

void TestNumberInput::unitDecidesWhatAPercentageMeans()
{
    QCOMPARE(*valueInUnit(parseTypedNumber("25%"), "percent"), 25.0);
    QCOMPARE(*valueInUnit(parseTypedNumber("25"), "percent"), 25.0);
    QCOMPARE(*valueInUnit(parseTypedNumber("25%"), ""), 0.25);
    QCOMPARE(*valueInUnit(parseTypedNumber("0.25"), ""), 0.25);
    QCOMPARE(*valueInUnit(parseTypedNumber("25%"), "bits"), 0.25);
}

void TestNumberInput::anyNumberReadsBackHoweverItIsGrouped()
{
    std::mt19937_64 random(12);
    for (int i = 0; i < 5000; ++i) {
        const auto whole = static_cast<qint64>(random() % 1000000000);
        const int cents = static_cast<int>(random() % 100);
        const double value = static_cast<double>(whole * 100 + cents) / 100;
        const QString decimals = QString::number(cents).rightJustified(2, '0');
        for (const auto &[group, point] : {std::pair{",", "."}, std::pair{".", ","}, std::pair{" ", ","},
                                           std::pair{" ", "."}, std::pair{"'", "."}, std::pair{"", ","}}) {
            QString digits = QString::number(whole);
            for (auto at = digits.size() - 3; at > 0; at -= 3)
                digits.insert(at, group);
            const TypedNumber typed = parseTypedNumber((digits + point + decimals).toStdString());
            QVERIFY2(typed.value && *typed.value == value, qPrintable(digits + point + decimals));
        }
    }
}

void TestNumberInput::anyFractionIsItsQuotient()
{
    for (int below = 1; below <= 40; ++below) {
        for (int above = 0; above <= 80; ++above) {
            const std::string fraction = std::to_string(above) + '/' + std::to_string(below);
            QCOMPARE(*parseTypedNumber(fraction).value, static_cast<double>(above) / below);
            if (above > 0 && above < below)
                QCOMPARE(*parseTypedNumber("7 " + fraction).value, 7 + static_cast<double>(above) / below);
        }
    }
}

void TestNumberInput::randomBytesNeverHarm()
{
    std::mt19937_64 random(13);
    const std::string letters = "0123456789.,'  +-*/%^xeE(){}=~$percent\xc2\xa0\xc2\xbd\xe2\x88\x92\xe2\x81\xbb\0\xff"s;
    for (int i = 0; i < 50000; ++i) {
        std::string text(random() % 14, ' ');
        for (char &c : text)
            c = letters[random() % letters.size()];
        const TypedNumber typed = parseTypedNumber(text);
        QCOMPARE(typed.value.has_value(), typed.problem == NumberProblem::None);
        QVERIFY(!typed.value || std::isfinite(*typed.value));
    }
}

QTEST_GUILESS_MAIN(TestNumberInput)
#include "tst_numberinput.moc"
