// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>
#include <vector>

#include "core/model/vocabulary.h"
#include "services/stories.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;

namespace greenroom::ui {

class EmptyState;
class StoryListModel;

/// The list of stories with its search and filters.
class StoryBank final : public QWidget {
    Q_OBJECT

public:
    StoryBank(const Vocabulary &vocabulary, QWidget *parent);

    void setStories(std::vector<services::StorySummary> stories);
    void put(const services::StorySummary &story);
    /// Chooses a story without asking for it again; clears the filters when they hide it.
    void choose(StoryId id);
    [[nodiscard]] std::vector<services::StorySummary> selected() const;
    [[nodiscard]] const std::vector<services::StorySummary> &stories() const;
    [[nodiscard]] QPushButton *menuButton() const { return m_menu; }
    [[nodiscard]] QListView *list() const { return m_list; }
    void focusSearch();

signals:
    void storyChosen(greenroom::StoryId id);
    void newStoryRequested();

private:
    void filter();
    void showCount();

    StoryListModel *m_model;
    QLineEdit *m_search;
    QComboBox *m_competency;
    QComboBox *m_state;
    QPushButton *m_menu;
    QLabel *m_count;
    QStackedWidget *m_stack;
    QListView *m_list;
    EmptyState *m_empty;
    bool m_quiet = false;
};

} // namespace greenroom::ui
