// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

#include "content/packfolder.h"
#include "content/problem.h"
#include "core/model/item.h"
#include "core/model/vocabulary.h"
#include "services/door.h"

namespace greenroom::services {

/// What bringing the packs on disk into the profile did.
struct PackSync {
    int packsRead = 0;  ///< packs whose files had changed
    int added = 0;
    int changed = 0;
    int retired = 0;    ///< no longer in their pack; history stays
    content::Problems problems; ///< items left out, each with its place
};

/// The items of the profile and the vocabularies they use.
class Library {
public:
    Library(Door &door, QString contentFolder);

    /// The vocabularies, read once from the content folder; empty when it is missing.
    [[nodiscard]] const Vocabulary &vocabulary();

    /// Brings changed packs into the profile. A pack whose files did not change costs one look at its folder.
    [[nodiscard]] Result<PackSync> syncPacks();

    /// One item, parsed. Errors: NotFound; ItemDamaged (subject: its id) when its hash or its text is no longer right.
    [[nodiscard]] Result<Item> item(const ItemId &id);
    [[nodiscard]] Result<Item> item(std::int64_t number);

private:
    Result<void> storePack(const content::PackFolder &folder, const std::string &fingerprint, PackSync &sync);
    void keepOwnText(std::int64_t number, const storage::ItemRow &before);
    Result<Item> parse(const std::optional<storage::ItemRow> &row, const std::string &subject);

    Door &m_door;
    QString m_contentFolder;
    std::optional<Vocabulary> m_vocabulary;
};

/// The columns and index text that belong to an item.
[[nodiscard]] storage::ItemRow rowOf(const Item &item, const std::string &text);
[[nodiscard]] storage::ItemIndexText indexTextOf(const Item &item, const Vocabulary &vocabulary);

} // namespace greenroom::services
