// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/coaching/reading.h"

namespace greenroom::coaching {

/// A figure that measures something.
struct Measure {
    Range range;
    int section = 0;
    bool strong = false; ///< has a unit, a direction or a share; otherwise it is a mere count
};

/// Measures in a section: numbers with a unit, a direction or something counted; shares and multiples in words;
/// "no complaints". Dates, times of day, versions, ticket and room numbers, phases, crowd sizes of the set-up and the
/// places in time of "two weeks later" are none.
[[nodiscard]] std::vector<Measure> measuresIn(const Reading &reading, int section, const Wordbook &wordbook);

} // namespace greenroom::coaching
