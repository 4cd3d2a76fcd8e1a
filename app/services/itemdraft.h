// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/model/item.h"

namespace greenroom::services {

/// Where a text is not yet a question, and why.
struct DraftProblem {
    int line = 0; ///< from 1; 0 when the whole text is meant
    int column = 0;
    std::string message; ///< English, as pack authors see it
};

/// A question being written: its TOML text read back.
struct ItemDraft {
    std::optional<Item> item; ///< only when there is no problem
    std::vector<DraftProblem> problems;
};

/// Reads a question's text as packs do, with every problem.
[[nodiscard]] ItemDraft readDraft(const std::string &toml, const ItemId &id);

/// The text of a question as packs hold it.
[[nodiscard]] std::string draftText(const Item &item);

} // namespace greenroom::services
