// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "sqlite/database.h"

namespace greenroom::storage {

/// One released step of the schema; never edited after release.
struct Migration {
    int version;
    std::string_view script;
};

/// All steps in order, embedded from migrations/NNNN_*.sql at build time.
[[nodiscard]] const std::vector<Migration> &migrations();

/// The schema version this program writes.
[[nodiscard]] int currentSchemaVersion();

/// Walks from `PRAGMA user_version` to the current version in one BEGIN IMMEDIATE. Throws sqlite::Failure.
void migrate(sqlite::Database &database);

} // namespace greenroom::storage
