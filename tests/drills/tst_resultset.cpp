// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <algorithm>
#include <limits>
#include <random>

#include "drills/resultset.h"

using namespace greenroom::drills;

Q_DECLARE_METATYPE(greenroom::drills::Cell)

namespace {

const Cell null{};
Cell whole(std::int64_t value)
{
    return value;
}
Cell real(double value)
{
    return value;
}
Cell text(const char *value)
{
    return std::string(value);
}

ResultSet resultOf(std::vector<std::string> columns, std::vector<Row> rows)
{
    return {std::move(columns), std::move(rows)};
}

} // namespace

class TestResultSet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cellsAreComparedByValueAndType_data();
    void cellsAreComparedByValueAndType();
    void columnNamesMayDifferInCaseOnly();
    void columnsInAnotherOrderAreWrong();
    void everyMissingAndExtraRowIsNamedAsOftenAsItIs();
    void anyOrderIsRightWithoutOrderBy();
    void requiredOrderIsRequired();
    void rowsEqualOnTheOrderMayComeInAnyOrder();
    void orderIsRequiredOnTheNamedColumnsAlone();
    void noiseInNumbersThatReordersRowsIsForgiven();
    void emptyResultsAgree();
    void aShuffledCopyIsRightAndAnyChangedRowIsFound();
    void tenThousandUnrelatedRowsAreJudged();
};

void TestResultSet::cellsAreComparedByValueAndType_data()
{
    QTest::addColumn<Cell>("left");
    QTest::addColumn<Cell>("right");
    QTest::addColumn<bool>("same");

    const double infinity = std::numeric_limits<double>::infinity();
    QTest::newRow("NULL equals NULL") << null << null << true;
    QTest::newRow("NULL is not zero") << null << whole(0) << false;
    QTest::newRow("NULL is not the empty text") << null << text("") << false;
    QTest::newRow("a whole number equals the same real one") << whole(3) << real(3.0) << true;
    QTest::newRow("a number never equals its text") << whole(3) << text("3") << false;
    QTest::newRow("reals within 1e-9 are equal") << real(0.1 + 0.2) << real(0.3) << true;
    QTest::newRow("reals just inside the tolerance are equal") << real(1e6) << real(1e6 * (1 + 0.9e-9)) << true;
    QTest::newRow("reals just outside the tolerance differ") << real(1e6) << real(1e6 * (1 + 1.2e-9)) << false;
    QTest::newRow("whole numbers are exact however large")
        << whole(9007199254740993) << whole(9007199254740992) << false;
    QTest::newRow("a sign matters") << real(0.5) << real(-0.5) << false;
    QTest::newRow("negative zero is zero") << real(-0.0) << whole(0) << true;
    QTest::newRow("infinity equals itself") << real(infinity) << real(infinity) << true;
    QTest::newRow("infinity equals no finite number") << real(infinity) << real(1e300) << false;
    QTest::newRow("text is exact in case") << text("Retail") << text("retail") << false;
    QTest::newRow("text is exact in spaces") << text("retail") << text("retail ") << false;
    QTest::newRow("a blob is no text") << Cell(Blob{"a"}) << text("a") << false;
    QTest::newRow("equal blobs are equal") << Cell(Blob{"a"}) << Cell(Blob{"a"}) << true;
}

void TestResultSet::cellsAreComparedByValueAndType()
{
    QFETCH(Cell, left);
    QFETCH(Cell, right);
    QFETCH(bool, same);
    QCOMPARE(sameCell(left, right), same);
    QCOMPARE(sameCell(right, left), same);
}

void TestResultSet::columnNamesMayDifferInCaseOnly()
{
    const ResultSet expected = resultOf({"client_id", "total"}, {{whole(1), whole(2)}});
    QCOMPARE(compareResults(resultOf({"CLIENT_ID", "Total"}, expected.rows), expected, {}).verdict,
             ResultVerdict::Correct);
    QCOMPARE(compareResults(resultOf({"client_id", "sum"}, expected.rows), expected, {}).verdict,
             ResultVerdict::WrongColumns);
    QCOMPARE(compareResults(resultOf({"client_id"}, {{whole(1)}}), expected, {}).verdict, ResultVerdict::WrongColumns);
}

void TestResultSet::columnsInAnotherOrderAreWrong()
{
    const ResultSet expected = resultOf({"a", "b"}, {{whole(1), whole(2)}});
    QCOMPARE(compareResults(resultOf({"b", "a"}, {{whole(2), whole(1)}}), expected, {}).verdict,
             ResultVerdict::WrongColumns);
}

