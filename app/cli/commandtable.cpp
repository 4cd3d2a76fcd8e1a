// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandtable.h"

#include <algorithm>
#include <iterator>

namespace greenroom::cli {

namespace {

QString usageOf(const Command &command)
{
    return QStringLiteral("greenroom-cli %1 %2")
        .arg(QLatin1String(command.name), QString::fromUtf8(command.arguments))
        .trimmed();
}

bool takes(const Command &command, const QString &option)
{
    return std::any_of(command.options.begin(), command.options.end(),
                       [&option](const char *name) { return option == QLatin1String(name); });
}

QString optionLines(const Command *command)
{
    QString lines;
    for (const OptionRow &row : optionTable()) {
        if (!row.everywhere && (command == nullptr || !takes(*command, QLatin1String(row.name))))
            continue;
        const QString name = QStringLiteral("%1 %2").arg(QLatin1String(row.name), QLatin1String(row.value));
        lines += QStringLiteral("  %1  %2\n").arg(name.leftJustified(14), QString::fromUtf8(row.help));
    }
    return lines;
}

} // namespace

std::vector<const Command *> allCommands()
{
    std::vector<const Command *> all;
    for (const auto *group :
         {&packCommands(), &itemCommands(), &numericCommands(), &coachCommands(), &historyCommands(), &checkCommands()})
        std::transform(group->begin(), group->end(), std::back_inserter(all), [](const Command &one) { return &one; });
    return all;
}

const Command *commandFor(const QStringList &words)
{
    const QString two = words.mid(0, 2).join(QLatin1Char(' '));
    const Command *found = nullptr;
    for (const Command *command : allCommands()) {
        const QLatin1String name(command->name);
        if (two == name)
            return command;
        if (!words.isEmpty() && words.first() == name)
            found = command;
    }
    return found;
}

QString usageProblem(const Command &command, const QStringList &words, const Options &options)
{
    for (const OptionRow &row : optionTable()) {
        const QLatin1String name(row.name);
        if (!row.everywhere && options.given.contains(name) && !takes(command, name))
            return QStringLiteral("%1 does not take %2.").arg(QLatin1String(command.name), name);
    }
    if (words.size() < command.fewest || (command.most >= 0 && words.size() > command.most))
        return QStringLiteral("Usage: %1").arg(usageOf(command));
    return {};
}

QString helpFor(const Command &command)
{
    return QStringLiteral("Usage: %1\n\n%2\n\nOptions:\n%3")
        .arg(usageOf(command), QString::fromUtf8(command.help).trimmed(), optionLines(&command));
}

QString helpForAll(const QString &prefix)
{
    QString lines;
    for (const Command *command : allCommands()) {
        if (QLatin1String(command->name).startsWith(prefix))
            lines += QStringLiteral("  %1  %2\n")
                         .arg(QLatin1String(command->name), -14)
                         .arg(QString::fromUtf8(command->summary));
    }
    return QStringLiteral("Usage: greenroom-cli COMMAND [OPTIONS]\n\n"
                          "Commands:\n%1\n"
                          "Options, before or after the command (-- ends them):\n%2\n"
                          "Data goes to the standard output, messages to the standard error output.\n"
                          "Exit codes: 0 done, 1 problems found or a negative verdict, 2 wrong usage,\n"
                          "3 something could not be read or written, 4 the profile is in use, from a newer\n"
                          "version, or damaged. Reading never makes a profile.\n"
                          "greenroom-cli COMMAND --help tells more about one command.\n")
        .arg(lines, optionLines(nullptr));
}

} // namespace greenroom::cli
