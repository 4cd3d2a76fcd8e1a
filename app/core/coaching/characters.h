// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace greenroom {

/// White space of any width, also the invisible kinds that come with pasted text.
[[nodiscard]] constexpr bool isSpace(char32_t c)
{
    return c == U' ' || (c >= 0x09 && c <= 0x0D) || c == 0x85 || c == 0xA0 || c == 0x1680
           || (c >= 0x2000 && c <= 0x200B) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x2060
           || c == 0x3000 || c == 0xFEFF;
}

[[nodiscard]] constexpr bool isDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

/// Letters of the Latin script, those with accents included.
[[nodiscard]] constexpr bool isLatinLetter(char32_t c)
{
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7)
           || (c >= 0x1E00 && c <= 0x1EFF) || (c >= 0xFB00 && c <= 0xFB06);
}

/// Letters of any script, by blocks: emoji, symbols and punctuation are none.
[[nodiscard]] constexpr bool isLetter(char32_t c)
{
    return isLatinLetter(c) || c == 0xAA || c == 0xB5 || c == 0xBA || (c >= 0x250 && c <= 0x2AF)
           || (c >= 0x300 && c <= 0x1FFF) || (c >= 0x2C00 && c <= 0x2DFF) || (c >= 0x3040 && c <= 0xA9FF)
           || (c >= 0xAA00 && c <= 0xD7FF) || (c >= 0xF900 && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFE)
           || (c >= 0xFF21 && c <= 0xFF3A) || (c >= 0xFF41 && c <= 0xFF5A) || (c >= 0xFF66 && c <= 0xFFDC)
           || (c >= 0x20000 && c <= 0x3FFFF);
}

[[nodiscard]] constexpr bool isUpper(char32_t c)
{
    return (c >= U'A' && c <= U'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7);
}

/// Lower case for ASCII and Latin-1.
[[nodiscard]] constexpr char32_t lowerOf(char32_t c)
{
    return isUpper(c) ? c + 32 : c;
}

} // namespace greenroom
