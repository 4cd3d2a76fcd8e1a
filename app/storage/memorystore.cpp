// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/memorystore.h"

namespace greenroom::storage {

namespace {

std::int64_t millis(Instant at) { return at.time_since_epoch().count(); }
Instant instant(std::int64_t value) { return Instant(std::chrono::milliseconds(value)); }

std::optional<std::string> roleOrAll(const std::string &role)
{
    return role.empty() ? std::nullopt : std::optional(role);
}

} // namespace

std::optional<ItemMemory> MemoryStore::get(std::int64_t itemNumber)
{
    sqlite::Query query = m_database.query(
        "SELECT stability_days, difficulty, reps, lapses, last_at_ms, last_study_day, pass_counted, last_failed,"
        " due_at_ms FROM memory_state WHERE item_number = ?1");
    query.bind(itemNumber);
    if (!query.step())
        return std::nullopt;
    ItemMemory memory;
    memory.memory.stability = query.real(0);
    memory.memory.difficulty = query.real(1);
    memory.reps = static_cast<int>(query.integer(2));
    memory.lapses = static_cast<int>(query.integer(3));
    memory.lastAt = instant(query.integer(4));
    memory.lastDay = StudyDay(std::chrono::days(query.integer(5)));
    memory.passCountedToday = query.integer(6) != 0;
    memory.lastFailed = query.integer(7) != 0;
    memory.due = instant(query.integer(8));
    return memory;
}

void MemoryStore::put(std::int64_t itemNumber, const ItemMemory &memory)
{
    m_database
        .query("INSERT INTO memory_state (item_number, stability_days, difficulty, reps, lapses, last_at_ms,"
               " last_study_day, pass_counted, last_failed, due_at_ms, model_version)"
               " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)"
               " ON CONFLICT (item_number) DO UPDATE SET stability_days = ?2, difficulty = ?3, reps = ?4, lapses = ?5,"
               " last_at_ms = ?6, last_study_day = ?7, pass_counted = ?8, last_failed = ?9, due_at_ms = ?10,"
               " model_version = ?11")
        .bind(itemNumber, memory.memory.stability, memory.memory.difficulty, memory.reps, memory.lapses,
              millis(memory.lastAt), static_cast<std::int64_t>(memory.lastDay.time_since_epoch().count()),
              memory.passCountedToday, memory.lastFailed, millis(memory.due), MemoryState::modelVersion)
        .run();
}

void MemoryStore::erase(std::int64_t itemNumber)
{
    m_database.query("DELETE FROM memory_state WHERE item_number = ?1").bind(itemNumber).run();
}

bool MemoryStore::isOutdated()
{
    sqlite::Query query = m_database.query("SELECT EXISTS (SELECT 1 FROM memory_state WHERE model_version <> ?1)");
    query.bind(MemoryState::modelVersion);
    return query.step() && query.integer(0) != 0;
}

WorkCounts MemoryStore::counts(Instant until, const std::string &role)
{
    sqlite::Query query = m_database.query(
        "SELECT count(*) FILTER (WHERE can_be_asked AND due_at_ms <= ?1),"
        " count(*) FILTER (WHERE can_be_asked AND memory_state.item_number IS NULL),"
        " count(memory_state.item_number), count(*) FILTER (WHERE suspended = 1)"
        " FROM (SELECT item_number, suspended, suspended = 0 AND kind <> 'checklist'"
        "  AND (?2 IS NULL OR EXISTS (SELECT 1 FROM item_role AS r WHERE r.role = ?2 AND r.item_number = item.item_number)"
        "   OR pack = 'own') AS can_be_asked FROM item WHERE retired = 0) LEFT JOIN memory_state USING (item_number)");
    query.bind(millis(until), roleOrAll(role));
    WorkCounts counts;
    if (query.step()) {
        counts.due = query.integer(0);
        counts.fresh = query.integer(1);
        counts.practised = query.integer(2);
        counts.suspended = query.integer(3);
    }
    return counts;
}

std::vector<QueueCandidate> MemoryStore::candidates(Instant until, const std::string &role, int limit)
{
    std::vector<QueueCandidate> candidates;
    const auto collect = [&candidates](sqlite::Query query) {
        while (query.step()) {
            QueueCandidate candidate;
            candidate.id = ItemId(query.text(0));
            candidate.area = query.text(1);
            candidate.minutes = query.real(2);
            candidate.difficulty = static_cast<int>(query.integer(3));
            if (const auto due = query.integerOrNull(4))
                candidate.due = instant(*due);
            if (const auto last = query.integerOrNull(5))
                candidate.lastAt = instant(*last);
            candidate.isNew = !candidate.due.has_value();
            candidates.push_back(std::move(candidate));
        }
    };
    sqlite::Query due = m_database.query(
        "SELECT id, area, minutes, item.difficulty, due_at_ms, last_at_ms FROM memory_state JOIN item USING (item_number)"
        " WHERE due_at_ms <= ?1 AND suspended = 0 AND retired = 0 AND kind <> 'checklist'"
        " AND (?2 IS NULL OR EXISTS (SELECT 1 FROM item_role AS r WHERE r.role = ?2 AND r.item_number = item.item_number)"
        "  OR pack = 'own') ORDER BY due_at_ms LIMIT ?3");
    due.bind(millis(until), roleOrAll(role), limit);
    collect(std::move(due));
    sqlite::Query fresh = m_database.query(
        "SELECT id, area, minutes, item.difficulty, NULL, NULL FROM item LEFT JOIN memory_state USING (item_number)"
        " WHERE memory_state.item_number IS NULL AND suspended = 0 AND retired = 0 AND kind <> 'checklist'"
        " AND (?2 IS NULL OR EXISTS (SELECT 1 FROM item_role AS r WHERE r.role = ?2 AND r.item_number = item.item_number)"
        "  OR pack = 'own') ORDER BY item.difficulty, item.item_number LIMIT ?3");
    fresh.bind(millis(until), roleOrAll(role), limit);
    collect(std::move(fresh));
    return candidates;
}

} // namespace greenroom::storage
