// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QMap>

namespace greenroom::test {

/// A file's bytes; only for files that nobody has open.
inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// Name → SHA-256 of every file of a folder.
inline QMap<QString, QByteArray> digestsOf(const QString &folder)
{
    QMap<QString, QByteArray> digests;
    for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden))
        digests[name] = QCryptographicHash::hash(bytesOf(folder + QLatin1Char('/') + name), QCryptographicHash::Sha256).toHex();
    return digests;
}

} // namespace greenroom::test
