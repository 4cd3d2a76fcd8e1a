// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "content/problem.h"
#include "core/model/item.h"
#include "core/model/vocabulary.h"

namespace greenroom::content {

/// An item with the TOML text it was read from.
struct PackItem {
    Item item;
    std::string text;
    std::string file;
};

struct PackFolder {
    Pack pack;
    std::vector<PackItem> items; ///< only the good ones, sorted by id
    std::string file;            ///< of pack.toml
};

/// The four vocabularies in a content folder (areas, topics, stages, roles); nullopt when one cannot be read.
/// An entry with a mistake is reported and stays, so that the rest can be used.
[[nodiscard]] std::optional<Vocabulary> readVocabulary(const std::string &contentFolder, Problems &problems);

/// Reads packs/<pack>: pack.toml and every <area>/<slug>.toml. A bad item is left out and listed, the others load.
/// nullopt when pack.toml is not good or the folder is larger than a pack may be (20,000 files, 100 MB).
[[nodiscard]] std::optional<PackFolder> readPackFolder(const std::string &packFolder, Problems &problems);

/// Old item id → new item id, from the [[rename]] tables {old, new} of renames.toml; empty when one is wrong.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> readRenames(const std::string &contentFolder,
                                                                           Problems &problems);

/// A digest of the names, sizes and times of a folder's files: differs when anything in the pack changed.
[[nodiscard]] std::string folderFingerprint(const std::string &folder);

} // namespace greenroom::content
