// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/generators.h"

#include <algorithm>

#include "core/grading/pvaluelists.h"
#include "core/grading/scorelists.h"

namespace greenroom {

const std::vector<NumericGenerator> &numericGenerators()
{
    static const std::vector<NumericGenerator> generators = {
        {"labelled-scores-roc-auc",
         {"scores", "labels"},
         {"positives", "negatives", "rank_sum"},
         {"ties-count-zero", "one-minus-auc", "accuracy-at-half"},
         1e9,
         drawRocAuc},
        {"labelled-scores-average-precision",
         {"scores", "labels", "ranked_scores", "ranked_labels"},
         {"positives", "negatives"},
         {"trapezoid-rule", "roc-auc", "mean-over-all-ranks", "ascending-order"},
         1e9,
         drawAveragePrecision},
        {"p-values-benjamini-hochberg",
         {"p_values", "sorted_p_values"},
         {"tests", "alpha"},
         {"bonferroni", "uncorrected", "stop-at-first-failure", "own-line-only"},
         1e9,
         drawBenjaminiHochberg},
    };
    return generators;
}

const NumericGenerator *numericGenerator(std::string_view name)
{
    const auto &all = numericGenerators();
    const auto found =
        std::find_if(all.begin(), all.end(), [name](const NumericGenerator &one) { return one.name == name; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace greenroom
