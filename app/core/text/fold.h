// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace greenroom {

/// Lower case without accents for Latin letters (Latin-1, Latin Extended-A), as the search index folds them;
/// combining accents (U+0300 to U+036F) go, other characters stay. Ill-formed bytes become U+FFFD.
[[nodiscard]] std::string folded(std::string_view utf8);

/// Lower case for the same letters, accents kept. Ill-formed bytes become U+FFFD.
[[nodiscard]] std::string lowered(std::string_view utf8);

/// A file-name-safe id from a title: folded, words of a-z and 0-9 joined by '-', at most 60 bytes; "question" when
/// nothing is left. Names that Windows reserves for devices get "-question" behind them.
[[nodiscard]] std::string slugOf(std::string_view title);

} // namespace greenroom
