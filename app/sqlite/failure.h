// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>
#include <string>

struct sqlite3;

namespace greenroom::sqlite {

/// SQLite refused: carries the extended result code. Caught at the service boundary, never leaves it.
class Failure : public std::runtime_error {
public:
    Failure(int extendedCode, int systemErrno, const std::string &message)
        : std::runtime_error(message), m_extendedCode(extendedCode), m_systemErrno(systemErrno) {}

    [[nodiscard]] int extendedCode() const noexcept { return m_extendedCode; }
    [[nodiscard]] int primaryCode() const noexcept { return m_extendedCode & 0xff; }
    /// errno of the file system call behind the failure, 0 when there was none.
    [[nodiscard]] int systemErrno() const noexcept { return m_systemErrno; }

private:
    int m_extendedCode;
    int m_systemErrno;
};

/// Throws Failure with the connection's current error.
[[noreturn]] void fail(sqlite3 *connection, int code);

} // namespace greenroom::sqlite
