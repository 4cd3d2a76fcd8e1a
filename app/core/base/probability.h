// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <compare>

namespace greenroom {

/// A number in 0..1; out-of-range and not-a-number inputs are moved to the nearest bound (NaN to 0).
class Probability {
public:
    constexpr Probability() = default;
    constexpr explicit Probability(double value) : m_value(value >= 0 ? std::min(value, 1.0) : 0.0) {}

    [[nodiscard]] constexpr double value() const noexcept { return m_value; }

    friend constexpr auto operator<=>(const Probability &, const Probability &) = default;

private:
    double m_value = 0;
};

} // namespace greenroom
