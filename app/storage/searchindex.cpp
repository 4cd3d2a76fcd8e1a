// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/searchindex.h"

#include <algorithm>

#include "core/model/itemnames.h"
#include "storage/snippet.h"

namespace greenroom::storage {

namespace {

// The facets, shared by every list. ?1 is the search text.
#define GREENROOM_FACETS                                                                                               \
    " AND (?2 IS NULL OR item.area = ?2)"                                                                              \
    " AND (?3 IS NULL OR EXISTS (SELECT 1 FROM item_topic AS t WHERE t.topic = ?3 AND t.item_number = item.item_number))" \
    " AND (?4 IS NULL OR item.kind = ?4)"                                                                              \
    " AND (?5 IS NULL OR EXISTS (SELECT 1 FROM item_role AS r WHERE r.role = ?5 AND r.item_number = item.item_number))" \
    " AND (?6 IS NULL OR EXISTS (SELECT 1 FROM item_tag AS g WHERE g.tag = ?6 AND g.item_number = item.item_number))"  \
    " AND (?7 IS NULL OR item.difficulty = ?7)"                                                                        \
    " AND (?8 IS NULL OR (item.pack = 'own' OR item.own_text IS NOT NULL) = ?8)"                                       \
    " AND (CASE ?9 WHEN 1 THEN memory_state.item_number IS NULL AND item.suspended = 0"                                \
    "  WHEN 2 THEN memory_state.due_at_ms <= ?10 AND item.suspended = 0"                                               \
    "  WHEN 3 THEN memory_state.item_number IS NOT NULL WHEN 4 THEN item.suspended = 1 ELSE 1 END)"

#define GREENROOM_BROWSE                                                                                               \
    "SELECT item.item_number FROM item LEFT JOIN memory_state USING (item_number) WHERE item.retired = 0"              \
    GREENROOM_FACETS

#define GREENROOM_MATCH                                                                                                \
    "SELECT item.item_number FROM item_search JOIN item ON item.item_number = item_search.rowid"                       \
    " LEFT JOIN memory_state USING (item_number) WHERE item_search MATCH ?1 AND item.retired = 0"                      \
    GREENROOM_FACETS

void bindFacets(sqlite::Query &query, const ItemFilter &filter, Instant now)
{
    query.bind(filter.match, filter.area, filter.topic, filter.kind, filter.role, filter.tag, filter.difficulty,
               filter.own, static_cast<int>(filter.state), std::int64_t{now.time_since_epoch().count()});
}

std::vector<std::int64_t> numbersFrom(sqlite::Query &query)
{
    std::vector<std::int64_t> numbers;
    while (query.step())
        numbers.push_back(query.integer(0));
    return numbers;
}

std::vector<std::int64_t> sortedHits(sqlite::Query query, const ItemFilter &filter, Instant now)
{
    bindFacets(query, filter, now);
    return numbersFrom(query);
}

} // namespace

bool ItemFilter::hasFacet() const
{
    return area || topic || kind || role || tag || difficulty || own || state != ItemState::Any;
}

std::vector<std::int64_t> SearchIndex::firstHits(const ItemFilter &filter, Instant now, int limit)
{
    if (!filter.match.empty() && !filter.hasFacet()) {
        // The index holds live items only, so nothing has to be joined.
        sqlite::Query query = m_database.query("SELECT rowid FROM item_search WHERE item_search MATCH ?1 LIMIT ?2");
        query.bind(filter.match, limit);
        return numbersFrom(query);
    }
    sqlite::Query query = filter.match.empty() ? m_database.query(GREENROOM_BROWSE " LIMIT ?11")
                                               : m_database.query(GREENROOM_MATCH " LIMIT ?11");
    bindFacets(query, filter, now);
    query.bind(limit);
    return numbersFrom(query);
}

std::vector<std::int64_t> SearchIndex::allHits(const ItemFilter &filter, Instant now)
{
    const bool search = !filter.match.empty();
    if (search && filter.sort == ItemSort::Relevance && !filter.hasFacet()) {
        sqlite::Query query =
            m_database.query("SELECT rowid FROM item_search WHERE item_search MATCH ?1 ORDER BY rank");
        query.bind(filter.match);
        return numbersFrom(query);
    }
    switch (filter.sort) {
    case ItemSort::Relevance:
        if (search)
            return sortedHits(m_database.query(GREENROOM_MATCH " ORDER BY item_search.rank"), filter, now);
        [[fallthrough]];
    case ItemSort::Title:
        return search ? sortedHits(m_database.query(GREENROOM_MATCH " ORDER BY item.title COLLATE NOCASE, item.item_number"),
                                   filter, now)
                      : sortedHits(m_database.query(GREENROOM_BROWSE " ORDER BY item.title COLLATE NOCASE, item.item_number"),
                                   filter, now);
    case ItemSort::Due:
        return search
            ? sortedHits(m_database.query(GREENROOM_MATCH " ORDER BY memory_state.due_at_ms IS NULL, memory_state.due_at_ms, item.item_number"),
                         filter, now)
            : sortedHits(m_database.query(GREENROOM_BROWSE " ORDER BY memory_state.due_at_ms IS NULL, memory_state.due_at_ms, item.item_number"),
                         filter, now);
    case ItemSort::Difficulty:
        return search
            ? sortedHits(m_database.query(GREENROOM_MATCH " ORDER BY item.difficulty, item.title COLLATE NOCASE"), filter, now)
            : sortedHits(m_database.query(GREENROOM_BROWSE " ORDER BY item.difficulty, item.title COLLATE NOCASE"), filter, now);
    case ItemSort::Newest:
        return search ? sortedHits(m_database.query(GREENROOM_MATCH " ORDER BY item.item_number DESC"), filter, now)
                      : sortedHits(m_database.query(GREENROOM_BROWSE " ORDER BY item.item_number DESC"), filter, now);
    }
    return {};
}

std::vector<ItemSummary> SearchIndex::summaries(const std::vector<std::int64_t> &numbers, const std::string &match)
{
    std::vector<ItemSummary> rows;
    rows.reserve(numbers.size());
    const std::vector<MatchTerm> terms = matchTerms(match);
    for (const std::int64_t number : numbers) {
        sqlite::Query query = m_database.query(
            "SELECT id, title, kind, area, item.difficulty, minutes, suspended, pack = 'own' OR own_text IS NOT NULL,"
            " due_at_ms FROM item LEFT JOIN memory_state USING (item_number) WHERE item_number = ?1");
        query.bind(number);
        if (!query.step())
            continue;
        ItemSummary row;
        row.number = number;
        row.id = ItemId(query.text(0));
        row.title = query.text(1);
        row.kind = itemKindFrom(query.text(2)).value_or(ItemKind::Concept);
        row.area = query.text(3);
        row.difficulty = static_cast<int>(query.integer(4));
        row.minutes = static_cast<int>(query.integer(5));
        row.suspended = query.integer(6) != 0;
        row.own = query.integer(7) != 0;
        if (const auto due = query.integerOrNull(8))
            row.due = Instant(std::chrono::milliseconds(*due));
        if (!match.empty()) {
            sqlite::Query indexed = m_database.query("SELECT title, prompt, answer, topics FROM item_search WHERE rowid = ?1");
            indexed.bind(number);
            if (indexed.step())
                row.snippet = snippetOf({indexed.text(0), indexed.text(1), indexed.text(2), indexed.text(3)}, terms);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<std::string> SearchIndex::wordsLike(const std::string &word, int limit)
{
    if (word.empty())
        return {};
    sqlite::Query query = m_database.query(
        "SELECT term FROM item_word WHERE term >= ?1 AND term < ?1 || char(1114111)"
        " AND length(term) BETWEEN ?2 - 2 AND ?2 + 2 ORDER BY cnt DESC LIMIT ?3");
    // SQLite counts letters, not bytes.
    const auto startsLetter = [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; };
    const auto second = std::find_if(word.begin() + 1, word.end(), startsLetter);
    query.bind(std::string(word.begin(), second),
               static_cast<std::int64_t>(std::count_if(word.begin(), word.end(), startsLetter)), limit);
    std::vector<std::string> words;
    while (query.step())
        words.push_back(query.text(0));
    return words;
}

} // namespace greenroom::storage
