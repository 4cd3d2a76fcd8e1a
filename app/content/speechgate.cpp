// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <cmath>

#include "content/itemgates.h"
#include "content/numbertext.h"
#include "core/grading/numeric.h"

namespace greenroom::content {

namespace {

/// The parts must be exactly `ids`, in that order.
template <typename Part, std::size_t Size>
void checkParts(const std::vector<Part> &parts, const std::array<const char *, Size> &ids, std::string_view rule,
                Examination &exam)
{
    std::string list;
    for (const char *id : ids)
        list += (list.empty() ? "" : ", ") + std::string(id);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i < Size && parts[i].id != ids[i]) {
            exam.problem(pathOf("part", i, "id"), rule,
                         "\"" + parts[i].id + "\" stands where \"" + ids[i] + "\" belongs; the parts are " + list
                             + '.');
            return;
        }
    }
    exam.count("part", parts.size(), Size, Size, rule, "parts: " + list);
}

void checkEstimate(const DesignEstimate &estimate, const std::string &path, Examination &exam)
{
    NumericBody body;
    body.formula = estimate.formula;
    const auto draw = drawNumeric(body, 0);
    if (!draw) {
        exam.problem(path + ".formula", "design_estimate", "This formula has no value: " + draw.error().detail + '.');
        return;
    }
    const double size = std::max(std::abs(draw->answer), std::abs(estimate.answer));
    if (!(std::abs(draw->answer - estimate.answer) <= 1e-9 * size))
        exam.problem(path + ".answer", "design_estimate",
                     "The formula gives " + numberText(draw->answer) + ", the answer says "
                         + numberText(estimate.answer) + '.');
}

} // namespace

void checkBody(const DesignBody &body, Examination &exam)
{
    exam.count("given", body.given.size(), 1, anyNumber, "given", "given numbers");
    exam.count("clarify", body.clarify.size(), 3, anyNumber, "clarify", "clarifying questions");
    checkParts(body.parts, designPartIds, "design_parts", exam);
    for (std::size_t i = 0; i < body.parts.size(); ++i) {
        const DesignPart &part = body.parts[i];
        exam.count(pathOf("part", i, "strong"), part.strong.size(), 1, anyNumber, "design_parts",
                   "signs of a strong answer");
        exam.count(pathOf("part", i, "probes"), part.probes.size(), 1, anyNumber, "design_parts", "probing questions");
        exam.count(pathOf("part", i, "red_flags"), part.redFlags.size(), 1, anyNumber, "design_parts", "red flags");
    }
    for (std::size_t i = 0; i < body.twists.size(); ++i) {
        if (body.twists[i].atMinute >= exam.header().minutes)
            exam.problem(pathOf("twist", i, "at_minute"), "twist",
                         "A twist must come before the item's minutes are over.");
    }
    for (std::size_t i = 0; i < body.estimates.size(); ++i)
        checkEstimate(body.estimates[i], pathOf("estimate", i), exam);
}

void checkBody(const BehaviouralBody &body, Examination &exam)
{
    exam.count("followups", body.followUps.size(), 3, anyNumber, "followups", "follow-up questions");
    exam.count("signals", body.goodSigns.size(), 1, anyNumber, "signals", "signals");
    exam.count("red_flags", body.redFlags.size(), 1, anyNumber, "red_flags", "red flags");
    exam.count("level", body.levels.size(), 5, 5, "bars", "levels, scored 1 to 5");
    for (std::size_t i = 0; i < body.levels.size(); ++i) {
        if (body.levels[i].score != static_cast<int>(i) + 1) {
            exam.problem(pathOf("level", i, "score"), "bars",
                         "The levels stand in order and are scored 1, 2, 3, 4 and 5.");
            break;
        }
    }
}

void checkBody(const PresentationBody &body, Examination &exam)
{
    exam.count("audience", body.audience.size(), 1, anyNumber, "audience", "listeners");
    checkParts(body.parts, presentationPartIds, "presentation_parts", exam);
    double sum = 0;
    for (std::size_t i = 0; i < body.parts.size(); ++i) {
        sum += body.parts[i].share;
        exam.count(pathOf("part", i, "must"), body.parts[i].must.size(), 1, anyNumber, "presentation_parts",
                   "things that must be said");
    }
    if (!body.parts.empty() && std::abs(sum - 1) > 1e-9)
        exam.problem("part", "shares", "The shares of the parts sum to " + numberText(sum) + " instead of 1.");
    exam.count("challenge", body.challenges.size(), 1, anyNumber, "challenges", "[[challenge]] tables");
    for (std::size_t i = 0; i < body.challenges.size(); ++i)
        exam.count(pathOf("challenge", i, "strong"), body.challenges[i].strong.size(), 1, anyNumber, "challenges",
                   "signs of a strong answer");
}

} // namespace greenroom::content
