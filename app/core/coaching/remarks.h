// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/coaching/coach.h"
#include "core/coaching/findings.h"
#include "core/coaching/gates.h"

namespace greenroom::coaching {

/// Everything that remarks and score are made of.
struct Judgement {
    const CoachInput &input;
    const Reading &reading;
    const Findings &findings;
    Copied copied;
    bool nonsense = false;
    bool story = true;
    bool language = true;
};

/// The remarks in the order of CoachRule.
[[nodiscard]] std::vector<Remark> remarksFor(const Judgement &judgement);

} // namespace greenroom::coaching
