// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPainter>

#include <cmath>

#include "ui/widgets/mathlayout.h"

namespace greenroom::test {

using namespace greenroom::ui;

inline QFont bodyFont(qreal points = 10.5)
{
    QFont font = QGuiApplication::font();
    font.setPointSizeF(points);
    return font;
}

inline MathBox setFormula(const char *latex, bool display = false, qreal points = 10.5)
{
    return layoutMath(parseMath(latex).row, MathFonts(bodyFont(points)), display);
}

inline QImage picture(const MathBox &box, qreal ratio)
{
    constexpr int margin = 8;
    const QSizeF size(box.width + 2 * margin, box.height() + 2 * margin);
    QImage image((size * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setPen(Qt::black);
    box.draw(painter, {margin, margin + box.ascent});
    return image;
}

/// The part of a picture that is not white, in pixels.
inline QRect inked(const QImage &image)
{
    QRect result;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 200)
                result |= QRect(x, y, 1, 1);
        }
    }
    return result;
}

/// The rows of a picture that are dark over more than half its width.
inline QList<int> darkRows(const QImage &image)
{
    QList<int> rows;
    for (int y = 0; y < image.height(); ++y) {
        int dark = 0;
        for (int x = 0; x < image.width(); ++x)
            dark += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
        if (2 * dark > image.width())
            rows << y;
    }
    return rows;
}

} // namespace greenroom::test
