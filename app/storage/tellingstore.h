// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <vector>

#include "core/model/telling.h"
#include "sqlite/database.h"

namespace greenroom::storage {

/// How often a story was told, and when last.
struct TellingCount {
    int times = 0;
    Instant last{};
};

/// When stories were told. A telling whose review was undone does not count. Methods throw sqlite::Failure.
class TellingStore {
public:
    explicit TellingStore(sqlite::Database &database) : m_database(database) {}

    void add(const Telling &telling, std::optional<std::int64_t> itemNumber);
    /// Every story that was told.
    [[nodiscard]] std::map<StoryId, TellingCount> counts();
    /// Stories told in a session, in order.
    [[nodiscard]] std::vector<StoryId> inSession(SessionId session);

private:
    sqlite::Database &m_database;
};

} // namespace greenroom::storage
