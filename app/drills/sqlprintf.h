// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "sqlite/database.h"

namespace greenroom::drills {

/// True when no width or precision in a printf format is longer than four digits or taken from an argument.
[[nodiscard]] bool isHarmlessFormat(std::string_view format);

/// Replaces printf() and format() of `database` by SQLite's own behind isHarmlessFormat: a single
/// printf('%.900000000c', 'x') keeps a processor busy for seconds, and no limit of SQLite stops it.
/// `formatter` does the formatting; it must outlive `database`. Throws sqlite::Failure.
void guardPrintf(sqlite::Database &database, sqlite::Database &formatter);

} // namespace greenroom::drills
