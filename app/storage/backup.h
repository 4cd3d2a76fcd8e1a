// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/base/result.h"
#include "sqlite/database.h"

namespace greenroom::storage {

/// Writes a verified copy of the whole database to `folder`/backups and returns its path.
/// `reason` becomes part of the name. The copy counts only after it was opened and checked.
/// Errors: DiskFull, DiskFault, Damaged.
[[nodiscard]] Result<std::string> makeBackup(sqlite::Database &database, const std::string &folder,
                                             const std::string &reason);

} // namespace greenroom::storage
