// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coaching/findingparts.h"

#include <algorithm>

#include <unordered_set>

namespace greenroom::coaching {

namespace {

constexpr std::size_t longestAbbreviation = 7;

/// "the maybe pile", "every maybe": the word is spoken about, not used.
bool isMentioned(const Reading &reading, const Match &match)
{
    return match.range.size() == 1 && match.range.first > 0
           && reading.factsAt(match.range.first - 1).in(maskOf(WordList::Determiners))
           && !reading.factsAt(match.range.first - 1).in(maskOf(WordList::Auxiliaries));
}

class Abbreviations {
public:
    Abbreviations(const Reading &reading, Findings &findings) : m_r(reading), m_f(findings) {}

    void run()
    {
        int capitals = 0;
        for (const Token &token : m_r.tokens)
            capitals += token.shout ? 1 : 0;
        m_allCapitals = capitals * 2 > static_cast<int>(m_r.tokens.size());
        for (int i = 0; i < static_cast<int>(m_r.tokens.size()); ++i) {
            if (isAbbreviation(i))
                count(i);
        }
        m_f.abbreviations = static_cast<int>(m_seen.size());
    }

private:
    [[nodiscard]] bool isAbbreviation(int i) const
    {
        const Token &token = m_r.at(i);
        if (token.kind != TokenKind::Word || token.text.size() > longestAbbreviation * 2)
            return false;
        const WordFacts &facts = m_r.factsAt(i);
        const bool shouted = token.shout && !m_allCapitals && token.text.size() <= longestAbbreviation;
        return (shouted && !facts.in(maskOf(WordList::KnownAbbreviations))) || facts.in(maskOf(WordList::Jargon));
    }

    void count(int i)
    {
        const std::string_view text = m_r.at(i).text;
        const bool bracket =
            (i > 0 && m_r.is(i - 1, "(")) || (i + 1 < static_cast<int>(m_r.tokens.size()) && m_r.is(i + 1, "("));
        if (bracket)
            m_explained.insert(text);
        if (m_explained.count(text) > 0)
            return;
        ++m_f.abbreviationUses;
        if (m_seen.insert(text).second && m_f.firstAbbreviation < 0)
            m_f.firstAbbreviation = i;
    }

    const Reading &m_r;
    Findings &m_f;
    std::unordered_set<std::string_view> m_seen;
    std::unordered_set<std::string_view> m_explained;
    bool m_allCapitals = false;
};

/// "nobody else in the whole bank could": a negative subject, "else", and what could be done.
void findSoleAbility(const Reading &reading, Findings &findings)
{
    for (const Match &match : reading.matches) {
        if (match.list != WordList::OverclaimOpeners || match.quoted)
            continue;
        const int last = std::min(match.range.last + 8, static_cast<int>(reading.tokens.size()));
        for (int i = match.range.last; i < last && reading.isWord(i); ++i) {
            if (reading.factsAt(i).in(maskOf(WordList::OverclaimClosers)))
                findings.overclaims.push_back(&match);
        }
    }
}

} // namespace

void findManner(const Reading &reading, Findings &findings)
{
    for (const Match &match : reading.matches) {
        if (match.quoted)
            continue;
        if (match.list == WordList::Hedges && !isMentioned(reading, match))
            findings.hedges.push_back(&match);
        else if (match.list == WordList::Overclaims)
            findings.overclaims.push_back(&match);
        else if (match.list == WordList::Vague && match.section == findings.result && findings.vague == nullptr)
            findings.vague = &match;
    }
    findSoleAbility(reading, findings);
    Abbreviations(reading, findings).run();
}

} // namespace greenroom::coaching
