// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/answers/answeredit.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>

#include <algorithm>

#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

namespace greenroom::ui {

namespace {

constexpr int fewestLines = 3;
constexpr int mostLines = 18;
constexpr int frame = 18; // padding and border of the style sheet, above and below

} // namespace

AnswerEdit::AnswerEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &AnswerEdit::grow);
    grow();
}

int AnswerEdit::writtenLines() const { return static_cast<int>(document()->documentLayout()->documentSize().height()); }

void AnswerEdit::grow()
{
    setVerticalScrollBarPolicy(writtenLines() > mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    updateGeometry();
}

QSize AnswerEdit::sizeHint() const
{
    const int lines = std::clamp(writtenLines(), fewestLines, mostLines);
    return {200, lines * fontMetrics().lineSpacing() + frame + 2 * static_cast<int>(document()->documentMargin())};
}

void AnswerEdit::setMarks(const std::vector<MarkedSpan> &marks)
{
    m_marks = marks;
    drawMarks();
}

void AnswerEdit::drawMarks()
{
    const Tokens &tokens = tokensOf(palette());
    QList<QTextEdit::ExtraSelection> selections;
    const int last = document()->characterCount() - 1;
    for (const MarkedSpan &mark : m_marks) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(std::clamp(mark.start, 0, last));
        selection.cursor.setPosition(std::clamp(mark.end, 0, last), QTextCursor::KeepAnchor);
        selection.format.setUnderlineStyle(QTextCharFormat::DashUnderline);
        selection.format.setUnderlineColor(tokens.warning);
        if (mark.chosen)
            selection.format.setBackground(tokens.accentSoft);
        selections << selection;
    }
    setExtraSelections(selections);
}

int AnswerEdit::positionOf(const QString &text, int codePoints)
{
    int position = 0;
    for (; codePoints > 0 && position < text.size(); --codePoints)
        position += text[position].isHighSurrogate() && position + 1 < text.size() && text[position + 1].isLowSurrogate() ? 2 : 1;
    return position;
}

void AnswerEdit::insertFromMimeData(const QMimeData *source)
{
    // Only words: no fonts, pictures or markup, and no NUL, which ends a text elsewhere.
    QString text = source->text();
    text.remove(QChar::Null);
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    textCursor().insertText(text);
    ensureCursorVisible();
}

void AnswerEdit::keyPressEvent(QKeyEvent *event)
{
    const bool undo = event->matches(QKeySequence::Undo);
    const bool redo = event->matches(QKeySequence::Redo);
    if ((undo && !document()->isUndoAvailable()) || (redo && !document()->isRedoAvailable())) {
        event->accept();
        emit stepBeyond(undo);
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void AnswerEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawMarks();
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void AnswerEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    grow();
}

} // namespace greenroom::ui
