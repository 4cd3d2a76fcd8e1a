// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scheduling/memory.h"

#include <algorithm>

#include "core/scheduling/scheduler.h"

namespace greenroom {

namespace {

using std::chrono::days;
using std::chrono::seconds;

/// Real-valued days; negative when the clock went back, which the model takes as 0.
double daysBetween(Instant from, Instant to)
{
    using RealDays = std::chrono::duration<double, days::period>;
    return std::chrono::duration_cast<RealDays>(to - from).count();
}

bool sameStudyDay(const ItemMemory &before, StudyDay day)
{
    return day <= before.lastDay;
}

bool passAlreadyCounted(const std::optional<ItemMemory> &before, StudyDay day)
{
    return before && sameStudyDay(*before, day) && before->passCountedToday;
}

} // namespace

MemoryModel::MemoryModel(const Fsrs6 &model, MemorySettings settings)
    : m_model(model), m_settings(settings), m_intervalFactor(m_model.intervalFactor(settings.desiredRetention))
{
}

ItemMemory MemoryModel::first(Rating rating, Instant at, StudyDay day) const
{
    return next({}, rating, at, day);
}

ItemMemory MemoryModel::next(const std::optional<ItemMemory> &before, Rating rating, Instant at, StudyDay day) const
{
    ItemMemory item = advance(before, rating, at, day);
    item.due = at + delay(before, rating, at, day);
    return item;
}

std::optional<ItemMemory> MemoryModel::rebuild(std::span<const RatedMoment> reviews) const
{
    std::optional<ItemMemory> item;
    if (reviews.empty())
        return item;
    // Only the last due time survives, and due times do not feed back into the memory.
    for (const RatedMoment &review : reviews.first(reviews.size() - 1))
        item = advance(item, review.rating, review.at, review.day);
    const RatedMoment &last = reviews.back();
    return next(item, last.rating, last.at, last.day);
}

std::array<seconds, 4> MemoryModel::nextIntervals(const std::optional<ItemMemory> &before, Instant now,
                                                  StudyDay day) const
{
    const std::array<int, 3> passes = passDays(before, now, day);
    return {delay(before, Rating::Again, now, day), days{passes[0]}, days{passes[1]}, days{passes[2]}};
}

double MemoryModel::recallAt(const ItemMemory &item, Instant at) const
{
    return m_model.recall(item.memory, daysBetween(item.lastAt, at));
}

MemoryState MemoryModel::stateAfter(const std::optional<ItemMemory> &before, Rating rating, Instant at,
                                    StudyDay day) const
{
    if (!before)
        return m_model.init(rating);
    if (rating != Rating::Again && passAlreadyCounted(before, day))
        return before->memory;
    const bool sameDay = sameStudyDay(*before, day);
    const Rating counted = sameDay && rating == Rating::Easy ? Rating::Good : rating;
    return m_model.step(before->memory, sameDay ? 0.0 : daysBetween(before->lastAt, at), sameDay, counted);
}

ItemMemory MemoryModel::advance(const std::optional<ItemMemory> &before, Rating rating, Instant at, StudyDay day) const
{
    const bool failed = rating == Rating::Again;
    const bool lapsed = failed && before && !before->lastFailed && !sameStudyDay(*before, day);
    ItemMemory item;
    item.memory = stateAfter(before, rating, at, day);
    item.reps = (before ? before->reps : 0) + 1;
    item.lapses = (before ? before->lapses : 0) + (lapsed ? 1 : 0);
    item.lastAt = at;
    item.lastDay = day;
    item.passCountedToday = !failed || passAlreadyCounted(before, day);
    item.lastFailed = failed;
    return item;
}

std::array<int, 3> MemoryModel::passDays(const std::optional<ItemMemory> &before, Instant at, StudyDay day) const
{
    const int most = m_settings.maximumIntervalDays;
    if (passAlreadyCounted(before, day)) {
        const int unchanged = wholeDays(before->memory.stability * m_intervalFactor, most);
        return {unchanged, unchanged, unchanged};
    }
    std::array<double, 3> intervals{};
    for (std::size_t i = 0; i < intervals.size(); ++i)
        intervals[i] = stateAfter(before, static_cast<Rating>(i + 2), at, day).stability * m_intervalFactor;
    return orderedDays(intervals, most);
}

seconds MemoryModel::delay(const std::optional<ItemMemory> &before, Rating rating, Instant at, StudyDay day) const
{
    if (rating == Rating::Again)
        return std::max(m_settings.againDelay, seconds{0});
    return days{passDays(before, at, day)[static_cast<std::size_t>(rating) - 2]};
}

} // namespace greenroom
