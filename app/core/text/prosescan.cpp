// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/prosescan.h"

#include <algorithm>
#include <string>
#include <utility>

namespace greenroom {

namespace {

constexpr auto npos = std::string_view::npos;

bool isPunctuation(char c)
{
    return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
}

class Scanner {
public:
    Scanner(std::string_view markdown, std::vector<MathProblem> &problems) : m_text(markdown), m_problems(problems) {}

    std::vector<ProseSpan> scan();

private:
    using Kind = ProseSpan::Kind;

    std::size_t lineEnd(std::size_t at) const { return std::min(m_text.find('\n', at), m_text.size()); }
    std::size_t runLength(std::size_t at) const;
    std::size_t afterMarkers(std::size_t at) const;
    std::size_t paragraphEnd(std::size_t at);
    bool fence(std::size_t lineStart);
    void code();
    void formula();
    std::size_t closingDollar(std::size_t from, std::string_view mark, std::size_t end) const;
    void take(Kind kind, std::size_t from, std::size_t length, std::size_t next);
    void flush(std::size_t end);

    std::string_view m_text;
    std::vector<MathProblem> &m_problems;
    std::vector<ProseSpan> m_spans;
    std::size_t m_at = 0;
    std::size_t m_textStart = 0;
    // Where the paragraph at hand ends, found once per paragraph: keeps the scan linear.
    std::size_t m_knownEnd = 0;
    // Run lengths of backticks that have no partner before that end.
    std::vector<std::size_t> m_unclosedRuns;
    std::size_t m_unclosedUntil = 0;
};

std::size_t Scanner::runLength(std::size_t at) const
{
    std::size_t end = at;
    while (end < m_text.size() && m_text[end] == m_text[at])
        ++end;
    return end - at;
}

/// Past indentation, quote and list markers, where a fence may begin.
std::size_t Scanner::afterMarkers(std::size_t at) const
{
    const std::size_t end = lineEnd(at);
    const auto spaceAt = [&](std::size_t i) { return i < end && (m_text[i] == ' ' || m_text[i] == '\t'); };
    while (at < end) {
        std::size_t digits = at;
        while (digits < end && digits - at < 9 && m_text[digits] >= '0' && m_text[digits] <= '9')
            ++digits;
        const bool numbered = digits > at && digits < end && (m_text[digits] == '.' || m_text[digits] == ')');
        if (spaceAt(at) || m_text[at] == '>')
            ++at;
        else if ((m_text[at] == '-' || m_text[at] == '*' || m_text[at] == '+') && spaceAt(at + 1))
            at += 2;
        else if (numbered && spaceAt(digits + 1))
            at = digits + 2;
        else
            break;
    }
    return at;
}

/// The start of the next blank line, or the end of the text.
std::size_t Scanner::paragraphEnd(std::size_t at)
{
    if (at < m_knownEnd)
        return m_knownEnd;
    std::size_t line = at;
    while ((line = m_text.find('\n', line)) != npos) {
        ++line;
        const std::size_t first = m_text.find_first_not_of(" \t\r", line);
        if (first == npos || m_text[first] == '\n')
            return m_knownEnd = line;
    }
    return m_knownEnd = m_text.size();
}

bool Scanner::fence(std::size_t lineStart)
{
    const std::size_t open = afterMarkers(lineStart);
    if (open >= m_text.size() || (m_text[open] != '`' && m_text[open] != '~'))
        return false;
    const std::size_t length = runLength(open);
    const std::size_t end = lineEnd(open);
    const std::string_view rest = m_text.substr(open + length, end - open - length);
    if (length < 3 || (m_text[open] == '`' && rest.find('`') != npos))
        return false;
    std::size_t close = end;
    while (close < m_text.size()) {
        const std::size_t line = close + 1;
        const std::size_t next = lineEnd(std::min(line, m_text.size()));
        const std::size_t mark = std::min(m_text.find_first_not_of(" \t>", line), m_text.size());
        const bool closes = mark < next && m_text[mark] == m_text[open] && runLength(mark) >= length
                            && m_text.find_first_not_of(" \t\r", mark + runLength(mark)) >= next;
        close = next;
        if (closes) {
            take(Kind::Code, lineStart, next - lineStart, next);
            return true;
        }
    }
    m_problems.push_back({open, "unclosed code fence"});
    take(Kind::Code, lineStart, m_text.size() - lineStart, m_text.size());
    return true;
}

void Scanner::code()
{
    const std::size_t length = runLength(m_at);
    const std::size_t end = paragraphEnd(m_at);
    if (m_unclosedUntil != end)
        m_unclosedRuns.clear();
    m_unclosedUntil = end;
    for (const std::size_t run : m_unclosedRuns) {
        if (run == length) {
            m_at += length;
            return;
        }
    }
    std::size_t close = m_at + length;
    while ((close = m_text.find('`', close)) < end) {
        const std::size_t run = runLength(close);
        close += run;
        if (run == length) {
            take(Kind::Code, m_at, close - m_at, close);
            return;
        }
    }
    m_unclosedRuns.push_back(length);
    m_at += length;
}

std::size_t Scanner::closingDollar(std::size_t from, std::string_view mark, std::size_t end) const
{
    for (std::size_t i = from; i + mark.size() <= end; ++i) {
        if (m_text[i] == '\\')
            ++i;
        else if (m_text.substr(i, mark.size()) == mark)
            return i;
    }
    return npos;
}

void Scanner::formula()
{
    const bool display = m_text.substr(m_at, 2) == "$$";
    const std::string_view mark = display ? "$$" : "$";
    const std::size_t start = m_at + mark.size();
    const std::size_t close = closingDollar(start, mark, paragraphEnd(m_at));
    if (close != npos)
        return take(display ? Kind::DisplayMath : Kind::InlineMath, start, close - start, close + mark.size());
    m_problems.push_back({m_at, "unbalanced " + std::string(mark)});
    // Nothing later in this paragraph can close it either.
    m_at = start;
}

void Scanner::take(Kind kind, std::size_t from, std::size_t length, std::size_t next)
{
    flush(kind == Kind::Code ? from : from - (kind == Kind::DisplayMath ? 2 : 1));
    m_spans.push_back({kind, m_text.substr(from, length), from});
    m_at = next;
    m_textStart = next;
}

void Scanner::flush(std::size_t end)
{
    if (end > m_textStart)
        m_spans.push_back({Kind::Text, m_text.substr(m_textStart, end - m_textStart), m_textStart});
    m_textStart = end;
}

std::vector<ProseSpan> Scanner::scan()
{
    bool lineStart = true;
    while (m_at < m_text.size()) {
        if (lineStart && fence(m_at)) {
            lineStart = false;
            continue;
        }
        const char c = m_text[m_at];
        lineStart = c == '\n';
        if (c == '\\' && m_at + 1 < m_text.size() && isPunctuation(m_text[m_at + 1]))
            m_at += 2;
        else if (c == '`')
            code();
        else if (c == '$')
            formula();
        else
            ++m_at;
    }
    flush(m_text.size());
    return std::move(m_spans);
}

} // namespace

std::vector<ProseSpan> scanProse(std::string_view markdown, std::vector<MathProblem> &problems)
{
    return Scanner(markdown, problems).scan();
}

} // namespace greenroom
