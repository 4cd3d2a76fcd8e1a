// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/listrow.h"

#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

namespace greenroom::ui {

namespace {

constexpr int leading = 2;

} // namespace

ListRow::ListRow(QPainter *painter, const QStyleOptionViewItem &option)
    : m_painter(painter), m_font(option.font), m_inside(option.rect.adjusted(space::m, space::s, -space::m, -space::s)),
      m_top(m_inside.top()), m_direction(option.direction)
{
    const Tokens &tokens = tokensOf(option.palette);
    painter->save();
    painter->setClipRect(option.rect);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, tokens.accentSoft);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(tokens.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->setPen(tokens.border);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

ListRow::~ListRow() { m_painter->restore(); }

QRect ListRow::room(const QFont &font)
{
    const int height = QFontMetrics(font).height();
    const QRect place(m_inside.left(), m_top, m_inside.width(), height);
    m_top += height + leading;
    return place;
}

void ListRow::line(const QString &text, const QFont &font, const QColor &colour)
{
    const QRect place = room(font);
    m_painter->setFont(font);
    m_painter->setPen(colour);
    m_painter->drawText(place, static_cast<int>(QStyle::visualAlignment(m_direction, Qt::AlignLeft | Qt::AlignVCenter)),
                        QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width()));
}

void ListRow::title(const QString &text, const QColor &colour) { line(text, m_font, colour); }
void ListRow::caption(const QString &text, const QColor &colour) { line(text, captionFont(m_font), colour); }
QRect ListRow::captionRoom() { return room(captionFont(m_font)); }

int ListRow::height(const QFont &font, int captions)
{
    return 2 * space::s + QFontMetrics(font).height() + captions * (leading + QFontMetrics(captionFont(font)).height());
}

void prepareLongList(QListView *list)
{
    list->setUniformItemSizes(true);
    list->setLayoutMode(QListView::Batched);
    list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setContextMenuPolicy(Qt::ActionsContextMenu);
}

} // namespace greenroom::ui
