// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/tellingstore.h"

namespace greenroom::storage {

namespace {

template <typename Id>
std::optional<std::int64_t> number(const std::optional<Id> &id)
{
    return id ? std::optional<std::int64_t>(id->value()) : std::nullopt;
}

} // namespace

void TellingStore::add(const Telling &telling, std::optional<std::int64_t> itemNumber)
{
    m_database
        .query("INSERT INTO story_telling (story_number, at_ms, item_number, session_number, review_number, rubric,"
               " duration_ms) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
        .bind(telling.story.value(), std::int64_t{telling.at.time_since_epoch().count()}, itemNumber,
              number(telling.session), number(telling.review), telling.rubric, telling.durationMs)
        .run();
}

std::map<StoryId, TellingCount> TellingStore::counts()
{
    sqlite::Query query = m_database.query(
        "SELECT story_number, count(*), max(at_ms) FROM story_telling WHERE review_number IS NULL OR review_number NOT IN"
        " (SELECT review_number FROM review_retraction) GROUP BY story_number");
    std::map<StoryId, TellingCount> counts;
    while (query.step())
        counts[StoryId(query.integer(0))] = {static_cast<int>(query.integer(1)),
                                             Instant(std::chrono::milliseconds(query.integer(2)))};
    return counts;
}

std::vector<StoryId> TellingStore::inSession(SessionId session)
{
    sqlite::Query query = m_database.query(
        "SELECT story_number FROM story_telling WHERE session_number = ?1 AND (review_number IS NULL OR review_number"
        " NOT IN (SELECT review_number FROM review_retraction)) ORDER BY telling_number");
    query.bind(session.value());
    std::vector<StoryId> stories;
    while (query.step())
        stories.emplace_back(query.integer(0));
    return stories;
}

} // namespace greenroom::storage
