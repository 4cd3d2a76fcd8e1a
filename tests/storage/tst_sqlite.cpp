// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <atomic>
#include <limits>
#include <sqlite3.h>
#include <thread>

#include "sqlite/database.h"
#include "sqlite/failure.h"
#include "sqlite/transaction.h"

using namespace greenroom::sqlite;

namespace {

std::int64_t countOf(Database &database, Sql sql)
{
    Query query = database.query(sql);
    query.step();
    return query.integer(0);
}

template <typename Work>
int codeThrownBy(Work work)
{
    try {
        work();
    } catch (const Failure &failure) {
        return failure.extendedCode();
    }
    return SQLITE_OK;
}

/// Compiles a few lines against sqlite/sql.h; true when the compiler takes them.
bool compiles(const QString &compiler, const QByteArray &lines)
{
    QProcess process;
    process.start(compiler, {QStringLiteral("-std=c++20"), QStringLiteral("-fsyntax-only"), QStringLiteral("-I"),
                             QStringLiteral(GREENROOM_SOURCE_DIR "/app"), QStringLiteral("-xc++"), QStringLiteral("-")});
    process.write("#include <string>\n#include \"sqlite/sql.h\"\nvoid run(greenroom::sqlite::Sql);\n" + lines);
    process.closeWriteChannel();
    return process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

} // namespace

class SqliteTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_database = std::make_unique<Database>("", OpenMode::Memory);
        m_database->run("CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT, amount REAL) STRICT");
    }

    void aLiteralIsPreparedOnce()
    {
        const auto use = [&] { return m_database->query("SELECT count(*) FROM note").handle(); };
        sqlite3_stmt *first = use();
        QCOMPARE(use(), first);
    }

    void aNestedUseOfALiteralGetsAStatementOfItsOwn()
    {
        m_database->run("INSERT INTO note (text) VALUES ('a'), ('b'), ('c')");
        const auto numbers = [&] { return m_database->query("SELECT id FROM note ORDER BY id"); };
        int pairs = 0;
        Query outer = numbers();
        while (outer.step()) {
            Query inner = numbers();
            QVERIFY(inner.handle() != outer.handle());
            while (inner.step())
                ++pairs;
        }
        QCOMPARE(pairs, 9);
        QVERIFY(numbers().step()); // the kept statement is free again
    }

    void aUseLeavesNeitherBindingsNorAnOpenRow()
    {
        const auto echo = [&] { return m_database->query("SELECT ?1"); };
        {
            Query query = echo();
            query.bind("left over").step();
            QCOMPARE(query.text(0), std::string("left over"));
        }
        Query query = echo();
        QVERIFY(query.step());
        QVERIFY(query.isNull(0));
    }

    void aFailedUseDoesNotSpoilTheNext()
    {
        const auto insert = [&](int id) { m_database->query("INSERT INTO note (id) VALUES (?1)").bind(id).run(); };
        insert(1);
        QCOMPARE(codeThrownBy([&] { insert(1); }), SQLITE_CONSTRAINT_PRIMARYKEY);
        insert(2);
        QCOMPARE(countOf(*m_database, "SELECT count(*) FROM note"), 2);
    }

    void anUnreadableLiteralThrowsEveryTime()
    {
        const auto bad = [&] { m_database->run("SELECT nothing FROM nowhere"); };
        QCOMPARE(codeThrownBy(bad) & 0xff, SQLITE_ERROR);
        QCOMPARE(codeThrownBy(bad) & 0xff, SQLITE_ERROR);
    }

    void anExceptionRollsTheTransactionBack()
    {
        try {
            Transaction transaction(*m_database);
            m_database->run("INSERT INTO note (text) VALUES ('lost')");
            throw std::runtime_error("on the way");
        } catch (const std::runtime_error &) {
        }
        QVERIFY(!m_database->inTransaction());
        QCOMPARE(countOf(*m_database, "SELECT count(*) FROM note"), 0);
    }

    void aCommittedTransactionStays()
    {
        {
            Transaction transaction(*m_database);
            m_database->run("INSERT INTO note (text) VALUES ('kept')");
            transaction.commit();
        }
        QVERIFY(!m_database->inTransaction());
        QCOMPARE(countOf(*m_database, "SELECT count(*) FROM note"), 1);
    }

    void aRefusedCommitRollsBack()
    {
        m_database->runScript("PRAGMA foreign_keys = ON; CREATE TABLE child (parent INTEGER REFERENCES note (id)"
                              " DEFERRABLE INITIALLY DEFERRED);");
        const int code = codeThrownBy([&] {
            Transaction transaction(*m_database);
            m_database->run("INSERT INTO child (parent) VALUES (7)");
            transaction.commit();
        });
        QCOMPARE(code, SQLITE_CONSTRAINT_FOREIGNKEY);
        QVERIFY(!m_database->inTransaction());
        QCOMPARE(countOf(*m_database, "SELECT count(*) FROM child"), 0);
    }

    void textComesBackAsItWasGiven_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("a NUL in the middle") << QByteArray("before\0after", 12);
        QTest::newRow("NULs alone") << QByteArray("\0\0", 2);
        QTest::newRow("quotes and percent signs") << QByteArray("it's \"100 %\"");
        QTest::newRow("outside the basic plane") << QByteArray("\xf0\x9d\x94\x98 \xc3\xa9");
    }

    void textComesBackAsItWasGiven()
    {
        QFETCH(QByteArray, text);
        m_database->query("INSERT INTO note (text) VALUES (?1)").bind(text.toStdString()).run();
        Query query = m_database->query("SELECT text FROM note");
        QVERIFY(query.step());
        QVERIFY(!query.isNull(0));
        QCOMPARE(query.text(0), text.toStdString());
    }

    void emptyIsTextAndAbsentIsNull()
    {
        const auto typeOf = [&](const auto &value) {
            Query query = m_database->query("SELECT typeof(?1)");
            query.bind(value).step();
            return query.text(0);
        };
        QCOMPARE(typeOf(std::string_view()), std::string("text"));
        QCOMPARE(typeOf(std::optional<std::string>("")), std::string("text"));
        QCOMPARE(typeOf(std::optional<std::string>()), std::string("null"));
        QCOMPARE(typeOf(std::optional<int>()), std::string("null"));
        QCOMPARE(typeOf(true), std::string("integer"));
        QCOMPARE(typeOf(0.5), std::string("real"));
    }

    void numbersKeepTheirWholeRange()
    {
        for (const std::int64_t number : {std::numeric_limits<std::int64_t>::min(), std::int64_t{-1}, std::int64_t{0},
                                          std::numeric_limits<std::int64_t>::max()}) {
            Query query = m_database->query("SELECT ?1, ?2");
            query.bind(number, std::numeric_limits<double>::denorm_min()).step();
            QCOMPARE(query.integer(0), number);
            QCOMPARE(query.real(1), std::numeric_limits<double>::denorm_min());
        }
    }

    void aScriptStopsAtItsFirstFailure()
    {
        const int code = codeThrownBy([&] {
            m_database->runScript("INSERT INTO note (id) VALUES (1); INSERT INTO note (id) VALUES (1);"
                                  "INSERT INTO note (id) VALUES (2); -- never reached");
        });
        QCOMPARE(code, SQLITE_CONSTRAINT_PRIMARYKEY);
        QCOMPARE(countOf(*m_database, "SELECT count(*) FROM note"), 1);
        m_database->runScript("  -- nothing but a comment\n");
    }

    void openingForReadingAndWritingNeverMakesAFile()
    {
        const QTemporaryDir place;
        const std::string path = place.filePath(QStringLiteral("none.db")).toStdString();
        QCOMPARE(codeThrownBy([&] { Database database(path, OpenMode::ReadWrite); }) & 0xff, SQLITE_CANTOPEN);
        QVERIFY(!QFile::exists(QString::fromStdString(path)));
    }

    void anImmutableDatabaseRefusesChanges()
    {
        const QTemporaryDir place;
        const std::string path = place.filePath(QStringLiteral("fixed.db")).toStdString();
        Database(path, OpenMode::Create).run("CREATE TABLE note (id INTEGER PRIMARY KEY)");
        Database database(path, OpenMode::Immutable);
        QCOMPARE(countOf(database, "SELECT count(*) FROM note"), 0);
        QCOMPARE(codeThrownBy([&] { database.run("INSERT INTO note VALUES (1)"); }) & 0xff, SQLITE_READONLY);
    }

    void aPathIsNeverReadAsAnAddress()
    {
        const QTemporaryDir place;
        const QString name = place.filePath(QStringLiteral("50%25 of what?mode=memory#1.db"));
        Database(name.toStdString(), OpenMode::Create).run("CREATE TABLE note (id INTEGER PRIMARY KEY)");
        QVERIFY(QFile::exists(name));
        QCOMPARE(Database(name.toStdString(), OpenMode::Immutable).path(), name.toStdString());
    }

    void anInterruptEndsTheRunningStatement()
    {
        std::atomic<bool> ended = false;
        std::thread other([&] {
            while (!ended)
                m_database->interrupt();
        });
        const int code = codeThrownBy([&] {
            m_database->run("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n");
        });
        ended = true;
        other.join();
        QCOMPARE(code, SQLITE_INTERRUPT);
        QCOMPARE(countOf(*m_database, "SELECT count(*) FROM note"), 0); // and only that one
    }

    void textBuiltAtRunTimeDoesNotCompile()
    {
        const QString compiler = QStandardPaths::findExecutable(QStringLiteral("c++"));
        if (compiler.isEmpty())
            QSKIP("no compiler here");
        QVERIFY(compiles(compiler, "void literal() { run(\"SELECT 1\"); }"));
        QVERIFY(!compiles(compiler, "void built(const std::string &text) { run(text.c_str()); }"));
        QVERIFY(!compiles(compiler, "void handed(const char *text) { run(text); }"));
    }

private:
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(SqliteTest)
#include "tst_sqlite.moc"
