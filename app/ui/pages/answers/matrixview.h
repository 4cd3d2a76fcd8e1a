// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

#include "core/model/vocabulary.h"
#include "services/stories.h"

class QLabel;
class QTableView;

namespace greenroom::ui {

class EmptyState;
class MatrixModel;

/// The story bank against what interviews look for: gaps, over-used stories, stories without a number, repeats.
class MatrixView final : public QWidget {
    Q_OBJECT

public:
    MatrixView(const Vocabulary &vocabulary, QWidget *parent);

    void showMatrix(const StoryMatrix &matrix, const std::vector<services::RepeatedStory> &repeats);

signals:
    void storyChosen(greenroom::StoryId id);
    void newStoryRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitColumns();
    void open(const QModelIndex &index);
    [[nodiscard]] QString sentence(const StoryMatrix &matrix) const;
    [[nodiscard]] QString sentence(const StoryMatrix &matrix, const services::RepeatedStory &repeat) const;

    const Vocabulary &m_vocabulary;
    MatrixModel *m_model;
    QLabel *m_summary;
    QLabel *m_repeats;
    QTableView *m_table;
    EmptyState *m_empty;
};

} // namespace greenroom::ui
