// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <cctype>

#include "content/itemgates.h"
#include "core/text/math.h"

namespace greenroom::content {

namespace {

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

bool isWordByte(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

/// Where `word` stands in `text` as a word of its own.
std::size_t findWord(std::string_view text, std::string_view word)
{
    for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        if ((at == 0 || !isWordByte(text[at - 1])) && (end == text.size() || !isWordByte(text[end])))
            return at;
    }
    return std::string_view::npos;
}

void checkPlaceholder(const ItemText &text, Examination &exam)
{
    const std::string_view whole = trimmed(text.text);
    if (whole.empty()) {
        exam.problem(text.path, "empty", "This text is empty.");
        return;
    }
    if (whole.find_first_not_of(".-?") == std::string_view::npos || whole == "…") {
        exam.problem(text.path, "placeholder", "This text is only a placeholder.");
        return;
    }
    if (text.use == TextUse::Starter)
        return;
    constexpr std::array<std::string_view, 9> words = {"TODO",  "TBD", "FIXME", "lorem", "Lorem",
                                                       "LOREM", "xxx", "Xxx",   "XXX"};
    for (const std::string_view word : words) {
        const std::size_t at = findWord(text.text, word);
        if (at != std::string_view::npos) {
            exam.problemInText(text.path, at, "placeholder", "\"" + std::string(word) + "\" looks like a placeholder.");
            return;
        }
    }
}

void checkControls(const ItemText &text, Examination &exam)
{
    const auto found = std::find_if(text.text.begin(), text.text.end(), [](char c) {
        return (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t') || c == 0x7f;
    });
    if (found != text.text.end())
        exam.problemInText(text.path, static_cast<std::size_t>(found - text.text.begin()), "control_character",
                           "A control character stands here.");
}

} // namespace

void checkTexts(const Item &item, Examination &exam)
{
    for (const ItemText &text : textsOf(item)) {
        checkPlaceholder(text, exam);
        checkControls(text, exam);
        if (text.use == TextUse::Plain && text.text.find('\n') != std::string_view::npos)
            exam.problem(text.path, "one_line", "This text must stand on one line.");
        if (text.use != TextUse::Prose)
            continue;
        for (const MathProblem &problem : proseProblems(text.text))
            exam.problemInText(text.path, problem.offset, "prose", "This cannot be shown: " + problem.what + '.');
    }
}

} // namespace greenroom::content
