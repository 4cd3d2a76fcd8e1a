// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/review.h"
#include "storage/itemrow.h"

namespace greenroom::test {

/// A stored item as the storage layer sees it: its text is opaque there.
struct SampleItem {
    storage::ItemRow row;
    storage::ItemIndexText index;
};

inline SampleItem sampleItem(int number)
{
    SampleItem item;
    item.row.id = ItemId("demo/core-ml/question-" + std::to_string(number));
    item.row.pack = "demo";
    item.row.area = "core-ml";
    item.row.title = "Question " + std::to_string(number);
    item.row.difficulty = 1 + number % 5;
    item.row.minutes = 4;
    item.row.status = ItemStatus::Checked;
    item.row.packText = "title = \"Question " + std::to_string(number) + "\"\nprompt = \"What is it about?\"\n";
    item.index = {"What is it about?", "It is about number " + std::to_string(number), {"metrics"}, {"generic-mle"}};
    return item;
}

/// 2026-11-22 12:00 UTC and `seconds` later.
inline Instant afterNoon(int seconds = 0) { return Instant(std::chrono::milliseconds{1795348800000LL + 1000LL * seconds}); }

/// A review with a value in every column but the session.
inline Review sampleReview(int seconds, Rating rating = Rating::Good)
{
    Review review;
    review.at = afterNoon(seconds);
    review.rating = rating;
    review.confidence = 3;
    review.durationMs = 21000;
    review.ladderDepth = 2;
    review.dayOffset = std::chrono::hours{-4};
    return review;
}

} // namespace greenroom::test
