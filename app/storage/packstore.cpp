// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/packstore.h"

namespace greenroom::storage {

std::optional<std::string> PackStore::fingerprintOf(const std::string &pack)
{
    sqlite::Query query = m_database.query("SELECT fingerprint FROM pack WHERE id = ?1");
    query.bind(pack);
    if (!query.step())
        return std::nullopt;
    return query.text(0);
}

void PackStore::put(const Pack &pack, const std::string &fingerprint)
{
    m_database
        .query("INSERT INTO pack (id, title, version, licence, language, fingerprint) VALUES (?1, ?2, ?3, ?4, ?5, ?6)"
               " ON CONFLICT (id) DO UPDATE SET title = ?2, version = ?3, licence = ?4, language = ?5, fingerprint = ?6")
        .bind(pack.id, pack.title, pack.version, pack.licence, pack.language, fingerprint)
        .run();
}

std::vector<Pack> PackStore::all()
{
    sqlite::Query query = m_database.query("SELECT id, title, version, licence, language FROM pack ORDER BY id");
    std::vector<Pack> packs;
    while (query.step()) {
        Pack pack;
        pack.id = query.text(0);
        pack.title = query.text(1);
        pack.version = query.text(2);
        pack.licence = query.text(3);
        pack.language = query.text(4);
        packs.push_back(std::move(pack));
    }
    return packs;
}

} // namespace greenroom::storage
