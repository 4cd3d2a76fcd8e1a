// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QFont>
#include <QIcon>
#include <QPalette>
#include <QString>

namespace greenroom::ui {

/// The spacing grid in device-independent pixels.
namespace space {
inline constexpr int xs = 4, s = 8, m = 12, l = 16, xl = 24, xxl = 32, huge = 48;
inline constexpr int pageMargin = 24, narrowPageMargin = 16, cardPadding = 16, cardGap = 16;
inline constexpr int controlHeight = 32, cardRadius = 10, controlRadius = 6;
} // namespace space

enum class ThemeChoice { System, Light, Dark, HighContrast };

/// The setting's text ("system", "light", "dark", "high-contrast") as a choice.
[[nodiscard]] ThemeChoice themeChoiceFrom(const QString &setting);

/// Applies palette, style sheet and base font to the whole program. `textPercent` scales the system's font, 80..200.
void applyTheme(QApplication &application, ThemeChoice choice, int textPercent);

/// The palette that a token table gives.
[[nodiscard]] QPalette paletteFrom(const struct Tokens &tokens);

/// Fonts relative to the base size: page title 1.6 semibold, section 1.2 semibold, caption 0.88, code 0.95 monospace.
[[nodiscard]] QFont pageTitleFont(const QFont &base);
[[nodiscard]] QFont sectionFont(const QFont &base);
[[nodiscard]] QFont captionFont(const QFont &base);
[[nodiscard]] QFont codeFont(const QFont &base);

/// A drawn icon (resources/icons/NAME.svg) in the colour `tint`, crisp at every scale. In buttons and lists.
[[nodiscard]] QIcon icon(const QString &name, const QColor &tint);

} // namespace greenroom::ui
