// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace greenroom {

enum class MathTokenKind { Character, Command, GroupBegin, GroupEnd, Superscript, Subscript, Ampersand, End };

/// A token of a formula. `text` is the character (one UTF-8 sequence) or the command without its backslash.
struct MathToken {
    MathTokenKind kind = MathTokenKind::End;
    std::string_view text;
    std::size_t offset = 0; ///< in bytes from the start of the formula
};

/// Length in bytes of the UTF-8 sequence at `offset`; 0 when the bytes there are none.
[[nodiscard]] std::size_t utf8Length(std::string_view text, std::size_t offset);

/// Reads a formula token by token; white space separates and is not reported.
class MathLexer {
public:
    explicit MathLexer(std::string_view latex);

    /// The token at hand; a token of kind End when there is none.
    [[nodiscard]] const MathToken &token() const { return m_token; }
    /// Moves to the next token.
    void advance();
    /// Whether the token at hand follows the one before it without white space.
    [[nodiscard]] bool adjacent() const { return m_adjacent; }

    /// The text between { at hand and its }, white space and nested braces as written, and moves past it. False
    /// when there is no { at hand or its } is missing.
    bool rawGroup(std::string_view &content, std::size_t &contentOffset);

private:
    std::string_view m_latex;
    std::size_t m_next = 0;
    MathToken m_token;
    bool m_adjacent = true;
};

} // namespace greenroom
