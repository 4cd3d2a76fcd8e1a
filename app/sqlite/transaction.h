// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlite/database.h"

namespace greenroom::sqlite {

/// BEGIN IMMEDIATE now, ROLLBACK at the end unless committed.
class Transaction {
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Durable when it returns (synchronous=FULL). Throws Failure; the destructor then rolls back.
    void commit();

private:
    Database &m_database;
    bool m_open = true;
};

} // namespace greenroom::sqlite
