// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "core/model/review.h"
#include "sqlite/database.h"

namespace greenroom::storage {

/// The append-only review log. A retracted review stays and stops counting. Methods throw sqlite::Failure.
class ReviewStore {
public:
    explicit ReviewStore(sqlite::Database &database) : m_database(database) {}

    /// Appends; nothing when an equal (at, item, kind) is there already. A value out of range throws.
    std::optional<ReviewId> append(std::int64_t itemNumber, const Review &review);
    /// Moves an undone review out of what counts.
    void retract(ReviewId review, Instant at);

    /// What counts for an item, oldest first. Rows with a wrong hash are left out and counted in `damaged`.
    [[nodiscard]] std::vector<Review> countingFor(std::int64_t itemNumber, int *damaged = nullptr);
    /// Absent also when its hash does not match.
    [[nodiscard]] std::optional<Review> find(ReviewId review);
    [[nodiscard]] std::int64_t countCounting();
    /// True when the log has this (item, at, kind) and it was undone.
    [[nodiscard]] bool isRetracted(std::int64_t itemNumber, const Review &review);

    /// Calls back for every counting review in order of time until the callback returns false. Returns how many
    /// were left out up to there because their hash does not match.
    int forEachCounting(const std::function<bool(const Review &)> &visit);
    /// Numbers of items that have reviews.
    [[nodiscard]] std::vector<std::int64_t> itemsWithReviews();
    /// Numbers of reviews whose hash does not match.
    [[nodiscard]] std::vector<std::int64_t> damagedReviews();

private:
    sqlite::Database &m_database;
};

} // namespace greenroom::storage
