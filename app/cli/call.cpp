// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/call.h"

#include <QDir>

#include "cli/errortext.h"
#include "services/places.h"

namespace greenroom::cli {

namespace {

std::unique_ptr<Clock> clockFor(const Options &options)
{
    if (options.now)
        return std::make_unique<services::FixedClock>(*options.now);
    return std::make_unique<services::SystemClock>();
}

} // namespace

Call::Call(ParsedLine line, Output &output, QIODevice &input, QString contentFolder)
    : m_line(std::move(line)), m_output(output), m_input(input), m_contentFolder(std::move(contentFolder)),
      m_clock(clockFor(m_line.options))
{
}

QString Call::profileFolder() const
{
    return options().profile.isEmpty() ? services::defaultProfileFolder() : QDir(options().profile).absolutePath();
}

Result<std::unique_ptr<services::Services>> Call::openProfile(storage::Intent intent) const
{
    auto profile = storage::Profile::open(profileFolder().toStdString(), intent);
    if (!profile)
        return profile.error();
    return std::make_unique<services::Services>(std::move(*profile), *m_clock, m_zone, m_contentFolder);
}

Exit Call::fail(const Error &error)
{
    m_output.message(sentenceFor(error));
    return exitCodeFor(error);
}

Exit Call::failToOpen(const Error &error)
{
    if (error.code != ErrorCode::NotFound)
        return fail(error);
    m_output.message(QStringLiteral("There is no profile in %1.").arg(profileFolder()));
    return Exit::CannotAccess;
}

} // namespace greenroom::cli
