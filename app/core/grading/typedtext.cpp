// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/typedtext.h"

#include "core/text/utf8.h"

namespace greenroom {

namespace {

/// ASCII for one character; 0 when it has none here.
char asciiFor(char32_t c)
{
    switch (c) {
    case U'\t':
    case U'\n':
    case U'\r':
    case 0x00A0: // no-break space
    case 0x202F: // narrow no-break space
    case 0x205F:
    case 0x3000: return ' ';
    case 0x2010: // hyphen
    case 0x2011:
    case 0x2012:
    case 0x2013: // en dash
    case 0x2212: // minus
    case 0xFE63:
    case 0xFF0D: return '-';
    case 0xFF0B: return '+';
    case U'×':
    case U'·':
    case 0x2219:
    case 0x22C5:
    case 0x2715:
    case 0x2716: return '*';
    case 0x2044: // fraction slash
    case 0x2215:
    case U'÷': return '/';
    case U'’':
    case U'‘':
    case 0x02BC: return '\'';
    case 0xFF0E: return '.';
    case 0xFF0C: return ',';
    case 0xFF05:
    case 0xFE6A: return '%';
    case U'£':
    case U'€': return '$';
    case U'≈': return '~';
    default: break;
    }
    if (c >= 0x2000 && c <= 0x200A)
        return ' ';
    if (c >= 0xFF10 && c <= 0xFF19)
        return static_cast<char>('0' + (c - 0xFF10));
    return c >= 0x20 && c < 0x7F ? static_cast<char>(c) : '\0';
}

/// ASCII for a superscript; 0 for none.
char superscript(char32_t c)
{
    switch (c) {
    case U'¹': return '1';
    case U'²': return '2';
    case U'³': return '3';
    case 0x207A: return '+';
    case 0x207B: return '-';
    default: return c == 0x2070 || (c >= 0x2074 && c <= 0x2079) ? static_cast<char>('0' + (c - 0x2070)) : '\0';
    }
}

std::string_view readyFraction(char32_t c)
{
    switch (c) {
    case U'½': return "1/2";
    case U'¼': return "1/4";
    case U'¾': return "3/4";
    case U'⅓': return "1/3";
    case U'⅔': return "2/3";
    case U'⅕': return "1/5";
    case U'⅖': return "2/5";
    case U'⅗': return "3/5";
    case U'⅘': return "4/5";
    case U'⅙': return "1/6";
    case U'⅚': return "5/6";
    case U'⅛': return "1/8";
    case U'⅜': return "3/8";
    case U'⅝': return "5/8";
    case U'⅞': return "7/8";
    case U'⅒': return "1/10";
    default: return {};
    }
}

} // namespace

std::optional<std::string> plainNumberText(std::string_view utf8)
{
    std::string plain;
    bool raised = false;
    for (std::size_t at = 0; at < utf8.size();) {
        const DecodedCharacter character = decodeAt(utf8, at);
        at += character.bytes;
        const char raisedSign = superscript(character.value);
        if (raisedSign != '\0') {
            plain += raised ? "" : "^";
            plain += raisedSign;
        } else if (const std::string_view parts = readyFraction(character.value); !parts.empty()) {
            plain.append(" ").append(parts);
        } else if (const char ascii = asciiFor(character.value); ascii != '\0') {
            plain += ascii;
        } else {
            return std::nullopt;
        }
        raised = raisedSign != '\0';
    }
    return plain;
}

} // namespace greenroom
