// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

class QPainter;
class QWidget;

namespace greenroom::ui {

struct Tokens;

/// How high a bar with all its marks is, and what lies in it: they grow with the text beside them.
[[nodiscard]] int barHeight(const QWidget &widget);
[[nodiscard]] int bandHeight(const QWidget &widget);
[[nodiscard]] int trackHeight(const QWidget &widget);

/// The part of a widget from `low` to `high` percent of its width in reading direction, `height` high and centred.
[[nodiscard]] QRectF trackPart(const QWidget &widget, double low, double high, double height);

/// An empty track over the whole width, for bars that grow on it.
void drawTrack(QPainter &painter, const QWidget &widget, const Tokens &tokens);

/// A band with an outline, so that it is seen in every theme.
void drawBand(QPainter &painter, const QRectF &band, const Tokens &tokens);

} // namespace greenroom::ui
