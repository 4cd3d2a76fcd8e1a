// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <functional>

#include "drills/sqldataset.h"
#include "drills/sqlgate.h"
#include "drills/sqltext.h"

using namespace greenroom;
using namespace greenroom::drills;

using Damage = std::function<void(SqlBody &)>;
Q_DECLARE_METATYPE(Damage)

namespace {

/// Payments per client, largest first; clients without payments stay.
SqlBody goodBody()
{
    SqlBody body;
    body.prompt = "Return client_id and paid, NULL last. Sort by paid, largest first.";
    body.columns = {"client_id", "paid"};
    body.orderBy = {"paid"};
    body.tables = "CREATE TABLE client(client_id INTEGER PRIMARY KEY, segment TEXT NOT NULL);\n"
                  "CREATE TABLE payment(payment_id INTEGER PRIMARY KEY, client_id INTEGER NOT NULL, pence INTEGER);\n";
    body.reference = "SELECT c.client_id, SUM(p.pence) AS paid FROM client c LEFT JOIN payment p USING (client_id)"
                     " GROUP BY c.client_id ORDER BY paid DESC NULLS LAST";
    body.alternatives = {"SELECT client_id, (SELECT SUM(pence) FROM payment p WHERE p.client_id = c.client_id) AS Paid"
                         " FROM client c ORDER BY 2 DESC NULLS LAST"};
    body.datasets = {{"shown", "INSERT INTO client VALUES (1,'retail'),(2,'retail');"
                               "INSERT INTO payment VALUES (1,1,500),(2,2,300),(3,1,250);"},
                     {"hidden", "INSERT INTO client VALUES (7,'retail'),(8,'business'),(9,'retail');"
                                "INSERT INTO payment VALUES (10,7,100),(11,8,100),(12,8,40);"},
                     {"edge", "INSERT INTO client VALUES (4,'retail'),(5,'retail'),(6,'retail');"
                              "INSERT INTO payment VALUES (20,4,NULL),(21,5,80),(22,6,80),(23,6,-80);"}};
    body.slips = {{"inner join",
                   "SELECT c.client_id, SUM(p.pence) AS paid FROM client c JOIN payment p USING (client_id)"
                   " GROUP BY c.client_id ORDER BY paid DESC NULLS LAST",
                   "Clients without payments are lost."},
                  {"smallest first",
                   "SELECT c.client_id, SUM(p.pence) AS paid FROM client c LEFT JOIN payment p USING (client_id)"
                   " GROUP BY c.client_id ORDER BY paid NULLS LAST",
                   "The direction is the other one."}};
    return body;
}

QByteArray listed(const std::vector<std::string> &problems)
{
    QByteArray all;
    for (const std::string &problem : problems)
        all += problem + '\n';
    return all;
}

void replaceIn(std::string &text, const std::string &from, const std::string &to)
{
    const std::size_t place = text.find(from);
    QVERIFY2(place != std::string::npos, from.c_str());
    text.replace(place, from.size(), to);
}

} // namespace

class TestSqlGate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGoodItemPasses();
    void rowsEqualOnTheOrderAreNoProblem();
    void thePromptMayPlaceNull();
    void anItemWithViewsIndexesAndOddNamesPasses();
    void everyDamageIsCaught_data();
    void everyDamageIsCaught();
    void problemsAreSentences();
    void keysAreLeftOut_data();
    void keysAreLeftOut();
    void rowsAreStoredInTheOrderAskedFor();
};

void TestSqlGate::aGoodItemPasses()
{
    const auto problems = sqlGateProblems(goodBody());
    QVERIFY2(problems.empty(), listed(problems).constData());
}

void TestSqlGate::rowsEqualOnTheOrderAreNoProblem()
{
    SqlBody body = goodBody(); // clients 5 and 6 are level on `edge` when only that column orders
    replaceIn(body.datasets[2].rows, "(23,6,-80)", "(23,6,0)");
    const auto problems = sqlGateProblems(body);
    QVERIFY2(problems.empty(), listed(problems).constData());
}

void TestSqlGate::thePromptMayPlaceNull()
{
    SqlBody body = goodBody();
    replaceIn(body.reference, " NULLS LAST", "");
    for (const char *prompt : {"Sort by the client's sum. `NULL` comes last.", "Last come the clients with NULLs"}) {
        body.prompt = prompt;
        const auto problems = sqlGateProblems(body);
        QVERIFY2(problems.empty(), listed(problems).constData());
    }
    body.prompt = "The first client. Amounts may be NULL.";
    QVERIFY(!sqlGateProblems(body).empty());
}

