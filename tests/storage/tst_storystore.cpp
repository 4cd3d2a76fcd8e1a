// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <map>
#include <random>

#include "sqlite/failure.h"
#include "sqlite/transaction.h"
#include "storage/migrator.h"
#include "storage/profile.h"
#include "storage/storycontent.h"
#include "storage/storystore.h"
#include "storage/tellingstore.h"
#include "support/files.h"
#include "support/sampleitems.h"

using namespace greenroom;
using namespace greenroom::storage;
using namespace greenroom::test;

namespace {

constexpr int stories = 3;
constexpr int revisionsEach = 6;
constexpr int flips = 300;

Story storyOf(const std::string &text)
{
    Story story;
    story.title = "A title";
    story.question = "What went wrong?";
    story.role = "generic-bank-mle";
    story.competencies = {"failure", "ownership"};
    story.questions = {ItemId("demo/core-ml/question-1")};
    story.setText("action", text);
    story.dismissals = {{"hedging", "action", "maybe", "as I speak"}};
    return story;
}

StoryRevision revisionOf(StoryId story, const std::string &text, int seconds = 0, bool sealed = true)
{
    StoryRevision revision;
    revision.story = story;
    revision.startedAt = afterNoon(seconds);
    revision.at = afterNoon(seconds + 5);
    revision.sealed = sealed;
    revision.content = storyOf(text);
    return revision;
}

bool same(const StoryRevision &a, const StoryRevision &b)
{
    return a.story == b.story && a.revision == b.revision && a.at == b.at && a.startedAt == b.startedAt
           && a.sealed == b.sealed && a.returnsTo == b.returnsTo && a.restores == b.restores && a.content == b.content;
}

/// Every row that was written, to hold against what is read.
struct Written {
    std::map<StoryId, StoryRow> rows;
    std::map<std::pair<StoryId, int>, StoryRevision> revisions;

