// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTextBlockFormat>
#include <QTextCharFormat>
#include <QTextCursor>

#include <vector>

#include "ui/widgets/packtext.h"

class QTextTable;

namespace greenroom::ui {

/// A formula that a private-use character stands for while Markdown is parsed.
struct PackFormula {
    QString latex;
    bool display = false;
};

/// Builds a document from the events of a Markdown parser. Every event may refuse (return false), which ends the
/// parsing: the text would take too long to lay out.
class PackTextWriter {
public:
    PackTextWriter(QTextDocument &document, const PackTextStyle &style, std::vector<PackFormula> formulas);

    /// The character that stands for the formula with this number.
    [[nodiscard]] static char32_t placeholder(std::size_t formula) { return char32_t(0xF0000 + formula); }
    static constexpr std::size_t mostFormulas = 0xFFFD;

    bool beginParagraph();
    void endParagraph();
    bool beginHeading();
    void endHeading();
    void beginQuote();
    void endQuote();
    void beginList(bool ordered, int start, bool tight);
    void endList();
    void beginItem();
    void endItem();
    bool beginCodeBlock();
    void endCodeBlock();
    bool beginTable(int rows, int columns);
    void endTable();
    void beginRow();
    void beginCell(Qt::Alignment alignment);
    void endCell();

    void beginStrong();
    void endStrong();
    void beginEmphasis();
    void endEmphasis();
    void beginCode();
    void endCode();
    void addText(const QString &text);

private:
    struct List {
        bool ordered = false;
        int next = 1; ///< the number of the next item
        bool tight = true;
    };

    bool beginBlock(qreal topMargin);
    void ensureBlock();
    void addMarker(List &list);
    [[nodiscard]] qreal pixels(qreal em) const { return em * m_em; }
    [[nodiscard]] QTextBlockFormat blockFormat(qreal topMargin) const;
    [[nodiscard]] QTextCharFormat charFormat() const;
    QTextCharFormat runFormat();
    void insertRun(const QString &text, const QTextCharFormat &format);
    void addPlain(QString text);
    void addCode(const QString &text);
    void addFormula(const PackFormula &formula);
    void addDisplay(const PackFormula &formula);
    void addSource(const PackFormula &formula);
    void flushFormula(const QString &glued = QString());
    void leaveTable();
    [[nodiscard]] bool atBlockStart() const;

    QTextCursor m_cursor;
    const PackTextStyle &m_style;
    std::vector<PackFormula> m_formulas;
    qreal m_em;
    qreal m_lineGap;

    std::vector<List> m_lists;
    int m_quotes = 0;
    int m_strong = 0;
    int m_emphasis = 0;
    int m_code = 0;
    bool m_fresh = true;      ///< the block at hand is empty and not begun
    bool m_itemStart = false; ///< the next block is the first of a list item
    bool m_heading = false;
    bool m_codeBlock = false;
    bool m_afterDisplay = false;
    QTextTable *m_table = nullptr;
    int m_row = -1;
    int m_column = -1;
    int m_blocks = 0;
    int m_drawn = 0; ///< formulas and their pieces
    int m_runs = 0;  ///< of the paragraph at hand
    int m_word = 0;  ///< characters since the last space
    int m_cells = 0;
    const PackFormula *m_pending = nullptr;
    QString m_codeText;
};

} // namespace greenroom::ui
