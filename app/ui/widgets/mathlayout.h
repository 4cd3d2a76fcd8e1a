// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/text/math.h"
#include "ui/widgets/mathbox.h"
#include "ui/widgets/mathboxfont.h"

namespace greenroom::ui {

/// Sets a formula after the rules of the TeXbook's appendix G, in display style (limits above and below, large sums)
/// or in the style of running text.
[[nodiscard]] MathBox layoutMath(const MathRow &row, const MathFonts &fonts, bool display);

/// A formula of running text, cut behind its relations so that lines may break there, and behind all of its signs when
/// a piece would be wider than `widest`. Placed side by side the pieces are the formula; there is at least one.
[[nodiscard]] std::vector<MathBox> layoutMathPieces(const MathRow &row, const MathFonts &fonts, qreal widest);

/// A formula in display style, broken where it would be wider than `width`: before its relations and at wide spaces,
/// before all of its signs when that is not enough. Wider still when a part that cannot be broken is.
[[nodiscard]] MathBox layoutMathLines(const MathRow &row, const MathFonts &fonts, qreal width);

} // namespace greenroom::ui
