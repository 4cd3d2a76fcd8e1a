// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "drills/sqlsandbox.h"

namespace greenroom::drills {

/// A table of a dataset with its rows as SQL literals, in the order in which they are stored.
struct StoredTable {
    std::string name;
    std::vector<std::string> columns;  ///< without generated ones
    std::vector<std::string> declared; ///< the columns' types as written
    std::vector<std::string> rows;     ///< "1,'a',NULL"
};

/// A loaded dataset as text, from which the same rows can be stored in another physical order.
struct StoredDataset {
    std::vector<std::string> tableDefinitions;
    std::vector<std::string> views;
    std::vector<StoredTable> tables;
};

enum class RowOrder { AsStored, Reversed, Shuffled };

/// Reads tables and rows out of a sandbox.
[[nodiscard]] std::variant<StoredDataset, SqlFailure> describeDataset(SqlSandbox &sandbox);

/// A new sandbox with the same tables and rows in another physical order. `seed` decides the shuffle. Keys and indexes
/// are left out: a key can be the physical order itself, and an index gives rows in its own order.
[[nodiscard]] std::variant<std::unique_ptr<SqlSandbox>, SqlFailure> storeAnew(const StoredDataset &dataset,
                                                                              RowOrder order, std::uint64_t seed);

} // namespace greenroom::drills
