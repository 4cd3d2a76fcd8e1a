// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include "core/base/time.h"
#include "core/model/vocabulary.h"

namespace greenroom::ui {

/// Draws one question in a list: title, area, kind and state, and where the search text was found.
class QuestionDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    QuestionDelegate(const Vocabulary &vocabulary, const Clock &clock, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void drawSnippet(QPainter *painter, const QRect &rect, const QString &snippet, const QStyleOptionViewItem &option) const;

    const Vocabulary &m_vocabulary;
    const Clock &m_clock;
};

} // namespace greenroom::ui
