// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/storydocument.h"
#include "documents/storyoutline.h"

namespace greenroom::documents {

namespace {

/// Without empty lines around it; the first line keeps its indent.
QString withoutOuterLines(const QString &text)
{
    qsizetype start = 0;
    for (qsizetype at = 0; at < text.size() && text[at].isSpace(); ++at) {
        if (text[at] == u'\n')
            start = at + 1;
    }
    qsizetype end = text.size();
    while (end > start && text[end - 1].isSpace())
        --end;
    return text.mid(start, end - start);
}

QString plainStory(const StoryOutline &outline)
{
    QString text = outline.title + u'\n';
    for (const QString &question : outline.questions)
        text += question + u'\n';
    if (!outline.facts.isEmpty())
        text += outline.factLine() + u'\n';
    for (const OutlineSection &section : outline.sections)
        text += u'\n' + section.heading + u'\n' + withoutOuterLines(section.text) + u'\n';
    return text;
}

} // namespace

QString storiesAsText(const std::vector<Story> &stories, const StoryLabels &labels)
{
    QStringList texts;
    for (const StoryOutline &outline : outlinesOf(stories, labels))
        texts.append(plainStory(outline));
    return texts.join(QStringLiteral("\n* * *\n\n"));
}

} // namespace greenroom::documents
