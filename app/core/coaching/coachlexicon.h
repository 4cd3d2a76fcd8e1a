// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

namespace greenroom {

/// The words by which the coach reads one language; a plain collection that content/lexiconreader fills from a file.
/// `lists` maps the name of a list (lexiconLists()) to its entries: lower-case words or phrases of words with single
/// spaces between them. The rules take English's order of subject and verb and its regular endings for granted, so a
/// language with another grammar needs rules of its own besides its lexicon. Empty: no language is covered, and the
/// coach looks at structure and length only.
struct CoachLexicon {
    std::string language; ///< BCP 47, such as "en"
    std::map<std::string, std::vector<std::string>, std::less<>> lists;

    [[nodiscard]] bool empty() const { return lists.empty(); }
};

/// Names of all lists, in alphabetical order. A lexicon must hold each of them and no other.
[[nodiscard]] const std::vector<std::string> &lexiconLists();

} // namespace greenroom
