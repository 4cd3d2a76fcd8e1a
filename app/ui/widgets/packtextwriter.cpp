// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/packtextwriter.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>
#include <utility>

#include "ui/widgets/mathobject.h"

namespace greenroom::ui {

namespace {

// A pack's texts are a few pages at most; these bounds only keep hostile ones from taking seconds.
constexpr int mostBlocks = 5'000;
constexpr int mostCells = 2'000;
constexpr int deepestIndent = 5;

} // namespace

PackTextWriter::PackTextWriter(QTextDocument &document, const PackTextStyle &style, std::vector<PackFormula> formulas)
    : m_cursor(&document), m_style(style), m_formulas(std::move(formulas)), m_em(QFontInfo(style.font).pixelSize()),
      m_lineGap(std::max<qreal>(0, 1.45 * m_em - QFontMetricsF(style.font).height()))
{
    document.setIndentWidth(1.6 * m_em);
}

QTextBlockFormat PackTextWriter::blockFormat(qreal topMargin) const
{
    QTextBlockFormat format;
    format.setTopMargin(topMargin);
    format.setLineHeight(m_lineGap, QTextBlockFormat::LineDistanceHeight);
    format.setIndent(std::min(deepestIndent, int(m_lists.size()) + m_quotes));
    return format;
}

QTextCharFormat PackTextWriter::charFormat() const
{
    QTextCharFormat format;
    const bool code = m_code > 0 || m_codeBlock;
    QFont font = code ? m_style.codeFont : m_style.font;
    if (m_strong > 0 || m_heading)
        font.setWeight(QFont::DemiBold);
    if (m_emphasis > 0)
        font.setItalic(true);
    if (m_heading && !code)
        font.setPointSizeF(font.pointSizeF() * 1.1);
    format.setFont(font);
    if (m_code > 0)
        format.setBackground(m_style.sunken);
    return format;
}

/// Starts a block unless an empty one is at hand.
bool PackTextWriter::beginBlock(qreal topMargin)
{
    if (++m_blocks > mostBlocks)
        return false;
    const bool first = m_cursor.position() == 0;
    const QTextBlockFormat format = blockFormat(first ? 0 : topMargin);
    if (m_fresh)
        m_cursor.setBlockFormat(format);
    else
        m_cursor.insertBlock(format, charFormat());
    m_cursor.setBlockCharFormat(charFormat());
    m_fresh = false;
    m_afterDisplay = false;
    m_runs = 0;
    m_word = 0;
    if (std::exchange(m_itemStart, false) && !m_lists.empty())
        addMarker(m_lists.back());
    return true;
}

/// Marks are text that hangs out of the paragraph: Qt's own stand wrong beside tall formulas and count from 1 only.
void PackTextWriter::addMarker(List &list)
{
    const QString mark = list.ordered ? QStringLiteral("%1.").arg(list.next++) : QStringLiteral("•");
    const QString text = mark + QChar(0x2002);
    QTextBlockFormat block = m_cursor.blockFormat();
    block.setTextIndent(-QFontMetricsF(m_style.font).horizontalAdvance(text));
    m_cursor.setBlockFormat(block);
    QTextCharFormat format;
    format.setFont(m_style.font);
    format.setProperty(listMarkProperty, true);
    m_cursor.insertText(text, format);
}

/// Text of a tight list item comes without a paragraph around it.
void PackTextWriter::ensureBlock()
{
    if (m_table == nullptr && (m_itemStart || m_fresh))
        beginParagraph();
}

bool PackTextWriter::beginParagraph()
{
    if (m_table != nullptr)
        return true;
    const bool tight = !m_lists.empty() && m_lists.back().tight;
    return beginBlock(pixels(tight ? 0.2 : 0.65));
}

void PackTextWriter::endParagraph()
{
    flushFormula();
}

bool PackTextWriter::beginHeading()
{
    m_heading = true;
    return beginBlock(pixels(1));
}

void PackTextWriter::endHeading()
{
    flushFormula();
    m_heading = false;
}

void PackTextWriter::beginQuote()
{
    ++m_quotes;
}
void PackTextWriter::endQuote()
{
    --m_quotes;
}

void PackTextWriter::beginList(bool ordered, int start, bool tight)
{
    flushFormula();
    m_lists.push_back({ordered, start, tight});
}

void PackTextWriter::endList()
{
    m_lists.pop_back();
}

void PackTextWriter::beginItem()
{
    m_itemStart = true;
}

void PackTextWriter::endItem()
{
    flushFormula();
    m_itemStart = false;
}

// A table of one cell is the only box of a text document that keeps its neighbours' empty paragraphs out of sight.
bool PackTextWriter::beginCodeBlock()
{
    if (!m_fresh && !beginBlock(0))
        return false;
    m_fresh = false;
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(pixels(0.7));
    format.setBackground(m_style.sunken);
    format.setTopMargin(pixels(0.65));
    format.setBottomMargin(pixels(0.65));
    format.setLeftMargin(std::min(deepestIndent, int(m_lists.size()) + m_quotes) * 1.6 * m_em);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    m_table = m_cursor.insertTable(1, 1, format);
    m_codeBlock = true;
    QTextBlockFormat line;
    line.setLineHeight(0.15 * m_em, QTextBlockFormat::LineDistanceHeight);
    m_cursor.setBlockFormat(line);
    return true;
}

void PackTextWriter::endCodeBlock()
{
    // Each line ends with a line feed, so that the last one would leave an empty line below.
    if (m_codeText.endsWith(u'\n'))
        m_codeText.chop(1);
    insertRun(std::exchange(m_codeText, QString()), charFormat());
    m_codeBlock = false;
    leaveTable();
}

bool PackTextWriter::beginTable(int rows, int columns)
{
    m_cells += rows * columns;
    if (rows > mostCells || columns > mostCells || m_cells > mostCells || (!m_fresh && !beginBlock(0)))
        return false;
    m_fresh = false;
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(0);
    format.setTopMargin(pixels(0.65));
    format.setBottomMargin(pixels(0.65));
    format.setLeftMargin(std::min(deepestIndent, int(m_lists.size()) + m_quotes) * 1.6 * m_em);
    format.setHeaderRowCount(1);
    m_table = m_cursor.insertTable(rows, columns, format);
    m_row = -1;
    return true;
}

void PackTextWriter::endTable()
{
    leaveTable();
}

void PackTextWriter::leaveTable()
{
    if (m_table == nullptr)
        return;
    m_cursor = m_table->lastCursorPosition();
    m_cursor.movePosition(QTextCursor::NextBlock);
    m_cursor.setBlockFormat(QTextBlockFormat());
    m_table = nullptr;
    m_fresh = true;
}

void PackTextWriter::beginRow()
{
    ++m_row;
    m_column = -1;
}

void PackTextWriter::beginCell(Qt::Alignment alignment)
{
    ++m_column;
    if (m_table == nullptr || m_row >= m_table->rows() || m_column >= m_table->columns())
        return;
    QTextTableCell cell = m_table->cellAt(m_row, m_column);
    const bool head = m_row == 0;
    m_strong += head ? 1 : 0;
    QTextTableCellFormat format = cell.format().toTableCellFormat();
    format.merge(charFormat());
    format.setTopPadding(pixels(0.35));
    format.setBottomPadding(pixels(0.35));
    format.setLeftPadding(m_column == 0 ? 0 : pixels(0.7));
    format.setRightPadding(m_column + 1 == m_table->columns() ? 0 : pixels(0.7));
    format.setBottomBorder(1);
    format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBottomBorderBrush(head ? m_style.strongBorder : m_style.border);
    cell.setFormat(format);
    m_cursor = cell.firstCursorPosition();
    m_runs = 0;
    m_word = 0;
    QTextBlockFormat block;
    block.setLineHeight(m_lineGap, QTextBlockFormat::LineDistanceHeight);
    block.setAlignment(alignment);
    m_cursor.setBlockFormat(block);
}

void PackTextWriter::endCell()
{
    flushFormula();
    m_strong -= m_row == 0 ? 1 : 0;
}

} // namespace greenroom::ui
