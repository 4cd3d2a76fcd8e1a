// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/toastarea.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

#include "ui/theme/theme.h"

namespace greenroom::ui {

namespace {

constexpr int shownForMs = 8000;

} // namespace

ToastArea::ToastArea(QWidget *window) : QFrame(window)
{
    setProperty("look", QStringLiteral("toast"));
    setObjectName(QStringLiteral("toast"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, space::s, space::s, space::s);
    row->setSpacing(space::m);
    m_text = new QLabel(this);
    m_text->setTextFormat(Qt::PlainText);
    m_undo = new QPushButton(tr("Undo"), this);
    m_undo->setObjectName(QStringLiteral("toastUndo"));
    row->addWidget(m_text, 1);
    row->addWidget(m_undo);
    m_timer = new QTimer(this);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        emit undoRequested();
    });
    window->installEventFilter(this);
    hide();
}

void ToastArea::show(const QString &message, bool undoable)
{
    m_text->setText(message);
    m_undo->setVisible(undoable);
    setAccessibleName(message);
    place();
    QFrame::show();
    raise();
    m_timer->start(shownForMs);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString ToastArea::message() const { return isVisible() ? m_text->text() : QString(); }

void ToastArea::place()
{
    const QSize room = parentWidget()->size();
    m_text->setWordWrap(false);
    const int width = std::min(sizeHint().width(), room.width() - 2 * space::xl);
    m_text->setWordWrap(width < sizeHint().width());
    resize(width, std::max(sizeHint().height(), heightForWidth(width)));
    move((room.width() - width) / 2, room.height() - height() - space::xl);
}

bool ToastArea::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

} // namespace greenroom::ui
