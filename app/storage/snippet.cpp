// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/snippet.h"

#include <algorithm>

#include "core/text/fold.h"
#include "core/text/utf8.h"

namespace greenroom::storage {

namespace {

constexpr std::size_t shownWords = 14;
constexpr std::size_t wordsBefore = 3;

struct Word {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string folded;
    bool hit = false;
};

struct Place {
    std::size_t from = 0;
    std::size_t terms = 0; ///< how many different terms occur in the words shown
};

/// Letters and digits, roughly as the index sees them: only the marks depend on it.
bool isInWord(char32_t c)
{
    if (c < 0x80)
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    return c >= 0xC0 && c != 0xD7 && c != 0xF7 && (c < 0x2000 || c > 0x2BFF) && (c < 0x3000 || c > 0x3020) && c < 0xFE00;
}

std::vector<Word> wordsOf(std::string_view text)
{
    std::vector<Word> words;
    bool inside = false;
    for (std::size_t at = 0; at < text.size();) {
        const DecodedCharacter character = decodeAt(text, at);
        if (isInWord(character.value)) {
            if (!inside)
                words.push_back({at, at, {}, false});
            words.back().end = at + character.bytes;
        }
        inside = isInWord(character.value);
        at += character.bytes;
    }
    for (Word &word : words)
        word.folded = folded(text.substr(word.begin, word.end - word.begin));
    return words;
}

bool matchesAt(const std::vector<Word> &words, std::size_t at, const MatchTerm &term)
{
    if (term.words.empty() || at + term.words.size() > words.size())
        return false;
    for (std::size_t i = 0; i < term.words.size(); ++i) {
        const std::string &word = words[at + i].folded;
        const bool isLast = i + 1 == term.words.size();
        if (isLast && term.prefix ? word.rfind(term.words[i], 0) != 0 : word != term.words[i])
            return false;
    }
    return true;
}

/// Marks the hits and finds the words to show.
Place bestPlace(std::vector<Word> &words, const std::vector<MatchTerm> &terms)
{
    std::vector<std::pair<std::size_t, std::size_t>> hits; // word, term
    for (std::size_t at = 0; at < words.size(); ++at) {
        for (std::size_t term = 0; term < terms.size(); ++term) {
            if (!matchesAt(words, at, terms[term]))
                continue;
            hits.emplace_back(at, term);
            for (std::size_t i = 0; i < terms[term].words.size(); ++i)
                words[at + i].hit = true;
        }
    }
    Place best;
    for (const auto &first : hits) {
        const std::size_t from = first.first > wordsBefore ? first.first - wordsBefore : 0;
        std::vector<bool> seen(terms.size());
        for (const auto &[at, term] : hits) {
            if (at >= from && at < from + shownWords)
                seen[term] = true;
        }
        const auto count = static_cast<std::size_t>(std::count(seen.begin(), seen.end(), true));
        if (count > best.terms)
            best = {from, count};
    }
    return best;
}

std::string marked(std::string_view text, const std::vector<Word> &words, std::size_t from)
{
    const std::size_t end = std::min(words.size(), from + shownWords);
    std::string snippet = from > 0 ? "…" : "";
    std::size_t at = from > 0 ? words[from].begin : 0;
    for (std::size_t i = from; i < end; ++i) {
        snippet += text.substr(at, words[i].begin - at);
        const std::string_view word = text.substr(words[i].begin, words[i].end - words[i].begin);
        snippet += words[i].hit ? '\x02' + std::string(word) + '\x03' : std::string(word);
        at = words[i].end;
    }
    if (end < words.size())
        return snippet + "…";
    return snippet += text.substr(at);
}

} // namespace

std::vector<MatchTerm> matchTerms(std::string_view expression)
{
    std::vector<MatchTerm> terms;
    std::size_t at = expression.find('"');
    while (at < expression.size()) {
        std::string text;
        for (++at; at < expression.size(); ++at) {
            if (expression[at] == '"' && expression.substr(at + 1, 1) != "\"")
                break;
            if (expression[at] == '"') // doubled
                ++at;
            text += expression[at];
        }
        MatchTerm term;
        for (Word &word : wordsOf(text))
            term.words.push_back(std::move(word.folded));
        term.prefix = expression.substr(std::min(at + 1, expression.size()), 1) == "*";
        terms.push_back(std::move(term));
        at = expression.find('"', at + 1);
    }
    return terms;
}

std::string snippetOf(const std::vector<std::string> &texts, const std::vector<MatchTerm> &terms)
{
    std::string snippet;
    std::size_t most = 0;
    for (const std::string &text : texts) {
        std::vector<Word> words = wordsOf(text);
        const Place place = bestPlace(words, terms);
        if (place.terms > most) {
            most = place.terms;
            snippet = marked(text, words, place.from);
        }
    }
    return snippet;
}

} // namespace greenroom::storage
