// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/model/story.h"
#include "core/model/vocabulary.h"

namespace greenroom {

/// The competencies that a question asks for: those of which a stem begins a word of it. By the number of stems
/// that do, most first; at equal numbers in the order of the vocabulary.
[[nodiscard]] std::vector<std::string> competenciesIn(std::string_view question, const std::vector<Competency> &vocabulary);

/// What a question is, for the search of a story.
struct AskedQuestion {
    ItemId item;      ///< empty for a question in free words
    std::string text; ///< title, prompt and named competency
    std::vector<std::string> competencies;
};

/// A story as the search sees it.
struct StoryFacts {
    StoryId id;
    const Story *story = nullptr;
    int score = 0;             ///< of the coach, 0..100
    bool measured = false;     ///< its result has a number
    bool toldThisTime = false; ///< already told in the same session or interview
};

enum class MatchReason {
    Linked,       ///< the user linked it to this question
    Competency,   ///< carries what is asked for; subjects: competency ids
    Words,        ///< speaks of the same things; subjects: the words
    Measured,     ///< its result has a number
    NotMeasured,
    ToldThisTime, ///< would be repeated
};

struct MatchNote {
    MatchReason reason = MatchReason::Linked;
    std::vector<std::string> subjects;
};

struct StoryMatch {
    StoryId id;
    double fit = 0; ///< 0 and up, to order by
    std::vector<MatchNote> notes;
};

/// Which story for this question: those that fit at all, best first, each with its reasons. Shared words count by how
/// few of the stories hold them. The weights are judgements.
[[nodiscard]] std::vector<StoryMatch> storiesFor(const AskedQuestion &question, const std::vector<StoryFacts> &stories);

} // namespace greenroom
