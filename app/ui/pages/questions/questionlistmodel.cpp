// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/questions/questionlistmodel.h"

#include <algorithm>

#include "ui/shell/whendone.h"

namespace greenroom::ui {

namespace {

constexpr int blockRows = 60;

} // namespace

QuestionListModel::QuestionListModel(services::StorageThread &storage, QObject *parent)
    : QAbstractListModel(parent), m_storage(storage)
{
}

int QuestionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_numbers.size());
}

QVariant QuestionListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const std::int64_t number = m_numbers[static_cast<std::size_t>(index.row())];
    if (role == NumberRole)
        return QVariant::fromValue<qlonglong>(number);
    if (role != SummaryRole && role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const auto found = m_rows.find(number);
    if (found == m_rows.end()) {
        fetchAround(index.row());
        return role == SummaryRole ? QVariant() : QVariant(QString());
    }
    if (role == SummaryRole)
        return QVariant::fromValue(found->second);
    return QString::fromStdString(found->second.title);
}

void QuestionListModel::setPage(const services::QuestionPage &page)
{
    beginResetModel();
    ++m_generation;
    m_match = page.match;
    m_numbers = page.numbers;
    m_rows.clear();
    m_asked.assign(m_numbers.size() / blockRows + 1, false);
    for (const storage::ItemSummary &row : page.rows)
        m_rows[row.number] = row;
    endResetModel();
}

std::int64_t QuestionListModel::numberAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_numbers[static_cast<std::size_t>(row)] : 0;
}

int QuestionListModel::rowOf(std::int64_t number) const
{
    const auto found = std::find(m_numbers.begin(), m_numbers.end(), number);
    return found == m_numbers.end() ? -1 : static_cast<int>(found - m_numbers.begin());
}

void QuestionListModel::fetchAround(int row) const
{
    const std::size_t block = static_cast<std::size_t>(row / blockRows);
    if (m_asked[block])
        return;
    m_asked[block] = true;
    const auto first = m_numbers.begin() + static_cast<long>(block * blockRows);
    const auto last = m_numbers.begin() + static_cast<long>(std::min(m_numbers.size(), (block + 1) * blockRows));
    auto *self = const_cast<QuestionListModel *>(this); // data() is const, what it fetches arrives later
    whenDone(m_storage.post(services::StorageThread::Urgency::Read,
                            [numbers = std::vector<std::int64_t>(first, last), match = m_match](services::Services &services) {
                                return services.questions().rows(numbers, match);
                            }),
             self, [self, generation = m_generation](const auto &rows) {
                 if (rows && generation == self->m_generation)
                     self->take(*rows);
             });
}

void QuestionListModel::take(const std::vector<storage::ItemSummary> &rows)
{
    for (const storage::ItemSummary &row : rows)
        m_rows[row.number] = row;
    if (!m_numbers.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

} // namespace greenroom::ui
