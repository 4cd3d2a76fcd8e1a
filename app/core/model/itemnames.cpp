// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/itemnames.h"

#include <array>

namespace greenroom {

namespace {

constexpr std::array<std::string_view, itemKindCount> kindNames = {
    "concept", "derivation", "mcq", "numeric", "sql", "coding", "system-design", "behavioural", "presentation",
    "checklist"};
constexpr std::array<std::string_view, 3> statusNames = {"draft", "checked", "reviewed"};
constexpr std::array<std::string_view, 4> rungNames = {"why", "mechanism", "limit", "consequence"};
constexpr std::array<std::string_view, 4> reviewKindNames = {"review", "drill", "exam", "mock"};

template <typename Enum, std::size_t Size>
std::optional<Enum> enumFrom(const std::array<std::string_view, Size> &names, std::string_view name)
{
    for (std::size_t i = 0; i < Size; ++i) {
        if (names[i] == name)
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

} // namespace

std::string_view nameOf(ItemKind kind) { return kindNames[static_cast<std::size_t>(kind)]; }
std::optional<ItemKind> itemKindFrom(std::string_view name) { return enumFrom<ItemKind>(kindNames, name); }

std::string_view nameOf(ItemStatus status) { return statusNames[static_cast<std::size_t>(status)]; }
std::optional<ItemStatus> itemStatusFrom(std::string_view name) { return enumFrom<ItemStatus>(statusNames, name); }

std::string_view nameOf(Rung rung) { return rungNames[static_cast<std::size_t>(rung)]; }
std::optional<Rung> rungFrom(std::string_view name) { return enumFrom<Rung>(rungNames, name); }

std::string_view nameOf(ReviewKind kind) { return reviewKindNames[static_cast<std::size_t>(kind)]; }
std::optional<ReviewKind> reviewKindFrom(std::string_view name) { return enumFrom<ReviewKind>(reviewKindNames, name); }

} // namespace greenroom
