// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace greenroom::content {

/// A place in a file: line and column count from 1, columns in characters; 0 when the whole file is meant.
struct Place {
    int line = 0;
    int column = 0;

    friend bool operator==(const Place &, const Place &) = default;
};

/// The place of a byte of `text`; bytes past the end stand at the end.
[[nodiscard]] Place placeAt(std::string_view text, std::size_t offset);

/// Where byte `offset` of a string value stands in the TOML it was read from. `start` is the place of the value's
/// opening quotes; escapes and line-ending backslashes are counted. Returns `start` when no string begins there.
[[nodiscard]] Place placeInString(std::string_view toml, Place start, std::size_t offset);

} // namespace greenroom::content
