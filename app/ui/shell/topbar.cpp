// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topbar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

namespace greenroom::ui {

TopBar::TopBar(QWidget *parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("topbar"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::xl, space::m, space::xl, space::m);
    row->setSpacing(space::m);

    m_title = new QLabel(this);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_title->setFont(pageTitleFont(font()));
    m_primary = new QPushButton(this);
    m_primary->setObjectName(QStringLiteral("primaryAction"));
    m_primary->setProperty("look", QStringLiteral("primary"));
    m_primary->hide();
    connect(m_primary, &QPushButton::clicked, this, [this] {
        if (m_action != nullptr)
            m_action->trigger();
    });
    m_countdown = new QLabel(this);
    m_countdown->setObjectName(QStringLiteral("countdown"));
    m_countdown->setProperty("look", QStringLiteral("chip"));
    m_countdown->hide();
    m_search = new QPushButton(tr("Search or do…"), this);
    m_search->setObjectName(QStringLiteral("commandField"));
    m_search->setToolTip(tr("Find pages, questions and actions (%1)").arg(keyText(Qt::CTRL | Qt::Key_K)));
    m_search->setMinimumWidth(180);
    connect(m_search, &QPushButton::clicked, this, &TopBar::searchRequested);

    row->addWidget(m_title);
    row->addStretch();
    row->addWidget(m_countdown);
    row->addWidget(m_search);
    row->addWidget(m_primary);
}

void TopBar::setPage(const QString &title, QAction *primary)
{
    m_title->setText(title);
    m_title->setFont(pageTitleFont(font()));
    if (m_action != nullptr)
        disconnect(m_action, nullptr, this, nullptr);
    m_action = primary;
    m_primary->setVisible(primary != nullptr);
    if (primary == nullptr)
        return;
    showAction(primary);
    connect(primary, &QAction::changed, this, [this, primary] { showAction(primary); });
    connect(primary, &QObject::destroyed, this, [this] { m_action = nullptr; });
}

void TopBar::showAction(QAction *action)
{
    m_primary->setText(action->text());
    m_primary->setEnabled(action->isEnabled());
    m_primary->setVisible(action->isVisible());
    m_primary->setToolTip(action->toolTip());
}

void TopBar::setCountdown(const QString &text)
{
    m_countdown->setText(text);
    m_countdown->setVisible(!text.isEmpty());
}

} // namespace greenroom::ui
