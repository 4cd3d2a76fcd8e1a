// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coaching/coach.h"

#include <algorithm>

namespace greenroom {

namespace {

constexpr std::array<std::string_view, coachRuleCount> ruleIds = {
    "nonsense",
    "too_short",
    "prompt_copied",
    "not_a_specific_episode",
    "situation_too_long",
    "task_missing",
    "no_personal_action",
    "action_too_thin",
    "no_reason_or_tradeoff",
    "no_measured_result",
    "result_missing",
    "no_reflection",
    "vague_quantifier",
    "hedging",
    "overclaim",
    "too_long_spoken",
    "jargon_unexplained",
    "no_risk_or_governance",
};

struct ElementRow {
    std::string_view id;
    int weight;
};

constexpr std::array<ElementRow, coachElementCount> elementRows = {{
    {"episode", 12},
    {"setup_share", 8},
    {"ownership", 10},
    {"action", 20},
    {"tension", 15},
    {"result", 10},
    {"measured", 10},
    {"reflection", 5},
    {"governance", 5},
    {"length", 5},
}};

} // namespace

std::string_view idOf(CoachRule rule)
{
    return ruleIds[static_cast<std::size_t>(rule)];
}

std::string_view idOf(CoachElement element)
{
    return elementRows[static_cast<std::size_t>(element)].id;
}

std::string_view idOf(Severity severity)
{
    switch (severity) {
    case Severity::Hint: return "hint";
    case Severity::Warn: return "warn";
    case Severity::Stop: break;
    }
    return "stop";
}

std::optional<CoachRule> ruleFor(std::string_view id)
{
    const auto found = std::find(ruleIds.begin(), ruleIds.end(), id);
    if (found == ruleIds.end())
        return std::nullopt;
    return static_cast<CoachRule>(found - ruleIds.begin());
}

std::optional<CoachElement> elementFor(std::string_view id)
{
    const auto found =
        std::find_if(elementRows.begin(), elementRows.end(), [id](const ElementRow &row) { return row.id == id; });
    if (found == elementRows.end())
        return std::nullopt;
    return static_cast<CoachElement>(found - elementRows.begin());
}

int weightOf(CoachElement element)
{
    return elementRows[static_cast<std::size_t>(element)].weight;
}

} // namespace greenroom
