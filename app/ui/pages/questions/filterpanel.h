// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/model/vocabulary.h"
#include "services/storagethread.h"

class QComboBox;

namespace greenroom::ui {

/// The facets of a list of questions and its order.
class FilterPanel final : public QWidget {
    Q_OBJECT

public:
    explicit FilterPanel(const Vocabulary &vocabulary, QWidget *parent = nullptr);

    [[nodiscard]] storage::ItemFilter filter() const;
    /// How many facets are set.
    [[nodiscard]] int count() const;
    void clear();
    void setTags(const QStringList &tags);

signals:
    void changed();

private:
    QComboBox *add(const QString &label, const QString &all);

    QComboBox *m_area;
    QComboBox *m_topic;
    QComboBox *m_kind;
    QComboBox *m_state;
    QComboBox *m_difficulty;
    QComboBox *m_role;
    QComboBox *m_source;
    QComboBox *m_tag;
    QComboBox *m_sort;
};

} // namespace greenroom::ui
