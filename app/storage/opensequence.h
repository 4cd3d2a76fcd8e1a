// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "core/base/result.h"
#include "sqlite/database.h"

namespace greenroom::storage {

/// Marks files as Greenroom's in the SQLite header: "GRNR".
inline constexpr int applicationId = 0x47524E52;

/// True when the folder holds a profile.json: from then on a missing or 0-byte database is damage.
[[nodiscard]] bool isProfileFolder(const std::string &folder);

/// True when this process may write the folder and what is in it.
[[nodiscard]] bool isWritable(const std::string &folder);

/// Opens (and makes or upgrades) the database under the lock. `exists`: the folder has a profile.json.
[[nodiscard]] Result<std::unique_ptr<sqlite::Database>> openWritable(const std::string &folder, bool exists);

/// Opens without writing a byte: immutable, or from a private copy when an unmerged -wal is left.
[[nodiscard]] Result<std::unique_ptr<sqlite::Database>> openReadOnly(const std::string &folder);

} // namespace greenroom::storage
