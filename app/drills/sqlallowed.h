// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace greenroom::drills {

/// True for the SQL functions (lower case) that drills may call. What writes, reads files, makes blobs of any size or
/// tells about the connection is not among them.
[[nodiscard]] bool isAllowedFunction(std::string_view name);

/// True for the PRAGMAs (lower case) that only describe tables.
[[nodiscard]] bool isAllowedPragma(std::string_view name);

/// True for the actions of sqlite3_set_authorizer that a drill may take; `mayChange`: also make and fill tables.
/// Functions and PRAGMAs are judged by name.
[[nodiscard]] bool isAllowedAction(int action, bool mayChange);

/// What an action is called in a message, e.g. "ATTACH".
[[nodiscard]] std::string actionName(int action);

} // namespace greenroom::drills
