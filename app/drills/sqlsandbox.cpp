// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drills/sqlsandbox.h"

#include <sqlite3.h>

#include "drills/sqlallowed.h"
#include "drills/sqlprintf.h"

namespace greenroom::drills {

namespace {

constexpr int longestText = 200'000;
constexpr int longestQuery = 20'000;
constexpr int longestScript = 4 * 1024 * 1024;
constexpr int operationsBetweenLooks = 200;

void harden(sqlite3 *handle)
{
    for (const int off : {SQLITE_DBCONFIG_TRUSTED_SCHEMA, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION,
                          SQLITE_DBCONFIG_WRITABLE_SCHEMA, SQLITE_DBCONFIG_ENABLE_TRIGGER, SQLITE_DBCONFIG_DQS_DML,
                          SQLITE_DBCONFIG_DQS_DDL, SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER})
        sqlite3_db_config(handle, off, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    const char *kept[] = {"json_each", "json_tree", nullptr};
    sqlite3_drop_modules(handle, kept);

    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, longestText);
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, longestScript); // queries are measured by query()
    sqlite3_limit(handle, SQLITE_LIMIT_COLUMN, 100);
    sqlite3_limit(handle, SQLITE_LIMIT_EXPR_DEPTH, 100);
    sqlite3_limit(handle, SQLITE_LIMIT_COMPOUND_SELECT, 50);
    sqlite3_limit(handle, SQLITE_LIMIT_VDBE_OP, 25'000);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(handle, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1'000);
    sqlite3_limit(handle, SQLITE_LIMIT_TRIGGER_DEPTH, 1);
    sqlite3_limit(handle, SQLITE_LIMIT_WORKER_THREADS, 0);
}

Cell cellOf(sqlite3_stmt *statement, int column)
{
    const auto size = [&] { return static_cast<std::size_t>(sqlite3_column_bytes(statement, column)); };
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER: return std::int64_t{sqlite3_column_int64(statement, column)};
    case SQLITE_FLOAT: return sqlite3_column_double(statement, column);
    case SQLITE_TEXT: {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
        return text != nullptr ? std::string(text, size()) : std::string();
    }
    case SQLITE_BLOB: {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(statement, column));
        return Blob{bytes != nullptr ? std::string(bytes, size()) : std::string()};
    }
    default: return std::monostate{};
    }
}

std::size_t sizeOf(const Cell &cell)
{
    if (const auto *text = std::get_if<std::string>(&cell))
        return text->size();
    const auto *blob = std::get_if<Blob>(&cell);
    return blob != nullptr ? blob->bytes.size() : 8;
}

} // namespace

SqlSandbox::SqlSandbox(SqlLimits limits)
    : m_limits(limits), m_formatter({}, sqlite::OpenMode::Memory), m_database({}, sqlite::OpenMode::Memory)
{
    sqlite3_limit(m_formatter.handle(), SQLITE_LIMIT_LENGTH, longestText);
    m_database.runScript("PRAGMA temp_store = MEMORY"); // a large sort would go to a file
    guardPrintf(m_database, m_formatter);
    harden(m_database.handle());
    sqlite3_set_authorizer(m_database.handle(), authorize, this);
    sqlite3_progress_handler(m_database.handle(), operationsBetweenLooks, progress, this);
}

int SqlSandbox::authorize(void *self, int action, const char *first, const char *second, const char *, const char *)
{
    try {
        return static_cast<SqlSandbox *>(self)->allows(action, first, second) ? SQLITE_OK : SQLITE_DENY;
    } catch (...) {
        return SQLITE_DENY; // no memory for a message; no exception may cross SQLite
    }
}

bool SqlSandbox::allows(int action, const char *first, const char *second)
{
    const bool byName = action == SQLITE_FUNCTION || action == SQLITE_PRAGMA;
    const char *name = action == SQLITE_FUNCTION ? second : first;
    const std::string named = name != nullptr ? lowerAscii(name) : std::string();
    if (action == SQLITE_FUNCTION)
        m_functions.insert(named);
    const bool nameAllowed = !byName || (action == SQLITE_FUNCTION ? isAllowedFunction(named) : isAllowedPragma(named));
    // SQLite says so of its own accord when it meets json_each; a statement that tries it fails by itself.
    const bool ownUpdate = action == SQLITE_UPDATE && named == "sqlite_master";
    if (ownUpdate || (nameAllowed && isAllowedAction(action, m_mayChange)))
        return true;
    if (!m_stopped) {
        const std::string what = action == SQLITE_FUNCTION ? "The function " + named + "()"
                                 : action == SQLITE_PRAGMA ? "PRAGMA " + named
                                                           : actionName(action);
        m_stopped = SqlFailure{SqlStop::NotAllowed, what + " is not allowed here"};
    }
    return false;
}

