// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sparkline.h"

#include <QPainter>

#include <algorithm>

#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

namespace greenroom::ui {

namespace {

constexpr double fillOpacity = 0.18;
constexpr double lineWidth = 2;
constexpr double dotRadius = 3;

} // namespace

Sparkline::Sparkline(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void Sparkline::setValues(std::vector<double> values)
{
    m_values = std::move(values);
    update();
}

QSize Sparkline::sizeHint() const { return {3 * fontMetrics().height(), space::s + fontMetrics().height()}; }
QSize Sparkline::minimumSizeHint() const { return {space::huge, sizeHint().height()}; }

QPolygonF Sparkline::line() const
{
    const auto [lowest, highest] = std::minmax_element(m_values.begin(), m_values.end());
    const double range = *highest - *lowest;
    const QRectF room = QRectF(rect()).adjusted(dotRadius + 1, dotRadius + 1, -dotRadius - 1, -dotRadius - 1);
    QPolygonF points;
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        const double part = static_cast<double>(i) / static_cast<double>(m_values.size() - 1);
        const double x = isRightToLeft() ? room.right() - part * room.width() : room.left() + part * room.width();
        const double level = range > 0 ? (m_values[i] - *lowest) / range : 0.5;
        points << QPointF(x, room.bottom() - level * room.height());
    }
    return points;
}

void Sparkline::paintEvent(QPaintEvent *)
{
    if (m_values.size() < 2)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = tokensOf(palette()).accent;
    const QPolygonF points = line();
    QPolygonF area = points;
    area << QPointF(points.last().x(), height()) << QPointF(points.first().x(), height());
    QColor fill = accent;
    fill.setAlphaF(static_cast<float>(fillOpacity));
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawPolygon(area);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(accent, lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(points);
    painter.setPen(Qt::NoPen);
    painter.setBrush(accent);
    painter.drawEllipse(points.last(), dotRadius, dotRadius);
}

} // namespace greenroom::ui
