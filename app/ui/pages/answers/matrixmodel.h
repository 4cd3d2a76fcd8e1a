// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/model/vocabulary.h"
#include "core/stories/storymatrix.h"

namespace greenroom::ui {

/// Story × competency as a table: the title with what is wrong, the coach's score, then one column per competency.
class MatrixModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int firstCompetency = 2;
    enum Role { CoversRole = Qt::UserRole, GapRole, FlagsRole };

    MatrixModel(const Vocabulary &vocabulary, QObject *parent);

    void setMatrix(const StoryMatrix &matrix);
    [[nodiscard]] const StoryMatrix &matrix() const { return m_matrix; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString titleOf(const MatrixRow &row);
    [[nodiscard]] static QString flagsOf(const MatrixRow &row);

    const Vocabulary &m_vocabulary;
    StoryMatrix m_matrix;
};

} // namespace greenroom::ui
