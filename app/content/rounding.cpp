// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/rounding.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <string>
#include <vector>

namespace greenroom::content {

namespace {

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words(1);
    for (const char c : text) {
        if (std::isalnum(static_cast<unsigned char>(c)) != 0)
            words.back() += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        else if (!words.back().empty())
            words.emplace_back();
    }
    return words;
}

std::optional<int> countOf(const std::string &word)
{
    constexpr std::array<std::string_view, 10> names = {"no",   "one", "two",   "three", "four",
                                                        "five", "six", "seven", "eight", "nine"};
    if (word.size() == 1 && word[0] >= '0' && word[0] <= '9')
        return word[0] - '0';
    const auto found = std::find(names.begin(), names.end(), word);
    if (found == names.end())
        return std::nullopt;
    return static_cast<int>(found - names.begin());
}

} // namespace

std::optional<Rounding> roundingAskedIn(std::string_view prompt)
{
    const std::vector<std::string> words = wordsOf(prompt);
    std::optional<Rounding> asked;
    bool wholeNumber = false;
    for (std::size_t i = 1; i < words.size(); ++i) {
        const std::string &word = words[i];
        const std::string &before = words[i - 1];
        const bool significant = word == "significant";
        if (significant || word == "decimal" || word == "decimals") {
            const auto digits = countOf(before);
            const bool onTheWay = i >= 2 && words[i - 2] == "least";
            if (digits && !onTheWay && (!significant || *digits > 0))
                asked = Rounding{*digits, significant};
        }
        const bool isWhole = word == "whole" || word == "integer";
        if (isWhole && (before == "nearest" || before == "a" || before == "as" || before == "to" || before == "an"))
            wholeNumber = true;
    }
    if (!asked && wholeNumber)
        asked = Rounding{};
    return asked;
}

double rounded(double value, Rounding rounding)
{
    if (value == 0 || !std::isfinite(value))
        return value;
    int decimals = rounding.digits;
    if (rounding.significant)
        decimals -= 1 + static_cast<int>(std::floor(std::log10(std::abs(value))));
    const double scale = std::pow(10.0, std::abs(decimals));
    return decimals >= 0 ? std::round(value * scale) / scale : std::round(value / scale) * scale;
}

} // namespace greenroom::content
