// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QPainter>
#include <QStyleOptionViewItem>

namespace greenroom::ui {

/// Draws one row of a list: selection, focus ring and hairline first, then one line of text under the other.
class ListRow {
public:
    ListRow(QPainter *painter, const QStyleOptionViewItem &option);
    ~ListRow();
    ListRow(const ListRow &) = delete;
    ListRow &operator=(const ListRow &) = delete;

    /// One elided line.
    void title(const QString &text, const QColor &colour);
    void caption(const QString &text, const QColor &colour);
    /// Room for a caption line that the caller draws.
    [[nodiscard]] QRect captionRoom();

    /// Height of a row with a title and `captions` caption lines.
    [[nodiscard]] static int height(const QFont &font, int captions);

private:
    void line(const QString &text, const QFont &font, const QColor &colour);
    QRect room(const QFont &font);

    QPainter *m_painter;
    QFont m_font;
    QRect m_inside;
    int m_top;
    Qt::LayoutDirection m_direction;
};

/// Sets a list up for very many rows of one height that can be chosen together, with its actions as a context menu.
void prepareLongList(QListView *list);

} // namespace greenroom::ui
