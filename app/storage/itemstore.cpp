// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/itemstore.h"

#include <sqlite3.h>

#include "core/model/itemnames.h"
#include "sqlite/failure.h"
#include "storage/rowhash.h"

namespace greenroom::storage {

namespace {

std::int64_t hashOf(const ItemRow &row)
{
    RowHash hash;
    hash.add(row.number).add(row.id.value()).add(row.pack).add(nameOf(row.kind)).add(row.area).add(row.title);
    hash.add(std::int64_t{row.difficulty}).add(std::int64_t{row.minutes}).add(std::int64_t{row.revision});
    hash.add(nameOf(row.status)).add(row.packText).add(std::int64_t{row.ownText.has_value()});
    hash.add(row.ownText.value_or(std::string())).add(std::int64_t{row.suspended}).add(std::int64_t{row.retired});
    return hash.value();
}

std::string joined(const std::vector<std::string> &words)
{
    std::string text;
    for (const std::string &word : words)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

} // namespace

std::optional<ItemRow> ItemStore::rowFrom(sqlite::Query &query)
{
    if (!query.step())
        return std::nullopt;
    ItemRow row;
    row.number = query.integer(0);
    row.id = ItemId(query.text(1));
    row.pack = query.text(2);
    row.kind = itemKindFrom(query.text(3)).value_or(ItemKind::Concept);
    row.area = query.text(4);
    row.title = query.text(5);
    row.difficulty = static_cast<int>(query.integer(6));
    row.minutes = static_cast<int>(query.integer(7));
    row.revision = static_cast<int>(query.integer(8));
    row.status = itemStatusFrom(query.text(9)).value_or(ItemStatus::Draft);
    row.packText = query.text(10);
    if (!query.isNull(11))
        row.ownText = query.text(11);
    row.suspended = query.integer(12) != 0;
    row.retired = query.integer(13) != 0;
    return row;
}

std::optional<ItemRow> ItemStore::find(const ItemId &id)
{
    sqlite::Query query = m_database.query(
        "SELECT item_number, id, pack, kind, area, title, difficulty, minutes, revision, status, pack_text, own_text,"
        " suspended, retired FROM item WHERE id = ?1");
    query.bind(id.value());
    return rowFrom(query);
}

std::optional<ItemRow> ItemStore::findNumber(std::int64_t number)
{
    sqlite::Query query = m_database.query(
        "SELECT item_number, id, pack, kind, area, title, difficulty, minutes, revision, status, pack_text, own_text,"
        " suspended, retired FROM item WHERE item_number = ?1");
    query.bind(number);
    return rowFrom(query);
}

std::optional<std::int64_t> ItemStore::numberOf(const ItemId &id)
{
    sqlite::Query query = m_database.query("SELECT item_number FROM item WHERE id = ?1");
    query.bind(id.value());
    if (!query.step())
        return std::nullopt;
    return query.integer(0);
}

std::int64_t ItemStore::put(const ItemRow &row, const ItemIndexText &index)
{
    const auto before = find(row.id);
    const bool ownTextInDoubt = before && before->ownText && !isIntact(*before);
    sqlite::Query insert = m_database.query(
        "INSERT INTO item (id, pack, kind, area, title, difficulty, minutes, revision, status, pack_text, row_hash)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, 0)"
        " ON CONFLICT (id) DO UPDATE SET pack = ?2, kind = ?3, area = ?4, title = ?5, difficulty = ?6, minutes = ?7,"
        " revision = ?8, status = ?9, pack_text = ?10, retired = 0");
    insert.bind(row.id.value(), row.pack, nameOf(row.kind), row.area, row.title, row.difficulty, row.minutes,
                row.revision, nameOf(row.status), row.packText);
    insert.run();
    const ItemRow stored = *find(row.id);
    if (!ownTextInDoubt) // the pack's columns are whole again, the user's words may not be
        rehash(stored);
    putLinks(stored.number, index);
    putSearchText(stored.number, stored, index);
    return stored.number;
}

void ItemStore::setOwnText(std::int64_t number, const std::optional<std::string> &text, const ItemRow &shown,
                           const ItemIndexText &index)
{
    requireIntact(number);
    sqlite::Query update =
        m_database.query("UPDATE item SET own_text = ?2, kind = ?3, area = ?4, title = ?5, difficulty = ?6, minutes = ?7,"
                         " revision = ?8 WHERE item_number = ?1");
    update.bind(number, text, nameOf(shown.kind), shown.area, shown.title, shown.difficulty, shown.minutes, shown.revision)
        .run();
    const ItemRow stored = *findNumber(number);
    rehash(stored);
    putLinks(number, index);
    putSearchText(number, stored, index);
}

bool ItemStore::rename(const ItemId &from, const ItemId &to)
{
    const auto row = find(from);
    if (!row || numberOf(to))
        return false;
    const bool intact = isIntact(*row);
    m_database.query("UPDATE item SET id = ?2 WHERE item_number = ?1").bind(row->number, to.value()).run();
    if (intact) // a damaged row stays known as damaged under its new id
        rehash(*findNumber(row->number));
    return true;
}

void ItemStore::setSuspended(std::int64_t number, bool suspended)
{
    requireIntact(number);
    m_database.query("UPDATE item SET suspended = ?2 WHERE item_number = ?1").bind(number, suspended).run();
    rehash(*findNumber(number));
}

void ItemStore::setRetired(std::int64_t number, bool retired, const ItemIndexText &index)
{
    requireIntact(number);
    m_database.query("UPDATE item SET retired = ?2 WHERE item_number = ?1").bind(number, retired).run();
    const ItemRow stored = *findNumber(number);
    rehash(stored);
    putSearchText(number, stored, index);
}

std::vector<std::string> ItemStore::tagsOf(std::int64_t number)
{
    sqlite::Query query = m_database.query("SELECT tag FROM item_tag WHERE item_number = ?1 ORDER BY tag");
    query.bind(number);
    std::vector<std::string> tags;
    while (query.step())
        tags.push_back(query.text(0));
    return tags;
}

void ItemStore::setTag(std::int64_t number, const std::string &tag, bool present)
{
    if (present)
        m_database.query("INSERT OR IGNORE INTO item_tag (item_number, tag) VALUES (?1, ?2)").bind(number, tag).run();
    else
        m_database.query("DELETE FROM item_tag WHERE item_number = ?1 AND tag = ?2").bind(number, tag).run();
}

std::vector<std::string> ItemStore::allTags()
{
    sqlite::Query query = m_database.query("SELECT DISTINCT tag FROM item_tag ORDER BY tag");
    std::vector<std::string> tags;
    while (query.step())
        tags.push_back(query.text(0));
    return tags;
}

std::set<std::string> ItemStore::idsInPack(const std::string &pack)
{
    sqlite::Query query = m_database.query("SELECT id FROM item WHERE pack = ?1 AND retired = 0");
    query.bind(pack);
    std::set<std::string> ids;
    while (query.step())
        ids.insert(query.text(0));
    return ids;
}

std::int64_t ItemStore::count()
{
    sqlite::Query query = m_database.query("SELECT count(*) FROM item WHERE retired = 0");
    query.step();
    return query.integer(0);
}

bool ItemStore::isIntact(const ItemRow &row)
{
    sqlite::Query query = m_database.query("SELECT row_hash FROM item WHERE item_number = ?1");
    query.bind(row.number);
    return query.step() && query.integer(0) == hashOf(row);
}

void ItemStore::requireIntact(std::int64_t number)
{
    const auto row = findNumber(number);
    if (!row || !isIntact(*row))
        throw sqlite::Failure(SQLITE_CORRUPT, 0, "item " + std::to_string(number));
}

void ItemStore::rehash(const ItemRow &row)
{
    m_database.query("UPDATE item SET row_hash = ?2 WHERE item_number = ?1").bind(row.number, hashOf(row)).run();
}

void ItemStore::putLinks(std::int64_t number, const ItemIndexText &index)
{
    m_database.query("DELETE FROM item_topic WHERE item_number = ?1").bind(number).run();
    for (const std::string &topic : index.topics)
        m_database.query("INSERT OR IGNORE INTO item_topic (item_number, topic) VALUES (?1, ?2)")
            .bind(number, topic).run();
    m_database.query("DELETE FROM item_role WHERE item_number = ?1").bind(number).run();
    for (const std::string &role : index.roles)
        m_database.query("INSERT OR IGNORE INTO item_role (item_number, role) VALUES (?1, ?2)")
            .bind(number, role).run();
}

void ItemStore::putSearchText(std::int64_t number, const ItemRow &shown, const ItemIndexText &index)
{
    m_database.query("DELETE FROM item_search WHERE rowid = ?1").bind(number).run();
    if (shown.retired)
        return;
    m_database.query("INSERT INTO item_search (rowid, title, prompt, answer, topics) VALUES (?1, ?2, ?3, ?4, ?5)")
        .bind(number, shown.title, index.prompt, index.answer, joined(index.topics)).run();
}

} // namespace greenroom::storage
