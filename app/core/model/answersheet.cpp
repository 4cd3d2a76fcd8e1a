// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/answersheet.h"

#include <algorithm>

namespace greenroom {

namespace {

constexpr std::size_t shortestFence = 3;

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

std::size_t longestRun(std::string_view text, char sought)
{
    std::size_t longest = 0;
    std::size_t run = 0;
    for (const char c : text) {
        run = c == sought ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

} // namespace

void AnswerSheet::separate()
{
    if (!m_text.empty())
        m_text += "\n\n";
}

void AnswerSheet::paragraph(std::string_view markdown)
{
    if (trimmed(markdown).empty())
        return;
    separate();
    m_text += trimmed(markdown);
}

void AnswerSheet::title(std::string_view label)
{
    separate();
    m_text.append("**").append(label).append("**");
}

void AnswerSheet::list(const std::vector<std::string> &entries)
{
    bool first = true;
    for (const std::string &entry : entries) {
        const std::string_view text = trimmed(entry);
        if (text.empty())
            continue;
        if (first)
            separate();
        m_text += first ? "- " : "\n- ";
        first = false;
        for (const char c : text) {
            m_text += c;
            if (c == '\n')
                m_text += "  ";
        }
    }
}

void AnswerSheet::titledList(std::string_view label, const std::vector<std::string> &entries)
{
    if (std::all_of(entries.begin(), entries.end(), [](const std::string &entry) { return trimmed(entry).empty(); }))
        return;
    title(label);
    list(entries);
}

void AnswerSheet::code(std::string_view language, std::string_view text)
{
    if (trimmed(text).empty())
        return;
    separate();
    const std::string fence(std::max(shortestFence, longestRun(text, '`') + 1), '`');
    const std::size_t end = text.find_last_not_of(" \t\r\n") + 1;
    const std::size_t begin = text.find_first_not_of("\r\n"); // the indentation of the first line stays
    m_text.append(fence).append(language).append("\n").append(text.substr(begin, end - begin)).append("\n");
    m_text.append(fence);
}

} // namespace greenroom
