// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stories/storymatrix.h"

#include <algorithm>

namespace greenroom {

namespace {

constexpr int mostAlone = 2;
constexpr int mostCarried = 4;

template <typename Entries, typename Holds>
int countOf(const Entries &entries, Holds holds)
{
    return static_cast<int>(std::count_if(entries.begin(), entries.end(), holds));
}

} // namespace

int StoryMatrix::gaps() const
{
    return countOf(columns, [](const MatrixColumn &column) { return column.stories == 0; });
}

int StoryMatrix::overUsed() const
{
    return countOf(rows, [](const MatrixRow &row) { return row.overUsed; });
}

int StoryMatrix::withoutNumber() const
{
    return countOf(rows, [](const MatrixRow &row) { return !row.measured; });
}

StoryMatrix storyMatrix(const std::vector<StoryFacts> &stories, const std::vector<Competency> &vocabulary)
{
    StoryMatrix matrix;
    for (const Competency &competency : vocabulary)
        matrix.columns.push_back({competency.id, 0});
    for (const StoryFacts &facts : stories) {
        MatrixRow row{facts.id, facts.story->title, facts.score, facts.measured, false, {}};
        for (MatrixColumn &column : matrix.columns) {
            const auto &own = facts.story->competencies;
            row.covers.push_back(std::find(own.begin(), own.end(), column.competency) != own.end());
            column.stories += row.covers.back() ? 1 : 0;
        }
        matrix.rows.push_back(std::move(row));
    }
    for (MatrixRow &row : matrix.rows) {
        int alone = 0;
        for (std::size_t i = 0; i < row.covers.size(); ++i)
            alone += row.covers[i] && matrix.columns[i].stories == 1 ? 1 : 0;
        row.overUsed = alone > mostAlone || countOf(row.covers, [](bool covered) { return covered; }) > mostCarried;
    }
    return matrix;
}

} // namespace greenroom
