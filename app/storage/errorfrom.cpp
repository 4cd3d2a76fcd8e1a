// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/errorfrom.h"

#include <cerrno>
#include <sqlite3.h>
#include <sys/statvfs.h>

namespace greenroom::storage {

namespace {

constexpr long long nearlyNothing = 64 * 1024;

ErrorCode codeFor(const sqlite::Failure &failure, long long freeBytes)
{
    switch (failure.primaryCode()) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return ErrorCode::Damaged;
    case SQLITE_FULL: return ErrorCode::DiskFull;
    case SQLITE_READONLY: return ErrorCode::ReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return ErrorCode::InUse;
    case SQLITE_NOMEM: return ErrorCode::OutOfMemory;
    case SQLITE_INTERRUPT: return ErrorCode::Interrupted;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        if (failure.systemErrno() == ENOSPC || failure.systemErrno() == EDQUOT
            || (freeBytes >= 0 && freeBytes < nearlyNothing))
            return ErrorCode::DiskFull;
        if (failure.systemErrno() == EROFS || failure.systemErrno() == EACCES)
            return ErrorCode::ReadOnly;
        return ErrorCode::DiskFault;
    default: return ErrorCode::Invalid;
    }
}

} // namespace

Error errorFrom(const sqlite::Failure &failure, long long freeBytes)
{
    return {codeFor(failure, freeBytes), "database",
            std::to_string(failure.extendedCode()) + " " + failure.what()};
}

long long freeBytesAt(const std::string &path)
{
    struct statvfs facts {};
    if (::statvfs(path.c_str(), &facts) != 0)
        return -1;
    return static_cast<long long>(facts.f_bavail) * static_cast<long long>(facts.f_frsize);
}

} // namespace greenroom::storage
