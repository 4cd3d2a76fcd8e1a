// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"

namespace greenroom::ui {

namespace {

constexpr int pictureSize = 56;
constexpr int textWidth = 460;

} // namespace

EmptyState::EmptyState(const QString &iconName, const QString &title, const QString &why, QWidget *parent)
    : QWidget(parent), m_iconName(iconName)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    auto *middle = new QWidget(this); // of a readable width
    middle->setMaximumWidth(textWidth);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    m_picture = new QLabel(this);
    m_picture->setAlignment(Qt::AlignCenter);
    m_title = sectionLabel(title, this);
    m_title->setAlignment(Qt::AlignCenter);
    m_why = mutedLabel(why, this);
    m_why->setAlignment(Qt::AlignCenter);
    m_button = primaryButton({}, this);
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, &EmptyState::actionChosen);
    auto *enter = new QShortcut(QKeySequence(Qt::Key_Return), this);
    enter->setContext(Qt::WidgetWithChildrenShortcut);
    connect(enter, &QShortcut::activated, m_button, &QPushButton::click);

    column->addWidget(m_picture);
    column->addSpacing(space::xs);
    column->addWidget(m_title);
    column->addWidget(m_why);
    column->addSpacing(space::s);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    outer->addStretch(2);
    auto *row = new QHBoxLayout; // an alignment would ignore the height that wrapped text needs
    row->addStretch(1);
    row->addWidget(middle, 1000);
    row->addStretch(1);
    outer->addLayout(row);
    outer->addStretch(3);
    drawIcon();
}

void EmptyState::setTexts(const QString &title, const QString &why)
{
    m_title->setText(title);
    m_why->setText(why);
}

void EmptyState::setAction(const QString &text)
{
    m_button->setText(text);
    m_button->setVisible(!text.isEmpty());
}

void EmptyState::drawIcon()
{
    m_picture->setPixmap(
        icon(m_iconName, tokensOf(palette()).accent).pixmap(QSize(pictureSize, pictureSize), devicePixelRatioF()));
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
}

} // namespace greenroom::ui
