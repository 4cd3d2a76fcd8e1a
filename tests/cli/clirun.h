// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <memory>

#include "cli/commandline.h"
#include "services/services.h"
#include "services/systemclock.h"
#include "smallcontent.h"

namespace greenroom::test {

struct Ran {
    int code = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

inline QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

inline QStringList keysOf(const QJsonValue &value)
{
    return value.toObject().keys();
}

/// A folder with a profile that may not be there yet, and a small content folder.
class CliPlace {
public:
    Ran run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        Ran ran;
        QByteArray given = input;
        QBuffer out(&ran.out);
        QBuffer err(&ran.err);
        QBuffer in(&given);
        out.open(QIODevice::WriteOnly);
        err.open(QIODevice::WriteOnly);
        in.open(QIODevice::ReadOnly);
        ran.code = cli::run(arguments, {out, err, in, m_content.path()});
        return ran;
    }
    /// On the profile of this test.
    Ran runHere(const char *line, const QByteArray &input = {}) const
    {
        return run(words(line) + QStringList{QStringLiteral("--profile"), profile()}, input);
    }
    [[nodiscard]] QString profile() const { return m_place.filePath(QStringLiteral("profile")); }
    [[nodiscard]] QString databaseFile() const { return profile() + QStringLiteral("/greenroom.db"); }
    [[nodiscard]] bool makeProfile() const { return runHere("history import -").code == 0; }
    /// Holds the profile open.
    [[nodiscard]] std::unique_ptr<services::Services> services() const
    {
        auto opened = storage::Profile::open(profile().toStdString(), storage::Intent::MakeIfMissing);
        return std::make_unique<services::Services>(std::move(opened.value()), m_clock, m_zone, m_content.path());
    }
    [[nodiscard]] const SmallContent &content() const { return m_content; }
    [[nodiscard]] QString file(const char *name) const { return m_place.filePath(QLatin1String(name)); }

private:
    QTemporaryDir m_place;
    SmallContent m_content;
    services::SystemClock m_clock;
    services::SystemTimeZone m_zone;
};

} // namespace greenroom::test
