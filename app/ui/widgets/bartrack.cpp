// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bartrack.h"

#include <QPainter>
#include <QWidget>

#include <algorithm>

#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

namespace greenroom::ui {

int barHeight(const QWidget &widget) { return widget.fontMetrics().height() / space::xs * space::xs + space::xs; }
int bandHeight(const QWidget &widget) { return barHeight(widget) * 3 / 4; }
int trackHeight(const QWidget &widget) { return barHeight(widget) * 3 / 8; }

QRectF trackPart(const QWidget &widget, double low, double high, double height)
{
    const double room = widget.width() - 1;
    const double begin = std::clamp(low, 0.0, 100.0) / 100 * room;
    const double width = std::clamp(high, 0.0, 100.0) / 100 * room - begin;
    const double x = widget.isRightToLeft() ? room - begin - width : begin;
    return {x + 0.5, (widget.height() - height) / 2, width, height};
}

void drawTrack(QPainter &painter, const QWidget &widget, const Tokens &tokens)
{
    painter.setPen(tokens.strongBorder);
    painter.setBrush(tokens.sunken);
    painter.drawRoundedRect(trackPart(widget, 0, 100, trackHeight(widget) - 1), space::xs, space::xs);
}

void drawBand(QPainter &painter, const QRectF &band, const Tokens &tokens)
{
    painter.setPen(tokens.accent);
    painter.setBrush(tokens.accentSoft);
    painter.drawRoundedRect(band, space::xs, space::xs);
}

} // namespace greenroom::ui
