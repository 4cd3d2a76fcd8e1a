// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/library.h"

#include <QDir>

#include <algorithm>

#include "content/itemtoml.h"
#include "core/model/itemtext.h"

namespace greenroom::services {

storage::ItemRow rowOf(const Item &item, const std::string &text)
{
    storage::ItemRow row;
    row.id = item.header.id;
    row.pack = item.header.id.value().substr(0, item.header.id.value().find('/'));
    row.kind = item.header.kind;
    row.area = item.header.area;
    row.title = item.header.title;
    row.difficulty = item.header.difficulty;
    row.minutes = item.header.minutes;
    row.revision = item.header.revision;
    row.status = item.header.status;
    row.packText = text;
    return row;
}

storage::ItemIndexText indexTextOf(const Item &item, const Vocabulary &vocabulary)
{
    storage::ItemIndexText index;
    index.prompt = plainText(promptOf(item));
    index.answer = plainText(answerOf(item));
    index.topics = item.header.topics;
    index.roles = item.header.roles;
    // Found by the topic's title as well as by its id.
    for (const Topic &topic : vocabulary.topics) {
        if (std::find(item.header.topics.begin(), item.header.topics.end(), topic.id) != item.header.topics.end())
            index.answer += '\n' + topic.title;
    }
    return index;
}

Library::Library(Door &door, QString contentFolder) : m_door(door), m_contentFolder(std::move(contentFolder)) {}

const Vocabulary &Library::vocabulary()
{
    if (!m_vocabulary) {
        content::Problems problems;
        m_vocabulary = content::readVocabulary(m_contentFolder.toStdString(), problems).value_or(Vocabulary{});
    }
    return *m_vocabulary;
}

Result<PackSync> Library::syncPacks()
{
    PackSync sync;
    const QDir packs(m_contentFolder + QStringLiteral("/packs"));
    if (m_contentFolder.isEmpty() || !packs.exists() || m_door.profile().readOnly())
        return sync;
    for (const QString &name : packs.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const std::string folder = packs.filePath(name).toStdString();
        const std::string fingerprint = content::folderFingerprint(folder);
        const auto known = m_door.read([&]() -> Result<std::optional<std::string>> {
            return m_door.profile().packs().fingerprintOf(name.toStdString());
        });
        if (!known)
            return known.error();
        if (known.value() == fingerprint)
            continue;
        const auto read = content::readPackFolder(folder, sync.problems);
        if (!read)
            continue;
        if (auto stored = storePack(*read, fingerprint, sync); !stored)
            return stored.error();
    }
    return sync;
}

Result<void> Library::storePack(const content::PackFolder &folder, const std::string &fingerprint, PackSync &sync)
{
    return m_door.change(Change::Packs | Change::Items, [&]() -> Result<void> {
        storage::ItemStore &items = m_door.profile().items();
        for (const auto &[from, to] : content::readRenames(m_contentFolder.toStdString(), sync.problems))
            items.rename(ItemId(from), ItemId(to));
        std::set<std::string> left = items.idsInPack(folder.pack.id);
        for (const content::PackItem &packItem : folder.items) {
            if (packItem.item.header.status == ItemStatus::Draft)
                continue; // a draft never ships
            const ItemId &id = packItem.item.header.id;
            left.erase(id.value());
            const auto before = items.find(id);
            if (before && !before->retired && before->packText == packItem.text)
                continue;
            const bool wasIntact = before && items.isIntact(*before);
            const auto number = items.put(rowOf(packItem.item, packItem.text), indexTextOf(packItem.item, vocabulary()));
            if (before && before->ownText && wasIntact)
                keepOwnText(number, *before);
            else if (before && before->ownText) // shown as damaged from now on, and nothing of it is changed
                sync.problems.push_back({packItem.file, 0, 0, "damaged", "Your own text of " + id.value() + " is damaged."});
            ++(before ? sync.changed : sync.added);
        }
        for (const std::string &id : left) {
            const auto row = items.find(ItemId(id));
            if (!items.isIntact(*row)) { // one bad row must not keep the pack from being read
                sync.problems.push_back({id, 0, 0, "damaged", "This question is damaged and stays as it is."});
                continue;
            }
            items.setRetired(row->number, true, {});
            ++sync.retired;
        }
        m_door.profile().packs().put(folder.pack, fingerprint);
        ++sync.packsRead;
        return {};
    });
}

void Library::keepOwnText(std::int64_t number, const storage::ItemRow &before)
{
    content::Problems problems;
    const auto own = content::readItem(*before.ownText, before.id, before.id.value(), problems);
    if (own)
        m_door.profile().items().setOwnText(number, before.ownText, rowOf(*own, {}), indexTextOf(*own, vocabulary()));
}

Result<Item> Library::parse(const std::optional<storage::ItemRow> &row, const std::string &subject)
{
    if (!row)
        return Error{ErrorCode::NotFound, subject, {}};
    if (!m_door.profile().items().isIntact(*row))
        return Error{ErrorCode::ItemDamaged, row->id.value(), "hash"};
    content::Problems problems;
    auto item = content::readItem(row->text(), row->id, row->id.value(), problems);
    if (!item)
        return Error{ErrorCode::ItemDamaged, row->id.value(), problems.empty() ? std::string() : problems.front().message};
    return std::move(*item);
}

Result<Item> Library::item(const ItemId &id)
{
    return m_door.read([&]() -> Result<Item> { return parse(m_door.profile().items().find(id), id.value()); });
}

Result<Item> Library::item(std::int64_t number)
{
    return m_door.read([&]() -> Result<Item> {
        return parse(m_door.profile().items().findNumber(number), std::to_string(number));
    });
}

} // namespace greenroom::services
