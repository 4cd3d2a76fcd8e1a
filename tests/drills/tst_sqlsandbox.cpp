// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "drills/sqlprintf.h"
#include "drills/sqlsandbox.h"

using namespace greenroom::drills;

Q_DECLARE_METATYPE(greenroom::drills::SqlStop)

namespace {

constexpr auto bank = R"(
CREATE TABLE client(client_id INTEGER PRIMARY KEY, segment TEXT NOT NULL);
CREATE TABLE payment(payment_id INTEGER PRIMARY KEY, client_id INTEGER NOT NULL REFERENCES client, paid_at TEXT, pence INTEGER);
CREATE INDEX payment_client ON payment(client_id, paid_at);
CREATE VIEW settled AS SELECT * FROM payment WHERE pence IS NOT NULL;
INSERT INTO client VALUES (1,'retail'),(2,'retail'),(3,'business');
INSERT INTO payment VALUES (1,1,'2026-05-03',4200),(2,1,'2026-05-09',1250),(3,2,'2026-05-06',990),(4,2,'2026-05-07',NULL);
)";

constexpr auto counting = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) ";

} // namespace

class TestSqlSandbox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ordinaryQueriesWork_data();
    void ordinaryQueriesWork();
    void cellsKeepTheirTypes();
    void attacksStop_data();
    void attacksStop();
    void attacksInScriptsStop_data();
    void attacksInScriptsStop();
    void aRefusalLeavesTheSandboxUsable();
    void nothingReachesTheDisk();
    void theOperationBudgetStopsAtTheSamePlaceEveryTime();
    void rowsAreAllowedUpToTheLimit();
    void readingBackwardsTurnsUnorderedRowsRound();
    void functionsUsedAreKnown();
    void harmlessFormatsHaveNoGreatWidths_data();
    void harmlessFormatsHaveNoGreatWidths();

private:
    static SqlOutcome run(const char *sql, SqlLimits limits = {})
    {
        SqlSandbox sandbox(limits);
        if (const auto failure = sandbox.setUp(bank))
            return {failure, {}};
        return sandbox.query(sql);
    }
};

void TestSqlSandbox::ordinaryQueriesWork_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<int>("rows");

    const auto row = [](const char *name, const char *sql, int rows) { QTest::newRow(name) << QString(sql) << rows; };
    row("filter", "SELECT * FROM payment WHERE pence > 1000;", 2);
    row("comment and semicolon at the end", "SELECT 1; -- done\n ;", 1);
    row("outer join and group",
        "SELECT segment, COUNT(payment_id) FROM client LEFT JOIN payment USING (client_id) GROUP BY 1", 2);
    row("view", "SELECT * FROM settled", 3);
    row("ranks",
        "SELECT RANK() OVER w, DENSE_RANK() OVER w, ROW_NUMBER() OVER w FROM payment WINDOW w AS (ORDER BY pence DESC "
        "NULLS LAST)",
        4);
    row("moving sum",
        "SELECT SUM(pence) OVER (PARTITION BY client_id ORDER BY paid_at ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) "
        "FROM payment",
        4);
    row("lag, lead and nth value",
        "SELECT LAG(pence) OVER w, LEAD(pence, 1, 0) OVER w, NTH_VALUE(pence, 2) OVER w, NTILE(2) OVER w, "
        "PERCENT_RANK() OVER w FROM payment WINDOW w AS (ORDER BY paid_at)",
        4);
    row("dates",
        "SELECT strftime('%Y-%m', paid_at), julianday(paid_at), date(paid_at, '+1 month', 'start of month') FROM "
        "payment",
        4);
    row("bounded recursion",
        "WITH RECURSIVE d(day) AS (SELECT '2026-05-01' UNION ALL SELECT date(day, '+1 day') FROM d WHERE day < "
        "'2026-05-31') SELECT * FROM d",
        31);
    row("anti-join",
        "SELECT * FROM client c WHERE NOT EXISTS (SELECT 1 FROM payment p WHERE p.client_id = c.client_id)", 1);
    row("compound", "SELECT client_id FROM client EXCEPT SELECT client_id FROM payment", 1);
    row("mathematics", "SELECT ln(2), sqrt(2), pow(2, 3), floor(2.5), pi()", 1);
    row("text",
        "SELECT upper(segment), substr(segment, 1, 3), replace(segment, 'e', 'a'), instr(segment, 't'), "
        "group_concat(segment, ', ') FROM client",
        1);
    row("formatting", "SELECT printf('%.2f', pence / 100.0), format('%05d|%-8s|%,d', pence, 'x', 1234567) FROM payment",
        4);
    row("like and glob", "SELECT * FROM client WHERE segment LIKE 'ret%' AND segment GLOB 're*'", 2);
    row("JSON", "SELECT json_extract('{\"a\":[1,2]}', '$.a[1]'), '[1]' ->> 0", 1);
    row("JSON rows", "SELECT value FROM json_each('[1,2,3]')", 3);
    row("JSON tree", "SELECT fullkey FROM json_tree('{\"a\":[1]}')", 3);
    row("reading a plan", "EXPLAIN QUERY PLAN SELECT * FROM payment WHERE client_id = 1", 1);
    row("describing a table", "PRAGMA table_info(payment)", 4);
    row("describing a table in a query", "SELECT name FROM pragma_table_info('client')", 2);
    row("listing tables", "SELECT name FROM sqlite_schema WHERE type = 'table'", 2);
    row("values", "VALUES (1), (2)", 2);
    row("filtered aggregate",
        "SELECT COUNT(*) FILTER (WHERE pence IS NULL), AVG(pence), TOTAL(pence), MIN(paid_at) FROM payment", 1);
    row("case and null logic",
        "SELECT CASE WHEN pence IS NULL THEN 'none' ELSE 'some' END, COALESCE(pence, 0), NULLIF(pence, 990), IIF(pence "
        "> 1, 'a', 'b') FROM payment",
        4);
}