void TestResultSet::everyMissingAndExtraRowIsNamedAsOftenAsItIs()
{
    const ResultSet expected = resultOf({"a"}, {{whole(1)}, {whole(1)}, {whole(1)}, {whole(2)}, {null}});
    const ResultSet actual = resultOf({"a"}, {{whole(1)}, {whole(3)}, {whole(2)}, {text("x")}, {text("x")}});
    const ResultComparison comparison = compareResults(actual, expected, {});
    QCOMPARE(comparison.verdict, ResultVerdict::WrongRows);
    QVERIFY((comparison.missing == std::vector<Row>{{null}, {whole(1)}, {whole(1)}}));
    QVERIFY((comparison.extra == std::vector<Row>{{whole(3)}, {text("x")}, {text("x")}}));
}

void TestResultSet::anyOrderIsRightWithoutOrderBy()
{
    const ResultSet expected = resultOf({"a"}, {{whole(1)}, {whole(2)}, {null}});
    QCOMPARE(compareResults(resultOf({"a"}, {{null}, {whole(2)}, {whole(1)}}), expected, {}).verdict,
             ResultVerdict::Correct);
}

void TestResultSet::requiredOrderIsRequired()
{
    const ResultSet expected = resultOf({"a"}, {{whole(1)}, {whole(2)}});
    const ResultComparison comparison = compareResults(resultOf({"a"}, {{whole(2)}, {whole(1)}}), expected, {"A"});
    QCOMPARE(comparison.verdict, ResultVerdict::WrongOrder);
    QVERIFY(comparison.missing.empty());
}

void TestResultSet::rowsEqualOnTheOrderMayComeInAnyOrder()
{
    const ResultSet expected = resultOf({"a", "b"}, {{whole(1), text("x")}, {whole(1), text("y")}, {whole(2), null}});
    const ResultSet swapped = resultOf({"a", "b"}, {{whole(1), text("y")}, {whole(1), text("x")}, {whole(2), null}});
    QCOMPARE(compareResults(swapped, expected, {"a"}).verdict, ResultVerdict::Correct);
    QCOMPARE(compareResults(swapped, expected, {"a", "b"}).verdict, ResultVerdict::WrongOrder);
}

void TestResultSet::orderIsRequiredOnTheNamedColumnsAlone()
{
    const ResultSet expected = resultOf({"a", "b"}, {{whole(1), whole(9)}, {whole(2), whole(8)}});
    QCOMPARE(compareResults(expected, expected, {"b", "nothing"}).verdict, ResultVerdict::Correct);
}

void TestResultSet::noiseInNumbersThatReordersRowsIsForgiven()
{
    // By the noisy first column the rows sort the other way round.
    const ResultSet expected = resultOf({"a", "b"}, {{real(1.0), text("x")}, {real(1.0 + 1e-13), text("y")}});
    const ResultSet actual = resultOf({"a", "b"}, {{real(1.0 + 2e-13), text("x")}, {real(1.0), text("y")}});
    QCOMPARE(compareResults(actual, expected, {}).verdict, ResultVerdict::Correct);
}

void TestResultSet::emptyResultsAgree()
{
    QCOMPARE(compareResults(resultOf({"a"}, {}), resultOf({"a"}, {}), {"a"}).verdict, ResultVerdict::Correct);
    QCOMPARE(compareResults(resultOf({"a"}, {}), resultOf({"a"}, {{null}}), {"a"}).verdict, ResultVerdict::WrongRows);
}

void TestResultSet::aShuffledCopyIsRightAndAnyChangedRowIsFound()
{
    std::mt19937_64 random(20260501);
    for (int round = 0; round < 300; ++round) {
        ResultSet expected = resultOf({"a", "b"}, {});
        const std::size_t count = 1 + random() % 40;
        for (std::size_t i = 0; i < count; ++i) {
            const auto number = static_cast<std::int64_t>(random() % 5);
            expected.rows.push_back({random() % 3 == 0 ? null : whole(number), real(static_cast<double>(number) / 3)});
        }
        ResultSet actual = expected;
        std::shuffle(actual.rows.begin(), actual.rows.end(), random);
        QCOMPARE(compareResults(actual, expected, {}).verdict, ResultVerdict::Correct);

        actual.rows[random() % count][0] = text("changed");
        const ResultComparison comparison = compareResults(actual, expected, {});
        QCOMPARE(comparison.verdict, ResultVerdict::WrongRows);
        QCOMPARE(comparison.missing.size(), std::size_t{1});
        QCOMPARE(comparison.extra.size(), std::size_t{1});
    }
}

void TestResultSet::tenThousandUnrelatedRowsAreJudged()
{
    ResultSet expected = resultOf({"a"}, {});
    ResultSet actual = resultOf({"a"}, {});
    for (std::int64_t i = 0; i < 10'000; ++i) {
        expected.rows.push_back({whole(2 * i)});
        actual.rows.push_back({whole(2 * i + 1)});
    }
    const ResultComparison comparison = compareResults(actual, expected, {});
    QCOMPARE(comparison.verdict, ResultVerdict::WrongRows);
    QCOMPARE(comparison.missing.size(), expected.rows.size());
    QCOMPARE(comparison.extra.size(), actual.rows.size());
}

QTEST_GUILESS_MAIN(TestResultSet)
#include "tst_resultset.moc"
