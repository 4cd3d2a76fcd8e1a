// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace greenroom::ui {

/// "10 min", "3 d", "2 months": a time to the next review, short.
[[nodiscard]] QString intervalText(std::chrono::seconds interval);

} // namespace greenroom::ui
