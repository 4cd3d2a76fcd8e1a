// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/mathlayout.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

#include "ui/widgets/mathboxsetter.h"

namespace greenroom::ui {

namespace {

/// Space between neighbours in mu (1/18 em), TeXbook page 170. Negative: not in scripts. Rows: left, columns: right.
int spacing(MathClass left, MathClass right)
{
    constexpr int table[8][8] = {
        // Ord Op Bin Rel Open Close Punct Inner
        {0, 3, -4, -5, 0, 0, 0, -3},     // Ordinary
        {3, 3, 0, -5, 0, 0, 0, -3},      // Operator
        {-4, -4, 0, 0, -4, 0, 0, -4},    // Binary
        {-5, -5, 0, 0, -5, 0, 0, -5},    // Relation
        {0, 0, 0, 0, 0, 0, 0, 0},        // Opening
        {0, 3, -4, -5, 0, 0, 0, -3},     // Closing
        {-3, -3, 0, -3, -3, -3, -3, -3}, // Punctuation
        {-3, 3, -4, -5, -3, 0, -3, -3},  // Inner
    };
    const auto index = [](MathClass mathClass) {
        switch (mathClass) {
        case MathClass::Ordinary: return 0;
        case MathClass::Operator: return 1;
        case MathClass::Binary: return 2;
        case MathClass::Relation: return 3;
        case MathClass::Opening: return 4;
        case MathClass::Closing: return 5;
        case MathClass::Punctuation: return 6;
        case MathClass::Inner: return 7;
        }
        return 0;
    };
    return table[index(left)][index(right)];
}

/// The classes of a row; a binary sign without two operands is an ordinary one (the minus of −1).
std::vector<MathClass> classesOf(const MathRow &row, const MathClass *before)
{
    std::vector<MathClass> classes(row.size());
    std::optional<std::size_t> last;
    std::optional<MathClass> left;
    if (before != nullptr)
        left = *before;
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (row[i].kind == MathKind::Space)
            continue;
        MathClass own = row[i].mathClass;
        const bool noOperand = !left || *left == MathClass::Operator || *left == MathClass::Binary
                               || *left == MathClass::Relation || *left == MathClass::Opening
                               || *left == MathClass::Punctuation;
        if (own == MathClass::Binary && noOperand)
            own = MathClass::Ordinary;
        const bool ends = own == MathClass::Relation || own == MathClass::Closing || own == MathClass::Punctuation;
        if (ends && last && classes[*last] == MathClass::Binary)
            classes[*last] = MathClass::Ordinary;
        classes[i] = own;
        last = i;
        left = own;
    }
    if (last && classes[*last] == MathClass::Binary)
        classes[*last] = MathClass::Ordinary;
    return classes;
}

} // namespace

std::vector<MathBox> MathSetter::pieces(const MathRow &row, MathSetting setting, MathCut cut,
                                        const MathClass *before) const
{
    const std::vector<MathClass> classes = classesOf(row, before);
    const qreal em = m_fonts.em(setting.level());
    const bool script = setting.level() > 0;
    std::vector<MathBox> result(1);
    std::optional<MathClass> left;
    if (before != nullptr)
        left = *before;
    bool cutHere = false;
    qreal overhang = 0;
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (row[i].kind == MathKind::Space) {
            result.back().width += row[i].value * em;
            cutHere |= cut == MathCut::BeforeRelations && row[i].value >= 1;
            continue;
        }
        const bool relation = classes[i] == MathClass::Relation;
        cutHere |= cut == MathCut::BeforeRelations && relation;
        const int mu = left ? spacing(*left, classes[i]) : 0;
        result.back().width += (mu < 0 && script ? 0 : std::abs(mu)) * em / 18;
        if (cutHere && !result.back().isEmpty())
            result.emplace_back();
        const MathBox box = node(row[i], setting);
        result.back().append(box);
        // A slanted letter leans over its own width; what follows must clear it.
        result.back().width += box.overhang;
        overhang = box.overhang;
        left = classes[i];
        cutHere = cut == MathCut::AfterRelations && relation;
    }
    if (row.size() == 1 && row.front().kind != MathKind::Space) {
        result.back().isLetter = row.front().kind == MathKind::Symbol;
        result.back().overhang = overhang;
        result.back().width -= overhang;
    }
    return result;
}

MathBox MathSetter::row(const MathRow &row, MathSetting setting) const
{
    return std::move(pieces(row, setting, MathCut::Nowhere).front());
}

MathBox MathSetter::node(const MathNode &node, MathSetting setting) const
{
    switch (node.kind) {
    case MathKind::Symbol: return symbol(node, setting);
    case MathKind::Text: {
        const MathFace face = node.mathClass == MathClass::Operator ? MathFace::Upright : MathFace::Body;
        MathBox box = m_fonts.box(face, setting.level(), QString::fromStdString(node.text));
        box.isLetter = false;
        return box;
    }
    case MathKind::Space: break;
    case MathKind::Fraction: return fraction(node, setting);
    case MathKind::Root: return root(node, setting);
    case MathKind::Scripts: return scripts(node, setting);
    case MathKind::Limits: return setting.isDisplay() ? limits(node, setting) : scripts(node, setting);
    case MathKind::Accent: return accent(node, setting);
    case MathKind::Fenced: return fenced(node, setting);
    case MathKind::Table: return table(node, setting);
    }
    return {};
}

MathBox layoutMath(const MathRow &row, const MathFonts &fonts, bool display)
{
    return MathSetter(fonts).row(row, {display ? MathSetting::Display : MathSetting::Text, false});
}

std::vector<MathBox> layoutMathPieces(const MathRow &row, const MathFonts &fonts)
{
    return MathSetter(fonts).pieces(row, {MathSetting::Text, false}, MathCut::AfterRelations);
}

MathBox layoutMathLines(const MathRow &row, const MathFonts &fonts, qreal width)
{
    const std::vector<MathBox> pieces =
        MathSetter(fonts).pieces(row, {MathSetting::Display, false}, MathCut::BeforeRelations);
    const qreal em = fonts.em(0);
    std::vector<MathBox> lines(1);
    for (const MathBox &piece : pieces) {
        const qreal indent = lines.size() > 1 ? 2 * em : 0;
        if (!lines.back().isEmpty() && indent + lines.back().width + piece.width > width)
            lines.emplace_back();
        lines.back().append(piece);
    }
    MathBox result;
    qreal baseline = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const qreal indent = i > 0 ? 2 * em : 0;
        if (i > 0)
            baseline += lines[i - 1].descent + 0.5 * em + lines[i].ascent;
        result.place(lines[i], {indent, baseline});
        result.width = std::max(result.width, indent + lines[i].width);
        result.include(lines[i].ascent - baseline, baseline + lines[i].descent);
    }
    return result;
}

} // namespace greenroom::ui
