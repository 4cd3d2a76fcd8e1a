// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/installedpacks.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include "content/itemtoml.h"
#include "content/packfolder.h"
#include "core/model/itemnames.h"

namespace greenroom::services {

Result<InstalledPacks> installedPacks(const QString &contentFolder)
{
    const QDir folder(contentFolder + QStringLiteral("/packs"));
    if (contentFolder.isEmpty() || !folder.exists())
        return Error{ErrorCode::NotFound, contentFolder.toStdString(), "packs"};
    InstalledPacks found;
    for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const auto read = content::readPackFolder(folder.filePath(name).toStdString(), found.problems);
        if (!read)
            continue;
        InstalledPack pack;
        pack.id = read->pack.id;
        pack.version = read->pack.version;
        for (const content::PackItem &item : read->items) {
            const ItemHeader &header = item.item.header;
            ++pack.items;
            ++pack.byKind[std::string(nameOf(header.kind))];
            ++pack.byArea[header.area];
            ++pack.byStatus[std::string(nameOf(header.status))];
        }
        found.packs.push_back(std::move(pack));
    }
    return found;
}

Result<Item> installedItem(const QString &contentFolder, const ItemId &id)
{
    // An id is a path below packs, so it must not lead anywhere else.
    static const QRegularExpression shape(QStringLiteral("^[A-Za-z0-9_-]+(/[A-Za-z0-9_-]+){2}$"));
    const QString name = QString::fromStdString(id.value());
    const Error missing{ErrorCode::NotFound, id.value(), {}};
    if (contentFolder.isEmpty() || !shape.match(name).hasMatch())
        return missing;
    QFile file(contentFolder + QStringLiteral("/packs/") + name + QStringLiteral(".toml"));
    if (!file.open(QIODevice::ReadOnly))
        return missing;
    content::Problems problems;
    const std::string path = file.fileName().toStdString();
    auto item = content::readItem(file.readAll().toStdString(), id, path, problems);
    if (item)
        return std::move(*item);
    std::string where = path;
    std::string what;
    if (!problems.empty()) {
        where += ':' + std::to_string(problems.front().line) + ':' + std::to_string(problems.front().column);
        what = problems.front().message;
    }
    return Error{ErrorCode::Invalid, where, what};
}

} // namespace greenroom::services
