// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>

#include "ui/widgets/mathobject.h"
#include "ui/widgets/packtext.h"

namespace greenroom::ui {

namespace {

class Reader {
public:
    Reader(const QTextDocument &document, int from, int to) : m_document(document), m_from(from), m_to(to) {}

    ReadableText read()
    {
        for (QTextBlock block = m_document.findBlock(m_from); block.isValid() && block.position() < m_to;
             block = block.next())
            addBlock(block);
        return std::move(m_result);
    }

private:
    void add(const QString &text, int position)
    {
        m_result.text += text;
        m_result.positions.resize(std::size_t(m_result.text.size()), position);
    }

    void addBlock(const QTextBlock &block)
    {
        QTextCursor cursor(block);
        QTextTable *table = cursor.currentTable();
        const bool hidden = table == nullptr && block.length() == 1;
        if (hidden && (besideTable(block.previous()) || besideTable(block.next())))
            return;
        if (!m_result.text.isEmpty())
            add(sameRow(table, block) ? QStringLiteral("\t") : QStringLiteral("\n"), block.position());
        m_table = table;
        m_previous = block;
        const int depth = block.blockFormat().indent() - 1;
        if (block.position() >= m_from && depth > 0)
            add(QString(2 * depth, u' '), block.position());
        for (auto it = block.begin(); !it.atEnd(); ++it)
            addFragment(it.fragment());
    }

    void addFragment(const QTextFragment &fragment)
    {
        const int formula = MathObject::formulaOf(fragment.charFormat());
        const int first = std::max(m_from, fragment.position());
        const int last = std::min(m_to, fragment.position() + fragment.length());
        const bool invisible = fragment.charFormat().hasProperty(wordBreakProperty);
        if (first >= last || invisible || (formula != 0 && formula == m_formula))
            return;
        if (formula != 0) {
            m_formula = formula;
            return add(MathObject::sourceOf(fragment.charFormat()), first);
        }
        if (fragment.charFormat().hasProperty(listMarkProperty)) {
            const QString mark = fragment.text().chopped(1);
            return add((mark == QStringLiteral("•") ? QStringLiteral("-") : mark) + u' ', first);
        }
        const QString text = fragment.text().mid(first - fragment.position(), last - first);
        for (int i = 0; i < text.size(); ++i)
            add(text[i] == QChar::LineSeparator ? QChar(u'\n') : text[i], first + i);
    }

    static bool besideTable(const QTextBlock &block)
    {
        return block.isValid() && QTextCursor(block).currentTable() != nullptr;
    }

    /// Whether `block` is in the same row of `table` as the block before it, in another cell.
    bool sameRow(QTextTable *table, const QTextBlock &block) const
    {
        if (table == nullptr || table != m_table)
            return false;
        const QTextTableCell here = table->cellAt(block.position());
        const QTextTableCell there = table->cellAt(m_previous.position());
        return here.row() == there.row() && here.column() != there.column();
    }

    const QTextDocument &m_document;
    int m_from;
    int m_to;
    ReadableText m_result;
    QTextTable *m_table = nullptr;
    QTextBlock m_previous;
    int m_formula = 0;
};

} // namespace

ReadableText readableText(const QTextDocument &document, int from, int to)
{
    return Reader(document, from, to).read();
}

} // namespace greenroom::ui
