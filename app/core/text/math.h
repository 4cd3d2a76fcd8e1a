// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace greenroom {

struct MathNode;
using MathRow = std::vector<MathNode>;

enum class MathKind {
    Symbol,   ///< `text` is what is drawn (UTF-8): a letter, a number, a sign; `style` tells upright, italic or bold
    Text,     ///< \text{…}, \operatorname{…} and function names, drawn upright
    Space,    ///< `value` in em
    Fraction, ///< children: numerator, denominator; `value` 0 hides the bar; `text` is the command (frac, tfrac, …)
    Root,     ///< children: radicand[, index]
    Scripts,  ///< children: base, subscript, superscript (either may be empty; both are for a plain group)
    Limits,   ///< as Scripts, set above and below in display style (sum, product, lim …; integrals are Scripts)
    Accent,   ///< children: base; `text` is hat, bar, tilde, vec, dot or overline
    Fenced,   ///< children: body; `text` the left and `right` the right delimiter, grown to fit; empty = none
    Table,    ///< children: cells row by row, `columns` per row; `text` is the environment
};

enum class MathStyle { Italic, Upright, Bold, Blackboard, Calligraphic };

/// How a symbol spaces itself against its neighbours (the atom classes of the TeXbook, chapter 18).
enum class MathClass { Ordinary, Operator, Binary, Relation, Opening, Closing, Punctuation, Inner };

/// A node of typeset mathematics.
struct MathNode {
    MathKind kind = MathKind::Symbol;
    std::string text;
    std::string right;
    MathStyle style = MathStyle::Italic;
    MathClass mathClass = MathClass::Ordinary;
    double value = 1;
    int columns = 0;
    std::vector<MathRow> children;
};

/// Where and why a formula is outside the supported subset. `offset` is in bytes from its start.
struct MathProblem {
    std::size_t offset = 0;
    std::string what; ///< technical, English: "unknown command \foo", "missing }"
};

struct MathFormula {
    MathRow row;
    std::vector<MathProblem> problems;
};

/// Parses the LaTeX subset that Greenroom draws (listed in ARCHITECTURE.md). Never throws, never recurses past
/// depth 40, reads at most 20,000 bytes, whatever the input; problems (at most 50) are listed in the order of their
/// offsets and what could be read is returned.
[[nodiscard]] MathFormula parseMath(std::string_view latex);

/// A piece of Markdown: prose, or a formula between $…$ or $$…$$.
struct ProsePiece {
    enum class Kind { Prose, InlineMath, DisplayMath };
    Kind kind = Kind::Prose;
    std::string text;       ///< without the dollar signs; \$ in prose stays as written
    std::size_t offset = 0; ///< of the first byte of `text`, from the start of the Markdown
};

/// Splits Markdown at its formulas. Dollars inside `code` and fenced blocks are prose; \$ is a dollar sign.
/// A formula ends before the next blank line: an opening dollar without its partner is prose and is reported.
[[nodiscard]] std::vector<ProsePiece> splitProse(std::string_view markdown,
                                                 std::vector<MathProblem> *problems = nullptr);

/// All problems of a Markdown text: formulas outside the subset, raw HTML, images, links, unbalanced dollars or fences.
[[nodiscard]] std::vector<MathProblem> proseProblems(std::string_view markdown);

} // namespace greenroom
