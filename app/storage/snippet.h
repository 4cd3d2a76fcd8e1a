// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace greenroom::storage {

/// The words of an FTS5 expression made by core/text/searchquery, folded; the last one of a term may be a prefix.
struct MatchTerm {
    std::vector<std::string> words;
    bool prefix = false;
};

[[nodiscard]] std::vector<MatchTerm> matchTerms(std::string_view expression);

/// About fourteen words of the text in which most terms occur, hits between \x02 and \x03, cuts shown by an ellipsis.
/// Of equally good texts and places the first. FTS5's own snippet() runs the whole search again for each row, which
/// takes seconds for a frequent word; this costs the same whatever the number of hits.
[[nodiscard]] std::string snippetOf(const std::vector<std::string> &texts, const std::vector<MatchTerm> &terms);

} // namespace greenroom::storage
