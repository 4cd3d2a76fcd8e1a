// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/cleantext.h"
#include "documents/storydocument.h"
#include "documents/storyoutline.h"

namespace greenroom::documents {

namespace {

// Word processors turn these rules into paragraph styles.
constexpr QLatin1String styleSheet("@page { size: 21cm 29.7cm; margin: 2.5cm }\n"
                                   "body { font-family: Georgia, 'Noto Serif', serif; font-size: 11pt; color: #1b1f1c; "
                                   "max-width: 42em; margin: 2em auto; padding: 0 1em }\n"
                                   "h1 { font-size: 20pt; font-weight: bold; margin: 0 0 8pt 0 }\n"
                                   "h2 { font-size: 12.5pt; font-weight: bold; color: #12695a; margin: 16pt 0 4pt 0 }\n"
                                   "p { line-height: 145%; margin: 0 0 8pt 0 }\n"
                                   "p.title { font-size: 28pt; line-height: 120%; margin: 96pt 0 8pt 0 }\n"
                                   "p.question { font-style: italic; margin: 0 0 4pt 0 }\n"
                                   "p.facts, p.missing { font-size: 9.5pt; color: #58615b }\n"
                                   "p.tight { margin: 0 }\n");

QString element(const char *name, const QString &text, const char *attributes = "")
{
    QString shown = text.toHtmlEscaped();
    qsizetype spaces = 0;
    while (spaces < shown.size() && shown[spaces].isSpace())
        ++spaces;
    shown.replace(0, spaces, QString(spaces, QChar(0xA0)));
    const QLatin1String direction(text.isRightToLeft() ? " dir=\"rtl\"" : "");
    return QStringLiteral("<%1%2%3>").arg(QLatin1String(name), QLatin1String(attributes), direction) + shown
        + QStringLiteral("</%1>\n").arg(QLatin1String(name));
}

void addStory(QString &html, const StoryOutline &outline, bool newPage)
{
    html += element("h1", outline.title, newPage ? " style=\"page-break-before: always\"" : "");
    for (const QString &question : outline.questions)
        html += element("p", question, " class=\"question\"");
    if (!outline.facts.isEmpty())
        html += element("p", outline.factLine(), " class=\"facts\"");
    for (const OutlineSection &section : outline.sections) {
        html += element("h2", section.heading);
        for (const Paragraph &paragraph : paragraphs(section.text))
            html += element("p", paragraph.text,
                            section.missing          ? " class=\"missing\""
                                : paragraph.gapAfter ? ""
                                                     : " class=\"tight\"");
    }
}

} // namespace

QString storiesAsHtml(const std::vector<Story> &stories, const StoryLabels &labels)
{
    const std::vector<StoryOutline> outlines = outlinesOf(stories, labels);
    const bool several = outlines.size() != 1;
    const QString language =
        labels.language.isEmpty() ? QString() : QStringLiteral(" lang=\"%1\"").arg(labels.language.toHtmlEscaped());
    QString html = QStringLiteral("<!DOCTYPE html>\n<html%1>\n<head>\n<meta charset=\"utf-8\">\n<title>").arg(language);
    html += documentTitle(outlines, labels).toHtmlEscaped() + QStringLiteral("</title>\n<style>\n") + styleSheet
        + QStringLiteral("</style>\n</head>\n<body>\n");
    if (several && !labels.title.isEmpty())
        html += element("p", labels.title, " class=\"title\"");
    if (several && !labels.subtitle.isEmpty())
        html += element("p", labels.subtitle, " class=\"facts\"");
    for (const StoryOutline &outline : outlines)
        addStory(html, outline, several);
    return html + QStringLiteral("</body>\n</html>\n");
}

} // namespace greenroom::documents
