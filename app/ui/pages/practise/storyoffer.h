// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

#include "core/base/result.h"
#include "core/base/strongid.h"
#include "core/model/story.h"
#include "core/model/vocabulary.h"
#include "core/stories/storymatch.h"

namespace greenroom::services {
class Services;
}

namespace greenroom::ui {

/// A story that may be told for a question.
struct StoryOffer {
    StoryId id;
    Story story;
    std::vector<MatchNote> notes; ///< why it fits; empty when nothing speaks for it
    bool told = false;            ///< already told in the session that runs
};

/// Every story with words: those that fit, best first, then the others, newest first.
struct StoryOffers {
    std::vector<StoryOffer> stories;
    std::size_t fitting = 0; ///< how many fit at all
};

/// Reads the story bank for a question. For the storage thread.
[[nodiscard]] Result<StoryOffers> offersFor(services::Services &services, const ItemId &question, SessionId session);

[[nodiscard]] QString headlineOf(const StoryOffer &offer);
/// Why it is offered, in words, without the warning that it was told already.
[[nodiscard]] QString reasonsOf(const StoryOffer &offer, const Vocabulary &vocabulary);

} // namespace greenroom::ui
