// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmentedcontrol.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QRadioButton>

#include <algorithm>

#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/onetabstop.h"

namespace greenroom::ui {

SegmentedControl::SegmentedControl(const QStringList &choices, QWidget *parent)
    : QFrame(parent), m_group(new QButtonGroup(this))
{
    setProperty("look", QStringLiteral("segments"));
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto *row = new FlowLayout(this);
    row->setSpacing(space::xs / 2);
    for (int i = 0; i < choices.size(); ++i) {
        auto *segment = new QRadioButton(choices[i], this);
        segment->setProperty("look", QStringLiteral("segment"));
        segment->setObjectName(QStringLiteral("segment%1").arg(i));
        segment->installEventFilter(this);
        m_group->addButton(segment, i);
        row->addWidget(segment);
    }
    setCurrent(0);
    oneTabStop(*m_group);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool on) {
        oneTabStop(*m_group);
        if (on)
            emit currentChanged(index);
    });
}

int SegmentedControl::current() const { return m_group->checkedId(); }

void SegmentedControl::setCurrent(int index)
{
    if (QAbstractButton *segment = m_group->button(index))
        segment->setChecked(true);
}

bool SegmentedControl::choose(int key)
{
    const int last = static_cast<int>(m_group->buttons().size()) - 1;
    const int towardsEnd = isRightToLeft() ? -1 : 1;
    int index = current();
    switch (key) {
    case Qt::Key_Left: index -= towardsEnd; break;
    case Qt::Key_Right: index += towardsEnd; break;
    case Qt::Key_Up: --index; break;
    case Qt::Key_Down: ++index; break;
    case Qt::Key_Home: index = 0; break;
    case Qt::Key_End: index = last; break;
    default: return false;
    }
    setCurrent(std::clamp(index, 0, last));
    m_group->button(current())->setFocus(Qt::TabFocusReason);
    return true;
}

void SegmentedControl::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    setMaximumHeight(heightForWidth(width())); // as high as its rows, also beside something higher
}

bool SegmentedControl::eventFilter(QObject *watched, QEvent *event)
{
    // The order of the choices decides, not where a row happened to wrap.
    if (event->type() == QEvent::KeyPress && choose(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QFrame::eventFilter(watched, event);
}

} // namespace greenroom::ui
