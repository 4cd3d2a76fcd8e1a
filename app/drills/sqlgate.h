// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/model/item.h"

namespace greenroom::drills {

/// Gate 7: runs an SQL item's reference, alternatives and named wrong queries over its datasets in a private, limited
/// in-memory database. Returns one English sentence for each problem; empty when the item holds.
[[nodiscard]] std::vector<std::string> sqlGateProblems(const SqlBody &body);

} // namespace greenroom::drills
