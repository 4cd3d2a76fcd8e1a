// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/base/strongid.h"
#include "sqlite/database.h"
#include "storage/itemrow.h"

namespace greenroom::storage {

/// The item table with its topics, roles, tags and search text. Methods throw sqlite::Failure.
class ItemStore {
public:
    explicit ItemStore(sqlite::Database &database) : m_database(database) {}

    [[nodiscard]] std::optional<ItemRow> find(const ItemId &id);
    [[nodiscard]] std::optional<ItemRow> findNumber(std::int64_t number);
    [[nodiscard]] std::optional<std::int64_t> numberOf(const ItemId &id);

    /// Inserts or replaces an item by id; keeps the user's own text, tags and suspension. Returns its number.
    std::int64_t put(const ItemRow &row, const ItemIndexText &index);
    /// Sets or, with nullopt, removes the user's own text of an item; the columns follow the text that is shown.
    void setOwnText(std::int64_t number, const std::optional<std::string> &text, const ItemRow &shown,
                    const ItemIndexText &index);
    /// Gives an item another id, pack and area path; its history stays, and so does damage. False when `from` is unknown or `to` is taken.
    bool rename(const ItemId &from, const ItemId &to);
    void setSuspended(std::int64_t number, bool suspended);
    /// Takes an item out of lists, queues and search; its history stays.
    void setRetired(std::int64_t number, bool retired, const ItemIndexText &index);

    [[nodiscard]] std::vector<std::string> tagsOf(std::int64_t number);
    void setTag(std::int64_t number, const std::string &tag, bool present);
    [[nodiscard]] std::vector<std::string> allTags();

    /// Ids of a pack's items that are not retired.
    [[nodiscard]] std::set<std::string> idsInPack(const std::string &pack);
    [[nodiscard]] std::int64_t count();
    /// True when the row's stored hash matches its columns.
    [[nodiscard]] bool isIntact(const ItemRow &row);

private:
    std::optional<ItemRow> rowFrom(sqlite::Query &query);
    void putLinks(std::int64_t number, const ItemIndexText &index);
    void putSearchText(std::int64_t number, const ItemRow &shown, const ItemIndexText &index);
    /// A new hash over a damaged row would make it look good: throws Failure (CORRUPT) instead.
    void requireIntact(std::int64_t number);
    void rehash(const ItemRow &row);

    sqlite::Database &m_database;
};

} // namespace greenroom::storage
