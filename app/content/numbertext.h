// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace greenroom::content {

/// The shortest text that reads back as the same number.
[[nodiscard]] std::string numberText(double value);

} // namespace greenroom::content
