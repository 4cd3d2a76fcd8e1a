// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/places.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace greenroom::services {

QString contentFolder()
{
    const QDir programs(QCoreApplication::applicationDirPath()); // Qt resolves symlinks here
    const QString content = programs.filePath(QStringLiteral("../share/greenroom/content"));
    return QFileInfo(content).isDir() ? QDir::cleanPath(content) : QString();
}

QString defaultProfileFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/greenroom");
}

} // namespace greenroom::services
