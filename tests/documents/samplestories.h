// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

#include "documents/storylabels.h"

namespace greenroom::test {

inline QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

inline documents::StoryLabels sampleLabels()
{
    documents::StoryLabels labels;
    labels.language = QStringLiteral("en-GB");
    labels.title = QStringLiteral("All my stories");
    labels.subtitle = QStringLiteral("As of October");
    labels.contents = QStringLiteral("Contents");
    labels.untitled = QStringLiteral("Untitled");
    labels.question = QStringLiteral("Question");
    labels.competencies = QStringLiteral("Competencies");
    labels.told = QStringLiteral("Told");
    labels.sectionTitle = [](std::string_view, std::string_view section) { return u'<' + text(section).toUpper() + u'>'; };
    labels.length = [](const Story &story) { return QStringLiteral("%1 words").arg(wordCount(story)); };
    labels.tellings = [](std::size_t position) { return position == 0 ? QStringLiteral("twice") : QString(); };
    return labels;
}

inline Story sampleStory(const std::string &title = "The model that failed")
{
    Story story;
    story.title = title;
    story.question = "When did a model of yours fail?";
    story.competencies = {"ownership", "rigour"};
    story.setText("situation", "It went live in January.\n\nBy March it was wrong.");
    story.setText("action", "First this.\nThen that.");
    story.setText("result", "Sixty percent again.");
    story.setText("obstacle", "Kept from another template.");
    return story;
}

/// `count` words that are all different, ten to a sentence and a hundred to a paragraph.
inline std::string numberedWords(int count)
{
    std::string words;
    for (int i = 0; i < count; ++i)
        words += "word" + std::to_string(i) + (i % 100 == 99 ? ".\n\n" : i % 10 == 9 ? ". " : " ");
    return words;
}

} // namespace greenroom::test
