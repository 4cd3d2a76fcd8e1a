// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>
#include <QTextFormat>

#include <vector>

class QTextDocument;

namespace greenroom::ui {

struct PackTextStyle {
    QFont font;
    QFont codeFont;
    QColor sunken;       ///< behind code
    QColor border;       ///< hairlines of tables
    QColor strongBorder; ///< below the head of a table
};

/// The style that goes with a widget's font and palette.
[[nodiscard]] PackTextStyle packTextStyle(const QFont &font, const QPalette &palette);

/// Fills `document` with restricted Markdown: paragraphs, emphasis, code, fenced blocks, lists, simple tables and
/// formulas. Raw HTML, links and images stay the text that they are, so that nothing is ever opened or loaded. Text
/// beyond 100 KB is left out; what cannot be laid out in reasonable time is shown as plain text.
void setPackText(QTextDocument &document, const QString &markdown, const PackTextStyle &style);

/// A property of the characters that mark a list item.
inline constexpr int listMarkProperty = QTextFormat::UserProperty + 0x4e0;
/// A property of the invisible characters that let endless words break.
inline constexpr int wordBreakProperty = QTextFormat::UserProperty + 0x4e1;

/// What a reader gets when copying or listening: formulas as LaTeX between dollars, cells parted by tabs, list items
/// with their markers.
struct ReadableText {
    QString text;
    std::vector<int> positions; ///< for each character of `text` its position in the document
};
[[nodiscard]] ReadableText readableText(const QTextDocument &document, int from, int to);

} // namespace greenroom::ui
