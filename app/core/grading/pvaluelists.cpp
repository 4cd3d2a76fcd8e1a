// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/pvaluelists.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "core/grading/uniform.h"

namespace greenroom {

namespace {

/// Where the sorted p-values lie: ranks up to `smallest` pass alone, the one after `firstRun` lies above its line, all
/// others up to `rejected` below theirs, and ranks up to `nominal` below alpha.
struct Ladder {
    int tests = 0;
    int smallest = 0;
    int firstRun = 0;
    int rejected = 0;
    int nominal = 0;
};

constexpr int alphaUnits = 500; // 0.05 in ten-thousandths
constexpr double pValueUnit = 10000;

/// The open interval for the p-value of one rank, in ten-thousandths.
std::pair<int, int> boundsOf(const Ladder &ladder, int rank)
{
    const auto lineOf = [&](int r) { return alphaUnits * r / ladder.tests; };
    if (rank <= ladder.smallest)
        return {0, lineOf(1)};
    if (rank <= ladder.firstRun)
        return {lineOf(1) + 1, lineOf(rank)};
    if (rank == ladder.firstRun + 1)
        return {lineOf(rank) + 1, lineOf(rank + 1)};
    if (rank <= ladder.rejected)
        return {0, lineOf(rank)};
    if (rank <= ladder.nominal)
        return {lineOf(rank) + 1, alphaUnits};
    return {alphaUnits + 1, static_cast<int>(pValueUnit) - 100};
}

std::optional<std::vector<int>> drawPValues(const Ladder &ladder, std::mt19937_64 &random)
{
    std::vector<int> values;
    for (int rank = 1; rank <= ladder.tests; ++rank) {
        const auto [low, high] = boundsOf(ladder, rank);
        const int first = std::max(low, values.empty() ? 0 : values.back()) + 1;
        if (first > high - 1)
            return std::nullopt;
        values.push_back(drawBetween(random, first, high - 1));
    }
    return values;
}

std::vector<double> pValues(const std::vector<int> &units)
{
    std::vector<double> quotients;
    quotients.reserve(units.size());
    for (const int unit : units)
        quotients.push_back(unit / pValueUnit); // whole by power of ten: exactly rounded
    return quotients;
}

} // namespace

std::optional<GeneratedNumbers> drawBenjaminiHochberg(std::mt19937_64 &random)
{
    Ladder ladder;
    ladder.tests = 2 * drawBetween(random, 4, 6);
    ladder.rejected = drawBetween(random, 4, ladder.tests - 3);
    ladder.firstRun = drawBetween(random, 2, ladder.rejected - 2);
    ladder.smallest = drawBetween(random, 1, std::min(3, ladder.firstRun - 1));
    ladder.nominal = drawBetween(random, ladder.rejected + 1, ladder.tests - 1);
    std::optional<std::vector<int>> sorted = drawPValues(ladder, random);
    if (!sorted)
        return std::nullopt;
    std::vector<int> shown = *sorted;
    shuffle(shown, random);

    GeneratedNumbers numbers;
    numbers.answer = ladder.rejected;
    numbers.variables["p_values"] = pValues(shown);
    numbers.variables["sorted_p_values"] = pValues(*sorted);
    numbers.variables["tests"] = static_cast<double>(ladder.tests);
    numbers.variables["alpha"] = alphaUnits / pValueUnit;
    numbers.slips["bonferroni"] = ladder.smallest;
    numbers.slips["uncorrected"] = ladder.nominal;
    numbers.slips["stop-at-first-failure"] = ladder.firstRun;
    numbers.slips["own-line-only"] = ladder.rejected - 1;
    return numbers;
}

} // namespace greenroom
