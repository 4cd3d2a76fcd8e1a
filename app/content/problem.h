// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace greenroom::content {

/// One thing wrong in a pack, with the place to look. `line` and `column` count from 1; 0 when the whole file is meant.
struct Problem {
    std::string file;
    int line = 0;
    int column = 0;
    std::string rule;    ///< stable name of the gate: toml, unknown_key, missing_key, type, vocabulary, …
    std::string message; ///< English, for pack authors

    friend bool operator==(const Problem &, const Problem &) = default;
};

using Problems = std::vector<Problem>;

} // namespace greenroom::content
