// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <functional>
#include <string>
#include <utility>

namespace greenroom {

/// An identifier that cannot be mixed up with another kind of identifier.
template <typename Tag, typename Value>
class StrongId {
public:
    StrongId() = default;
    explicit StrongId(Value value) : m_value(std::move(value)) {}

    [[nodiscard]] const Value &value() const noexcept { return m_value; }

    friend auto operator<=>(const StrongId &, const StrongId &) = default;

private:
    Value m_value{};
};

/// `pack/area/slug`; the user's own items use the pack `own`.
using ItemId = StrongId<struct ItemTag, std::string>;
using ReviewId = StrongId<struct ReviewTag, std::int64_t>;
using SessionId = StrongId<struct SessionTag, std::int64_t>;

} // namespace greenroom

template <typename Tag, typename Value>
struct std::hash<greenroom::StrongId<Tag, Value>> {
    std::size_t operator()(const greenroom::StrongId<Tag, Value> &id) const noexcept
    {
        return std::hash<Value>{}(id.value());
    }
};
