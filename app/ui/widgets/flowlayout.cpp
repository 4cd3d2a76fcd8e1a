// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

#include "ui/theme/theme.h"

namespace greenroom::ui {

FlowLayout::FlowLayout(QWidget *parent, Qt::Alignment alignment) : QLayout(parent), m_rowAlignment(alignment)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(space::s);
}

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QList<FlowLayout::Placed> FlowLayout::placed(int width) const
{
    QList<Placed> result;
    qsizetype rowBegin = 0;
    QPoint at(0, 0);
    int rowHeight = 0;
    const auto endRow = [&] {
        const int left = width - (at.x() - spacing());
        const int shift = m_rowAlignment.testFlag(Qt::AlignTrailing)  ? left
                          : m_rowAlignment.testFlag(Qt::AlignHCenter) ? left / 2
                                                                      : 0;
        for (qsizetype i = rowBegin; i < result.size(); ++i)
            result[i].place.translate(shift, (rowHeight - result[i].place.height()) / 2);
        rowBegin = result.size();
        at = QPoint(0, at.y() + rowHeight + spacing());
        rowHeight = 0;
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint();
        size.setWidth(std::min(size.width(), std::max(width, item->minimumSize().width())));
        if (item->hasHeightForWidth())
            size.setHeight(item->heightForWidth(size.width()));
        if (at.x() > 0 && at.x() + size.width() > width)
            endRow();
        result.append({item, QRect(at, size)});
        rowHeight = std::max(rowHeight, size.height());
        at.rx() += size.width() + spacing();
    }
    if (result.size() > rowBegin)
        endRow();
    return result;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int height = 0;
    for (const Placed &one : placed(width - margins.left() - margins.right()))
        height = std::max(height, one.place.y() + one.place.height());
    return height + margins.top() + margins.bottom();
}

QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        size = QSize(size.width() + hint.width() + (size.width() > 0 ? spacing() : 0),
                     std::max(size.height(), hint.height()));
    }
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect room = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction = parentWidget() != nullptr ? parentWidget()->layoutDirection()
                                                                    : Qt::LeftToRight;
    for (const Placed &one : placed(room.width()))
        one.item->setGeometry(QStyle::visualRect(direction, room, one.place.translated(room.topLeft())));
}

} // namespace greenroom::ui
