// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/base/strongid.h"
#include "core/base/time.h"
#include "core/model/story.h"

namespace greenroom {

/// A story told aloud once, with the user's own judgement.
struct Telling {
    StoryId story;
    Instant at{};
    std::optional<ItemId> item;       ///< the question it answered
    std::optional<SessionId> session;
    std::optional<ReviewId> review;   ///< when the review is retracted, the telling no longer counts
    std::optional<int> rubric;        ///< anchored scale, 1..5
    std::optional<int> durationMs;    ///< milliseconds
};

} // namespace greenroom
