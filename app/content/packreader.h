// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>

#include "content/report.h"
#include "core/model/vocabulary.h"

namespace greenroom::content {

/// Reads pack.toml of a pack folder. Its id must be the folder's name and not `own`, which is the user's.
[[nodiscard]] std::optional<Pack> readPack(const std::filesystem::path &packFolder, Report &report);

} // namespace greenroom::content
