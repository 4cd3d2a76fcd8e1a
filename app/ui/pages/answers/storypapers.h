// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <map>
#include <vector>

#include "core/model/vocabulary.h"
#include "services/stories.h"
#include "services/storyexport.h"

class QWidget;

namespace greenroom::ui {

/// Stories on their way out of the program: labels in the user's language, files, print, clipboard.
struct StoryPapers {
    std::vector<Story> stories;
    documents::StoryLabels labels;
};

/// `questionTitles`: titles of linked questions by id.
[[nodiscard]] StoryPapers papersOf(const std::vector<services::StorySummary> &stories, const Vocabulary &vocabulary,
                                   const std::map<ItemId, QString> &questionTitles, double wordsPerMinute);

/// The format that a file name asks for; PDF when it names none.
[[nodiscard]] services::StoryFormat formatOf(const QString &path);
/// File types to choose from, for a file dialog.
[[nodiscard]] QString formatFilter();

/// Shows the system's print dialog and prints. False when the user cancelled or the printer refused.
[[nodiscard]] bool printStories(const StoryPapers &papers, QWidget *parent);

} // namespace greenroom::ui
