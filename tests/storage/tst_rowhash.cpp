// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>

#include <map>
#include <random>
#include <set>

#include "sqlite/failure.h"
#include "storage/itemstore.h"
#include "storage/migrator.h"
#include "storage/profile.h"
#include "storage/reviewstore.h"
#include "storage/rowhash.h"
#include "support/files.h"
#include "support/sampleitems.h"

using namespace greenroom;
using namespace greenroom::storage;
using namespace greenroom::test;

namespace {

/// Everything a review's row says, to compare. The item's id is of another row.
std::string described(const Review &review)
{
    const auto text = [](const std::optional<int> &value) { return value ? std::to_string(*value) : std::string("-"); };
    return std::to_string(review.id.value()) + ' ' + std::to_string(review.at.time_since_epoch().count()) + ' ' + std::to_string(static_cast<int>(review.kind)) + ' '
        + std::to_string(static_cast<int>(review.rating)) + ' ' + text(review.confidence) + ' ' + text(review.durationMs)
        + ' ' + text(review.ladderDepth) + ' ' + (review.session ? std::to_string(review.session->value()) : "-") + ' '
        + review.source + ' ' + std::to_string(review.itemRevision) + ' '
        + (review.dayOffset ? std::to_string(review.dayOffset->count()) : "-");
}

std::string described(const ItemRow &row)
{
    return std::to_string(row.number) + ' ' + row.id.value() + ' ' + row.pack + ' '
        + std::to_string(static_cast<int>(row.kind)) + ' ' + row.area + ' ' + row.title + ' '
        + std::to_string(row.difficulty) + ' ' + std::to_string(row.minutes) + ' ' + std::to_string(row.revision) + ' '
        + std::to_string(static_cast<int>(row.status)) + ' ' + row.packText + ' ' + row.ownText.value_or("-") + ' '
        + std::to_string(row.suspended) + std::to_string(row.retired);
}

void forReviewColumns()
{
    QTest::addColumn<QByteArray>("set");
    for (const char *set : {"review_number = 99", "item_number = 2", "at_ms = at_ms + 1", "kind = 'exam'", "rating = 4",
                            "confidence = 4", "confidence = NULL", "duration_ms = duration_ms + 1", "duration_ms = NULL",
                            "ladder_depth = 3", "ladder_depth = NULL", "session_number = 8", "session_number = NULL",
                            "day_offset_s = 0", "day_offset_s = NULL", "source = 'selg'", "source = ''", "item_revision = 2", "row_hash = row_hash + 1",
                            "ladder_depth = confidence, confidence = ladder_depth"})
        QTest::newRow(set) << QByteArray(set);
}

constexpr int fileItems = 40;
constexpr int fileReviews = 200;
constexpr int flips = 300;

} // namespace

class RowHashTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_database = std::make_unique<sqlite::Database>("", sqlite::OpenMode::Memory);
        migrate(*m_database);
        m_database->runScript("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON;"
                              "DROP TRIGGER review_is_never_changed;"
                              "INSERT INTO session (session_number, started_at_ms) VALUES (7, 0), (8, 0);");
    }

    void anyColumnOfAReviewIsCovered_data() { forReviewColumns(); }

    void anyColumnOfAReviewIsCovered()
    {
        QFETCH(QByteArray, set);
        ItemStore items(*m_database);
        for (const int number : {1, 2})
            (void)items.put(sampleItem(number).row, sampleItem(number).index);
        ReviewStore reviews(*m_database);
        Review review = sampleReview(0);
        review.session = SessionId(7);
        QVERIFY(reviews.append(1, review).has_value());
        QVERIFY(reviews.damagedReviews().empty());

        m_database->prepareOnce("UPDATE review SET " + set.toStdString()).run();
        int damaged = 0;
        QVERIFY(reviews.countingFor(1, &damaged).empty());
        QVERIFY(reviews.countingFor(2, &damaged).empty());
        QCOMPARE(damaged, 1);
        QCOMPARE(reviews.damagedReviews().size(), std::size_t{1});
        QVERIFY(!reviews.find(ReviewId(1)) && !reviews.find(ReviewId(99)));
        reviews.forEachCounting([](const Review &) {
            QTest::qFail("a damaged review was shown", __FILE__, __LINE__);
            return true;
        });
    }

    void anyColumnOfAnItemIsCovered_data()
    {
        QTest::addColumn<QByteArray>("set");
        for (const char *set : {"item_number = 9", "id = 'demo/core-ml/other'", "pack = 'own'", "kind = 'mcq'",
                                "area = 'maths'", "title = 'Questiom 1'", "difficulty = 5", "minutes = 40", "revision = 3",
                                "status = 'draft'", "pack_text = pack_text || ' '", "own_text = ''", "own_text = 'mine'",
                                "suspended = 1", "retired = 1", "row_hash = 0", "area = title, title = area"})
            QTest::newRow(set) << QByteArray(set);
    }

    void anyColumnOfAnItemIsCovered()
    {
        QFETCH(QByteArray, set);
        ItemStore items(*m_database);
        (void)items.put(sampleItem(1).row, sampleItem(1).index);
        QVERIFY(items.isIntact(*items.findNumber(1)));
        m_database->prepareOnce("UPDATE item SET " + set.toStdString()).run();
        const auto row = items.findNumber(set.contains("item_number") ? 9 : 1);
        QVERIFY(row.has_value());
        QVERIFY(!items.isIntact(*row));
    }

    void aChangeNeverMakesADamagedItemLookGood()
    {
        ItemStore items(*m_database);
        const auto number = items.put(sampleItem(1).row, sampleItem(1).index);
        m_database->run("UPDATE item SET pack_text = 'damaged'");
        QVERIFY_EXCEPTION_THROWN(items.setSuspended(number, true), sqlite::Failure);
        QVERIFY_EXCEPTION_THROWN(items.setRetired(number, true, {}), sqlite::Failure);
        QVERIFY_EXCEPTION_THROWN(items.setOwnText(number, "mine", sampleItem(1).row, {}), sqlite::Failure);
        QVERIFY(items.rename(sampleItem(1).row.id, ItemId("demo/core-ml/renamed")));
        QVERIFY(!items.isIntact(*items.findNumber(number)));
        QVERIFY(items.rename(ItemId("demo/core-ml/renamed"), sampleItem(1).row.id));
        QVERIFY(!items.isIntact(*items.findNumber(number)));
        // The pack's own text heals it, as long as no words of the user's are in doubt.
        (void)items.put(sampleItem(1).row, sampleItem(1).index);
        QVERIFY(items.isIntact(*items.findNumber(number)));
        items.setOwnText(number, "mine", sampleItem(1).row, sampleItem(1).index);
        m_database->run("UPDATE item SET own_text = 'damaged'");
        (void)items.put(sampleItem(1).row, sampleItem(1).index);
        QVERIFY(!items.isIntact(*items.findNumber(number)));
    }

    void movingBytesBetweenColumnsChangesTheHash()
    {
        const auto hash = [](const char *first, const char *second) {
            return RowHash().add(std::string_view(first)).add(std::string_view(second)).value();
        };
        std::set<std::int64_t> values;
        for (const auto &[first, second] : {std::pair("ab", "c"), {"a", "bc"}, {"", "abc"}, {"abc", ""}, {"abc", "t"}})
            values.insert(hash(first, second));
        values.insert(RowHash().add(std::int64_t{0}).value());
        values.insert(RowHash().add(std::optional<std::int64_t>()).value());
        values.insert(RowHash().add(std::string_view()).value());
        QCOMPARE(values.size(), std::size_t{8});
    }

    void everySingleBitOfATextCounts()
    {
        const std::string text = "Every bit of this sentence counts, up to its end.";
        const auto good = RowHash().add(std::string_view(text)).value();
        for (std::size_t bit = 0; bit < text.size() * 8; ++bit) {
            std::string flipped = text;
            flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << bit % 8));
            QVERIFY(RowHash().add(std::string_view(flipped)).value() != good);
        }
    }

    void noFlippedBitInTheFileIsShownAsGood()
    {
        const QTemporaryDir place;
        makeFile(place.filePath(QStringLiteral("profile")).toStdString());
        const QString file = place.filePath(QStringLiteral("profile/greenroom.db"));
        const QByteArray good = bytesOf(file);
        const std::vector<qsizetype> pages = pagesOfRows(file.toStdString());
        QVERIFY(pages.size() > 5);
        std::mt19937_64 random(20261122);
        int refused = 0;
        for (int flip = 0; flip < flips; ++flip) {
            QByteArray bytes = good;
            const qsizetype at = (pages[random() % pages.size()] - 1) * 4096 + static_cast<qsizetype>(random() % 4096);
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << random() % 8));
            QVERIFY(writeFile(file, bytes));
            refused += showsOnlyGoodRows(place.filePath(QStringLiteral("profile")).toStdString()) ? 0 : 1;
            if (QTest::currentTestFailed())
                return;
            QVERIFY(QFile::exists(file)); // nothing is ever deleted
        }
        QVERIFY(refused < flips); // the loop did look at rows
    }