void TestSqlGate::anItemWithViewsIndexesAndOddNamesPasses()
{
    SqlBody body = goodBody();
    body.tables +=
        "CREATE INDEX by_client ON payment(client_id);\n"
        "CREATE VIEW large AS SELECT * FROM payment WHERE pence > 90;\n"
        "CREATE TABLE \"odd \"\" name\"(a INTEGER, b AS (a * 2), \"AUTOINCREMENT\" TEXT DEFAULT 'INTEGER');\n"
        "CREATE TABLE log(id INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT COLLATE NOCASE, what BLOB, rate REAL);\n"
        "CREATE TABLE pair(a INTEGER, b TEXT, PRIMARY KEY (a, b)) WITHOUT ROWID;\n";
    for (SqlDataset &dataset : body.datasets)
        dataset.rows += "INSERT INTO \"odd \"\" name\"(a) VALUES (1),(2);"
                        "INSERT INTO log(at, what, rate) VALUES ('it''s, (here)', x'00ff', 0.1),(NULL, NULL, 1e300);"
                        "INSERT INTO pair VALUES (2,'b'),(1,'a');";
    const auto problems = sqlGateProblems(body);
    QVERIFY2(problems.empty(), listed(problems).constData());
}

void TestSqlGate::everyDamageIsCaught_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<QString>("told");

    const auto row = [](const char *name, const Damage &damage, const char *told) {
        QTest::newRow(name) << damage << QString(told);
    };
    row(
        "hidden set dropped", [](SqlBody &b) { b.datasets.erase(b.datasets.begin() + 1); },
        "shown, hidden and edge are needed");
    row(
        "a set given twice", [](SqlBody &b) { b.datasets[1].name = "shown"; }, "shown, hidden and edge are needed");
    row(
        "no sets at all", [](SqlBody &b) { b.datasets.clear(); }, "The datasets are none");
    row(
        "shared set not loaded",
        [](SqlBody &b) {
            b.datasets.clear();
            b.data = "cards";
        },
        "shared dataset cards is not loaded");
    row(
        "tables do not parse", [](SqlBody &b) { b.tables += "CREATE TABLE"; }, "The dataset shown does not load");
    row(
        "rows break a key", [](SqlBody &b) { replaceIn(b.datasets[2].rows, "(5,", "(4,"); },
        "The dataset edge does not load: UNIQUE");
    row(
        "rows attack", [](SqlBody &b) { b.datasets[0].rows += "ATTACH '/tmp/x.db' AS x;"; }, "ATTACH is not allowed");
    row(
        "reference does not parse", [](SqlBody &b) { b.reference = "SELEC 1"; },
        "The reference fails on the dataset shown");
    row(
        "reference attacks", [](SqlBody &b) { b.reference = "SELECT load_extension('x'), 1"; },
        "load_extension() is not allowed");
    row(
        "reference never ends",
        [](SqlBody &b) {
            b.reference = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i FROM n) SELECT i, COUNT(*) FROM n";
        },
        "stopped after 50000000 operations");
    row(
        "column renamed",
        [](SqlBody &b) {
            b.columns[1] = "total";
            b.orderBy.clear();
        },
        "the item says client_id, total");
    row(
        "columns swapped", [](SqlBody &b) { std::swap(b.columns[0], b.columns[1]); }, "the item says paid, client_id");
    row(
        "order by no column", [](SqlBody &b) { b.orderBy = {"pence"}; },
        "The order is by pence, which is none of the columns");
    row(
        "nothing to show", [](SqlBody &b) { b.datasets[0].rows = ""; }, "gives no rows on the dataset shown");
    row(
        "reference without its order", [](SqlBody &b) { replaceIn(b.reference, " ORDER BY paid DESC NULLS LAST", ""); },
        "the reference has no ORDER BY of its own");
    row(
        "reference with an order inside only", [](SqlBody &b) { b.reference = "SELECT * FROM (" + b.reference + ")"; },
        "the reference has no ORDER BY of its own");
    row(
        "order broken by storage",
        [](SqlBody &b) {
            b.orderBy = {"paid", "client_id"};
            b.reference = b.alternatives[0];
            replaceIn(b.reference, "Paid", "paid");
            replaceIn(b.datasets[2].rows, "(23,6,-80)", "(23,6,0)");
        },
        "The reference gives the rows in another order");
    row(
        "limit cuts a tie",
        [](SqlBody &b) {
            b.orderBy = {};
            b.reference = "SELECT client_id, pence AS paid FROM payment ORDER BY pence DESC LIMIT 1";
        },
        "The reference gives other rows on the dataset hidden");
    row(
        "limit without order",
        [](SqlBody &b) {
            b.orderBy = {};
            b.reference = "SELECT client_id, pence AS paid FROM payment LIMIT 1";
        },
        "its result must not depend on that");
    row(
        "row number breaks ties by storage",
        [](SqlBody &b) {
            b.orderBy = {};
            b.reference = "SELECT client_id, ROW_NUMBER() OVER (ORDER BY segment) AS paid FROM client";
        },
        "The reference gives other rows");
    row(
        "list in storage order",
        [](SqlBody &b) {
            b.orderBy = {};
            b.reference = "SELECT client_id, group_concat(pence) AS paid FROM payment GROUP BY client_id";
        },
        "when the rows are stored in reverse");
    row(
        "alternative loses rows",
        [](SqlBody &b) { replaceIn(b.alternatives[0], "ORDER BY", "WHERE client_id < 9 ORDER BY"); },
        "Alternative 1 gives 2 rows instead of 3 on the dataset hidden");
    row(
        "alternative in the other direction", [](SqlBody &b) { replaceIn(b.alternatives[0], "DESC ", ""); },
        "Alternative 1 gives the rows in another order");
    row(
        "alternative with other names", [](SqlBody &b) { replaceIn(b.alternatives[0], "Paid", "sum"); },
        "Alternative 1 names its columns client_id, sum");
    row(
        "alternative does not run", [](SqlBody &b) { replaceIn(b.alternatives[0], "client c", "clients c"); },
        "Alternative 1 fails: no such table");
    row(
        "alternative depends on storage",
        [](SqlBody &b) {
            b.orderBy = {};
            b.columns = {"client_id"};
            b.reference = "SELECT MIN(client_id) AS client_id FROM client";
            b.alternatives = {"SELECT client_id FROM client LIMIT 1"};
        },
        "Alternative 1 gives other rows");
    row(
        "wrong query is right", [](SqlBody &b) { b.slips[0].query = b.reference; },
        "The wrong query \"inner join\" is right on every dataset");
    row(
        "wrong query differs in names only",
        [](SqlBody &b) {
            b.slips[0].query = b.reference;
            replaceIn(b.slips[0].query, "AS paid", "AS sum");
            replaceIn(b.slips[0].query, "BY paid", "BY sum");
        },
        "is right on every dataset");
    row(
        "the set that caught it is gone",
        [](SqlBody &b) {
            for (int set : {1, 2})
                b.datasets[static_cast<std::size_t>(set)].rows = b.datasets[0].rows;
        },
        "The wrong query \"inner join\" is right on every dataset");
    row(
        "wrong query does not run", [](SqlBody &b) { b.slips[1].query = "SELECT nothing"; },
        "The wrong query \"smallest first\" does not run");
    row(
        "no wrong query", [](SqlBody &b) { b.slips.clear(); }, "There is no named wrong query");
    row(
        "number stored as text", [](SqlBody &b) { replaceIn(b.datasets[1].rows, "(12,8,40)", "(12,8,'n/a')"); },
        "payment.pence is declared INTEGER but holds the text 'n/a' on the dataset hidden");
    row(
        "numbers sorted as text",
        [](SqlBody &b) {
            replaceIn(b.reference, "SUM(p.pence)", "CAST(SUM(p.pence) AS TEXT)");
            b.datasets[0].rows += "INSERT INTO payment VALUES (9,2,800);";
        },
        "The column paid holds numbers as text on the dataset shown");
    row(
        "numbers and text in one column",
        [](SqlBody &b) { replaceIn(b.reference, "SUM(p.pence)", "COALESCE(SUM(p.pence), 'none')"); },
        "The column paid mixes numbers and text");
    row(
        "NULL without a place",
        [](SqlBody &b) {
            b.prompt = "Sort by paid.";
            replaceIn(b.reference, " NULLS LAST", "");
        },
        "neither the reference nor the prompt says whether NULL comes first or last");
    row(
        "today",
        [](SqlBody &b) {
            replaceIn(b.reference, "c.client_id, SUM",
                      "CASE WHEN CURRENT_DATE > '1' THEN c.client_id END AS client_id, SUM");
        },
        "The reference depends on current_date");
    row(
        "now", [](SqlBody &b) { replaceIn(b.alternatives[0], "ORDER BY", "WHERE date('now') > '1' ORDER BY"); },
        "Alternative 1 depends on 'now'");
}

