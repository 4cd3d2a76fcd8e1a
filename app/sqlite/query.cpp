// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/query.h"

#include <sqlite3.h>
#include <utility>

#include "sqlite/failure.h"

namespace greenroom::sqlite {

Query::Query(Query &&other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr)), m_cached(other.m_cached), m_bound(other.m_bound)
{
}

Query::~Query()
{
    if (m_statement == nullptr)
        return;
    if (!m_cached) {
        sqlite3_finalize(m_statement);
        return;
    }
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

bool Query::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    fail(sqlite3_db_handle(m_statement), code);
}

void Query::run()
{
    while (step()) {
    }
}

void Query::reset()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_bound = 0;
}

int Query::columnCount() const noexcept { return sqlite3_column_count(m_statement); }

std::string Query::columnName(int column) const
{
    const char *name = sqlite3_column_name(m_statement, column);
    return name != nullptr ? name : "";
}

bool Query::isNull(int column) const noexcept { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }

std::int64_t Query::integer(int column) const noexcept { return sqlite3_column_int64(m_statement, column); }

double Query::real(int column) const noexcept { return sqlite3_column_double(m_statement, column); }

std::string Query::text(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    if (bytes == nullptr)
        return {};
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

std::optional<std::int64_t> Query::integerOrNull(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return integer(column);
}

void Query::bindNull(int index) { check(sqlite3_bind_null(m_statement, index)); }

void Query::bindInteger(int index, std::int64_t value) { check(sqlite3_bind_int64(m_statement, index, value)); }

void Query::bindReal(int index, double value) { check(sqlite3_bind_double(m_statement, index, value)); }

void Query::bindText(int index, std::string_view value)
{
    // A null pointer would bind NULL, so an empty text needs an address of its own.
    const char *bytes = value.data() != nullptr ? value.data() : "";
    check(sqlite3_bind_text64(m_statement, index, bytes, value.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Query::check(int code)
{
    if (code != SQLITE_OK)
        fail(sqlite3_db_handle(m_statement), code);
}

} // namespace greenroom::sqlite
