// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/packtext.h"

#include <QTextCursor>
#include <QTextDocument>
#include <QTextOption>

#include <md4c.h>

#include <string>

#include "core/text/prosescan.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/packtextwriter.h"

namespace greenroom::ui {

namespace {

constexpr int mostBytes = 100 * 1024;

void appendUtf8(std::string &bytes, char32_t character)
{
    bytes += QString::fromUcs4(&character, 1).toStdString();
}

/// Characters that mean something to QTextDocument or to us become the replacement character.
QString harmless(QString text)
{
    for (int i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        const bool privatePlane = unit >= 0xDB80 && unit <= 0xDBFF && i + 1 < text.size();
        const bool structure = (unit >= 0xFDD0 && unit <= 0xFDEF) || unit == 0xFFFC || unit == 0x2028 || unit == 0x2029;
        const bool control = unit < 0x20 && unit != u'\n' && unit != u'\t';
        if (unit == u'\r')
            text.remove(i--, 1);
        else if (privatePlane)
            text.replace(i, 2, QChar(QChar::ReplacementCharacter));
        else if (structure || control)
            text[i] = QChar(QChar::ReplacementCharacter);
    }
    return text;
}

/// The Markdown for the parser: a placeholder for each formula, and brackets that can start no link.
std::string preparedMarkdown(const std::string &markdown, std::vector<PackFormula> &formulas)
{
    std::vector<MathProblem> ignored;
    std::string result;
    for (const ProseSpan &span : scanProse(markdown, ignored)) {
        const bool formula = span.kind == ProseSpan::Kind::InlineMath || span.kind == ProseSpan::Kind::DisplayMath;
        if (formula && formulas.size() < PackTextWriter::mostFormulas) {
            appendUtf8(result, PackTextWriter::placeholder(formulas.size()));
            formulas.push_back({QString::fromUtf8(span.text.data(), int(span.text.size())),
                                span.kind == ProseSpan::Kind::DisplayMath});
            continue;
        }
        if (span.kind != ProseSpan::Kind::Text) {
            result += span.text;
            continue;
        }
        for (std::size_t i = 0; i < span.text.size(); ++i) {
            if (span.text[i] == '\\' && i + 1 < span.text.size()) {
                result += span.text.substr(i++, 2);
                continue;
            }
            if (span.text[i] == '[')
                result += '\\';
            result += span.text[i];
        }
    }
    return result;
}

QString entity(const QString &name)
{
    static const std::pair<const char *, char16_t> known[] = {
        {"&amp;", u'&'},  {"&lt;", u'<'},    {"&gt;", u'>'},    {"&quot;", u'"'},  {"&apos;", u'\''},
        {"&nbsp;", 0xA0}, {"&ndash;", u'–'}, {"&mdash;", u'—'}, {"&times;", u'×'}, {"&pound;", u'£'},
    };
    for (const auto &[text, character] : known) {
        if (name == QLatin1String(text))
            return QString(QChar(character));
    }
    return name;
}

PackTextWriter &writer(void *user)
{
    return *static_cast<PackTextWriter *>(user);
}

int enterBlock(MD_BLOCKTYPE type, void *detail, void *user)
{
    PackTextWriter &out = writer(user);
    bool accepted = true;
    switch (type) {
    case MD_BLOCK_DOC:
    case MD_BLOCK_HR:
    case MD_BLOCK_HTML:
    case MD_BLOCK_THEAD:
    case MD_BLOCK_TBODY: break;
    case MD_BLOCK_QUOTE: out.beginQuote(); break;
    case MD_BLOCK_UL: out.beginList(false, 1, static_cast<MD_BLOCK_UL_DETAIL *>(detail)->is_tight != 0); break;
    case MD_BLOCK_OL: {
        const auto *list = static_cast<MD_BLOCK_OL_DETAIL *>(detail);
        out.beginList(true, int(list->start), list->is_tight != 0);
        break;
    }
    case MD_BLOCK_LI: out.beginItem(); break;
    case MD_BLOCK_H: accepted = out.beginHeading(); break;
    case MD_BLOCK_CODE: accepted = out.beginCodeBlock(); break;
    case MD_BLOCK_P: accepted = out.beginParagraph(); break;
    case MD_BLOCK_TABLE: {
        const auto *table = static_cast<MD_BLOCK_TABLE_DETAIL *>(detail);
        accepted = out.beginTable(int(table->head_row_count + table->body_row_count), int(table->col_count));
        break;
    }
    case MD_BLOCK_TR: out.beginRow(); break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD: {
        const MD_ALIGN align = static_cast<MD_BLOCK_TD_DETAIL *>(detail)->align;
        out.beginCell(align == MD_ALIGN_RIGHT    ? Qt::AlignRight
                      : align == MD_ALIGN_CENTER ? Qt::AlignHCenter
                                                 : Qt::AlignLeft);
        break;
    }
    }
    return accepted ? 0 : 1;
}

int leaveBlock(MD_BLOCKTYPE type, void *, void *user)
{
    PackTextWriter &out = writer(user);
    switch (type) {
    case MD_BLOCK_QUOTE: out.endQuote(); break;
    case MD_BLOCK_UL:
    case MD_BLOCK_OL: out.endList(); break;
    case MD_BLOCK_LI: out.endItem(); break;
    case MD_BLOCK_H: out.endHeading(); break;
    case MD_BLOCK_CODE: out.endCodeBlock(); break;
    case MD_BLOCK_P: out.endParagraph(); break;
    case MD_BLOCK_TABLE: out.endTable(); break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD: out.endCell(); break;
    default: break;
    }
    return 0;
}

int enterSpan(MD_SPANTYPE type, void *, void *user)
{
    if (type == MD_SPAN_STRONG)
        writer(user).beginStrong();
    else if (type == MD_SPAN_EM)
        writer(user).beginEmphasis();
    else if (type == MD_SPAN_CODE)
        writer(user).beginCode();
    return 0;
}

int leaveSpan(MD_SPANTYPE type, void *, void *user)
{
    if (type == MD_SPAN_STRONG)
        writer(user).endStrong();
    else if (type == MD_SPAN_EM)
        writer(user).endEmphasis();
    else if (type == MD_SPAN_CODE)
        writer(user).endCode();
    return 0;
}

int takeText(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *user)
{
    switch (type) {
    case MD_TEXT_BR: writer(user).addText(QString(QChar::LineSeparator)); break;
    case MD_TEXT_SOFTBR: writer(user).addText(QStringLiteral(" ")); break;
    case MD_TEXT_ENTITY: writer(user).addText(entity(QString::fromUtf8(text, int(size)))); break;
    default: writer(user).addText(QString::fromUtf8(text, int(size))); break;
    }
    return 0;
}

void empty(QTextDocument &document, const PackTextStyle &style)
{
    document.setUndoRedoEnabled(false);
    document.clear();
    document.setDocumentMargin(0);
    document.setDefaultFont(style.font);
    QTextOption option = document.defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDefaultTextOption(option);
}

bool parse(const std::string &markdown, PackTextWriter &out)
{
    MD_PARSER parser = {};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_NOHTML | MD_FLAG_NOINDENTEDCODEBLOCKS;
    parser.enter_block = enterBlock;
    parser.leave_block = leaveBlock;
    parser.enter_span = enterSpan;
    parser.leave_span = leaveSpan;
    parser.text = takeText;
    return md_parse(markdown.data(), MD_SIZE(markdown.size()), &parser, &out) == 0;
}

} // namespace

PackTextStyle packTextStyle(const QFont &font, const QPalette &palette)
{
    const Tokens &tokens = tokensOf(palette);
    return {font, codeFont(font), tokens.sunken, tokens.border, tokens.strongBorder};
}

void setPackText(QTextDocument &document, const QString &markdown, const PackTextStyle &style)
{
    QString text = harmless(markdown.left(mostBytes));
    std::string bytes = text.toStdString();
    const bool cut = markdown.size() > mostBytes || bytes.size() > mostBytes;
    while (bytes.size() > mostBytes) {
        text.chop(int(bytes.size() - mostBytes) / 4 + 1);
        bytes = text.toStdString();
    }
    if (cut)
        bytes += "\n\n…";
    std::vector<PackFormula> formulas;
    const std::string prepared = preparedMarkdown(bytes, formulas);
    empty(document, style);
    // One edit, laid out once: a layout after every paragraph would take minutes for a long text.
    QTextCursor edit(&document);
    edit.beginEditBlock();
    PackTextWriter out(document, style, std::move(formulas));
    const bool written = parse(prepared, out);
    edit.endEditBlock();
    if (written)
        return;
    empty(document, style);
    document.setPlainText(text);
}

} // namespace greenroom::ui
