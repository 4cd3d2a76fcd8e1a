// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/strongid.h"
#include "core/model/answersection.h"

namespace greenroom {

using StoryId = StrongId<struct StoryTag, std::int64_t>;

/// A remark of the coach that the user disagrees with. It stays away while the section still holds the quoted words.
struct Dismissal {
    std::string rule;
    std::string section;
    std::string quote; ///< empty when the remark was about something missing
    std::string reason;

    friend bool operator==(const Dismissal &, const Dismissal &) = default;
};

/// Everything that the user wrote about one story: the content of a revision.
struct Story {
    std::string title;
    std::string templateId = "star";
    std::string question; ///< in the user's words; empty when linked items ask
    std::string role;     ///< role id; empty: the role of the profile
    std::vector<std::string> competencies; ///< ids of the vocabulary, sorted
    std::vector<ItemId> questions;         ///< items that this story answers
    std::vector<AnswerSection> sections;   ///< only those with text, also of other templates
    std::vector<Dismissal> dismissals;

    [[nodiscard]] std::string_view textOf(std::string_view section) const; ///< empty when it has none
    /// Sets a section's text; an empty one is left out, so that equal stories compare equal.
    void setText(std::string_view section, std::string text);

    friend bool operator==(const Story &, const Story &) = default;
};

/// Words in all sections.
[[nodiscard]] int wordCount(const Story &story);

/// True when `next` may take the place of the draft `before` in the same revision. False when something would be gone
/// that only `before` holds: a section emptied, more than half of the words, or another template, question or tag.
[[nodiscard]] bool continues(const Story &before, const Story &next);

} // namespace greenroom
