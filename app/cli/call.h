// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QString>
#include <QStringList>

#include <memory>

#include "cli/exitcode.h"
#include "cli/options.h"
#include "cli/output.h"
#include "core/base/result.h"
#include "services/services.h"
#include "services/systemclock.h"

namespace greenroom::cli {

/// One run of a command: its words and options, and what it may use.
class Call {
public:
    Call(ParsedLine line, Output &output, QIODevice &input, QString contentFolder);

    [[nodiscard]] const Options &options() const { return m_line.options; }
    [[nodiscard]] const QStringList &words() const { return m_line.words; } ///< without the command's name
    [[nodiscard]] Output &output() { return m_output; }
    [[nodiscard]] QIODevice &input() { return m_input; }
    [[nodiscard]] const QString &contentFolder() const { return m_contentFolder; }
    [[nodiscard]] Instant now() const { return m_clock->now(); }

    /// The folder of --profile or the user's own.
    [[nodiscard]] QString profileFolder() const;
    /// Opens the profile. What it returns must not outlive this call.
    [[nodiscard]] Result<std::unique_ptr<services::Services>> openProfile(storage::Intent intent) const;

    /// Tells the user about an error and returns the exit code that belongs to it.
    Exit fail(const Error &error);
    /// The same for one that openProfile() returned.
    Exit failToOpen(const Error &error);

private:
    ParsedLine m_line;
    Output &m_output;
    QIODevice &m_input;
    QString m_contentFolder;
    std::unique_ptr<Clock> m_clock;
    services::SystemTimeZone m_zone;
};

} // namespace greenroom::cli
