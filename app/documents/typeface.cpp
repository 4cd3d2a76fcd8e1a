// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/typeface.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QScreen>

#include <algorithm>

namespace greenroom::documents {

QFont readingFont(double points)
{
    static const QStringList liked = {QStringLiteral("Source Serif 4"), QStringLiteral("Source Serif Pro"),
                                      QStringLiteral("Noto Serif"), QStringLiteral("Charter"),
                                      QStringLiteral("Georgia"), QStringLiteral("Liberation Serif")};
    const QStringList installed = QFontDatabase::families();
    const auto found = std::find_if(liked.begin(), liked.end(),
                                    [&installed](const QString &family) { return installed.contains(family); });
    QFont font(found == liked.end() ? QStringLiteral("serif") : *found);
    font.setStyleHint(QFont::Serif);
    font.setPointSizeF(points);
    // Any spacing keeps Qt from ligatures: readers of a PDF copy them as one strange letter.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    return font;
}

double readingLinePercent(const QFont &font)
{
    const double points = font.pointSizeF();
    return std::clamp(145 * pixelsOf(points) / QFontMetricsF(font).lineSpacing(), 100.0, 145.0);
}

double pixelsOf(double points)
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    return points * (screen ? screen->logicalDotsPerInchY() : 96.0) / 72.0;
}

} // namespace greenroom::documents
