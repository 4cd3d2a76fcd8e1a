// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/grading/numeric.h"

namespace greenroom {

/// A number as people write it, without locale and without floating-point noise (12 significant digits): 0.3, -2, 1500.
[[nodiscard]] std::string printed(double value);

/// Numbers with commas between them, all with as many decimals as the longest needs: "0.80, 0.35".
[[nodiscard]] std::string printedList(const std::vector<double> &values);

/// A number by a format of the content guide: ".0f" to ".9f", ".0%" to ".9%" (times 100, with the sign) or "d" (whole
/// numbers only). Halves go away from zero and are judged on the decimal number, so 2.675 by ".2f" is 2.68.
/// Errors: Invalid (subject: the format) for another format, and for "d" on a number that is not whole.
[[nodiscard]] Result<std::string> formatted(double value, std::string_view format);

/// Fills {{name}}, {{name | .2f}} and {{= expression | .2f}}; `answer` is a name too. In a longer run of braces, as in
/// \frac{{{a}}}{2}, the inner two belong to the placeholder. Errors: Invalid (subject: the placeholder).
[[nodiscard]] Result<std::string> filledTemplate(std::string_view markdown,
                                                 const std::map<std::string, NumericValue> &variables, double answer);

} // namespace greenroom
