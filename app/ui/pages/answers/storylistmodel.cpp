// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/answers/storylistmodel.h"

#include <algorithm>

#include "core/text/fold.h"

namespace greenroom::ui {

namespace {

std::string searchText(const Story &story)
{
    std::string text = story.title + '\n' + story.question;
    for (const AnswerSection &section : story.sections)
        text += '\n' + section.text;
    return folded(text);
}

} // namespace

int StoryListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant StoryListModel::data(const QModelIndex &index, int role) const
{
    const services::StorySummary *story = index.isValid() ? at(index.row()) : nullptr;
    if (story == nullptr)
        return {};
    if (role == IdRole)
        return QVariant::fromValue<qlonglong>(story->id.value());
    if (role == SummaryRole)
        return QVariant::fromValue(*story);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    return story->story.title.empty() ? tr("Untitled story") : QString::fromStdString(story->story.title);
}

void StoryListModel::setStories(std::vector<services::StorySummary> stories)
{
    beginResetModel();
    m_stories = std::move(stories);
    m_texts.clear();
    for (const services::StorySummary &one : m_stories)
        m_texts.push_back(searchText(one.story));
    applyFilter();
    endResetModel();
}

void StoryListModel::put(const services::StorySummary &story)
{
    const auto found = std::find_if(m_stories.begin(), m_stories.end(), [&](const auto &one) { return one.id == story.id; });
    if (found == m_stories.end()) {
        beginResetModel();
        m_stories.insert(m_stories.begin(), story);
        m_texts.insert(m_texts.begin(), searchText(story.story));
        applyFilter();
        endResetModel();
        return;
    }
    *found = story;
    m_texts[static_cast<std::size_t>(found - m_stories.begin())] = searchText(story.story);
    const int row = rowOf(story.id);
    if (row >= 0)
        emit dataChanged(index(row), index(row));
}

void StoryListModel::setFilter(const StoryFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    m_words.clear();
    for (const QString &word : filter.text.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        m_words.push_back(folded(word.toStdString()));
    applyFilter();
    endResetModel();
}

const services::StorySummary *StoryListModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_stories[m_rows[static_cast<std::size_t>(row)]] : nullptr;
}

int StoryListModel::rowOf(StoryId id) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](std::size_t index) { return m_stories[index].id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

bool StoryListModel::isShown(std::size_t index) const
{
    const services::StorySummary &one = m_stories[index];
    const auto &own = one.story.competencies;
    if (!m_filter.competency.empty() && std::find(own.begin(), own.end(), m_filter.competency) == own.end())
        return false;
    switch (m_filter.state) {
    case StoryFilter::State::Any: break;
    case StoryFilter::State::Unfinished:
        if (one.filled == one.sections)
            return false;
        break;
    case StoryFilter::State::Complete:
        if (one.filled < one.sections)
            return false;
        break;
    case StoryFilter::State::NoNumber:
        if (one.judgement && one.judgement->measured)
            return false;
        break;
    case StoryFilter::State::NotTold:
        if (one.tellings.times > 0)
            return false;
        break;
    }
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const std::string &word) { return m_texts[index].find(word) != std::string::npos; });
}

void StoryListModel::applyFilter()
{
    m_rows.clear();
    for (std::size_t index = 0; index < m_stories.size(); ++index) {
        if (isShown(index))
            m_rows.push_back(index);
    }
}

} // namespace greenroom::ui
