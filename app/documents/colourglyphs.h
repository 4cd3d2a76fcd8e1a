// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QImage>

class QPainter;
class QPointF;
class QRawFont;
class QTextLine;

namespace greenroom::documents {

/// Paints the emoji of a line as pictures, since QPdfWriter leaves the letters of a colour font blank.
class ColourGlyphs {
public:
    /// `origin`: the one that the line was drawn with.
    void paint(QPainter &painter, const QTextLine &line, const QString &text, const QPointF &origin);

private:
    const QImage &pictureOf(const QRawFont &font, quint32 glyph);

    QHash<QString, QImage> m_pictures; ///< each stands once in a PDF, however often it is painted
};

} // namespace greenroom::documents
