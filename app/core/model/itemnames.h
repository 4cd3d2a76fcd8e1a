// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "core/model/item.h"
#include "core/model/review.h"

namespace greenroom {

/// The stable name of a kind in packs, the database and JSON, e.g. "system-design".
[[nodiscard]] std::string_view nameOf(ItemKind kind);
[[nodiscard]] std::optional<ItemKind> itemKindFrom(std::string_view name);

[[nodiscard]] std::string_view nameOf(ItemStatus status);
[[nodiscard]] std::optional<ItemStatus> itemStatusFrom(std::string_view name);

[[nodiscard]] std::string_view nameOf(Rung rung);
[[nodiscard]] std::optional<Rung> rungFrom(std::string_view name);

[[nodiscard]] std::string_view nameOf(ReviewKind kind);
[[nodiscard]] std::optional<ReviewKind> reviewKindFrom(std::string_view name);

} // namespace greenroom
