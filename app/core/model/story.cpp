// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/story.h"

#include <algorithm>

#include "core/coaching/answertemplate.h"

namespace greenroom {

namespace {

template <typename Sections>
auto sectionIn(Sections &sections, std::string_view id)
{
    return std::find_if(sections.begin(), sections.end(), [id](const AnswerSection &one) { return one.id == id; });
}

} // namespace

std::string_view Story::textOf(std::string_view section) const
{
    const auto found = sectionIn(sections, section);
    return found == sections.end() ? std::string_view() : std::string_view(found->text);
}

void Story::setText(std::string_view section, std::string text)
{
    const auto found = sectionIn(sections, section);
    if (text.empty()) {
        if (found != sections.end())
            sections.erase(found);
    } else if (found != sections.end()) {
        found->text = std::move(text);
    } else {
        const auto after = std::find_if(sections.begin(), sections.end(), [&](const AnswerSection &one) { return one.id > section; });
        sections.insert(after, {std::string(section), std::move(text)});
    }
}

int wordCount(const Story &story)
{
    int words = 0;
    for (const AnswerSection &section : story.sections)
        words += wordCount(section.text);
    return words;
}

bool continues(const Story &before, const Story &next)
{
    if (before.templateId != next.templateId || before.question != next.question || before.role != next.role
        || before.competencies != next.competencies || before.questions != next.questions
        || before.dismissals != next.dismissals)
        return false;
    if (!before.title.empty() && next.title.empty())
        return false;
    const bool allKept = std::all_of(before.sections.begin(), before.sections.end(),
                                     [&next](const AnswerSection &one) { return !next.textOf(one.id).empty(); });
    return allKept && 2 * wordCount(next) >= wordCount(before);
}

} // namespace greenroom
