// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coaching/coach.h"

#include <algorithm>

#include "core/coaching/answertemplate.h"
#include "core/coaching/score.h"

namespace greenroom {

namespace {

/// Sections in the order of the template, others behind them; equal ids are put together in the order given.
std::vector<AnswerSection> sectionsOf(const CoachInput &input)
{
    std::vector<AnswerSection> sections;
    for (const AnswerSection &given : input.sections) {
        const auto same = std::find_if(sections.begin(), sections.end(),
                                       [&given](const AnswerSection &one) { return one.id == given.id; });
        if (same == sections.end())
            sections.push_back(given);
        else
            same->text += '\n' + given.text;
    }
    const auto &shape = answerTemplate(input.templateId).sections;
    const auto placeOf = [&shape](const AnswerSection &section) {
        return std::find_if(shape.begin(), shape.end(),
                            [&section](const TemplateSection &one) { return one.id == section.id; })
               - shape.begin();
    };
    std::stable_sort(sections.begin(), sections.end(),
                     [&](const AnswerSection &a, const AnswerSection &b) { return placeOf(a) < placeOf(b); });
    return sections;
}

} // namespace

CoachReport coach(const CoachInput &input, const CoachLexicon &lexicon)
{
    const coaching::Wordbook wordbook(lexicon);
    const coaching::Reading reading = coaching::readAnswer(sectionsOf(input), wordbook);
    const coaching::Findings findings = coaching::findAll(input, reading, wordbook);
    const coaching::Plausibility plausibility = coaching::plausibilityOf(reading, wordbook);
    const bool covered = !lexicon.empty();

    CoachReport report;
    report.languageCovered = covered;
    report.words = reading.words;
    report.seconds = spokenSeconds(reading.words, input.wordsPerMinute);
    const bool anything = !reading.tokens.empty();
    const coaching::Judgement judgement{
        input,
        reading,
        findings,
        coaching::copiedFrom(input.question, reading, wordbook),
        anything && (covered ? coaching::isNonsense(plausibility) : coaching::isEmptyTalk(plausibility)),
        answerTemplate(input.templateId).story,
        covered,
    };
    report.remarks = coaching::remarksFor(judgement);
    coaching::fillScore(judgement, report);
    return report;
}

} // namespace greenroom
