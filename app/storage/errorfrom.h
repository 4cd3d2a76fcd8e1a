// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "sqlite/failure.h"

namespace greenroom::storage {

/// Maps a SQLite refusal to the error codes that users are told about. `freeBytes` < 64 KiB on the
/// database's disk turns an I/O error into DiskFull, because a full disk at open reads "disk I/O error".
[[nodiscard]] Error errorFrom(const sqlite::Failure &failure, long long freeBytes = -1);

/// Free bytes on the disk that holds `path`, -1 when unknown.
[[nodiscard]] long long freeBytesAt(const std::string &path);

} // namespace greenroom::storage
