// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <string_view>
#include <vector>

namespace greenroom::documents {

/// UTF-8 as a text that any document can hold: lines end with \n; characters that control something, and those that a
/// QTextDocument keeps for itself, become U+FFFD.
[[nodiscard]] QString cleanText(std::string_view utf8);
[[nodiscard]] QString cleanText(QString text);

/// The same on one line, each run of white space a single space.
[[nodiscard]] QString cleanLine(std::string_view utf8);

/// At most `most` UTF-16 units of a line, with an ellipsis when cut.
[[nodiscard]] QString shortened(const QString &line, int most);

/// A line in pieces of at most `most` (32 or more) UTF-16 units, cut behind white space where there is some.
[[nodiscard]] QStringList pieces(const QString &line, int most);

/// A line with text. `gapAfter`: an empty line follows it, or nothing.
struct Paragraph {
    QString text;
    bool gapAfter = true;
};

/// The lines of a clean text without the empty ones; white space at a line's end is gone.
[[nodiscard]] std::vector<Paragraph> paragraphs(const QString &text);

} // namespace greenroom::documents
