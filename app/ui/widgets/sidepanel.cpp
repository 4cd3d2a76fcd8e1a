// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sidepanel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

namespace greenroom::ui {

namespace {

bool isEscape(const QKeyEvent &event) { return event.key() == Qt::Key_Escape && event.modifiers() == Qt::NoModifier; }

} // namespace

SidePanel::SidePanel(const QString &title, QWidget *content, QWidget *parent)
    : QFrame(parent), m_header(new QWidget(this)), m_content(content)
{
    setAccessibleName(title);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::m);
    auto *row = new QHBoxLayout(m_header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    m_title = sectionLabel(title, m_header);
    QPushButton *close = quietButton(tr("Close"), m_header);
    close->setObjectName(QStringLiteral("closePanel"));
    close->setToolTip(tr("Close (%1)").arg(keyText(Qt::Key_Escape)));
    connect(close, &QPushButton::clicked, this, &SidePanel::closeRequested);
    m_close = close;
    row->addWidget(m_title, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    column->addWidget(m_header);
    column->addWidget(content, 1);
    setOverlay(false);
}

void SidePanel::setOverlay(bool overlay)
{
    m_overlay = overlay;
    m_header->setVisible(overlay);
    const int margin = overlay ? space::l : 0;
    layout()->setContentsMargins(margin, margin, margin, margin);
    setLook(this, overlay ? "side" : "");
}

void SidePanel::focusContent()
{
    QWidget *widget = m_content;
    do {
        const bool takesFocus = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isEnabled()
                                && widget->isVisibleTo(this);
        if (takesFocus && (widget == m_content || m_content->isAncestorOf(widget))) {
            widget->setFocus(Qt::TabFocusReason);
            return;
        }
        widget = widget->nextInFocusChain();
    } while (widget != m_content);
    m_close->setFocus(Qt::TabFocusReason);
}

bool SidePanel::event(QEvent *event)
{
    // Esc closes what lies on top before a shortcut of the window hears of it.
    if (m_overlay && event->type() == QEvent::ShortcutOverride && isEscape(*static_cast<QKeyEvent *>(event)))
        event->accept();
    return QFrame::event(event);
}

void SidePanel::keyPressEvent(QKeyEvent *event)
{
    if (m_overlay && isEscape(*event))
        emit closeRequested();
    else
        QFrame::keyPressEvent(event);
}

void SidePanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        QTimer::singleShot(0, this, [this] { m_title->setFont(sectionFont(font())); }); // after the style sheet
}

} // namespace greenroom::ui
