// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/packtextaccess.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

#include "ui/widgets/packtext.h"
#include "ui/widgets/packtextview.h"

namespace greenroom::ui {

namespace {

class PackTextAccess final : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    explicit PackTextAccess(PackTextView &view) : QAccessibleWidget(&view, QAccessible::StaticText), m_view(view) {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        state.selectableText = true;
        return state;
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return read().text;
        return QAccessibleWidget::text(kind);
    }

    int childCount() const override { return 0; }
    QAccessibleInterface *child(int) const override { return nullptr; }

    void selection(int, int *start, int *end) const override
    {
        const QTextCursor cursor = m_view.textCursor();
        *start = offsetOf(cursor.selectionStart());
        *end = offsetOf(cursor.selectionEnd());
    }
    int selectionCount() const override { return m_view.textCursor().hasSelection() ? 1 : 0; }
    void addSelection(int start, int end) override { setSelection(0, start, end); }
    void removeSelection(int) override
    {
        QTextCursor cursor = m_view.textCursor();
        cursor.clearSelection();
        m_view.setTextCursor(cursor);
    }
    void setSelection(int, int start, int end) override
    {
        QTextCursor cursor = m_view.textCursor();
        cursor.setPosition(positionOf(start));
        cursor.setPosition(positionOf(end), QTextCursor::KeepAnchor);
        m_view.setTextCursor(cursor);
    }
    int cursorPosition() const override { return offsetOf(m_view.textCursor().position()); }
    void setCursorPosition(int offset) override { setSelection(0, offset, offset); }

    QString text(int start, int end) const override { return read().text.mid(start, std::max(0, end - start)); }
    int characterCount() const override { return int(read().text.size()); }

    QRect characterRect(int offset) const override
    {
        QTextCursor cursor(m_view.document());
        cursor.setPosition(positionOf(offset));
        QRect rect = m_view.cursorRect(cursor);
        cursor.movePosition(QTextCursor::NextCharacter);
        const QRect next = m_view.cursorRect(cursor);
        if (next.top() == rect.top() && next.left() > rect.left())
            rect.setRight(next.left());
        return rect.translated(m_view.viewport()->mapToGlobal(QPoint(0, 0)));
    }
    int offsetAtPoint(const QPoint &point) const override
    {
        return offsetOf(m_view.cursorForPosition(m_view.viewport()->mapFromGlobal(point)).position());
    }
    void scrollToSubstring(int start, int) override
    {
        setCursorPosition(start);
        m_view.ensureCursorVisible();
    }
    QString attributes(int, int *start, int *end) const override
    {
        *start = 0;
        *end = characterCount();
        return {};
    }

private:
    ReadableText read() const
    {
        const QTextDocument &document = *m_view.document();
        return readableText(document, 0, document.characterCount());
    }

    int positionOf(int offset) const
    {
        const ReadableText readable = read();
        const int last = m_view.document()->characterCount() - 1;
        return offset < int(readable.positions.size()) ? readable.positions[std::size_t(std::max(0, offset))] : last;
    }

    int offsetOf(int position) const
    {
        const ReadableText readable = read();
        const auto at = std::lower_bound(readable.positions.begin(), readable.positions.end(), position);
        return int(at - readable.positions.begin());
    }

    PackTextView &m_view;
};

QAccessibleInterface *makeAccess(const QString &className, QObject *object)
{
    if (className != QLatin1String(PackTextView::staticMetaObject.className()))
        return nullptr;
    auto *view = qobject_cast<PackTextView *>(object);
    return view != nullptr ? new PackTextAccess(*view) : nullptr;
}

} // namespace

void installPackTextAccess()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeAccess);
        return true;
    }();
    (void)installed;
}

} // namespace greenroom::ui
