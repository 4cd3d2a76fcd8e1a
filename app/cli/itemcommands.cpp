// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QJsonArray>

#include "cli/commandtable.h"
#include "cli/itemsource.h"
#include "cli/text.h"
#include "core/model/itemnames.h"
#include "core/model/itemtext.h"

namespace greenroom::cli {

namespace {

constexpr int usualLimit = 50;

QJsonArray arrayOf(const std::vector<std::string> &texts)
{
    QJsonArray array;
    for (const std::string &text : texts)
        array.append(textOf(text));
    return array;
}

/// One line without the marks around hits.
QString plainSnippet(const std::string &snippet)
{
    return textOf(snippet).remove(QChar(2)).remove(QChar(3)).simplified();
}

void writeHits(Output &output, const services::QuestionPage &page)
{
    std::vector<QStringList> rows;
    for (const storage::ItemSummary &hit : page.rows)
        rows.push_back({textOf(hit.id.value()), textOf(nameOf(hit.kind)), textOf(hit.title)});
    output.table(rows);
    if (page.numbers.size() > page.rows.size())
        output.message(QStringLiteral("%1 of %2 hits are shown; --limit shows more.")
                           .arg(static_cast<int>(page.rows.size()))
                           .arg(static_cast<int>(page.numbers.size())));
}

/// A search text that finds something, or nothing.
std::string suggestionFor(services::Questions &questions, const std::string &text)
{
    const auto suggestion = questions.suggestion(text);
    return suggestion ? *suggestion : std::string();
}

Exit search(Call &call)
{
    const auto opened = call.openProfile(storage::Intent::MustExist);
    if (!opened)
        return call.failToOpen(opened.error());
    services::Questions &questions = (*opened)->questions();
    services::QuestionQuery query;
    query.text = call.words().join(QLatin1Char(' ')).toStdString();
    QElapsedTimer timer;
    timer.start();
    const auto page = questions.all(query, call.options().limit.value_or(usualLimit));
    const double took = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    if (!page)
        return call.fail(page.error());
    std::string suggestion;
    if (page->rows.empty())
        suggestion = suggestionFor(questions, query.text);
    if (!call.options().json) {
        writeHits(call.output(), *page);
        if (page->rows.empty())
            call.output().message(suggestion.empty()
                                      ? QStringLiteral("Nothing was found.")
                                      : QStringLiteral("Nothing was found. Did you mean: %1").arg(textOf(suggestion)));
        return Exit::Done;
    }
    QJsonArray hits;
    for (const storage::ItemSummary &hit : page->rows) {
        hits.append(QJsonObject{{QStringLiteral("id"), textOf(hit.id.value())},
                                {QStringLiteral("title"), textOf(hit.title)},
                                {QStringLiteral("snippet"), plainSnippet(hit.snippet)},
                                {QStringLiteral("area"), textOf(hit.area)},
                                {QStringLiteral("kind"), textOf(nameOf(hit.kind))}});
    }
    QJsonObject document{{QStringLiteral("hits"), hits},
                         {QStringLiteral("total"), static_cast<qint64>(page->numbers.size())},
                         {QStringLiteral("took_ms"), took}};
    if (!suggestion.empty())
        document.insert(QStringLiteral("suggestion"), textOf(suggestion));
    call.output().json(document);
    return Exit::Done;
}

QJsonArray optionsOf(const McqBody &body, bool withAnswer)
{
    QJsonArray options;
    for (const McqOption &option : body.options) {
        QJsonObject object{{QStringLiteral("id"), textOf(option.id)}, {QStringLiteral("text"), textOf(option.text)}};
        if (withAnswer) {
            object.insert(QStringLiteral("correct"), option.correct);
            object.insert(QStringLiteral("why"), textOf(option.why));
        }
        options.append(object);
    }
    return options;
}

QJsonObject documentOf(const FoundItem &found, bool withAnswer)
{
    const ItemHeader &header = found.item.header;
    QJsonObject document{{QStringLiteral("id"), textOf(header.id.value())},
                         {QStringLiteral("kind"), textOf(nameOf(header.kind))},
                         {QStringLiteral("title"), textOf(header.title)},
                         {QStringLiteral("area"), textOf(header.area)},
                         {QStringLiteral("topics"), arrayOf(header.topics)},
                         {QStringLiteral("roles"), arrayOf(header.roles)},
                         {QStringLiteral("stages"), arrayOf(header.stages)},
                         {QStringLiteral("difficulty"), header.difficulty},
                         {QStringLiteral("minutes"), header.minutes},
                         {QStringLiteral("status"), textOf(nameOf(header.status))},
                         {QStringLiteral("revision"), header.revision},
                         {QStringLiteral("prompt"), textOf(promptOf(found.item))},
                         {QStringLiteral("from"), found.from}};
    if (const auto *mcq = std::get_if<McqBody>(&found.item.body))
        document.insert(QStringLiteral("options"), optionsOf(*mcq, withAnswer));
    if (withAnswer)
        document.insert(QStringLiteral("answer"), textOf(answerOf(found.item)));
    return document;
}

Exit item(Call &call)
{
    const auto found = findItem(call, ItemId(call.words().first().toStdString()));
    if (!found)
        return call.fail(found.error());
    const bool withAnswer = call.options().answer;
    Output &output = call.output();
    if (call.options().json) {
        output.json(documentOf(*found, withAnswer));
        return Exit::Done;
    }
    const ItemHeader &header = found->item.header;
    output.line(textOf(header.title));
    output.line(QStringLiteral("%1, %2, %3, difficulty %4 of 5, %5 minutes\n")
                    .arg(textOf(header.id.value()), textOf(nameOf(header.kind)), textOf(header.area))
                    .arg(header.difficulty)
                    .arg(header.minutes));
    output.line(textOf(promptOf(found->item)).trimmed());
    if (withAnswer)
        output.line(QStringLiteral("\nAnswer\n\n%1").arg(textOf(answerOf(found->item)).trimmed()));
    return Exit::Done;
}

} // namespace

const std::vector<Command> &itemCommands()
{
    static const std::vector<Command> commands = {
        {"search",
         "QUERY [--limit N]",
         "finds items by words, as the Questions page does",
         "Finds items of the profile. Every word must occur, as the beginning of a word;\n"
         "\"words in quotes\" must occur as they are. Without --limit at most 50 hits are\n"
         "printed, best first.\n"
         "\n"
         "JSON: hits: [{id, title, snippet, area, kind}], total: all hits, took_ms: of the\n"
         "search alone, suggestion: only when nothing was found and a word is like another.\n"
         "Finding nothing is no error.",
         1,
         -1,
         {"--limit"},
         search},
        {"item",
         "ID [--answer]",
         "shows one item",
         "Shows an item by its id, pack/area/slug. It comes from the profile, with the\n"
         "user's own text; without a profile, or when it is not in there, from the\n"
         "installed packs, drafts included. Text is Markdown; the {{variables}} of a\n"
         "numeric item are filled in by the command numeric.\n"
         "\n"
         "JSON: id, kind, title, area, topics, roles, stages, difficulty, minutes, status,\n"
         "revision, prompt, options: [{id, text}] for multiple choice, from: profile or\n"
         "pack; with --answer also answer, and correct and why of each option.\n"
         "Exit code 1 when there is no such item.",
         1,
         1,
         {"--answer"},
         item},
    };
    return commands;
}

} // namespace greenroom::cli
