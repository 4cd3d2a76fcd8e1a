// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scheduling/grades.h"

#include <algorithm>
#include <cstdint>

namespace greenroom {

namespace {

constexpr int mostUnsure = 2; ///< confidence up to here is unsure, above it confident
constexpr double startAnswers = 10;

double startingChance(int confidence, std::optional<int> options)
{
    switch (confidence) {
    case 1: return options && *options >= 2 ? 1.0 / *options : 0.2;
    case 2: return 0.5;
    case 3: return 0.75;
    default: return 0.95;
    }
}

} // namespace

Rating suggestRating(const MarkedAnswer &answer)
{
    if (!answer.correct)
        return Rating::Again;
    const bool stated = answer.confidence && *answer.confidence >= 1 && *answer.confidence <= 4;
    if (answer.hintUsed || (stated && *answer.confidence <= mostUnsure))
        return Rating::Hard;
    return answer.firstEver && stated ? Rating::Easy : Rating::Good;
}

std::optional<Rating> suggestRating(std::span<const TickedKeyPoint> points)
{
    std::int64_t total = 0;
    std::int64_t ticked = 0;
    for (const TickedKeyPoint &point : points) {
        const int weight = std::max(point.weight, 0);
        total += weight;
        ticked += point.ticked ? weight : 0;
    }
    if (total == 0)
        return {};
    // In whole numbers, so that exactly 0.8 and 0.5 fall on the right side.
    if (5 * ticked >= 4 * total)
        return Rating::Good;
    return 2 * ticked >= total ? Rating::Hard : Rating::Again;
}

std::optional<Rating> ratingFromRubric(int score)
{
    switch (score) {
    case 1:
    case 2: return Rating::Again;
    case 3: return Rating::Hard;
    case 4: return Rating::Good;
    case 5: return Rating::Easy;
    default: return {};
    }
}

Probability chanceRight(int confidence, std::optional<int> options, const ConfidenceRecords &own)
{
    const int level = std::clamp(confidence, 1, 4);
    const ConfidenceRecord &record = own[static_cast<std::size_t>(level - 1)];
    const double start = startAnswers * startingChance(level, options);
    return Probability{(start + record.right) / (startAnswers + record.answered)};
}

} // namespace greenroom
