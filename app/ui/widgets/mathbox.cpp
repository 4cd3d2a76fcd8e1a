// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/mathbox.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace greenroom::ui {

namespace {

/// `start` and `length` moved to whole pixels of the screen, at least one long.
void snap(qreal &start, qreal &length, qreal scale, qreal shift)
{
    const qreal pixels = std::max<qreal>(1, std::round(length * scale));
    // Rounding the middle keeps a bar from wandering off the axis.
    const qreal first = std::round((start + length / 2) * scale + shift - pixels / 2);
    start = (first - shift) / scale;
    length = pixels / scale;
}

QRectF snapped(const QRectF &rule, const QTransform &device)
{
    if (device.type() > QTransform::TxScale || device.m11() <= 0 || device.m22() <= 0)
        return rule;
    qreal x = rule.x(), y = rule.y(), width = rule.width(), height = rule.height();
    snap(x, width, device.m11(), device.dx());
    snap(y, height, device.m22(), device.dy());
    return {x, y, width, height};
}

} // namespace

void MathBox::addText(const QFont &font, const QString &text, QPointF at)
{
    m_texts.push_back({font, text, at});
}

void MathBox::addRule(const QRectF &rule)
{
    m_rules.push_back(rule);
}

void MathBox::addPath(const QPainterPath &path)
{
    m_paths.push_back(path);
}

void MathBox::place(const MathBox &child, QPointF at)
{
    for (const Text &text : child.m_texts)
        m_texts.push_back({text.font, text.text, text.at + at});
    for (const QRectF &rule : child.m_rules)
        m_rules.push_back(rule.translated(at));
    for (const QPainterPath &path : child.m_paths)
        m_paths.push_back(path.translated(at));
}

void MathBox::append(const MathBox &child)
{
    place(child, {width, 0});
    width += child.width;
    include(child.ascent, child.descent);
}

void MathBox::include(qreal up, qreal down)
{
    ascent = std::max(ascent, up);
    descent = std::max(descent, down);
}

MathBox MathBox::lowered(qreal offset) const
{
    MathBox result;
    result.place(*this, {0, offset});
    result.width = width;
    result.ascent = ascent - offset;
    result.descent = descent + offset;
    result.overhang = overhang;
    return result;
}

void MathBox::draw(QPainter &painter, QPointF at) const
{
    painter.save();
    const QColor colour = painter.pen().color();
    painter.translate(at);
    for (const Text &text : m_texts) {
        painter.setFont(text.font);
        painter.drawText(text.at, text.text);
    }
    const QTransform device = painter.deviceTransform();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const QRectF &rule : m_rules)
        painter.fillRect(snapped(rule, device), colour);
    for (const QPainterPath &path : m_paths)
        painter.fillPath(path, colour);
    painter.restore();
}

} // namespace greenroom::ui
