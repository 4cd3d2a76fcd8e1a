// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/result.h"

namespace greenroom::ui {

/// One sentence for a person: what happened, what was kept, what to do.
[[nodiscard]] QString errorText(const Error &error);

/// The heading that goes with it.
[[nodiscard]] QString errorTitle(const Error &error);

} // namespace greenroom::ui
