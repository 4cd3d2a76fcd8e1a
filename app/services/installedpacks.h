// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <map>
#include <string>
#include <vector>

#include "content/problem.h"
#include "core/base/result.h"
#include "core/model/item.h"

namespace greenroom::services {

/// A pack on disk and what is in it, drafts included.
struct InstalledPack {
    std::string id;
    std::string version;
    int items = 0;
    std::map<std::string, int> byKind; ///< stable names, see core/model/itemnames.h
    std::map<std::string, int> byArea;
    std::map<std::string, int> byStatus;
};

struct InstalledPacks {
    std::vector<InstalledPack> packs;
    content::Problems problems; ///< items and packs left out, each with its place
};

/// The packs of a content folder, read without a profile. Errors: NotFound when the folder has no packs.
[[nodiscard]] Result<InstalledPacks> installedPacks(const QString &contentFolder);

/// One item of an installed pack, drafts included. Errors: NotFound; Invalid when its file has a mistake (subject: the
/// file, detail: where and what).
[[nodiscard]] Result<Item> installedItem(const QString &contentFolder, const ItemId &id);

} // namespace greenroom::services
