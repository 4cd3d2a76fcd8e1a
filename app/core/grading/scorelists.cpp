// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/scorelists.h"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <vector>

#include "core/grading/uniform.h"

namespace greenroom {

namespace {

constexpr double clearly = 0.01; // slips and answer stand at least so far apart
constexpr int half = 50;         // in hundredths

bool allClearlyDifferent(const GeneratedNumbers &drawn)
{
    std::vector<double> results{drawn.answer};
    for (const auto &slip : drawn.slips)
        results.push_back(slip.second);
    std::sort(results.begin(), results.end());
    return std::adjacent_find(results.begin(), results.end(), [](double a, double b) { return b - a < clearly; })
           == results.end();
}

std::vector<double> inHundredths(const std::vector<int> &values)
{
    std::vector<double> quotients;
    quotients.reserve(values.size());
    for (const int value : values)
        quotients.push_back(value / 100.0); // whole by power of ten: exactly rounded
    return quotients;
}

struct Scored {
    int score = 0; ///< hundredths
    int label = 0;
};

/// Three or four positives among eight to ten, scoring higher on the whole; no score is one half.
std::vector<Scored> drawScored(std::mt19937_64 &random)
{
    const int count = drawBetween(random, 8, 10);
    const int positives = drawBetween(random, 3, 4);
    std::vector<Scored> drawn;
    for (int i = 0; i < count; ++i) {
        const bool positive = i < positives;
        int score = positive ? drawBetween(random, 30, 95) : drawBetween(random, 5, 75);
        if (score == half)
            ++score;
        drawn.push_back({score, positive ? 1 : 0});
    }
    shuffle(drawn, random);
    return drawn;
}

std::vector<int> scoresOf(const std::vector<Scored> &drawn)
{
    std::vector<int> scores;
    scores.reserve(drawn.size());
    for (const Scored &one : drawn)
        scores.push_back(one.score);
    return scores;
}

std::vector<double> labelsOf(const std::vector<Scored> &drawn)
{
    std::vector<double> labels;
    labels.reserve(drawn.size());
    for (const Scored &one : drawn)
        labels.push_back(one.label);
    return labels;
}

/// Pairs of a positive and a negative by how they compare.
struct Pairs {
    int won = 0;
    int tied = 0;
    int all = 0;

    [[nodiscard]] double area() const { return (2.0 * won + tied) / (2.0 * all); }
};

Pairs pairsOf(const std::vector<Scored> &drawn)
{
    Pairs pairs;
    for (const Scored &positive : drawn) {
        for (const Scored &negative : drawn) {
            if (positive.label == 0 || negative.label == 1)
                continue;
            ++pairs.all;
            pairs.won += positive.score > negative.score ? 1 : 0;
            pairs.tied += positive.score == negative.score ? 1 : 0;
        }
    }
    return pairs;
}

double positivesIn(const std::vector<Scored> &drawn)
{
    return static_cast<double>(
        std::count_if(drawn.begin(), drawn.end(), [](const Scored &one) { return one.label == 1; }));
}

/// Makes one positive level with one negative.
void tieTwo(std::vector<Scored> &drawn, std::mt19937_64 &random)
{
    std::vector<Scored *> positives;
    std::vector<Scored *> negatives;
    for (Scored &one : drawn)
        (one.label == 1 ? positives : negatives).push_back(&one);
    positives[drawBelow(random, positives.size())]->score = negatives[drawBelow(random, negatives.size())]->score;
}

/// Precision after each rank, `labels` in the order of the ranking.
std::vector<double> precisions(const std::vector<double> &labels)
{
    std::vector<double> values;
    double hits = 0;
    for (const double label : labels) {
        hits += label;
        values.push_back(hits / static_cast<double>(values.size() + 1));
    }
    return values;
}

double averagePrecision(const std::vector<double> &labels, double positives)
{
    const std::vector<double> precision = precisions(labels);
    return std::inner_product(labels.begin(), labels.end(), precision.begin(), 0.0) / positives;
}

double trapezoids(const std::vector<double> &labels, double positives)
{
    const std::vector<double> precision = precisions(labels);
    double area = 0;
    for (std::size_t i = 0; i < labels.size(); ++i)
        area += labels[i] / positives * (precision[i] + (i == 0 ? 1 : precision[i - 1])) / 2;
    return area;
}

} // namespace

std::optional<GeneratedNumbers> drawRocAuc(std::mt19937_64 &random)
{
    std::vector<Scored> drawn = drawScored(random);
    const int ties = drawBetween(random, 1, 2);
    for (int i = 0; i < ties; ++i)
        tieTwo(drawn, random);
    const Pairs pairs = pairsOf(drawn);
    const double positives = positivesIn(drawn);
    const auto right = std::count_if(drawn.begin(), drawn.end(),
                                     [](const Scored &one) { return (one.score > half) == (one.label == 1); });

    GeneratedNumbers numbers;
    numbers.answer = pairs.area();
    numbers.variables["scores"] = inHundredths(scoresOf(drawn));
    numbers.variables["labels"] = labelsOf(drawn);
    numbers.variables["positives"] = positives;
    numbers.variables["negatives"] = static_cast<double>(drawn.size()) - positives;
    numbers.variables["rank_sum"] = pairs.won + pairs.tied / 2.0 + positives * (positives + 1) / 2;
    numbers.slips["ties-count-zero"] = static_cast<double>(pairs.won) / pairs.all;
    numbers.slips["one-minus-auc"] = 1 - pairs.area();
    numbers.slips["accuracy-at-half"] = static_cast<double>(right) / static_cast<double>(drawn.size());
    if (numbers.answer <= 0.5 || !allClearlyDifferent(numbers))
        return std::nullopt;
    return numbers;
}

std::optional<GeneratedNumbers> drawAveragePrecision(std::mt19937_64 &random)
{
    const std::vector<Scored> drawn = drawScored(random);
    std::vector<Scored> ranked = drawn;
    std::sort(ranked.begin(), ranked.end(), [](const Scored &a, const Scored &b) { return a.score > b.score; });
    if (std::adjacent_find(ranked.begin(), ranked.end(),
                           [](const Scored &a, const Scored &b) { return a.score == b.score; })
        != ranked.end())
        return std::nullopt;
    const std::vector<double> labels = labelsOf(ranked);
    const std::vector<double> precision = precisions(labels);
    const double positives = positivesIn(drawn);

    GeneratedNumbers numbers;
    numbers.answer = averagePrecision(labels, positives);
    numbers.variables["scores"] = inHundredths(scoresOf(drawn));
    numbers.variables["labels"] = labelsOf(drawn);
    numbers.variables["ranked_scores"] = inHundredths(scoresOf(ranked));
    numbers.variables["ranked_labels"] = labels;
    numbers.variables["positives"] = positives;
    numbers.variables["negatives"] = static_cast<double>(drawn.size()) - positives;
    numbers.slips["trapezoid-rule"] = trapezoids(labels, positives);
    numbers.slips["roc-auc"] = pairsOf(drawn).area();
    numbers.slips["mean-over-all-ranks"] =
        std::accumulate(precision.begin(), precision.end(), 0.0) / static_cast<double>(precision.size());
    numbers.slips["ascending-order"] = averagePrecision({labels.rbegin(), labels.rend()}, positives);
    if (!allClearlyDifferent(numbers))
        return std::nullopt;
    return numbers;
}

} // namespace greenroom
