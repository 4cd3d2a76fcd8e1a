// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/text/mathparser.h"

// The second half of MathParser: commands that take arguments, fences and environments.
namespace greenroom {

namespace {

bool contains(std::initializer_list<std::string_view> names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

MathNode wrapped(MathKind kind, std::vector<MathRow> children)
{
    MathNode node;
    node.kind = kind;
    node.children = std::move(children);
    return node;
}

MathNode fence(std::string left, std::string right, MathRow body)
{
    MathNode node = wrapped(MathKind::Fenced, {std::move(body)});
    node.text = std::move(left);
    node.right = std::move(right);
    node.mathClass = MathClass::Inner;
    return node;
}

} // namespace

MathParser::Atom MathParser::structure(std::string_view name, std::size_t offset)
{
    if (contains({"frac", "tfrac", "dfrac", "binom"}, name))
        return {{fraction(name)}};
    if (name == "sqrt")
        return {{root()}};
    if (contains({"hat", "bar", "tilde", "vec", "dot", "overline"}, name))
        return {{accent(name)}};
    if (contains({"text", "operatorname"}, name))
        return {{verbatim(name == "operatorname", offset)}};
    if (name == "mathrm")
        return styled(MathStyle::Upright);
    if (name == "mathbf")
        return styled(MathStyle::Bold);
    if (name == "mathbb")
        return styled(MathStyle::Blackboard);
    if (name == "mathcal")
        return styled(MathStyle::Calligraphic);
    if (name == "left")
        return {{fenced(offset)}};
    if (name == "begin")
        return {{environment(offset)}};
    if (name == "right")
        report(offset, "\\right without \\left");
    else if (name == "end")
        report(offset, "\\end without \\begin");
    else if (name == "\\")
        report(offset, "\\\\ outside an environment");
    else
        report(offset, name.empty() ? "lone backslash" : "unknown command \\" + std::string(name));
    MathNode unknown;
    unknown.kind = MathKind::Text;
    unknown.text = "\\" + std::string(name);
    return {{std::move(unknown)}};
}

MathNode MathParser::fraction(std::string_view name)
{
    MathRow above = argument();
    MathRow below = argument();
    MathNode node = wrapped(MathKind::Fraction, {std::move(above), std::move(below)});
    node.text = name;
    node.mathClass = MathClass::Inner;
    if (name != "binom")
        return node;
    node.value = 0;
    node.mathClass = MathClass::Ordinary;
    return fence("(", ")", {std::move(node)});
}

MathNode MathParser::root()
{
    std::vector<MathRow> children(1);
    if (m_lexer.token().kind == MathTokenKind::Character && m_lexer.token().text == "[") {
        const std::size_t start = m_lexer.token().offset;
        m_lexer.advance();
        children.push_back(row(Until::Bracket));
        if (ends(Until::Bracket) && m_lexer.token().kind != MathTokenKind::End)
            m_lexer.advance();
        else
            report(start, "missing ]");
    }
    children[0] = argument();
    return wrapped(MathKind::Root, std::move(children));
}

MathNode MathParser::accent(std::string_view name)
{
    MathNode node = wrapped(MathKind::Accent, {argument()});
    node.text = name;
    return node;
}

MathNode MathParser::verbatim(bool isOperator, std::size_t offset)
{
    MathNode node;
    node.kind = MathKind::Text;
    node.style = MathStyle::Upright;
    node.mathClass = isOperator ? MathClass::Operator : MathClass::Ordinary;
    std::string_view content;
    std::size_t start = 0;
    const bool open = m_lexer.token().kind == MathTokenKind::GroupBegin;
    if (!m_lexer.rawGroup(content, start)) {
        report(offset, open ? "missing }" : "missing argument");
        if (open)
            m_lexer.advance();
        return node;
    }
    for (std::size_t i = 0; i < content.size();) {
        const std::size_t length = utf8Length(content, i);
        const char c = content[i];
        const char next = i + 1 < content.size() ? content[i + 1] : '\0';
        std::size_t step = std::max<std::size_t>(length, 1);
        if (length == 0 || static_cast<unsigned char>(c) < 0x09) {
            report(start + i, "invalid character in text");
        } else if (c == '\\') {
            step = 2;
            if (std::string_view("%$_&#{} ").find(next) != std::string_view::npos && next != '\0')
                node.text += next;
            else if (std::string_view(",:;").find(next) != std::string_view::npos && next != '\0')
                node.text += "\u2009";
            else
                report(start + i, "command inside text");
        } else if (std::string_view("${}^_&#%~").find(c) != std::string_view::npos) {
            report(start + i, "unescaped " + std::string(1, c) + " inside text");
        } else if (c == '\n' || c == '\t' || c == ' ' || c == '\r') {
            // TeX drops the spaces of an operator name and joins those of a text.
            if (!isOperator && (node.text.empty() || node.text.back() != ' '))
                node.text += ' ';
        } else {
            node.text += content.substr(i, step);
        }
        i += step;
    }
    return node;
}

MathParser::Atom MathParser::styled(MathStyle style)
{
    const bool wasStyled = m_styled;
    const MathStyle before = m_style;
    m_styled = true;
    m_style = style;
    MathRow content = argument();
    m_styled = wasStyled;
    m_style = before;
    if (content.size() == 1)
        return {std::move(content)};
    return {{wrapped(MathKind::Scripts, {std::move(content), {}, {}})}};
}

std::string MathParser::delimiter()
{
    const MathToken token = m_lexer.token();
    const bool isCommand = token.kind == MathTokenKind::Command;
    const auto glyph = delimiterGlyph(token.text, isCommand);
    if (!glyph || (!isCommand && token.kind != MathTokenKind::Character)) {
        report(token.offset, "missing or unknown delimiter");
        return {};
    }
    m_lexer.advance();
    return std::string(*glyph);
}

MathNode MathParser::fenced(std::size_t offset)
{
    std::string left = delimiter();
    MathRow body = row(Until::Right);
    std::string right;
    if (m_lexer.token().kind == MathTokenKind::Command && m_lexer.token().text == "right") {
        m_lexer.advance();
        right = delimiter();
    } else {
        report(offset, "\\left without \\right");
    }
    return fence(std::move(left), std::move(right), std::move(body));
}

MathNode MathParser::environment(std::size_t offset)
{
    std::string_view name;
    std::size_t start = 0;
    if (!m_lexer.rawGroup(name, start)) {
        report(offset, "missing environment name");
        return {};
    }
    if (!contains({"matrix", "pmatrix", "bmatrix", "vmatrix", "cases", "aligned"}, name))
        report(start, "unknown environment " + std::string(name.substr(0, 40)));
    MathNode table = cells(name, offset);
    if (name == "pmatrix")
        return fence("(", ")", {std::move(table)});
    if (name == "bmatrix")
        return fence("[", "]", {std::move(table)});
    if (name == "vmatrix")
        return fence("|", "|", {std::move(table)});
    if (name == "cases")
        return fence("{", "", {std::move(table)});
    return table;
}

MathNode MathParser::cells(std::string_view name, std::size_t offset)
{
    std::vector<std::vector<MathRow>> rows(1);
    std::size_t columns = 0;
    std::string_view closing;
    std::size_t start = 0;
    bool closed = false;
    while (!m_givenUp) {
        rows.back().push_back(row(Until::CellEnd));
        columns = std::max(columns, rows.back().size());
        const MathToken token = m_lexer.token();
        if (token.kind == MathTokenKind::End)
            break;
        m_lexer.advance();
        if (token.kind == MathTokenKind::Ampersand)
            continue;
        if (token.text == "end") {
            closed = m_lexer.rawGroup(closing, start);
            break;
        }
        if (m_lexer.token().text == "[" && m_lexer.adjacent())
            report(token.offset, "optional argument of \\\\");
        rows.emplace_back();
    }
    if (!closed)
        report(offset, "\\begin without \\end");
    else if (closing != name)
        report(start, "\\end of another environment");
    // A \\ before \end does not open a row.
    if (rows.size() > 1 && rows.back().size() == 1 && rows.back().front().empty())
        rows.pop_back();
    constexpr std::size_t mostCells = 2'000;
    if (rows.size() * columns > mostCells) {
        giveUp("table with more than 2,000 cells");
        return {};
    }
    MathNode node = wrapped(MathKind::Table, {});
    node.text = name;
    node.columns = static_cast<int>(columns);
    for (std::vector<MathRow> &line : rows) {
        line.resize(columns);
        for (MathRow &cell : line)
            node.children.push_back(std::move(cell));
    }
    return node;
}

} // namespace greenroom
