// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

#include "core/model/review.h"

namespace greenroom {

using FsrsWeights = std::array<double, 21>;

/// Default weights of FSRS-6, the same in every published implementation.
inline constexpr FsrsWeights fsrs6DefaultWeights = {0.212,  1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194,
                                                    0.001,  1.8722, 0.1666, 0.796,  1.4835, 0.0614, 0.2629,
                                                    1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542};

inline constexpr double minimumStability = 0.001; ///< days
inline constexpr double maximumStability = 36500; ///< days

/// What the model remembers of an item. Opaque outside the model and always rebuildable from the log:
/// whoever stores one stores `modelVersion` beside it and rebuilds when that differs.
struct MemoryState {
    static constexpr int modelVersion = 6;

    double stability = minimumStability; ///< days after which recall has fallen to 0.9; 0.001..36500
    double difficulty = 1;               ///< 1..10

    friend bool operator==(const MemoryState &, const MemoryState &) = default;
};

struct FsrsOptions {
    bool enableSameDay = true; ///< false: long-term mode, every review uses the formulas for a later day
    int relearningSteps = 1;   ///< more than one lowers the upper limit of w17 and w18
};

/// FSRS-6: stability and difficulty of a memory, in double precision without rounding between steps.
/// Pure and immutable; everything that depends on the weights alone is computed once in the constructor.
/// Source of all formulas: the published FSRS-6 algorithm (fsrs-rs 6.5, ts-fsrs 5.4.2).
class Fsrs6 {
public:
    /// Takes any weights; those outside the allowed ranges are clipped, NaN becomes the default weight.
    explicit Fsrs6(const FsrsWeights &weights = fsrs6DefaultWeights, FsrsOptions options = {});

    /// The weights moved into their allowed ranges. Clipping twice changes nothing.
    [[nodiscard]] static FsrsWeights clipped(FsrsWeights weights, FsrsOptions options = {});

    [[nodiscard]] const FsrsWeights &weights() const noexcept { return m_weights; }
    [[nodiscard]] bool sameDayEnabled() const noexcept { return m_sameDayEnabled; }

    /// State after the first review.
    [[nodiscard]] MemoryState init(Rating rating) const noexcept { return m_first[index(rating)]; }

    /// State after a later review. `elapsedDays` is real-valued; negative and NaN count as 0. `sameDay` asks for
    /// the same-day formula, which ignores `elapsedDays`; it has no effect when that formula is switched off.
    [[nodiscard]] MemoryState step(const MemoryState &state, double elapsedDays, bool sameDay,
                                   Rating rating) const noexcept
    {
        const double stability = nextStability(state, elapsedDays, sameDay && m_sameDayEnabled, rating);
        return {std::clamp(stability, minimumStability, maximumStability), nextDifficulty(state.difficulty, rating)};
    }

    /// Probability of recall `days` after the last review, (1 + F t/S)^(-w20), 0..1; negative and NaN count as 0.
    [[nodiscard]] double recall(const MemoryState &state, double days) const noexcept
    {
        return std::pow(1 + m_factor * (days > 0 ? days : 0.0) / state.stability, m_decay);
    }

    /// Days until recall has fallen to `desiredRetention` (see intervalFactor), unrounded and not capped.
    [[nodiscard]] double interval(const MemoryState &state, double desiredRetention) const noexcept
    {
        return state.stability * intervalFactor(desiredRetention);
    }

    /// Interval as a multiple of stability: 1 at 0.9, less above it. The retention is moved into 0.01..0.999,
    /// NaN to 0.9.
    [[nodiscard]] double intervalFactor(double desiredRetention) const noexcept;

private:
    static std::size_t index(Rating rating) noexcept { return static_cast<std::size_t>(rating) - 1; }

    [[nodiscard]] double nextStability(const MemoryState &state, double elapsedDays, bool sameDay,
                                       Rating rating) const noexcept
    {
        if (sameDay)
            return stabilitySameDay(state, rating);
        const double forgotten = 1 - recall(state, elapsedDays);
        return rating == Rating::Again ? stabilityAfterFailure(state, forgotten)
                                       : stabilityAfterSuccess(state, forgotten, rating);
    }

    [[nodiscard]] double stabilitySameDay(const MemoryState &state, Rating rating) const noexcept
    {
        const double gain = m_sameDayGain[index(rating)] * std::pow(state.stability, m_sameDayPower);
        return state.stability * (rating == Rating::Again ? gain : std::max(gain, 1.0));
    }

    [[nodiscard]] double stabilityAfterSuccess(const MemoryState &state, double forgotten, Rating rating) const noexcept
    {
        const double surprise = std::exp(m_weights[10] * forgotten) - 1;
        const double ease = (11 - state.difficulty) * std::pow(state.stability, m_successPower);
        return state.stability * (1 + m_successGain[index(rating)] * ease * surprise);
    }

    [[nodiscard]] double stabilityAfterFailure(const MemoryState &state, double forgotten) const noexcept
    {
        const double kept = std::pow(state.stability + 1, m_weights[13]) - 1;
        const double surprise = std::exp(m_weights[14] * forgotten);
        const double relearned = m_weights[11] * std::pow(state.difficulty, m_failurePower) * kept * surprise;
        return std::min(relearned, state.stability * m_failureCap);
    }

    [[nodiscard]] double nextDifficulty(double difficulty, Rating rating) const noexcept
    {
        const double damped = difficulty + m_difficultyChange[index(rating)] * (10 - difficulty);
        return std::clamp(m_difficultyPull + m_difficultyKeep * damped, 1.0, 10.0);
    }

    FsrsWeights m_weights;
    bool m_sameDayEnabled;
    std::array<MemoryState, 4> m_first;
    std::array<double, 4> m_sameDayGain;      ///< exp(w17 (G - 3 + w18))
    std::array<double, 4> m_successGain;      ///< exp(w8), times w15 for Hard, w16 for Easy
    std::array<double, 4> m_difficultyChange; ///< -w6 (G - 3) / 9
    double m_factor;                          ///< F = 0.9^(-1/w20) - 1
    double m_decay;                           ///< -w20
    double m_sameDayPower;                    ///< -w19
    double m_successPower;                    ///< -w9
    double m_failurePower;                    ///< -w12
    double m_failureCap;                      ///< exp(-w17 w18); 1 in long-term mode
    double m_difficultyPull;                  ///< w7 D0(Easy), D0 not clamped
    double m_difficultyKeep;                  ///< 1 - w7
};

} // namespace greenroom
