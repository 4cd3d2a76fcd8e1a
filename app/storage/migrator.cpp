// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrator.h"

#include <string>

#include "sqlite/transaction.h"

namespace greenroom::storage {

int currentSchemaVersion() { return migrations().back().version; }

void migrate(sqlite::Database &database)
{
    sqlite::Query versionQuery = database.prepareOnce("PRAGMA user_version");
    versionQuery.step();
    const auto from = versionQuery.integer(0);
    versionQuery.reset();
    if (from >= currentSchemaVersion())
        return;

    // SQLite ignores this pragma inside a transaction.
    database.run("PRAGMA foreign_keys = OFF");
    sqlite::Transaction transaction(database);
    for (const Migration &step : migrations()) {
        if (step.version <= from)
            continue;
        database.runScript(step.script);
        database.runScript("PRAGMA user_version = " + std::to_string(step.version));
    }
    transaction.commit();
    database.run("PRAGMA foreign_keys = ON");
}

} // namespace greenroom::storage
