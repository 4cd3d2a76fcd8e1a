// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

class QPaintDevice;
class QTextBlock;
class QTextLayout;

namespace greenroom::documents {

/// The device's units in one pixel, in which a QTextDocument keeps margins.
[[nodiscard]] double unitsPerPixel(const QPaintDevice &device);

/// The lines of one block for a device, `width` of its units wide, from y = 0 on; the same each time. Blocks are laid
/// out one by one, since the time that QTextDocumentLayout takes grows with the square of their number.
[[nodiscard]] std::unique_ptr<QTextLayout> laidOut(const QTextBlock &block, QPaintDevice &device, double width);

} // namespace greenroom::documents
