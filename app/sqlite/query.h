// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

struct sqlite3_stmt;

namespace greenroom::sqlite {

/// One use of a prepared statement: binds in order, steps through rows, resets itself at the end.
class Query {
public:
    /// `cached`: the statement belongs to the Database's cache and is only reset, not finalised.
    Query(sqlite3_stmt *statement, bool cached) noexcept : m_statement(statement), m_cached(cached) {}
    ~Query();
    Query(Query &&other) noexcept;
    Query &operator=(Query &&) = delete;
    Query(const Query &) = delete;

    /// Binds every value to ?1, ?2, … Text and blobs are copied. std::optional without a value binds NULL.
    template <typename... Values>
    Query &bind(const Values &...values)
    {
        int index = m_bound;
        (bindValue(++index, values), ...);
        m_bound = index;
        return *this;
    }

    /// Advances to the next row; false after the last one. Throws Failure.
    bool step();
    /// Runs a statement that returns no rows.
    void run();
    /// Makes the statement ready to be bound and run again.
    void reset();

    [[nodiscard]] int columnCount() const noexcept;
    [[nodiscard]] std::string columnName(int column) const;
    [[nodiscard]] bool isNull(int column) const noexcept;
    [[nodiscard]] std::int64_t integer(int column) const noexcept;
    [[nodiscard]] double real(int column) const noexcept;
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] std::optional<std::int64_t> integerOrNull(int column) const;
    [[nodiscard]] sqlite3_stmt *handle() const noexcept { return m_statement; }

private:
    template <typename T>
    void bindValue(int index, const T &value)
    {
        if constexpr (std::is_floating_point_v<T>)
            bindReal(index, value);
        else if constexpr (std::is_integral_v<T>)
            bindInteger(index, static_cast<std::int64_t>(value));
        else
            bindText(index, std::string_view(value));
    }
    template <typename T>
    void bindValue(int index, const std::optional<T> &value)
    {
        if (value)
            bindValue(index, *value);
        else
            bindNull(index);
    }
    void bindNull(int index);
    void bindInteger(int index, std::int64_t value);
    void bindReal(int index, double value);
    void bindText(int index, std::string_view value);
    void check(int code);

    sqlite3_stmt *m_statement;
    bool m_cached;
    int m_bound = 0;
};

} // namespace greenroom::sqlite
