// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/numberinput.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string>
#include <system_error>

#include "core/grading/typedtext.h"

namespace greenroom {

namespace {

constexpr std::size_t longestInput = 200; // bytes
constexpr int largestExponent = 9999;

/// A number, or why there is none.
struct Reading {
    double value = 0;
    NumberProblem problem = NumberProblem::None;

    [[nodiscard]] bool ok() const { return problem == NumberProblem::None; }
};

Reading unreadable(NumberProblem problem = NumberProblem::NotANumber)
{
    return {0, problem};
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool allDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), isDigit);
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(' ');
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

bool takeFront(std::string_view &text, std::string_view mark)
{
    if (!text.starts_with(mark))
        return false;
    text = trimmed(text.substr(mark.size()));
    return true;
}

bool takeBack(std::string_view &text, std::string_view mark)
{
    if (!text.ends_with(mark))
        return false;
    text = trimmed(text.substr(0, text.size() - mark.size()));
    return true;
}

/// Digits with at most one point and a power of ten.
Reading converted(const std::string &digits, int exponent)
{
    const std::string text = digits + 'e' + std::to_string(exponent);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error == std::errc::result_out_of_range)
        return exponent > 0 ? unreadable(NumberProblem::TooLarge) : Reading{};
    return error == std::errc() && end == text.data() + text.size() ? Reading{value} : unreadable();
}

/// Digits in groups: one to three, then always three, with one separator throughout. Gives them without it.
bool ungrouped(std::string_view whole, std::string &digits)
{
    const std::size_t first = whole.find_first_of(" ',.");
    if (first == std::string_view::npos) {
        digits = whole;
        return whole.empty() || allDigits(whole);
    }
    if (first == 0 || first > 3 || whole.front() == '0' || !allDigits(whole.substr(0, first)))
        return false;
    digits = whole.substr(0, first);
    for (std::size_t at = first; at < whole.size(); at += 4) {
        const std::string_view group = whole.substr(at + 1, 3);
        if (whole[at] != whole[first] || group.size() != 3 || !allDigits(group))
            return false;
        digits += group;
    }
    return true;
}

/// Where the decimal separator stands, npos for none.
std::size_t decimalSeparator(std::string_view text)
{
    const auto points = std::count(text.begin(), text.end(), '.');
    const auto commas = std::count(text.begin(), text.end(), ',');
    if (points + commas == 0 || (points == 0 && commas > 1) || (commas == 0 && points > 1))
        return std::string_view::npos;
    const std::size_t last = text.find_last_of(".,");
    if (points + commas > 1 || text[last] == '.')
        return last;
    std::string digits;
    const bool groups = text.find_first_of(" '") == std::string_view::npos && ungrouped(text, digits);
    return groups ? std::string_view::npos : last;
}

/// A plain decimal number without sign, with or without grouping.
Reading decimal(std::string_view text, int exponent = 0)
{
    if (text.find_first_not_of("0123456789., '") != std::string_view::npos)
        return unreadable();
    const std::size_t separator = decimalSeparator(text);
    const std::string_view whole = text.substr(0, separator);
    const std::string_view rest = separator == std::string_view::npos ? std::string_view() : text.substr(separator + 1);
    if (std::none_of(text.begin(), text.end(), isDigit) || rest.find_first_of(" '") != std::string_view::npos)
        return unreadable();
    std::string digits;
    if (!ungrouped(whole, digits) || (!rest.empty() && !allDigits(rest))) {
        const bool spaced = text.find_first_of(",.") == std::string_view::npos;
        return unreadable(spaced ? NumberProblem::NotANumber : NumberProblem::AmbiguousSeparator);
    }
    return converted((digits.empty() ? "0" : digits) + '.' + (rest.empty() ? "0" : std::string(rest)), exponent);
}

/// A whole number with a sign, in braces or parentheses if need be.
bool readExponent(std::string_view text, int &exponent)
{
    text = trimmed(text);
    if ((takeFront(text, "(") && !takeBack(text, ")")) || (takeFront(text, "{") && !takeBack(text, "}")))
        return false;
    const bool negative = takeFront(text, "-");
    if (!negative)
        takeFront(text, "+");
    if (!allDigits(text))
        return false;
    std::from_chars_result read = std::from_chars(text.data(), text.data() + text.size(), exponent);
    if (read.ec != std::errc() || exponent > largestExponent)
        exponent = largestExponent;
    exponent = negative ? -exponent : exponent;
    return true;
}

