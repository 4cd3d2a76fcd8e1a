// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace greenroom {

/// Why a typed answer could not be read as a number.
enum class NumberProblem { None, Empty, NotANumber, DivisionByZero, AmbiguousSeparator, TooLarge };

struct TypedNumber {
    std::optional<double> value;
    bool percent = false; ///< a percent sign was typed; `value` is the number before it
    NumberProblem problem = NumberProblem::None;
};

/// Reads what people type: 0.25, 0,25, .25, 1 234.5, 1,234.5, 1.234,5, 25 %, 1/4, 3 1/4, 2.5e-3, 2,5·10^-3,
/// 2.5x10^-3, unicode minus, spaces, superscripts and fractions, a currency sign in front. A single separator between
/// one to three digits (no leading 0) and exactly three ("1,234") is read as a thousands separator for ',' and as a
/// decimal point for '.'; "1,234,5" is AmbiguousSeparator. At most 200 bytes.
[[nodiscard]] TypedNumber parseTypedNumber(std::string_view text);

/// The number to compare: a percent sign is honoured whatever the item's unit. With unit "percent" the number
/// stands as typed (25 % = 25); otherwise it is divided by 100.
[[nodiscard]] std::optional<double> valueInUnit(const TypedNumber &typed, std::string_view unit);

} // namespace greenroom
