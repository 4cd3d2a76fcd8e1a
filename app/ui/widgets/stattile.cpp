// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stattile.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QStyleOption>
#include <QStylePainter>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/sparkline.h"

namespace greenroom::ui {

StatTile::StatTile(QWidget *parent) : QAbstractButton(parent)
{
    setProperty("look", QStringLiteral("tile"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::cardPadding, space::cardPadding, space::cardPadding, space::cardPadding);
    column->setSpacing(space::xs);
    m_title = bodyLabel({}, this);
    m_value = new QLabel(this);
    m_value->setTextFormat(Qt::PlainText);
    m_value->setObjectName(QStringLiteral("statValue"));
    m_course = new Sparkline(this);
    m_range = mutedLabel({}, this);
    m_count = mutedLabel({}, this);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::l);
    row->addWidget(m_value);
    row->addWidget(m_course, 1, Qt::AlignVCenter);
    column->addWidget(m_title);
    column->addLayout(row);
    column->addWidget(m_range);
    column->addWidget(m_count);
    column->addStretch();
    connect(this, &QAbstractButton::clicked, this, &StatTile::opened);
    applyFonts();
}

void StatTile::setStat(const Stat &stat)
{
    const std::pair<QLabel *, QString> lines[] = {
        {m_title, stat.title}, {m_value, stat.value}, {m_range, stat.range}, {m_count, stat.count}};
    QStringList spoken;
    for (const auto &[label, text] : lines) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
        if (!text.isEmpty())
            spoken << text;
    }
    m_course->setValues(stat.course);
    m_course->setVisible(stat.course.size() >= 2);
    setAccessibleName(QLocale().createSeparatedList(spoken));
    updateGeometry();
}

QSize StatTile::sizeHint() const { return layout()->sizeHint(); }

void StatTile::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    painter.drawPrimitive(QStyle::PE_Widget, option);
}

void StatTile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void StatTile::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        QTimer::singleShot(0, this, &StatTile::applyFonts); // a style sheet puts the labels' old fonts back first
}

void StatTile::applyFonts()
{
    m_value->setFont(pageTitleFont(font()));
    m_range->setFont(captionFont(font()));
    m_count->setFont(captionFont(font()));
}

} // namespace greenroom::ui
