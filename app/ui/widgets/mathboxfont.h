// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontMetricsF>

#include <array>

#include "ui/widgets/mathbox.h"

class QPaintDevice;

namespace greenroom::ui {

enum class MathFace {
    Body,    ///< the font of the text around, for \text
    Italic,  ///< variables
    Upright, ///< numbers, function names, capital Greek
    Bold,
    Symbol, ///< operators, relations, arrows, double-struck and script letters
};

/// The fonts and measures of one formula at one size of the text around it. Level 0 is the size of the text, 1 that of
/// scripts (0.7), 2 that of scripts of scripts (0.5), neither under 7 pt.
class MathFonts {
public:
    /// `body` is the font of the text around, `device` what is drawn on (nullptr: the screen).
    explicit MathFonts(const QFont &body, const QPaintDevice *device = nullptr);

    /// `text` in one face as a box whose height is that of its ink. `scale` enlarges it (big operators).
    [[nodiscard]] MathBox box(MathFace face, int level, const QString &text, qreal scale = 1) const;
    /// Whether some font of the system has the character.
    [[nodiscard]] bool canDraw(char32_t character) const;

    [[nodiscard]] qreal em(int level) const { return m_levels.at(std::size_t(level)).em; }
    [[nodiscard]] qreal xHeight(int level) const { return m_levels.at(std::size_t(level)).xHeight; }
    /// Height above the baseline at which fraction bars and operators are centred.
    [[nodiscard]] qreal axis(int level) const { return m_levels.at(std::size_t(level)).axis; }
    /// Thickness of bars.
    [[nodiscard]] qreal rule(int level) const { return m_levels.at(std::size_t(level)).rule; }

private:
    struct Level {
        qreal em = 0;
        qreal xHeight = 0;
        qreal axis = 0;
        qreal rule = 0;
    };

    [[nodiscard]] QFont sized(QFont font, qreal pixels) const;
    [[nodiscard]] QRectF ink(const QFont &font, const QString &text) const;

    const QPaintDevice *m_device;
    qreal m_dpi;
    qreal m_lean = 1;
    std::array<QFont, 5> m_faces;
    std::array<qreal, 5> m_scales;
    std::array<Level, 3> m_levels;
};

} // namespace greenroom::ui
