// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "ui/widgets/mathboxfence.h"
#include "ui/widgets/mathboxsetter.h"

namespace greenroom::ui {

namespace {

/// Where a Latin letter or digit lies among the mathematical letters of Unicode (block U+1D400 and the letters that
/// were there before it); 0 when there is none.
char32_t doubleStruck(char32_t letter)
{
    switch (letter) {
    case U'C': return U'ℂ';
    case U'H': return U'ℍ';
    case U'N': return U'ℕ';
    case U'P': return U'ℙ';
    case U'Q': return U'ℚ';
    case U'R': return U'ℝ';
    case U'Z': return U'ℤ';
    default: break;
    }
    if (letter >= U'A' && letter <= U'Z')
        return 0x1D538 + (letter - U'A');
    if (letter >= U'a' && letter <= U'z')
        return 0x1D552 + (letter - U'a');
    if (letter >= U'0' && letter <= U'9')
        return 0x1D7D8 + (letter - U'0');
    return 0;
}

char32_t scriptLetter(char32_t letter)
{
    switch (letter) {
    case U'B': return U'ℬ';
    case U'E': return U'ℰ';
    case U'F': return U'ℱ';
    case U'H': return U'ℋ';
    case U'I': return U'ℐ';
    case U'L': return U'ℒ';
    case U'M': return U'ℳ';
    case U'R': return U'ℛ';
    case U'e': return U'ℯ';
    case U'g': return U'ℊ';
    case U'o': return U'ℴ';
    default: break;
    }
    if (letter >= U'A' && letter <= U'Z')
        return 0x1D49C + (letter - U'A');
    if (letter >= U'a' && letter <= U'z')
        return 0x1D4B6 + (letter - U'a');
    return 0;
}

bool isBigOperator(const QString &glyph)
{
    return glyph == QStringLiteral("∑") || glyph == QStringLiteral("∏") || glyph == QStringLiteral("∫");
}

/// Letters, digits and punctuation come from the letter face, everything else from the symbol face.
bool isWriting(const QString &text)
{
    constexpr QStringView signs = u".,;:!?()[]/@%$_&#{}";
    const QChar first = text.front();
    const bool greek = first.unicode() >= 0x370 && first.unicode() < 0x400;
    return (first.unicode() < 0x80 && first.isLetterOrNumber()) || greek || signs.contains(first) || first == u'£'
           || first == u'€' || first == u'ℓ' || first == u'…';
}

} // namespace

MathBox MathSetter::styledLetters(const QString &letters, MathStyle style, int level) const
{
    MathBox result;
    for (const QChar letter : letters) {
        const bool struck = style == MathStyle::Blackboard;
        const char32_t styled = struck ? doubleStruck(letter.unicode()) : scriptLetter(letter.unicode());
        const bool drawable = styled != 0 && m_fonts.canDraw(styled);
        const MathFace fallback = struck ? MathFace::Bold : MathFace::Italic;
        const MathBox box = drawable ? m_fonts.box(MathFace::Symbol, level, QString::fromUcs4(&styled, 1))
                                     : m_fonts.box(fallback, level, letter);
        result.append(box);
    }
    result.isLetter = true;
    return result;
}

MathBox MathSetter::bigOperator(const QString &glyph, MathSetting setting) const
{
    const int level = setting.level();
    const bool integral = glyph == QStringLiteral("∫");
    const qreal em = m_fonts.em(level);
    const MathBox plain = m_fonts.box(MathFace::Symbol, level, glyph);
    // Fonts differ in how large they draw these: aim at a height instead of a factor.
    const qreal wanted = em * (setting.isDisplay() ? (integral ? 2.2 : 1.4) : (integral ? 1.25 : 1.0));
    const MathBox box = m_fonts.box(MathFace::Symbol, level, glyph, wanted / std::max<qreal>(1, plain.height()));
    MathBox result = box.lowered((box.ascent - box.descent) / 2 - m_fonts.axis(level));
    result.isLetter = false;
    if (integral) {
        // Its sign leans: the lower limit tucks in under it.
        result.overhang = (setting.isDisplay() ? 0.14 : 0.08) * em;
        result.width -= result.overhang;
    }
    return result;
}

MathBox MathSetter::symbol(const MathNode &node, MathSetting setting) const
{
    const QString text = QString::fromStdString(node.text);
    const int level = setting.level();
    if (text.isEmpty())
        return {};
    if (isBigOperator(text))
        return bigOperator(text, setting);
    if (isBar(text))
        return grownFence(text, 0.53 * m_fonts.em(level), m_fonts.em(level), m_fonts.rule(level))
            .lowered(-m_fonts.axis(level));
    switch (node.style) {
    case MathStyle::Italic: return m_fonts.box(MathFace::Italic, level, text);
    case MathStyle::Bold: return m_fonts.box(MathFace::Bold, level, text);
    case MathStyle::Blackboard:
    case MathStyle::Calligraphic: return styledLetters(text, node.style, level);
    case MathStyle::Upright: break;
    }
    return m_fonts.box(isWriting(text) ? MathFace::Upright : MathFace::Symbol, level, text);
}

} // namespace greenroom::ui
