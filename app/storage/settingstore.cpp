// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/settingstore.h"

namespace greenroom::storage {

std::optional<std::string> SettingStore::get(const std::string &name)
{
    sqlite::Query query = m_database.query("SELECT value FROM setting WHERE name = ?1");
    query.bind(name);
    if (!query.step())
        return std::nullopt;
    return query.text(0);
}

void SettingStore::set(const std::string &name, const std::string &value)
{
    m_database.query("INSERT INTO setting (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = ?2")
        .bind(name, value)
        .run();
}

void SettingStore::remove(const std::string &name)
{
    m_database.query("DELETE FROM setting WHERE name = ?1").bind(name).run();
}

} // namespace greenroom::storage
