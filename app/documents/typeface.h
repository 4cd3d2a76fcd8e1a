// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace greenroom::documents {

/// The serif for long reading on paper, at `points`: a good one that is installed, otherwise the system's.
[[nodiscard]] QFont readingFont(double points);

/// Line height for QTextBlockFormat::ProportionalHeight, in percent of the font's own, that gives 1.45 of its size.
[[nodiscard]] double readingLinePercent(const QFont &font);

/// Points in the pixels that QTextDocument takes its margins in.
[[nodiscard]] double pixelsOf(double points);

} // namespace greenroom::documents
