// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

#include <array>

namespace greenroom::ui {

/// Every colour of the program, by its use. No page names a colour of its own.
struct Tokens {
    QColor background;   ///< window
    QColor surface;      ///< cards, editors, lists
    QColor sunken;       ///< rail, code, wells
    QColor text;
    QColor muted;
    QColor border;       ///< hairlines
    QColor strongBorder; ///< control outlines, at least 3:1
    QColor accent;       ///< primary action, focus
    QColor onAccent;
    QColor accentSoft;   ///< selection
    QColor danger;
    QColor warning;
    QColor info;
    QColor success;
    std::array<QColor, 8> series; ///< charts
};

[[nodiscard]] const Tokens &lightTokens();
[[nodiscard]] const Tokens &darkTokens();
[[nodiscard]] const Tokens &highContrastTokens();

/// The table that a palette was made from; the only place that tells dark from light.
[[nodiscard]] const Tokens &tokensOf(const QPalette &palette);

/// WCAG 2 contrast ratio of two opaque colours, 1..21.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

} // namespace greenroom::ui
