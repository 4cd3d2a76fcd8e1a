// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "ui/widgets/mathbox.h"

// Shapes that have to fit what they enclose and are therefore drawn instead of taken from a font.
namespace greenroom::ui {

/// Whether a fence is made of straight strokes only and always drawn.
[[nodiscard]] bool isBar(const QString &glyph);

/// A fence of the height 2 × `half`, centred on the baseline. `glyph` is one of ( ) [ ] { } | ‖ ⌊ ⌋ ⌈ ⌉ ⟨ ⟩.
[[nodiscard]] MathBox grownFence(const QString &glyph, qreal half, qreal em, qreal rule);

/// The sign of a root up to its bar, which begins at the right end of the box, `top` above the baseline.
[[nodiscard]] MathBox radicalSign(qreal top, qreal bottom, qreal em, qreal rule);

/// hat, bar, tilde, vec, dot or overline for something `width` wide; stands on its baseline.
[[nodiscard]] MathBox accentMark(const QString &name, qreal width, qreal em, qreal rule);

} // namespace greenroom::ui
