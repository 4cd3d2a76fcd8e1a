// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/coaching/coach.h"

namespace greenroom::test {

inline CoachInput answer(std::string situation, std::string task, std::string action, std::string result,
                         std::string reflection = {})
{
    CoachInput input;
    input.question = "Tell me about a time you had to fix something under pressure.";
    input.templateId = "star-reflection";
    input.sections = {{"situation", std::move(situation)},
                      {"task", std::move(task)},
                      {"action", std::move(action)},
                      {"result", std::move(result)},
                      {"reflection", std::move(reflection)}};
    return input;
}

/// An honest failure, told well.
inline CoachInput failureAnswer()
{
    return answer(
        "Last October our clinic moved from paper charts to tablets in a single weekend.",
        "I had to train the eleven nurses and decide whether we went live on the Monday.",
        "I trained seven of them on Saturday and the rest on Sunday morning. Two could not log in. I decided to go "
        "live "
        "anyway, because the paper forms had already gone to the archive and fetching them back would have cost a day. "
        "On "
        "Monday I stood on the ward and copied the vital signs by hand while the tablets froze. At noon I stopped the "
        "rollout rather than wait for a patch, and brought the paper back with the porter.",
        "It failed: we lost four hours of observations and the start slipped by five weeks. One patient got a dose "
        "late, "
        "without harm.",
        "I should have written down beforehand what would make us stop. Since then every plan of mine names it.");
}

inline CoachInput bulletAnswer()
{
    return answer("Warehouse in Leeds, peak week 2022: a firmware update bricked 14 scanners on the night shift.",
                  "Shift lead. My call whether the line stops.",
                  "- Counted the scanners that still worked: 9 of 23\n"
                  "- Pulled the pickers off small orders, put pairs on one scanner each\n"
                  "- Turned down paper picking, since last year it gave one wrong parcel in fifty\n"
                  "- Rang the vendor, got the old file, flashed the units one by one\n"
                  "- Logged the serial numbers for the claim",
                  "87% of the orders left by the cut-off, against 96% on a usual night. No wrong parcels.",
                  "Update half of the fleet first, never all of it.");
}

inline CoachInput middlingAnswer()
{
    return answer(
        "In February the booking system let three groups into one room on the same evening.",
        "We had to sort it out before six.",
        "I printed the bookings and checked the time stamps. The team moved the second group to the staff room. "
        "Then I rang the supplier and asked for a fix, and a colleague wrote a rule on the board.",
        "It went well and things were much better after that.");
}

inline std::vector<CoachInput> sampleAnswers()
{
    return {failureAnswer(), bulletAnswer(), middlingAnswer()};
}

} // namespace greenroom::test
