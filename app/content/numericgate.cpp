// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>

#include "content/itemgates.h"
#include "content/numbertext.h"
#include "content/rounding.h"
#include "core/grading/numeric.h"
#include "core/text/math.h"

namespace greenroom::content {

namespace {

constexpr std::uint64_t drawCount = 1'000;
constexpr std::uint64_t mostDraws = 5'000; ///< before saying that there are too few variants
constexpr std::size_t fewestVariants = 100;
constexpr std::size_t renderedDraws = 100;
constexpr std::size_t parsedDraws = 20;

/// The field that an error of drawNumeric() names.
std::string fieldOf(const NumericBody &body, const std::string &subject)
{
    for (std::size_t i = 0; i < body.where.size(); ++i) {
        if (body.where[i] == subject)
            return pathOf("where", i);
    }
    for (std::size_t i = 0; i < body.slips.size(); ++i) {
        if (body.slips[i].formula == subject && subject != body.formula)
            return pathOf("wrong", i, "formula");
    }
    return body.generator.empty() ? "formula" : "generator";
}

std::vector<NumericDraw> drawAll(const NumericBody &body, Examination &exam)
{
    std::vector<NumericDraw> draws;
    draws.reserve(drawCount);
    for (std::uint64_t seed = 1; seed <= drawCount; ++seed) {
        auto draw = drawNumeric(body, seed);
        if (!draw) {
            exam.problem(fieldOf(body, draw.error().subject), "numeric_draw",
                         "No variant can be drawn: " + draw.error().subject + ": " + draw.error().detail + '.');
            return {};
        }
        if (!std::isfinite(draw->answer)) {
            exam.problem(fieldOf(body, {}), "numeric_draw", "The answer is not a finite number in every variant.");
            return {};
        }
        draws.push_back(std::move(*draw));
    }
    return draws;
}

void checkVariants(const NumericBody &body, const std::vector<NumericDraw> &draws, Examination &exam)
{
    std::set<std::map<std::string, NumericValue>> variants;
    for (const NumericDraw &draw : draws)
        variants.insert(draw.variables);
    for (std::uint64_t seed = drawCount + 1; seed <= mostDraws && variants.size() < fewestVariants; ++seed) {
        if (auto draw = drawNumeric(body, seed))
            variants.insert(draw->variables);
    }
    if (variants.size() < fewestVariants)
        exam.problem(body.generator.empty() ? "var" : "generator", "numeric_variants",
                     "Only " + std::to_string(variants.size()) + " different variants can be drawn; at least "
                         + std::to_string(fewestVariants) + " are needed.");
}

/// A slip must be told from the right answer, else the item praises or corrects the wrong people.
void checkSlips(const NumericBody &body, const std::vector<NumericDraw> &draws, Examination &exam)
{
    exam.count("wrong", body.slips.size(), 1, anyNumber, "wrong_answers", "[[wrong]] tables");
    for (std::size_t i = 0; i < body.slips.size(); ++i) {
        std::size_t numbers = 0;
        std::size_t accepted = 0;
        for (const NumericDraw &draw : draws) {
            const double slip = i < draw.slipAnswers.size() ? draw.slipAnswers[i] : std::nan("");
            numbers += std::isfinite(slip) ? 1U : 0U;
            accepted += std::isfinite(slip) && gradeNumeric(body, draw, slip).correct ? 1U : 0U;
        }
        if (numbers == 0)
            exam.problem(pathOf("wrong", i, "formula"), "numeric_slip", "This wrong answer never gives a number.");
        else if (accepted * 20 > draws.size())
            exam.problem(pathOf("wrong", i, "formula"), "numeric_slip",
                         "This wrong answer is accepted as right in " + std::to_string(accepted) + " of "
                             + std::to_string(draws.size()) + " draws; at most 5 % may be.");
    }
}

void checkRounding(const NumericBody &body, const std::vector<NumericDraw> &draws, Examination &exam)
{
    const auto asked = roundingAskedIn(body.prompt);
    if (!asked)
        return;
    for (const NumericDraw &draw : draws) {
        const double typed = rounded(draw.answer, *asked);
        if (gradeNumeric(body, draw, typed).correct)
            continue;
        exam.problem("tolerance", "numeric_rounding",
                     "The answer rounded as the prompt asks is marked wrong: " + numberText(typed) + " for "
                         + numberText(draw.answer) + '.');
        return;
    }
}

void checkRendering(const std::string &path, const std::string &markdown, const std::vector<NumericDraw> &draws,
                    Examination &exam)
{
    for (std::size_t i = 0; i < std::min(renderedDraws, draws.size()); ++i) {
        const auto text = renderNumeric(markdown, draws[i]);
        if (!text) {
            exam.problem(path, "numeric_render",
                         "The placeholder \"" + text.error().subject + "\" cannot be filled in: " + text.error().detail
                             + '.');
            return;
        }
        if (i >= parsedDraws)
            continue;
        const auto problems = proseProblems(*text);
        for (const MathProblem &problem : problems)
            exam.problem(path, "prose", "This cannot be shown once its numbers are filled in: " + problem.what + '.');
        if (!problems.empty())
            return;
    }
}

} // namespace

void checkBody(const NumericBody &body, Examination &exam)
{
    checkUnique(
        body.variables, "var", "name",
        [](const NumericVariable &variable) -> const std::string & { return variable.name; }, exam);
    checkUnique(
        body.slips, "wrong", "formula", [](const NumericSlip &slip) -> const std::string & { return slip.formula; },
        exam);
    const std::vector<NumericDraw> draws = drawAll(body, exam);
    if (draws.empty())
        return;
    checkVariants(body, draws, exam);
    checkSlips(body, draws, exam);
    checkRounding(body, draws, exam);
    checkRendering("prompt", body.prompt, draws, exam);
    checkRendering("worked", body.worked, draws, exam);
}

} // namespace greenroom::content
