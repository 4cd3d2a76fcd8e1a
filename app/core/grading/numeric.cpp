// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/numeric.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>
#include <set>

#include "core/grading/expression.h"
#include "core/grading/generators.h"
#include "core/grading/numericchoices.h"
#include "core/grading/template.h"
#include "core/grading/uniform.h"

namespace greenroom {

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
constexpr int mostAttempts = 10000;
constexpr double mostVariants = 1e18;
constexpr double comparisonSlack = 1e-9; // of the compared numbers: 0.26 is within 0.01 of 0.25
constexpr const char *answerName = "answer";

Error invalid(const std::string &subject, const std::string &detail)
{
    return {ErrorCode::Invalid, subject, detail};
}

/// A numeric body with its formulas parsed and its ranges counted.
class Family {
public:
    static Result<Family> of(const NumericBody &body)
    {
        Family family(body);
        for (auto step : {&Family::readVariables, &Family::readFormula, &Family::readConditions, &Family::readSlips}) {
            if (const Result<void> done = (family.*step)(); !done)
                return done.error();
        }
        return family;
    }

    /// The first suitable variant from the random numbers.
    [[nodiscard]] Result<NumericDraw> draw(std::mt19937_64 &random) const
    {
        for (int attempt = 0; attempt < mostAttempts; ++attempt) {
            auto drawn = m_generator != nullptr ? generated(random) : calculated(random);
            if (!drawn)
                return drawn.error();
            if (*drawn)
                return std::move(**drawn);
        }
        return invalid(m_body.where.empty() ? m_body.generator : m_body.where.front(),
                       "no draw satisfies the conditions");
    }

private:
    using Attempt = Result<std::optional<NumericDraw>>;

    explicit Family(const NumericBody &body) : m_body(body) {}

    Result<void> readVariables()
    {
        for (const NumericVariable &variable : m_body.variables) {
            if (variable.name == answerName || !m_names.insert(variable.name).second)
                return invalid(variable.name, "name taken");
            m_choices.emplace_back(variable);
            if (m_choices.back().count() == 0)
                return invalid(variable.name, "no usable values");
        }
        return {};
    }

    Result<void> readFormula()
    {
        if (m_body.generator.empty())
            return read(m_body.formula, m_formula);
        m_generator = numericGenerator(m_body.generator);
        if (m_generator == nullptr)
            return invalid(m_body.generator, "unknown generator");
        if (!m_body.variables.empty())
            return invalid(m_body.generator, "a generator takes no variables");
        m_names.insert(m_generator->numbers.begin(), m_generator->numbers.end());
        return {};
    }

    Result<void> readConditions()
    {
        m_names.insert(answerName);
        return read(m_body.where, m_conditions);
    }

    Result<void> readSlips()
    {
        for (const NumericSlip &slip : m_body.slips) {
            if (m_generator == nullptr) {
                if (const Result<void> done = read(slip.formula, m_slips); !done)
                    return done.error();
            } else if (const auto &keys = m_generator->slips;
                       std::find(keys.begin(), keys.end(), slip.formula) == keys.end()) {
                return invalid(slip.formula, "unknown slip of " + m_body.generator);
            }
        }
        return {};
    }

    Result<void> read(const std::vector<std::string> &texts, std::vector<Expression> &expressions)
    {
        for (const std::string &text : texts) {
            if (const Result<void> done = read(text, expressions); !done)
                return done.error();
        }
        return {};
    }

    Result<void> read(const std::string &text, std::vector<Expression> &expressions)
    {
        auto parsed = Expression::parse(text);
        if (!parsed)
            return parsed.error();
        for (const std::string &name : parsed->names()) {
            if (m_names.find(name) == m_names.end())
                return invalid(text, "unknown name '" + name + "'");
        }
        expressions.push_back(std::move(*parsed));
        return {};
    }

    [[nodiscard]] bool suitable(const Expression::Values &values) const
    {
        return std::all_of(m_conditions.begin(), m_conditions.end(), [&values](const Expression &condition) {
            const auto holds = condition.evaluate(values);
            return holds && *holds > 0;
        });
    }

