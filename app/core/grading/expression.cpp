// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/expression.h"

#include <cmath>

#include "core/grading/formulafunctions.h"

namespace greenroom {

Error Expression::failure(const Step &step, const char *what) const
{
    return {ErrorCode::Invalid, m_text, "column " + std::to_string(step.position + 1) + ": " + what};
}

double Expression::combined(Code code, double left, double right)
{
    switch (code) {
    case Code::Add: return left + right;
    case Code::Subtract: return left - right;
    case Code::Multiply: return left * right;
    case Code::Divide: return left / right;
    case Code::Power: return std::pow(left, right);
    case Code::Less: return left < right ? 1 : 0;
    case Code::LessOrEqual: return left <= right ? 1 : 0;
    case Code::Greater: return left > right ? 1 : 0;
    case Code::GreaterOrEqual: return left >= right ? 1 : 0;
    case Code::Equal: return left == right ? 1 : 0;
    case Code::NotEqual: return left != right ? 1 : 0;
    case Code::Number:
    case Code::Name:
    case Code::Negate:
    case Code::Call: break;
    }
    return 0;
}

Result<double> Expression::evaluate(const Values &values) const
{
    std::vector<double> stack;
    stack.reserve(m_steps.size());
    for (const Step &step : m_steps) {
        if (step.code == Code::Number) {
            stack.push_back(step.number);
        } else if (step.code == Code::Name) {
            const auto value = values.find(m_names[step.index]);
            if (value == values.end())
                return failure(step, "unknown name");
            stack.push_back(value->second);
        } else if (step.code == Code::Negate) {
            stack.back() = -stack.back();
        } else if (step.code == Code::Call) {
            const double result = step.function->call(&stack[stack.size() - step.index], step.index);
            stack.resize(stack.size() - step.index);
            stack.push_back(result);
        } else {
            const double right = stack.back();
            stack.pop_back();
            if (step.code == Code::Divide && right == 0)
                return failure(step, "division by zero");
            stack.back() = combined(step.code, stack.back(), right);
        }
        if (!std::isfinite(stack.back()))
            return failure(step, "no finite value");
    }
    return stack.back();
}

} // namespace greenroom
