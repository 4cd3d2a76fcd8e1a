// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace greenroom {

struct FormulaFunction;

/// A parsed formula of the content guide: numbers, names, + - * / ^ (right associative, before a sign: -2^2 is -4),
/// one comparison at a time (gives 1 or 0), parentheses and the functions of formulafunctions.h.
class Expression {
public:
    /// Values by name.
    using Values = std::map<std::string, double, std::less<>>;

    static constexpr std::size_t longest = 4096; ///< bytes
    static constexpr int deepest = 100;          ///< nested parentheses, calls and powers

    /// Errors: Invalid; subject is the text, detail "column 7: what is wrong" (bytes, from 1).
    [[nodiscard]] static Result<Expression> parse(std::string_view text);

    /// Errors: Invalid (subject and detail as above) for a name without a value, a division by zero and every step
    /// without a finite value.
    [[nodiscard]] Result<double> evaluate(const Values &values) const;

    /// The names it reads, each once, in order of appearance.
    [[nodiscard]] const std::vector<std::string> &names() const noexcept { return m_names; }
    [[nodiscard]] const std::string &text() const noexcept { return m_text; }

private:
    friend class ExpressionParser;

    enum class Code : std::uint8_t {
        Number,
        Name,
        Negate,
        Add,
        Subtract,
        Multiply,
        Divide,
        Power,
        Less,
        LessOrEqual,
        Greater,
        GreaterOrEqual,
        Equal,
        NotEqual,
        Call
    };

    /// One step of a stack machine. `index` is a name, or the number of arguments of a call.
    struct Step {
        Code code = Code::Number;
        std::size_t index = 0;
        std::size_t position = 0;
        double number = 0;
        const FormulaFunction *function = nullptr;
    };

    Expression() = default;
    [[nodiscard]] static double combined(Code code, double left, double right);
    [[nodiscard]] Error failure(const Step &step, const char *what) const;

    std::string m_text;
    std::vector<Step> m_steps;
    std::vector<std::string> m_names;
};

} // namespace greenroom
