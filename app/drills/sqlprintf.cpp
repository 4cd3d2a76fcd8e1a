// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drills/sqlprintf.h"

#include <string>

#include <sqlite3.h>

#include "sqlite/failure.h"

namespace greenroom::drills {

namespace {

constexpr std::size_t mostDigits = 4;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

void formatGuarded(sqlite3_context *context, int count, sqlite3_value **values)
{
    if (count == 0 || sqlite3_value_type(values[0]) == SQLITE_NULL)
        return;
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_value_text(values[0]));
    if (bytes == nullptr) {
        sqlite3_result_error_nomem(context);
        return;
    }
    if (!isHarmlessFormat(bytes)) {
        sqlite3_result_error(context,
                             "printf with a width or precision over 9999, or one given by *, is not allowed here", -1);
        sqlite3_result_error_code(context, SQLITE_AUTH);
        return;
    }
    std::string call = "SELECT printf(?";
    for (int i = 1; i < count; ++i)
        call += ",?";
    auto &formatter = *static_cast<sqlite::Database *>(sqlite3_user_data(context));
    try {
        const sqlite::Query query = formatter.prepareOnce(call + ')');
        for (int i = 0; i < count; ++i)
            sqlite3_bind_value(query.handle(), i + 1, values[i]);
        const int code = sqlite3_step(query.handle());
        if (code == SQLITE_ROW)
            sqlite3_result_value(context, sqlite3_column_value(query.handle(), 0));
        else
            sqlite3_result_error_code(context, code);
    } catch (const sqlite::Failure &failure) {
        sqlite3_result_error_code(context, failure.primaryCode());
    } catch (const std::bad_alloc &) {
        sqlite3_result_error_nomem(context);
    }
}

} // namespace

bool isHarmlessFormat(std::string_view format)
{
    std::size_t digits = 0;
    bool inside = false; // between % and the letter that ends the placeholder
    for (const char c : format) {
        if (!inside) {
            inside = c == '%';
            digits = 0;
        } else if (isDigit(c)) {
            if (++digits > mostDigits)
                return false;
        } else if (c == '*') {
            return false;
        } else {
            digits = 0;
            inside = std::string_view("-+ #,!.l").find(c) != std::string_view::npos;
        }
    }
    return true;
}

void guardPrintf(sqlite::Database &database, sqlite::Database &formatter)
{
    const int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
    for (const char *name : {"printf", "format"}) {
        const int code =
            sqlite3_create_function(database.handle(), name, -1, flags, &formatter, formatGuarded, nullptr, nullptr);
        if (code != SQLITE_OK)
            sqlite::fail(database.handle(), code);
    }
}

} // namespace greenroom::drills
