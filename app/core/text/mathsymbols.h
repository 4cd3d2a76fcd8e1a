// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "core/text/math.h"

namespace greenroom {

/// What a command or a character draws.
struct MathSymbol {
    std::string_view name;  ///< command without its backslash, or the character itself
    std::string_view glyph; ///< UTF-8
    MathClass mathClass = MathClass::Ordinary;
    MathStyle style = MathStyle::Upright;
    bool limits = false; ///< scripts go above and below in display style
};

/// The symbol of a command (`alpha`, `le`, `{`), nullptr when there is none.
[[nodiscard]] const MathSymbol *commandSymbol(std::string_view command);

/// The symbol of a character that stands for more than itself (`-`, `*`, `=` …) or has a spacing of its own; also of
/// a character that some command draws, when it is typed directly. nullptr when there is none.
[[nodiscard]] const MathSymbol *characterSymbol(std::string_view character);

/// A named function such as \log; nullptr when there is none. `glyph` is its name in upright letters.
[[nodiscard]] const MathSymbol *namedFunction(std::string_view command);

/// The width in em of a spacing command (`,` or `quad`).
[[nodiscard]] std::optional<double> spaceWidth(std::string_view command);

/// The glyph of a delimiter that \left and \right accept: a character or a command without its backslash; empty for
/// the invisible `.`, nothing when it is no delimiter.
[[nodiscard]] std::optional<std::string_view> delimiterGlyph(std::string_view name, bool isCommand);

} // namespace greenroom
