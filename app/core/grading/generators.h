// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "core/grading/numeric.h"

namespace greenroom {

/// What a generator family drew.
struct GeneratedNumbers {
    std::map<std::string, NumericValue> variables;
    double answer = 0;
    std::map<std::string, double, std::less<>> slips; ///< by key
};

/// A numeric family whose variables are lists. An item names it in `generator` and its slips by key in `formula`.
///
/// labelled-scores-roc-auc: `scores` (two decimals, higher means more suspicious, never 0.50, at least one tie between
/// the classes) and `labels` (1 or 0, both present) in the same order. Answer: area under the ROC curve, a tie between
/// the classes counts one half. Also `positives`, `negatives`, `rank_sum` (of the positives, mean ranks upwards).
/// Slips: ties-count-zero, one-minus-auc, accuracy-at-half (share right when scores above 0.5 are called 1).
///
/// labelled-scores-average-precision: `scores` (all different) and `labels`. Answer: average precision without
/// interpolation, the sum of (R_k - R_(k-1)) P_k down the ranking, which is the mean of the precision at the rank of
/// each positive. Also `positives`, `negatives`, `ranked_scores`, `ranked_labels` (highest score first).
/// Slips: trapezoid-rule (straight lines between the points, from recall 0 and precision 1), roc-auc,
/// mean-over-all-ranks (precision averaged over every rank), ascending-order (lowest score first).
///
/// p-values-benjamini-hochberg: `p_values` of independent tests, unordered, all different. Answer: how many are
/// rejected with the false discovery rate at `alpha` = 0.05: the largest k with p_(k) <= k alpha/m, m = `tests`. Also
/// `sorted_p_values`. Slips: bonferroni (p <= alpha/m), uncorrected (p <= alpha), stop-at-first-failure (counts upwards
/// until the first p_(k) above its line), own-line-only (counts every p_(k) below its own line).
struct NumericGenerator {
    std::string_view name;
    std::vector<std::string_view> lists;
    std::vector<std::string_view> numbers;
    std::vector<std::string_view> slips;
    double variants = 0; ///< at least so many different draws
    /// One attempt; nothing when the numbers came out unsuitable (slips too close to the answer or to each other).
    std::optional<GeneratedNumbers> (*draw)(std::mt19937_64 &random) = nullptr;
};

/// The generator of that name, or null.
[[nodiscard]] const NumericGenerator *numericGenerator(std::string_view name);

/// All generators, for lists and gates.
[[nodiscard]] const std::vector<NumericGenerator> &numericGenerators();

} // namespace greenroom
