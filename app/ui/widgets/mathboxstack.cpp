// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "ui/widgets/mathboxfence.h"
#include "ui/widgets/mathboxsetter.h"

namespace greenroom::ui {

// Rule 15 of the TeXbook's appendix G.
MathBox MathSetter::fraction(const MathNode &node, MathSetting setting) const
{
    if (node.text == "dfrac")
        setting.size = MathSetting::Display;
    else if (node.text == "tfrac")
        setting.size = std::max(setting.size, MathSetting::Text);
    const int level = setting.level();
    const qreal em = m_fonts.em(level);
    const qreal axis = m_fonts.axis(level);
    const bool bar = node.value != 0;
    const qreal rule = bar ? m_fonts.rule(level) : 0;
    const MathBox above = row(node.children.at(0), setting.numerator());
    const MathBox below = row(node.children.at(1), setting.denominator());
    const bool display = setting.isDisplay();
    const qreal gap = bar ? (display ? 0.18 : 0.1) * em : (display ? 0.14 : 0.08) * em;
    const qreal up = std::max(axis + rule / 2 + gap + above.descent, (display ? 0.7 : 0.44) * em);
    const qreal down = std::max(rule / 2 + gap + below.ascent - axis, (display ? 0.7 : 0.36) * em);
    const qreal inner = std::max(above.width, below.width) + (bar ? 0.12 * em : 0);
    const qreal side = bar ? 0.1 * em : 0;
    MathBox result;
    result.width = inner + 2 * side;
    result.place(above, {(result.width - above.width) / 2, -up});
    result.place(below, {(result.width - below.width) / 2, down});
    if (bar)
        result.addRule({side, -axis - rule / 2, inner, rule});
    result.ascent = up + above.ascent;
    result.descent = down + below.descent;
    return result;
}

// Rule 11.
MathBox MathSetter::root(const MathNode &node, MathSetting setting) const
{
    const int level = setting.level();
    const qreal em = m_fonts.em(level);
    const qreal rule = m_fonts.rule(level);
    const MathBox body = row(node.children.at(0), setting.asCramped());
    const qreal gap = rule + (setting.isDisplay() ? m_fonts.xHeight(level) : rule) / 4;
    // All roots of a line look alike: each holds at least a small letter with a descender.
    const qreal top = std::max(body.ascent, m_fonts.xHeight(level)) + gap + rule;
    const qreal bottom = std::max(body.descent, 0.12 * em);
    const MathBox sign = radicalSign(top, bottom, em, rule);
    MathBox result;
    if (node.children.size() > 1 && !node.children[1].empty()) {
        const MathBox index = row(node.children[1], {MathSetting::ScriptScript, false});
        const qreal baseline = 0.6 * (top + bottom) - bottom + index.descent;
        result.place(index, {0.05 * em, -baseline});
        result.include(baseline + index.ascent, 0);
        result.width = std::max<qreal>(0, 0.05 * em + index.width - 0.45 * sign.width);
    }
    result.append(sign);
    const qreal inner = body.width + body.overhang + 0.08 * em;
    result.addRule({result.width, -top, inner, rule});
    result.place(body, {result.width + 0.03 * em, 0});
    result.width += inner + 0.06 * em;
    result.include(top, bottom);
    return result;
}

MathBox MathSetter::fenced(const MathNode &node, MathSetting setting) const
{
    const int level = setting.level();
    const qreal em = m_fonts.em(level);
    const qreal axis = m_fonts.axis(level);
    const MathBox body = row(node.children.at(0), setting);
    const qreal half = std::max(body.ascent - axis, body.descent + axis);
    MathBox result;
    for (const bool left : {true, false}) {
        const QString glyph = QString::fromStdString(left ? node.text : node.right);
        MathBox fence = glyph.isEmpty() ? MathBox() : m_fonts.box(MathFace::Upright, level, glyph);
        if (glyph.isEmpty())
            fence.width = 0.1 * em;
        else if (fence.height() + 0.16 * em < 2 * half || isBar(glyph))
            fence = grownFence(glyph, std::max(half, 0.5 * em), em, m_fonts.rule(level)).lowered(-axis);
        result.append(fence);
        if (left)
            result.append(body);
        if (left)
            result.width += body.overhang;
    }
    return result;
}

MathBox MathSetter::cell(const MathNode &table, std::size_t index, MathSetting setting) const
{
    // In aligned columns the relation follows what stands left of the &.
    const MathClass ordinary = MathClass::Ordinary;
    const bool follows = table.text == "aligned" && int(index) % table.columns % 2 == 1;
    return std::move(pieces(table.children[index], setting, MathCut::Nowhere, follows ? &ordinary : nullptr).front());
}

MathBox MathSetter::table(const MathNode &node, MathSetting setting) const
{
    const bool aligned = node.text == "aligned";
    const bool cases = node.text == "cases";
    setting.size = aligned ? MathSetting::Display : std::max(setting.size, MathSetting::Text);
    const qreal em = m_fonts.em(setting.level());
    const auto columns = std::size_t(std::max(node.columns, 1));
    const std::size_t rows = node.children.size() / columns;
    const qreal strutUp = 0.86 * em;
    const qreal strutDown = 0.36 * em;
    std::vector<MathBox> cells;
    std::vector<qreal> widths(columns, 0), ascents(rows, strutUp), descents(rows, strutDown);
    for (std::size_t i = 0; i < rows * columns; ++i) {
        cells.push_back(cell(node, i, setting));
        const MathBox &box = cells.back();
        widths[i % columns] = std::max(widths[i % columns], box.width + box.overhang);
        ascents[i / columns] = std::max(ascents[i / columns], box.ascent);
        descents[i / columns] = std::max(descents[i / columns], box.descent);
    }
    qreal height = 0;
    for (std::size_t r = 0; r < rows; ++r) {
        const bool tall = r + 1 < rows && (descents[r] > strutDown || ascents[r + 1] > strutUp);
        if (r + 1 < rows)
            descents[r] += ((aligned ? 0.25 : 0.1) + (tall ? 0.2 : 0)) * em;
        height += ascents[r] + descents[r];
    }
    MathBox result;
    const qreal axis = m_fonts.axis(setting.level());
    qreal y = -height / 2 - axis;
    result.include(-y, height / 2 - axis);
    for (std::size_t r = 0; r < rows; ++r) {
        qreal x = aligned ? 0 : 0.15 * em;
        y += ascents[r];
        for (std::size_t c = 0; c < columns; ++c) {
            const MathBox &box = cells[r * columns + c];
            const qreal slack = widths[c] - box.width;
            const bool toRight = aligned && c % 2 == 0;
            const bool toLeft = cases || (aligned && c % 2 == 1);
            result.place(box, {x + (toLeft ? 0 : toRight ? slack : slack / 2), y});
            x += widths[c];
            if (c + 1 < columns)
                x += aligned ? (c % 2 == 0 ? 0 : 2 * em) : em;
        }
        result.width = std::max(result.width, x + (aligned ? 0 : 0.15 * em));
        y += descents[r];
    }
    return result;
}

} // namespace greenroom::ui
