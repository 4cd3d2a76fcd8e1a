// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace greenroom {

/// A function of the formula language. `call` gets `count` numbers and gives NaN or infinity where it has no value.
struct FormulaFunction {
    std::string_view name;
    std::size_t arguments; ///< 0: one or more
    double (*call)(const double *values, std::size_t count);
};

/// The function of that name, or null. Names: min max abs exp log log2 sqrt floor ceil round comb factorial normcdf
/// norminv. `round` takes halves away from zero; `comb` and `factorial` take whole numbers from 0 up.
[[nodiscard]] const FormulaFunction *formulaFunction(std::string_view name);

/// The standard normal distribution function.
[[nodiscard]] double normalCdf(double x);

/// Its inverse for 0 < p < 1, to about 1e-15 relative (Wichura 1988, algorithm AS 241, PPND16); NaN elsewhere.
[[nodiscard]] double normalInverse(double p);

} // namespace greenroom
