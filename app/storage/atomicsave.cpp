// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/atomicsave.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace greenroom::storage {

namespace {

Error errorFromErrno(const std::string &path, int number)
{
    ErrorCode code = ErrorCode::DiskFault;
    if (number == ENOSPC || number == EDQUOT)
        code = ErrorCode::DiskFull;
    else if (number == EROFS || number == EACCES || number == EPERM)
        code = ErrorCode::ReadOnly;
    return {code, path, std::strerror(number)};
}

bool writeAll(int file, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t count = ::write(file, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
}

bool syncDirectory(const std::string &path)
{
    const auto slash = path.rfind('/');
    const std::string directory = slash == std::string::npos ? "." : path.substr(0, slash);
    const int handle = ::open(directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool synced = ::fsync(handle) == 0;
    ::close(handle);
    return synced;
}

} // namespace

Result<void> atomicSave(const std::string &path, std::string_view bytes)
{
    const std::string temporary = path + ".new";
    const int file = ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (file < 0)
        return errorFromErrno(path, errno);
    bool good = writeAll(file, bytes) && ::fsync(file) == 0;
    int failure = good ? 0 : errno;
    if (::close(file) != 0 && good) {
        good = false;
        failure = errno;
    }
    if (good && std::rename(temporary.c_str(), path.c_str()) != 0) {
        good = false;
        failure = errno;
    }
    if (!good) {
        ::unlink(temporary.c_str());
        return errorFromErrno(path, failure);
    }
    if (!syncDirectory(path))
        return errorFromErrno(path, errno);
    return {};
}

} // namespace greenroom::storage
