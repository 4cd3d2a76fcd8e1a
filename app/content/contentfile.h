// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "content/report.h"

namespace greenroom::content {

inline constexpr std::size_t mostFiles = 20'000; ///< in one pack folder
inline constexpr std::size_t longestName = 120;  ///< bytes of a file or folder name

/// The text of a plain file that really lies in `folder`: no pipe or device, no link that leads out of it, not
/// larger than a pack file may be. Reports why not.
[[nodiscard]] std::optional<std::string> readContentFile(const std::filesystem::path &file,
                                                         const std::filesystem::path &folder, Report &report);

/// Small letters, digits and single hyphens between them, as in "card-fraud"; at most longestName bytes.
[[nodiscard]] bool isSlug(std::string_view name);

/// True for pack/area/slug.
[[nodiscard]] bool isItemId(std::string_view id);

/// A path for messages: whatever would upset a terminal or is not UTF-8 becomes '?'.
[[nodiscard]] std::string shownPath(const std::filesystem::path &path);

/// Everything directly in a folder except hidden names, sorted by name. nullopt when there are more than
/// `most` or the folder cannot be read.
[[nodiscard]] std::optional<std::vector<std::filesystem::directory_entry>>
entriesOf(const std::filesystem::path &folder, std::size_t most);

} // namespace greenroom::content
