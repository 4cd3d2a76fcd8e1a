// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/profile.h"

#include <QDateTime>
#include <QDir>
#include <QLockFile>

#include <sys/stat.h>
#include <unistd.h>
#include <utility>

#include "storage/errorfrom.h"
#include "storage/opensequence.h"

namespace greenroom::storage {

namespace {

/// Longer than a living process needs between making the lock file and writing its name into it.
constexpr int lockIsWrittenWithinMs = 500;

/// Takes the profile's lock; a dead holder's lock is taken over silently.
Result<std::unique_ptr<QLockFile>> lockProfile(const std::string &folder)
{
    const QString path = QString::fromStdString(folder) + QStringLiteral("/greenroom.lock");
    auto lock = std::make_unique<QLockFile>(path);
    lock->setStaleLockTime(std::chrono::milliseconds{0});
    if (lock->tryLock(0))
        return lock;
    if (lock->error() == QLockFile::PermissionError)
        return Error{ErrorCode::ReadOnly, folder, "lock"};
    qint64 process = 0;
    QString host;
    QString application;
    if (!lock->getLockInfo(&process, &host, &application)) {
        // Empty: its holder died while making it, unless it is being written just now.
        if (lock->tryLock(lockIsWrittenWithinMs))
            return lock;
        if (!lock->getLockInfo(&process, &host, &application) && lock->removeStaleLockFile() && lock->tryLock(0))
            return lock;
    }
    struct stat facts {};
    ::stat(path.toStdString().c_str(), &facts);
    return Error{ErrorCode::InUse, host.toStdString(),
                 QDateTime::fromSecsSinceEpoch(facts.st_mtime, Qt::UTC).toString(Qt::ISODate).toStdString()};
}

} // namespace

std::string databasePath(const std::string &folder) { return folder + "/greenroom.db"; }

Result<std::unique_ptr<Profile>> Profile::open(const std::string &folder, Intent intent)
{
    ::umask(077);
    const bool exists = isProfileFolder(folder);
    if (!exists && intent == Intent::MustExist)
        return Error{ErrorCode::NotFound, folder, {}};
    if (!exists && !QDir().mkpath(QString::fromStdString(folder))) {
        const long long room = freeBytesAt(folder);
        return Error{room == 0 ? ErrorCode::DiskFull : ErrorCode::ReadOnly, folder, "mkpath"};
    }

    const bool writable = isWritable(folder);
    std::unique_ptr<QLockFile> lock;
    if (writable) {
        auto locked = lockProfile(folder);
        if (!locked)
            return locked.error();
        lock = std::move(*locked);
    } else if (!exists) {
        return Error{ErrorCode::ReadOnly, folder, "no profile there"};
    }

    auto database = writable ? openWritable(folder, exists) : openReadOnly(folder);
    if (!database)
        return database.error();
    return std::unique_ptr<Profile>(new Profile(folder, std::move(lock), std::move(*database), !writable));
}

Profile::Profile(std::string folder, std::unique_ptr<QLockFile> lock, std::unique_ptr<sqlite::Database> database,
                 bool readOnly)
    : m_folder(std::move(folder)), m_lock(std::move(lock)), m_database(std::move(database)), m_readOnly(readOnly),
      m_settings(*m_database), m_packs(*m_database), m_items(*m_database), m_search(*m_database),
      m_reviews(*m_database), m_memory(*m_database), m_sessions(*m_database),
      m_stories(*m_database), m_tellings(*m_database)
{
}

Profile::~Profile() = default;

} // namespace greenroom::storage
