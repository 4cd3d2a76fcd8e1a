// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/opensequence.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QUuid>

#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include "storage/atomicsave.h"
#include "storage/backup.h"
#include "storage/errorfrom.h"
#include "storage/migrator.h"
#include "storage/profile.h"

namespace greenroom::storage {

namespace {

std::string markerPath(const std::string &folder) { return folder + "/profile.json"; }

/// Size without opening: closing a second descriptor would drop SQLite's POSIX lock.
long long sizeOf(const std::string &path)
{
    struct stat facts {};
    return ::stat(path.c_str(), &facts) == 0 ? static_cast<long long>(facts.st_size) : -1;
}

void harden(sqlite::Database &database)
{
    sqlite3 *handle = database.handle();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    database.runScript("PRAGMA foreign_keys = ON; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;"
                       "PRAGMA temp_store = MEMORY; PRAGMA secure_delete = ON; PRAGMA cache_size = -16000;");
}

std::int64_t pragma(sqlite::Database &database, sqlite::Sql sql)
{
    sqlite::Query query = database.query(sql);
    query.step();
    return query.integer(0);
}

/// `exists`: the folder is a profile already, so a database without our schema has lost it.
Result<void> checkIdentity(sqlite::Database &database, const std::string &path, bool exists)
{
    const auto version = pragma(database, "PRAGMA user_version");
    if (version > currentSchemaVersion())
        return Error{ErrorCode::NewerSchema, path, std::to_string(version)};
    const auto application = pragma(database, "PRAGMA application_id");
    const bool empty = pragma(database, "SELECT count(*) FROM sqlite_schema") == 0;
    if (application != applicationId && (exists || !empty))
        return Error{ErrorCode::Damaged, path, "application id"};
    if (exists && version < 1)
        return Error{ErrorCode::Damaged, path, "empty"};
    return {};
}

Result<void> quickCheck(sqlite::Database &database, const std::string &path)
{
    sqlite::Query query = database.query("PRAGMA quick_check(1)");
    if (!query.step() || query.text(0) != "ok")
        return Error{ErrorCode::Damaged, path, "quick_check"};
    return {};
}

Result<void> writeMarker(const std::string &folder)
{
    QJsonObject marker{{QStringLiteral("application"), QStringLiteral("io.github.greenroom.Greenroom")},
                       {QStringLiteral("schema"), currentSchemaVersion()}};
    QFile old(QString::fromStdString(markerPath(folder)));
    QString identity = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (old.open(QIODevice::ReadOnly)) {
        const QJsonObject before = QJsonDocument::fromJson(old.readAll()).object();
        if (before.value(QStringLiteral("schema")).toInt() == currentSchemaVersion())
            return {};
        identity = before.value(QStringLiteral("profile")).toString(identity);
    }
    marker.insert(QStringLiteral("profile"), identity);
    return atomicSave(markerPath(folder), QJsonDocument(marker).toJson().toStdString());
}

Result<void> upgrade(sqlite::Database &database, const std::string &folder)
{
    const auto version = pragma(database, "PRAGMA user_version");
    if (version == currentSchemaVersion())
        return {};
    if (version > 0) {
        const auto backup = makeBackup(database, folder, "before-upgrade");
        if (!backup)
            return backup.error();
    }
    migrate(database);
    return {};
}

Result<void> prepareWritable(sqlite::Database &database, const std::string &folder, bool exists, bool unclean)
{
    const std::string path = databasePath(folder);
    harden(database);
    // Reads first: a newer or foreign file must keep its bytes, and WAL would change them, as would merging a log that
    // is left when the connection closes.
    sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    if (auto identity = checkIdentity(database, path, exists); !identity)
        return identity;
    database.runScript("PRAGMA locking_mode = EXCLUSIVE");
    {
        sqlite::Query wal = database.prepareOnce("PRAGMA journal_mode = WAL");
        wal.step();
    }
    database.runScript("PRAGMA synchronous = FULL; PRAGMA journal_size_limit = 4194304;");
    if (pragma(database, "PRAGMA synchronous") != 2 || pragma(database, "PRAGMA foreign_keys") != 1)
        return Error{ErrorCode::DiskFault, path, "a pragma was refused"};
    if (unclean) {
        if (auto check = quickCheck(database, path); !check)
            return check;
    }
    sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
    if (pragma(database, "PRAGMA application_id") != applicationId)
        database.runScript("PRAGMA application_id = " + std::to_string(applicationId));
    return upgrade(database, folder);
}

Result<std::string> copyWithWal(const std::string &folder, QTemporaryDir &place)
{
    const QString from = QString::fromStdString(databasePath(folder));
    const QString to = place.filePath(QStringLiteral("greenroom.db"));
    if (!QFile::copy(from, to) || !QFile::copy(from + QStringLiteral("-wal"), to + QStringLiteral("-wal")))
        return Error{ErrorCode::DiskFault, folder, "copy"};
    QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
    QFile::setPermissions(to + QStringLiteral("-wal"), QFile::ReadOwner | QFile::WriteOwner);
    return to.toStdString();
}

} // namespace

bool isProfileFolder(const std::string &folder) { return sizeOf(markerPath(folder)) >= 0; }

bool isWritable(const std::string &folder)
{
    const std::string path = databasePath(folder);
    return ::access(folder.c_str(), W_OK) == 0 && (sizeOf(path) < 0 || ::access(path.c_str(), W_OK) == 0);
}

Result<std::unique_ptr<sqlite::Database>> openWritable(const std::string &folder, bool exists)
{
    const std::string path = databasePath(folder);
    if (exists && sizeOf(path) <= 0)
        return Error{ErrorCode::Damaged, path, sizeOf(path) < 0 ? "missing" : "0 bytes"};
    const bool unclean = sizeOf(path + "-wal") > 0;
    try {
        auto database = std::make_unique<sqlite::Database>(
            path, exists ? sqlite::OpenMode::ReadWrite : sqlite::OpenMode::Create);
        if (auto prepared = prepareWritable(*database, folder, exists, unclean); !prepared)
            return prepared.error();
        if (auto marked = writeMarker(folder); !marked)
            return marked.error();
        return database;
    } catch (const sqlite::Failure &failure) {
        return errorFrom(failure, freeBytesAt(folder));
    }
}

Result<std::unique_ptr<sqlite::Database>> openReadOnly(const std::string &folder)
{
    const std::string path = databasePath(folder);
    if (sizeOf(path) <= 0)
        return Error{ErrorCode::Damaged, path, "0 bytes"};
    try {
        std::unique_ptr<sqlite::Database> database;
        QTemporaryDir copy;
        if (sizeOf(path + "-wal") > 0) {
            const auto copied = copyWithWal(folder, copy);
            if (!copied)
                return copied.error();
            database = std::make_unique<sqlite::Database>(*copied, sqlite::OpenMode::ReadWrite);
            copy.setAutoRemove(true); // Linux keeps the open file readable after its name is gone.
        } else {
            database = std::make_unique<sqlite::Database>(path, sqlite::OpenMode::Immutable);
        }
        harden(*database);
        if (auto identity = checkIdentity(*database, path, true); !identity)
            return identity.error();
        if (pragma(*database, "PRAGMA user_version") != currentSchemaVersion())
            return Error{ErrorCode::ReadOnly, path, "needs an upgrade"};
        if (auto check = quickCheck(*database, path); !check)
            return check.error();
        database->run("PRAGMA query_only = ON");
        return database;
    } catch (const sqlite::Failure &failure) {
        return errorFrom(failure, freeBytesAt(folder));
    }
}

} // namespace greenroom::storage