int SqlSandbox::progress(void *self)
{
    auto &sandbox = *static_cast<SqlSandbox *>(self);
    sandbox.m_operations += operationsBetweenLooks;
    try {
        if (sandbox.m_operations > sandbox.m_limits.operations)
            sandbox.m_stopped = SqlFailure{
                SqlStop::TimeLimit, "stopped after " + std::to_string(sandbox.m_limits.operations) + " operations"};
        else if (sqlite3_memory_used() - sandbox.m_memoryAtStart > sandbox.m_limits.memoryBytes)
            sandbox.m_stopped =
                SqlFailure{SqlStop::MemoryLimit,
                           "stopped at " + std::to_string(sandbox.m_limits.memoryBytes) + " bytes of memory"};
        return sandbox.m_stopped ? 1 : 0;
    } catch (...) {
        return 1;
    }
}

void SqlSandbox::begin(bool mayChange)
{
    m_mayChange = mayChange;
    m_operations = 0;
    m_memoryAtStart = sqlite3_memory_used();
    m_stopped.reset();
    m_functions.clear();
}

SqlFailure SqlSandbox::failureFrom(const sqlite::Failure &failure) const
{
    if (m_stopped)
        return *m_stopped;
    switch (failure.primaryCode()) {
    case SQLITE_AUTH: return {SqlStop::NotAllowed, failure.what()};
    case SQLITE_INTERRUPT: return {SqlStop::TimeLimit, failure.what()};
    case SQLITE_NOMEM: return {SqlStop::MemoryLimit, "the query needs more memory or more steps than are allowed"};
    case SQLITE_TOOBIG:
        return {SqlStop::MemoryLimit, "a text may have at most " + std::to_string(longestText) + " bytes"};
    default: return {SqlStop::Error, failure.what()};
    }
}

std::optional<SqlFailure> SqlSandbox::setUp(std::string_view script)
{
    if (script.size() > static_cast<std::size_t>(longestScript))
        return SqlFailure{SqlStop::Error, "a script may have at most " + std::to_string(longestScript) + " bytes"};
    begin(true);
    try {
        m_database.runScript(script);
    } catch (const sqlite::Failure &failure) {
        return failureFrom(failure);
    }
    return std::nullopt;
}

std::string_view SqlSandbox::prepare(std::string_view sql, sqlite3_stmt **statement)
{
    const char *rest = nullptr;
    const int code =
        sqlite3_prepare_v2(m_database.handle(), sql.data(), static_cast<int>(sql.size()), statement, &rest);
    if (code != SQLITE_OK)
        sqlite::fail(m_database.handle(), code);
    return sql.substr(static_cast<std::size_t>(rest - sql.data()));
}

std::optional<SqlFailure> SqlSandbox::readRows(std::string_view sql, ResultSet &result)
{
    sqlite3_stmt *statement = nullptr;
    std::string_view rest = sql.empty() ? sql : prepare(sql, &statement);
    sqlite::Query query(statement, false);
    while (!rest.empty()) {
        sqlite3_stmt *next = nullptr;
        rest = prepare(rest, &next);
        sqlite3_finalize(next);
        if (next != nullptr)
            return SqlFailure{SqlStop::Error, "one statement at a time, please"};
    }
    if (statement == nullptr || query.columnCount() == 0)
        return SqlFailure{SqlStop::Error, "there is no query; write a SELECT"};
    for (int column = 0; column < query.columnCount(); ++column)
        result.columns.push_back(query.columnName(column));
    std::size_t bytes = 0;
    while (query.step()) {
        if (result.rows.size() == m_limits.rows)
            return SqlFailure{SqlStop::RowLimit, "more than " + std::to_string(m_limits.rows) + " rows"};
        Row row;
        for (int column = 0; column < query.columnCount(); ++column) {
            row.push_back(cellOf(statement, column));
            bytes += sizeOf(row.back());
        }
        if (bytes > m_limits.bytes)
            return SqlFailure{SqlStop::RowLimit, "more than " + std::to_string(m_limits.bytes) + " bytes of rows"};
        result.rows.push_back(std::move(row));
    }
    return std::nullopt;
}

SqlOutcome SqlSandbox::query(std::string_view sql)
{
    SqlOutcome outcome;
    if (sql.size() > static_cast<std::size_t>(longestQuery)) {
        outcome.failure = {SqlStop::Error, "a query may have at most " + std::to_string(longestQuery) + " bytes"};
        return outcome;
    }
    begin(false);
    try {
        outcome.failure = readRows(sql, outcome.result);
    } catch (const sqlite::Failure &failure) {
        outcome.failure = failureFrom(failure);
    }
    if (outcome.failure)
        outcome.result = {};
    return outcome;
}

void SqlSandbox::readBackwards()
{
    sqlite3_set_authorizer(m_database.handle(), nullptr, nullptr);
    m_database.run("PRAGMA reverse_unordered_selects = ON");
    sqlite3_set_authorizer(m_database.handle(), authorize, this);
}

} // namespace greenroom::drills
