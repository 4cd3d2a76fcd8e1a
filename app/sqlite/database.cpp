// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/database.h"

#include <sqlite3.h>

#include "sqlite/failure.h"

namespace greenroom::sqlite {

namespace {

int flagsFor(OpenMode mode)
{
    const int common = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_URI;
    switch (mode) {
    case OpenMode::Create: return common | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case OpenMode::ReadWrite: return common | SQLITE_OPEN_READWRITE;
    case OpenMode::Immutable: return common | SQLITE_OPEN_READONLY;
    case OpenMode::Memory: return common | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY;
    }
    return common;
}

std::string uriFor(const std::string &path, OpenMode mode)
{
    if (mode == OpenMode::Memory)
        return ":memory:";
    static constexpr char hex[] = "0123456789ABCDEF";
    std::string uri = "file:";
    for (const char c : path) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '%' || c == '?' || c == '#') {
            uri += '%';
            uri += hex[byte >> 4];
            uri += hex[byte & 15];
        } else {
            uri += c;
        }
    }
    return mode == OpenMode::Immutable ? uri + "?immutable=1" : uri;
}

} // namespace

Database::Database(const std::string &path, OpenMode mode)
{
    const int code = sqlite3_open_v2(uriFor(path, mode).c_str(), &m_connection, flagsFor(mode), nullptr);
    if (code != SQLITE_OK) {
        const Failure failure(code, m_connection != nullptr ? sqlite3_system_errno(m_connection) : 0,
                              m_connection != nullptr ? sqlite3_errmsg(m_connection) : sqlite3_errstr(code));
        sqlite3_close_v2(m_connection);
        throw failure;
    }
}

Database::~Database()
{
    for (const auto &[literal, statement] : m_cache)
        sqlite3_finalize(statement);
    sqlite3_close_v2(m_connection);
}

sqlite3_stmt *Database::prepare(std::string_view text, unsigned flags)
{
    sqlite3_stmt *statement = nullptr;
    const int code =
        sqlite3_prepare_v3(m_connection, text.data(), static_cast<int>(text.size()), flags, &statement, nullptr);
    if (code != SQLITE_OK)
        fail(m_connection, code);
    return statement;
}

Query Database::query(Sql sql)
{
    sqlite3_stmt *&statement = m_cache[sql.text()];
    if (statement == nullptr)
        statement = prepare(sql.text(), SQLITE_PREPARE_PERSISTENT);
    if (sqlite3_stmt_busy(statement) != 0) // a nested use of the same literal
        return {prepare(sql.text(), 0), false};
    return {statement, true};
}

Query Database::prepareOnce(std::string_view text) { return {prepare(text, 0), false}; }

void Database::run(Sql sql) { query(sql).run(); }

void Database::runScript(std::string_view script)
{
    const char *next = script.data();
    const char *end = script.data() + script.size();
    while (next < end) {
        sqlite3_stmt *statement = nullptr;
        const int code = sqlite3_prepare_v2(m_connection, next, static_cast<int>(end - next), &statement, &next);
        if (code != SQLITE_OK)
            fail(m_connection, code);
        if (statement != nullptr)
            Query(statement, false).run();
    }
}

std::int64_t Database::lastInsertRowId() const noexcept { return sqlite3_last_insert_rowid(m_connection); }

int Database::changedRows() const noexcept { return sqlite3_changes(m_connection); }

bool Database::inTransaction() const noexcept { return sqlite3_get_autocommit(m_connection) == 0; }

std::string Database::path() const
{
    const char *name = sqlite3_db_filename(m_connection, "main");
    return name != nullptr ? name : "";
}

void Database::interrupt() noexcept { sqlite3_interrupt(m_connection); }

} // namespace greenroom::sqlite
