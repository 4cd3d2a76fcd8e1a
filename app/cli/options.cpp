// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/options.h"

#include "services/history.h"

namespace greenroom::cli {

namespace {

constexpr int largestLimit = 100'000;

const OptionRow *rowNamed(const QString &name)
{
    for (const OptionRow &row : optionTable()) {
        if (name == QLatin1String(row.name))
            return &row;
    }
    return nullptr;
}

/// Stores one option; returns what is wrong with its value.
QString store(const QString &name, const QString &value, Options &options)
{
    bool good = true;
    if (name == QLatin1String("--json")) {
        options.json = true;
    } else if (name == QLatin1String("--help")) {
        options.help = true;
    } else if (name == QLatin1String("--answer")) {
        options.answer = true;
    } else if (name == QLatin1String("--profile")) {
        options.profile = value;
        return value.isEmpty() ? QStringLiteral("--profile needs a folder.") : QString();
    } else if (name == QLatin1String("--now")) {
        options.now = services::instantFrom(value);
        return options.now ? QString()
                           : QStringLiteral("--now needs a time such as 2026-05-01T09:00:00Z, not \"%1\".").arg(value);
    } else if (name == QLatin1String("--limit")) {
        options.limit = value.toInt(&good);
        good = good && *options.limit >= 1 && *options.limit <= largestLimit;
        return good ? QString()
                    : QStringLiteral("--limit needs a whole number from 1 to %1, not \"%2\".")
                          .arg(largestLimit)
                          .arg(value);
    } else if (name == QLatin1String("--seed")) {
        options.seed = value.toLongLong(&good);
        good = good && *options.seed >= 0;
        return good ? QString() : QStringLiteral("--seed needs a whole number from 0, not \"%1\".").arg(value);
    }
    return {};
}

} // namespace

const std::vector<OptionRow> &optionTable()
{
    static const std::vector<OptionRow> table = {
        {"--profile", "DIR", "the profile's folder; without it, the user's own", true},
        {"--now", "TIME", "fixes the clock, e.g. 2026-05-01T09:00:00Z", true},
        {"--json", "", "one JSON document instead of text", true},
        {"--help", "", "this help; behind a command, the help of that command", true},
        {"--limit", "N", "at most so many hits", false},
        {"--seed", "N", "the seed of the draw, a whole number from 0", false},
        {"--answer", "", "with the answer", false},
    };
    return table;
}

ParsedLine parseLine(const QStringList &arguments)
{
    ParsedLine line;
    bool ended = false;
    for (qsizetype i = 0; i < arguments.size() && line.problem.isEmpty(); ++i) {
        const QString &argument = arguments[i];
        if (ended || argument == QLatin1String("-") || !argument.startsWith(QLatin1Char('-'))) {
            line.words.push_back(argument);
            continue;
        }
        ended = argument == QLatin1String("--");
        if (ended)
            continue;
        const qsizetype equals = argument.indexOf(QLatin1Char('='));
        const QString name = argument.left(equals);
        const OptionRow *row = rowNamed(name);
        if (row == nullptr) {
            line.problem = QStringLiteral("There is no option %1.").arg(name);
            continue;
        }
        QString value = equals < 0 ? QString() : argument.mid(equals + 1);
        if (*row->value == '\0') {
            if (equals >= 0)
                line.problem = QStringLiteral("%1 takes no value.").arg(name);
        } else if (equals < 0) {
            if (++i == arguments.size())
                line.problem = QStringLiteral("%1 needs a value.").arg(name);
            else
                value = arguments[i];
        }
        if (line.problem.isEmpty())
            line.problem = store(name, value, line.options);
        line.options.given.push_back(name);
    }
    return line;
}

} // namespace greenroom::cli
