// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>
#include <QStringList>

#include "core/coaching/coachlexicon.h"

namespace greenroom::test {

/// The English lexicon for tests of core, which may not see the reader: keys and their texts as they stand there, no
/// checks. tests/content/tst_lexicon proves that the reader gives the same.
inline CoachLexicon plainLexicon()
{
    CoachLexicon lexicon;
    QFile file(QStringLiteral(GREENROOM_SOURCE_DIR "/resources/lexicons/en.toml"));
    if (!file.open(QIODevice::ReadOnly))
        return lexicon;
    const QString text = QString::fromUtf8(file.readAll());
    for (const std::string &name : lexiconLists()) {
        const QString key = QStringLiteral("\n%1 = \"").arg(QString::fromStdString(name));
        const qsizetype at = text.indexOf(key);
        if (at < 0)
            continue;
        const qsizetype begin = at + key.size();
        const bool block = text.mid(begin, 2) == QStringLiteral("\"\"");
        const qsizetype first = begin + (block ? 2 : 0);
        const qsizetype end = text.indexOf(block ? QStringLiteral("\"\"\"") : QStringLiteral("\""), first);
        std::vector<std::string> &entries = lexicon.lists[name];
        QString list = text.mid(first, end - first);
        for (const QString &entry : list.replace(QLatin1Char('\n'), QLatin1Char(',')).split(QLatin1Char(','))) {
            if (!entry.trimmed().isEmpty())
                entries.push_back(entry.trimmed().toStdString());
        }
    }
    lexicon.language = "en";
    return lexicon;
}

} // namespace greenroom::test
