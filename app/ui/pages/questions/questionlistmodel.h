// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include <unordered_map>
#include <vector>

#include "services/storagethread.h"

namespace greenroom::ui {

/// The list of questions: all numbers in memory, rows fetched in blocks as they come into view.
class QuestionListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Roles { SummaryRole = Qt::UserRole + 1, NumberRole };

    explicit QuestionListModel(services::StorageThread &storage, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    /// Shows the first hits, then (final) the whole ranked list. Rows that stay keep their texts.
    void setPage(const services::QuestionPage &page);
    [[nodiscard]] std::int64_t numberAt(int row) const;
    [[nodiscard]] int rowOf(std::int64_t number) const;

private:
    void fetchAround(int row) const;
    void take(const std::vector<storage::ItemSummary> &rows);

    services::StorageThread &m_storage;
    std::string m_match;
    std::vector<std::int64_t> m_numbers;
    mutable std::unordered_map<std::int64_t, storage::ItemSummary> m_rows;
    mutable std::vector<bool> m_asked; ///< by block
    int m_generation = 0;
};

} // namespace greenroom::ui

Q_DECLARE_METATYPE(greenroom::storage::ItemSummary)
