// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "core/base/strongid.h"
#include "core/base/time.h"

namespace greenroom {

/// The four FSRS ratings; Again is the only failure.
enum class Rating : std::uint8_t { Again = 1, Hard = 2, Good = 3, Easy = 4 };

/// How an item was asked.
enum class ReviewKind : std::uint8_t { Review, Drill, Exam, Mock };

/// One line of the append-only review log.
struct Review {
    ReviewId id;
    ItemId item;
    Instant at{};
    ReviewKind kind = ReviewKind::Review;
    Rating rating = Rating::Again;
    std::optional<int> confidence;      ///< 1 guess .. 4 certain, given before the answer was seen
    std::optional<int> durationMs;      ///< time on the item, milliseconds
    std::optional<int> ladderDepth;     ///< follow-up rungs answered, 0..n
    std::optional<SessionId> session;
    std::string source = "self";        ///< who judged: self, program, import, …
    int itemRevision = 1;
    /// Added to `at` to find its study day: the zone's offset then minus the rollover hour. Absent in old rows.
    std::optional<std::chrono::seconds> dayOffset;
};

} // namespace greenroom
