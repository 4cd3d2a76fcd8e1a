// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include <QButtonGroup>
#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

namespace greenroom::ui {

namespace {

constexpr int wide = 196;
constexpr int narrow = 60;
constexpr int iconSize = 20;

} // namespace

Rail::Rail(QWidget *parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(tr("Pages"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(space::s, space::m, space::s, space::m);
    outer->setSpacing(space::xs);
    m_layout = new QVBoxLayout;
    m_layout->setSpacing(2);
    m_bottom = new QVBoxLayout;
    m_bottom->setSpacing(2);
    outer->addLayout(m_layout);
    outer->addStretch();
    outer->addLayout(m_bottom);

    m_fold = new QToolButton(this);
    m_fold->setIconSize({iconSize, iconSize});
    m_fold->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_fold, &QToolButton::clicked, this, [this] { setCollapsed(!m_collapsed); });
    outer->addWidget(m_fold);
    setCollapsed(false);
}

void Rail::addPage(const QString &id, const QString &iconName, const QString &title, const QString &keys, bool atBottom)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("rail_") + id);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setIconSize({iconSize, iconSize});
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setToolTip(keys.isEmpty() ? title : tr("%1 (%2)", "page title and its keys").arg(title, keys));
    button->setAccessibleName(title);
    connect(button, &QToolButton::clicked, this, [this, id] { emit chosen(id); });
    (atBottom ? m_bottom : m_layout)->addWidget(button);
    m_entries.push_back({id, iconName, title, button});
    drawIcons();
    showLabels();
}

void Rail::setCurrent(const QString &id)
{
    for (const Entry &entry : m_entries) {
        if (entry.id == id)
            entry.button->setChecked(true);
    }
}

void Rail::setCollapsed(bool collapsed)
{
    const bool change = m_collapsed != collapsed;
    m_collapsed = collapsed;
    showLabels();
    if (change)
        emit collapsedChanged(collapsed);
}

void Rail::showLabels()
{
    const Qt::ToolButtonStyle style = m_collapsed ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon;
    for (const Entry &entry : m_entries) {
        entry.button->setText(m_collapsed ? QString() : QLatin1String("  ") + entry.title);
        entry.button->setToolButtonStyle(style);
    }
    m_fold->setText(m_collapsed ? QString() : QLatin1String("  ") + tr("Collapse"));
    m_fold->setToolButtonStyle(style);
    m_fold->setAccessibleName(m_collapsed ? tr("Show page names") : tr("Collapse"));
    m_fold->setToolTip(m_collapsed ? tr("Show page names") : tr("Show icons only"));
    drawIcons();
    fitWidth();
}

void Rail::fitWidth()
{
    int width = m_collapsed ? narrow : wide;
    for (const Entry &entry : m_entries) {
        if (!m_collapsed)
            width = std::max(width, entry.button->sizeHint().width() + 3 * space::s);
    }
    setFixedWidth(width);
}

void Rail::drawIcons()
{
    const Tokens &tokens = tokensOf(palette());
    for (const Entry &entry : m_entries)
        entry.button->setIcon(icon(entry.iconName, tokens.text));
    m_fold->setIcon(icon(m_collapsed ? QStringLiteral("expand") : QStringLiteral("collapse"), tokens.muted));
}

void Rail::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcons();
}

} // namespace greenroom::ui
