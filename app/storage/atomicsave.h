// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/base/result.h"

namespace greenroom::storage {

/// Replaces a file so that a reader sees the old or the new bytes whole, also after a power cut or on a
/// full disk: write all, checked fsync, checked close, rename, fsync of the directory. Mode 0600.
/// Errors: DiskFull, ReadOnly, DiskFault; the old file is then untouched.
[[nodiscard]] Result<void> atomicSave(const std::string &path, std::string_view bytes);

} // namespace greenroom::storage
