// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pagination.h"

#include <QPaintDevice>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

#include "documents/blocklayout.h"

namespace greenroom::documents {

namespace {

/// A line of the whole text as if on one endless page.
struct FlowLine {
    PlacedLine placed;
    double bottom = 0;
    bool mayBeginPage = true;
    bool mustBeginPage = false;
};

/// Appends a block's lines; `top` is where its text begins. Returns where it ends.
double addLines(std::vector<FlowLine> &flow, const QTextBlock &block, const QTextLayout &layout, double top,
                bool afterHeading)
{
    const int count = layout.lineCount();
    const bool isHeading = block.blockFormat().headingLevel() > 0;
    double end = top;
    for (int i = 0; i < count; ++i) {
        const QTextLine line = layout.lineAt(i);
        FlowLine added;
        added.placed = {block, i, top + line.y()};
        added.bottom = end = added.placed.top + line.height();
        if (i == 0) {
            added.mustBeginPage = block.blockFormat().pageBreakPolicy() & QTextFormat::PageBreak_AlwaysBefore;
            added.mayBeginPage = !afterHeading;
        } else {
            added.mayBeginPage = !isHeading && i > 1 && i < count - 1;
        }
        flow.push_back(added);
    }
    return end;
}

std::vector<FlowLine> flowOf(const QTextDocument &document, QPaintDevice &device, double width)
{
    const double scale = unitsPerPixel(device);
    std::vector<FlowLine> flow;
    double end = 0;
    double gap = 0;
    bool afterHeading = false;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QTextBlockFormat format = block.blockFormat();
        const double top = end + std::max(gap, format.topMargin() * scale);
        end = addLines(flow, block, *laidOut(block, device, width), top, afterHeading);
        gap = format.bottomMargin() * scale;
        afterHeading = format.headingLevel() > 0;
    }
    return flow;
}

/// The line behind the last one of the page that begins with `first`, whose text begins at `top`.
std::size_t endOfPage(const std::vector<FlowLine> &flow, std::size_t first, double top, double height)
{
    std::size_t end = first + 1;
    while (end < flow.size() && !flow[end].mustBeginPage && flow[end].bottom - top <= height)
        ++end;
    if (end == flow.size() || flow[end].mustBeginPage)
        return end;
    for (std::size_t earlier = end; earlier > first; --earlier) {
        if (flow[earlier].mayBeginPage)
            return earlier;
    }
    return end;
}

} // namespace

std::vector<PageLines> paginated(const QTextDocument &document, QPaintDevice &device, double width, double height)
{
    const std::vector<FlowLine> flow = flowOf(document, device, width);
    std::vector<PageLines> pages;
    for (std::size_t first = 0; first < flow.size();) {
        const double top = pages.empty() ? 0 : flow[first].placed.top;
        const std::size_t end = endOfPage(flow, first, top, height);
        PageLines page;
        for (; first < end; ++first) {
            page.push_back(flow[first].placed);
            page.back().top -= top;
        }
        pages.push_back(std::move(page));
    }
    if (pages.empty())
        pages.emplace_back();
    return pages;
}

} // namespace greenroom::documents
