// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/blocklayout.h"

#include <QPaintDevice>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

#include "documents/typeface.h"

namespace greenroom::documents {

namespace {

QTextOption optionOf(const QTextBlock &block)
{
    QTextOption option = block.document()->defaultTextOption();
    const bool fromRight = block.textDirection() == Qt::RightToLeft;
    option.setTextDirection(fromRight ? Qt::RightToLeft : Qt::LeftToRight);
    if (!(block.blockFormat().alignment() & Qt::AlignHCenter))
        option.setAlignment((fromRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    return option;
}

QList<QTextLayout::FormatRange> formatsOf(const QTextBlock &block)
{
    QList<QTextLayout::FormatRange> formats;
    for (auto at = block.begin(); !at.atEnd(); ++at) {
        const QTextFragment fragment = at.fragment();
        formats.append({fragment.position() - block.position(), fragment.length(), fragment.charFormat()});
    }
    return formats;
}

double linePart(const QTextBlockFormat &format)
{
    return format.lineHeightType() == QTextBlockFormat::ProportionalHeight ? format.lineHeight() / 100 : 1;
}

} // namespace

double unitsPerPixel(const QPaintDevice &device)
{
    return device.logicalDpiY() / (72 * pixelsOf(1));
}

std::unique_ptr<QTextLayout> laidOut(const QTextBlock &block, QPaintDevice &device, double width)
{
    const double scale = unitsPerPixel(device);
    const QTextBlockFormat format = block.blockFormat();
    auto layout = std::make_unique<QTextLayout>(block.text(), block.charFormat().font(), &device);
    layout->setTextOption(optionOf(block));
    layout->setFormats(formatsOf(block));
    layout->setCacheEnabled(true);
    double left = (format.leftMargin() + format.textIndent()) * scale;
    double y = 0;
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLeadingIncluded(true);
        line.setLineWidth(std::max(1.0, width - left - format.rightMargin() * scale));
        line.setPosition(QPointF(left, y));
        y += line.height() * linePart(format);
        left = format.leftMargin() * scale;
    }
    layout->endLayout();
    return layout;
}

} // namespace greenroom::documents
