// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "core/model/itemtext.h"
#include "core/text/plainmath.h"
#include "core/text/prosescan.h"

namespace greenroom {

namespace {

constexpr auto npos = std::string_view::npos;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isPunctuation(char c)
{
    return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
}

using Marks = std::array<bool, 256>;

constexpr Marks marksOf(std::string_view characters)
{
    Marks marks{};
    for (const char c : characters)
        marks[static_cast<unsigned char>(c)] = true;
    return marks;
}

constexpr Marks breaks = marksOf("\n\t\r ");
constexpr Marks signs = marksOf("\n\t\r *\\{|"); // what `sign` has to look at

/// The end of the run that begins at `at` and holds none of `marks` but single spaces.
std::size_t runEnd(std::string_view text, std::size_t at, const Marks &marks)
{
    const auto marked = [&](std::size_t i) { return marks[static_cast<unsigned char>(text[i])]; };
    while (at < text.size() && (!marked(at) || (text[at] == ' ' && at + 1 < text.size() && !isSpace(text[at + 1]))))
        ++at;
    return at;
}

bool isWordPart(char c)
{
    return c != '\0' && !isSpace(c) && !isPunctuation(c);
}

/// Writes spans of Markdown as one line of text.
class PlainText {
public:
    explicit PlainText(std::size_t size) { m_text.reserve(size); }

    void add(const ProseSpan &span)
    {
        switch (span.kind) {
        case ProseSpan::Kind::Text: prose(span.text); break;
        case ProseSpan::Kind::Code: code(span.text); break;
        case ProseSpan::Kind::InlineMath:
            verbatim(plainMath(span.text));
            m_lineStart = false;
            break;
        case ProseSpan::Kind::DisplayMath:
            m_gap = true;
            verbatim(plainMath(span.text));
            m_gap = true;
            break;
        }
    }

    [[nodiscard]] std::string text() && { return std::move(m_text); }

private:
    void append(std::string_view run)
    {
        if (run.empty())
            return;
        if (m_gap && !m_text.empty())
            m_text += ' ';
        m_gap = run.back() == ' ';
        m_text += m_gap ? run.substr(0, run.size() - 1) : run;
    }

    /// Text without marks; only its white space is tidied.
    void verbatim(std::string_view text)
    {
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t first = at;
            while (at < text.size() && isSpace(text[at]))
                ++at;
            m_gap = m_gap || at > first;
            const std::size_t end = runEnd(text, at, breaks);
            append(text.substr(at, end - at));
            at = end;
        }
    }

    void code(std::string_view text)
    {
        const std::size_t fence = std::min(text.find("```"), text.find("~~~"));
        const std::size_t lineEnd = text.find('\n');
        if (m_lineStart && fence != npos && lineEnd != npos && fence < lineEnd) {
            const std::size_t close = text.find_last_not_of(" \t\r`~>");
            m_gap = true;
            verbatim(text.substr(lineEnd, close == npos || close < lineEnd ? 0 : close + 1 - lineEnd));
            m_gap = true;
            return;
        }
        const std::size_t first = text.find_first_not_of('`');
        if (first != npos)
            verbatim(text.substr(first, text.find_last_not_of('`') - first + 1));
        m_lineStart = false;
    }

    void prose(std::string_view text)
    {
        std::size_t at = 0;
        while (at < text.size()) {
            if (m_lineStart) {
                at = behindLineMarks(text, at);
                m_lineStart = false;
            } else {
                at = sign(text, at);
            }
        }
    }

    /// Passes over list, quotation and heading marks and the rule of a table.
    std::size_t behindLineMarks(std::string_view text, std::size_t at)
    {
        at = std::min(text.find_first_not_of(" \t", at), text.size());
        if (at == text.size())
            return at;
        const std::size_t end = std::min(text.find('\n', at), text.size());
        m_tableRow = text[at] == '|';
        if (m_tableRow && text.substr(at, end - at).find_first_not_of("|-: \t\r") == npos)
            return end;
        const bool marks = text[at] == '-' || text[at] == '*' || text[at] == '+' || text[at] == '#' || text[at] == '>';
        std::size_t behind = at;
        while (marks && behind < end && text[behind] == text[at])
            ++behind;
        const bool rule = behind - at >= 3 && text.find_first_not_of(" \t\r", behind) >= end && text[at] != '#';
        const bool repeats = text[at] == '#' || text[at] == '>' || behind == at + 1;
        return marks && (rule || (repeats && (behind == end || isSpace(text[behind])))) ? behind : at;
    }

    /// Writes or drops what stands at `at`; gives the place behind it.
    std::size_t sign(std::string_view text, std::size_t at)
    {
        if (const std::size_t end = runEnd(text, at, signs); end > at && text[at] != ' ') {
            append(text.substr(at, end - at));
            return end;
        }
        const char c = text[at];
        switch (c) {
        case ' ':
        case '\t':
        case '\r': m_gap = true; return at + 1;
        case '\n':
            m_gap = true;
            m_lineStart = true;
            return at + 1;
        case '\\':
            if (at + 1 < text.size() && isPunctuation(text[at + 1])) {
                append(text.substr(at + 1, 1));
                return at + 2;
            }
            break;
        case '|':
            if (m_tableRow) {
                m_gap = true;
                return at + 1;
            }
            break;
        case '*': return stars(text, at);
        case '{':
            if (const std::size_t length = placeholderLength(text, at); length > 0) {
                verbatim("…");
                return at + length;
            }
            break;
        default: break;
        }
        append(text.substr(at, 1));
        return at + 1;
    }

    /// Stars are marks unless they stand alone or, single, inside a word: 2 * 3, 2*3.
    std::size_t stars(std::string_view text, std::size_t at)
    {
        std::size_t end = at;
        while (end < text.size() && text[end] == '*')
            ++end;
        const char before = at > 0 ? text[at - 1] : m_text.empty() || m_gap ? ' ' : m_text.back();
        const char after = end < text.size() ? text[end] : 'x'; // a formula or code may follow
        const bool alone = isSpace(before) && isSpace(after);
        const bool inWord = end - at == 1 && isWordPart(before) && isWordPart(after) && end < text.size();
        if (alone || inWord)
            verbatim(text.substr(at, end - at));
        return end;
    }

    std::string m_text;
    bool m_gap = false; ///< a space is due before the next character
    bool m_lineStart = true;
    bool m_tableRow = false;
};

} // namespace

std::string plainText(std::string_view markdown)
{
    std::vector<MathProblem> problems;
    PlainText plain(markdown.size());
    for (const ProseSpan &span : scanProse(markdown, problems))
        plain.add(span);
    return std::move(plain).text();
}

} // namespace greenroom
