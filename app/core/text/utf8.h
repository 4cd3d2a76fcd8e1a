// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace greenroom {

inline constexpr char32_t replacementCharacter = 0xFFFD;

/// One decoded character and the bytes it took.
struct DecodedCharacter {
    char32_t value = replacementCharacter;
    std::size_t bytes = 1;
};

/// The character at byte `at` (below the size). Ill-formed UTF-8 gives U+FFFD and one byte.
[[nodiscard]] inline DecodedCharacter decodeAt(std::string_view utf8, std::size_t at)
{
    const auto byteAt = [&](std::size_t i) { return static_cast<unsigned char>(utf8[i]); };
    const unsigned char lead = byteAt(at);
    if (lead < 0x80)
        return {lead, 1};
    const std::size_t bytes = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || at + bytes > utf8.size())
        return {};
    char32_t value = lead & (0xFFU >> (bytes + 1));
    for (std::size_t i = 1; i < bytes; ++i) {
        if ((byteAt(at + i) & 0xC0U) != 0x80)
            return {};
        value = (value << 6U) | (byteAt(at + i) & 0x3FU);
    }
    constexpr char32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
    if (value < smallest[bytes] || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF))
        return {};
    return {value, bytes};
}

/// Appends one character as UTF-8.
inline void appendUtf8(std::string &text, char32_t value)
{
    if (value < 0x80) {
        text += static_cast<char>(value);
    } else if (value < 0x800) {
        text += static_cast<char>(0xC0U | (value >> 6U));
        text += static_cast<char>(0x80U | (value & 0x3FU));
    } else if (value < 0x10000) {
        text += static_cast<char>(0xE0U | (value >> 12U));
        text += static_cast<char>(0x80U | ((value >> 6U) & 0x3FU));
        text += static_cast<char>(0x80U | (value & 0x3FU));
    } else {
        text += static_cast<char>(0xF0U | (value >> 18U));
        text += static_cast<char>(0x80U | ((value >> 12U) & 0x3FU));
        text += static_cast<char>(0x80U | ((value >> 6U) & 0x3FU));
        text += static_cast<char>(0x80U | (value & 0x3FU));
    }
}

} // namespace greenroom
