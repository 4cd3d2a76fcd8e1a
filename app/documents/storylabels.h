// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstddef>
#include <functional>
#include <string_view>

#include "core/model/story.h"

namespace greenroom::documents {

/// Every word of an exported story that the user did not write, in the user's language. A function that is not set, or
/// an empty answer, leaves its line out; a section or competency without a title is shown by its id.
struct StoryLabels {
    QString language;     ///< BCP 47 (en-GB); also joins lists
    QString title;        ///< of a document with several stories
    QString subtitle;     ///< below that title
    QString contents;     ///< heading of the list of titles
    QString untitled;     ///< stands for an empty title
    QString question;     ///< label of each question
    QString competencies; ///< label of the competencies
    QString told;         ///< label of `tellings`
    QString empty;        ///< stands for the text of an empty section; when empty, such a section is left out
    QString labelled = QStringLiteral("%1: %2");
    QString pageOfPages = QStringLiteral("%1 / %2");

    std::function<QString(std::string_view templateId, std::string_view sectionId)> sectionTitle;
    std::function<QString(std::string_view competencyId)> competencyTitle;
    std::function<QString(const ItemId &question)> questionTitle;
    std::function<QString(const Story &story)> length;      ///< words and minutes
    std::function<QString(std::size_t position)> tellings; ///< of the story at that position of the list
};

} // namespace greenroom::documents
