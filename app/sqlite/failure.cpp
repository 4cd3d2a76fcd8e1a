// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/failure.h"

#include <sqlite3.h>

namespace greenroom::sqlite {

void fail(sqlite3 *connection, int code)
{
    if (connection == nullptr)
        throw Failure(code, 0, sqlite3_errstr(code));
    throw Failure(sqlite3_extended_errcode(connection), sqlite3_system_errno(connection), sqlite3_errmsg(connection));
}

} // namespace greenroom::sqlite
