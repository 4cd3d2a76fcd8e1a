// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QString>
#include <QTextCharFormat>
#include <QTextObjectInterface>

#include <memory>
#include <vector>

#include "core/text/math.h"
#include "ui/widgets/mathbox.h"
#include "ui/widgets/mathboxfont.h"

class QTextCursor;
class QTextDocument;

namespace greenroom::ui {

/// Formulas as characters of a text document: on the baseline of their line, scaled down where a line is too short for
/// them. A long formula of running text is several characters, so that its lines can break.
class MathObject final : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    /// The one of `document`, made when there is none yet.
    static MathObject &of(QTextDocument &document);

    /// Inserts a formula with the cursor's place and the font and colour of `format`. `glued` is text that no line
    /// break may part from it, such as a comma. False, and nothing inserted, when the formula is outside the subset or
    /// absurdly long.
    bool insertInline(QTextCursor &cursor, const QString &latex, const QString &glued, const QTextCharFormat &format);
    /// The same in display style; the caller provides the paragraph.
    bool insertDisplay(QTextCursor &cursor, const QString &latex, const QTextCharFormat &format);

    /// Which formula a character of this format belongs to: a number above 0, or 0 for none.
    [[nodiscard]] static int formulaOf(const QTextCharFormat &format);
    /// The formula as it was written, with its dollars and the glued text.
    [[nodiscard]] static QString sourceOf(const QTextCharFormat &format);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;

private:
    struct Formula {
        MathRow row;
        std::vector<MathBox> pieces;
        bool correct = false;
    };

    explicit MathObject(QTextDocument &document);
    const MathFonts &fontsFor(const QFont &font);
    const Formula &formula(const QString &latex, const QFont &font, const QString &glued, bool display);
    const Formula &formula(const QTextCharFormat &format);
    MathBox box(const QTextCharFormat &format, qreal available, qreal &scale);

    QTextDocument &m_document;
    QHash<QString, std::shared_ptr<const MathFonts>> m_fonts;
    QHash<QString, std::shared_ptr<const Formula>> m_formulas;
    int m_last = 0;
};

} // namespace greenroom::ui
