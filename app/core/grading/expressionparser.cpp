// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/expression.h"

#include <algorithm>
#include <charconv>
#include <system_error>

#include "core/grading/formulafunctions.h"

namespace greenroom {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool startsName(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}
bool continuesName(char c)
{
    return startsName(c) || isDigit(c);
}

std::string atColumn(std::size_t position, const std::string &what)
{
    return "column " + std::to_string(position + 1) + ": " + what;
}

} // namespace

/// Recursive descent; every level of recursion goes through `comparison` or `power`, which count the depth.
class ExpressionParser {
public:
    explicit ExpressionParser(std::string_view text) { m_expression.m_text = std::string(text); }

    Result<Expression> parse()
    {
        if (text().size() > Expression::longest)
            fail("longer than 4096 bytes");
        else if (comparison() && (skipSpace(), m_at < text().size()))
            fail("unexpected '" + text().substr(m_at, 1) + "'");
        if (!m_problem.empty())
            return Error{ErrorCode::Invalid, text(), atColumn(m_problemAt, m_problem)};
        return std::move(m_expression);
    }

private:
    using Code = Expression::Code;

    [[nodiscard]] const std::string &text() const { return m_expression.m_text; }

    bool fail(std::string what)
    {
        if (m_problem.empty()) {
            m_problem = std::move(what);
            m_problemAt = m_at;
        }
        return false;
    }

    void skipSpace()
    {
        while (m_at < text().size() && (text()[m_at] == ' ' || (text()[m_at] >= '\t' && text()[m_at] <= '\r')))
            ++m_at;
    }

    bool take(std::string_view sign)
    {
        skipSpace();
        if (text().compare(m_at, sign.size(), sign) != 0)
            return false;
        m_at += sign.size();
        return true;
    }

    void emit(Code code, std::size_t position, std::size_t index = 0)
    {
        m_expression.m_steps.push_back({code, index, position, 0, nullptr});
    }

    bool comparison()
    {
        if (++m_depth > Expression::deepest)
            return fail("too deeply nested");
        static constexpr std::pair<std::string_view, Code> signs[] = {
            {"<=", Code::LessOrEqual}, {">=", Code::GreaterOrEqual}, {"==", Code::Equal}, {"!=", Code::NotEqual},
            {"<", Code::Less},         {">", Code::Greater}};
        if (!sum())
            return false;
        for (const auto &[sign, code] : signs) {
            skipSpace();
            const std::size_t position = m_at;
            if (!take(sign))
                continue;
            if (!sum())
                return false;
            emit(code, position);
            break;
        }
        --m_depth;
        return true;
    }

    bool sum() { return chain(&ExpressionParser::product, '+', Code::Add, '-', Code::Subtract); }
    bool product() { return chain(&ExpressionParser::withSign, '*', Code::Multiply, '/', Code::Divide); }

    bool chain(bool (ExpressionParser::*part)(), char first, Code firstCode, char second, Code secondCode)
    {
        if (!(this->*part)())
            return false;
        while (true) {
            skipSpace();
            if (m_at == text().size() || (text()[m_at] != first && text()[m_at] != second))
                return true;
            const std::size_t position = m_at++;
            if (!(this->*part)())
                return false;
            emit(text()[position] == first ? firstCode : secondCode, position);
        }
    }

    bool withSign()
    {
        bool negative = false;
        skipSpace();
        const std::size_t position = m_at;
        while (true) {
            if (take("-"))
                negative = !negative;
            else if (!take("+"))
                break;
        }
        if (!power())
            return false;
        if (negative)
            emit(Code::Negate, position);
        return true;
    }

    bool power()
    {
        if (!atom())
            return false;
        skipSpace();
        const std::size_t position = m_at;
        if (!take("^"))
            return true;
        if (++m_depth > Expression::deepest)
            return fail("too deeply nested");
        if (!withSign())
            return false;
        --m_depth;
        emit(Code::Power, position);
        return true;
    }

    bool atom()
    {
        if (take("("))
            return comparison() && (take(")") || fail("expected ')'"));
        if (m_at == text().size())
            return fail("unexpected end");
        const char c = text()[m_at];
        if (isDigit(c) || (c == '.' && m_at + 1 < text().size() && isDigit(text()[m_at + 1])))
            return number();
        return startsName(c) ? nameOrCall() : fail(std::string("unexpected '") + c + "'");
    }

    bool number()
    {
        double value = 0;
        const char *begin = text().data() + m_at;
        const auto [end, error] = std::from_chars(begin, text().data() + text().size(), value);
        if (error != std::errc())
            return fail("number out of range");
        emit(Code::Number, m_at);
        m_expression.m_steps.back().number = value;
        m_at += static_cast<std::size_t>(end - begin);
        return true;
    }

    bool nameOrCall()
    {
        const std::size_t position = m_at;
        while (m_at < text().size() && continuesName(text()[m_at]))
            ++m_at;
        const std::string name = text().substr(position, m_at - position);
        if (take("("))
            return call(name, position);
        auto &names = m_expression.m_names;
        const auto found = std::find(names.begin(), names.end(), name);
        emit(Code::Name, position, static_cast<std::size_t>(found - names.begin()));
        if (found == names.end())
            names.push_back(name);
        return true;
    }

    bool call(const std::string &name, std::size_t position)
    {
        const FormulaFunction *function = formulaFunction(name);
        if (function == nullptr) {
            m_at = position;
            return fail("unknown function '" + name + "'");
        }
        std::size_t count = 0;
        do {
            if (!comparison())
                return false;
            ++count;
        } while (take(","));
        if (!take(")"))
            return fail("expected ')'");
        if (function->arguments != 0 && count != function->arguments)
            return fail(name + " takes " + std::to_string(function->arguments) + ", not " + std::to_string(count));
        emit(Code::Call, position, count);
        m_expression.m_steps.back().function = function;
        return true;
    }

    Expression m_expression;
    std::size_t m_at = 0;
    int m_depth = 0;
    std::string m_problem;
    std::size_t m_problemAt = 0;
};

Result<Expression> Expression::parse(std::string_view text)
{
    return ExpressionParser(text).parse();
}

} // namespace greenroom
