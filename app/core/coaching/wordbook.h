// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "core/coaching/coachlexicon.h"
#include "core/coaching/wordlists.h"

namespace greenroom::coaching {

/// Forms that a verb can have; a word may be several at once ("put").
enum VerbForm : unsigned char {
    BaseForm = 1,
    ThirdPerson = 2,
    PastForm = 4,
    Participle = 8,
    IngForm = 16,
};

/// What the lexicon says about one word.
struct WordFacts {
    ListMask lists;          ///< lists that hold the word as it is
    ListMask verbLists;      ///< verb lists that hold its base form
    unsigned char forms = 0; ///< of VerbForm
    std::string_view lemma;  ///< base form when it is a verb
    bool known = false;      ///< a word of the language, as far as the lexicon goes
    bool idle = false;       ///< says nothing by itself: a function word or one of the empty words

    [[nodiscard]] bool in(ListMask mask) const { return (lists & mask).any(); }
    [[nodiscard]] bool verbIn(ListMask mask) const { return (verbLists & mask).any(); }
    [[nodiscard]] bool has(unsigned char mask) const { return (forms & mask) != 0; }
};

/// A phrase of two or more words.
struct Phrase {
    std::vector<std::string> words;
    WordList list = WordList::Adverbs;
};

/// A lexicon made ready for looking words up. Must not outlive the lexicon.
class Wordbook {
public:
    explicit Wordbook(const CoachLexicon &lexicon);

    [[nodiscard]] WordFacts factsFor(std::string_view word) const;
    /// Phrases that begin with this word, longest first; null when none does.
    [[nodiscard]] const std::vector<Phrase> *phrasesFrom(std::string_view word) const;
    /// The single words of a list.
    [[nodiscard]] std::unordered_set<std::string_view> wordsOf(WordList list) const;
    /// How usual the pairs of letters of a word are in this language, 0..1: the share that known words hold as well.
    [[nodiscard]] double letterPairShare(std::string_view word) const;

private:
    struct IrregularForm {
        std::string_view lemma;
        unsigned char forms = 0;
    };

    void addEntries(WordList list, const std::vector<std::string> &entries);
    void addIrregular(const std::vector<std::string> &entries);
    void countLetters(std::string_view word);
    [[nodiscard]] ListMask listsOf(std::string_view word) const;
    void findVerb(std::string_view word, WordFacts &facts) const;
    bool takeStem(std::string_view stem, unsigned char forms, WordFacts &facts) const;
    [[nodiscard]] bool knownByEnding(std::string_view word) const;

    std::unordered_map<std::string_view, ListMask> m_words;
    std::unordered_map<std::string_view, IrregularForm> m_irregular;
    std::unordered_map<std::string, std::vector<Phrase>> m_phrases;
    std::array<unsigned, 27 * 27> m_pairs{};
};

} // namespace greenroom::coaching
