// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/math.h"

#include <algorithm>

#include "core/text/mathparser.h"

namespace greenroom {

MathFormula parseMath(std::string_view latex)
{
    constexpr std::size_t limit = 20'000;
    if (latex.size() > limit)
        return {{}, {{limit, "formula longer than 20,000 bytes"}}};
    MathFormula formula = MathParser(latex).parse();
    std::stable_sort(formula.problems.begin(), formula.problems.end(),
                     [](const MathProblem &a, const MathProblem &b) { return a.offset < b.offset; });
    return formula;
}

} // namespace greenroom
