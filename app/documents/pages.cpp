// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pages.h"

#include <QFontMetricsF>
#include <QPageLayout>
#include <QPageRanges>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <memory>
#include <vector>

#include "documents/blocklayout.h"
#include "documents/cleantext.h"
#include "documents/colourglyphs.h"
#include "documents/pagination.h"

namespace greenroom::documents {

namespace {

constexpr double sideMillimetres = 25;
constexpr double topMillimetres = 26;
constexpr double bottomMillimetres = 28;
constexpr double headerMillimetres = 15; ///< from the edge of the paper to the middle of the line
constexpr double footerMillimetres = 16;
constexpr double smallPoints = 9;
constexpr double alphabetsPerLine = 2.65; ///< some 70 characters, the reading measure
const QColor muted(0x58, 0x61, 0x5B);

/// Where things stand on a page, in the device's units within its margins.
struct Frame {
    QRectF body;
    double headerMiddle = 0;
    double footerMiddle = 0;
};

Frame frameOf(const QPagedPaintDevice &device, const QFont &font)
{
    const QPageLayout layout = device.pageLayout();
    const QMarginsF margins =
        layout.mode() == QPageLayout::FullPageMode ? QMarginsF() : layout.margins(QPageLayout::Millimeter);
    const double unitX = device.logicalDpiX() / 25.4;
    const double unitY = device.logicalDpiY() / 25.4;
    const double left = std::max(0.0, sideMillimetres - margins.left()) * unitX;
    const double right = std::max(0.0, sideMillimetres - margins.right()) * unitX;
    const double top = std::max(0.0, topMillimetres - margins.top()) * unitY;
    const double bottom = std::max(0.0, bottomMillimetres - margins.bottom()) * unitY;
    const double room = device.width() - left - right;
    const double measure = alphabetsPerLine
        * QFontMetricsF(font, &device).horizontalAdvance(QStringLiteral("abcdefghijklmnopqrstuvwxyz"));
    const double width = std::floor(std::min(room, measure));
    Frame frame;
    frame.body = QRectF(left + (room - width) / 2, top, width, std::floor(device.height() - top - bottom));
    frame.headerMiddle = (headerMillimetres - margins.top()) * unitY;
    frame.footerMiddle = device.height() - (footerMillimetres - margins.bottom()) * unitY;
    return frame;
}

struct Heading {
    QString text;
    int page = 0;
};

std::vector<Heading> headingsOf(const std::vector<PageLines> &pages)
{
    std::vector<Heading> headings;
    for (std::size_t page = 0; page < pages.size(); ++page) {
        for (const PlacedLine &line : pages[page]) {
            if (line.line == 0 && line.block.blockFormat().headingLevel() == 1)
                headings.push_back({shortened(line.block.text(), 200), static_cast<int>(page)});
        }
    }
    return headings;
}

/// Paints the pages of a laid out document.
class PagePainter {
public:
    PagePainter(const std::vector<PageLines> &pages, const Frame &frame, const QFont &font, QPainter &painter,
                QString pageOfPages)
        : m_pages(pages), m_frame(frame), m_font(font), m_small(font), m_painter(painter),
          m_pageOfPages(std::move(pageOfPages)), m_headings(headingsOf(pages))
    {
        m_small.setPointSizeF(smallPoints);
    }

    void paint(int page)
    {
        m_painter.setPen(Qt::black);
        for (const PlacedLine &line : m_pages[static_cast<std::size_t>(page)])
            paintTextLine(line);
        const bool titlePage = page == 0 && !m_headings.empty() && m_headings.front().page > 0;
        if (titlePage)
            return;
        paintHeader(page);
        if (m_pages.size() > 1)
            paintSmall(m_frame.footerMiddle,
                       m_pageOfPages.arg(QString::number(page + 1), QString::number(m_pages.size())), Qt::AlignHCenter);
    }

private:
    void paintTextLine(const PlacedLine &placed)
    {
        if (placed.block != m_block) {
            m_block = placed.block;
            m_layout = laidOut(m_block, *m_painter.device(), m_frame.body.width());
        }
        const QTextLine line = m_layout->lineAt(placed.line);
        const double top = m_frame.body.top() + placed.top;
        const QPointF origin(m_frame.body.left(), top - line.y());
        line.draw(&m_painter, origin);
        m_colourGlyphs.paint(m_painter, line, m_layout->text(), origin);
        if (placed.line == m_layout->lineCount() - 1 && m_block.blockFormat().hasProperty(contentsEntry))
            paintPageNumber(m_block, top + line.ascent());
    }

    void paintPageNumber(const QTextBlock &entry, double baseline)
    {
        const auto position = static_cast<std::size_t>(entry.blockFormat().intProperty(contentsEntry));
        if (position >= m_headings.size())
            return;
        const QString number = QString::number(m_headings[position].page + 1);
        m_painter.save();
        m_painter.setFont(m_font);
        m_painter.setPen(muted);
        const double width = QFontMetricsF(m_font, m_painter.device()).horizontalAdvance(number);
        const bool fromRight = entry.textDirection() == Qt::RightToLeft;
        m_painter.drawText(QPointF(fromRight ? m_frame.body.left() : m_frame.body.right() - width, baseline), number);
        m_painter.restore();
    }

    void paintHeader(int page)
    {
        const auto isLater = [](int at, const Heading &heading) { return at < heading.page; };
        const auto next = std::upper_bound(m_headings.begin(), m_headings.end(), page, isLater);
        if (next == m_headings.begin() || std::prev(next)->page == page)
            return;
        const QString &title = std::prev(next)->text;
        paintSmall(m_frame.headerMiddle, title, title.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    }

    void paintSmall(double middle, const QString &text, Qt::Alignment alignment)
    {
        m_painter.setFont(m_small);
        m_painter.setPen(muted);
        const QFontMetricsF metrics(m_small, m_painter.device());
        const QRectF place(m_frame.body.left(), middle - metrics.height(), m_frame.body.width(), 2 * metrics.height());
        const Qt::Alignment absolute = alignment | Qt::AlignAbsolute | Qt::AlignVCenter;
        m_painter.drawText(place, static_cast<int>(absolute) | Qt::TextSingleLine,
                           metrics.elidedText(text, Qt::ElideRight, place.width()));
    }

    const std::vector<PageLines> &m_pages;
    Frame m_frame;
    QFont m_font;
    QFont m_small;
    QPainter &m_painter;
    QString m_pageOfPages;
    std::vector<Heading> m_headings;
    QTextBlock m_block; ///< the one that was painted last
    std::unique_ptr<QTextLayout> m_layout;
    ColourGlyphs m_colourGlyphs;
};

} // namespace

bool paintPages(const QTextDocument &document, QPagedPaintDevice &device, const QString &pageOfPages)
{
    const QFont font = document.defaultFont();
    const Frame frame = frameOf(device, font);
    const std::vector<PageLines> pages = paginated(document, device, frame.body.width(), frame.body.height());

    QPainter painter;
    if (!painter.begin(&device))
        return false;
    PagePainter pagePainter(pages, frame, font, painter, pageOfPages);
    const QPageRanges wanted = device.pageRanges();
    bool first = true;
    for (int page = 0; page < static_cast<int>(pages.size()); ++page) {
        if (!wanted.isEmpty() && !wanted.contains(page + 1))
            continue;
        if (!first && !device.newPage())
            return false;
        pagePainter.paint(page);
        first = false;
    }
    return painter.end();
}

} // namespace greenroom::documents
