// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/text/math.h"
#include "ui/widgets/mathbox.h"
#include "ui/widgets/mathboxfont.h"

namespace greenroom::ui {

/// TeX's eight styles: four sizes, each also cramped (superscripts stay lower under a bar).
struct MathSetting {
    enum Size { Display, Text, Script, ScriptScript };
    Size size = Text;
    bool cramped = false;

    [[nodiscard]] int level() const { return size == Script ? 1 : size == ScriptScript ? 2 : 0; }
    [[nodiscard]] bool isDisplay() const { return size == Display; }
    [[nodiscard]] MathSetting asCramped() const { return {size, true}; }
    [[nodiscard]] MathSetting superscript() const { return {level() == 0 ? Script : ScriptScript, cramped}; }
    [[nodiscard]] MathSetting subscript() const { return superscript().asCramped(); }
    [[nodiscard]] MathSetting numerator() const
    {
        return {size == Display ? Text : size == Text ? Script : ScriptScript, cramped};
    }
    [[nodiscard]] MathSetting denominator() const { return numerator().asCramped(); }
};

/// Where a row may be cut into several boxes: in running text behind relations, in displays before them and at wide
/// spaces, in both only outside brackets. `…Signs` also cuts at signs such as plus, and inside brackets.
enum class MathCut { Nowhere, AfterRelations, AfterSigns, BeforeRelations, BeforeSigns };

/// Sets nodes as boxes. Recursion is as deep as the formula, which parseMath keeps shallow.
class MathSetter {
public:
    explicit MathSetter(const MathFonts &fonts) : m_fonts(fonts) {}

    [[nodiscard]] MathBox row(const MathRow &row, MathSetting setting) const;
    /// The row cut into boxes, at least one; `before` is the class of what the row follows.
    [[nodiscard]] std::vector<MathBox> pieces(const MathRow &row, MathSetting setting, MathCut cut,
                                              const MathClass *before = nullptr) const;

private:
    [[nodiscard]] MathBox node(const MathNode &node, MathSetting setting) const;
    [[nodiscard]] MathBox symbol(const MathNode &node, MathSetting setting) const;
    [[nodiscard]] MathBox styledLetters(const QString &letters, MathStyle style, int level) const;
    [[nodiscard]] MathBox bigOperator(const QString &glyph, MathSetting setting) const;
    [[nodiscard]] MathBox fraction(const MathNode &node, MathSetting setting) const;
    [[nodiscard]] MathBox root(const MathNode &node, MathSetting setting) const;
    [[nodiscard]] MathBox scripts(const MathNode &node, MathSetting setting) const;
    [[nodiscard]] MathBox limits(const MathNode &node, MathSetting setting) const;
    [[nodiscard]] MathBox accent(const MathNode &node, MathSetting setting) const;
    [[nodiscard]] MathBox fenced(const MathNode &node, MathSetting setting) const;
    [[nodiscard]] MathBox table(const MathNode &node, MathSetting setting) const;
    [[nodiscard]] MathBox cell(const MathNode &table, std::size_t index, MathSetting setting) const;

    const MathFonts &m_fonts;
};

} // namespace greenroom::ui
