// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "content/problem.h"
#include "core/coaching/coachlexicon.h"

namespace greenroom::content {

/// Reads a lexicon for the coach from TOML: schema, language, and every list of lexiconLists() as one text of entries
/// between commas or line ends. `file` is the name for problems. nullopt when there is any problem: no TOML, a list
/// that is missing or unknown, an entry that stands twice in one list, is not in lower case or has other than single
/// spaces between its words, an irregular verb without its three forms.
[[nodiscard]] std::optional<CoachLexicon> readLexicon(std::string_view toml, const std::string &file,
                                                      Problems &problems);

/// The lexicon that comes with the program for a language such as "en"; nullopt when there is none.
[[nodiscard]] std::optional<CoachLexicon> embeddedLexicon(std::string_view language, Problems &problems);

} // namespace greenroom::content
