// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/mathlexer.h"

namespace greenroom {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}
bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

MathTokenKind kindOf(char c)
{
    switch (c) {
    case '{': return MathTokenKind::GroupBegin;
    case '}': return MathTokenKind::GroupEnd;
    case '^': return MathTokenKind::Superscript;
    case '_': return MathTokenKind::Subscript;
    case '&': return MathTokenKind::Ampersand;
    default: return MathTokenKind::Character;
    }
}

} // namespace

std::size_t utf8Length(std::string_view text, std::size_t offset)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(offset);
    if (first < 0x80)
        return 1;
    const std::size_t length = first >= 0xF0 && first < 0xF5 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 0;
    if (length == 0 || first >= 0xF5 || offset + length > text.size())
        return 0;
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(offset + i) & 0xC0) != 0x80)
            return 0;
    }
    const unsigned char second = byte(offset + 1);
    const bool overlong = (first == 0xE0 && second < 0xA0) || (first == 0xF0 && second < 0x90);
    const bool outside = (first == 0xED && second >= 0xA0) || (first == 0xF4 && second >= 0x90);
    return overlong || outside ? 0 : length;
}

MathLexer::MathLexer(std::string_view latex) : m_latex(latex)
{
    advance();
}

void MathLexer::advance()
{
    const std::size_t before = m_next;
    while (m_next < m_latex.size() && isSpace(m_latex[m_next]))
        ++m_next;
    m_adjacent = m_next == before;
    m_token = {MathTokenKind::End, {}, m_next};
    if (m_next >= m_latex.size())
        return;
    if (m_latex[m_next] != '\\') {
        const std::size_t length = utf8Length(m_latex, m_next);
        m_token.kind = kindOf(m_latex[m_next]);
        m_token.text = m_latex.substr(m_next, length == 0 ? 1 : length);
        m_next += m_token.text.size();
        return;
    }
    std::size_t end = m_next + 1;
    while (end < m_latex.size() && isLetter(m_latex[end]))
        ++end;
    if (end == m_next + 1 && end < m_latex.size()) {
        const std::size_t length = utf8Length(m_latex, end);
        end += length == 0 ? 1 : length;
    }
    m_token.kind = MathTokenKind::Command;
    m_token.text = m_latex.substr(m_next + 1, end - m_next - 1);
    m_next = end;
}

bool MathLexer::rawGroup(std::string_view &content, std::size_t &contentOffset)
{
    if (m_token.kind != MathTokenKind::GroupBegin)
        return false;
    contentOffset = m_next;
    int depth = 1;
    for (std::size_t i = m_next; i < m_latex.size(); ++i) {
        if (m_latex[i] == '\\')
            ++i;
        else if (m_latex[i] == '{')
            ++depth;
        else if (m_latex[i] == '}' && --depth == 0) {
            content = m_latex.substr(m_next, i - m_next);
            m_next = i + 1;
            advance();
            return true;
        }
    }
    return false;
}

} // namespace greenroom
