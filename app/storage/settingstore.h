// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "sqlite/database.h"

namespace greenroom::storage {

/// Named texts. What names mean, and their defaults, is the settings table of the services. Throws sqlite::Failure.
class SettingStore {
public:
    explicit SettingStore(sqlite::Database &database) : m_database(database) {}

    [[nodiscard]] std::optional<std::string> get(const std::string &name);
    void set(const std::string &name, const std::string &value);
    void remove(const std::string &name);

private:
    sqlite::Database &m_database;
};

} // namespace greenroom::storage
