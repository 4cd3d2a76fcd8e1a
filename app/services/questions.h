// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/model/item.h"
#include "core/scheduling/memory.h"
#include "services/door.h"
#include "services/library.h"

namespace greenroom::services {

/// What the search field and the facets ask for.
struct QuestionQuery {
    std::string text; ///< as typed
    storage::ItemFilter facets; ///< `match` is made from `text`
};

/// The start of a list, shown before everything is ranked.
struct QuestionPage {
    std::string match;
    std::vector<std::int64_t> numbers;
    std::vector<storage::ItemSummary> rows; ///< the first rows of `numbers`
};

/// Everything the detail pane shows.
struct QuestionDetail {
    std::int64_t number = 0;
    Item item;
    std::vector<std::string> tags;
    bool suspended = false;
    bool ownItem = false;  ///< written by the user
    bool edited = false;   ///< a pack item with the user's own text
    std::optional<ItemMemory> memory;
    std::vector<Review> reviews;
};

/// Search, detail, own questions, tags and suspension, with multi-step undo.
class Questions {
public:
    Questions(Door &door, Library &library, const Clock &clock);

    /// The first hits in no order of merit, within milliseconds whatever the number of hits.
    [[nodiscard]] Result<QuestionPage> first(const QuestionQuery &query, int rows);
    /// The whole list in order; `rows` summaries of its start.
    [[nodiscard]] Result<QuestionPage> all(const QuestionQuery &query, int rows);
    [[nodiscard]] Result<std::vector<storage::ItemSummary>> rows(const std::vector<std::int64_t> &numbers,
                                                                 const std::string &match);
    /// A word that occurs, near to one that does not; empty when there is none.
    [[nodiscard]] Result<std::string> suggestion(const std::string &text);

    [[nodiscard]] Result<QuestionDetail> detail(std::int64_t number);
    [[nodiscard]] Result<QuestionDetail> detail(const ItemId &id);
    [[nodiscard]] Result<std::vector<std::string>> tags();

    /// Stores a new question of the user's own and returns its id (own/<area>/<slug of the title>).
    [[nodiscard]] Result<ItemId> add(Item item);
    /// Stores the user's text of an existing item; a pack update does not touch it. What is shown already is no
    /// change, the pack's own words are no text of the user's. Errors: Invalid with subject "kind" for another kind.
    [[nodiscard]] Result<void> edit(const Item &item);
    /// Back to the pack's text. Errors: Invalid for an item of the user's own.
    [[nodiscard]] Result<void> revert(const ItemId &id);
    /// Takes the user's own question out of lists; its history stays.
    [[nodiscard]] Result<void> remove(const ItemId &id);
    [[nodiscard]] Result<void> setSuspended(const std::vector<std::int64_t> &numbers, bool suspended);
    [[nodiscard]] Result<void> setTag(const std::vector<std::int64_t> &numbers, const std::string &tag, bool present);

    [[nodiscard]] bool canUndo() const { return !m_undo.empty(); }
    /// Takes back the newest change of this class. One that fails may be tried again when the place could not be
    /// written; any other failure drops it, so that older steps stay within reach. Errors: NothingToUndo.
    [[nodiscard]] Result<void> undo();

private:
    using Step = std::function<Result<void>()>;

    Result<QuestionDetail> detailOf(const std::optional<storage::ItemRow> &row, const std::string &subject);
    Result<void> refuseDamaged(const storage::ItemRow &row);
    Result<void> replaceOwnText(const ItemId &id, const std::optional<std::string> &text);
    /// Runs `work(undo)` through the door; the step it puts into `undo` is remembered once the change is committed.
    template <typename Work>
    auto undoable(Work work) -> std::invoke_result_t<Work, Step &>;

    Door &m_door;
    Library &m_library;
    const Clock &m_clock;
    std::vector<Step> m_undo;
    bool m_recording = true; ///< off while a step is taken back: that is itself no step
};

} // namespace greenroom::services
