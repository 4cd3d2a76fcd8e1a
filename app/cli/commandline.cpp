// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include <QFile>

#include <algorithm>
#include <cstdio>

#include "cli/commandtable.h"
#include "services/places.h"

namespace greenroom::cli {

namespace {

Exit refuse(Output &output, const QString &problem)
{
    output.message(problem);
    return Exit::WrongUsage;
}

/// True when commands begin with this word, as "pack" does in "pack lint".
bool isGroup(const QString &word)
{
    const auto commands = allCommands();
    return std::any_of(commands.begin(), commands.end(), [&word](const Command *command) {
        return QLatin1String(command->name).startsWith(word + QLatin1Char(' '));
    });
}

Exit answerWithoutCommand(const ParsedLine &line, Output &output)
{
    const QString words = line.words.mid(0, 2).join(QLatin1Char(' '));
    if (line.options.help && (words.isEmpty() || isGroup(words))) {
        output.bytes(helpForAll(words).toUtf8());
        return Exit::Done;
    }
    if (words.isEmpty())
        return refuse(output, QStringLiteral("No command is given; greenroom-cli --help lists them."));
    return refuse(output, QStringLiteral("There is no command %1; greenroom-cli --help lists them.").arg(words));
}

Exit answer(ParsedLine line, const Surroundings &surroundings, Output &output)
{
    if (!line.problem.isEmpty())
        return refuse(output, line.problem);
    const Command *command = commandFor(line.words);
    if (command == nullptr)
        return answerWithoutCommand(line, output);
    if (line.options.help) {
        output.bytes(helpFor(*command).toUtf8());
        return Exit::Done;
    }
    line.words = line.words.mid(QLatin1String(command->name).contains(QLatin1Char(' ')) ? 2 : 1);
    const QString problem = usageProblem(*command, line.words, line.options);
    if (!problem.isEmpty())
        return refuse(output, problem);
    Call call(std::move(line), output, surroundings.in, surroundings.contentFolder);
    return command->run(call);
}

} // namespace

int run(const QStringList &arguments, const Surroundings &surroundings)
{
    Output output(surroundings.out, surroundings.err);
    Exit code = answer(parseLine(arguments), surroundings, output);
    if (!output.finish()) {
        output.message(QStringLiteral("The output could not be written."));
        code = Exit::CannotAccess;
    }
    return static_cast<int>(code);
}

int run(const QStringList &arguments)
{
    QFile out;
    QFile err;
    QFile in;
    // One that is closed fails at its first use, where it is told.
    (void)out.open(stdout, QIODevice::WriteOnly);
    (void)err.open(stderr, QIODevice::WriteOnly);
    (void)in.open(stdin, QIODevice::ReadOnly);
    return run(arguments, {out, err, in, services::contentFolder()});
}

} // namespace greenroom::cli
