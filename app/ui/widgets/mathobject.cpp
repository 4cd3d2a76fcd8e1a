// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/mathobject.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetrics>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

#include "ui/widgets/mathlayout.h"

namespace greenroom::ui {

namespace {

enum Property {
    Latex = QTextFormat::UserProperty + 0x4d0,
    Glued,
    Display,
    Piece,
    Strut,
    Number,
};
constexpr int objectType = QTextFormat::UserObject + 0x4d;
constexpr std::size_t mostPieces = 200;
constexpr qreal widestPiece = 16; // em, about the width of the narrowest view

bool isDisplay(const QTextFormat &format)
{
    return format.boolProperty(Display);
}

/// The width that the line at `position` can have; very large when the document does not wrap.
qreal availableWidth(const QTextDocument &document, int position)
{
    if (document.textWidth() <= 0)
        return 1e6;
    const QTextBlock block = document.findBlock(position);
    const QTextBlockFormat format = block.blockFormat();
    const qreal margins = 2 * document.documentMargin() + format.leftMargin() + format.rightMargin();
    return std::max<qreal>(40, document.textWidth() - margins - format.indent() * document.indentWidth());
}

} // namespace

MathObject &MathObject::of(QTextDocument &document)
{
    auto *found = document.findChild<MathObject *>(QString(), Qt::FindDirectChildrenOnly);
    return found != nullptr ? *found : *new MathObject(document);
}

MathObject::MathObject(QTextDocument &document) : QObject(&document), m_document(document)
{
    document.documentLayout()->registerHandler(objectType, this);
}

const MathFonts &MathObject::fontsFor(const QFont &font)
{
    std::shared_ptr<const MathFonts> &fonts = m_fonts[font.key()];
    if (fonts == nullptr)
        fonts = std::make_shared<MathFonts>(font, m_document.documentLayout()->paintDevice());
    return *fonts;
}

const MathObject::Formula &MathObject::formula(const QString &latex, const QFont &font, const QString &glued,
                                               bool display)
{
    constexpr int mostRemembered = 4'000;
    if (m_formulas.size() > mostRemembered)
        m_formulas.clear();
    const QChar separator(0);
    const QString key = font.key() + separator + (display ? u'd' : u'i') + latex + separator + glued;
    std::shared_ptr<const Formula> &known = m_formulas[key];
    if (known != nullptr)
        return *known;
    MathFormula parsed = parseMath(latex.toStdString());
    const MathFonts &fonts = fontsFor(font);
    Formula made;
    made.correct = parsed.problems.empty();
    if (made.correct && display)
        made.pieces = {layoutMath(parsed.row, fonts, true)};
    else if (made.correct)
        made.pieces = layoutMathPieces(parsed.row, fonts, widestPiece * fonts.em(0));
    qreal width = 0;
    for (const MathBox &piece : made.pieces)
        width += piece.width;
    // Short formulas stay on one line.
    if (made.pieces.size() > 1 && width < 9 * fonts.em(0))
        made.pieces = {layoutMath(parsed.row, fonts, false)};
    // No formula that anybody reads has as many; Qt would take seconds for the lines.
    made.correct = made.correct && made.pieces.size() <= mostPieces;
    if (made.correct && !glued.isEmpty())
        made.pieces.back().append(fonts.box(MathFace::Body, 0, glued));
    made.row = std::move(parsed.row);
    known = std::make_shared<const Formula>(std::move(made));
    return *known;
}

const MathObject::Formula &MathObject::formula(const QTextCharFormat &format)
{
    return formula(format.stringProperty(Latex), format.font(), format.stringProperty(Glued), isDisplay(format));
}

bool MathObject::insertInline(QTextCursor &cursor, const QString &latex, const QString &glued,
                              const QTextCharFormat &format)
{
    const Formula &made = formula(latex, format.font(), glued, false);
    if (!made.correct)
        return false;
    const QString object(QChar::ObjectReplacementCharacter);
    QTextCharFormat piece = format;
    piece.setObjectType(objectType);
    piece.setProperty(Number, ++m_last);
    piece.setProperty(Latex, latex);
    piece.setProperty(Glued, glued);
    for (std::size_t i = 0; i < made.pieces.size(); ++i) {
        piece.setProperty(Piece, int(i));
        piece.clearProperty(Strut);
        piece.setVerticalAlignment(QTextCharFormat::AlignNormal);
        cursor.insertText(object, piece);
        // Qt sets objects upon the baseline. What reaches below it gets its room from a second object without width,
        // which is centred on the middle of the small letters.
        piece.setProperty(Strut, true);
        piece.setVerticalAlignment(QTextCharFormat::AlignMiddle);
        cursor.insertText(object, piece);
    }
    return true;
}

bool MathObject::insertDisplay(QTextCursor &cursor, const QString &latex, const QTextCharFormat &format)
{
    if (!formula(latex, format.font(), QString(), true).correct)
        return false;
    QTextCharFormat object = format;
    object.setObjectType(objectType);
    object.setProperty(Number, ++m_last);
    object.setProperty(Latex, latex);
    object.setProperty(Display, true);
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), object);
    return true;
}

int MathObject::formulaOf(const QTextCharFormat &format)
{
    return format.intProperty(Number);
}

QString MathObject::sourceOf(const QTextCharFormat &format)
{
    const QString dollars = isDisplay(format) ? QStringLiteral("$$") : QStringLiteral("$");
    return dollars + format.stringProperty(Latex) + dollars + format.stringProperty(Glued);
}

MathBox MathObject::box(const QTextCharFormat &format, qreal available, qreal &scale)
{
    const Formula &made = formula(format);
    scale = 1;
    if (made.pieces.empty())
        return {};
    MathBox result = made.pieces[std::size_t(std::clamp(format.intProperty(Piece), 0, int(made.pieces.size()) - 1))];
    // A display is rather broken into lines than made much smaller. What cannot be broken is small at last: readers
    // can copy it, but not see what is cut off.
    if (isDisplay(format) && result.width > available / 0.85)
        result = layoutMathLines(made.row, fontsFor(format.font()), available);
    if (result.width > available)
        scale = available / result.width;
    return result;
}

QSizeF MathObject::intrinsicSize(QTextDocument *document, int position, const QTextFormat &format)
{
    const QTextCharFormat object = format.toCharFormat();
    qreal scale = 1;
    const MathBox made = box(object, availableWidth(*document, position), scale);
    if (isDisplay(object))
        return {made.width * scale, made.height() * scale};
    // A line of nothing but formulas is as high as a line of text.
    const QFontMetricsF text(object.font());
    if (!object.boolProperty(Strut))
        return {made.width * scale, std::max(made.ascent * scale, text.ascent())};
    return {0, 2 * std::max(made.descent * scale, text.descent()) + QFontMetrics(object.font()).xHeight() / 2.0};
}

void MathObject::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                            const QTextFormat &format)
{
    const QTextCharFormat object = format.toCharFormat();
    if (!object.boolProperty(Strut)) {
        qreal scale = 1;
        const MathBox made = box(object, availableWidth(*document, position), scale);
        painter->save();
        painter->translate(rect.left(), rect.bottom() - (isDisplay(object) ? made.descent * scale : 0));
        painter->scale(scale, scale);
        made.draw(*painter, {0, 0});
        painter->restore();
    }
    // Qt would now lay the selection's colour half transparent over the formula, though it is behind it already. It
    // saves and restores the painter around this call.
    painter->setOpacity(0);
}

} // namespace greenroom::ui