void TestSqlSandbox::ordinaryQueriesWork()
{
    QFETCH(QString, sql);
    QFETCH(int, rows);
    const SqlOutcome outcome = run(sql.toUtf8().constData());
    QVERIFY2(!outcome.failure, outcome.failure ? outcome.failure->text.c_str() : "");
    QCOMPARE(static_cast<int>(outcome.result.rows.size()), rows);
}

void TestSqlSandbox::cellsKeepTheirTypes()
{
    const SqlOutcome outcome = run("SELECT 7 AS n, 7.0 AS r, '7' AS t, x'0037' AS b, NULL AS z");
    QVERIFY(!outcome.failure);
    QVERIFY((outcome.result.columns == std::vector<std::string>{"n", "r", "t", "b", "z"}));
    const Row expected = {std::int64_t{7}, 7.0, std::string("7"), Blob{std::string("\0007", 2)}, Cell{}};
    QVERIFY(outcome.result.rows.front() == expected);
}

void TestSqlSandbox::attacksStop_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<SqlStop>("stop");

    const auto row = [](const char *name, const QString &sql, SqlStop stop) { QTest::newRow(name) << sql << stop; };
    const QString count = QString(counting);
    row("ATTACH a file", "ATTACH '/tmp/stolen.db' AS stolen", SqlStop::NotAllowed);
    row("ATTACH memory", "ATTACH ':memory:' AS more", SqlStop::NotAllowed);
    row("DETACH", "DETACH main", SqlStop::NotAllowed);
    row("VACUUM INTO a file", "VACUUM INTO '/tmp/stolen.db'", SqlStop::Error);
    row("load an extension", "SELECT load_extension('/tmp/evil.so')", SqlStop::NotAllowed);
    row("make the schema writable", "PRAGMA writable_schema = ON", SqlStop::NotAllowed);
    row("write a journal elsewhere", "PRAGMA journal_mode = DELETE", SqlStop::NotAllowed);
    row("list database files", "PRAGMA database_list", SqlStop::NotAllowed);
    row("list database files in a query", "SELECT * FROM pragma_database_list", SqlStop::NotAllowed);
    row("temporary files elsewhere", "PRAGMA temp_store_directory = '/tmp'", SqlStop::NotAllowed);
    row("lift the heap limit", "PRAGMA hard_heap_limit = 0", SqlStop::NotAllowed);
    row("blob of any size", "SELECT length(randomblob(100000))", SqlStop::NotAllowed);
    row("zeros of any size", "SELECT zeroblob(1000000000)", SqlStop::NotAllowed);
    row("change rows", "INSERT INTO client VALUES (9, 'x') RETURNING client_id", SqlStop::NotAllowed);
    row("change the schema", "UPDATE sqlite_schema SET sql = 'x'", SqlStop::Error);
    row("delete rows", "DELETE FROM client", SqlStop::NotAllowed);
    row("drop a table", "DROP TABLE client", SqlStop::NotAllowed);
    row("make a table", "CREATE TABLE t(a)", SqlStop::NotAllowed);
    row("make a trigger", "CREATE TRIGGER t AFTER INSERT ON client BEGIN SELECT 1; END", SqlStop::NotAllowed);
    row("make a virtual table", "CREATE VIRTUAL TABLE t USING fts5(a)", SqlStop::NotAllowed);
    row("read pages", "SELECT * FROM sqlite_dbpage", SqlStop::Error);
    row("read statistics", "SELECT * FROM dbstat", SqlStop::Error);
    row("replace the tokenizer", "SELECT fts3_tokenizer('simple', x'00')", SqlStop::NotAllowed);
    row("write to the log", "SELECT sqlite_log(1, 'x')", SqlStop::NotAllowed);
    row("ask how the library was built", "SELECT sqlite_compileoption_get(1)", SqlStop::NotAllowed);
    row("begin a transaction", "BEGIN", SqlStop::NotAllowed);
    row("a second statement", "SELECT 1; SELECT 2", SqlStop::Error);
    row("a forbidden second statement", "SELECT 1; ATTACH ':memory:' AS a", SqlStop::NotAllowed);
    row("double quotes as text", "SELECT \"no such thing\"", SqlStop::Error);
    row("endless recursion", count + "SELECT COUNT(*) FROM n", SqlStop::TimeLimit);
    row("endless recursion in a join", count + "SELECT MAX(a.i * b.i) FROM n a, n b", SqlStop::MemoryLimit);
    row("endless recursion of long texts",
        "WITH RECURSIVE t(x) AS (SELECT hex(printf('%9000d', 1)) UNION ALL SELECT x || 'a' FROM t) SELECT "
        "COUNT(DISTINCT x) FROM t",
        SqlStop::MemoryLimit);
    row("a sort that fills the memory",
        count
            + "SELECT * FROM (SELECT i, printf('%9000d', i) AS x FROM n LIMIT 100000) ORDER BY x DESC LIMIT 9 OFFSET "
              "90000",
        SqlStop::MemoryLimit);
    row("a JSON array that fills the memory",
        count + "SELECT json_group_array(printf('%9000d', i)) FROM (SELECT i FROM n LIMIT 100000)",
        SqlStop::MemoryLimit);
    row("endless rows", count + "SELECT i FROM n", SqlStop::RowLimit);
    row("endless wide rows", count + "SELECT printf('%9000d', i) FROM n", SqlStop::RowLimit);
    row("printf bomb by precision", "SELECT printf('%.900000000c', 'x')", SqlStop::NotAllowed);
    row("printf bomb by argument", "SELECT printf('%.*c', 900000000, 'x')", SqlStop::NotAllowed);
    row("format bomb with flags", "SELECT format('%-+0900000000d', 1)", SqlStop::NotAllowed);
    row("text that doubles", "SELECT hex(hex(hex(hex(hex(hex(printf('%9000d', 1)))))))", SqlStop::MemoryLimit);
    row("text that grows by replacing",
        "SELECT replace(replace(printf('%9000d', 1), ' ', '          '), ' ', '          ')", SqlStop::MemoryLimit);
    row("a pattern of many stars",
        "SELECT '" + QString("a").repeated(2000) + "' LIKE '" + QString("%a").repeated(1000) + "b'", SqlStop::Error);
    row("a very long query", "SELECT '" + QString("a").repeated(20'000) + "'", SqlStop::Error);
    row("very deep brackets", "SELECT " + QString("(").repeated(500) + "1" + QString(")").repeated(500),
        SqlStop::Error);
    row("many unions", "SELECT 1" + QString(" UNION ALL SELECT 1").repeated(60), SqlStop::Error);
    row("nothing at all", "", SqlStop::Error);
    row("only a comment", "-- nothing", SqlStop::Error);
    row("no SQL", "please give me the rows", SqlStop::Error);
}

void TestSqlSandbox::attacksStop()
{
    QFETCH(QString, sql);
    QFETCH(SqlStop, stop);
    const SqlOutcome outcome = run(sql.toUtf8().constData());
    QVERIFY(outcome.failure.has_value());
    QVERIFY2(outcome.failure->stop == stop, outcome.failure->text.c_str());
    QVERIFY(!outcome.failure->text.empty());
    QVERIFY(outcome.result.rows.empty());
    QVERIFY(outcome.result.columns.empty());
}

void TestSqlSandbox::attacksInScriptsStop_data()
{
    QTest::addColumn<QString>("script");
    QTest::newRow("ATTACH a file") << "CREATE TABLE a(b); ATTACH '/tmp/stolen.db' AS s;";
    QTest::newRow("PRAGMA") << "PRAGMA writable_schema = ON;";
    QTest::newRow("schema") << "INSERT INTO sqlite_schema VALUES ('table','x','x',0,'CREATE TABLE x(y)');";
    QTest::newRow("trigger") << "CREATE TABLE a(b); CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT 1; END;";
    QTest::newRow("virtual table") << "CREATE VIRTUAL TABLE t USING fts5(a);";
    QTest::newRow("R-tree") << "CREATE VIRTUAL TABLE t USING rtree(a, b, c);";
    QTest::newRow("temporary table") << "CREATE TEMP TABLE a(b);";
    QTest::newRow("drop") << "CREATE TABLE a(b); DROP TABLE a;";
    QTest::newRow("alter") << "CREATE TABLE a(b); ALTER TABLE a ADD COLUMN c;";
    QTest::newRow("VACUUM INTO") << "VACUUM INTO '/tmp/stolen.db';";
    QTest::newRow("blob of any size in a default")
        << "CREATE TABLE a(b DEFAULT (randomblob(100000000))); INSERT INTO a DEFAULT VALUES;";
    QTest::newRow("endless rows") << "CREATE TABLE a(b); WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM "
                                     "n) INSERT INTO a SELECT i FROM n;";
}

void TestSqlSandbox::attacksInScriptsStop()
{
    QFETCH(QString, script);
    SqlSandbox sandbox;
    const auto failure = sandbox.setUp(script.toStdString());
    QVERIFY(failure.has_value());
    QVERIFY(!failure->text.empty());
}

void TestSqlSandbox::aRefusalLeavesTheSandboxUsable()
{
    SqlSandbox sandbox;
    QVERIFY(!sandbox.setUp(bank));
    QVERIFY(sandbox.query("ATTACH ':memory:' AS a").failure.has_value());
    QVERIFY(sandbox.query((std::string(counting) + "SELECT COUNT(*) FROM n").c_str()).failure.has_value());
    const SqlOutcome outcome = sandbox.query("SELECT COUNT(*) FROM client");
    QVERIFY(!outcome.failure);
    QVERIFY(outcome.result.rows.front().front() == Cell(std::int64_t{3}));
}

void TestSqlSandbox::nothingReachesTheDisk()
{
    const QTemporaryDir place;
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(place.path()));
    for (const char *sql : {"ATTACH 'file.db' AS a", "VACUUM INTO 'file.db'", "PRAGMA temp_store = 1"})
        QVERIFY(run(sql).failure.has_value());
    // Larger than SQLite's cache, so a sort that may use files would make one.
    const SqlOutcome sorted =
        run((std::string(counting)
             + "SELECT i FROM (SELECT i, printf('%900d', i * 7919 % 20000) AS x FROM n LIMIT 20000)"
               " ORDER BY x LIMIT 5")
                .c_str());
    QVERIFY2(!sorted.failure, sorted.failure ? sorted.failure->text.c_str() : "");
    QVERIFY(QDir(place.path()).isEmpty());
    QDir::setCurrent(before);
}

