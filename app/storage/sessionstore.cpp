// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sessionstore.h"

namespace greenroom::storage {

namespace {

std::int64_t millis(Instant at) { return at.time_since_epoch().count(); }

std::optional<std::int64_t> reviewNumber(const std::optional<ReviewId> &review)
{
    return review ? std::optional<std::int64_t>(review->value()) : std::nullopt;
}

} // namespace

SessionId SessionStore::start(Instant at)
{
    m_database.query("INSERT INTO session (started_at_ms) VALUES (?1)").bind(millis(at)).run();
    return SessionId(m_database.lastInsertRowId());
}

void SessionStore::end(SessionId session, Instant at)
{
    // A clock that went backwards must not break the order of start and end.
    m_database.query("UPDATE session SET ended_at_ms = max(?2, started_at_ms) WHERE session_number = ?1")
        .bind(session.value(), millis(at))
        .run();
}

void SessionStore::reopen(SessionId session)
{
    m_database.query("UPDATE session SET ended_at_ms = NULL WHERE session_number = ?1").bind(session.value()).run();
}

std::optional<SessionId> SessionStore::unfinished()
{
    sqlite::Query query = m_database.query(
        "SELECT session_number FROM session WHERE ended_at_ms IS NULL AND EXISTS (SELECT 1 FROM session_entry"
        " WHERE session_entry.session_number = session.session_number AND review_number IS NULL)"
        " ORDER BY session_number DESC LIMIT 1");
    if (!query.step())
        return std::nullopt;
    return SessionId(query.integer(0));
}

std::optional<Instant> SessionStore::startOf(SessionId session)
{
    sqlite::Query query = m_database.query("SELECT started_at_ms FROM session WHERE session_number = ?1");
    query.bind(session.value());
    if (!query.step())
        return std::nullopt;
    return Instant(std::chrono::milliseconds(query.integer(0)));
}

int SessionStore::append(SessionId session, const SessionEntry &entry)
{
    sqlite::Query last = m_database.query(
        "SELECT coalesce(max(position), -1) + 1 FROM session_entry WHERE session_number = ?1");
    last.bind(session.value());
    last.step();
    const int position = static_cast<int>(last.integer(0));
    std::optional<std::int64_t> notBefore;
    if (entry.notBefore)
        notBefore = millis(*entry.notBefore);
    m_database
        .query("INSERT INTO session_entry (session_number, position, item_number, draw_seed, not_before_ms,"
               " typed_answer, review_number) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
        .bind(session.value(), position, entry.itemNumber, entry.drawSeed, notBefore, entry.typedAnswer,
              reviewNumber(entry.review))
        .run();
    return position;
}

void SessionStore::remove(SessionId session, int position)
{
    m_database
        .query("DELETE FROM session_entry WHERE session_number = ?1 AND position = ?2 AND review_number IS NULL")
        .bind(session.value(), position)
        .run();
}

std::vector<SessionEntry> SessionStore::entries(SessionId session)
{
    sqlite::Query query = m_database.query(
        "SELECT position, item_number, draw_seed, not_before_ms, typed_answer, review_number FROM session_entry"
        " WHERE session_number = ?1 ORDER BY position");
    query.bind(session.value());
    std::vector<SessionEntry> entries;
    while (query.step()) {
        SessionEntry entry;
        entry.position = static_cast<int>(query.integer(0));
        entry.itemNumber = query.integer(1);
        entry.drawSeed = static_cast<std::uint64_t>(query.integer(2));
        if (const auto notBefore = query.integerOrNull(3))
            entry.notBefore = Instant(std::chrono::milliseconds(*notBefore));
        entry.typedAnswer = query.text(4);
        if (const auto review = query.integerOrNull(5))
            entry.review = ReviewId(*review);
        entries.push_back(std::move(entry));
    }
    return entries;
}

void SessionStore::setReview(SessionId session, int position, const std::optional<ReviewId> &review)
{
    m_database.query("UPDATE session_entry SET review_number = ?3 WHERE session_number = ?1 AND position = ?2")
        .bind(session.value(), position, reviewNumber(review))
        .run();
}

void SessionStore::setTypedAnswer(SessionId session, int position, const std::string &text)
{
    m_database.query("UPDATE session_entry SET typed_answer = ?3 WHERE session_number = ?1 AND position = ?2")
        .bind(session.value(), position, text)
        .run();
}

} // namespace greenroom::storage
