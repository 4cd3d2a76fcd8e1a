// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/model/item.h"

namespace greenroom {

/// The numbers one variable of a numeric family can take. A range is counted in whole units of its last decimal and
/// divided once, so that 0.2 + 3 · 0.1 is the number that is written 0.5.
class NumericChoices {
public:
    explicit NumericChoices(const NumericVariable &variable);

    /// How many there are; 0 when the variable is unusable (no number, step not above zero, max below min, too many).
    [[nodiscard]] std::uint64_t count() const noexcept { return m_count; }
    /// The choice at `index`, below count().
    [[nodiscard]] double at(std::uint64_t index) const;

private:
    std::vector<double> m_values;
    std::uint64_t m_count = 0;
    double m_unit = 1;
    double m_first = 0; ///< in units
    double m_step = 1;
};

} // namespace greenroom
