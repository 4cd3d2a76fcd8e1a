// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

#include "cli/call.h"

namespace greenroom::cli {

/// One command. A new one is a row in the table of its group.
struct Command {
    const char *name;                  ///< one or two words
    const char *arguments;             ///< as the usage line shows them, options included
    const char *summary;               ///< one line for the list of commands
    const char *help;                  ///< what it does, its JSON keys and exit codes; lines of at most 78 characters
    int fewest;                        ///< words behind the name
    int most;                          ///< -1: any number
    std::vector<const char *> options; ///< beyond those that every command takes
    Exit (*run)(Call &);
};

[[nodiscard]] const std::vector<Command> &packCommands();
[[nodiscard]] const std::vector<Command> &itemCommands();
[[nodiscard]] const std::vector<Command> &numericCommands();
[[nodiscard]] const std::vector<Command> &coachCommands();
[[nodiscard]] const std::vector<Command> &historyCommands();
[[nodiscard]] const std::vector<Command> &checkCommands();

/// All commands in the order of the help.
[[nodiscard]] std::vector<const Command *> allCommands();

/// The command that `words` begin with; null when there is none.
[[nodiscard]] const Command *commandFor(const QStringList &words);

/// What is wrong with the words and options for this command, one English sentence; empty when nothing is.
/// `words` are those behind the name.
[[nodiscard]] QString usageProblem(const Command &command, const QStringList &words, const Options &options);

/// The help of one command, and the list of all of those whose names begin with `prefix`.
[[nodiscard]] QString helpFor(const Command &command);
[[nodiscard]] QString helpForAll(const QString &prefix);

} // namespace greenroom::cli