    [[nodiscard]] Attempt calculated(std::mt19937_64 &random) const
    {
        Expression::Values values;
        for (std::size_t i = 0; i < m_choices.size(); ++i)
            values[m_body.variables[i].name] = m_choices[i].at(drawBelow(random, m_choices[i].count()));
        const auto answer = m_formula.front().evaluate(values);
        NumericDraw draw;
        draw.variables.insert(values.begin(), values.end());
        // Without an answer the conditions still decide: they may be what keeps such numbers away.
        draw.answer = answer ? *answer : nothing;
        values[answerName] = draw.answer;
        if (!suitable(values))
            return std::optional<NumericDraw>{};
        if (!answer)
            return answer.error();
        for (const Expression &slip : m_slips) {
            const auto wrong = slip.evaluate(values);
            draw.slipAnswers.push_back(wrong ? *wrong : nothing);
        }
        return std::optional<NumericDraw>(std::move(draw));
    }

    [[nodiscard]] Attempt generated(std::mt19937_64 &random) const
    {
        std::optional<GeneratedNumbers> numbers = m_generator->draw(random);
        if (!numbers)
            return std::optional<NumericDraw>{};
        Expression::Values values{{answerName, numbers->answer}};
        for (const auto &[name, value] : numbers->variables) {
            if (const double *number = std::get_if<double>(&value))
                values[name] = *number;
        }
        if (!suitable(values))
            return std::optional<NumericDraw>{};
        NumericDraw draw{std::move(numbers->variables), numbers->answer, {}};
        for (const NumericSlip &slip : m_body.slips)
            draw.slipAnswers.push_back(numbers->slips.at(slip.formula));
        return std::optional<NumericDraw>(std::move(draw));
    }

    const NumericBody &m_body;
    std::set<std::string, std::less<>> m_names;
    std::vector<NumericChoices> m_choices;
    const NumericGenerator *m_generator = nullptr;
    std::vector<Expression> m_formula; ///< one, or none with a generator
    std::vector<Expression> m_conditions;
    std::vector<Expression> m_slips;
};

double allowedBeside(const NumericBody &body, double target)
{
    return body.relativeTolerance ? body.tolerance * std::fabs(target) : body.tolerance;
}

bool matches(const NumericBody &body, double target, double typed)
{
    const double slack = comparisonSlack * std::max(std::fabs(target), allowedBeside(body, target));
    return std::fabs(typed - target) <= allowedBeside(body, target) + slack;
}

} // namespace

Result<NumericDraw> drawNumeric(const NumericBody &body, std::uint64_t seed)
{
    const auto family = Family::of(body);
    if (!family)
        return family.error();
    std::mt19937_64 random(seed);
    return family->draw(random);
}

double variantCount(const NumericBody &body)
{
    if (const NumericGenerator *generator = numericGenerator(body.generator))
        return generator->variants;
    double variants = 1;
    for (const NumericVariable &variable : body.variables)
        variants *= static_cast<double>(NumericChoices(variable).count());
    return std::min(variants, mostVariants);
}

Result<std::string> renderNumeric(const std::string &markdown, const NumericDraw &draw)
{
    return filledTemplate(markdown, draw.variables, draw.answer);
}

NumericVerdict gradeNumeric(const NumericBody &body, const NumericDraw &draw, double typed)
{
    NumericVerdict verdict;
    if (!std::isfinite(typed))
        return verdict;
    verdict.correct = matches(body, draw.answer, typed);
    if (verdict.correct)
        return verdict;
    double nearest = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < draw.slipAnswers.size(); ++i) {
        const double slip = draw.slipAnswers[i];
        const double distance = std::fabs(typed - slip);
        // A slip that happens to give the right answer teaches nothing about this wrong one.
        if (!std::isfinite(slip) || matches(body, draw.answer, slip) || !matches(body, slip, typed))
            continue;
        if (distance < nearest) {
            nearest = distance;
            verdict.slip = i;
        }
    }
    return verdict;
}

} // namespace greenroom
