// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>

#include "cli/commandtable.h"
#include "cli/text.h"
#include "services/installedpacks.h"
#include "services/packlint.h"

namespace greenroom::cli {

namespace {

QString placeOf(const content::Problem &problem)
{
    QString place = textOf(problem.file);
    if (problem.line > 0)
        place += QStringLiteral(":%1:%2").arg(problem.line).arg(problem.column);
    return place;
}

Exit lint(Call &call)
{
    const auto today = std::chrono::floor<std::chrono::days>(call.now());
    const auto report = services::lintPaths(call.words(), call.contentFolder(), today);
    if (!report) {
        const bool vocabulary = report.error().subject == "areas.toml";
        call.output().message(vocabulary
                                  ? QStringLiteral("There is no content folder with areas.toml above these paths.")
                                  : QStringLiteral("%1 cannot be read.").arg(textOf(report.error().subject)));
        return Exit::CannotAccess;
    }
    Output &output = call.output();
    if (call.options().json) {
        QJsonArray problems;
        for (const content::Problem &problem : report->problems) {
            problems.append(QJsonObject{{QStringLiteral("file"), textOf(problem.file)},
                                        {QStringLiteral("line"), problem.line},
                                        {QStringLiteral("column"), problem.column},
                                        {QStringLiteral("rule"), textOf(problem.rule)},
                                        {QStringLiteral("message"), textOf(problem.message)}});
        }
        output.json({{QStringLiteral("problems"), problems}, {QStringLiteral("items"), report->items}});
    } else {
        for (const content::Problem &problem : report->problems)
            output.line(
                QStringLiteral("%1: %2 [%3]").arg(placeOf(problem), textOf(problem.message), textOf(problem.rule)));
        output.message(QStringLiteral("items read: %1, problems: %2")
                           .arg(report->items)
                           .arg(static_cast<int>(report->problems.size())));
    }
    return report->problems.empty() ? Exit::Done : Exit::Negative;
}

QJsonObject countsOf(const std::map<std::string, int> &counts)
{
    QJsonObject object;
    for (const auto &[name, count] : counts)
        object.insert(textOf(name), count);
    return object;
}

QString countsText(const std::map<std::string, int> &counts)
{
    QStringList parts;
    for (const auto &[name, count] : counts)
        parts.append(QStringLiteral("%1 %2").arg(textOf(name)).arg(count));
    return parts.join(QStringLiteral(", "));
}

void writePacks(Output &output, const std::vector<services::InstalledPack> &packs)
{
    for (const services::InstalledPack &pack : packs) {
        output.line(QStringLiteral("%1 %2: %3 items").arg(textOf(pack.id), textOf(pack.version)).arg(pack.items));
        output.table({{QStringLiteral("  kinds"), countsText(pack.byKind)},
                      {QStringLiteral("  areas"), countsText(pack.byArea)},
                      {QStringLiteral("  status"), countsText(pack.byStatus)}});
    }
}

Exit list(Call &call)
{
    const auto found = services::installedPacks(call.contentFolder());
    if (!found) {
        call.output().message(QStringLiteral("There are no installed packs."));
        return Exit::CannotAccess;
    }
    if (call.options().json) {
        QJsonArray packs;
        for (const services::InstalledPack &pack : found->packs) {
            packs.append(QJsonObject{{QStringLiteral("id"), textOf(pack.id)},
                                     {QStringLiteral("version"), textOf(pack.version)},
                                     {QStringLiteral("items"), pack.items},
                                     {QStringLiteral("by_kind"), countsOf(pack.byKind)},
                                     {QStringLiteral("by_area"), countsOf(pack.byArea)},
                                     {QStringLiteral("by_status"), countsOf(pack.byStatus)}});
        }
        call.output().json({{QStringLiteral("packs"), packs}});
    } else {
        writePacks(call.output(), found->packs);
    }
    if (!found->problems.empty())
        call.output().message(QStringLiteral("What has mistakes is not counted (%1 problems, see pack lint %2).")
                                  .arg(static_cast<int>(found->problems.size()))
                                  .arg(call.contentFolder()));
    return Exit::Done;
}

} // namespace

const std::vector<Command> &packCommands()
{
    static const std::vector<Command> commands = {
        {"pack lint",
         "PATH...",
         "checks items, packs or a folder of packs",
         "Checks TOML files of items, pack folders, folders of packs or a content folder\n"
         "by every rule that can be checked here. Areas, topics, roles and stages are\n"
         "looked up from each path upwards, else in the installed content. The day of\n"
         "--now decides which sources are due for another look. Opens no profile.\n"
         "\n"
         "Prints file:line:column: message [rule].\n"
         "JSON: problems: [{file, line, column, rule, message}], items: how many were read.\n"
         "Line and column are 0 when a whole file is meant.\n"
         "Exit code 1 when there are problems, 3 when a path is not there.",
         1,
         -1,
         {},
         lint},
        {"pack list",
         "",
         "lists the installed packs",
         "Lists the packs that are installed with Greenroom and what is in them, drafts\n"
         "included. Opens no profile.\n"
         "\n"
         "JSON: packs: [{id, version, items, by_kind: {kind: items}, by_area, by_status}].",
         0,
         0,
         {},
         list},
    };
    return commands;
}

} // namespace greenroom::cli
