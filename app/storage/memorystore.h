// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/base/time.h"
#include "core/scheduling/interleave.h"
#include "core/scheduling/memory.h"
#include "sqlite/database.h"

namespace greenroom::storage {

/// Counts for "what is there to do now".
struct WorkCounts {
    std::int64_t due = 0;
    std::int64_t fresh = 0;     ///< never practised
    std::int64_t practised = 0;
    std::int64_t suspended = 0;
};

/// Memory states, rebuildable from the log. Methods throw sqlite::Failure.
class MemoryStore {
public:
    explicit MemoryStore(sqlite::Database &database) : m_database(database) {}

    [[nodiscard]] std::optional<ItemMemory> get(std::int64_t itemNumber);
    void put(std::int64_t itemNumber, const ItemMemory &memory);
    void erase(std::int64_t itemNumber);
    /// True when a state was written by another version of the memory model.
    [[nodiscard]] bool isOutdated();
    /// Counts of what candidates() could give: `due` at `until` and `fresh` of a role; practised and suspended of all.
    [[nodiscard]] WorkCounts counts(Instant until, const std::string &role);
    /// Items due at `until`, most overdue first, and never-practised items by difficulty; neither suspended
    /// nor retired; `role` empty for all. At most `limit` of each.
    [[nodiscard]] std::vector<QueueCandidate> candidates(Instant until, const std::string &role, int limit);

private:
    sqlite::Database &m_database;
};

} // namespace greenroom::storage
