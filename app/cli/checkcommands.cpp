// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>

#include "cli/commandtable.h"
#include "cli/text.h"
#include "services/profilecheck.h"

namespace greenroom::cli {

namespace {

Exit check(Call &call)
{
    const auto opened = call.openProfile(storage::Intent::MustExist);
    if (!opened)
        return call.failToOpen(opened.error());
    const auto problems = services::checkProfile((*opened)->door(), (*opened)->practice());
    if (!problems)
        return call.fail(problems.error());
    if (call.options().json) {
        QJsonArray list;
        for (const services::CheckProblem &problem : *problems)
            list.append(QJsonObject{{QStringLiteral("kind"), textOf(problem.kind)},
                                    {QStringLiteral("subject"), textOf(problem.subject)}});
        call.output().json({{QStringLiteral("problems"), list}});
    } else {
        std::vector<QStringList> rows;
        for (const services::CheckProblem &problem : *problems)
            rows.push_back({textOf(problem.kind), textOf(problem.subject)});
        call.output().table(rows);
        if (rows.empty())
            call.output().line(QStringLiteral("No problems were found."));
    }
    return problems->empty() ? Exit::Done : Exit::Negative;
}

} // namespace

const std::vector<Command> &checkCommands()
{
    static const std::vector<Command> commands = {
        {"check",
         "",
         "looks for damage in the profile",
         "Checks the database, its links, the search index, the hash of every item and\n"
         "review, and the memory of every item against its reviews. Changes nothing.\n"
         "\n"
         "JSON: problems: [{kind, subject}]; kind is integrity, foreign_key, search_index,\n"
         "item, review or memory.\n"
         "Exit code 1 when there are problems.",
         0,
         0,
         {},
         check},
    };
    return commands;
}

} // namespace greenroom::cli
