// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <cctype>

#include "content/itemgates.h"

namespace greenroom::content {

namespace {

/// For comparing options: ASCII in small letters, blanks collapsed, no full stop at the end.
std::string normalised(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (std::isspace(static_cast<unsigned char>(c)) != 0) {
            if (!out.empty() && out.back() != ' ')
                out += ' ';
        } else {
            out += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        }
    }
    while (!out.empty() && (out.back() == ' ' || out.back() == '.'))
        out.pop_back();
    return out;
}

bool namesOtherOptions(const std::string &normalisedText)
{
    constexpr std::array<std::string_view, 9> phrases = {
        "all of the above",     "none of the above",     "all the above",
        "any of the above",     "both of the above",     "neither of the above",
        "all of these options", "none of these options", "all of the other"};
    constexpr std::array<std::string_view, 4> wholeTexts = {"all of these", "none of these", "all of them",
                                                            "none of them"};
    return std::any_of(phrases.begin(), phrases.end(),
                       [&](std::string_view phrase) { return normalisedText.find(phrase) != std::string::npos; })
           || std::find(wholeTexts.begin(), wholeTexts.end(), normalisedText) != wholeTexts.end();
}

void checkLadder(const ExplainBody &body, Examination &exam)
{
    int last = 0;
    for (std::size_t i = 0; i < body.followUps.size(); ++i) {
        const FollowUp &followUp = body.followUps[i];
        if (followUp.level < last || followUp.level > last + 1)
            exam.problem(pathOf("followup", i, "level"), "ladder",
                         "Follow-ups stand in the order of their levels: 1, 2, 3 and on, none left out.");
        last = followUp.level;
        exam.count(pathOf("followup", i, "listen_for"), followUp.listenFor.size(), 1, anyNumber, "ladder",
                   "things to listen for");
    }
    exam.count("followup", static_cast<std::size_t>(last), 3, anyNumber, "ladder", "levels of follow-up questions");
    constexpr std::array<std::string_view, 3> areas = {"core-ml", "engineering", "risk-governance"};
    const bool needed = std::find(areas.begin(), areas.end(), exam.header().area) != areas.end();
    if (needed && std::none_of(body.followUps.begin(), body.followUps.end(), [](const FollowUp &followUp) {
            return followUp.rung == Rung::Consequence;
        }))
        exam.problem("followup", "consequence", "An item of this area needs a follow-up on the rung \"consequence\".");
}

} // namespace

void checkBody(const ExplainBody &body, Examination &exam)
{
    exam.count("key_point", body.keyPoints.size(), 3, anyNumber, "key_points", "key points");
    checkUnique(
        body.keyPoints, "key_point", "id", [](const KeyPoint &point) -> const std::string & { return point.id; }, exam);
    checkLadder(body, exam);
    exam.count("mistake", body.mistakes.size(), 1, anyNumber, "mistakes", "[[mistake]] tables");
}

void checkBody(const McqBody &body, Examination &exam)
{
    exam.count("option", body.options.size(), 4, 6, "option_count", "options");
    checkUnique(
        body.options, "option", "id", [](const McqOption &option) -> const std::string & { return option.id; }, exam);
    const auto right = static_cast<std::size_t>(std::count_if(body.options.begin(), body.options.end(),
                                                              [](const McqOption &option) { return option.correct; }));
    if (body.selectAll)
        exam.count("option", right, 1, anyNumber, "mcq_key", "correct options");
    else
        exam.count("option", right, 1, 1, "mcq_key", "correct option, because select is \"one\"");
    std::set<std::string> seen;
    for (std::size_t i = 0; i < body.options.size(); ++i) {
        const std::string text = normalised(body.options[i].text);
        if (!seen.insert(text).second)
            exam.problem(pathOf("option", i, "text"), "duplicate_option", "Another option has the same text.");
        if (namesOtherOptions(text))
            exam.problem(
                pathOf("option", i, "text"), "all_of_the_above",
                "An option must not speak of the others, as \"all of the above\" does; their order is shuffled.");
    }
}

void checkBody(const ChecklistBody &body, Examination &exam)
{
    exam.count("item", body.entries.size(), 1, anyNumber, "checklist", "[[item]] tables");
    checkUnique(
        body.entries, "item", "id", [](const ChecklistEntry &entry) -> const std::string & { return entry.id; }, exam);
}

} // namespace greenroom::content
