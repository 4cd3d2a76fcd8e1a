// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/colourglyphs.h"

#include <QGlyphRun>
#include <QPainter>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace greenroom::documents {

namespace {

bool mayHoldEmoji(QStringView text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar one) { return one.isHighSurrogate() || one.unicode() >= 0x2190; });
}

bool isColourFont(const QRawFont &font)
{
    return !font.fontTable("CBDT").isEmpty() || !font.fontTable("sbix").isEmpty();
}

/// The part of a glyph's picture left of and above its origin.
QPointF originIn(const QRawFont &font)
{
    return {std::ceil(font.pixelSize() * 0.25), std::ceil(font.ascent())};
}

} // namespace

const QImage &ColourGlyphs::pictureOf(const QRawFont &font, quint32 glyph)
{
    const QString key = QStringLiteral("%1 %2 %3")
                            .arg(font.familyName(), QString::number(font.pixelSize()), QString::number(glyph));
    QImage &picture = m_pictures[key];
    if (!picture.isNull())
        return picture;
    const int side = static_cast<int>(std::ceil(font.pixelSize() * 2));
    picture = QImage(side, std::max(side, static_cast<int>(std::ceil(font.ascent() + font.descent()))),
                     QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QGlyphRun run;
    run.setRawFont(font);
    run.setGlyphIndexes({glyph});
    run.setPositions({QPointF()});
    QPainter painter(&picture);
    painter.drawGlyphRun(originIn(font), run);
    return picture;
}

void ColourGlyphs::paint(QPainter &painter, const QTextLine &line, const QString &text, const QPointF &origin)
{
    if (!mayHoldEmoji(QStringView(text).mid(line.textStart(), line.textLength())))
        return;
    for (const QGlyphRun &run : line.glyphRuns()) {
        const QRawFont font = run.rawFont();
        if (!isColourFont(font))
            continue;
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<QPointF> positions = run.positions();
        for (qsizetype i = 0; i < glyphs.size(); ++i)
            painter.drawImage(origin + positions[i] - originIn(font), pictureOf(font, glyphs[i]));
    }
}

} // namespace greenroom::documents
