// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/numbertext.h"

#include <array>
#include <charconv>
#include <cmath>

namespace greenroom::content {

std::string numberText(double value)
{
    std::array<char, 32> buffer{};
    const auto result = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    std::string text(buffer.data(), result.ptr);
    constexpr double largestWhole = 9007199254740992.0; // 2^53; a longer whole number would be read as an integer
    if (std::abs(value) >= largestWhole && text.find_first_of(".e") == std::string::npos)
        text += ".0";
    return text;
}

} // namespace greenroom::content
