// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace greenroom {

/// A typed number in plain ASCII: every dash that people use as a minus is '-', every space ' ', thousands apostrophes
/// are ', multiplication signs '*', the fraction bar '/', pounds and euros '$', "about" '~'; superscripts become ^ and
/// digits, ready-made fractions like one half "1/2" after a space. Nothing when another character occurs.
[[nodiscard]] std::optional<std::string> plainNumberText(std::string_view utf8);

} // namespace greenroom
