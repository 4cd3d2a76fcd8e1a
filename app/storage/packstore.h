// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/model/vocabulary.h"
#include "sqlite/database.h"

namespace greenroom::storage {

/// Which packs are in the profile and what their files looked like then. Methods throw sqlite::Failure.
class PackStore {
public:
    explicit PackStore(sqlite::Database &database) : m_database(database) {}

    [[nodiscard]] std::optional<std::string> fingerprintOf(const std::string &pack);
    void put(const Pack &pack, const std::string &fingerprint);
    [[nodiscard]] std::vector<Pack> all();

private:
    sqlite::Database &m_database;
};

} // namespace greenroom::storage
