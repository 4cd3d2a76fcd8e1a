// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/packtextview.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QFontMetricsF>
#include <QImage>
#include <QMimeData>
#include <QScrollBar>
#include <QTextCursor>
#include <QTextDocument>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

#include "ui/widgets/packtext.h"
#include "ui/widgets/packtextaccess.h"

namespace greenroom::ui {

PackTextView::PackTextView(QWidget *parent) : QTextBrowser(parent)
{
    installPackTextAccess();
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    rebuild();
}

void PackTextView::setPackText(const QString &markdown)
{
    if (markdown == m_markdown)
        return;
    m_markdown = markdown;
    rebuild();
    moveCursor(QTextCursor::Start);
}

void PackTextView::setFitsContent(bool fits)
{
    m_fits = fits;
    setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    QSizePolicy policy(QSizePolicy::Expanding, fits ? QSizePolicy::Minimum : QSizePolicy::Expanding);
    policy.setHeightForWidth(fits);
    setSizePolicy(policy);
    updateGeometry();
}

void PackTextView::rebuild()
{
    ui::setPackText(*document(), m_markdown, packTextStyle(font(), palette()));
    updateMeasure();
    updateGeometry();
}

int PackTextView::measure() const
{
    // The mean width of running English text; averageCharWidth() is wider than that in most fonts.
    static const QString sample = QStringLiteral("the quick brown fox jumps over the lazy dog and runs on to the sea");
    return int(std::ceil(72 * QFontMetricsF(font(), this).horizontalAdvance(sample) / sample.size()));
}

void PackTextView::updateMeasure()
{
    const int width = std::min(viewport()->width(), measure());
    if (lineWrapMode() != QTextEdit::FixedPixelWidth)
        setLineWrapMode(QTextEdit::FixedPixelWidth);
    if (lineWrapColumnOrWidth() != width)
        setLineWrapColumnOrWidth(width);
}

QSize PackTextView::surround() const
{
    return size() - maximumViewportSize();
}

int PackTextView::heightForWidth(int width) const
{
    const QSize around = surround();
    const int text = std::max(40, std::min(width - around.width(), measure()));
    QTextDocument &shown = *document();
    const qreal before = shown.textWidth();
    shown.setTextWidth(text);
    const int height = int(std::ceil(shown.size().height()));
    shown.setTextWidth(before);
    return height + around.height();
}

QSize PackTextView::sizeHint() const
{
    const int wide = measure() + surround().width();
    return m_fits ? QSize(wide, heightForWidth(wide)) : QSize(wide, QTextBrowser::sizeHint().height());
}

QSize PackTextView::minimumSizeHint() const
{
    const int narrow = measure() / 4;
    // The layout asks for the height that goes with its width; a new view's own width says nothing yet.
    return QSize(narrow, m_fits ? fontMetrics().height() : narrow / 2);
}

QVariant PackTextView::loadResource(int, const QUrl &)
{
    // Returning nothing would let the document look for a file of that name.
    static const QImage nothing = [] {
        QImage image(1, 1, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        return image;
    }();
    return nothing;
}

void PackTextView::doSetSource(const QUrl &, QTextDocument::ResourceType)
{
}

void PackTextView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::PaletteChange:
    case QEvent::StyleChange: rebuild(); break;
    default: break;
    }
}

void PackTextView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    const int before = lineWrapColumnOrWidth();
    updateMeasure();
    if (m_fits && lineWrapColumnOrWidth() != before)
        updateGeometry();
}

void PackTextView::wheelEvent(QWheelEvent *event)
{
    // The page around scrolls.
    if (m_fits)
        event->ignore();
    else
        QTextBrowser::wheelEvent(event);
}

QMimeData *PackTextView::createMimeDataFromSelection() const
{
    const QTextCursor selection = textCursor();
    auto *copied = new QMimeData;
    copied->setText(readableText(*document(), selection.selectionStart(), selection.selectionEnd()).text);
    return copied;
}

} // namespace greenroom::ui
