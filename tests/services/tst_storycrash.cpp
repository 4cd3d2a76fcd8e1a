// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <algorithm>
#include <chrono>
#include <map>
#include <random>
#include <unistd.h>

#include "services/profilecheck.h"
#include "storage/migrator.h"
#include "support/childprocess.h"
#include "support/files.h"
#include "support/testprofile.h"

using namespace greenroom;
using namespace greenroom::test;
using namespace greenroom::services;

namespace {

constexpr int rounds = 40;

void say(const std::string &line)
{
    const std::string bytes = line + '\n';
    if (::write(STDOUT_FILENO, bytes.data(), bytes.size()) != static_cast<ssize_t>(bytes.size()))
        ::_exit(3);
}

std::unique_ptr<Services> opened(const std::string &folder, const Clock &clock, const TimeZone &zone)
{
    auto profile = storage::Profile::open(folder, storage::Intent::MakeIfMissing);
    return profile ? std::make_unique<Services>(std::move(*profile), clock, zone, QString()) : nullptr;
}

/// The story after so many words were typed: the same in every process.
Story typedSoFar(int words)
{
    Story story;
    story.title = "Growing";
    std::string action;
    std::string result;
    for (int word = 1; word <= words; ++word)
        (word % 3 == 0 ? result : action) += "word" + std::to_string(word) + ' ';
    story.setText("action", std::move(action));
    story.setText("result", std::move(result));
    return story;
}

/// Child process: types for ever and says what is stored, each after its commit.
int typeUntilKilled(const std::string &folder, int seed)
{
    const Utc zone;
    FixedClock clock{noon() + std::chrono::hours{seed}};
    const auto services = opened(folder, clock, zone);
    if (!services)
        return 2;
    Stories &stories = services->stories();
    const auto list = stories.list();
    const auto open = list && !list->empty() ? stories.open(list->front().id) : stories.add({});
    if (!open)
        return 2;
    std::mt19937_64 random(static_cast<std::uint64_t>(seed));
    int words = wordCount(open->story);
    for (;;) {
        clock.advance(std::chrono::seconds{1 + random() % 120}); // over ten minutes a revision ends and one begins
        words += 1 + static_cast<int>(random() % 3);
        const auto saved = stories.save(open->id, typedSoFar(words));
        if (!saved)
            return 2;
        say("saved " + std::to_string(saved->revision) + ' ' + std::to_string(words));
    }
}

/// Child process: opens a profile of an older release, which upgrades it.
int upgradeUntilKilled(const std::string &folder)
{
    say("opening");
    const auto profile = storage::Profile::open(folder, storage::Intent::MustExist);
    say(profile ? "open" : profile.error().detail);
    for (;;)
        ::pause();
}

void wait(std::chrono::microseconds time)
{
    const auto end = std::chrono::steady_clock::now() + time;
    while (std::chrono::steady_clock::now() < end) {}
}

std::map<std::string, std::string> schemaOf(sqlite::Database &database)
{
    std::map<std::string, std::string> schema;
    sqlite::Query query = database.prepareOnce("SELECT type || ' ' || name, sql FROM sqlite_schema");
    while (query.step())
        schema[query.text(0)] = query.text(1);
    return schema;
}

std::int64_t numberFrom(sqlite::Database &database, const char *sql)
{
    sqlite::Query query = database.prepareOnce(sql);
    return query.step() ? query.integer(0) : -1;
}

} // namespace