void TestSqlGate::everyDamageIsCaught()
{
    QFETCH(Damage, damage);
    QFETCH(QString, told);
    SqlBody body = goodBody();
    damage(body);
    const QByteArray problems = listed(sqlGateProblems(body));
    QVERIFY2(problems.contains(told.toUtf8()), problems.isEmpty() ? "not caught" : problems.constData());
}

void TestSqlGate::problemsAreSentences()
{
    SqlBody body = goodBody();
    body.slips[0].query = body.reference;
    const auto problems = sqlGateProblems(body);
    QCOMPARE(problems.size(), std::size_t{1});
    QCOMPARE(QString::fromStdString(problems.front()),
             QStringLiteral("The wrong query \"inner join\" is right on every dataset."));
}

void TestSqlGate::keysAreLeftOut_data()
{
    QTest::addColumn<QString>("definition");
    QTest::addColumn<QString>("changed");

    const auto row = [](const char *name, const char *definition, const char *changed) {
        QTest::newRow(name) << QString(definition) << QString(changed);
    };
    row("column key", "CREATE TABLE t(a INTEGER PRIMARY KEY,b)", "CREATE TABLE t(a INTEGER  ,b)");
    row("column key with its words",
        "CREATE TABLE t(a INTEGER PRIMARY KEY DESC ON CONFLICT ABORT AUTOINCREMENT NOT NULL)",
        "CREATE TABLE t(a INTEGER       NOT NULL)");
    row("unique column", "CREATE TABLE t(a TEXT UNIQUE COLLATE NOCASE)", "CREATE TABLE t(a TEXT  COLLATE NOCASE)");
    row("table key", "CREATE TABLE t(a,b,PRIMARY KEY (a, b))", "CREATE TABLE t(a,b)");
    row("named table key", "CREATE TABLE t(a,CONSTRAINT k UNIQUE (a),CHECK (a > 0))",
        "CREATE TABLE t(a,CHECK (a > 0))");
    row("rowid and strict", "CREATE TABLE t(a INT PRIMARY KEY) WITHOUT ROWID, STRICT",
        "CREATE TABLE t(a INT  ) STRICT");
    row("text stays", "CREATE TABLE t(a TEXT DEFAULT 'PRIMARY KEY, '' UNIQUE')",
        "CREATE TABLE t(a TEXT DEFAULT 'PRIMARY KEY, '' UNIQUE')");
    row("names stay", "CREATE TABLE t(\"unique\" TEXT, [primary key] TEXT)",
        "CREATE TABLE t(\"unique\" TEXT, [primary key] TEXT)");
    row("expressions stay", "CREATE TABLE t(a, b AS (max(a, 1)) STORED)", "CREATE TABLE t(a, b AS (max(a, 1)) STORED)");
    row("comments stay", "CREATE TABLE t(a -- PRIMARY KEY, one\n, b /* UNIQUE */)",
        "CREATE TABLE t(a -- PRIMARY KEY, one\n, b /* UNIQUE */)");
    row("what is action on delete stays", "CREATE TABLE t(a REFERENCES p(x) ON DELETE CASCADE)",
        "CREATE TABLE t(a REFERENCES p(x) ON DELETE CASCADE)");
    row("unfinished text", "CREATE TABLE t(a DEFAULT 'x", "CREATE TABLE t(a DEFAULT 'x)");
    row("no columns", "CREATE TABLE t", "CREATE TABLE t()");
}

