// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/text/math.h"
#include "core/text/mathlexer.h"
#include "core/text/mathsymbols.h"

namespace greenroom {

/// Recursive descent over one formula. Keeps going after a problem, so that a writer sees all of them at once.
class MathParser {
public:
    explicit MathParser(std::string_view latex);

    [[nodiscard]] MathFormula parse();

private:
    enum class Until { End, GroupEnd, Bracket, Right, CellEnd };

    /// One atom as read, before its scripts.
    struct Atom {
        MathRow nodes;
        bool limits = false;
    };

    MathRow row(Until until);
    bool ends(Until until);
    Atom atom(bool single);
    MathNode scripted(Atom base);
    MathRow primes();

    Atom character(bool single);
    Atom command(bool single);
    Atom structure(std::string_view name, std::size_t offset);
    MathNode letters(bool single);
    MathNode number(bool single);
    MathNode fraction(std::string_view name);
    MathNode root();
    MathNode accent(std::string_view name);
    MathNode verbatim(bool isOperator, std::size_t offset);
    Atom styled(MathStyle style);
    MathNode fenced(std::size_t offset);
    std::string delimiter();
    MathNode environment(std::size_t offset);
    MathNode cells(std::string_view name, std::size_t offset);

    MathRow argument();
    MathRow group();
    void misplaced(const MathToken &token);
    void report(std::size_t offset, std::string what);
    /// The rest of the formula is not read.
    void giveUp(std::string what);

    std::string_view m_latex;
    MathLexer m_lexer;
    std::vector<MathProblem> m_problems;
    int m_depth = 0;
    bool m_givenUp = false;
    bool m_styled = false;
    MathStyle m_style = MathStyle::Italic;
};

} // namespace greenroom
