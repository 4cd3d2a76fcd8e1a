// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/base/result.h"
#include "core/model/item.h"

namespace greenroom {

/// A drawn variable: a number or, in generator families, a list of numbers.
using NumericValue = std::variant<double, std::vector<double>>;

/// One variant of a numeric family.
struct NumericDraw {
    std::map<std::string, NumericValue> variables;
    double answer = 0;
    std::vector<double> slipAnswers; ///< what each of the body's slips would give; NaN where it gives nothing
};

/// Draws the variant that belongs to a seed: same item and seed, same numbers, on every machine.
/// Redraws until every `where` condition holds. Errors: Invalid (subject: the formula or condition) when a
/// formula does not parse or evaluate, or when 10,000 redraws never satisfy the conditions.
[[nodiscard]] Result<NumericDraw> drawNumeric(const NumericBody &body, std::uint64_t seed);

/// Number of distinct variants the `var` tables span, before `where`; capped at 1e18.
[[nodiscard]] double variantCount(const NumericBody &body);

/// Fills {{name}} and {{= expression | .2f}} with the draw's numbers. Errors: Invalid (subject: the placeholder).
[[nodiscard]] Result<std::string> renderNumeric(const std::string &markdown, const NumericDraw &draw);

struct NumericVerdict {
    bool correct = false;
    std::optional<std::size_t> slip; ///< index into body.slips when a wrong answer matches a known slip
};

/// Compares with the tolerance of the body (absolute, or relative to the answer's size), then looks for a slip.
[[nodiscard]] NumericVerdict gradeNumeric(const NumericBody &body, const NumericDraw &draw, double typed);

} // namespace greenroom
