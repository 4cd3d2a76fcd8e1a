// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "drills/resultset.h"
#include "sqlite/database.h"
#include "sqlite/failure.h"

namespace greenroom::drills {

/// What one statement may use. Operations are steps of SQLite's machine, not time, so that the same query stops at the
/// same place everywhere.
struct SqlLimits {
    std::int64_t operations = 50'000'000;
    std::int64_t memoryBytes = 32 * 1024 * 1024; ///< on top of what SQLite holds when the statement starts
    std::size_t rows = 10'000;
    std::size_t bytes = 8 * 1024 * 1024; ///< of all cells that come out
};

enum class SqlStop { Error, NotAllowed, TimeLimit, MemoryLimit, RowLimit };

/// Why there is no result. `text` is English: SQLite's own message, or the limit that was met.
struct SqlFailure {
    SqlStop stop = SqlStop::Error;
    std::string text;
};

struct SqlOutcome {
    std::optional<SqlFailure> failure;
    ResultSet result; ///< empty when it failed
};

/// A private in-memory database for scripts and queries of strangers. Nothing in it reaches a file or another database;
/// limits end what does not end by itself. It bounds work, not time: one call of a function on long texts may take
/// some tenths of a second, so a program with a screen runs it in a child process.
class SqlSandbox {
public:
    explicit SqlSandbox(SqlLimits limits = {});
    SqlSandbox(const SqlSandbox &) = delete;
    SqlSandbox &operator=(const SqlSandbox &) = delete;

    /// Runs statements that make tables, indexes and views and fill them. Stops at the first failure, which it returns.
    [[nodiscard]] std::optional<SqlFailure> setUp(std::string_view script);

    /// Runs one statement that reads: SELECT, VALUES, EXPLAIN or a PRAGMA about tables.
    [[nodiscard]] SqlOutcome query(std::string_view sql);

    /// From now on, rows that no ORDER BY puts in order come backwards where SQLite can do so.
    void readBackwards();

    /// Names of the SQL functions that the last query mentions, lower case.
    [[nodiscard]] const std::set<std::string> &functionsUsed() const noexcept { return m_functions; }

private:
    static int authorize(void *self, int action, const char *first, const char *second, const char *schema,
                         const char *trigger);
    static int progress(void *self);
    bool allows(int action, const char *first, const char *second);
    void begin(bool mayChange);
    std::string_view prepare(std::string_view sql, sqlite3_stmt **statement);
    SqlFailure failureFrom(const sqlite::Failure &failure) const;
    std::optional<SqlFailure> readRows(std::string_view sql, ResultSet &result);

    SqlLimits m_limits;
    sqlite::Database m_formatter; ///< for guardPrintf
    sqlite::Database m_database;
    bool m_mayChange = false;
    std::int64_t m_operations = 0;
    std::int64_t m_memoryAtStart = 0;
    std::optional<SqlFailure> m_stopped; ///< set by authorize() and progress()
    std::set<std::string> m_functions;
};

} // namespace greenroom::drills
