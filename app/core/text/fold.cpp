// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/fold.h"

#include <algorithm>
#include <array>

#include "core/text/utf8.h"

namespace greenroom {

namespace {

constexpr std::size_t longestSlug = 60;
constexpr std::size_t shortestCut = 40; // a slug is cut between words unless that loses more than this leaves

// U+00C0 to U+017F as FTS5's unicode61 tokenizer folds them with remove_diacritics 2.
constexpr std::u32string_view foldedLetters = U"aaaaaaæceeeeiiii"
                                              U"ðnooooo×øuuuuyþß"
                                              U"aaaaaaæceeeeiiii"
                                              U"ðnooooo÷øuuuuyþy"
                                              U"aaaaaaccccccccdd"
                                              U"đđeeeeeeeeeegggg"
                                              U"gggghhħħiiiiiiii"
                                              U"iıĳĳjjkkĸllllllŀ"
                                              U"ŀłłnnnnnnŉŋŋoooo"
                                              U"ooœœrrrrrrssssss"
                                              U"ssttttŧŧuuuuuuuu"
                                              U"uuuuwwyyyzzzzzzs";
constexpr char32_t firstFolded = 0xC0;
static_assert(foldedLetters.size() == 0x180 - firstFolded);

char32_t lower(char32_t c)
{
    if (c < 0x80)
        return c >= 'A' && c <= 'Z' ? c + 0x20 : c;
    if (c < 0xC0 || c > 0x17F || c == 0xD7)
        return c;
    if (c <= 0xDE)
        return c + 0x20;
    if (c < 0x100 || c == 0x131 || c == 0x138 || c == 0x149 || c == 0x17F)
        return c;
    if (c == 0x130)
        return U'i';
    if (c == 0x178)
        return 0xFF;
    const bool capitalIsOdd = (c > 0x138 && c < 0x149) || c > 0x178;
    return (c % 2 == 1) == capitalIsOdd ? c + 1 : c;
}

/// Nothing for a combining accent.
char32_t foldedCharacter(char32_t c)
{
    if (c >= firstFolded && c < firstFolded + foldedLetters.size())
        return foldedLetters[c - firstFolded];
    if (c >= 0x300 && c <= 0x36F)
        return 0;
    return c == 0xB5 ? 0x3BC : lower(c); // the micro sign is a mu
}

template <typename Change>
std::string changed(std::string_view utf8, Change change)
{
    std::string text;
    text.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size();) {
        const DecodedCharacter character = decodeAt(utf8, at);
        at += character.bytes;
        const char32_t result = change(character.value);
        if (result != 0 || character.value == 0)
            appendUtf8(text, result);
    }
    return text;
}

/// Letters that have no accent to lose, as they are usually spelt without them.
std::string_view spelling(char32_t c)
{
    switch (c) {
    case U'ß': return "ss";
    case U'æ': return "ae";
    case U'œ': return "oe";
    case U'ø': return "o";
    case U'đ':
    case U'ð': return "d";
    case U'ħ': return "h";
    case U'ı': return "i";
    case U'ĳ': return "ij";
    case U'ł':
    case U'ŀ': return "l";
    case U'ŉ':
    case U'ŋ': return "n";
    case U'þ': return "th";
    case U'ŧ': return "t";
    default: return {};
    }
}

bool isApostrophe(char32_t c)
{
    return c == U'\'' || c == U'’';
}

bool isDeviceName(std::string_view slug)
{
    constexpr std::array<std::string_view, 4> devices = {"con", "prn", "aux", "nul"};
    if (std::find(devices.begin(), devices.end(), slug) != devices.end())
        return true;
    return slug.size() == 4 && (slug.starts_with("com") || slug.starts_with("lpt")) && slug[3] >= '0' && slug[3] <= '9';
}

void shorten(std::string &slug)
{
    if (slug.size() > longestSlug) {
        const std::size_t cut = slug.rfind('-', longestSlug);
        slug.resize(cut != std::string::npos && cut >= shortestCut ? cut : longestSlug);
    }
    while (!slug.empty() && slug.back() == '-')
        slug.pop_back();
}

} // namespace

std::string folded(std::string_view utf8)
{
    return changed(utf8, foldedCharacter);
}

std::string lowered(std::string_view utf8)
{
    return changed(utf8, lower);
}

std::string slugOf(std::string_view title)
{
    const std::string text = folded(title);
    std::string slug;
    for (std::size_t at = 0; at < text.size();) {
        const DecodedCharacter character = decodeAt(text, at);
        at += character.bytes;
        const char32_t c = character.value;
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            slug += static_cast<char>(c);
        else if (const std::string_view spelt = spelling(c); !spelt.empty())
            slug += spelt;
        else if (!isApostrophe(c) && !slug.empty() && slug.back() != '-')
            slug += '-';
    }
    shorten(slug);
    if (slug.empty())
        return "question";
    return isDeviceName(slug) ? slug + "-question" : slug;
}

} // namespace greenroom
