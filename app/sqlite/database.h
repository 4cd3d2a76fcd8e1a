// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

#include "sqlite/query.h"
#include "sqlite/sql.h"

struct sqlite3;

namespace greenroom::sqlite {

enum class OpenMode {
    Create,    ///< read and write, made when missing
    ReadWrite, ///< must exist
    Immutable, ///< read-only, on media that nobody changes
    Memory,    ///< private and gone when closed
};

/// An owned connection with a cache of prepared statements. Knows no table.
class Database {
public:
    /// Opens or throws Failure. `path` is UTF-8 and ignored for Memory.
    Database(const std::string &path, OpenMode mode);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// The cached statement for this literal, ready to bind. One use at a time per literal.
    Query query(Sql sql);
    /// A statement that is not kept: for text that came from a file of ours or from a drill.
    Query prepareOnce(std::string_view text);
    /// Runs a literal without parameters or rows.
    void run(Sql sql);
    /// Runs several statements, for migrations and drill data. Stops at the first failure.
    void runScript(std::string_view script);

    [[nodiscard]] std::int64_t lastInsertRowId() const noexcept;
    [[nodiscard]] int changedRows() const noexcept;
    [[nodiscard]] bool inTransaction() const noexcept;
    [[nodiscard]] std::string path() const;

    /// Makes the running statement end with SQLITE_INTERRUPT. May be called from any thread.
    void interrupt() noexcept;

    [[nodiscard]] sqlite3 *handle() const noexcept { return m_connection; }

private:
    sqlite3_stmt *prepare(std::string_view text, unsigned flags);

    sqlite3 *m_connection = nullptr;
    std::unordered_map<const void *, sqlite3_stmt *> m_cache; // by the literal's address
};

} // namespace greenroom::sqlite
