// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "core/model/item.h"

namespace greenroom {

/// The order in which options are shown: a permutation of 0..n-1 fixed by the seed.
[[nodiscard]] std::vector<std::size_t> shuffledOrder(std::size_t count, std::uint64_t seed);

/// True when exactly the right options were chosen (indices into body.options).
[[nodiscard]] bool isCorrectChoice(const McqBody &body, const std::set<std::size_t> &chosen);

} // namespace greenroom
