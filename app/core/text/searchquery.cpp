// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/searchquery.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/text/fold.h"
#include "core/text/utf8.h"

namespace greenroom {

namespace {

constexpr std::size_t mostTerms = 32; // FTS5 limits the depth of an expression; nobody reads past this anyway
constexpr std::size_t longestTerm = 200;
constexpr std::size_t longestSuggestion = 64; // characters
constexpr std::size_t mostEdits = 2;

using Range = std::pair<char32_t, char32_t>;

// Characters beyond ASCII that the index does not keep (punctuation and symbols), most used scripts only. A missing one
// costs a search without hits when it is typed alone.
constexpr std::array<Range, 31> silent = {{
    {0x80, 0xA9},       {0xAB, 0xB1},     {0xB4, 0xB4},     {0xB6, 0xB8},     {0xBB, 0xBB},     {0xBF, 0xBF},
    {0xD7, 0xD7},       {0xF7, 0xF7},     {0x2C2, 0x2C5},   {0x2D2, 0x2DF},   {0x2EF, 0x36F},   {0x37E, 0x37E},
    {0x384, 0x385},     {0x387, 0x387},   {0x589, 0x58A},   {0x60C, 0x61B},   {0x61E, 0x61F},   {0x66A, 0x66D},
    {0x2000, 0x206F},   {0x207A, 0x207E}, {0x208A, 0x208E}, {0x20A0, 0x20F0}, {0x2190, 0x2BFF}, {0x3000, 0x3004},
    {0x3008, 0x3020},   {0xFE00, 0xFE6F}, {0xFEFF, 0xFEFF}, {0xFF01, 0xFF0F}, {0xFF1A, 0xFF20}, {0xFFF9, 0xFFFD},
    {0x1F000, 0x1FAFF},
}};

bool isSpace(char32_t c)
{
    return c <= 0x20 || (c >= 0x7F && c <= 0xA0) || c == 0x1680 || (c >= 0x2000 && c <= 0x200B) || c == 0x2028
           || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

bool isQuote(char32_t c)
{
    return c == '"' || c == U'“' || c == U'”' || c == U'„' || c == U'«' || c == U'»';
}

/// True for letters and digits: what the index keeps.
bool isKept(char32_t c)
{
    if (c < 0x80)
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    return std::none_of(silent.begin(), silent.end(),
                        [c](const Range &range) { return c >= range.first && c <= range.second; });
}

/// Cuts away what the index does not keep at both ends; at most `longestTerm` bytes.
std::string_view kept(std::string_view word)
{
    std::size_t first = word.size();
    std::size_t last = 0;
    for (std::size_t at = 0; at < word.size();) {
        const DecodedCharacter character = decodeAt(word, at);
        if (at + character.bytes > first + longestTerm)
            break;
        if (isKept(character.value)) {
            first = std::min(first, at);
            last = at + character.bytes;
        }
        at += character.bytes;
    }
    return first < last ? word.substr(first, last - first) : std::string_view();
}

/// Collects terms from a typed text.
class Terms {
public:
    void add(std::string_view text, bool phrase)
    {
        const std::string_view term = kept(text);
        if (!term.empty() && m_words.terms.size() < mostTerms)
            m_words.terms.push_back({lowered(term), phrase});
    }

    void addWords(std::string_view text)
    {
        std::string word;
        for (std::size_t at = 0; at < text.size() && m_words.terms.size() < mostTerms;) {
            const DecodedCharacter character = decodeAt(text, at);
            if (isSpace(character.value)) {
                add(word, false);
                word.clear();
            } else {
                word += text.substr(at, character.bytes);
            }
            at += character.bytes;
        }
        add(word, false);
    }

    void addPhrase(std::string_view text)
    {
        std::string phrase;
        for (std::size_t at = 0; at < text.size();) {
            const DecodedCharacter character = decodeAt(text, at);
            if (!isSpace(character.value))
                phrase += text.substr(at, character.bytes);
            else if (!phrase.empty() && phrase.back() != ' ')
                phrase += ' ';
            at += character.bytes;
        }
        add(phrase, true);
    }

    [[nodiscard]] SearchWords words() && { return std::move(m_words); }

private:
    SearchWords m_words;
};

std::u32string decoded(std::string_view utf8)
{
    std::u32string text;
    for (std::size_t at = 0; at < utf8.size();) {
        const DecodedCharacter character = decodeAt(utf8, at);
        text += character.value;
        at += character.bytes;
    }
    return text;
}

/// Damerau-Levenshtein distance (optimal string alignment), or anything above `limit` when it is above.
std::size_t distanceBetween(const std::u32string &a, const std::u32string &b, std::size_t limit)
{
    if (std::max(a.size(), b.size()) - std::min(a.size(), b.size()) > limit)
        return limit + 1;
    std::array<std::array<std::size_t, longestSuggestion + 1>, 3> rows{};
    for (std::size_t j = 0; j <= b.size(); ++j)
        rows[0][j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        auto &row = rows[i % 3];
        const auto &above = rows[(i + 2) % 3];
        const auto &twoAbove = rows[(i + 1) % 3];
        row[0] = i;
        std::size_t smallest = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], twoAbove[j - 2] + 1);
            smallest = std::min(smallest, row[j]);
        }
        // A swap reaches two rows up, but costs one: no later row can fall below this one.
        if (smallest > limit + 1)
            return limit + 1;
    }
    return rows[a.size() % 3][b.size()];
}

} // namespace

SearchWords parseSearch(std::string_view typed)
{
    Terms terms;
    std::size_t wordsFrom = 0;
    std::size_t opened = std::string_view::npos; // just behind an opening quote
    for (std::size_t at = 0; at < typed.size();) {
        const DecodedCharacter character = decodeAt(typed, at);
        if (isQuote(character.value)) {
            if (opened == std::string_view::npos) {
                terms.addWords(typed.substr(wordsFrom, at - wordsFrom));
                opened = at + character.bytes;
            } else {
                terms.addPhrase(typed.substr(opened, at - opened));
                opened = std::string_view::npos;
            }
            wordsFrom = at + character.bytes;
        }
        at += character.bytes;
    }
    terms.addWords(typed.substr(wordsFrom)); // a phrase still being typed is words
    return std::move(terms).words();
}

std::string ftsExpression(const SearchWords &words)
{
    std::string expression;
    std::size_t count = 0;
    for (const SearchWords::Term &term : words.terms) {
        if (kept(term.text).empty() || ++count > mostTerms)
            continue;
        expression += expression.empty() ? "\"" : " AND \"";
        for (const char c : term.text) {
            if (c == '"')
                expression += '"'; // doubled, as in SQL
            expression += c == '\0' ? ' ' : c;
        }
        expression += term.phrase ? "\"" : "\"*";
    }
    return expression;
}

std::string nearestWord(std::string_view typed, const std::vector<std::string> &vocabulary)
{
    const std::u32string word = decoded(folded(typed));
    if (word.size() > longestSuggestion)
        return {};
    const std::size_t allowed = std::min(mostEdits, word.size() / 3);
    std::size_t nearest = allowed + 1;
    const std::string *found = nullptr;
    for (const std::string &candidate : vocabulary) {
        const std::u32string letters = decoded(folded(candidate));
        if (letters.size() > longestSuggestion || nearest == 0)
            continue;
        const std::size_t distance = distanceBetween(word, letters, nearest - 1);
        if (distance < nearest) {
            nearest = distance;
            found = &candidate;
        }
    }
    return found == nullptr ? std::string() : *found;
}

} // namespace greenroom