void TestSqlSandbox::theOperationBudgetStopsAtTheSamePlaceEveryTime()
{
    const std::string sql = std::string(counting) + "SELECT i FROM n LIMIT 1000";
    SqlLimits limits;
    // The smallest budget that is enough is enough every time; one step less never is.
    std::int64_t enough = 0;
    for (limits.operations = 200; enough == 0 && limits.operations < 1'000'000; limits.operations += 200)
        enough = run(sql.c_str(), limits).failure ? 0 : limits.operations;
    QVERIFY(enough > 400);
    for (int round = 0; round < 5; ++round) {
        limits.operations = enough;
        QVERIFY(!run(sql.c_str(), limits).failure);
        limits.operations = enough - 200;
        QCOMPARE(run(sql.c_str(), limits).failure->stop, SqlStop::TimeLimit);
    }
}

void TestSqlSandbox::rowsAreAllowedUpToTheLimit()
{
    SqlLimits limits;
    limits.rows = 3;
    QVERIFY(!run("SELECT * FROM client", limits).failure);
    QCOMPARE(run("SELECT * FROM payment", limits).failure->stop, SqlStop::RowLimit);
    limits.rows = 10'000;
    limits.bytes = 10;
    QVERIFY(!run("SELECT 'ten bytes!'", limits).failure);
    QCOMPARE(run("SELECT 'eleven byte'", limits).failure->stop, SqlStop::RowLimit);
}

