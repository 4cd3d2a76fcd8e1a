// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "content/problem.h"
#include "core/model/item.h"

namespace greenroom::content {

/// Reads one item from TOML text. Every problem is appended to `problems` with the place in `file`; the item is
/// returned only when there is none (nothing half loaded). `id` is pack/area/slug.
[[nodiscard]] std::optional<Item> readItem(std::string_view toml, const ItemId &id, const std::string &file,
                                           Problems &problems);

/// Writes an item as TOML that readItem reads back equal, keys in the order of the content guide.
[[nodiscard]] std::string writeItem(const Item &item);

} // namespace greenroom::content
