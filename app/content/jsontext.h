// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace greenroom::content {

enum class JsonShape { None, Array, Other };

/// What kind of JSON value a text is; None when it is not exactly one value.
[[nodiscard]] JsonShape jsonShapeOf(std::string_view text);

} // namespace greenroom::content