void TestSqlSandbox::readingBackwardsTurnsUnorderedRowsRound()
{
    SqlSandbox sandbox;
    QVERIFY(!sandbox.setUp(bank));
    sandbox.readBackwards();
    QVERIFY(sandbox.query("SELECT client_id FROM client").result.rows.front().front() == Cell(std::int64_t{3}));
    QVERIFY(sandbox.query("SELECT client_id FROM client ORDER BY client_id").result.rows.front().front()
            == Cell(std::int64_t{1}));
    QCOMPARE(sandbox.query("PRAGMA reverse_unordered_selects = OFF").failure->stop, SqlStop::NotAllowed);
}

void TestSqlSandbox::functionsUsedAreKnown()
{
    SqlSandbox sandbox;
    QVERIFY(!sandbox.query("SELECT UPPER('a'), CURRENT_DATE").failure);
    QVERIFY((sandbox.functionsUsed() == std::set<std::string>{"upper", "current_date"}));
    QVERIFY(!sandbox.query("SELECT 1").failure);
    QVERIFY(sandbox.functionsUsed().empty());
}

void TestSqlSandbox::harmlessFormatsHaveNoGreatWidths_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<bool>("harmless");
    QTest::newRow("two decimals") << "%.2f" << true;
    QTest::newRow("percent sign and number behind it") << "100%% of 123456789" << true;
    QTest::newRow("four digits") << "%9999d" << true;
    QTest::newRow("five digits") << "%10000d" << false;
    QTest::newRow("precision of five digits") << "%1.10000s" << false;
    QTest::newRow("width from an argument") << "%*d" << false;
    QTest::newRow("star outside a placeholder") << "2 * 3 = %d" << true;
    QTest::newRow("unfinished placeholder") << "%12" << true;
    QTest::newRow("flags before digits") << "%-+,0010000d" << false;
    QTest::newRow("length letters before the end") << "%lld" << true;
}

void TestSqlSandbox::harmlessFormatsHaveNoGreatWidths()
{
    QFETCH(QString, format);
    QFETCH(bool, harmless);
    QCOMPARE(isHarmlessFormat(format.toStdString()), harmless);
}

QTEST_GUILESS_MAIN(TestSqlSandbox)
#include "tst_sqlsandbox.moc"
