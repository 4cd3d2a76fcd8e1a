// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <random>
#include <utility>
#include <vector>

namespace greenroom {

/// A whole number in 0..count-1, each equally likely; `count` is at least 1. Not std::uniform_int_distribution: its
/// results differ between standard libraries, and a seed must mean the same question everywhere.
[[nodiscard]] inline std::uint64_t drawBelow(std::mt19937_64 &random, std::uint64_t count)
{
    const std::uint64_t unfair = (0 - count) % count; // 2^64 mod count
    std::uint64_t drawn = random();
    while (drawn < unfair)
        drawn = random();
    return drawn % count;
}

/// A whole number in first..last, each equally likely; first <= last.
[[nodiscard]] inline int drawBetween(std::mt19937_64 &random, int first, int last)
{
    return first + static_cast<int>(drawBelow(random, static_cast<std::uint64_t>(last - first) + 1));
}

/// Fisher-Yates, for the same reason not std::shuffle.
template <typename T>
void shuffle(std::vector<T> &values, std::mt19937_64 &random)
{
    for (std::size_t left = values.size(); left > 1; --left)
        std::swap(values[left - 1], values[drawBelow(random, left)]);
}

} // namespace greenroom
