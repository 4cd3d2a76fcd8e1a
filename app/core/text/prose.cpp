// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/text/math.h"
#include "core/text/prosescan.h"

namespace greenroom {

namespace {

bool opensTag(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '/' || c == '!' || c == '?';
}

/// Whether `text` has, at the start of a line, `[label]:`, which Markdown would take away as the target of a link.
bool isLinkDefinition(std::string_view text, std::size_t bracket)
{
    std::size_t start = bracket;
    while (start > 0 && text[start - 1] == ' ')
        --start;
    if (start > 0 && text[start - 1] != '\n')
        return false;
    const std::size_t close = text.find_first_of("]\n", bracket);
    return close != std::string_view::npos && text.substr(close, 2) == "]:";
}

void checkText(const ProseSpan &span, std::vector<MathProblem> &problems)
{
    const std::string_view text = span.text;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char next = i + 1 < text.size() ? text[i + 1] : '\0';
        if (text[i] == '\\')
            ++i;
        else if (text[i] == '<' && opensTag(next))
            problems.push_back({span.offset + i, "raw HTML"});
        else if (text[i] == '!' && next == '[')
            problems.push_back({span.offset + i, "image"});
        else if (text[i] == ']' && next == '(')
            problems.push_back({span.offset + i, "link"});
        else if (text[i] == '[' && isLinkDefinition(text, i))
            problems.push_back({span.offset + i, "link definition"});
    }
}

void checkFormula(const ProseSpan &span, std::vector<MathProblem> &problems)
{
    for (const MathProblem &problem : parseMath(span.text).problems)
        problems.push_back({span.offset + problem.offset, problem.what});
}

ProsePiece::Kind pieceKind(ProseSpan::Kind kind)
{
    switch (kind) {
    case ProseSpan::Kind::InlineMath: return ProsePiece::Kind::InlineMath;
    case ProseSpan::Kind::DisplayMath: return ProsePiece::Kind::DisplayMath;
    case ProseSpan::Kind::Text:
    case ProseSpan::Kind::Code: break;
    }
    return ProsePiece::Kind::Prose;
}

} // namespace

std::vector<ProsePiece> splitProse(std::string_view markdown, std::vector<MathProblem> *problems)
{
    std::vector<MathProblem> found;
    std::vector<ProsePiece> pieces;
    for (const ProseSpan &span : scanProse(markdown, found)) {
        const ProsePiece::Kind kind = pieceKind(span.kind);
        const bool prose = kind == ProsePiece::Kind::Prose;
        if (prose && !pieces.empty() && pieces.back().kind == kind)
            pieces.back().text += span.text;
        else
            pieces.push_back({kind, std::string(span.text), span.offset});
    }
    if (problems != nullptr)
        problems->insert(problems->end(), found.begin(), found.end());
    return pieces;
}

std::vector<MathProblem> proseProblems(std::string_view markdown)
{
    std::vector<MathProblem> problems;
    for (const ProseSpan &span : scanProse(markdown, problems)) {
        if (span.kind == ProseSpan::Kind::Text)
            checkText(span, problems);
        else if (span.kind != ProseSpan::Kind::Code)
            checkFormula(span, problems);
    }
    std::stable_sort(problems.begin(), problems.end(),
                     [](const MathProblem &a, const MathProblem &b) { return a.offset < b.offset; });
    return problems;
}

} // namespace greenroom