class StoryCrashTest : public QObject {
    Q_OBJECT

private slots:
    void noAcknowledgedWordIsLost()
    {
        std::mt19937_64 random(20261122);
        for (int round = 0; round < rounds; ++round) {
            killWhileTyping(round, random);
            const auto services = m_profile.open(); // refuses a damaged file by itself
            checkAcknowledged(*services);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY2(m_told.size() > 10 && m_words > 200, "too little was typed to mean anything");
    }

    void nothingIsDamagedAfterAllOfThat()
    {
        const auto services = m_profile.open();
        const auto problems = checkProfile(services->door(), services->practice());
        QVERIFY(problems.ok());
        for (const CheckProblem &problem : *problems)
            QFAIL((problem.kind + ' ' + problem.subject).c_str());
        // Every revision still reads, and each holds what was typed up to some moment.
        const auto list = services->stories().list();
        QCOMPARE(list->size(), std::size_t{1});
        const auto versions = services->stories().versions(list->front().id);
        QCOMPARE(static_cast<int>(versions->size()), versions->front().revision);
        for (const VersionSummary &version : *versions)
            QVERIFY(version.words == 0
                    || *services->stories().version(list->front().id, version.revision) == typedSoFar(version.words));
    }

    void aKilledUpgradeLeavesTheOldReleaseOrTheNewOne()
    {
        std::mt19937_64 random(20261122);
        int interrupted = 0;
        for (int round = 0; round < rounds; ++round) {
            const QTemporaryDir place;
            const std::string folder = firstReleaseIn(place);
            ChildProcess child({QStringLiteral("--upgrade"), QString::fromStdString(folder)});
            QCOMPARE(child.line(), QByteArray("opening"));
            wait(std::chrono::microseconds{random() % 30000});
            child.kill();
            interrupted += child.process().readAll().isEmpty() ? 1 : 0;
            checkUpgraded(folder);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(interrupted > 0);
    }

private:
    /// Some rounds end while the profile opens, most of them while typing.
    void killWhileTyping(int round, std::mt19937_64 &random)
    {
        ChildProcess child(
            {QStringLiteral("--type"), QString::fromStdString(m_profile.folder()), QString::number(round + 1)});
        const auto wanted = random() % 40;
        for (std::size_t lines = 0; lines < wanted; ++lines)
            hear(child.line());
        wait(std::chrono::microseconds{random() % 4000});
        child.kill();
        while (child.process().canReadLine())
            hear(child.process().readLine().trimmed());
    }

    void hear(const QByteArray &line)
    {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() != 3 || words[0] != "saved") {
            QTest::qFail(("the child said: " + line).constData(), __FILE__, __LINE__);
            return;
        }
        m_words = words[2].toInt();
        m_told[words[1].toInt()] = m_words;
    }

    void checkAcknowledged(Services &services)
    {
        QVERIFY(services.profile().stories().damaged().empty());
        const auto list = services.stories().list();
        QVERIFY(list.ok());
        if (m_told.empty())
            return;
        QCOMPARE(list->size(), std::size_t{1});
        const auto open = services.stories().open(list->front().id);
        QVERIFY(open.ok());
        QVERIFY(!open->newerDamaged);
        const int words = wordCount(open->story);
        QVERIFY2(words >= m_words, "the last acknowledged words are lost");
        QVERIFY(open->story == typedSoFar(words));
        QVERIFY(open->revision >= m_told.rbegin()->first);
        for (const auto &[revision, length] : m_told) {
            const auto version = services.stories().version(open->id, revision);
            QVERIFY2(version.ok(), ("revision " + std::to_string(revision) + " is lost").c_str());
            QVERIFY(wordCount(*version) >= length && *version == typedSoFar(wordCount(*version)));
        }
    }

    static std::string firstReleaseIn(const QTemporaryDir &place)
    {
        const QString folder = place.filePath(QStringLiteral("profile"));
        QDir().mkpath(folder);
        const QString database = folder + QStringLiteral("/greenroom.db");
        QFile::copy(QStringLiteral(GREENROOM_TEST_DATA_DIR "/schema_v1.db"), database);
        QFile::setPermissions(database, QFile::ReadOwner | QFile::WriteOwner);
        writeFile(folder + QStringLiteral("/profile.json"),
                  "{\"application\": \"io.github.greenroom.Greenroom\", \"profile\": \"p\", \"schema\": 1}\n");
        return folder.toStdString();
    }

    void checkUpgraded(const std::string &folder)
    {
        const auto services = opened(folder, m_profile.clock, m_profile.zone);
        QVERIFY2(services != nullptr, "the profile does not open any more");
        sqlite::Database &database = services->profile().database();
        sqlite::Database fresh("", sqlite::OpenMode::Memory);
        storage::migrate(fresh);
        QVERIFY(schemaOf(database) == schemaOf(fresh));
        QCOMPARE(numberFrom(database, "PRAGMA user_version"), storage::currentSchemaVersion());
        QCOMPARE(numberFrom(database, "SELECT count(*) FROM item"), 4);
        QCOMPARE(numberFrom(database, "SELECT count(*) FROM review"), 3);
        QCOMPARE(numberFrom(database, "SELECT count(*) FROM session_entry"), 3);
        QVERIFY(services->profile().reviews().damagedReviews().empty());
        QVERIFY(services->stories().add(typedSoFar(3)).ok());
    }

    TestProfile m_profile;
    std::map<int, int> m_told; ///< revision → words, as far as they were acknowledged
    int m_words = 0;
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 4 && qstrcmp(argv[1], "--type") == 0)
        return typeUntilKilled(argv[2], std::atoi(argv[3]));
    if (argc == 3 && qstrcmp(argv[1], "--upgrade") == 0)
        return upgradeUntilKilled(argv[2]);
    StoryCrashTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_storycrash.moc"
