// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

#include "core/base/time.h"

namespace greenroom::cli {

/// The options of all commands.
struct Options {
    QString profile; ///< empty: the user's own
    std::optional<Instant> now;
    bool json = false;
    bool help = false;
    bool answer = false;
    std::optional<int> limit;
    std::optional<qint64> seed;
    QStringList given; ///< names of the options that were there, with their dashes
};

/// A command line taken apart.
struct ParsedLine {
    Options options;
    QStringList words; ///< what is no option, in its order
    QString problem;   ///< one English sentence; empty when the line is good
};

/// One row of the option table.
struct OptionRow {
    const char *name;  ///< with its dashes
    const char *value; ///< what stands behind it in help; empty for a switch
    const char *help;
    bool everywhere; ///< every command takes it
};

[[nodiscard]] const std::vector<OptionRow> &optionTable();

/// Takes options out of a command line wherever they stand; "--" ends them. A value follows its option or an equals
/// sign. The last of several equal options counts. "-" alone is a word.
[[nodiscard]] ParsedLine parseLine(const QStringList &arguments);

} // namespace greenroom::cli
