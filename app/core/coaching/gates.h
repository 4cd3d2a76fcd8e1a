// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coaching/coach.h"
#include "core/coaching/reading.h"

namespace greenroom::coaching {

/// How much a text looks like language, as shares 0..1 of its words unless said otherwise.
struct Plausibility {
    int words = 0; ///< in pieces that say something
    int allWords = 0;
    double letters = 1;  ///< words among words and numbers
    double text = 1;     ///< words among everything that is no punctuation (emoji, symbols, foreign letters)
    double known = 1;    ///< words of the lexicon; names do not count either way
    double mash = 0;     ///< unknown words with unusual pairs of letters
    double glue = 1;     ///< articles, prepositions, linking words, auxiliaries
    double verbs = 1;    ///< finite verbs, and pronouns that are subjects
    double badOrder = 0; ///< articles and subjects that stand before a word which cannot follow, of all of them
    double bare = 0;     ///< words in long runs without an article, preposition or other function word
    double repeated = 0; ///< words in sentences that stood before
    double variety = 1;  ///< different words per word, of at most 200 words
    double filler = 0;   ///< words of well-known filling text
};

[[nodiscard]] Plausibility plausibilityOf(const Reading &reading, const Wordbook &wordbook);

/// True when the text is no language that this lexicon covers, or nothing but keywords or one sentence again and again.
[[nodiscard]] bool isNonsense(const Plausibility &plausibility);

/// The same for a text whose language is not covered: symbols or one sentence again and again.
[[nodiscard]] bool isEmptyTalk(const Plausibility &plausibility);

/// How far a section repeats the question, as a share 0..1 of the section's words; the section's index.
struct Copied {
    double ofAll = 0; ///< of the words of the answer
    int section = -1; ///< the first section that is the question; -1 when none is
};
[[nodiscard]] Copied copiedFrom(const std::string &question, const Reading &reading, const Wordbook &wordbook);

} // namespace greenroom::coaching
