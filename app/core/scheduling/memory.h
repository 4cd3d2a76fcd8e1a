// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <chrono>
#include <optional>
#include <span>

#include "core/base/time.h"
#include "core/scheduling/fsrs6.h"

namespace greenroom {

/// What the log says about one item. A cache: MemoryModel::rebuild makes it again at any time.
struct ItemMemory {
    MemoryState memory;
    int reps = 0;                  ///< reviews, counted towards the memory or not
    int lapses = 0;                ///< times it was lost: Again on a later study day, the rating before being a pass
    Instant lastAt{};              ///< last review, counted or not
    StudyDay lastDay{};            ///< study day of the last review
    bool passCountedToday = false; ///< a pass has counted towards stability on lastDay
    Instant due{};
    bool lastFailed = false; ///< the last rating was Again

    friend bool operator==(const ItemMemory &, const ItemMemory &) = default;
};

struct MemorySettings {
    double desiredRetention = 0.9;                              ///< probability, 0..1 exclusive
    std::chrono::seconds againDelay = std::chrono::minutes{10}; ///< after Again; negative counts as 0
    int maximumIntervalDays = 36500;                            ///< at least 1
};

/// One line of the review log as far as memory is concerned.
struct RatedMoment {
    Rating rating = Rating::Again;
    Instant at{};
    StudyDay day{};
};

/// Greenroom's own policy around FSRS-6: no learning steps, same-day repeats that cannot inflate a memory.
///
/// Memory:
/// - Another study day than the last review: the formulas for a later day with real-valued elapsed days
///   (seconds / 86400). Same study day: the same-day formula.
/// - On one study day at most one pass of an item counts; later passes of that day leave stability and difficulty
///   as they are. The pass that counts on the day of the first review or after an Again treats Easy as Good.
///   Again always counts, also after a counted pass, and does not open the door for a second one.
/// - The first review ever sets the state with the rating as given (Easy stays Easy) and, if passed, is that day's
///   counted pass.
/// - Not settled by FSRS, decided here: a review that counts nothing still moves lastAt, because the item was seen.
/// - Not settled by FSRS, decided here: a study day or an instant before the last one (clock set back, journey
///   west) is the same study day with 0 elapsed. lastAt and lastDay then follow the clock back, so a wrong clock in
///   the future harms one interval and not every later one.
///
/// Due:
/// - Again: `againDelay` after the review.
/// - A pass: that many whole days (times 24 h) after the review, see orderedDays. Lists by study day compare
///   StudyCalendar::dayOf(due) with today, so an item answered in the evening is due for the whole of its day.
/// - A pass that does not count: the whole-day interval of the unchanged stability, the same behind all three pass
///   buttons, since none of them changes anything.
/// - A counted same-day pass: Easy differs from Good by the ordering alone, that is by one day and no stability.
class MemoryModel {
public:
    explicit MemoryModel(const Fsrs6 &model, MemorySettings settings = {});

    [[nodiscard]] const Fsrs6 &model() const noexcept { return m_model; }

    /// Memory after an item's first review.
    [[nodiscard]] ItemMemory first(Rating rating, Instant at, StudyDay day) const;

    /// Memory after a review; without an earlier one the same as first().
    [[nodiscard]] ItemMemory next(const std::optional<ItemMemory> &before, Rating rating, Instant at,
                                  StudyDay day) const;

    /// Memory after all these reviews of one item, exactly what next() gives one by one; nothing when empty.
    /// Applied in the order given. A caller that orders by time has to rebuild, too, instead of calling next(), when a
    /// review lies before lastAt (imported late, clock set back); else cache and log come to differ.
    [[nodiscard]] std::optional<ItemMemory> rebuild(std::span<const RatedMoment> reviews) const;

    /// Time until the item would be due again behind Again, Hard, Good and Easy: next(...).due - now.
    [[nodiscard]] std::array<std::chrono::seconds, 4> nextIntervals(const std::optional<ItemMemory> &before,
                                                                    Instant now, StudyDay day) const;

    /// Probability of recall at an instant, 0..1; before the last review it is 1.
    [[nodiscard]] double recallAt(const ItemMemory &item, Instant at) const;

private:
    [[nodiscard]] MemoryState stateAfter(const std::optional<ItemMemory> &before, Rating rating, Instant at,
                                         StudyDay day) const;
    [[nodiscard]] ItemMemory advance(const std::optional<ItemMemory> &before, Rating rating, Instant at,
                                     StudyDay day) const;
    [[nodiscard]] std::array<int, 3> passDays(const std::optional<ItemMemory> &before, Instant at, StudyDay day) const;
    [[nodiscard]] std::chrono::seconds delay(const std::optional<ItemMemory> &before, Rating rating, Instant at,
                                             StudyDay day) const;

    Fsrs6 m_model;
    MemorySettings m_settings;
    double m_intervalFactor;
};

} // namespace greenroom