/// 2.5e-3, 2.5*10^-3, 2.5x10**-3 and 10^-3.
Reading scientific(std::string_view text)
{
    int exponent = 0;
    if (const std::size_t mark = text.find_first_of("eE"); mark != std::string_view::npos) {
        if (!readExponent(text.substr(mark + 1), exponent))
            return unreadable();
        return decimal(trimmed(text.substr(0, mark)), exponent);
    }
    std::size_t power = text.find('^');
    std::size_t behind = power + 1;
    if (power == std::string_view::npos) {
        power = text.rfind("**");
        behind = power + 2;
    }
    if (power == std::string_view::npos)
        return decimal(text);
    std::string_view before = trimmed(text.substr(0, power));
    if (!readExponent(text.substr(behind), exponent) || !takeBack(before, "10"))
        return unreadable();
    if (before.empty())
        return converted("1", exponent);
    if (!takeBack(before, "*") && !takeBack(before, "x") && !takeBack(before, "X"))
        return unreadable();
    return decimal(before, exponent);
}

/// 1/4, 2.5/10 and the mixed 3 1/4.
Reading fraction(std::string_view above, std::string_view below)
{
    Reading denominator = scientific(below);
    if (!denominator.ok())
        return denominator;
    if (denominator.value == 0)
        return unreadable(NumberProblem::DivisionByZero);
    double whole = 0;
    if (const std::size_t space = above.rfind(' '); space != std::string_view::npos) {
        const std::string_view wholeText = trimmed(above.substr(0, space));
        const std::string_view part = above.substr(space + 1);
        const Reading numerator = decimal(part);
        if (allDigits(wholeText) && allDigits(part) && part.front() != '0' && allDigits(below)
            && numerator.value < denominator.value) {
            // 1 234/567: a mixed number, or thousands?
            if (part.size() == 3 && wholeText.size() <= 3 && wholeText.front() != '0')
                return unreadable(NumberProblem::AmbiguousSeparator);
            whole = decimal(wholeText).value;
            above = part;
        }
    }
    const Reading numerator = scientific(above);
    return numerator.ok() ? Reading{whole + numerator.value / denominator.value} : numerator;
}

Reading unsignedNumber(std::string_view text)
{
    const std::size_t bar = text.find('/');
    if (bar == std::string_view::npos)
        return scientific(text);
    return fraction(trimmed(text.substr(0, bar)), trimmed(text.substr(bar + 1)));
}

} // namespace

TypedNumber parseTypedNumber(std::string_view text)
{
    TypedNumber typed;
    if (text.size() > longestInput) {
        typed.problem = NumberProblem::NotANumber;
        return typed;
    }
    const std::optional<std::string> plain = plainNumberText(text);
    std::string_view rest = plain ? trimmed(*plain) : std::string_view("?");
    if (rest.empty()) {
        typed.problem = NumberProblem::Empty;
        return typed;
    }
    while (takeFront(rest, "=") || takeFront(rest, "~")) {}
    const auto takeCurrency = [&rest] { return takeFront(rest, "$"); };
    bool currency = takeCurrency();
    const bool negative = takeFront(rest, "-");
    if (!negative)
        takeFront(rest, "+");
    currency = currency || takeCurrency();
    typed.percent = takeBack(rest, "%") || takeBack(rest, "percent") || takeBack(rest, "per cent");

    Reading reading = rest.empty() || (currency && typed.percent) ? unreadable() : unsignedNumber(rest);
    if (reading.ok() && !std::isfinite(reading.value))
        reading.problem = NumberProblem::TooLarge;
    typed.problem = reading.problem;
    if (reading.ok())
        typed.value = negative ? -reading.value : reading.value;
    return typed;
}

std::optional<double> valueInUnit(const TypedNumber &typed, std::string_view unit)
{
    if (!typed.value || !typed.percent || unit == "percent")
        return typed.value;
    return *typed.value / 100;
}

} // namespace greenroom
