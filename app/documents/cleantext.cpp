// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/cleantext.h"

namespace greenroom::documents {

namespace {

bool isLineEnd(char16_t unit)
{
    return unit == u'\r' || unit == u'\v' || unit == u'\f' || unit == 0x85 || unit == 0x2028 || unit == 0x2029;
}

bool isForbidden(char16_t unit)
{
    const bool control = (unit < 0x20 && unit != u'\n' && unit != u'\t') || (unit >= 0x7F && unit < 0xA0);
    const bool noCharacter = (unit >= 0xFDD0 && unit <= 0xFDEF) || unit >= 0xFFFE;
    return control || noCharacter || unit == QChar::ObjectReplacementCharacter;
}

} // namespace

QString cleanText(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (QChar &character : text) {
        if (isLineEnd(character.unicode()))
            character = u'\n';
        else if (isForbidden(character.unicode()))
            character = QChar::ReplacementCharacter;
    }
    return text;
}

QString cleanText(std::string_view utf8)
{
    return cleanText(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())));
}

QString cleanLine(std::string_view utf8)
{
    return cleanText(utf8).simplified();
}

QString shortened(const QString &line, int most)
{
    if (line.size() <= most)
        return line;
    const int cut = line[most - 1].isLowSurrogate() ? most - 2 : most - 1;
    return line.left(cut) + QChar(0x2026);
}

QStringList pieces(const QString &line, int most)
{
    constexpr qsizetype longestCluster = 16;
    QStringList cut;
    qsizetype start = 0;
    while (line.size() - start > most) {
        qsizetype end = start + most;
        while (end > start + most / 2 && !line[end - 1].isSpace())
            --end;
        if (!line[end - 1].isSpace()) {
            end = start + most;
            for (qsizetype i = 0; i < longestCluster && (line[end].isLowSurrogate() || line[end].isMark()); ++i)
                --end;
        }
        if (line[end].isLowSurrogate())
            --end;
        cut.append(line.mid(start, end - start));
        start = end;
    }
    cut.append(line.mid(start));
    return cut;
}

std::vector<Paragraph> paragraphs(const QString &text)
{
    std::vector<Paragraph> found;
    for (qsizetype start = 0; start <= text.size();) {
        const qsizetype newLine = text.indexOf(u'\n', start);
        const qsizetype lineEnd = newLine < 0 ? text.size() : newLine;
        qsizetype end = lineEnd;
        while (end > start && text[end - 1].isSpace())
            --end;
        if (end > start)
            found.push_back({text.mid(start, end - start), false});
        else if (!found.empty())
            found.back().gapAfter = true;
        start = lineEnd + 1;
    }
    if (!found.empty())
        found.back().gapAfter = true;
    return found;
}

} // namespace greenroom::documents
