// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/mathparser.h"

// The part of MathParser that reads single symbols: letters, numbers, signs and symbol commands.
namespace greenroom {

namespace {

bool isDigit(std::string_view text)
{
    return text.size() == 1 && text[0] >= '0' && text[0] <= '9';
}

bool isLetter(std::string_view text)
{
    return text.size() == 1 && ((text[0] >= 'a' && text[0] <= 'z') || (text[0] >= 'A' && text[0] <= 'Z'));
}

MathNode nodeOf(const MathSymbol &symbol)
{
    MathNode node;
    node.text = symbol.glyph;
    node.style = symbol.style;
    node.mathClass = symbol.mathClass;
    return node;
}

/// How many bytes of `text`, which starts with a digit, are one number: a decimal point between digits, or a
/// comma that groups exactly three of them (85,000 but not 0,100).
std::size_t numberLength(std::string_view text)
{
    const auto digitAt = [&](std::size_t i) { return i < text.size() && isDigit(text.substr(i, 1)); };
    std::size_t end = 0;
    while (digitAt(end))
        ++end;
    while (text[0] != '0' && end < text.size() && text[end] == ',' && digitAt(end + 1) && digitAt(end + 2)
           && digitAt(end + 3) && !digitAt(end + 4))
        end += 4;
    if (end < text.size() && text[end] == '.' && digitAt(end + 1)) {
        ++end;
        while (digitAt(end))
            ++end;
    }
    return end;
}

} // namespace

MathParser::Atom MathParser::character(bool single)
{
    const MathToken token = m_lexer.token();
    if (isDigit(token.text))
        return {{number(single)}};
    if (isLetter(token.text))
        return {{letters(single)}};
    m_lexer.advance();
    if (const MathSymbol *symbol = characterSymbol(token.text))
        return {{nodeOf(*symbol)}, symbol->limits};
    const unsigned char first = static_cast<unsigned char>(token.text[0]);
    if (token.text == "%")
        report(token.offset, "% starts a comment in LaTeX; write \\%");
    else if (token.text.size() == 1 && first >= 0x80)
        report(token.offset, "invalid UTF-8");
    else if (first < 0x20 || first == 0x7f)
        report(token.offset, "control character");
    else
        report(token.offset, "unknown character " + std::string(token.text));
    return {};
}

MathNode MathParser::letters(bool single)
{
    MathNode node;
    node.style = m_styled ? m_style : MathStyle::Italic;
    // Upright words are one run, so that their letters keep the kerning of the font.
    const bool word = !single && m_styled && (m_style == MathStyle::Upright || m_style == MathStyle::Bold);
    do {
        node.text += m_lexer.token().text;
        m_lexer.advance();
    } while (word && m_lexer.token().kind == MathTokenKind::Character && isLetter(m_lexer.token().text));
    return node;
}

MathNode MathParser::number(bool single)
{
    MathNode node;
    node.style = m_styled && m_style != MathStyle::Calligraphic ? m_style : MathStyle::Upright;
    const std::size_t length = single ? 1 : numberLength(m_latex.substr(m_lexer.token().offset));
    node.text = m_latex.substr(m_lexer.token().offset, length);
    for (std::size_t i = 0; i < length; ++i)
        m_lexer.advance();
    return node;
}

MathParser::Atom MathParser::command(bool single)
{
    const MathToken token = m_lexer.token();
    m_lexer.advance();
    MathNode node;
    if (const auto width = spaceWidth(token.text)) {
        node.kind = MathKind::Space;
        node.value = *width;
        if (single)
            report(token.offset, "missing argument");
        return {{std::move(node)}};
    }
    if (const MathSymbol *function = namedFunction(token.text)) {
        node = nodeOf(*function);
        node.kind = MathKind::Text;
        return {{std::move(node)}, function->limits};
    }
    if (const MathSymbol *symbol = commandSymbol(token.text)) {
        node = nodeOf(*symbol);
        const bool greekCapital =
            symbol->glyph.size() == 2 && symbol->glyph[0] == '\xCE' && node.style == MathStyle::Upright;
        if (greekCapital && m_styled && m_style == MathStyle::Bold)
            node.style = MathStyle::Bold;
        return {{std::move(node)}, symbol->limits};
    }
    return structure(token.text, token.offset);
}

} // namespace greenroom
