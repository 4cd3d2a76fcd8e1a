// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <random>

#include "core/grading/generators.h"

namespace greenroom {

/// One attempt of labelled-scores-roc-auc (see NumericGenerator).
[[nodiscard]] std::optional<GeneratedNumbers> drawRocAuc(std::mt19937_64 &random);

/// One attempt of labelled-scores-average-precision (see NumericGenerator).
[[nodiscard]] std::optional<GeneratedNumbers> drawAveragePrecision(std::mt19937_64 &random);

} // namespace greenroom
