// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/itemtext.h"

#include "core/grading/template.h"
#include "core/model/answersheet.h"

namespace greenroom {

namespace {

std::string label(Rung rung)
{
    switch (rung) {
    case Rung::Why: return "why";
    case Rung::Mechanism: return "mechanism";
    case Rung::Limit: return "limit";
    case Rung::Consequence: return "consequence";
    }
    return {};
}

/// An id of the eight or four parts as a title.
std::string capitalised(std::string id)
{
    if (!id.empty() && id.front() >= 'a' && id.front() <= 'z')
        id.front() = static_cast<char>(id.front() - 'a' + 'A');
    return id;
}

/// "**term** explanation" entries from any list of structs.
template <typename Entry, typename Text>
std::vector<std::string> entriesOf(const std::vector<Entry> &entries, Text text)
{
    std::vector<std::string> lines;
    lines.reserve(entries.size());
    for (const Entry &entry : entries)
        lines.push_back(text(entry));
    return lines;
}

std::string pair(const std::string &strong, const std::string &text)
{
    return text.empty() ? "**" + strong + "**" : "**" + strong + "** " + text;
}

void write(AnswerSheet &sheet, const ExplainBody &body)
{
    sheet.paragraph(body.outline);
    sheet.titledList("Key points", entriesOf(body.keyPoints, [](const KeyPoint &point) { return point.text; }));
    for (const FollowUp &followUp : body.followUps) {
        sheet.title("Follow-up " + std::to_string(followUp.level) + ", " + label(followUp.rung));
        sheet.paragraph(followUp.prompt);
        sheet.paragraph(followUp.answer);
        sheet.titledList("Listen for", followUp.listenFor);
    }
    sheet.titledList("Common mistakes",
                     entriesOf(body.mistakes, [](const Mistake &mistake) { return pair(mistake.text, mistake.why); }));
}

void write(AnswerSheet &sheet, const McqBody &body)
{
    const auto reasons = [&body](bool correct) {
        std::vector<std::string> lines;
        for (const McqOption &option : body.options) {
            if (option.correct == correct)
                lines.push_back(option.why.empty() ? option.text : option.text + "\n\n" + option.why);
        }
        return lines;
    };
    sheet.titledList("Right", reasons(true));
    sheet.titledList("Wrong", reasons(false));
    sheet.paragraph(body.explain);
}

void write(AnswerSheet &sheet, const NumericBody &body)
{
    sheet.paragraph(body.worked);
    sheet.titledList("Common slips", entriesOf(body.slips, [](const NumericSlip &slip) { return slip.teaches; }));
}

void write(AnswerSheet &sheet, const SqlBody &body)
{
    sheet.code("sql", body.reference);
    sheet.paragraph(body.explain);
    if (!body.alternatives.empty())
        sheet.title("Also right");
    for (const std::string &query : body.alternatives)
        sheet.code("sql", query);
    sheet.titledList("Common slips",
                     entriesOf(body.slips, [](const SqlSlip &slip) { return pair(slip.name, slip.teaches); }));
}

void write(AnswerSheet &sheet, const CodingBody &body)
{
    sheet.code("python", body.reference);
    std::vector<std::string> cost;
    if (!body.complexity.time.empty())
        cost.push_back("Time: " + body.complexity.time);
    if (!body.complexity.space.empty())
        cost.push_back("Space: " + body.complexity.space);
    sheet.titledList("Complexity", cost);
    sheet.paragraph(body.complexity.why);
    sheet.titledList("Questions to ask first", body.clarify);
    sheet.titledList("Edge cases", body.edgeCases);
    sheet.titledList("Common slips",
                     entriesOf(body.slips, [](const CodingSlip &slip) { return pair(slip.name, slip.teaches); }));
}

void write(AnswerSheet &sheet, const DesignBody &body)
{
    sheet.titledList("Questions to ask first", body.clarify);
    if (!body.baseline.empty())
        sheet.title("Baseline");
    sheet.paragraph(body.baseline);
    int number = 0;
    for (const DesignPart &part : body.parts) {
        sheet.title(std::to_string(++number) + ". " + capitalised(part.id));
        sheet.list(part.strong);
        sheet.titledList("Probes", part.probes);
        sheet.titledList("Red flags", part.redFlags);
    }
    sheet.titledList("Twists", entriesOf(body.twists, [](const DesignTwist &twist) {
                         return "Minute " + std::to_string(twist.atMinute) + ": " + twist.text;
                     }));
    sheet.titledList("Estimates", entriesOf(body.estimates, [](const DesignEstimate &estimate) {
                         return estimate.question + " **" + printed(estimate.answer) + "**";
                     }));
}

void write(AnswerSheet &sheet, const BehaviouralBody &body)
{
    sheet.titledList("Signals", body.goodSigns);
    sheet.titledList("Red flags", body.redFlags);
    sheet.titledList("Follow-ups", body.followUps);
    sheet.titledList("Scale", entriesOf(body.levels, [](const BarsLevel &level) {
                         return pair(std::to_string(level.score), level.anchor);
                     }));
}

void write(AnswerSheet &sheet, const PresentationBody &body)
{
    for (const PresentationPart &part : body.parts) {
        sheet.title(capitalised(part.id) + ", " + printed(100 * part.share) + "% of the time");
        sheet.list(part.must);
    }
    for (const PresentationChallenge &challenge : body.challenges) {
        sheet.title("Challenge from the " + challenge.from);
        sheet.paragraph(challenge.prompt);
        sheet.list(challenge.strong);
    }
    sheet.titledList("In the language of the business", entriesOf(body.translations, [](const Translation &one) {
                         return one.technical + "\n\n" + one.business;
                     }));
}

void write(AnswerSheet &sheet, const ChecklistBody &body)
{
    sheet.list(entriesOf(body.entries, [](const ChecklistEntry &entry) { return entry.text; }));
}

/// Adds what is asked; most bodies have a prompt and nothing else.
template <typename Body>
void ask(AnswerSheet &sheet, const Body &body)
{
    sheet.paragraph(body.prompt);
}

void ask(AnswerSheet &sheet, const DesignBody &body)
{
    sheet.paragraph(body.prompt);
    sheet.list(body.given);
}

void ask(AnswerSheet &sheet, const PresentationBody &body)
{
    sheet.paragraph(body.brief);
    sheet.titledList("Audience", body.audience);
}

void ask(AnswerSheet &, const ChecklistBody &)
{
}

} // namespace

std::string promptOf(const Item &item)
{
    if (std::holds_alternative<ChecklistBody>(item.body))
        return item.header.title;
    AnswerSheet sheet;
    std::visit([&sheet](const auto &body) { ask(sheet, body); }, item.body);
    return std::move(sheet).markdown();
}

std::string answerOf(const Item &item)
{
    AnswerSheet sheet;
    std::visit([&sheet](const auto &body) { write(sheet, body); }, item.body);
    return std::move(sheet).markdown();
}

} // namespace greenroom
