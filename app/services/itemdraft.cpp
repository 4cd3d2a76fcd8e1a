// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/itemdraft.h"

#include <algorithm>
#include <cmath>

#include "content/itemtoml.h"
#include "core/grading/numeric.h"
#include "core/model/itemtext.h"
#include "core/text/math.h"

namespace greenroom::services {

namespace {

constexpr std::uint64_t triedDraws = 50;

void checkTitleAndOptions(const Item &item, std::vector<DraftProblem> &problems)
{
    if (item.header.title.empty())
        problems.push_back({0, 0, "The title is empty."});
    const auto *mcq = std::get_if<McqBody>(&item.body);
    if (mcq == nullptr)
        return;
    const auto right = std::count_if(mcq->options.begin(), mcq->options.end(), [](const McqOption &one) { return one.correct; });
    if (mcq->options.size() < 2)
        problems.push_back({0, 0, "A multiple-choice question needs at least two options."});
    if (right == 0 || (right > 1 && !mcq->selectAll))
        problems.push_back({0, 0, "Mark the right option, or choose select = \"all\" for several."});
}

/// A question whose numbers cannot be drawn or filled in could never be practised.
void checkDraws(const NumericBody &body, std::vector<DraftProblem> &problems)
{
    for (std::uint64_t seed = 1; seed <= triedDraws; ++seed) {
        const auto draw = drawNumeric(body, seed);
        if (!draw) {
            problems.push_back({0, 0, "No numbers can be drawn: " + draw.error().subject + ": " + draw.error().detail + "."});
            return;
        }
        if (!std::isfinite(draw->answer)) {
            problems.push_back({0, 0, "The formula does not always give a finite number."});
            return;
        }
        for (const std::string &text : {body.prompt, body.worked}) {
            const auto filled = renderNumeric(text, *draw);
            if (filled)
                continue;
            problems.push_back({0, 0, "The placeholder \"" + filled.error().subject + "\" cannot be filled in: "
                                          + filled.error().detail + "."});
            return;
        }
    }
}

} // namespace

ItemDraft readDraft(const std::string &toml, const ItemId &id)
{
    ItemDraft draft;
    content::Problems problems;
    draft.item = content::readItem(toml, id, id.value(), problems);
    for (const content::Problem &problem : problems)
        draft.problems.push_back({problem.line, problem.column, problem.message});
    if (draft.item) {
        checkTitleAndOptions(*draft.item, draft.problems);
        if (const auto *numeric = std::get_if<NumericBody>(&draft.item->body))
            checkDraws(*numeric, draft.problems);
        for (const std::string &text : {promptOf(*draft.item), answerOf(*draft.item)}) {
            for (const MathProblem &problem : proseProblems(text))
                draft.problems.push_back({0, 0, problem.what});
        }
        if (!draft.problems.empty())
            draft.item.reset();
    }
    return draft;
}

std::string draftText(const Item &item) { return content::writeItem(item); }

} // namespace greenroom::services
