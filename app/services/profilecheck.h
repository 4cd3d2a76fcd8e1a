// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "services/door.h"
#include "services/practice.h"

namespace greenroom::services {

/// One thing found by "Check my data".
struct CheckProblem {
    std::string kind;    ///< integrity, foreign_key, search_index, item, review, memory
    std::string subject; ///< what it concerns: a table, an item id, a review number
};

/// Looks at everything the profile promises and changes nothing.
[[nodiscard]] Result<std::vector<CheckProblem>> checkProfile(Door &door, Practice &practice);

} // namespace greenroom::services
