// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <span>

#include "core/base/probability.h"
#include "core/model/review.h"

namespace greenroom {

/// How the program marked an answer.
struct MarkedAnswer {
    bool correct = false;
    std::optional<int> confidence; ///< 1 guess .. 4 certain, before the answer was seen; others count as not given
    bool hintUsed = false;
    bool firstEver = false; ///< the item was never answered before
};

/// Suggested rating of an answer that the program marked; the user may choose another.
/// Wrong: Again. Right with a hint or confidence 1-2: Hard. Right at the first answer ever with confidence 3-4: Easy,
/// because it was known before. Else Good: after the first answer Easy is for the user alone to say.
[[nodiscard]] Rating suggestRating(const MarkedAnswer &answer);

/// A key point of the model answer and whether the candidate named it.
struct TickedKeyPoint {
    int weight = 1; ///< 1..3; 0 and less count for nothing
    bool ticked = false;
};

/// Suggested rating from the weighted share of ticked key points: at least 0.8 Good, at least 0.5 Hard, below that
/// Again. The two limits are a judgement, not a measurement. Never Easy. Nothing when no point has a weight.
[[nodiscard]] std::optional<Rating> suggestRating(std::span<const TickedKeyPoint> points);

/// Rating of a spoken answer from its rubric score: 1 and 2 Again, 3 Hard, 4 Good, 5 Easy. Nothing outside 1..5.
[[nodiscard]] std::optional<Rating> ratingFromRubric(int score);

/// The user's own record at one confidence level.
struct ConfidenceRecord {
    int right = 0;
    int answered = 0; ///< at least `right`
};

/// Records for confidence 1..4.
using ConfidenceRecords = std::array<ConfidenceRecord, 4>;

/// Chance of being right that a confidence level stands for. Starts as 1/options (0.2 without options), 0.5, 0.75
/// and 0.95, and moves to the user's own share right, with the start counting as 10 answers. `confidence` is moved
/// into 1..4; fewer than 2 options count as none.
[[nodiscard]] Probability chanceRight(int confidence, std::optional<int> options, const ConfidenceRecords &own = {});

} // namespace greenroom
