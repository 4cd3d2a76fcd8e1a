// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/cleantext.h"
#include "documents/markdowntext.h"
#include "documents/storydocument.h"
#include "documents/storyoutline.h"

namespace greenroom::documents {

namespace {

QString heading(int level, const QString &text)
{
    return QString(level, u'#') + u' ' + escapedMarkdown(text) + QStringLiteral("\n\n");
}

void addStory(QString &markdown, const StoryOutline &outline, int level)
{
    markdown += heading(level, outline.title);
    for (const QString &question : outline.questions)
        markdown += escapedMarkdown(question) + QStringLiteral("\n\n");
    if (!outline.facts.isEmpty())
        markdown += escapedMarkdown(outline.factLine()) + QStringLiteral("\n\n");
    for (const OutlineSection &section : outline.sections) {
        markdown += heading(level + 1, section.heading);
        // Two spaces at the end keep a line apart from the next; every dialect reads them so.
        for (const Paragraph &paragraph : paragraphs(section.text))
            markdown += escapedMarkdown(paragraph.text)
                + (paragraph.gapAfter ? QStringLiteral("\n\n") : QStringLiteral("  \n"));
    }
}

} // namespace

QString storiesAsMarkdown(const std::vector<Story> &stories, const StoryLabels &labels)
{
    const std::vector<StoryOutline> outlines = outlinesOf(stories, labels);
    const bool several = outlines.size() != 1;
    QString markdown;
    if (several && !labels.title.isEmpty())
        markdown += heading(1, labels.title);
    if (several && !labels.subtitle.isEmpty())
        markdown += escapedMarkdown(labels.subtitle) + QStringLiteral("\n\n");
    for (const StoryOutline &outline : outlines)
        addStory(markdown, outline, several ? 2 : 1);
    markdown.chop(markdown.endsWith(QLatin1String("\n\n")) ? 1 : 0);
    return markdown;
}

} // namespace greenroom::documents
