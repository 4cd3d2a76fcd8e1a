// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/markdowntext.h"

namespace greenroom::documents {

namespace {

bool isSpaceOrEnd(const QString &line, qsizetype at)
{
    return at >= line.size() || line[at].isSpace();
}

bool isWord(const QString &line, qsizetype at)
{
    return at >= 0 && at < line.size() && line[at].isLetterOrNumber();
}

bool precededBy(const QString &line, qsizetype at, QLatin1String text)
{
    return QStringView(line).left(at).endsWith(text, Qt::CaseInsensitive);
}

/// Signs that begin a block when only white space stands before them.
bool beginsBlock(const QString &line, qsizetype at)
{
    switch (line[at].unicode()) {
    case u'>': case u'=': case u':': return true;
    case u'-': return isSpaceOrEnd(line, at + 1) || line[at + 1] == u'-';
    case u'+': return isSpaceOrEnd(line, at + 1) || line[at + 1] == u'+';
    default: return false;
    }
}

/// The point or bracket behind the number that would begin a list.
bool endsListNumber(const QString &line, qsizetype first, qsizetype at)
{
    if ((line[at] != u'.' && line[at] != u')') || at == first || !isSpaceOrEnd(line, at + 1))
        return false;
    for (qsizetype i = first; i < at; ++i) {
        if (line[i] < u'0' || line[i] > u'9')
            return false;
    }
    return true;
}

/// A name that ends with a semicolon would be read as a character.
bool isEntity(const QString &line, qsizetype at)
{
    qsizetype end = at + 1;
    while (end < line.size() && end - at < 40 && (isWord(line, end) || line[end] == u'#'))
        ++end;
    return end < line.size() && end > at + 1 && line[end] == u';';
}

bool hasMeaning(const QString &line, qsizetype at)
{
    switch (line[at].unicode()) {
    case u'\\': case u'`': case u'*': case u'[': case u']': case u'<': case u'{': case u'~': case u'|': case u'$':
    case u'^': return true;
    case u'_': return !isWord(line, at - 1) || !isWord(line, at + 1);
    case u'#': return at == 0 || line[at - 1].isSpace() || line[at - 1] == u'#';
    case u'&': return isEntity(line, at);
    case u'@': return true;
    case u':': return QStringView(line).mid(at + 1, 2) == QLatin1String("//");
    case u'.': return precededBy(line, at, QLatin1String("www"));
    default: return false;
    }
}

} // namespace

QString escapedMarkdown(const QString &line)
{
    constexpr QChar noBreakSpace(0xA0);
    QString escaped;
    escaped.reserve(line.size() + line.size() / 16 + 8);
    qsizetype first = 0;
    for (; first < line.size() && line[first].isSpace(); ++first)
        escaped += QString(line[first] == u'\t' ? 4 : 1, noBreakSpace);
    qsizetype digits = first; // ends at the first sign that is no digit, so that the search for a list stays short
    while (digits < line.size() && line[digits] >= u'0' && line[digits] <= u'9')
        ++digits;
    for (qsizetype at = first; at < line.size(); ++at) {
        const bool list = at == digits && endsListNumber(line, first, at);
        if (list || hasMeaning(line, at) || (at == first && beginsBlock(line, at)))
            escaped += u'\\';
        escaped += line[at];
    }
    return escaped;
}

} // namespace greenroom::documents
