// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace greenroom {

/// A formula as a line of text without backslashes or braces: \frac{a}{b} is a/b, \hat{y} is y with the combining
/// accent, \sqrt{n} is √n, x_{ij} is x_(ij). Any input gives something; nothing is reported.
[[nodiscard]] std::string plainMath(std::string_view latex);

/// The bytes of a {{placeholder}} of a numeric item at `at`; 0 when there is none.
[[nodiscard]] std::size_t placeholderLength(std::string_view text, std::size_t at);

} // namespace greenroom
