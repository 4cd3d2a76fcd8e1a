// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reviewstore.h"

#include "core/model/itemnames.h"
#include "storage/rowhash.h"

namespace greenroom::storage {

namespace {

std::optional<std::int64_t> wide(const std::optional<int> &value)
{
    return value ? std::optional<std::int64_t>(*value) : std::nullopt;
}

std::optional<std::int64_t> sessionNumber(const Review &review)
{
    return review.session ? std::optional<std::int64_t>(review.session->value()) : std::nullopt;
}

std::optional<std::int64_t> dayOffset(const Review &review)
{
    return review.dayOffset ? std::optional<std::int64_t>(review.dayOffset->count()) : std::nullopt;
}

std::int64_t hashOf(ReviewId id, std::int64_t itemNumber, const Review &review)
{
    RowHash hash;
    hash.add(id.value()).add(itemNumber).add(std::int64_t{review.at.time_since_epoch().count()}).add(nameOf(review.kind));
    hash.add(std::int64_t{static_cast<int>(review.rating)}).add(wide(review.confidence));
    hash.add(wide(review.durationMs)).add(wide(review.ladderDepth)).add(sessionNumber(review)).add(review.source);
    hash.add(std::int64_t{review.itemRevision});
    if (review.dayOffset) // rows from before there was such a column keep their hash
        hash.add(std::int64_t{review.dayOffset->count()});
    return hash.value();
}

std::optional<int> narrow(const sqlite::Query &query, int column)
{
    const auto value = query.integerOrNull(column);
    return value ? std::optional<int>(static_cast<int>(*value)) : std::nullopt;
}

// Columns: number, item number, id, at, kind, rating, confidence, duration, ladder, session, source, revision, hash,
// day offset
Review reviewFrom(const sqlite::Query &query)
{
    Review review;
    review.id = ReviewId(query.integer(0));
    review.item = ItemId(query.text(2));
    review.at = Instant(std::chrono::milliseconds(query.integer(3)));
    review.kind = reviewKindFrom(query.text(4)).value_or(ReviewKind::Review);
    review.rating = static_cast<Rating>(query.integer(5));
    review.confidence = narrow(query, 6);
    review.durationMs = narrow(query, 7);
    review.ladderDepth = narrow(query, 8);
    if (!query.isNull(9))
        review.session = SessionId(query.integer(9));
    review.source = query.text(10);
    review.itemRevision = static_cast<int>(query.integer(11));
    if (const auto offset = query.integerOrNull(13))
        review.dayOffset = std::chrono::seconds(*offset);
    return review;
}

bool isIntact(const sqlite::Query &query, const Review &review)
{
    return query.integer(12) == hashOf(review.id, query.integer(1), review);
}

} // namespace

std::optional<ReviewId> ReviewStore::append(std::int64_t itemNumber, const Review &review)
{
    // Known before the row is written, because the hash covers it and rows are never changed.
    sqlite::Query next = m_database.query("SELECT coalesce(max(review_number), 0) + 1 FROM review");
    next.step();
    const ReviewId id(next.integer(0));
    sqlite::Query insert = m_database.query(
        "INSERT INTO review (review_number, item_number, at_ms, kind, rating, confidence, duration_ms, ladder_depth,"
        " session_number, source, item_revision, row_hash, day_offset_s)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)"
        " ON CONFLICT (item_number, at_ms, kind) DO NOTHING");
    insert.bind(id.value(), itemNumber, std::int64_t{review.at.time_since_epoch().count()}, nameOf(review.kind),
                static_cast<int>(review.rating), review.confidence, review.durationMs, review.ladderDepth,
                sessionNumber(review), review.source, review.itemRevision, hashOf(id, itemNumber, review), dayOffset(review));
    insert.run();
    return m_database.changedRows() == 0 ? std::nullopt : std::optional(id);
}

void ReviewStore::retract(ReviewId review, Instant at)
{
    m_database.query("INSERT OR IGNORE INTO review_retraction (review_number, at_ms) VALUES (?1, ?2)")
        .bind(review.value(), std::int64_t{at.time_since_epoch().count()})
        .run();
}

std::vector<Review> ReviewStore::countingFor(std::int64_t itemNumber, int *damaged)
{
    sqlite::Query query = m_database.query(
        "SELECT review_number, item_number, id, at_ms, review.kind, rating, confidence, duration_ms, ladder_depth,"
        " session_number, source, item_revision, review.row_hash, day_offset_s FROM review JOIN item USING (item_number)"
        " WHERE item_number = ?1 AND review_number NOT IN (SELECT review_number FROM review_retraction)"
        " ORDER BY at_ms, review.kind, review_number");
    query.bind(itemNumber);
    std::vector<Review> reviews;
    while (query.step()) {
        Review review = reviewFrom(query);
        if (isIntact(query, review))
            reviews.push_back(std::move(review));
        else if (damaged != nullptr)
            ++*damaged;
    }
    return reviews;
}

std::optional<Review> ReviewStore::find(ReviewId id)
{
    sqlite::Query query = m_database.query(
        "SELECT review_number, item_number, id, at_ms, review.kind, rating, confidence, duration_ms, ladder_depth,"
        " session_number, source, item_revision, review.row_hash, day_offset_s FROM review JOIN item USING (item_number)"
        " WHERE review_number = ?1");
    query.bind(id.value());
    if (!query.step())
        return std::nullopt;
    Review review = reviewFrom(query);
    return isIntact(query, review) ? std::optional(std::move(review)) : std::nullopt;
}

bool ReviewStore::isRetracted(std::int64_t itemNumber, const Review &review)
{
    sqlite::Query query = m_database.query("SELECT EXISTS (SELECT 1 FROM review JOIN review_retraction USING (review_number)"
                                           " WHERE item_number = ?1 AND review.at_ms = ?2 AND kind = ?3)");
    query.bind(itemNumber, std::int64_t{review.at.time_since_epoch().count()}, nameOf(review.kind));
    return query.step() && query.integer(0) != 0;
}

std::int64_t ReviewStore::countCounting()
{
    sqlite::Query query = m_database.query("SELECT (SELECT count(*) FROM review)"
                                           " - (SELECT count(*) FROM review_retraction)");
    query.step();
    return query.integer(0);
}

int ReviewStore::forEachCounting(const std::function<bool(const Review &)> &visit)
{
    sqlite::Query query = m_database.query(
        "SELECT review_number, item_number, id, at_ms, review.kind, rating, confidence, duration_ms, ladder_depth,"
        " session_number, source, item_revision, review.row_hash, day_offset_s FROM review JOIN item USING (item_number)"
        " WHERE review_number NOT IN (SELECT review_number FROM review_retraction) ORDER BY at_ms, review.kind, review_number");
    int damaged = 0;
    while (query.step()) {
        const Review review = reviewFrom(query);
        if (!isIntact(query, review))
            ++damaged;
        else if (!visit(review))
            break;
    }
    return damaged;
}

std::vector<std::int64_t> ReviewStore::itemsWithReviews()
{
    sqlite::Query query = m_database.query("SELECT DISTINCT item_number FROM review");
    std::vector<std::int64_t> numbers;
    while (query.step())
        numbers.push_back(query.integer(0));
    return numbers;
}

std::vector<std::int64_t> ReviewStore::damagedReviews()
{
    sqlite::Query query = m_database.query(
        "SELECT review_number, item_number, id, at_ms, review.kind, rating, confidence, duration_ms, ladder_depth,"
        " session_number, source, item_revision, review.row_hash, day_offset_s FROM review JOIN item USING (item_number)"
        " ORDER BY review_number");
    std::vector<std::int64_t> numbers;
    while (query.step()) {
        if (!isIntact(query, reviewFrom(query)))
            numbers.push_back(query.integer(0));
    }
    return numbers;
}

} // namespace greenroom::storage
