// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

#include "documents/storylabels.h"

namespace greenroom::documents {

/// A section as it is shown. `missing`: the text is the label for an empty one.
struct OutlineSection {
    QString heading;
    QString text;
    bool missing = false;
};

/// What every format shows of a story, as clean text in the order of reading.
struct StoryOutline {
    QString title;
    QStringList questions; ///< each with its label
    QStringList facts;     ///< length, competencies, tellings
    std::vector<OutlineSection> sections;

    [[nodiscard]] QString factLine() const; ///< empty when there are none
};

/// The outline of a story that stands at `position` of its list. Sections come in the order of its template, then
/// those kept from other templates in theirs, then any that no template has.
[[nodiscard]] StoryOutline outlineOf(const Story &story, std::size_t position, const StoryLabels &labels);

[[nodiscard]] std::vector<StoryOutline> outlinesOf(const std::vector<Story> &stories, const StoryLabels &labels);

/// What the whole is called: the story's title when there is one story, otherwise the title of the labels.
[[nodiscard]] QString documentTitle(const std::vector<StoryOutline> &outlines, const StoryLabels &labels);

} // namespace greenroom::documents