    [[nodiscard]] bool holds(const StoryRevision &read) const
    {
        const auto known = revisions.find({read.story, read.revision});
        return known != revisions.end() && same(known->second, read);
    }
    [[nodiscard]] bool holds(const StoryRow &read) const
    {
        const auto known = rows.find(read.id);
        return known != rows.end() && known->second.createdAt == read.createdAt
               && known->second.trashedAt == read.trashedAt;
    }
};

/// A few stories, one of them in the trash, with undone and restored revisions.
Written fill(StoryStore &store)
{
    Written written;
    for (int number = 1; number <= stories; ++number) {
        const StoryId id = store.add(afterNoon(number));
        for (int i = 1; i <= revisionsEach; ++i) {
            StoryRevision one =
                revisionOf(id, std::string(150, static_cast<char>('a' + i)) + " maybe", 20 * i, i < revisionsEach);
            if (i == 3)
                one.returnsTo = 1;
            if (i == 5)
                one.restores = 2;
            store.append(one);
            written.revisions[{id, one.revision}] = one;
        }
        if (number == stories)
            store.setTrashed(id, afterNoon(999));
        written.rows[id] = *store.find(id);
    }
    return written;
}

template <typename Work>
bool fails(Work work)
{
    try {
        work();
    } catch (const sqlite::Failure &) {
        return true;
    }
    return false;
}

/// Reads in every way there is. Fails the test when something comes back that was never written; returns false when a
/// read was refused as a whole.
bool showsOnlyWhatWasWritten(StoryStore &store, const Written &written)
{
    const auto check = [&written](const auto &read) {
        if (!written.holds(read))
            QTest::qFail("a damaged row was shown", __FILE__, __LINE__);
    };
    bool whole = true;
    const auto guarded = [&whole](const auto &work) { whole = !fails(work) && whole; };
    for (const bool trashed : {false, true})
        guarded([&] {
            for (const StoryRow &row : store.all(trashed))
                check(row);
        });
    for (const auto &[id, row] : written.rows) {
        guarded([&, &id = id] {
            if (const auto found = store.find(id))
                check(*found);
        });
        guarded([&, &id = id] {
            if (const auto newest = store.newest(id))
                check(*newest);
        });
        guarded([&, &id = id] {
            for (const StoryRevision &one : store.revisions(id))
                check(one);
        });
        for (int revision = 0; revision <= revisionsEach + 1; ++revision)
            guarded([&, &id = id] {
                if (const auto found = store.revision(id, revision))
                    check(*found);
            });
        guarded([&, &id = id] {
            const auto links = store.links(id); // never hashed: whatever they say must do no harm
            for (const auto &target : {undoTarget(links), redoTarget(links)})
                if (target)
                    (void)store.revision(id, *target);
        });
    }
    guarded([&] { (void)store.damaged(); });
    return whole;
}

/// Changes one column of one row by a bit, a byte or NULL; false when the schema refused it.
bool damageOne(sqlite::Database &database, std::mt19937_64 &random)
{
    const bool ofStory = random() % 4 == 0;
    const std::vector<std::string> columns =
        ofStory ? std::vector<std::string>{"story_number", "created_at_ms", "trashed_at_ms", "row_hash"}
                : std::vector<std::string>{"story_number", "revision", "at_ms",   "started_at_ms", "sealed",
                                           "returns_to",   "restores", "content", "row_hash"};
    const std::string table = ofStory ? "story" : "story_revision";
    const std::string column = columns[random() % columns.size()];
    const auto rows = ofStory ? stories : stories * revisionsEach;
    sqlite::Query pick =
        database.prepareOnce("SELECT rowid, " + column + " FROM " + table + " ORDER BY rowid LIMIT 1 OFFSET "
                             + std::to_string(random() % static_cast<std::uint64_t>(rows)));
    pick.step();
    const auto row = pick.integer(0);
    sqlite::Query update = database.prepareOnce("UPDATE " + table + " SET " + column + " = ?1 WHERE rowid = ?2");
    if (column == "content") {
        std::string text = pick.text(1);
        text[random() % text.size()] ^= static_cast<char>(1 << random() % 8);
        update.bind(text, row);
    } else if (pick.isNull(1)) {
        update.bind(static_cast<std::int64_t>(random() % 5), row);
    } else if ((column == "returns_to" || column == "restores" || column == "trashed_at_ms") && random() % 3 == 0) {
        update.bind(std::optional<std::int64_t>(), row);
    } else {
        update.bind(static_cast<std::int64_t>(static_cast<std::uint64_t>(pick.integer(1)) ^ (1ULL << random() % 64)),
                    row);
    }
    return !fails([&] { update.run(); });
}

/// The first release's fixture as a profile folder.
std::string firstReleaseIn(const QTemporaryDir &place)
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

/// Names of the files of a folder that hold these bytes; nobody may have them open.
QStringList filesWith(const std::string &folder, const QByteArray &bytes)
{
    QStringList found;
    const QDir place(QString::fromStdString(folder));
    for (const QString &name : place.entryList(QDir::Files | QDir::Hidden))
        if (bytesOf(place.filePath(name)).contains(bytes))
            found.append(name);
    return found;
}

std::vector<qsizetype> pagesOfStories(const std::string &file)
{
    std::vector<qsizetype> pages;
    sqlite::Database database(file, sqlite::OpenMode::Immutable);
    if (fails([&] {
            sqlite::Query query =
                database.prepareOnce("SELECT pageno FROM dbstat WHERE name IN ('story', 'story_revision',"
                                     " 'sqlite_autoindex_story_revision_1') AND aggregate = FALSE");
            while (query.step())
                pages.push_back(query.integer(0));
        })) { // a SQLite without dbstat: every page but the first
        sqlite::Query query = database.prepareOnce("PRAGMA page_count");
        query.step();
        for (qsizetype page = 2; page <= query.integer(0); ++page)
            pages.push_back(page);
    }
    return pages;
}

} // namespace

class StoryStoreTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_store.reset();
        m_database = std::make_unique<sqlite::Database>("", sqlite::OpenMode::Memory);
        migrate(*m_database);
        m_store = std::make_unique<StoryStore>(*m_database);
    }

    void aRevisionComesBackWithEverything()
    {
        const Written written = fill(*m_store);
        for (const auto &[key, given] : written.revisions) {
            const auto back = m_store->revision(key.first, key.second);
            QVERIFY(back && same(*back, given));
        }
        QVERIFY(m_store->damaged().empty());
        QCOMPARE(m_store->all(false).size(), std::size_t{stories - 1});
        QCOMPARE(m_store->all(true).size(), std::size_t{1});
        const auto revisions = m_store->revisions(StoryId(1));
        QCOMPARE(revisions.size(), std::size_t{revisionsEach});
        QVERIFY(revisions.front().revision == revisionsEach && revisions.back().revision == 1);
        QCOMPARE(m_store->newest(StoryId(1))->revision, revisionsEach);
        QCOMPARE(m_store->links(StoryId(1)).at(2).returnsTo, std::optional<int>(1));
        QVERIFY(!m_store->newest(StoryId(99)) && !m_store->find(StoryId(99)) && !m_store->revision(StoryId(1), 99));
    }

    void anyTextComesBack_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::newRow("a NUL in its middle") << std::string("before\0after\0", 13);
        QTest::newRow("quotes, backslashes and braces") << std::string("\"\\{}[]' \\n \\u0041 \\\" \\\\\"");
        QTest::newRow("control characters") << std::string("\x01\x02\t\r\n\x0b\x1b\x7f");
        QTest::newRow("right to left with marks") << std::string("שלום \u202Eעולם\u202C مرحبا");
        QTest::newRow("emoji of several characters") << std::string("👩‍🚀🏳️‍🌈🇮🇱👍🏽");
        QTest::newRow("accents apart from their letters") << std::string("re\u0301sume\u0301 ré");
        QTest::newRow("the ends of the planes")
            << std::string("\uFFFD\uFFFE\uFFFF\U00010000\U0010FFFF\uE000\u2028\u2029");
        QTest::newRow("white space alone") << std::string(" \n\t ");
        QTest::newRow("SQL and JSON") << std::string("'); DROP TABLE story; -- {\"title\": null}");
        std::string megabyte;
        while (megabyte.size() < 1'000'000)
            megabyte += "Ein Wort, še jedno 🙂 \"" + std::to_string(megabyte.size()) + "\"\n";
        QTest::newRow("a megabyte") << megabyte;
    }

    void anyTextComesBack()
    {
        QFETCH(std::string, text);
        Story story = storyOf(text);
        story.title = story.question = story.role = story.templateId = text;
        story.competencies = {text};
        story.questions = {ItemId(text)};
        story.dismissals = {{text, text, text, text}};
        StoryRevision given = revisionOf(m_store->add(afterNoon()), {});
        given.content = story;
        m_store->append(given);
        const auto back = m_store->newest(given.story);
        QVERIFY(back.has_value());
        QVERIFY(back->content == story);
        QVERIFY(m_store->damaged().empty());
    }

    void randomCharactersComeBack()
    {
        std::mt19937_64 random(20261122);
        const std::u32string palette = U"aZ09 "
                                       U"\n\t\"\\/"
                                       U"{}[]:,"
                                       U"\u0000\u0001\u001F\u007F\u0080éß\u05D0\u0627\u200D\u2028\uD7FF\uE000\uFFFD"
                                       U"\uFFFF\U00010000\U0001F642\U0010FFFF";
        const StoryId id = m_store->add(afterNoon());
        for (int round = 0; round < 400; ++round) {
            std::u32string text;
            for (auto length = random() % 60; length > 0; --length)
                text += palette[random() % palette.size()];
            const std::string utf8 = QString::fromUcs4(text.data(), static_cast<qsizetype>(text.size())).toStdString();
            StoryRevision given = revisionOf(id, utf8);
            m_store->append(given);
            const auto back = m_store->newest(id);
            QVERIFY(back && same(*back, given));
        }
    }

    void whatIsNoTextIsReplacedAndTheRestStays_data()
    {
        QTest::addColumn<std::string>("bytes");
        QTest::newRow("a lone high surrogate") << std::string("\xED\xA0\x80");
        QTest::newRow("a lone low surrogate") << std::string("\xED\xB0\x80");
        QTest::newRow("an overlong NUL") << std::string("\xC0\x80");
        QTest::newRow("a cut character") << std::string("\xF0\x9F\x99");
        QTest::newRow("bytes of no encoding") << std::string("\xFF\xFE");
    }

    void whatIsNoTextIsReplacedAndTheRestStays()
    {
        QFETCH(std::string, bytes);
        StoryRevision given = revisionOf(m_store->add(afterNoon()), "before " + bytes + " after");
        m_store->append(given);
        const auto back = m_store->newest(given.story);
        QVERIFY(back.has_value());
        const std::string text(back->content.textOf("action"));
        QVERIFY(text.starts_with("before \uFFFD") && text.ends_with("\uFFFD after"));
        QVERIFY(QString::fromStdString(text).toStdString() == text); // is UTF-8 now
        QVERIFY(m_store->damaged().empty());
    }

    void whatIsNoStoryIsNone()
    {
        for (const char *text : {"", "null", "[]", "1", "\"text\"", "{", "{\"title\": \"cut", "{} {}", "\xff\xfe"})
            QVERIFY2(!storyFrom(text).has_value(), text);
        const auto odd =
            storyFrom("{\"title\": 5, \"sections\": {\"a\": 1}, \"questions\": [1, null], \"later\": [1]}");
        QVERIFY(odd.has_value() && odd->title.empty() && odd->sections.empty());
    }

    void aSealedRevisionRefusesEveryChange_data()
    {
        QTest::addColumn<std::string>("sql");
        for (const char *column : {"story_number", "revision", "at_ms", "started_at_ms", "sealed", "returns_to",
                                   "restores", "content", "row_hash"})
            QTest::newRow(column) << "UPDATE story_revision SET " + std::string(column) + " = " + column
                                         + " WHERE revision = 1";
        QTest::newRow("an update of the draft's row and all others")
            << std::string("UPDATE story_revision SET content = ''");
        QTest::newRow("an insertion over it") << std::string("INSERT INTO story_revision SELECT * FROM story_revision "
                                                             "WHERE true ON CONFLICT DO UPDATE SET content = ''");
        QTest::newRow("its deletion") << std::string("DELETE FROM story_revision WHERE revision = 1");
        QTest::newRow("the draft's deletion") << std::string("DELETE FROM story_revision WHERE sealed = 0");
        QTest::newRow("deletion of its story") << std::string("DELETE FROM story");
    }

    void aSealedRevisionRefusesEveryChange()
    {
        QFETCH(std::string, sql);
        const StoryId id = m_store->add(afterNoon());
        StoryRevision sealed = revisionOf(id, "sealed");
        StoryRevision draft = revisionOf(id, "draft", 60, false);
        m_store->append(sealed);
        m_store->append(draft);
        QVERIFY(fails([&] { m_database->prepareOnce(sql).run(); }));
        QVERIFY(same(*m_store->revision(id, 1), sealed) && same(*m_store->newest(id), draft));
    }

    void onlyTheDraftIsRewrittenAndSealingItIsFinal()
    {
        const StoryId id = m_store->add(afterNoon());
        StoryRevision sealed = revisionOf(id, "sealed");
        StoryRevision draft = revisionOf(id, "draft", 60, false);
        m_store->append(sealed);
        m_store->append(draft);
        draft.content = storyOf("a longer draft");
        m_store->rewrite(draft);
        QVERIFY(same(*m_store->newest(id), draft));
        draft.sealed = true;
        m_store->rewrite(draft);
        draft.sealed = false;
        QVERIFY_EXCEPTION_THROWN(m_store->rewrite(draft), sqlite::Failure);
        QVERIFY_EXCEPTION_THROWN(m_store->rewrite(sealed), sqlite::Failure);
        QVERIFY(m_store->newest(id)->sealed);
    }

    void onlyAStoryInTheTrashIsErased()
    {
        addItemAndSession();
        const StoryId kept = m_store->add(afterNoon());
        const StoryId gone = m_store->add(afterNoon());
        for (const StoryId id : {kept, gone}) {
            StoryRevision one = revisionOf(id, "words");
            m_store->append(one);
            m_store->judge(id, {1, 60, true, 1});
            TellingStore(*m_database).add({id, afterNoon(), {}, SessionId(7), {}, 4, 90000}, 1);
        }
        const auto counted = [this](const char *sql) {
            sqlite::Query query = m_database->prepareOnce(sql);
            query.step();
            return query.integer(0);
        };
        const char *all = "SELECT (SELECT count(*) FROM story) + (SELECT count(*) FROM story_revision)"
                          " + (SELECT count(*) FROM story_judgement) + (SELECT count(*) FROM story_telling)";
        QCOMPARE(counted(all), 8);
        QVERIFY(fails([&] {
            sqlite::Transaction transaction(*m_database);
            m_store->erase(gone);
            transaction.commit();
        }));
        QCOMPARE(counted(all), 8);
        m_store->setTrashed(gone, afterNoon(60));
        m_store->erase(gone);
        QCOMPARE(counted(all), 4);
        QVERIFY(m_store->newest(kept) && m_store->judgement(kept) && !m_store->newest(gone)
                && !m_store->judgement(gone));
    }

    void anErasedStoryLeavesNoTraceInAnyFile()
    {
        const QTemporaryDir place;
        const std::string folder = place.filePath(QStringLiteral("profile")).toStdString();
        const QByteArray canary = "kanarienvogel";
        {
            auto profile = Profile::open(folder, Intent::MakeIfMissing);
            QVERIFY(profile.ok());
            for (int number = 1; number <= 4; ++number) {
                const StoryId id = (*profile)->stories().add(afterNoon());
                for (int i = 0; i < 40; ++i) { // short ones, and some that fill pages of their own
                    const std::string word = number == 2 ? canary.toStdString() : "sperling";
                    StoryRevision one =
                        revisionOf(id, word + std::string(static_cast<std::size_t>(i % 8 * 1000), 'x') + word);
                    one.content.title = one.content.question = word;
                    (*profile)->stories().append(one);
                }
            }
        }
        QVERIFY(filesWith(folder, canary).contains(QStringLiteral("greenroom.db"))); // it can be found at all
        {
            auto profile = Profile::open(folder, Intent::MustExist);
            QVERIFY(profile.ok());
            (*profile)->stories().setTrashed(StoryId(2), afterNoon());
            (*profile)->stories().erase(StoryId(2));
            sqlite::Query checkpoint = (*profile)->database().prepareOnce("PRAGMA wal_checkpoint(TRUNCATE)");
            QVERIFY(checkpoint.step());
            QCOMPARE(checkpoint.integer(0), 0);
        }
        QCOMPARE(filesWith(folder, canary), QStringList());
        QVERIFY(!filesWith(folder, "sperling").isEmpty());
    }

    void aDamagedNewestGivesWayToTheOneBefore()
    {
        const Written written = fill(*m_store);
        dropGuards();
        m_database->run("UPDATE story_revision SET content = replace(content, 'maybe', 'mayby') WHERE story_number = 1 "
                        "AND revision >= 5");
        const auto newest = m_store->newest(StoryId(1));
        QVERIFY(newest && same(*newest, written.revisions.at({StoryId(1), 4})));
        QCOMPARE(m_store->links(StoryId(1)).back().revision, 6); // so that a damaged one above it can be told
        QCOMPARE(m_store->damaged(), (std::vector<std::string>{"1/5", "1/6"}));
        StoryRevision next = revisionOf(StoryId(1), "written after the damage");
        m_store->append(next);
        QCOMPARE(next.revision, 7);
        QVERIFY(same(*m_store->newest(StoryId(1)), next));
        m_database->run("UPDATE story_revision SET row_hash = row_hash + 1 WHERE story_number = 2");
        QVERIFY(!m_store->newest(StoryId(2)));
    }

    void noChangedColumnIsEverShownAsGood()
    {
        const Written written = fill(*m_store);
        dropGuards();
        QVERIFY(showsOnlyWhatWasWritten(*m_store, written));
        std::mt19937_64 random(20261122);
        int damaged = 0;
        for (int round = 0; round < 4000; ++round) {
            m_database->run("BEGIN");
            if (damageOne(*m_database, random)) {
                ++damaged;
                QVERIFY(showsOnlyWhatWasWritten(*m_store, written));
                QCOMPARE(m_store->damaged().size(), std::size_t{1});
            }
            m_database->run("ROLLBACK");
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(damaged > 3000);
        QVERIFY(m_store->damaged().empty());
    }

    void noFlippedBitInTheFileIsShownAsGood()
    {
        const QTemporaryDir place;
        const std::string folder = place.filePath(QStringLiteral("profile")).toStdString();
        Written written;
        {
            auto profile = Profile::open(folder, Intent::MakeIfMissing);
            QVERIFY(profile.ok());
            written = fill((*profile)->stories());
        }
        const QString file = QString::fromStdString(databasePath(folder));
        const QByteArray good = bytesOf(file);
        const auto pages = pagesOfStories(file.toStdString());
        QVERIFY(pages.size() >= 3);
        std::mt19937_64 random(20261122);
        int looked = 0;
        for (int flip = 0; flip < flips; ++flip) {
            QByteArray bytes = good;
            const auto pageSize = (static_cast<unsigned char>(good[16]) << 8) + static_cast<unsigned char>(good[17]);
            const qsizetype at = (pages[random() % pages.size()] - 1) * pageSize
                                 + static_cast<qsizetype>(random() % static_cast<std::uint64_t>(pageSize));
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << random() % 8));
            QVERIFY(writeFile(file, bytes));
            if (auto profile = Profile::open(folder, Intent::MustExist))
                looked += showsOnlyWhatWasWritten((*profile)->stories(), written) ? 1 : 0;
            if (QTest::currentTestFailed())
                return;
            QVERIFY(QFile::exists(file)); // nothing is ever deleted
        }
        QVERIFY(looked > 0);
    }

    void theFirstReleaseGetsStoriesBesideItsHistory()
    {
        const QTemporaryDir place;
        auto profile = Profile::open(firstReleaseIn(place), Intent::MustExist);
        QVERIFY2(profile.ok(), profile.ok() ? "" : profile.error().detail.c_str());
        StoryStore &store = (*profile)->stories();
        QVERIFY(store.all(false).empty() && store.all(true).empty() && store.damaged().empty());
        StoryRevision one = revisionOf(store.add(afterNoon()), "my first story");
        store.append(one);
        TellingStore &tellings = (*profile)->tellings();
        QVERIFY(tellings.counts().empty());
        tellings.add({one.story, afterNoon(1), {}, SessionId(1), ReviewId(1), 4, 90000}, 1);
        tellings.add({one.story, afterNoon(9), {}, SessionId(1), ReviewId(3), {}, {}}, 4); // that review was taken back
        QCOMPARE(tellings.counts().at(one.story).times, 1);
        QVERIFY(tellings.counts().at(one.story).last == afterNoon(1));
        QCOMPARE(tellings.inSession(SessionId(1)), std::vector<StoryId>{one.story});
        QCOMPARE((*profile)->reviews().countCounting(), 2);
        sqlite::Query check = (*profile)->database().prepareOnce("PRAGMA foreign_key_check");
        QVERIFY(!check.step());
    }

private:
    /// So that rows can be damaged as only a disk does it.
    void dropGuards()
    {
        m_database->runScript("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON;"
                              "DROP TRIGGER story_revision_is_never_changed; DROP TRIGGER story_revision_is_kept;");
    }

    /// What a telling refers to.
    void addItemAndSession()
    {
        (void)ItemStore(*m_database).put(sampleItem(1).row, sampleItem(1).index);
        m_database->run("INSERT INTO session (session_number, started_at_ms) VALUES (7, 0)");
    }

    std::unique_ptr<sqlite::Database> m_database;
    std::unique_ptr<StoryStore> m_store;
};

QTEST_GUILESS_MAIN(StoryStoreTest)
#include "tst_storystore.moc"
