// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace greenroom::documents {

/// A line of clean text as CommonMark that shows just that line: signs with a meaning get a backslash, and white space
/// at its beginning becomes no-break spaces. Also for GitHub's tables, strike-through, formulas and links.
[[nodiscard]] QString escapedMarkdown(const QString &line);

} // namespace greenroom::documents
