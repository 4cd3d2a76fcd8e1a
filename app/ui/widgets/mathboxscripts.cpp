// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "ui/widgets/mathboxfence.h"
#include "ui/widgets/mathboxsetter.h"

namespace greenroom::ui {

namespace {

/// Primes are drawn for the height of the letters they follow, not for that of a superscript.
bool isPrimes(const MathRow &row)
{
    return row.size() == 1 && row.front().kind == MathKind::Symbol
           && QString::fromStdString(row.front().text).count(u'′') == QString::fromStdString(row.front().text).size();
}

} // namespace

// Rules 18a to 18f of the TeXbook's appendix G. The constants are those of Computer Modern, raised a little because
// the faces that accompany screen fonts have taller small letters.
MathBox MathSetter::scripts(const MathNode &node, MathSetting setting) const
{
    const int level = setting.level();
    const qreal em = m_fonts.em(level);
    const qreal x = m_fonts.xHeight(level);
    MathBox result = row(node.children.at(0), setting);
    const bool letter = result.isLetter;
    const bool hasSub = !node.children.at(1).empty();
    const bool primes = isPrimes(node.children.at(2));
    const bool hasSuper = !node.children.at(2).empty();
    if (!hasSub && !hasSuper)
        return result;
    const MathBox sub = row(node.children.at(1), setting.subscript());
    const MathBox super =
        primes ? symbol(node.children.at(2).front(), setting) : row(node.children.at(2), setting.superscript());
    const int small = setting.superscript().level();
    qreal up = letter ? 0 : result.ascent - 0.386 * m_fonts.em(small);
    qreal down = letter ? 0 : result.descent + 0.05 * m_fonts.em(small);
    const qreal least = setting.cramped ? 0.34 : setting.isDisplay() ? 0.46 : 0.42;
    up = std::max({up, least * em, super.descent + x / 4});
    if (primes)
        up = std::max(result.ascent, 0.72 * em) - super.ascent;
    if (!hasSuper) {
        down = std::max({down, 0.19 * em, sub.ascent - 0.8 * x});
    } else if (hasSub) {
        down = std::max(down, 0.26 * em);
        const qreal gap = 4 * m_fonts.rule(level);
        if ((up - super.descent) - (sub.ascent - down) < gap) {
            down = gap + sub.ascent - (up - super.descent);
            const qreal lift = 0.35 * em - (up - super.descent);
            if (lift > 0) {
                up += lift;
                down -= lift;
            }
        }
    }
    const qreal right = result.width;
    if (hasSuper) {
        const qreal lean = result.overhang + (letter && !primes ? 0.03 * em : 0);
        result.place(super, {right + lean, -up});
        result.width = std::max(result.width, right + lean + super.width);
        result.include(up + super.ascent, super.descent - up);
    }
    if (hasSub) {
        result.place(sub, {right, down});
        result.width = std::max(result.width, right + sub.width);
        result.include(sub.ascent - down, down + sub.descent);
    }
    result.width += 0.05 * em;
    result.overhang = 0;
    result.isLetter = false;
    return result;
}

// Rule 13a.
MathBox MathSetter::limits(const MathNode &node, MathSetting setting) const
{
    const int level = setting.level();
    const qreal em = m_fonts.em(level);
    const MathBox base = row(node.children.at(0), setting);
    const MathBox below = row(node.children.at(1), setting.subscript());
    const MathBox above = row(node.children.at(2), setting.superscript());
    MathBox result;
    result.width = std::max({base.width, below.width, above.width});
    result.place(base, {(result.width - base.width) / 2, 0});
    result.include(base.ascent, base.descent);
    if (!node.children.at(2).empty()) {
        const qreal gap = std::max(0.13 * em, 0.2 * em - above.descent);
        const qreal baseline = base.ascent + gap + above.descent;
        result.place(above, {(result.width - above.width) / 2, -baseline});
        result.include(baseline + above.ascent, 0);
    }
    if (!node.children.at(1).empty()) {
        const qreal gap = std::max(0.15 * em, 0.62 * em - below.ascent);
        const qreal baseline = base.descent + gap + below.ascent;
        result.place(below, {(result.width - below.width) / 2, baseline});
        result.include(0, baseline + below.descent);
    }
    return result;
}

// Rule 12, with marks drawn to the width of what they stand over.
MathBox MathSetter::accent(const MathNode &node, MathSetting setting) const
{
    const int level = setting.level();
    const qreal em = m_fonts.em(level);
    MathBox result = row(node.children.at(0), setting.asCramped());
    const MathBox mark = accentMark(QString::fromStdString(node.text), result.width, em, m_fonts.rule(level));
    const qreal gap = node.text == "overline" ? 0.13 * em : 0.1 * em;
    const qreal top = std::max(result.ascent, m_fonts.xHeight(level)) + gap;
    // Letters lean: the mark sits over their middle at the height where it is.
    const bool slanted =
        result.isLetter && node.children.at(0).size() == 1 && node.children.at(0).front().style == MathStyle::Italic;
    const qreal skew = slanted ? 0.12 * result.ascent : 0;
    result.place(mark, {(result.width - mark.width) / 2 + skew, -top});
    result.include(top + mark.ascent, 0);
    return result;
}

} // namespace greenroom::ui
