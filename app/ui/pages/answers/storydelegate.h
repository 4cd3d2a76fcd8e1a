// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include "core/base/time.h"
#include "core/model/vocabulary.h"

namespace greenroom::ui {

/// A story's row: title, then its state, then what it can be told for.
class StoryDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    StoryDelegate(const Vocabulary &vocabulary, QObject *parent);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Vocabulary &m_vocabulary;
};

} // namespace greenroom::ui
