// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace greenroom::ui {

/// Typeset mathematics: a size around a baseline and what is drawn there. All lengths in device-independent pixels;
/// the origin is the left end of the baseline, y grows downwards.
class MathBox {
public:
    qreal width = 0;
    qreal ascent = 0;   ///< above the baseline; negative when all ink is below it
    qreal descent = 0;  ///< below the baseline
    qreal overhang = 0; ///< how far the top right leans out of a slanted letter (TeX's italic correction)
    bool isLetter = false;

    [[nodiscard]] qreal height() const { return ascent + descent; }
    [[nodiscard]] bool isEmpty() const { return m_texts.empty() && m_rules.empty() && m_paths.empty(); }

    void addText(const QFont &font, const QString &text, QPointF at);
    /// A rectangle that keeps sharp edges and never gets thinner than a pixel of the screen.
    void addRule(const QRectF &rule);
    void addPath(const QPainterPath &path);
    /// Draws `child` as part of this box with its origin at `at`; the sizes of this box stay.
    void place(const MathBox &child, QPointF at);
    /// Places `child` on the baseline at the right end, and grows.
    void append(const MathBox &child);
    /// Grows ascent and descent to hold what lies `up` above and `down` below the baseline.
    void include(qreal up, qreal down);
    /// The same box with its content moved down by `offset`.
    [[nodiscard]] MathBox lowered(qreal offset) const;

    /// Draws in the colour of the painter's pen, with the origin at `at`.
    void draw(QPainter &painter, QPointF at) const;

private:
    struct Text {
        QFont font;
        QString text;
        QPointF at;
    };

    std::vector<Text> m_texts;
    std::vector<QRectF> m_rules;
    std::vector<QPainterPath> m_paths;
};

} // namespace greenroom::ui
