// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/answers/storypapers.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>

#include <cmath>

#include "core/coaching/answertemplate.h"
#include "documents/pages.h"
#include "documents/storydocument.h"
#include "ui/storytext.h"
#include "ui/vocabularytext.h"

namespace greenroom::ui {

namespace {

struct Papers {
    Q_DECLARE_TR_FUNCTIONS(Papers)
};

QString lengthOf(const Story &story, double wordsPerMinute)
{
    const int words = wordCount(story);
    const int seconds = static_cast<int>(std::lround(spokenSeconds(words, wordsPerMinute)));
    return Papers::tr("%n word(s), %1:%2 spoken", "", words).arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString toldText(const storage::TellingCount &tellings)
{
    if (tellings.times == 0)
        return {};
    const QDate last = QDateTime::fromMSecsSinceEpoch(tellings.last.time_since_epoch().count()).date();
    return Papers::tr("%n time(s), last on %1", "", tellings.times).arg(QLocale().toString(last, QLocale::LongFormat));
}

} // namespace

StoryPapers papersOf(const std::vector<services::StorySummary> &stories, const Vocabulary &vocabulary,
                     const std::map<ItemId, QString> &questionTitles, double wordsPerMinute)
{
    StoryPapers papers;
    std::vector<QString> told;
    for (const services::StorySummary &one : stories) {
        papers.stories.push_back(one.story);
        told.push_back(toldText(one.tellings));
    }
    documents::StoryLabels &labels = papers.labels;
    labels.language = QLocale().bcp47Name();
    labels.title = Papers::tr("My stories");
    labels.subtitle = QLocale().toString(QDate::currentDate(), QLocale::LongFormat);
    labels.contents = Papers::tr("Contents");
    labels.untitled = Papers::tr("Untitled story");
    labels.question = Papers::tr("Question");
    labels.competencies = Papers::tr("Told for");
    labels.told = Papers::tr("Told");
    labels.sectionTitle = [](std::string_view templateId, std::string_view sectionId) { return sectionTitle(templateId, sectionId); };
    labels.competencyTitle = [&vocabulary](std::string_view id) { return competencyTitle(vocabulary, std::string(id)); };
    labels.questionTitle = [questionTitles](const ItemId &id) {
        const auto found = questionTitles.find(id);
        return found == questionTitles.end() ? QString::fromStdString(id.value()) : found->second;
    };
    labels.length = [wordsPerMinute](const Story &story) { return lengthOf(story, wordsPerMinute); };
    labels.tellings = [told](std::size_t position) { return told[position]; };
    return papers;
}

services::StoryFormat formatOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("md") || suffix == QLatin1String("markdown"))
        return services::StoryFormat::Markdown;
    if (suffix == QLatin1String("html") || suffix == QLatin1String("htm"))
        return services::StoryFormat::Html;
    return suffix == QLatin1String("txt") ? services::StoryFormat::Text : services::StoryFormat::Pdf;
}

QString formatFilter()
{
    return Papers::tr("PDF document (*.pdf)") + QStringLiteral(";;") + Papers::tr("Web page for word processors (*.html)")
        + QStringLiteral(";;") + Papers::tr("Markdown (*.md)") + QStringLiteral(";;") + Papers::tr("Plain text (*.txt)");
}

bool printStories(const StoryPapers &papers, QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(papers.labels.title);
    QPrintDialog dialog(&printer, parent);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    const auto document = documents::storyDocument(papers.stories, papers.labels);
    return documents::paintPages(*document, printer, papers.labels.pageOfPages);
}

} // namespace greenroom::ui
