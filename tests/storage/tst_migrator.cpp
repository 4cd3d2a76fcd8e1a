// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <map>

#include "sqlite/failure.h"
#include "storage/migrator.h"
#include "storage/profile.h"
#include "support/sampleitems.h"

using namespace greenroom;
using namespace greenroom::storage;
using namespace greenroom::test;

namespace {

std::int64_t numberFrom(sqlite::Database &database, const std::string &sql)
{
    sqlite::Query query = database.prepareOnce(sql);
    return query.step() ? query.integer(0) : -1;
}

/// Name → SQL text of everything in a schema.
std::map<std::string, std::string> schemaOf(sqlite::Database &database)
{
    std::map<std::string, std::string> schema;
    sqlite::Query query = database.prepareOnce("SELECT type || ' ' || name, sql FROM sqlite_schema");
    while (query.step())
        schema[query.text(0)] = query.text(1);
    return schema;
}

/// A profile folder whose database is a fixture.
std::string profileWith(const QTemporaryDir &place, const char *fixture)
{
    const QString folder = place.filePath(QStringLiteral("profile"));
    QDir().mkpath(folder);
    const QString database = folder + QStringLiteral("/greenroom.db");
    QFile::copy(QStringLiteral(GREENROOM_TEST_DATA_DIR "/") + QLatin1String(fixture), database);
    QFile::setPermissions(database, QFile::ReadOwner | QFile::WriteOwner);
    QFile marker(folder + QStringLiteral("/profile.json"));
    if (marker.open(QIODevice::WriteOnly))
        marker.write("{\"application\": \"io.github.greenroom.Greenroom\", \"profile\": \"p\", \"schema\": 1}\n");
    return folder.toStdString();
}

} // namespace

class MigratorTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_database = std::make_unique<sqlite::Database>("", sqlite::OpenMode::Memory); }

    void aNewDatabaseWalksFromNothingAndRecordsItsVersion()
    {
        QCOMPARE(numberFrom(*m_database, "PRAGMA user_version"), 0);
        migrate(*m_database);
        QCOMPARE(numberFrom(*m_database, "PRAGMA user_version"), currentSchemaVersion());
        QVERIFY(schemaOf(*m_database).count("table review") == 1);
        QCOMPARE(numberFrom(*m_database, "PRAGMA foreign_keys"), 1);
    }

    void stepsAreNumberedFromOneWithoutGaps()
    {
        int expected = 0;
        for (const Migration &step : migrations())
            QCOMPARE(step.version, ++expected);
        QCOMPARE(currentSchemaVersion(), expected);
    }

    void everyTableOfOursIsStrict()
    {
        migrate(*m_database);
        sqlite::Query tables = m_database->prepareOnce(
            "SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'");
        while (tables.step())
            QFAIL(tables.text(0).c_str());
    }

    void migratingAgainChangesNothing()
    {
        migrate(*m_database);
        const auto before = schemaOf(*m_database);
        const auto counter = numberFrom(*m_database, "PRAGMA schema_version");
        migrate(*m_database);
        QVERIFY(schemaOf(*m_database) == before);
        QCOMPARE(numberFrom(*m_database, "PRAGMA schema_version"), counter);
    }

    void aFailingStepLeavesTheOldSchemaWhole()
    {
        // A table in the way makes the script fail in its middle.
        m_database->run("CREATE TABLE review (mine INTEGER) STRICT");
        QVERIFY_EXCEPTION_THROWN(migrate(*m_database), sqlite::Failure);
        QCOMPARE(schemaOf(*m_database).size(), std::size_t{1});
        QCOMPARE(numberFrom(*m_database, "PRAGMA user_version"), 0);
        QVERIFY(!m_database->inTransaction());
    }

    void theFirstStepIsTheOneThatWasReleased()
    {
        m_database->runScript(migrations().front().script);
        sqlite::Database fixture(GREENROOM_TEST_DATA_DIR "/schema_v1.db", sqlite::OpenMode::Immutable);
        QCOMPARE(numberFrom(fixture, "PRAGMA user_version"), 1);
        const auto released = schemaOf(fixture);
        const auto now = schemaOf(*m_database);
        for (const auto &[name, sql] : released)
            QVERIFY2(now.count(name) == 1 && now.at(name) == sql, name.c_str());
        QCOMPARE(now.size(), released.size());
    }

    void theFirstSchemaOpensAndKeepsEveryRow()
    {
        const QTemporaryDir place;
        auto profile = Profile::open(profileWith(place, "schema_v1.db"), Intent::MustExist);
        QVERIFY2(profile.ok(), profile.ok() ? "" : profile.error().detail.c_str());
        Profile &open = **profile;
        QCOMPARE(numberFrom(open.database(), "PRAGMA user_version"), currentSchemaVersion());
        QCOMPARE(open.items().count(), 3);
        for (int number = 1; number <= 4; ++number) {
            const auto row = open.items().findNumber(number);
            QVERIFY(row.has_value());
            QVERIFY2(open.items().isIntact(*row), row->id.value().c_str());
        }
        QVERIFY(open.items().findNumber(2)->text().find("My own words") != std::string::npos);
        QVERIFY(open.items().findNumber(3)->suspended);
        QVERIFY(open.items().findNumber(4)->retired);
        QCOMPARE(open.items().tagsOf(1), std::vector<std::string>{"weak spot"});
        QCOMPARE(open.settings().get("minutes_per_day").value_or(""), std::string("30"));
        QCOMPARE(open.packs().all().size(), std::size_t{1});
        keepsTheHistory(open);
        ItemFilter filter;
        filter.match = "\"resume\"*";
        QCOMPARE(open.search().allHits(filter, afterNoon()), std::vector<std::int64_t>{1});
        sqlite::Query check = open.database().prepareOnce("PRAGMA quick_check");
        QVERIFY(check.step());
        QCOMPARE(check.text(0), std::string("ok"));
    }

private:
    void keepsTheHistory(Profile &open)
    {
        QVERIFY(open.reviews().damagedReviews().empty());
        QCOMPARE(open.reviews().countCounting(), 2);
        const auto reviews = open.reviews().countingFor(1);
        QCOMPARE(reviews.size(), std::size_t{1});
        QCOMPARE(reviews[0].rating, Rating::Good);
        QCOMPARE(reviews[0].ladderDepth, std::optional<int>(2));
        QVERIFY(open.reviews().countingFor(4).empty()); // taken back
        QVERIFY(open.memory().get(1).has_value());
        QVERIFY(open.memory().get(2)->lastFailed);
        QCOMPARE(open.sessions().unfinished(), std::optional<SessionId>(SessionId(2)));
        QCOMPARE(open.sessions().entries(SessionId(2)).at(0).typedAnswer, std::string("half an answer"));
    }

    std::unique_ptr<sqlite::Database> m_database;
};

QTEST_GUILESS_MAIN(MigratorTest)
#include "tst_migrator.moc"
