// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coaching/wordbook.h"

#include <algorithm>

#include "core/coaching/tokens.h"

namespace greenroom::coaching {

namespace {

constexpr ListMask functionLists =
    maskOf(WordList::OwnSubjects, WordList::OwnWords, WordList::Determiners, WordList::Prepositions,
           WordList::Conjunctions, WordList::Auxiliaries, WordList::Modals, WordList::Adverbs, WordList::FunctionExtra);
constexpr ListMask verbLists =
    maskOf(WordList::ActionVerbs, WordList::WeakVerbs, WordList::States, WordList::OtherVerbs);
/// Lists of cues may hold a word of any kind; these ones say that it belongs to the language.
constexpr ListMask plainLists = functionLists | verbLists
                                | maskOf(WordList::CommonWords, WordList::EmptyWords, WordList::NumberWords,
                                         WordList::Units, WordList::Months, WordList::OtherSubjects);

/// Longer ones are not looked up; it keeps the time linear.
constexpr std::size_t longestWord = 60;

int letterIndex(char c)
{
    return c >= 'a' && c <= 'z' ? c - 'a' : 26;
}

bool endsWith(std::string_view word, std::string_view ending)
{
    return word.size() > ending.size() + 1 && word.substr(word.size() - ending.size()) == ending;
}

/// Calls `use` with every word that `ending` may have been added to: itself, with an e, with y for i, undoubled.
template <typename Use>
bool anyStem(std::string_view word, std::string_view ending, const Use &use)
{
    if (!endsWith(word, ending))
        return false;
    const std::string_view rest = word.substr(0, word.size() - ending.size());
    const std::size_t size = rest.size();
    if (use(rest) || use(std::string(rest) + 'e'))
        return true;
    if (rest.back() == 'i' && use(std::string(rest.substr(0, size - 1)) + 'y'))
        return true;
    return size > 2 && rest[size - 1] == rest[size - 2] && use(rest.substr(0, size - 1));
}

} // namespace

Wordbook::Wordbook(const CoachLexicon &lexicon)
{
    m_words.reserve(8192);
    for (std::size_t i = 0; i < wordListNames.size(); ++i) {
        const auto found = lexicon.lists.find(wordListNames[i]);
        if (found == lexicon.lists.end())
            continue;
        if (static_cast<WordList>(i) == WordList::IrregularVerbs)
            addIrregular(found->second);
        else
            addEntries(static_cast<WordList>(i), found->second);
    }
    for (auto &[first, phrases] : m_phrases)
        std::sort(phrases.begin(), phrases.end(),
                  [](const Phrase &a, const Phrase &b) { return a.words.size() > b.words.size(); });
}

void Wordbook::addEntries(WordList list, const std::vector<std::string> &entries)
{
    for (const std::string &entry : entries) {
        // A clitic such as 'll is a word of its own only behind another one.
        const bool simple =
            entry.front() == '\'' || entry.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == std::string::npos;
        if (simple) {
            m_words[entry] |= maskOf(list);
            if ((maskOf(list) & plainLists).any())
                countLetters(entry);
            continue;
        }
        const std::vector<Token> tokens = tokensOf(entry);
        if (tokens.size() == 1) {
            m_words[entry] |= maskOf(list);
        } else if (!tokens.empty()) {
            Phrase phrase;
            for (const Token &token : tokens)
                phrase.words.push_back(token.text);
            phrase.list = list;
            m_phrases[phrase.words.front()].push_back(std::move(phrase));
        }
    }
}

void Wordbook::addIrregular(const std::vector<std::string> &entries)
{
    for (const std::string &entry : entries) {
        const std::string_view line = entry;
        const std::size_t first = line.find(' ');
        const std::size_t second = line.find(' ', first + 1);
        if (first == std::string_view::npos || second == std::string_view::npos)
            continue;
        const std::string_view base = line.substr(0, first);
        const std::string_view forms[] = {base, line.substr(first + 1, second - first - 1), line.substr(second + 1)};
        const unsigned char marks[] = {BaseForm, PastForm, Participle};
        for (int i = 0; i < 3; ++i) {
            IrregularForm &form = m_irregular[forms[i]];
            // A form of one verb may be the base of another: "found" and "left" are read as the past.
            if (form.forms == 0 || form.lemma == base)
                form.lemma = base;
            form.forms |= marks[i];
            countLetters(forms[i]);
        }
    }
}

void Wordbook::countLetters(std::string_view word)
{
    int before = 26;
    for (const char c : word) {
        const int now = letterIndex(c);
        ++m_pairs[static_cast<std::size_t>(before * 27 + now)];
        before = now;
    }
    ++m_pairs[static_cast<std::size_t>(before * 27 + 26)];
}

ListMask Wordbook::listsOf(std::string_view word) const
{
    const auto found = m_words.find(word);
    return found == m_words.end() ? ListMask{} : found->second;
}

bool Wordbook::takeStem(std::string_view stem, unsigned char forms, WordFacts &facts) const
{
    const auto found = m_words.find(stem);
    if (found == m_words.end() || !(found->second & verbLists).any())
        return false;
    facts.verbLists |= found->second & verbLists;
    facts.forms |= forms;
    facts.lemma = found->first;
    return true;
}

void Wordbook::findVerb(std::string_view word, WordFacts &facts) const
{
    const auto irregular = m_irregular.find(word);
    if (irregular != m_irregular.end() && takeStem(irregular->second.lemma, irregular->second.forms, facts))
        return;
    if (takeStem(word, BaseForm, facts))
        return;
    const auto take = [&](unsigned char forms) {
        return [this, &facts, forms](std::string_view stem) { return takeStem(stem, forms, facts); };
    };
    if (anyStem(word, "ed", take(PastForm | Participle)) || anyStem(word, "ing", take(IngForm)))
        return;
    if (endsWith(word, "s") && !endsWith(word, "ss")) {
        if (!takeStem(word.substr(0, word.size() - 1), ThirdPerson, facts) && endsWith(word, "es"))
            anyStem(word, "es", take(ThirdPerson));
    }
}

bool Wordbook::knownByEnding(std::string_view word) const
{
    const auto plainWord = [this](std::string_view stem) { return (listsOf(stem) & plainLists).any(); };
    for (const std::string_view ending :
         {"s",  "es",   "ly",  "er",   "ers", "est", "ness",  "ing", "ed",  "ment", "able",
          "al", "ally", "ful", "less", "ity", "ion", "ation", "or",  "ist", "ish",  "like"}) {
        if (anyStem(word, ending, plainWord))
            return true;
    }
    for (const std::string_view beginning : {"un", "re", "in", "mis", "over", "under", "non", "pre", "dis"}) {
        if (word.size() > beginning.size() + 2 && word.substr(0, beginning.size()) == beginning
            && plainWord(word.substr(beginning.size())))
            return true;
    }
    return false;
}

WordFacts Wordbook::factsFor(std::string_view word) const
{
    WordFacts facts;
    if (word.size() > longestWord)
        return facts;
    facts.lists = listsOf(word);
    findVerb(word, facts);
    const bool function = facts.in(functionLists);
    facts.known = facts.in(plainLists) || facts.forms != 0 || knownByEnding(word);
    facts.idle = function || facts.in(maskOf(WordList::EmptyWords, WordList::OtherSubjects))
                 || (!facts.lemma.empty() && (listsOf(facts.lemma) & maskOf(WordList::EmptyWords)).any());
    const auto emptyStem = [this](std::string_view stem) {
        return (listsOf(stem) & maskOf(WordList::EmptyWords)).any();
    };
    for (const std::string_view ending : {"s", "ed", "ing", "ly"})
        facts.idle = facts.idle || anyStem(word, ending, emptyStem);
    if (!word.empty() && word.front() == '\'') {
        facts.known = true;
        facts.idle = true;
    }
    const std::size_t hyphen = word.find('-');
    if (!facts.known && hyphen != std::string_view::npos && hyphen > 0 && hyphen + 1 < word.size())
        facts.known = factsFor(word.substr(0, hyphen)).known && factsFor(word.substr(hyphen + 1)).known;
    return facts;
}

const std::vector<Phrase> *Wordbook::phrasesFrom(std::string_view word) const
{
    const auto found = m_phrases.find(std::string(word));
    return found == m_phrases.end() ? nullptr : &found->second;
}

std::unordered_set<std::string_view> Wordbook::wordsOf(WordList list) const
{
    std::unordered_set<std::string_view> words;
    for (const auto &[word, lists] : m_words) {
        if ((lists & maskOf(list)).any())
            words.insert(word);
    }
    return words;
}

double Wordbook::letterPairShare(std::string_view word) const
{
    int good = 0;
    int before = 26;
    for (std::size_t i = 0; i <= word.size(); ++i) {
        const int now = i < word.size() ? letterIndex(word[i]) : 26;
        if (m_pairs[static_cast<std::size_t>(before * 27 + now)] >= 3)
            ++good;
        before = now;
    }
    return good / static_cast<double>(word.size() + 1);
}

} // namespace greenroom::coaching
