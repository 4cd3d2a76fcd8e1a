// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "sqlite/failure.h"
#include "storage/itemstore.h"
#include "storage/migrator.h"
#include "storage/reviewstore.h"
#include "support/sampleitems.h"

using namespace greenroom;
using namespace greenroom::storage;
using namespace greenroom::test;

class ReviewStoreTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_reviews.reset();
        m_database = std::make_unique<sqlite::Database>("", sqlite::OpenMode::Memory);
        migrate(*m_database);
        m_reviews = std::make_unique<ReviewStore>(*m_database);
        ItemStore items(*m_database);
        for (int number = 1; number <= 3; ++number)
            m_items[number - 1] = items.put(sampleItem(number).row, sampleItem(number).index);
    }

    void aReviewComesBackWithEveryColumn()
    {
        m_database->run("INSERT INTO session (session_number, started_at_ms) VALUES (5, 0)");
        Review given = sampleReview(0, Rating::Hard);
        given.kind = ReviewKind::Mock;
        given.session = SessionId(5);
        given.source = "program";
        given.itemRevision = 4;
        const auto id = m_reviews->append(m_items[0], given);
        QVERIFY(id.has_value());
        const auto back = m_reviews->find(*id);
        QVERIFY(back.has_value());
        QCOMPARE(back->id.value(), id->value());
        QCOMPARE(back->item.value(), sampleItem(1).row.id.value());
        QVERIFY(back->at == given.at);
        QCOMPARE(back->kind, given.kind);
        QCOMPARE(back->rating, given.rating);
        QCOMPARE(back->confidence, given.confidence);
        QCOMPARE(back->durationMs, given.durationMs);
        QCOMPARE(back->ladderDepth, given.ladderDepth);
        QVERIFY(back->session == given.session);
        QCOMPARE(back->source, given.source);
        QCOMPARE(back->itemRevision, given.itemRevision);
        QVERIFY(back->dayOffset == given.dayOffset);
    }

    void absentStaysAbsent()
    {
        Review given;
        given.at = afterNoon();
        const auto back = m_reviews->find(*m_reviews->append(m_items[0], given));
        QVERIFY(back.has_value());
        QVERIFY(!back->confidence && !back->durationMs && !back->ladderDepth && !back->session && !back->dayOffset);
    }

    void theLogRefusesEveryChange_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("an update") << QByteArray("UPDATE review SET rating = 4");
        QTest::newRow("an update to the same values") << QByteArray("UPDATE review SET rating = rating");
        QTest::newRow("a deletion") << QByteArray("DELETE FROM review");
        QTest::newRow("a deletion of one row") << QByteArray("DELETE FROM review WHERE review_number = 1");
        QTest::newRow("an insertion over a row") << QByteArray(
            "INSERT INTO review SELECT * FROM review WHERE true ON CONFLICT DO UPDATE SET rating = 4");
    }

    void theLogRefusesEveryChange()
    {
        QFETCH(QByteArray, sql);
        QVERIFY(m_reviews->append(m_items[0], sampleReview(0)).has_value());
        QVERIFY_EXCEPTION_THROWN(m_database->prepareOnce(sql.toStdString()).run(), sqlite::Failure);
        QCOMPARE(m_reviews->countingFor(m_items[0]).at(0).rating, Rating::Good);
    }

    void anEqualReviewIsSkippedAndTheFirstOneStays()
    {
        QVERIFY(m_reviews->append(m_items[0], sampleReview(0, Rating::Good)).has_value());
        QVERIFY(!m_reviews->append(m_items[0], sampleReview(0, Rating::Again)).has_value());
        QCOMPARE(m_reviews->countCounting(), 1);
        QCOMPARE(m_reviews->countingFor(m_items[0]).at(0).rating, Rating::Good);
    }

    void anotherTimeItemOrKindIsAnotherReview()
    {
        Review exam = sampleReview(0);
        exam.kind = ReviewKind::Exam;
        QVERIFY(m_reviews->append(m_items[0], sampleReview(0)).has_value());
        QVERIFY(m_reviews->append(m_items[0], sampleReview(1)).has_value());
        QVERIFY(m_reviews->append(m_items[1], sampleReview(0)).has_value());
        QVERIFY(m_reviews->append(m_items[0], exam).has_value());
        QCOMPARE(m_reviews->countCounting(), 4);
    }

    void aReviewOutOfRangeIsNotStored()
    {
        Review bad = sampleReview(0, static_cast<Rating>(5));
        const auto stored = [&] {
            try {
                return m_reviews->append(m_items[0], bad).has_value();
            } catch (const sqlite::Failure &) {
                return false;
            }
        };
        QVERIFY(!stored());
        bad = sampleReview(0);
        bad.confidence = 0;
        QVERIFY(!stored());
        QCOMPARE(m_reviews->countCounting(), 0);
    }

    void whatCountsIsInOrderOfTimeWhateverTheOrderOfArrival()
    {
        for (const int seconds : {40, 10, 30, 20})
            QVERIFY(m_reviews->append(m_items[0], sampleReview(seconds)).has_value());
        Instant before{};
        for (const Review &review : m_reviews->countingFor(m_items[0])) {
            QVERIFY(review.at > before);
            before = review.at;
        }
    }

    void theOrderAtOneInstantDoesNotDependOnArrival()
    {
        const auto kindsAfter = [&](std::int64_t item, std::vector<ReviewKind> order) {
            for (const ReviewKind kind : order) {
                Review review = sampleReview(0);
                review.kind = kind;
                QTest::qCompare(m_reviews->append(item, review).has_value(), true, "", "", __FILE__, __LINE__);
            }
            std::vector<ReviewKind> kinds;
            for (const Review &review : m_reviews->countingFor(item))
                kinds.push_back(review.kind);
            return kinds;
        };
        const auto forwards = kindsAfter(m_items[0], {ReviewKind::Review, ReviewKind::Exam, ReviewKind::Mock});
        const auto backwards = kindsAfter(m_items[1], {ReviewKind::Mock, ReviewKind::Exam, ReviewKind::Review});
        QVERIFY(forwards == backwards);
        std::map<std::string, std::vector<ReviewKind>> walked;
        m_reviews->forEachCounting([&](const Review &review) {
            walked[review.item.value()].push_back(review.kind);
            return true;
        });
        for (const auto &[item, kinds] : walked)
            QVERIFY2(kinds == forwards, item.c_str());
    }

    void aRetractedReviewStaysInTheLogAndStopsCounting()
    {
        const ReviewId first = *m_reviews->append(m_items[0], sampleReview(0));
        QVERIFY(m_reviews->append(m_items[0], sampleReview(60)).has_value());
        m_reviews->retract(first, afterNoon(90));
        m_reviews->retract(first, afterNoon(95)); // a retry is harmless
        QCOMPARE(m_reviews->countCounting(), 1);
        QCOMPARE(m_reviews->countingFor(m_items[0]).size(), std::size_t{1});
        QVERIFY(m_reviews->find(first).has_value());
        int walked = 0;
        m_reviews->forEachCounting([&](const Review &review) {
            ++walked;
            return review.id != first;
        });
        QCOMPARE(walked, 1);
        QVERIFY(!m_reviews->append(m_items[0], sampleReview(0)).has_value()); // its place stays taken
    }

    void theWalkStopsWhenAsked()
    {
        for (int seconds = 0; seconds < 5; ++seconds)
            QVERIFY(m_reviews->append(m_items[0], sampleReview(seconds)).has_value());
        int walked = 0;
        m_reviews->forEachCounting([&](const Review &) { return ++walked < 2; });
        QCOMPARE(walked, 2);
        QCOMPARE(m_reviews->itemsWithReviews(), std::vector<std::int64_t>{m_items[0]});
    }

private:
    std::unique_ptr<sqlite::Database> m_database;
    std::unique_ptr<ReviewStore> m_reviews;
    std::int64_t m_items[3] = {};
};

QTEST_GUILESS_MAIN(ReviewStoreTest)
#include "tst_reviewstore.moc"
