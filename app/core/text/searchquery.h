// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace greenroom {

/// The words of a search text, lower case, accents kept; quotes group a phrase.
struct SearchWords {
    struct Term {
        std::string text; ///< one word or a phrase without quotes
        bool phrase = false;
    };
    std::vector<Term> terms;
};

/// Splits at spaces and quotation marks (straight or typographic); a quotation still open is words. Marks and symbols
/// around a word go, terms without a letter or digit too; at most 32 terms of 200 bytes.
[[nodiscard]] SearchWords parseSearch(std::string_view typed);

/// An FTS5 expression: every term must occur, words as prefixes, phrases exact. Empty for no terms.
/// Nothing the user types can be FTS5 syntax.
[[nodiscard]] std::string ftsExpression(const SearchWords &words);

/// Of `vocabulary` the word nearest to `typed` by Damerau-Levenshtein distance (at most 2, at most a third of the
/// length), accents and case apart; of equally near ones the first as given, which should be the most frequent. Empty
/// when none is near.
[[nodiscard]] std::string nearestWord(std::string_view typed, const std::vector<std::string> &vocabulary);

} // namespace greenroom
