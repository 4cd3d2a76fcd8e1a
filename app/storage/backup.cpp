// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"

#include <QDateTime>
#include <QDir>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

#include "storage/errorfrom.h"

namespace greenroom::storage {

namespace {

int nextSequence(const QDir &directory)
{
    int highest = 0;
    for (const QString &name : directory.entryList({QStringLiteral("seq-*.db")}, QDir::Files))
        highest = std::max(highest, name.mid(4, 6).toInt());
    return highest + 1;
}

Result<void> verify(const std::string &path)
{
    sqlite::Database copy(path, sqlite::OpenMode::Immutable);
    sqlite::Query check = copy.query("PRAGMA integrity_check(1)");
    if (!check.step() || check.text(0) != "ok")
        return Error{ErrorCode::Damaged, path, "backup"};
    return {};
}

bool syncPath(const std::string &path)
{
    const int handle = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    const bool synced = handle >= 0 && ::fsync(handle) == 0;
    if (handle >= 0)
        ::close(handle);
    return synced;
}

} // namespace

Result<std::string> makeBackup(sqlite::Database &database, const std::string &folder, const std::string &reason)
{
    const QDir directory(QString::fromStdString(folder) + QStringLiteral("/backups"));
    if (!directory.mkpath(QStringLiteral(".")))
        return Error{ErrorCode::DiskFault, folder, "backups"};
    // Ordered by number, never by clock. The time in the name is for people.
    const QString name = QStringLiteral("seq-%1_%2_%3.db")
                             .arg(nextSequence(directory), 6, 10, QLatin1Char('0'))
                             .arg(QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")),
                                  QString::fromStdString(reason));
    const std::string target = directory.filePath(name).toStdString();
    const std::string temporary = target + ".part";
    try {
        ::unlink(temporary.c_str());
        sqlite::Query copy = database.prepareOnce("VACUUM INTO ?1");
        copy.bind(temporary);
        copy.run();
        auto verified = verify(temporary);
        if (!verified) {
            ::unlink(temporary.c_str());
            return verified.error();
        }
    } catch (const sqlite::Failure &failure) {
        ::unlink(temporary.c_str());
        return errorFrom(failure, freeBytesAt(folder));
    }
    if (!syncPath(temporary) || std::rename(temporary.c_str(), target.c_str()) != 0
        || !syncPath(directory.path().toStdString()))
        return Error{ErrorCode::DiskFault, target, "rename"};
    return target;
}

} // namespace greenroom::storage
