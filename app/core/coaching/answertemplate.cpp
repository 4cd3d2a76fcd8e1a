// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coaching/answertemplate.h"

#include <algorithm>

#include "core/coaching/characters.h"
#include "core/text/utf8.h"

namespace greenroom {

const TemplateSection *AnswerTemplate::section(std::string_view sectionId) const
{
    const auto found = std::find_if(sections.begin(), sections.end(),
                                    [sectionId](const TemplateSection &one) { return one.id == sectionId; });
    return found == sections.end() ? nullptr : &*found;
}

const std::vector<AnswerTemplate> &answerTemplates()
{
    static const std::vector<AnswerTemplate> templates = {
        {"star",
         true,
         {{"situation", 0.15, 0.05, 0.20},
          {"task", 0.10, 0.03, 0.15},
          {"action", 0.60, 0.50, 0.65},
          {"result", 0.15, 0.12, 0.35}}},
        {"star-reflection",
         true,
         {{"situation", 0.15, 0.05, 0.20},
          {"task", 0.10, 0.03, 0.15},
          {"action", 0.52, 0.45, 0.65},
          {"result", 0.15, 0.12, 0.30},
          {"reflection", 0.08, 0.03, 0.10}}},
        {"carl",
         true,
         {{"situation", 0.20, 0.08, 0.30},
          {"action", 0.50, 0.40, 0.65},
          {"result", 0.15, 0.12, 0.30},
          {"reflection", 0.15, 0.08, 0.25}}},
        {"soar",
         true,
         {{"situation", 0.15, 0.05, 0.20},
          {"obstacle", 0.15, 0.08, 0.25},
          {"action", 0.52, 0.45, 0.65},
          {"result", 0.18, 0.12, 0.35}}},
        {"technical",
         false,
         {{"clarify", 0.12, 0.05, 0.25},
          {"assumptions", 0.10, 0.04, 0.20},
          {"baseline", 0.20, 0.10, 0.35},
          {"refine", 0.28, 0.15, 0.45},
          {"tradeoffs", 0.18, 0.08, 0.30},
          {"operations", 0.12, 0.06, 0.25}}},
        {"system-design",
         false,
         {{"problem", 0.15, 0.06, 0.25},
          {"data", 0.15, 0.06, 0.25},
          {"features", 0.10, 0.04, 0.20},
          {"model", 0.15, 0.06, 0.25},
          {"serving", 0.15, 0.06, 0.25},
          {"monitoring", 0.12, 0.05, 0.20},
          {"retraining", 0.09, 0.04, 0.18},
          {"governance", 0.09, 0.04, 0.18}}},
        {"presentation",
         false,
         {{"problem", 0.15, 0.08, 0.25},
          {"approach", 0.25, 0.15, 0.40},
          {"execution", 0.25, 0.15, 0.40},
          {"impact", 0.20, 0.10, 0.35},
          {"defence", 0.15, 0.06, 0.25}}},
    };
    return templates;
}

const AnswerTemplate &answerTemplate(std::string_view id)
{
    const auto &all = answerTemplates();
    const auto found = std::find_if(all.begin(), all.end(), [id](const AnswerTemplate &one) { return one.id == id; });
    return found == all.end() ? all.front() : *found;
}

bool isAnswerTemplate(std::string_view id)
{
    const auto &all = answerTemplates();
    return std::any_of(all.begin(), all.end(), [id](const AnswerTemplate &one) { return one.id == id; });
}

std::string sectionIdFor(std::string_view name)
{
    struct Alias {
        std::string_view name;
        std::string_view id;
    };
    static constexpr Alias aliases[] = {
        {"context", "situation"},     {"background", "situation"}, {"challenge", "obstacle"},
        {"actions", "action"},        {"results", "result"},       {"outcome", "result"},
        {"learning", "reflection"},   {"learnings", "reflection"}, {"lesson", "reflection"},
        {"clarification", "clarify"}, {"trade-offs", "tradeoffs"}, {"defense", "defence"},
    };
    std::string id(name);
    std::transform(id.begin(), id.end(), id.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter;
    });
    const auto found =
        std::find_if(std::begin(aliases), std::end(aliases), [&id](const Alias &alias) { return alias.name == id; });
    return found == std::end(aliases) ? id : std::string(found->id);
}

int wordCount(std::string_view text)
{
    int words = 0;
    bool counted = false;
    for (std::size_t at = 0; at < text.size();) {
        const DecodedCharacter character = decodeAt(text, at);
        at += character.bytes;
        if (isSpace(character.value)) {
            counted = false;
        } else if (!counted && (isLetter(character.value) || isDigit(character.value))) {
            counted = true;
            ++words;
        }
    }
    return words;
}

double spokenSeconds(int words, double wordsPerMinute)
{
    return words * 60.0 / std::max(1.0, wordsPerMinute);
}

} // namespace greenroom
