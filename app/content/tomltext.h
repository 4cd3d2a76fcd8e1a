// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "content/report.h"
#include "content/tomlplusplus.h"
#include "core/text/utf8.h"

namespace greenroom::content {

inline constexpr std::size_t largestFile = 262'144;  ///< 256 KiB
inline constexpr std::size_t largestField = 102'400; ///< 100 KiB
inline constexpr std::size_t deepestKey = 32;        ///< parts of a dotted key

/// True for what decodeAt() gives for bytes that are no UTF-8; a real U+FFFD has three bytes.
[[nodiscard]] inline bool isIllFormed(const DecodedCharacter &character)
{
    return character.value == replacementCharacter && character.bytes == 1;
}

/// Parses TOML text. Text that is too large, not UTF-8, holds a NUL or nests too deeply never reaches the parser.
/// A text that cannot be parsed gives exactly one problem.
[[nodiscard]] std::optional<toml::table> parseToml(std::string_view text, Report &report);

} // namespace greenroom::content
