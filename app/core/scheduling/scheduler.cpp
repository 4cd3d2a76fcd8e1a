// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scheduling/scheduler.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace greenroom {

namespace {

using std::chrono::minutes;

/// Beyond every maximum interval and far from the limits of int: lets the ordering rules see the true lengths.
constexpr int unlimitedDays = 1'000'000'000;

std::size_t indexOf(Rating rating)
{
    return static_cast<std::size_t>(rating) - 1;
}

/// Half-way between the first two steps, or half as long again as the only one; whole minutes, rounded half up.
minutes hardDelay(const std::vector<minutes> &steps)
{
    const auto twice = steps.size() > 1 ? steps[0].count() + steps[1].count() : 3 * steps[0].count();
    return minutes{(twice + 1) / 2};
}

} // namespace

int wholeDays(double interval, int maximumDays)
{
    const double rounded = std::floor(interval + 0.5);
    if (!(rounded > 1))
        return 1;
    return rounded < maximumDays ? static_cast<int>(rounded) : std::max(maximumDays, 1);
}

std::array<int, 3> orderedDays(const std::array<double, 3> &intervals, int maximumDays)
{
    int hard = wholeDays(intervals[0], unlimitedDays);
    int good = wholeDays(intervals[1], unlimitedDays);
    int easy = wholeDays(intervals[2], unlimitedDays);
    hard = std::min(hard, good);
    good = std::max(good, hard + 1);
    easy = std::max(easy, good + 1);
    const int most = std::max(maximumDays, 1);
    return {std::min(hard, most), std::min(good, most), std::min(easy, most)};
}

Scheduler::Scheduler(const Fsrs6 &model, SchedulerSettings settings)
    : m_model(model), m_settings(std::move(settings)),
      m_intervalFactor(m_model.intervalFactor(m_settings.desiredRetention))
{
}

Card Scheduler::review(const Card &card, Rating rating, Instant at, double elapsedDays) const
{
    const Outcomes outcome = outcomes(card, elapsedDays);
    Card next = card;
    next.memory = outcome[indexOf(rating)];
    next.reps = card.reps + 1;
    if (card.state == CardState::Review && rating == Rating::Again)
        next.lapses = card.lapses + 1;

    if (const std::optional<minutes> delay = learningDelay(next, rating)) {
        next.scheduledDays = static_cast<int>(std::chrono::floor<std::chrono::days>(*delay).count());
        next.due = at + *delay;
        return next;
    }
    next.state = CardState::Review;
    next.step = 0;
    next.scheduledDays = m_model.sameDayEnabled() ? daysAfter(card, outcome, rating) : longTermDays(outcome, rating);
    next.due = at + std::chrono::days{next.scheduledDays};
    return next;
}

Scheduler::Outcomes Scheduler::outcomes(const Card &card, double elapsedDays) const
{
    Outcomes result;
    for (std::size_t i = 0; i < result.size(); ++i) {
        const auto rating = static_cast<Rating>(i + 1);
        result[i] =
            card.memory ? m_model.step(*card.memory, elapsedDays, !(elapsedDays > 0), rating) : m_model.init(rating);
    }
    return result;
}

/// Moves the card along its steps. Empty when it leaves them (or never had any) and gets an interval instead.
std::optional<minutes> Scheduler::learningDelay(Card &card, Rating rating) const
{
    const bool lapse = card.state == CardState::Review;
    if (!m_model.sameDayEnabled() || (lapse && rating != Rating::Again))
        return {};
    const bool relearning = lapse || card.state == CardState::Relearning;
    const std::vector<minutes> &steps = relearning ? m_settings.relearningSteps : m_settings.learningSteps;
    const std::size_t current = lapse ? 0 : static_cast<std::size_t>(card.step);
    if (current >= steps.size() || rating == Rating::Easy || (rating == Rating::Good && current + 1 == steps.size()))
        return {};

    const std::size_t position = rating == Rating::Again ? 0 : rating == Rating::Good ? current + 1 : current;
    const minutes delay = rating == Rating::Hard ? hardDelay(steps) : steps[position];
    const bool wholeDay = delay >= std::chrono::days{1};
    card.state = wholeDay ? CardState::Review : relearning ? CardState::Relearning : CardState::Learning;
    card.step = wholeDay ? 0 : static_cast<int>(position);
    return delay;
}

double Scheduler::intervalOf(const MemoryState &state) const
{
    return state.stability * m_intervalFactor;
}

int Scheduler::daysAfter(const Card &card, const Outcomes &outcomes, Rating rating) const
{
    if (card.state != CardState::Review || rating == Rating::Again)
        return wholeDays(intervalOf(outcomes[indexOf(rating)]), m_settings.maximumIntervalDays);
    const std::array<int, 3> passes = orderedDays(
        {intervalOf(outcomes[1]), intervalOf(outcomes[2]), intervalOf(outcomes[3])}, m_settings.maximumIntervalDays);
    return passes[indexOf(rating) - 1];
}

int Scheduler::longTermDays(const Outcomes &outcomes, Rating rating) const
{
    std::array<int, 4> days{};
    for (std::size_t i = 0; i < days.size(); ++i)
        days[i] = wholeDays(intervalOf(outcomes[i]), unlimitedDays);
    days[0] = std::min(days[0], days[1]);
    for (std::size_t i = 1; i < days.size(); ++i)
        days[i] = std::max(days[i], days[i - 1] + 1);
    return std::min(days[indexOf(rating)], std::max(m_settings.maximumIntervalDays, 1));
}

} // namespace greenroom
