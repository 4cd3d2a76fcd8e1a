// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBlock>

#include <vector>

class QPaintDevice;
class QTextDocument;

namespace greenroom::documents {

/// A line of a document and where it stands on its page.
struct PlacedLine {
    QTextBlock block;
    int line = 0;
    double top = 0; ///< below the top of the page's text, in the device's units
};

using PageLines = std::vector<PlacedLine>;

/// Breaks a document into pages, at least one, whose text is `width` by `height` of the device's units. A block whose
/// format says so begins a page. A heading stays with the first lines of its text, and no line of a paragraph stands
/// alone on a page; QTextDocument's own pages know nothing of that.
[[nodiscard]] std::vector<PageLines> paginated(const QTextDocument &document, QPaintDevice &device, double width,
                                               double height);

} // namespace greenroom::documents