void TestSqlGate::keysAreLeftOut()
{
    QFETCH(QString, definition);
    QFETCH(QString, changed);
    QCOMPARE(QString::fromStdString(withoutKeys(definition.toStdString())).simplified(), changed.simplified());
}

void TestSqlGate::rowsAreStoredInTheOrderAskedFor()
{
    SqlSandbox sandbox;
    QVERIFY(!sandbox.setUp("CREATE TABLE t(a INTEGER PRIMARY KEY, b); INSERT INTO t VALUES (1,'x'),(2,NULL),(3,0.5);"));
    const auto described = describeDataset(sandbox);
    QVERIFY(std::holds_alternative<StoredDataset>(described));
    const auto firstOf = [&](RowOrder order, std::uint64_t seed) {
        const auto copy = storeAnew(std::get<StoredDataset>(described), order, seed);
        const SqlOutcome outcome = std::get<std::unique_ptr<SqlSandbox>>(copy)->query("SELECT a, b FROM t NOT INDEXED");
        return outcome.result.rows;
    };
    const std::vector<Row> rows = {
        {std::int64_t{1}, std::string("x")}, {std::int64_t{2}, Cell{}}, {std::int64_t{3}, 0.5}};
    QVERIFY(firstOf(RowOrder::AsStored, 0) == rows);
    QVERIFY((firstOf(RowOrder::Reversed, 0) == std::vector<Row>{rows[2], rows[1], rows[0]}));
    QVERIFY(firstOf(RowOrder::Shuffled, 7) == firstOf(RowOrder::Shuffled, 7));
}

QTEST_GUILESS_MAIN(TestSqlGate)
#include "tst_sqlgate.moc"
