// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/mathboxfence.h"

#include <QPainterPathStroker>
#include <QTransform>

#include <algorithm>

namespace greenroom::ui {

namespace {

QPainterPath stroked(const QPainterPath &line, qreal width, Qt::PenJoinStyle join = Qt::MiterJoin)
{
    QPainterPathStroker stroker;
    stroker.setWidth(width);
    stroker.setJoinStyle(join);
    stroker.setCapStyle(join == Qt::RoundJoin ? Qt::RoundCap : Qt::FlatCap);
    return stroker.createStroke(line).simplified();
}

/// A left parenthesis between -half and half: two arcs, apart in the middle and together at the tips.
QPainterPath parenthesis(qreal width, qreal half, qreal thick, qreal thin)
{
    QPainterPath path({width - thin, -half});
    path.cubicTo({0.3 * width, -0.72 * half}, {0, -0.4 * half}, {0, 0});
    path.cubicTo({0, 0.4 * half}, {0.3 * width, 0.72 * half}, {width - thin, half});
    path.lineTo({width, half - thin});
    path.cubicTo({0.34 * width + thick, 0.7 * half}, {thick, 0.38 * half}, {thick, 0});
    path.cubicTo({thick, -0.38 * half}, {0.34 * width + thick, -0.7 * half}, {width, -half + thin});
    path.closeSubpath();
    return path;
}

/// A left brace between -half and half.
QPainterPath brace(qreal width, qreal half, qreal thick, qreal thin)
{
    const qreal left = width / 2 - thick / 2;
    const qreal right = left + thick;
    const qreal curl = std::min(0.42 * half, 1.1 * width);
    QPainterPath path({width, -half});
    path.cubicTo({left + 0.2 * width, -half}, {left, -half + 0.35 * curl}, {left, -half + curl});
    path.lineTo({left, -curl});
    path.cubicTo({left, -0.4 * curl}, {0.3 * width, -0.1 * curl}, {0, -thin / 2});
    path.lineTo({0, thin / 2});
    path.cubicTo({0.3 * width, 0.1 * curl}, {left, 0.4 * curl}, {left, curl});
    path.lineTo({left, half - curl});
    path.cubicTo({left, half - 0.35 * curl}, {left + 0.2 * width, half}, {width, half});
    path.lineTo({width, half - thin});
    path.cubicTo({right + 0.1 * width, half - thin}, {right, half - 0.4 * curl}, {right, half - curl});
    path.lineTo({right, curl});
    path.cubicTo({right, 0.45 * curl}, {0.5 * width, 0.15 * curl}, {0.28 * width, 0});
    path.cubicTo({0.5 * width, -0.15 * curl}, {right, -0.45 * curl}, {right, -curl});
    path.lineTo({right, -half + curl});
    path.cubicTo({right, -half + 0.4 * curl}, {right + 0.1 * width, -half + thin}, {width, -half + thin});
    path.closeSubpath();
    return path;
}

QPainterPath angle(qreal width, qreal half, qreal thick)
{
    QPainterPath line({width, -half});
    line.lineTo({thick / 2, 0});
    line.lineTo({width, half});
    return stroked(line, thick);
}

QPainterPath mirrored(const QPainterPath &path, qreal width)
{
    return QTransform(-1, 0, 0, 1, width, 0).map(path);
}

MathBox bracket(QChar glyph, qreal half, qreal em, qreal stem)
{
    MathBox box;
    box.width = 0.38 * em;
    const bool left = glyph == u'[' || glyph == u'⌊' || glyph == u'⌈';
    const bool foot = glyph == u'[' || glyph == u']' || glyph == u'⌊' || glyph == u'⌋';
    const bool head = glyph == u'[' || glyph == u']' || glyph == u'⌈' || glyph == u'⌉';
    const qreal reach = 0.24 * em;
    const qreal x = left ? 0.12 * em : box.width - 0.12 * em - reach;
    const qreal serif = 0.8 * stem;
    box.addRule({left ? x : x + reach - stem, -half, stem, 2 * half});
    if (head)
        box.addRule({x, -half, reach, serif});
    if (foot)
        box.addRule({x, half - serif, reach, serif});
    return box;
}

MathBox bars(bool two, qreal half, qreal em, qreal rule)
{
    MathBox box;
    box.width = (two ? 0.42 : 0.26) * em;
    const qreal gap = two ? 0.18 * em : 0;
    box.addRule({(box.width - gap - rule) / 2, -half, rule, 2 * half});
    if (two)
        box.addRule({(box.width + gap - rule) / 2, -half, rule, 2 * half});
    return box;
}

} // namespace

bool isBar(const QString &glyph)
{
    return glyph.size() == 1 && QStringView(u"|‖∣∥").contains(glyph.front());
}

MathBox grownFence(const QString &glyph, qreal half, qreal em, qreal rule)
{
    const QChar sign = glyph.front();
    const qreal stem = 1.25 * rule;
    MathBox box;
    if (isBar(glyph)) {
        box = bars(sign == u'‖' || sign == u'∥', half, em, rule);
    } else if (QStringView(u"[]⌊⌋⌈⌉").contains(sign)) {
        box = bracket(sign, half, em, stem);
    } else {
        // Taller fences are a little wider and heavier, as in a fount with several sizes of them.
        const qreal growth = std::clamp((half / em - 0.5) / 2, 0.0, 1.0);
        const qreal pad = 0.06 * em;
        const qreal thick = (1.5 + 0.5 * growth) * rule;
        const bool curly = sign == u'{' || sign == u'}';
        const qreal width = (curly ? 0.46 + 0.14 * growth : 0.32 + 0.22 * growth) * em;
        QPainterPath path = curly                          ? brace(width, half, thick, 0.55 * rule)
                            : sign == u'(' || sign == u')' ? parenthesis(width, half, thick, 0.45 * rule)
                                                           : angle(width, half, rule);
        if (sign == u')' || sign == u'}' || sign == u'⟩')
            path = mirrored(path, width);
        box.width = width + 2 * pad;
        box.addPath(path.translated(pad, 0));
    }
    box.ascent = half;
    box.descent = half;
    return box;
}

MathBox radicalSign(qreal top, qreal bottom, qreal em, qreal rule)
{
    MathBox box;
    const qreal height = top + bottom;
    box.width = (0.6 + 0.06 * std::min<qreal>(4, height / em)) * em;
    const qreal shoulder = bottom - std::min(0.52 * height, 0.75 * em);
    const QPointF foot(0.45 * box.width, bottom);
    const qreal heavy = 1.7 * rule;
    // The thick down-stroke with its little hook, then the thin line up to the bar.
    QPainterPath path({0.06 * box.width, shoulder + 0.1 * em});
    path.lineTo({0.24 * box.width, shoulder});
    path.lineTo({foot.x() + 0.1 * rule, bottom - 2.4 * rule});
    path.lineTo({box.width - 0.6 * rule, -top});
    path.lineTo({box.width + 0.4 * rule, -top});
    path.lineTo({box.width + 0.4 * rule, -top + rule});
    path.lineTo({box.width + 0.1 * rule, -top + rule});
    path.lineTo({foot.x() + 0.55 * rule, bottom});
    path.lineTo({foot.x() - 0.55 * rule, bottom});
    path.lineTo({0.24 * box.width - 0.55 * heavy, shoulder + 0.75 * heavy});
    path.lineTo({0.09 * box.width, shoulder + 0.1 * em + 0.8 * rule});
    path.closeSubpath();
    box.addPath(path);
    box.ascent = top;
    box.descent = bottom;
    return box;
}

MathBox accentMark(const QString &name, qreal width, qreal em, qreal rule)
{
    MathBox box;
    const bool narrow = name != QLatin1String("overline");
    box.width = narrow ? std::clamp(0.8 * width, 0.3 * em, 0.5 * em) : width;
    const qreal stroke = 1.05 * rule;
    QPainterPath line;
    if (name == QLatin1String("bar") || !narrow) {
        box.addRule({0, -rule, box.width, rule});
        box.ascent = rule;
    } else if (name == QLatin1String("hat")) {
        box.ascent = 0.17 * em;
        line.moveTo(0.08 * box.width, 0);
        line.lineTo(0.5 * box.width, -box.ascent + stroke / 2);
        line.lineTo(0.92 * box.width, 0);
        box.addPath(stroked(line, stroke));
    } else if (name == QLatin1String("tilde")) {
        box.ascent = 0.15 * em;
        line.moveTo(0, -0.02 * em);
        line.cubicTo(0.3 * box.width, -0.24 * em, 0.65 * box.width, 0.1 * em, box.width, -0.12 * em);
        box.addPath(stroked(line, stroke, Qt::RoundJoin));
    } else if (name == QLatin1String("dot")) {
        const qreal radius = 0.07 * em;
        box.ascent = 2 * radius;
        line.addEllipse(QPointF(box.width / 2, -radius), radius, radius);
        box.addPath(line);
    } else {
        box.ascent = 0.2 * em;
        const qreal y = -0.09 * em;
        line.moveTo(0, y);
        line.lineTo(box.width, y);
        line.moveTo(box.width - 0.13 * em, y - 0.1 * em);
        line.quadTo(box.width - 0.1 * em, y - 0.02 * em, box.width, y);
        line.quadTo(box.width - 0.1 * em, y + 0.02 * em, box.width - 0.13 * em, y + 0.1 * em);
        box.addPath(stroked(line, stroke, Qt::RoundJoin));
    }
    return box;
}

} // namespace greenroom::ui
