// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <chrono>
#include <optional>
#include <vector>

#include "core/base/time.h"
#include "core/scheduling/fsrs6.h"

namespace greenroom {

/// Whole days for an unrounded interval: rounded half up, at least 1, at most `maximumDays`; NaN counts as 1.
[[nodiscard]] int wholeDays(double interval, int maximumDays);

/// Whole days behind Hard, Good and Easy for the unrounded intervals of the three: H = min(H, G), G >= H + 1,
/// E >= G + 1, and only then at most `maximumDays`, so equal lengths occur at the maximum and nowhere else.
[[nodiscard]] std::array<int, 3> orderedDays(const std::array<double, 3> &intervals, int maximumDays);

enum class CardState { New, Learning, Review, Relearning };

/// A card of the classic scheduler with learning steps.
struct Card {
    CardState state = CardState::New;
    int step = 0;                      ///< position in the learning or relearning steps; 0 in New and Review
    std::optional<MemoryState> memory; ///< absent while the card is New
    int reps = 0;                      ///< reviews so far
    int lapses = 0;                    ///< times Again was given in state Review
    int scheduledDays = 0;             ///< whole days to the next review; 0 while a shorter step is pending
    Instant due{};

    friend bool operator==(const Card &, const Card &) = default;
};

struct SchedulerSettings {
    std::vector<std::chrono::minutes> learningSteps = {std::chrono::minutes{1}, std::chrono::minutes{10}};
    std::vector<std::chrono::minutes> relearningSteps = {std::chrono::minutes{10}};
    double desiredRetention = 0.9;   ///< probability, 0..1 exclusive
    int maximumIntervalDays = 36500; ///< at least 1
};

/// The learning-step state machine around FSRS that flash-card programs share (behaviour of ts-fsrs 5.x, without
/// fuzz). One deliberate difference: the maximum interval is applied last, so nothing ever exceeds it. A model with
/// the same-day formula switched off puts the scheduler into long-term mode: no steps, whole days only.
class Scheduler {
public:
    explicit Scheduler(const Fsrs6 &model, SchedulerSettings settings = {});

    /// The card after a review at `at`. `elapsedDays` since its previous review comes from the caller, who decides
    /// what a day is; 0 (also negative or NaN) selects the same-day formula; ignored on the first review.
    [[nodiscard]] Card review(const Card &card, Rating rating, Instant at, double elapsedDays) const;

private:
    using Outcomes = std::array<MemoryState, 4>;

    [[nodiscard]] Outcomes outcomes(const Card &card, double elapsedDays) const;
    [[nodiscard]] std::optional<std::chrono::minutes> learningDelay(Card &card, Rating rating) const;
    [[nodiscard]] int daysAfter(const Card &card, const Outcomes &outcomes, Rating rating) const;
    [[nodiscard]] int longTermDays(const Outcomes &outcomes, Rating rating) const;
    [[nodiscard]] double intervalOf(const MemoryState &state) const;

    Fsrs6 m_model;
    SchedulerSettings m_settings;
    double m_intervalFactor;
};

} // namespace greenroom
