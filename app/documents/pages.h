// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTextFormat>

class QPagedPaintDevice;
class QTextDocument;

namespace greenroom::documents {

/// Block property of a line of a list of contents: the position (from 0) among the document's headings of level 1 of
/// the one it stands for. Its page number is drawn beside it, so the block needs a margin there.
inline constexpr int contentsEntry = QTextFormat::UserProperty + 1;

/// Paints a document page by page, on a PDF or a printer, within generous margins whatever those of the device. The
/// pages of the device's page ranges, or all. A heading stays with its text. The heading of level 1 that a page belongs
/// to runs above the text, unless it stands on that page; `pageOfPages` (%1 of %2) stands below on all pages but a
/// title page, when there are several. False when the device refuses to paint or to begin a page.
[[nodiscard]] bool paintPages(const QTextDocument &document, QPagedPaintDevice &device, const QString &pageOfPages);

} // namespace greenroom::documents
