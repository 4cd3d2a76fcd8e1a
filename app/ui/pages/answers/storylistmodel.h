// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include <string>
#include <vector>

#include "services/stories.h"

namespace greenroom::ui {

/// Which stories a list shows.
struct StoryFilter {
    QString text;           ///< every word must occur, accents and case aside
    std::string competency; ///< id; empty: any
    enum class State { Any, Unfinished, Complete, NoNumber, NotTold } state = State::Any;

    friend bool operator==(const StoryFilter &, const StoryFilter &) = default;
};

/// The story bank as a list. All stories are in memory, so a filter answers at once.
class StoryListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, SummaryRole };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    void setStories(std::vector<services::StorySummary> stories);
    /// Replaces one story's row where it stands; adds it in front when it is new.
    void put(const services::StorySummary &story);
    void setFilter(const StoryFilter &filter);

    [[nodiscard]] int total() const { return static_cast<int>(m_stories.size()); }
    [[nodiscard]] const services::StorySummary *at(int row) const;
    [[nodiscard]] int rowOf(StoryId id) const;
    [[nodiscard]] const std::vector<services::StorySummary> &stories() const { return m_stories; }

private:
    [[nodiscard]] bool isShown(std::size_t index) const;
    void applyFilter();

    std::vector<services::StorySummary> m_stories;
    std::vector<std::string> m_texts; ///< folded, one per story
    std::vector<std::size_t> m_rows;  ///< indexes into m_stories
    StoryFilter m_filter;
    std::vector<std::string> m_words; ///< of the filter, folded
};

} // namespace greenroom::ui

Q_DECLARE_METATYPE(greenroom::services::StorySummary)
