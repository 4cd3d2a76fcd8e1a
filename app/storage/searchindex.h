// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/time.h"
#include "core/model/item.h"
#include "sqlite/database.h"

namespace greenroom::storage {

enum class ItemState { Any, Fresh, Due, Practised, Suspended };
enum class ItemSort { Relevance, Title, Due, Difficulty, Newest };

/// What a list of questions shows: a search text and facets; an absent facet does not filter.
struct ItemFilter {
    std::string match; ///< FTS5 expression made by core/text/searchquery; empty lists everything
    std::optional<std::string> area;
    std::optional<std::string> topic;
    std::optional<std::string> kind;
    std::optional<std::string> role;
    std::optional<std::string> tag;
    std::optional<int> difficulty;
    std::optional<bool> own; ///< true: the user's own or edited items only; false: packs only
    ItemState state = ItemState::Any;
    ItemSort sort = ItemSort::Relevance;

    [[nodiscard]] bool hasFacet() const;
    friend bool operator==(const ItemFilter &, const ItemFilter &) = default;
};

/// One row of a list.
struct ItemSummary {
    std::int64_t number = 0;
    ItemId id;
    std::string title;
    ItemKind kind = ItemKind::Concept;
    std::string area;
    int difficulty = 1;
    int minutes = 1;
    bool suspended = false;
    bool own = false;
    std::optional<Instant> due; ///< absent: never practised
    std::string snippet;        ///< hits between the marks \x02 and \x03
};

/// Full-text search and facet lists over live items. Methods throw sqlite::Failure.
class SearchIndex {
public:
    explicit SearchIndex(sqlite::Database &database) : m_database(database) {}

    /// The first `limit` hits in no order of merit: fast whatever the number of hits.
    [[nodiscard]] std::vector<std::int64_t> firstHits(const ItemFilter &filter, Instant now, int limit);
    /// Every hit in the filter's order.
    [[nodiscard]] std::vector<std::int64_t> allHits(const ItemFilter &filter, Instant now);
    /// Rows for a window of a list, in the given order; snippets only when `match` is not empty.
    [[nodiscard]] std::vector<ItemSummary> summaries(const std::vector<std::int64_t> &numbers,
                                                     const std::string &match);
    /// Indexed words that begin with the first letter of `word` and have a similar length, for suggestions.
    [[nodiscard]] std::vector<std::string> wordsLike(const std::string &word, int limit);

private:
    sqlite::Database &m_database;
};

} // namespace greenroom::storage
