// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/place.h"

#include <algorithm>

namespace greenroom::content {

namespace {

bool startsCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
}

std::size_t offsetOf(std::string_view text, Place place)
{
    std::size_t at = 0;
    for (int line = 1; line < place.line; ++line) {
        const std::size_t end = text.find('\n', at);
        if (end == std::string_view::npos)
            return text.size();
        at = end + 1;
    }
    for (int column = 1; column < place.column && at < text.size(); ++column) {
        ++at;
        while (at < text.size() && !startsCharacter(text[at]))
            ++at;
    }
    return at;
}

std::size_t utf8Length(std::string_view hexDigits)
{
    unsigned long value = 0;
    for (const char digit : hexDigits)
        value = value * 16 + static_cast<unsigned long>(digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10);
    return value < 0x80 ? 1 : value < 0x800 ? 2 : value < 0x10000 ? 3 : 4;
}

/// What stands at `at` of a string: how many bytes of the file make how many bytes of the value.
struct Step {
    std::size_t read = 1;
    std::size_t made = 1;
};

Step escapeAt(std::string_view text, std::size_t at)
{
    if (at + 1 >= text.size())
        return {};
    const char kind = text[at + 1];
    if (kind == 'u' || kind == 'U') {
        const std::size_t digits = kind == 'u' ? 4 : 8;
        return {2 + digits, utf8Length(text.substr(std::min(at + 2, text.size()), digits))};
    }
    const std::size_t next = text.find_first_not_of(" \t\r\n", at + 1);
    if (next != at + 1) // a backslash at the end of a line swallows all white space after it
        return {(next == std::string_view::npos ? text.size() : next) - at, 0};
    return {2, 1};
}

} // namespace

Place placeAt(std::string_view text, std::size_t offset)
{
    const std::string_view before = text.substr(0, std::min(offset, text.size()));
    const std::size_t lineStart = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
    const auto lines = std::count(before.begin(), before.end(), '\n');
    const auto columns =
        std::count_if(before.begin() + static_cast<std::ptrdiff_t>(lineStart), before.end(), startsCharacter);
    return {static_cast<int>(lines) + 1, static_cast<int>(columns) + 1};
}

Place placeInString(std::string_view toml, Place start, std::size_t offset)
{
    std::size_t at = offsetOf(toml, start);
    if (at >= toml.size() || (toml[at] != '"' && toml[at] != '\''))
        return start;
    const char quote = toml[at];
    const bool multiLine = toml.substr(at, 3) == std::string_view(quote == '"' ? "\"\"\"" : "'''");
    at += multiLine ? 3 : 1;
    if (multiLine && toml.substr(at, 2) == "\r\n")
        at += 2;
    else if (multiLine && toml.substr(at, 1) == "\n")
        at += 1;
    for (std::size_t made = 0; at < toml.size();) {
        Step step;
        if (quote == '"' && toml[at] == '\\')
            step = escapeAt(toml, at);
        else if (toml.substr(at, 2) == "\r\n")
            step = {2, 1};
        if (made >= offset && step.made > 0)
            break;
        made += step.made;
        at += step.read;
    }
    return placeAt(toml, at);
}

} // namespace greenroom::content
