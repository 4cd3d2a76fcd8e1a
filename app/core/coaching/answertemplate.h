// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace greenroom {

/// One section of a template and the share of all words that it should take, as fractions 0..1. `low` 0 and `high` 1
/// mean that there is no bound on that side.
struct TemplateSection {
    std::string_view id;
    double share = 0; ///< advised; the shares of a template sum to 1
    double low = 0;
    double high = 1;
};

/// A structure for spoken answers. A section id means the same in every template, so that a switch keeps the words.
struct AnswerTemplate {
    std::string_view id;
    bool story = true; ///< tells an episode; otherwise technical, system-design, presentation
    std::vector<TemplateSection> sections;

    [[nodiscard]] const TemplateSection *section(std::string_view sectionId) const; ///< null when it has none such
};

/// All templates in the order in which they are offered: star, star-reflection, carl, soar, technical, system-design,
/// presentation. STAR's bands are those of models.md E: Situation with Task at most 30 %, Action 50 to 65 %, Result
/// at least 12 %, reflection at most 10 % (its share taken from Action); the other templates' are judgements.
[[nodiscard]] const std::vector<AnswerTemplate> &answerTemplates();

/// The template of that id; STAR for an id that no template has.
[[nodiscard]] const AnswerTemplate &answerTemplate(std::string_view id);

/// True when a template has this id.
[[nodiscard]] bool isAnswerTemplate(std::string_view id);

/// The section id that `name` stands for: itself, or the one behind a name that people use for it (context, challenge,
/// learning). The case of Latin letters does not matter.
[[nodiscard]] std::string sectionIdFor(std::string_view name);

/// Number of words in UTF-8 text: runs between white space that hold a letter or a digit.
[[nodiscard]] int wordCount(std::string_view text);

/// Seconds that `words` take when spoken at `wordsPerMinute`; a rate below 1 counts as 1.
[[nodiscard]] double spokenSeconds(int words, double wordsPerMinute);

} // namespace greenroom
