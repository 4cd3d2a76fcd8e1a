// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QString>
#include <QStringList>

namespace greenroom::cli {

/// What surrounds the program; tests replace it.
struct Surroundings {
    QIODevice &out;        ///< data
    QIODevice &err;        ///< messages
    QIODevice &in;         ///< standard input
    QString contentFolder; ///< the installed vocabularies and packs; empty when there are none
};

/// Runs one command line (without the program's name) and returns the exit code.
[[nodiscard]] int run(const QStringList &arguments, const Surroundings &surroundings);

/// The same on the standard streams and the installed content.
[[nodiscard]] int run(const QStringList &arguments);

} // namespace greenroom::cli
