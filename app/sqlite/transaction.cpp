// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/transaction.h"

#include "sqlite/failure.h"

namespace greenroom::sqlite {

Transaction::Transaction(Database &database) : m_database(database)
{
    m_database.run("BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    if (!m_open || !m_database.inTransaction())
        return;
    try {
        m_database.run("ROLLBACK");
    } catch (const Failure &) {
        // SQLite rolls back by itself when the connection closes.
    }
}

void Transaction::commit()
{
    m_database.run("COMMIT");
    m_open = false;
}

} // namespace greenroom::sqlite
