// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/strongid.h"
#include "core/base/time.h"
#include "sqlite/database.h"

namespace greenroom::storage {

/// One place in a session's queue.
struct SessionEntry {
    int position = 0;
    std::int64_t itemNumber = 0;
    std::uint64_t drawSeed = 0;          ///< the same seed draws the same numbers and option order
    std::optional<Instant> notBefore;    ///< a failed item waits this long
    std::string typedAnswer;
    std::optional<ReviewId> review;      ///< set once graded
};

/// Practice sessions, so that a crash in the middle loses nothing. Methods throw sqlite::Failure.
class SessionStore {
public:
    explicit SessionStore(sqlite::Database &database) : m_database(database) {}

    SessionId start(Instant at);
    void end(SessionId session, Instant at);
    void reopen(SessionId session);
    /// The newest session without an end that still has an ungraded entry.
    [[nodiscard]] std::optional<SessionId> unfinished();
    [[nodiscard]] std::optional<Instant> startOf(SessionId session);

    /// Adds an entry at the end of the queue and returns its position.
    int append(SessionId session, const SessionEntry &entry);
    /// Removes an ungraded entry (the repeat that an undone failure had queued).
    void remove(SessionId session, int position);
    [[nodiscard]] std::vector<SessionEntry> entries(SessionId session);
    void setReview(SessionId session, int position, const std::optional<ReviewId> &review);
    void setTypedAnswer(SessionId session, int position, const std::string &text);

private:
    sqlite::Database &m_database;
};

} // namespace greenroom::storage
