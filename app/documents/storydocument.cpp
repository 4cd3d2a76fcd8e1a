// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/storydocument.h"

#include <QFontMetricsF>
#include <QRegularExpression>
#include <QTextBlockFormat>
#include <QTextCharFormat>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextOption>

#include "documents/cleantext.h"
#include "documents/pages.h"
#include "documents/storyoutline.h"
#include "documents/typeface.h"

namespace greenroom::documents {

namespace {

const QColor ink(0x1B, 0x1F, 0x1C);
const QColor muted(0x58, 0x61, 0x5B);
const QColor accent(0x12, 0x69, 0x5A);

constexpr int longestTitle = 1'000;

/// How one kind of paragraph looks; sizes and gaps in points.
struct Style {
    double points = 11;
    QColor colour = ink;
    bool bold = false;
    bool italic = false;
    double before = 0;
    double after = 7;
    int headingLevel = 0;
};

const Style documentTitleStyle{30, ink, true, false, 120, 10, 0};
const Style subtitleStyle{12, muted, false, false, 0, 40, 0};
const Style contentsStyle{12.5, accent, true, false, 24, 8, 0};
const Style entryStyle{11, ink, false, false, 0, 5, 0};
const Style storyTitleStyle{21, ink, true, false, 0, 10, 1};
const Style questionStyle{11, ink, false, true, 0, 5, 0};
const Style factsStyle{9, muted, false, false, 0, 4, 0};
const Style sectionStyle{12.5, accent, true, false, 17, 4, 2};
const Style textStyle{};
const Style missingStyle{11, muted, false, true, 0, 7, 0};

/// Appends paragraphs to a document.
class Writer {
public:
    explicit Writer(QTextDocument &document) : m_document(document), m_cursor(&document) { m_cursor.beginEditBlock(); }
    ~Writer() { m_cursor.endEditBlock(); }
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    void add(const Style &style, const QString &text, bool gapAfter = true)
    {
        QTextBlockFormat block = blockFormat(style, gapAfter);
        hangMarker(block, text);
        if (m_newPage)
            block.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        write(block, style, text);
    }

    void addContentsEntry(const QString &title, int position)
    {
        QTextBlockFormat block = blockFormat(entryStyle, true);
        block.setProperty(contentsEntry, position);
        const double room = pixelsOf(48);
        if (title.isRightToLeft())
            block.setLeftMargin(room);
        else
            block.setRightMargin(room);
        write(block, entryStyle, title);
    }

    /// The next paragraph begins a page.
    void beginPage() { m_newPage = true; }

private:
    QTextBlockFormat blockFormat(const Style &style, bool gapAfter) const
    {
        QTextBlockFormat block;
        block.setTopMargin(pixelsOf(style.before));
        block.setBottomMargin(gapAfter ? pixelsOf(style.after) : 0);
        block.setHeadingLevel(style.headingLevel);
        const bool reading = style.points <= 12;
        block.setLineHeight(reading ? readingLinePercent(m_document.defaultFont()) : 100,
                            QTextBlockFormat::ProportionalHeight);
        return block;
    }

    /// Lets the further lines of a list's entry begin below its text, not below its dash.
    void hangMarker(QTextBlockFormat &block, const QString &text) const
    {
        static const QRegularExpression marker(QStringLiteral("^\\s*([-*+\u2022\u2013]|\\d{1,2}[.)])\\s+"));
        const QRegularExpressionMatch match = marker.match(text);
        if (!match.hasMatch() || text.isRightToLeft() || block.headingLevel() > 0 || text.contains(u'\t'))
            return;
        const double indent = QFontMetricsF(m_document.defaultFont()).horizontalAdvance(match.captured());
        block.setLeftMargin(indent);
        block.setTextIndent(-indent);
    }

    void write(const QTextBlockFormat &block, const Style &style, const QString &text)
    {
        QTextCharFormat characters;
        characters.setFont(m_document.defaultFont());
        characters.setFontPointSize(style.points);
        characters.setFontWeight(style.bold ? QFont::DemiBold : QFont::Normal);
        characters.setFontItalic(style.italic);
        characters.setForeground(style.colour);
        if (m_empty)
            m_cursor.setBlockFormat(block);
        else
            m_cursor.insertBlock(block, characters);
        m_cursor.insertText(text, characters);
        m_empty = false;
        m_newPage = false;
    }

    QTextDocument &m_document;
    QTextCursor m_cursor;
    bool m_empty = true;
    bool m_newPage = false;
};

void addFrontPage(Writer &writer, const std::vector<StoryOutline> &outlines, const StoryLabels &labels)
{
    writer.add(documentTitleStyle, labels.title);
    if (!labels.subtitle.isEmpty())
        writer.add(subtitleStyle, labels.subtitle);
    if (outlines.empty())
        return;
    if (!labels.contents.isEmpty())
        writer.add(contentsStyle, labels.contents);
    int position = 0;
    for (const StoryOutline &outline : outlines)
        writer.addContentsEntry(shortened(outline.title, longestTitle), position++);
}

// Qt's layout takes the square of a line's length, 15 s for a megabyte without a line end.
constexpr int longestBlock = 20'000;

void addParagraph(Writer &writer, const Style &style, const Paragraph &paragraph)
{
    const QStringList parts = pieces(paragraph.text, longestBlock);
    for (const QString &part : parts)
        writer.add(style, part, paragraph.gapAfter && &part == &parts.back());
}

void addStory(Writer &writer, const StoryOutline &outline)
{
    writer.add(storyTitleStyle, shortened(outline.title, longestTitle));
    for (const QString &question : outline.questions)
        addParagraph(writer, questionStyle, {question, true});
    if (!outline.facts.isEmpty())
        addParagraph(writer, factsStyle, {outline.factLine(), true});
    for (const OutlineSection &section : outline.sections) {
        writer.add(sectionStyle, section.heading);
        for (const Paragraph &paragraph : paragraphs(section.text))
            addParagraph(writer, section.missing ? missingStyle : textStyle, paragraph);
    }
}

} // namespace

std::unique_ptr<QTextDocument> storyDocument(const std::vector<Story> &stories, const StoryLabels &labels)
{
    const std::vector<StoryOutline> outlines = outlinesOf(stories, labels);
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setDefaultFont(readingFont(textStyle.points));
    QTextOption option = document->defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTabStopDistance(pixelsOf(2 * textStyle.points));
    document->setDefaultTextOption(option);
    document->setMetaInformation(QTextDocument::DocumentTitle, shortened(documentTitle(outlines, labels), 300));
    Writer writer(*document);
    const bool several = outlines.size() != 1;
    if (several)
        addFrontPage(writer, outlines, labels);
    for (const StoryOutline &outline : outlines) {
        if (several)
            writer.beginPage();
        addStory(writer, outline);
    }
    return document;
}

} // namespace greenroom::documents
