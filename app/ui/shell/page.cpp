// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"

#include <QShowEvent>

namespace greenroom::ui {

Page::Page(services::ChangeSet watched, QWidget *parent) : QWidget(parent), m_watched(watched) {}

void Page::noticeChange(services::ChangeSet changes)
{
    if (!(changes & m_watched))
        return;
    if (isVisible())
        refresh();
    else
        m_dirty = true;
}

void Page::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_dirty, false))
        refresh();
}

} // namespace greenroom::ui
