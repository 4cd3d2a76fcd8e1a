// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFontMetricsF>
#include <QTextDocument>

#include <utility>

#include "ui/widgets/mathobject.h"
#include "ui/widgets/packtextwriter.h"

// The part of PackTextWriter that fills paragraphs: runs of text and formulas.
namespace greenroom::ui {

namespace {

// Qt takes time that grows with the square of the runs and of the formulas' pieces in a paragraph.
constexpr int mostRunsOfBlock = 1'000;
constexpr int mostDrawnPieces = 2'000;
// It also looks for the end of a word anew in each of the word's lines.
constexpr int longestWord = 2'000;
constexpr int longestGlued = 16;

/// How many characters at the start of `text` must not be parted from a formula before it: up to the next space or
/// formula, or just the punctuation of a longer word.
int gluedLength(const QString &text)
{
    int length = 0;
    while (length < text.size() && !text[length].isSpace() && !text[length].isSurrogate())
        ++length;
    if (length <= longestGlued)
        return length;
    length = 0;
    while (length < longestGlued && text[length].isPunct())
        ++length;
    return length;
}

} // namespace

void PackTextWriter::beginStrong()
{
    flushFormula();
    ++m_strong;
}

void PackTextWriter::endStrong()
{
    flushFormula();
    --m_strong;
}

void PackTextWriter::beginEmphasis()
{
    flushFormula();
    ++m_emphasis;
}

void PackTextWriter::endEmphasis()
{
    flushFormula();
    --m_emphasis;
}

void PackTextWriter::beginCode()
{
    flushFormula();
    ++m_code;
}

void PackTextWriter::endCode()
{
    --m_code;
}

bool PackTextWriter::atBlockStart() const
{
    return m_cursor.positionInBlock() == 0 || m_cursor.charFormat().hasProperty(listMarkProperty);
}

/// The format of the next run of text: without emphasis when its paragraph has had more than enough of that.
QTextCharFormat PackTextWriter::runFormat()
{
    if (++m_runs <= mostRunsOfBlock)
        return charFormat();
    QTextCharFormat plain;
    plain.setFont(m_style.font);
    return plain;
}

void PackTextWriter::insertRun(const QString &text, const QTextCharFormat &format)
{
    int from = 0;
    for (int i = 0; i < text.size(); ++i) {
        m_word = text[i].isSpace() ? 0 : m_word + 1;
        if (m_word <= longestWord || text[i].isLowSurrogate())
            continue;
        m_cursor.insertText(text.mid(from, i - from), format);
        QTextCharFormat breaking = format;
        breaking.setProperty(wordBreakProperty, true);
        m_cursor.insertText(QString(QChar(0x200B)), breaking);
        from = i;
        m_word = 1;
    }
    m_cursor.insertText(from == 0 ? text : text.mid(from), format);
}

void PackTextWriter::addText(const QString &text)
{
    QString plain;
    for (int i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size();
        const char32_t code = pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        const std::size_t number = std::size_t(code) - placeholder(0);
        if (code < placeholder(0) || number >= m_formulas.size()) {
            plain += text.mid(i, pair ? 2 : 1);
            i += pair ? 1 : 0;
            continue;
        }
        addPlain(std::exchange(plain, QString()));
        addFormula(m_formulas[number]);
        ++i;
    }
    addPlain(plain);
}

void PackTextWriter::addPlain(QString text)
{
    if (text.isEmpty())
        return;
    if (m_codeBlock) {
        m_codeText += text;
        return;
    }
    if (m_pending != nullptr) {
        const int length = gluedLength(text);
        flushFormula(text.left(length));
        text.remove(0, length);
    }
    if (m_table == nullptr && (m_itemStart || m_fresh) && text.trimmed().isEmpty())
        return;
    ensureBlock();
    if (m_afterDisplay) {
        // What follows a formula of its own in the same paragraph goes on below it.
        if (text.trimmed().isEmpty())
            return;
        beginBlock(pixels(0.5));
    }
    if (atBlockStart()) {
        while (!text.isEmpty() && text.front() == u' ')
            text.remove(0, 1);
    }
    if (m_code > 0)
        addCode(text);
    else if (!text.isEmpty())
        insertRun(text, runFormat());
}

/// Code is set a little smaller than text. Its spaces come from the text's font, as wide as those of code, so that a
/// line of code alone is as high as the lines around it.
void PackTextWriter::addCode(const QString &text)
{
    const QTextCharFormat code = runFormat();
    const QString space(u' ');
    if (m_runs + text.count(u' ') > mostRunsOfBlock) {
        insertRun(text, code);
        return;
    }
    QFont font = m_style.font;
    font.setWordSpacing(QFontMetricsF(code.font()).horizontalAdvance(space)
                        - QFontMetricsF(font).horizontalAdvance(space));
    QTextCharFormat between = code;
    between.setFont(font);
    const QStringList words = text.split(u' ');
    m_runs += int(words.size());
    for (int i = 0; i < words.size(); ++i) {
        if (i > 0)
            insertRun(space, between);
        insertRun(words[i], code);
    }
}

void PackTextWriter::addFormula(const PackFormula &formula)
{
    flushFormula();
    ensureBlock();
    if (m_code > 0 || m_codeBlock || ++m_drawn > mostDrawnPieces)
        return addSource(formula);
    if (formula.display && m_table == nullptr)
        return addDisplay(formula);
    if (m_afterDisplay)
        beginBlock(pixels(0.5));
    m_pending = &formula;
}

void PackTextWriter::addSource(const PackFormula &formula)
{
    const QString dollars = formula.display ? QStringLiteral("$$") : QStringLiteral("$");
    const QString source = dollars + formula.latex + dollars;
    if (m_codeBlock) {
        m_codeText += source;
        return;
    }
    if (m_afterDisplay)
        beginBlock(pixels(0.5));
    QTextCharFormat format = runFormat();
    if (m_runs <= mostRunsOfBlock) {
        QFont font = m_style.codeFont;
        font.setWeight(format.font().weight());
        format.setFont(font);
    }
    insertRun(source, format);
}

void PackTextWriter::addDisplay(const PackFormula &formula)
{
    if (!atBlockStart() || m_afterDisplay)
        beginBlock(pixels(0.5));
    QTextBlockFormat block = m_cursor.blockFormat();
    // The formula of a list item stays beside its mark.
    if (m_cursor.positionInBlock() == 0)
        block.setAlignment(Qt::AlignHCenter);
    block.setBottomMargin(pixels(0.2));
    m_cursor.setBlockFormat(block);
    if (!MathObject::of(*m_cursor.document()).insertDisplay(m_cursor, formula.latex, charFormat()))
        addSource(formula);
    m_afterDisplay = true;
}

void PackTextWriter::flushFormula(const QString &glued)
{
    const PackFormula *formula = std::exchange(m_pending, nullptr);
    if (formula == nullptr)
        return;
    const int from = m_cursor.position();
    if (MathObject::of(*m_cursor.document()).insertInline(m_cursor, formula->latex, glued, charFormat())) {
        m_drawn += (m_cursor.position() - from) / 2;
        return;
    }
    addSource(*formula);
    if (!glued.isEmpty())
        m_cursor.insertText(glued, runFormat());
}

} // namespace greenroom::ui
