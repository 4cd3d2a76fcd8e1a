// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/answers/matrixmodel.h"

#include "ui/vocabularytext.h"

namespace greenroom::ui {

MatrixModel::MatrixModel(const Vocabulary &vocabulary, QObject *parent) : QAbstractTableModel(parent), m_vocabulary(vocabulary) {}

void MatrixModel::setMatrix(const StoryMatrix &matrix)
{
    beginResetModel();
    m_matrix = matrix;
    endResetModel();
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_matrix.rows.size());
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : firstCompetency + static_cast<int>(m_matrix.columns.size());
}

QString MatrixModel::titleOf(const MatrixRow &row)
{
    return row.title.empty() ? tr("Untitled story") : QString::fromStdString(row.title);
}

QString MatrixModel::flagsOf(const MatrixRow &row)
{
    QStringList flags;
    if (row.overUsed)
        flags << tr("over-used");
    if (!row.measured)
        flags << tr("no number");
    return flags.join(QStringLiteral(" · "));
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    const MatrixRow &row = m_matrix.rows[static_cast<std::size_t>(index.row())];
    if (index.column() == 0) {
        if (role == FlagsRole)
            return flagsOf(row);
        if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
            return QStringList{titleOf(row), flagsOf(row)}.join(QLatin1Char('\n')).trimmed();
        return role == Qt::DisplayRole ? titleOf(row) : QVariant();
    }
    if (index.column() == 1) {
        if (role == Qt::TextAlignmentRole)
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        return role == Qt::DisplayRole ? QVariant(row.score) : QVariant();
    }
    const auto column = static_cast<std::size_t>(index.column() - firstCompetency);
    const bool covers = row.covers[column];
    if (role == CoversRole)
        return covers;
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole) {
        const QString competency = competencyTitle(m_vocabulary, m_matrix.columns[column].competency);
        return covers ? tr("Can be told for %1").arg(competency) : tr("Not told for %1").arg(competency);
    }
    return {};
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    const bool gap = section >= firstCompetency && m_matrix.columns[static_cast<std::size_t>(section - firstCompetency)].stories == 0;
    if (role == GapRole)
        return gap;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    if (section == 0)
        return tr("Story");
    if (section == 1)
        return tr("Coach");
    const QString title = competencyTitle(m_vocabulary, m_matrix.columns[static_cast<std::size_t>(section - firstCompetency)].competency);
    return gap ? tr("%1 · gap").arg(title) : title;
}

} // namespace greenroom::ui
