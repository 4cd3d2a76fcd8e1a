// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/coaching/coach.h"
#include "core/coaching/measures.h"
#include "core/coaching/ownsteps.h"
#include "core/coaching/reading.h"

namespace greenroom::coaching {

/// What was found in an answer: plain facts from which remarks and score are made.
struct Findings {
    int situation = -1; ///< indices of sections, -1 when there is none
    int task = -1;
    int action = -1;
    int result = -1;
    int reflection = -1;

    std::vector<OwnStep> steps;
    int ownSteps = 0;        ///< in the Action, weak ones included
    int tellingSteps = 0;    ///< those among them in pieces that say something
    int distinctActions = 0; ///< different verbs of one's own in the Action, in pieces that say something
    bool ownTask = false;    ///< the Task speaks of the speaker
    bool ownsTask = false;   ///< … in a sentence that says what for
    bool othersTask = false; ///< the Task speaks of others only

    int events = 0;   ///< pieces of the story that tell what happened
    int presents = 0; ///< pieces in the present tense
    int maybes = 0;   ///< pieces with "would"
    int habits = 0;   ///< "usually", "every day"
    int anchors = 0;  ///< "last March", "one night"
    bool episode = true;
    double episodeScore = 1;

    int reasons = 0;
    int alternatives = 0;
    int faintReasons = 0; ///< "because they decide": told, but in words that say nothing; not for the score
    int tensions = 0;

    std::vector<Measure> measures; ///< in the Result
    bool strongMeasure = false;
    bool measuredAnywhere = false;
    bool outcome = false; ///< the Result says something that happened
    bool open = false;    ///< … or that is still to come
    const Match *openMatch = nullptr;
    bool lesson = false;
    bool tellingLesson = false; ///< one that says more than a word or two

    const Match *vague = nullptr; ///< in the Result, without a figure near it
    std::vector<const Match *> hedges;
    std::vector<const Match *> overclaims;
    int abbreviations = 0; ///< different ones that are not explained
    int abbreviationUses = 0;
    int firstAbbreviation = -1; ///< token

    bool bank = false;
    bool aware = false;   ///< risk, rules or a check are named, and not to say that there was none
    bool guarded = false; ///< a check, an approval, monitoring or a way back is named
    bool modelGoesLive = false;
    int liveToken = -1;
};

/// Looks for everything once. `reading` must stay where it is while the findings are used.
[[nodiscard]] Findings findAll(const CoachInput &input, const Reading &reading, const Wordbook &wordbook);

} // namespace greenroom::coaching
