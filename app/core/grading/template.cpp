// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/template.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>

#include "core/grading/expression.h"

namespace greenroom {

namespace {

constexpr int significantDigits = 12;
constexpr double largestScaled = 1e15; // below this every whole number and its half are exact
constexpr double noise = 1e-13;        // relative error a computed number may have gathered
constexpr double wholeSlack = 1e-9;

template <typename... Arguments>
std::string converted(double value, Arguments... arguments)
{
    std::array<char, 400> buffer{}; // the longest double in fixed notation has 309 digits before the point
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, arguments...);
    return error == std::errc() ? std::string(buffer.data(), end) : std::string();
}

double withoutNoise(double value)
{
    const std::string rounded = converted(value, std::chars_format::scientific, significantDigits - 1);
    double result = value;
    std::from_chars(rounded.data(), rounded.data() + rounded.size(), result);
    return result;
}

std::size_t decimalsIn(const std::string &number)
{
    const std::size_t point = number.find('.');
    return point == std::string::npos ? 0 : number.size() - point - 1;
}

std::string fixed(double value, int decimals)
{
    const double scaled = std::fabs(value) * std::pow(10.0, decimals);
    if (!(scaled < largestScaled))
        return converted(value, std::chars_format::fixed, decimals);
    const auto units = static_cast<std::uint64_t>(std::floor(scaled * (1 + noise) + 0.5));
    std::string digits = std::to_string(units);
    const auto places = static_cast<std::size_t>(decimals);
    if (digits.size() <= places)
        digits.insert(0, places + 1 - digits.size(), '0');
    if (places > 0)
        digits.insert(digits.size() - places, 1, '.');
    return (value < 0 && units > 0 ? "-" : "") + digits;
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

/// What stands between the braces, taken apart.
struct Placeholder {
    std::string_view name; ///< empty for an expression
    std::string_view expression;
    std::string_view format; ///< empty for none
};

bool isName(std::string_view text)
{
    const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
    return !text.empty() && letter(text.front())
           && std::all_of(text.begin(), text.end(), [&](char c) { return letter(c) || (c >= '0' && c <= '9'); });
}

Placeholder takenApart(std::string_view inside)
{
    Placeholder placeholder;
    const std::size_t bar = inside.rfind('|');
    if (bar != std::string_view::npos)
        placeholder.format = trimmed(inside.substr(bar + 1));
    const std::string_view what = trimmed(inside.substr(0, bar));
    if (!what.empty() && what.front() == '=')
        placeholder.expression = trimmed(what.substr(1));
    else
        placeholder.name = what;
    return placeholder;
}

/// Fills the placeholders of one text.
class Filler {
public:
    Filler(const std::map<std::string, NumericValue> &variables, double answer) : m_variables(variables)
    {
        for (const auto &[name, value] : variables) {
            if (const double *number = std::get_if<double>(&value))
                m_numbers[name] = *number;
        }
        m_numbers["answer"] = answer;
    }

    [[nodiscard]] Result<std::string> filled(std::string_view inside) const
    {
        const Placeholder placeholder = takenApart(inside);
        const auto failure = [inside](const std::string &why) {
            return Error{ErrorCode::Invalid, "{{" + std::string(inside) + "}}", why};
        };
        if (inside.find('|') != std::string_view::npos && placeholder.format.empty())
            return failure("the format is missing");
        if (placeholder.expression.empty() && !isName(placeholder.name))
            return failure("neither a name nor = with an expression");
        if (placeholder.format.empty()) {
            const auto variable = m_variables.find(std::string(placeholder.name));
            const auto *list =
                variable == m_variables.end() ? nullptr : std::get_if<std::vector<double>>(&variable->second);
            if (list != nullptr)
                return printedList(*list);
        }
        const auto parsed =
            Expression::parse(placeholder.expression.empty() ? placeholder.name : placeholder.expression);
        if (!parsed)
            return failure(parsed.error().detail);
        const auto value = parsed->evaluate(m_numbers);
        if (!value)
            return failure(value.error().detail);
        if (placeholder.format.empty())
            return printed(*value);
        auto text = formatted(*value, placeholder.format);
        return text ? std::move(text) : failure(text.error().detail);
    }

private:
    const std::map<std::string, NumericValue> &m_variables;
    Expression::Values m_numbers;
};

} // namespace

std::string printed(double value)
{
    const double number = withoutNoise(value);
    if (number == 0)
        return "0"; // also for -0
    const double size = std::fabs(number);
    return converted(number, size >= 1e-9 && size < 1e15 ? std::chars_format::fixed : std::chars_format::general);
}

std::string printedList(const std::vector<double> &values)
{
    std::size_t decimals = 0;
    for (const double value : values)
        decimals = std::max(decimals, decimalsIn(printed(value)));
    std::string list;
    for (const double value : values)
        list += (list.empty() ? "" : ", ") + fixed(value, static_cast<int>(decimals));
    return list;
}

Result<std::string> formatted(double value, std::string_view format)
{
    const Error invalid{ErrorCode::Invalid, std::string(format), "unknown format"};
    if (format == "d") {
        const double whole = std::round(value);
        if (std::fabs(value - whole) > wholeSlack * std::max(1.0, std::fabs(value)))
            return Error{ErrorCode::Invalid, "d", "not a whole number: " + printed(value)};
        return fixed(whole, 0);
    }
    if (format.size() != 3 || format[0] != '.' || format[1] < '0' || format[1] > '9')
        return invalid;
    if (format[2] == 'f')
        return fixed(value, format[1] - '0');
    if (format[2] == '%')
        return fixed(100 * value, format[1] - '0') + '%';
    return invalid;
}

Result<std::string> filledTemplate(std::string_view markdown, const std::map<std::string, NumericValue> &variables,
                                   double answer)
{
    const Filler filler(variables, answer);
    std::string text;
    text.reserve(markdown.size());
    std::size_t at = 0;
    while (true) {
        std::size_t open = markdown.find("{{", at);
        if (open == std::string_view::npos)
            return text.append(markdown.substr(at));
        while (open + 2 < markdown.size() && markdown[open + 2] == '{')
            ++open;
        const std::size_t close = markdown.find("}}", open + 2);
        if (close == std::string_view::npos)
            return Error{ErrorCode::Invalid, std::string(markdown.substr(open, 40)), "missing }}"};
        auto piece = filler.filled(markdown.substr(open + 2, close - open - 2));
        if (!piece)
            return piece.error();
        text.append(markdown.substr(at, open - at)).append(*piece);
        at = close + 2;
    }
}

} // namespace greenroom
