// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

#include "core/model/vocabulary.h"
#include "ui/pages/practise/storyoffer.h"

class QAbstractButton;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace greenroom::ui {

/// The stories that could be told for a question, each with its reasons, and the way to do without one.
class StoryChoice final : public QWidget {
    Q_OBJECT

public:
    explicit StoryChoice(const Vocabulary &vocabulary, QWidget *parent);

    /// Shows the best offers; the story that was current stays so. `offers` must not be empty.
    void setOffers(const StoryOffers &offers);
    /// One row up or down; stops at both ends.
    void move(int step);
    void takeCurrent();
    void focusCurrent();

signals:
    /// An offer was chosen by its place in the list; -1: none of them.
    void taken(int index);
    void writeRequested();
    /// A row became current and should be in view.
    void shown(QWidget *widget);

private:
    void addRows();
    QAbstractButton *addRow(int index, const QString &headline, const QString &why, bool told);
    [[nodiscard]] std::size_t shownCount() const;

    const Vocabulary &m_vocabulary;
    StoryOffers m_offers;
    bool m_all = false;
    int m_current = 0; ///< a row; the last one is "without a story"
    std::vector<QAbstractButton *> m_rows;
    QLabel *m_lead;
    QWidget *m_list;
    QPushButton *m_more;
};

} // namespace greenroom::ui
