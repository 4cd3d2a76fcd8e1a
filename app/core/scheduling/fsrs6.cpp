// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scheduling/fsrs6.h"

namespace greenroom {

namespace {

struct Range {
    double low;
    double high;
};

// w17 and w18 are cut further by the relearning steps, w19 starts at 0 in long-term mode.
constexpr std::array<Range, 21> weightRanges = {{
    {0.001, 100},  {0.001, 100}, {0.001, 100}, {0.001, 100}, {1, 10},    {0.001, 4},    {0.001, 4},
    {0.001, 0.75}, {0, 4.5},     {0, 0.8},     {0.001, 3.5}, {0.001, 5}, {0.001, 0.25}, {0.001, 0.9},
    {0, 4},        {0, 1},       {1, 6},       {0, 2},       {0, 2},     {0.01, 0.8},   {0.1, 0.8},
}};

/// Upper limit of w17 and w18 with several relearning steps, so that steps passed in a row cannot lift the
/// stability above what it was before the lapse (as in fsrs-rs). Takes clipped w11, w13 and w14.
double sameDayLimit(const FsrsWeights &weights, int relearningSteps)
{
    if (relearningSteps <= 1)
        return 2;
    const double relearned = std::log(weights[11]) + std::log(std::exp2(weights[13]) - 1) + 0.3 * weights[14];
    return std::clamp(std::sqrt(std::max(0.0, -relearned / relearningSteps)), 0.01, 2.0);
}

double firstDifficulty(const FsrsWeights &weights, int rating)
{
    return weights[4] - std::exp(weights[5] * (rating - 1)) + 1;
}

} // namespace

Fsrs6::Fsrs6(const FsrsWeights &weights, FsrsOptions options)
    : m_weights(clipped(weights, options)), m_sameDayEnabled(options.enableSameDay)
{
    const FsrsWeights &w = m_weights;
    for (int rating = 1; rating <= 4; ++rating) {
        const auto i = static_cast<std::size_t>(rating - 1);
        m_first[i] = {w[i], std::clamp(firstDifficulty(w, rating), 1.0, 10.0)};
        m_sameDayGain[i] = std::exp(w[17] * (rating - 3 + w[18]));
        m_successGain[i] = std::exp(w[8]) * (rating == 2 ? w[15] : 1) * (rating == 4 ? w[16] : 1);
        m_difficultyChange[i] = -w[6] * (rating - 3) / 9;
    }
    m_decay = -w[20];
    m_factor = std::pow(0.9, -1 / w[20]) - 1;
    m_sameDayPower = -w[19];
    m_successPower = -w[9];
    m_failurePower = -w[12];
    m_failureCap = options.enableSameDay ? std::exp(-w[17] * w[18]) : 1;
    m_difficultyPull = w[7] * firstDifficulty(w, 4);
    m_difficultyKeep = 1 - w[7];
}

FsrsWeights Fsrs6::clipped(FsrsWeights weights, FsrsOptions options)
{
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const double low = i == 19 && !options.enableSameDay ? 0 : weightRanges[i].low;
        const double weight = std::isnan(weights[i]) ? fsrs6DefaultWeights[i] : weights[i];
        weights[i] = std::clamp(weight, low, weightRanges[i].high);
    }
    const double limit = sameDayLimit(weights, options.relearningSteps);
    weights[17] = std::min(weights[17], limit);
    weights[18] = std::min(weights[18], limit);
    return weights;
}

double Fsrs6::intervalFactor(double desiredRetention) const noexcept
{
    const double retention = std::isnan(desiredRetention) ? 0.9 : std::clamp(desiredRetention, 0.01, 0.999);
    return (std::pow(retention, 1 / m_decay) - 1) / m_factor;
}

} // namespace greenroom
