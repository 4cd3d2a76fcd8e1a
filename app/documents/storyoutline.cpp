// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/storyoutline.h"

#include <QLocale>

#include <algorithm>

#include "core/coaching/answertemplate.h"
#include "documents/cleantext.h"

namespace greenroom::documents {

namespace {

QString labelled(const QString &label, const QString &value, const StoryLabels &labels)
{
    return label.isEmpty() ? value : labels.labelled.arg(label, value);
}

/// All section ids in the order in which a reader expects them.
std::vector<std::string> sectionOrder(const Story &story)
{
    std::vector<std::string> order;
    const auto add = [&order](std::string_view id) {
        if (std::find(order.begin(), order.end(), id) == order.end())
            order.emplace_back(id);
    };
    for (const TemplateSection &section : answerTemplate(story.templateId).sections)
        add(section.id);
    for (const AnswerTemplate &other : answerTemplates()) {
        for (const TemplateSection &section : other.sections)
            add(section.id);
    }
    for (const AnswerSection &section : story.sections)
        add(section.id);
    return order;
}

QString headingOf(const Story &story, const std::string &section, const StoryLabels &labels)
{
    const QString title = labels.sectionTitle ? labels.sectionTitle(story.templateId, section) : QString();
    return title.isEmpty() ? cleanLine(section) : title;
}

void addSections(StoryOutline &outline, const Story &story, const StoryLabels &labels)
{
    const AnswerTemplate &ownTemplate = answerTemplate(story.templateId);
    for (const std::string &id : sectionOrder(story)) {
        bool found = false;
        for (const AnswerSection &section : story.sections) {
            const QString text = section.id == id ? cleanText(section.text) : QString();
            if (text.trimmed().isEmpty())
                continue;
            outline.sections.push_back({headingOf(story, id, labels), text, false});
            found = true;
        }
        if (!found && !labels.empty.isEmpty() && ownTemplate.section(id))
            outline.sections.push_back({headingOf(story, id, labels), labels.empty, true});
    }
}

void addQuestions(StoryOutline &outline, const Story &story, const StoryLabels &labels)
{
    const auto add = [&](const QString &question) {
        if (!question.isEmpty())
            outline.questions.append(labelled(labels.question, question, labels));
    };
    add(cleanLine(story.question));
    for (const ItemId &question : story.questions) {
        if (labels.questionTitle)
            add(cleanText(labels.questionTitle(question)).simplified());
    }
    outline.questions.removeDuplicates();
}

void addFacts(StoryOutline &outline, const Story &story, std::size_t position, const StoryLabels &labels)
{
    if (const QString length = labels.length ? labels.length(story) : QString(); !length.isEmpty())
        outline.facts.append(length);
    QStringList competencies;
    for (const std::string &id : story.competencies) {
        const QString title = labels.competencyTitle ? labels.competencyTitle(id) : QString();
        competencies.append(title.isEmpty() ? cleanLine(id) : title);
    }
    if (!competencies.isEmpty())
        outline.facts.append(
            labelled(labels.competencies, QLocale(labels.language).createSeparatedList(competencies), labels));
    if (const QString told = labels.tellings ? labels.tellings(position) : QString(); !told.isEmpty())
        outline.facts.append(labelled(labels.told, told, labels));
}

} // namespace

QString StoryOutline::factLine() const
{
    return facts.join(QStringLiteral(" \u00B7 "));
}

StoryOutline outlineOf(const Story &story, std::size_t position, const StoryLabels &labels)
{
    StoryOutline outline;
    outline.title = cleanLine(story.title);
    if (outline.title.isEmpty())
        outline.title = labels.untitled;
    addQuestions(outline, story, labels);
    addFacts(outline, story, position, labels);
    addSections(outline, story, labels);
    return outline;
}

std::vector<StoryOutline> outlinesOf(const std::vector<Story> &stories, const StoryLabels &labels)
{
    std::vector<StoryOutline> outlines;
    outlines.reserve(stories.size());
    for (const Story &story : stories)
        outlines.push_back(outlineOf(story, outlines.size(), labels));
    return outlines;
}

QString documentTitle(const std::vector<StoryOutline> &outlines, const StoryLabels &labels)
{
    return outlines.size() == 1 ? outlines.front().title : labels.title;
}

} // namespace greenroom::documents
