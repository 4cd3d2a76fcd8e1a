// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "core/text/math.h"

namespace greenroom {

/// A stretch of Markdown as splitProse and proseProblems see it. `text` excludes the dollar signs of a formula and
/// includes the backticks of code.
struct ProseSpan {
    enum class Kind { Text, Code, InlineMath, DisplayMath };
    Kind kind = Kind::Text;
    std::string_view text;
    std::size_t offset = 0;
};

/// Cuts Markdown into text, code and formulas in one pass. Unclosed dollars and fences are reported.
[[nodiscard]] std::vector<ProseSpan> scanProse(std::string_view markdown, std::vector<MathProblem> &problems);

} // namespace greenroom
