// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <random>

#include "core/grading/generators.h"

namespace greenroom {

/// One attempt of p-values-benjamini-hochberg (see NumericGenerator).
[[nodiscard]] std::optional<GeneratedNumbers> drawBenjaminiHochberg(std::mt19937_64 &random);

} // namespace greenroom
