// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/stories/storymatch.h"

namespace greenroom {

/// A story's row in the matrix.
struct MatrixRow {
    StoryId id;
    std::string title;
    int score = 0;            ///< of the coach, 0..100
    bool measured = false;    ///< its result has a number
    bool overUsed = false;    ///< too much of an interview would rest on it
    std::vector<bool> covers; ///< one per column
};

struct MatrixColumn {
    std::string competency;
    int stories = 0; ///< 0 is a gap
};

/// Story × competency: where there is no story, which one is leant on too often, which has no number.
struct StoryMatrix {
    std::vector<MatrixColumn> columns; ///< in the order of the vocabulary
    std::vector<MatrixRow> rows;       ///< in the order of the stories

    [[nodiscard]] int gaps() const;
    [[nodiscard]] int overUsed() const;
    [[nodiscard]] int withoutNumber() const;
};

/// A story is over-used when it is the only one for three or more competencies, or carries five or more.
[[nodiscard]] StoryMatrix storyMatrix(const std::vector<StoryFacts> &stories, const std::vector<Competency> &vocabulary);

} // namespace greenroom
