// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#ifdef TOML_LIB_MAJOR
#error "This file compiles the TOML parser and must not share a unity build with others (SKIP_UNITY_BUILD_INCLUSION)."
#endif
#define TOML_IMPLEMENTATION
#include "content/tomltext.h"

#include <algorithm>

namespace greenroom::content {

namespace {

bool checkEncoding(std::string_view text, Report &report)
{
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] == '\0') {
            report.add(placeAt(text, at), "encoding", "The file holds a NUL byte; a pack file is plain text.");
            return false;
        }
        const DecodedCharacter character = decodeAt(text, at);
        if (isIllFormed(character)) {
            report.add(placeAt(text, at), "encoding",
                       "The bytes here are not UTF-8; save the file with UTF-8 encoding.");
            return false;
        }
        at += character.bytes;
    }
    return true;
}

/// End of the string whose quotes begin at `at`. A string that is not closed ends with its line or with the text.
std::size_t endOfString(std::string_view text, std::size_t at)
{
    const char quote = text[at];
    const std::string_view triple = quote == '"' ? "\"\"\"" : "'''";
    const bool multiLine = text.substr(at, 3) == triple;
    at += multiLine ? 3 : 1;
    while (at < text.size()) {
        if (quote == '"' && text[at] == '\\') {
            at += 2;
        } else if (multiLine && text.substr(at, 3) == triple) {
            at += 3;
            for (int extra = 0; extra < 2 && at < text.size() && text[at] == quote; ++extra)
                ++at; // a string may end with up to two quotes of its own
            return at;
        } else if (!multiLine && (text[at] == quote || text[at] == '\n')) {
            return at + 1;
        } else {
            ++at;
        }
    }
    return text.size();
}

/// The parser builds, and later destroys, one table per part of a dotted key by recursion, so that a key of
/// 100,000 parts would exhaust the stack. This looks for such keys first.
std::optional<std::size_t> deepKeyIn(std::string_view text)
{
    std::size_t dots = 0;
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        if (c == '"' || c == '\'') {
            at = endOfString(text, at);
            continue;
        }
        if (c == '#') {
            at = std::min(text.find('\n', at), text.size());
            continue;
        }
        if (c == '.' && ++dots >= deepestKey)
            return at;
        if (c == '=' || c == ',' || c == '\n' || c == '[' || c == ']' || c == '{' || c == '}')
            dots = 0;
        ++at;
    }
    return std::nullopt;
}

std::string parseMessage(std::string_view description)
{
    constexpr std::string_view opening = "Error while parsing ";
    if (description.substr(0, opening.size()) == opening)
        description.remove_prefix(opening.size());
    return "This is not valid TOML, in a " + std::string(description) + ".";
}

} // namespace

std::optional<toml::table> parseToml(std::string_view text, Report &report)
{
    if (text.size() > largestFile) {
        report.add({}, "size",
                   "The file has " + std::to_string(text.size()) + " bytes; at most " + std::to_string(largestFile)
                       + " are read.");
        return std::nullopt;
    }
    if (!checkEncoding(text, report))
        return std::nullopt;
    if (const auto deep = deepKeyIn(text)) {
        report.add(placeAt(text, *deep), "toml",
                   "This dotted key has more than " + std::to_string(deepestKey) + " parts.");
        return std::nullopt;
    }
    toml::parse_result result = toml::parse(text);
    if (!result) {
        const toml::source_position at = result.error().source().begin;
        report.add({static_cast<int>(at.line), static_cast<int>(at.column)}, "toml",
                   parseMessage(result.error().description()));
        return std::nullopt;
    }
    return std::move(result).table();
}

} // namespace greenroom::content
