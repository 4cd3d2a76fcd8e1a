// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "core/coaching/reading.h"

namespace greenroom::coaching {

enum class StepKind {
    Action, ///< something one can be seen doing
    Weak,   ///< worked, helped, supported
    State,  ///< was, knew, felt, did not; no step
};

/// A verb whose subject is the speaker: "I" (also far off: "I pulled the log and compared it"), a dropped subject at
/// the start of a line, "by me", "my first step was to".
struct OwnStep {
    int section = 0;
    int sentence = 0;
    int token = 0; ///< the verb
    std::string_view lemma;
    StepKind kind = StepKind::Action;
    bool hypothetical = false; ///< would, will, if
    bool present = false;
    bool droppedSubject = false;
};

/// Everything that the speaker did, in the order of the text. Passives and other subjects are left out.
[[nodiscard]] std::vector<OwnStep> ownSteps(const Reading &reading);

} // namespace greenroom::coaching
