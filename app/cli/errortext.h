// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "cli/exitcode.h"
#include "core/base/result.h"

namespace greenroom::cli {

/// One English sentence for the terminal.
[[nodiscard]] QString sentenceFor(const Error &error);

/// The exit code of the contract. A thing that is not found is a negative verdict.
[[nodiscard]] Exit exitCodeFor(const Error &error);

} // namespace greenroom::cli
