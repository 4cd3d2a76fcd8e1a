// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rubricpicker.h"

#include <QButtonGroup>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/onetabstop.h"

namespace greenroom::ui {

namespace {

/// The level that a key stands for, 0 for every other key.
int levelOf(const QKeyEvent &event)
{
    const bool plain = (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    return plain && event.key() >= Qt::Key_1 && event.key() <= Qt::Key_5 ? event.key() - Qt::Key_0 : 0;
}

} // namespace

RubricPicker::RubricPicker(const QStringList &anchors, QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    for (int level = 1; level <= anchors.size(); ++level)
        addRow(level, anchors[level - 1]);
    oneTabStop(*m_group);
    connect(m_group, &QButtonGroup::idClicked, this, &RubricPicker::pick);
}

void RubricPicker::addRow(int level, const QString &anchor)
{
    auto *row = new QFrame(this);
    row->setProperty("look", QStringLiteral("choice"));
    row->setCursor(Qt::PointingHandCursor);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(space::m, space::xs, space::m, space::xs);
    line->setSpacing(space::m);
    auto *button = new QRadioButton(QString::number(level), row);
    button->setObjectName(QStringLiteral("level%1").arg(level));
    button->setAccessibleName(tr("%1 of 5: %2").arg(level).arg(anchor));
    button->installEventFilter(this);
    m_group->addButton(button, level);
    line->addWidget(button);
    line->addWidget(bodyLabel(anchor, row), 1);
    layout()->addWidget(row);
    m_rows << row;
}

void RubricPicker::setLevel(int level)
{
    m_group->setExclusive(false); // else the last one cannot be taken back
    for (QAbstractButton *button : m_group->buttons())
        button->setChecked(m_group->id(button) == level);
    m_group->setExclusive(true);
    m_level = qMax(0, m_group->checkedId());
    oneTabStop(*m_group);
    for (int i = 0; i < m_rows.size(); ++i)
        setLook(m_rows[i], i + 1 == m_level ? "chosen" : "choice");
}

void RubricPicker::pick(int level)
{
    if (level == m_level || m_group->button(level) == nullptr)
        return;
    setLevel(level);
    emit picked(level);
}

bool RubricPicker::event(QEvent *event)
{
    // Digits belong to the rubric that has the focus, before a shortcut of the page.
    if (event->type() == QEvent::ShortcutOverride && levelOf(*static_cast<QKeyEvent *>(event)) > 0)
        event->accept();
    return QWidget::event(event);
}

bool RubricPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        QWidget *row = static_cast<QWidget *>(watched)->parentWidget();
        row->setProperty("ring", event->type() == QEvent::FocusIn);
        setLook(row, m_group->id(qobject_cast<QAbstractButton *>(watched)) == m_level ? "chosen" : "choice");
    }
    return QWidget::eventFilter(watched, event);
}

void RubricPicker::keyPressEvent(QKeyEvent *event)
{
    const int level = levelOf(*event);
    if (level == 0 || m_group->button(level) == nullptr) {
        QWidget::keyPressEvent(event);
        return;
    }
    m_group->button(level)->setFocus(Qt::ShortcutFocusReason);
    pick(level);
}

void RubricPicker::mousePressEvent(QMouseEvent *event)
{
    for (int i = 0; i < m_rows.size() && event->button() == Qt::LeftButton; ++i) {
        if (!m_rows[i]->geometry().contains(event->pos()))
            continue;
        m_group->button(i + 1)->setFocus(Qt::MouseFocusReason);
        pick(i + 1);
    }
}

} // namespace greenroom::ui