private:
    void makeFile(const std::string &folder)
    {
        auto profile = Profile::open(folder, Intent::MakeIfMissing);
        QVERIFY(profile.ok());
        for (int number = 1; number <= fileItems; ++number) {
            SampleItem item = sampleItem(number);
            item.row.packText += std::string(200, static_cast<char>('a' + number % 26));
            const auto stored = (*profile)->items().put(item.row, item.index);
            m_items[stored] = described(*(*profile)->items().findNumber(stored));
        }
        for (int i = 0; i < fileReviews; ++i)
            (void)(*profile)->reviews().append(1 + i % fileItems, sampleReview(i, static_cast<Rating>(1 + i % 4)));
        (*profile)->reviews().forEachCounting([this](const Review &review) {
            m_reviewTexts[review.id.value()] = described(review);
            return true;
        });
        QCOMPARE(m_reviewTexts.size(), std::size_t{fileReviews});
    }

    static std::vector<qsizetype> pagesOfRows(const std::string &file)
    {
        std::vector<qsizetype> pages;
        sqlite::Database database(file, sqlite::OpenMode::Immutable);
        try {
            sqlite::Query query =
                database.prepareOnce("SELECT pageno FROM dbstat WHERE name IN ('item', 'review') AND aggregate = FALSE");
            while (query.step())
                pages.push_back(query.integer(0));
        } catch (const sqlite::Failure &) { // a SQLite without dbstat: every page but the first
            sqlite::Query query = database.prepareOnce("PRAGMA page_count");
            query.step();
            for (qsizetype page = 2; page <= query.integer(0); ++page)
                pages.push_back(page);
        }
        return pages;
    }

    /// False: the damage was noticed as a whole. Fails the test when a row differs from what was written.
    bool showsOnlyGoodRows(const std::string &folder)
    {
        auto profile = Profile::open(folder, Intent::MustExist);
        if (!profile)
            return false;
        bool whole = true;
        const auto guarded = [&whole](const auto &work) {
            try {
                work();
            } catch (const sqlite::Failure &) {
                whole = false;
            }
        };
        const auto check = [this](const Review &review) {
            const auto known = m_reviewTexts.find(review.id.value());
            if (known == m_reviewTexts.end() || known->second != described(review))
                QTest::qFail(described(review).c_str(), __FILE__, __LINE__);
            return true;
        };
        guarded([&] { (*profile)->reviews().forEachCounting(check); });
        for (const auto &[number, text] : m_items) {
            guarded([&, &number = number, &text = text] {
                const auto row = (*profile)->items().findNumber(number);
                if (row && (*profile)->items().isIntact(*row) && described(*row) != text)
                    QTest::qFail(described(*row).c_str(), __FILE__, __LINE__);
                for (const Review &review : (*profile)->reviews().countingFor(number))
                    check(review);
            });
        }
        for (const auto &[number, text] : m_reviewTexts) {
            guarded([&, &number = number] {
                if (const auto review = (*profile)->reviews().find(ReviewId(number)))
                    check(*review);
            });
        }
        return whole;
    }

    std::unique_ptr<sqlite::Database> m_database;
    std::map<std::int64_t, std::string> m_items;
    std::map<std::int64_t, std::string> m_reviewTexts;
};

QTEST_GUILESS_MAIN(RowHashTest)
#include "tst_rowhash.moc"
