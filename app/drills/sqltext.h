// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace greenroom::drills {

/// SQL cut into texts, quoted names, comments, words and single other characters; joined again they are `sql`.
[[nodiscard]] std::vector<std::string_view> sqlPieces(std::string_view sql);

/// The query from its last ORDER BY outside brackets on; empty when it has none.
[[nodiscard]] std::string_view ownOrder(std::string_view query);

/// A CREATE TABLE without PRIMARY KEY, UNIQUE, AUTOINCREMENT and WITHOUT ROWID: a table of the same columns whose rows
/// lie in the order in which they were inserted, and no index gives them another. Other text stays as it is.
[[nodiscard]] std::string withoutKeys(std::string_view definition);

/// The name in double quotes.
[[nodiscard]] std::string quotedName(std::string_view name);

} // namespace greenroom::drills
