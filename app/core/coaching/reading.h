// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/coaching/coach.h"
#include "core/coaching/tokens.h"
#include "core/coaching/wordbook.h"

namespace greenroom::coaching {

/// Tokens from first to last, last exclusive.
struct Range {
    int first = 0;
    int last = 0;

    [[nodiscard]] bool holds(int token) const { return token >= first && token < last; }
    [[nodiscard]] int size() const { return last - first; }
};

/// A phrase or word of a list where it stands in the text.
struct Match {
    WordList list = WordList::Adverbs;
    Range range;
    int section = 0;
    bool idle = false;   ///< stands in a piece that says nothing
    bool quoted = false; ///< stands between quotation marks
};

/// What stands between two marks or linking words. A piece is idle when nothing in it says anything.
struct Piece {
    Range range;
    int section = 0;
    int sentence = 0;
    int content = 0; ///< tokens that say something
    [[nodiscard]] bool idle() const { return content == 0; }
};

struct Sentence {
    Range range;
    int section = 0;
    int content = 0;
    bool repeated = false; ///< stood before, word for word
    bool bullet = false;   ///< begins with a bullet or a number of a list
};

struct ReadSection {
    std::string id;
    Range tokens;
    int words = 0;
    int saying = 0; ///< words in pieces that are not idle and not repeated
};

/// An answer taken apart once; every rule reads from here.
struct Reading {
    std::vector<Token> tokens;
    std::vector<int> factsIndex; ///< by token
    std::vector<WordFacts> facts;
    std::vector<int> pieceOf; ///< by token, -1 for breaks between them
    std::vector<bool> quoted; ///< by token: somebody's words between quotation marks
    std::vector<ReadSection> sections;
    std::vector<Sentence> sentences;
    std::vector<Piece> pieces;
    std::vector<Match> matches; ///< in the order of the text
    int words = 0;
    int saying = 0;

    [[nodiscard]] const WordFacts &factsAt(int token) const
    {
        return facts[static_cast<std::size_t>(factsIndex[static_cast<std::size_t>(token)])];
    }
    [[nodiscard]] const Token &at(int token) const { return tokens[static_cast<std::size_t>(token)]; }
    [[nodiscard]] bool is(int token, std::string_view text) const { return at(token).text == text; }
    [[nodiscard]] bool isWord(int token) const { return at(token).kind == TokenKind::Word; }
    [[nodiscard]] int sectionIndex(std::string_view id) const; ///< -1 when there is none
    /// True when the token stands in a piece that says something and was not said before.
    [[nodiscard]] bool says(int token) const;
};

/// Reads the sections in the order given. Equal ids are read one after the other.
[[nodiscard]] Reading readAnswer(const std::vector<AnswerSection> &sections, const Wordbook &wordbook);

} // namespace greenroom::coaching
