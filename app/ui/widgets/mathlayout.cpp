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

/// By how much a node opens or closes brackets. An exclamation mark spaces itself like a bracket but closes none.
int nesting(const MathNode &node, MathClass mathClass)
{
    if (mathClass == MathClass::Opening)
        return 1;
    return mathClass == MathClass::Closing && node.text != "!" && node.text != "?" ? -1 : 0;
}

} // namespace

std::vector<MathBox> MathSetter::pieces(const MathRow &row, MathSetting setting, MathCut cut,
                                        const MathClass *before) const
{
    const std::vector<MathClass> classes = classesOf(row, before);
    const qreal em = m_fonts.em(setting.level());
    const bool script = setting.level() > 0;
    const bool atSigns = cut == MathCut::AfterSigns || cut == MathCut::BeforeSigns;
    const bool isBefore = cut == MathCut::BeforeRelations || cut == MathCut::BeforeSigns;
    const bool isAfter = cut == MathCut::AfterRelations || cut == MathCut::AfterSigns;
    std::vector<MathBox> result(1);
    std::optional<MathClass> left;
    if (before != nullptr)
        left = *before;
    bool cutHere = false;
    int open = 0; // brackets
    qreal overhang = 0;
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (row[i].kind == MathKind::Space) {
            result.back().width += row[i].value * em;
            cutHere |= isBefore && row[i].value >= 1;
            continue;
        }
        open = std::max(0, open + nesting(row[i], classes[i]));
        const bool place = atSigns ? classes[i] == MathClass::Relation || classes[i] == MathClass::Binary
                                   : classes[i] == MathClass::Relation && open == 0;
        cutHere |= isBefore && place;
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
        cutHere = isAfter && place;
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

namespace {

/// As many lines as the pieces need in `width`, 1/4 of the indent apart; all but the first are indented.
MathBox stacked(const std::vector<MathBox> &pieces, qreal indent, qreal width)
{
    std::vector<MathBox> lines(1);
    for (const MathBox &piece : pieces) {
        const qreal start = lines.size() > 1 ? indent : 0;
        if (!lines.back().isEmpty() && start + lines.back().width + piece.width > width)
            lines.emplace_back();
        lines.back().append(piece);
    }
    MathBox result;
    qreal baseline = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const qreal start = i > 0 ? indent : 0;
        if (i > 0)
            baseline += lines[i - 1].descent + indent / 4 + lines[i].ascent;
        result.place(lines[i], {start, baseline});
        result.width = std::max(result.width, start + lines[i].width);
        result.include(lines[i].ascent - baseline, baseline + lines[i].descent);
    }
    return result;
}

} // namespace

MathBox layoutMath(const MathRow &row, const MathFonts &fonts, bool display)
{
    return MathSetter(fonts).row(row, {display ? MathSetting::Display : MathSetting::Text, false});
}

std::vector<MathBox> layoutMathPieces(const MathRow &row, const MathFonts &fonts, qreal widest)
{
    const MathSetter setter(fonts);
    const MathSetting setting = {MathSetting::Text, false};
    std::vector<MathBox> pieces = setter.pieces(row, setting, MathCut::AfterRelations);
    const bool wide =
        std::any_of(pieces.begin(), pieces.end(), [widest](const MathBox &piece) { return piece.width > widest; });
    return wide ? setter.pieces(row, setting, MathCut::AfterSigns) : pieces;
}

MathBox layoutMathLines(const MathRow &row, const MathFonts &fonts, qreal width)
{
    const MathSetter setter(fonts);
    const MathSetting setting = {MathSetting::Display, false};
    const MathBox result = stacked(setter.pieces(row, setting, MathCut::BeforeRelations), 2 * fonts.em(0), width);
    if (result.width <= width)
        return result;
    return stacked(setter.pieces(row, setting, MathCut::BeforeSigns), 2 * fonts.em(0), width);
}

} // namespace greenroom::ui
