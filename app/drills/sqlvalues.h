// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/model/item.h"
#include "drills/resultset.h"
#include "drills/sqldataset.h"

namespace greenroom::drills {

/// Numbers stored as text: columns declared as numbers that hold a text. One sentence each.
[[nodiscard]] std::vector<std::string> storedTextProblems(const StoredDataset &dataset, const std::string &name);

/// What is wrong with the values of the expected result on the dataset `name`: numbers and text in one column, numbers
/// sorted as text, NULLs in the required order although neither reference nor prompt says where they go.
[[nodiscard]] std::vector<std::string> resultValueProblems(const SqlBody &body, const ResultSet &expected,
                                                           const std::string &name);

} // namespace greenroom::drills
