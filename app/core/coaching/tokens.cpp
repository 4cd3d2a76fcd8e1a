// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coaching/tokens.h"

#include <algorithm>

#include "core/coaching/characters.h"
#include "core/text/utf8.h"

namespace greenroom::coaching {

namespace {

char32_t plain(char32_t c)
{
    switch (c) {
    case 0x2018:
    case 0x2019:
    case 0x02BC:
    case 0x2032: return U'\'';
    case 0x2010:
    case 0x2011: return U'-';
    case 0x201C:
    case 0x201D: return U'"';
    default: return c;
    }
}

bool isMark(char32_t c)
{
    return (c > 0x20 && c < 0x7F) || (c >= 0xA1 && c <= 0xBF) || (c >= 0x2010 && c <= 0x2027)
           || (c >= 0x2030 && c <= 0x205E) || (c >= 0x20A0 && c <= 0x20BF) || c == 0x2192 || c == 0x2212 || c == 0xD7;
}

class Tokenizer {
public:
    explicit Tokenizer(std::string_view text)
    {
        m_characters.reserve(text.size());
        for (std::size_t at = 0; at < text.size();) {
            const DecodedCharacter character = decodeAt(text, at);
            m_characters.push_back(plain(character.value));
            at += character.bytes;
        }
        m_tokens.reserve(text.size() / 5 + 4);
    }

    std::vector<Token> run()
    {
        while (m_at < m_characters.size()) {
            const char32_t c = m_characters[m_at];
            if (c == U'\n' || c == 0x2029 || c == 0x2028)
                single(TokenKind::Break);
            else if (isSpace(c))
                ++m_at;
            else if (isLatinLetter(c))
                word();
            else if (isDigit(c))
                number();
            else if (isMark(c))
                single(TokenKind::Mark);
            else
                single(isLetter(c) ? TokenKind::Foreign : TokenKind::Symbol);
        }
        return std::move(m_tokens);
    }

private:
    [[nodiscard]] char32_t at(std::size_t i) const { return i < m_characters.size() ? m_characters[i] : U' '; }
    [[nodiscard]] bool letterAt(std::size_t i) const { return isLatinLetter(at(i)); }
    [[nodiscard]] bool digitAt(std::size_t i) const { return isDigit(at(i)); }

    void push(TokenKind kind, std::size_t end)
    {
        Token token;
        token.kind = kind;
        token.start = static_cast<int>(m_at);
        token.end = static_cast<int>(end);
        int capitals = 0;
        int small = 0;
        for (std::size_t i = m_at; i < end; ++i) {
            const char32_t c = m_characters[i];
            (isUpper(c) ? capitals : small) += isLatinLetter(c) ? 1 : 0;
            appendUtf8(token.text, lowerOf(c));
        }
        token.upper = isUpper(m_characters[m_at]);
        token.shout = capitals >= 2 && small == 0;
        m_tokens.push_back(std::move(token));
        m_at = end;
    }

    void single(TokenKind kind) { push(kind, m_at + 1); }

    /// True when the character at `i` joins letters or digits on both sides into one word.
    [[nodiscard]] bool joins(std::size_t i, bool digits) const
    {
        const bool after = letterAt(i + 1) || digitAt(i + 1);
        switch (at(i)) {
        case U'\'': return letterAt(i + 1);
        case U'-': return after;
        case U'&': return isUpper(at(i - 1)) && isUpper(at(i + 1));
        case U'.': return digits ? digitAt(i + 1) : dottedLetter(i);
        case U'_': return after;
        default: return false;
        }
    }

    /// "e.g", "p.m": single letters with dots between them.
    [[nodiscard]] bool dottedLetter(std::size_t i) const
    {
        return letterAt(i + 1) && !letterAt(i + 2) && (i < 2 || !letterAt(i - 2));
    }

    void word()
    {
        std::size_t end = m_at;
        bool digits = false;
        while (letterAt(end) || digitAt(end) || (end > m_at && joins(end, digits))) {
            digits = digits || digitAt(end);
            ++end;
        }
        const std::size_t clitic = cliticIn(end);
        if (clitic > m_at && clitic < end)
            push(TokenKind::Word, clitic);
        push(TokenKind::Word, end);
    }

    /// Where the clitic of the word that ends at `end` begins; `end` when it has none.
    [[nodiscard]] std::size_t cliticIn(std::size_t end) const
    {
        for (std::size_t i = end; i-- > m_at && end - i <= 3;) {
            if (m_characters[i] != U'\'')
                continue;
            const char32_t first = lowerOf(at(i + 1));
            const char32_t second = lowerOf(at(i + 2));
            const bool one = end - i == 2 && (first == U'd' || first == U'm' || first == U's');
            const bool two =
                end - i == 3 && (second == U'e' ? first == U'v' || first == U'r' : first == U'l' && second == U'l');
            return one || two ? i : end;
        }
        return end;
    }

    void number()
    {
        std::size_t end = m_at;
        while (digitAt(end) || (digitAt(end + 1) && joinsDigits(at(end))))
            ++end;
        push(TokenKind::Number, end);
    }

    static bool joinsDigits(char32_t c) { return c == U'.' || c == U',' || c == U':' || c == U'/' || c == U'-'; }

    std::vector<char32_t> m_characters;
    std::vector<Token> m_tokens;
    std::size_t m_at = 0;
};

} // namespace

std::vector<Token> tokensOf(std::string_view text)
{
    return Tokenizer(text).run();
}

} // namespace greenroom::coaching
