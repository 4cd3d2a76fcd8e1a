// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace greenroom::coaching {

enum class TokenKind : unsigned char {
    Word,
    Number,  ///< begins with a digit; a unit written onto it is a token of its own
    Mark,    ///< punctuation, and symbols such as % and the pound sign
    Break,   ///< end of a line
    Foreign, ///< a letter of another script
    Symbol,  ///< emoji and whatever else is no text
};

/// A piece of text. Places count code points, end exclusive.
struct Token {
    TokenKind kind = TokenKind::Word;
    int start = 0;
    int end = 0;
    std::string text;   ///< lower case; a typographic apostrophe or dash becomes a plain one
    bool upper = false; ///< begins with a capital
    bool shout = false; ///< two or more capitals and nothing in lower case
};

/// Takes UTF-8 text apart. Clitics ('d, 'll, 'm, 're, 's, 've) are tokens of their own, "didn't" is one.
[[nodiscard]] std::vector<Token> tokensOf(std::string_view text);

} // namespace greenroom::coaching
