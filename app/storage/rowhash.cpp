// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rowhash.h"

namespace greenroom::storage {

void RowHash::mix(const void *bytes, std::size_t count) noexcept
{
    const auto *next = static_cast<const unsigned char *>(bytes);
    for (std::size_t i = 0; i < count; ++i)
        m_state = (m_state ^ next[i]) * 0x100000001b3ULL;
}

RowHash &RowHash::add(std::string_view text) noexcept
{
    add(static_cast<std::int64_t>(text.size()));
    mix("t", 1);
    mix(text.data(), text.size());
    return *this;
}

RowHash &RowHash::add(std::int64_t number) noexcept
{
    mix("i", 1);
    mix(&number, sizeof number);
    return *this;
}

RowHash &RowHash::add(const std::optional<std::int64_t> &number) noexcept
{
    if (number)
        return add(*number);
    mix("n", 1);
    return *this;
}

} // namespace greenroom::storage
