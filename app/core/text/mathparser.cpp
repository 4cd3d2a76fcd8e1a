// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/mathparser.h"

#include <utility>

namespace greenroom {

namespace {

constexpr int maximumDepth = 40;
constexpr std::size_t maximumProblems = 50;

/// A row as one node: itself when it is a single one, else a plain group.
MathNode asNode(MathRow row)
{
    if (row.size() == 1)
        return std::move(row.front());
    MathNode node;
    node.kind = MathKind::Scripts;
    node.children = {std::move(row), {}, {}};
    return node;
}

bool isPrime(const MathToken &token)
{
    return token.kind == MathTokenKind::Character && token.text == "'";
}

bool startsScript(const MathToken &token)
{
    return token.kind == MathTokenKind::Superscript || token.kind == MathTokenKind::Subscript || isPrime(token);
}

} // namespace

MathParser::MathParser(std::string_view latex) : m_latex(latex), m_lexer(latex)
{
}

MathFormula MathParser::parse()
{
    MathFormula formula;
    if (m_lexer.token().kind == MathTokenKind::End)
        report(0, "empty formula");
    formula.row = row(Until::End);
    formula.problems = std::move(m_problems);
    return formula;
}

bool MathParser::ends(Until until)
{
    const MathToken &token = m_lexer.token();
    if (m_givenUp || token.kind == MathTokenKind::End)
        return true;
    switch (until) {
    case Until::End: return false;
    case Until::GroupEnd: return token.kind == MathTokenKind::GroupEnd;
    case Until::Bracket: return token.kind == MathTokenKind::Character && token.text == "]";
    case Until::Right: return token.kind == MathTokenKind::Command && token.text == "right";
    case Until::CellEnd:
        return token.kind == MathTokenKind::Ampersand
               || (token.kind == MathTokenKind::Command && (token.text == "\\" || token.text == "end"));
    }
    return true;
}

MathRow MathParser::row(Until until)
{
    MathRow result;
    if (++m_depth > maximumDepth)
        giveUp("nested deeper than 40");
    while (!ends(until)) {
        Atom next = startsScript(m_lexer.token()) ? Atom() : atom(false);
        if (startsScript(m_lexer.token())) {
            result.push_back(scripted(std::move(next)));
            continue;
        }
        for (MathNode &node : next.nodes)
            result.push_back(std::move(node));
    }
    --m_depth;
    return result;
}

MathRow MathParser::primes()
{
    MathNode prime;
    prime.style = MathStyle::Upright;
    while (isPrime(m_lexer.token())) {
        prime.text += "′";
        m_lexer.advance();
    }
    return prime.text.empty() ? MathRow() : MathRow{prime};
}

MathNode MathParser::scripted(Atom base)
{
    MathNode node;
    node.kind = base.limits ? MathKind::Limits : MathKind::Scripts;
    node.children.resize(3);
    if (base.nodes.size() == 1)
        node.mathClass = base.nodes.front().mathClass;
    node.children[0] = std::move(base.nodes);
    node.children[2] = primes();
    bool taken[2] = {false, false};
    while (!m_givenUp) {
        const MathToken token = m_lexer.token();
        const bool up = token.kind == MathTokenKind::Superscript;
        if (!up && token.kind != MathTokenKind::Subscript)
            break;
        if (std::exchange(taken[up ? 1 : 0], true))
            report(token.offset, up ? "double superscript" : "double subscript");
        m_lexer.advance();
        MathRow script = argument();
        MathRow &place = node.children[up ? 2 : 1];
        for (MathNode &part : script)
            place.push_back(std::move(part));
        for (MathNode &part : primes())
            node.children[2].push_back(std::move(part));
    }
    return node;
}

MathParser::Atom MathParser::atom(bool single)
{
    const MathToken token = m_lexer.token();
    switch (token.kind) {
    case MathTokenKind::Character: return character(single);
    case MathTokenKind::Command: return command(single);
    case MathTokenKind::GroupBegin: {
        MathRow row = group();
        MathNode node = asNode(std::move(row));
        // {,} and {=} are the usual ways to switch the spacing of a sign off.
        node.mathClass = MathClass::Ordinary;
        return {{std::move(node)}};
    }
    default:
        misplaced(token);
        m_lexer.advance();
        return {};
    }
}

MathRow MathParser::argument()
{
    const MathToken token = m_lexer.token();
    if (token.kind == MathTokenKind::GroupBegin)
        return group();
    const bool missing =
        token.kind == MathTokenKind::End || token.kind == MathTokenKind::GroupEnd
        || token.kind == MathTokenKind::Ampersand || token.kind == MathTokenKind::Superscript
        || token.kind == MathTokenKind::Subscript
        || (token.kind == MathTokenKind::Command
            && (token.text == "right" || token.text == "left" || token.text == "end" || token.text == "\\"));
    if (missing) {
        report(token.offset, "missing argument");
        return {};
    }
    if (++m_depth > maximumDepth)
        giveUp("nested deeper than 40");
    MathRow result;
    if (!m_givenUp)
        result = atom(true).nodes;
    --m_depth;
    return result;
}

MathRow MathParser::group()
{
    const std::size_t start = m_lexer.token().offset;
    m_lexer.advance();
    MathRow result = row(Until::GroupEnd);
    if (m_lexer.token().kind == MathTokenKind::GroupEnd)
        m_lexer.advance();
    else if (!m_givenUp)
        report(start, "missing }");
    return result;
}

void MathParser::misplaced(const MathToken &token)
{
    switch (token.kind) {
    case MathTokenKind::GroupEnd: report(token.offset, "} without {"); break;
    case MathTokenKind::Ampersand: report(token.offset, "& outside an environment"); break;
    default: report(token.offset, "misplaced " + std::string(token.text)); break;
    }
}

void MathParser::report(std::size_t offset, std::string what)
{
    if (m_problems.size() < maximumProblems && !m_givenUp)
        m_problems.push_back({offset, std::move(what)});
}

void MathParser::giveUp(std::string what)
{
    report(m_lexer.token().offset, std::move(what));
    m_givenUp = true;
}

} // namespace greenroom
