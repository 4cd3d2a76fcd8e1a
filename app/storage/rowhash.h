// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace greenroom::storage {

/// FNV-1a, 64 bit, over every column of a row: finds the bit flips that SQLite's own checks miss in text.
/// Columns are framed by a type byte and their length, so moving bytes between columns is found too.
class RowHash {
public:
    RowHash &add(std::string_view text) noexcept;
    RowHash &add(std::int64_t number) noexcept;
    RowHash &add(const std::optional<std::int64_t> &number) noexcept;
    [[nodiscard]] std::int64_t value() const noexcept { return static_cast<std::int64_t>(m_state); }

private:
    void mix(const void *bytes, std::size_t count) noexcept;
    std::uint64_t m_state = 0xcbf29ce484222325ULL;
};

} // namespace greenroom::storage
