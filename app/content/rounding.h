// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace greenroom::content {

/// How a prompt asks for its number to be rounded.
struct Rounding {
    int digits = 0;
    bool significant = false; ///< significant figures instead of decimals

    friend bool operator==(const Rounding &, const Rounding &) = default;
};

/// Reads "to two decimal places", "give 3 decimals", "to the nearest whole number", "to three significant figures".
/// The last such phrase counts; "at least five decimals" is advice on the way. nullopt when there is none.
[[nodiscard]] std::optional<Rounding> roundingAskedIn(std::string_view prompt);

/// The number as somebody writes it who obeys; halves go away from zero.
[[nodiscard]] double rounded(double value, Rounding rounding);

} // namespace greenroom::content
