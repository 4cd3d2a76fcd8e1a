// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/profilecheck.h"

#include <cmath>

namespace greenroom::services {

namespace {

void checkStructure(sqlite::Database &database, std::vector<CheckProblem> &problems)
{
    sqlite::Query integrity = database.query("PRAGMA integrity_check(20)");
    while (integrity.step()) {
        if (integrity.text(0) != "ok")
            problems.push_back({"integrity", integrity.text(0)});
    }
    sqlite::Query keys = database.query("PRAGMA foreign_key_check");
    while (keys.step())
        problems.push_back({"foreign_key", keys.text(0) + " " + std::to_string(keys.integer(1))});
}

void checkSearchIndex(sqlite::Database &database, std::vector<CheckProblem> &problems)
{
    sqlite::Query missing = database.query(
        "SELECT id FROM item WHERE retired = 0 AND item_number NOT IN (SELECT rowid FROM item_search) LIMIT 20");
    while (missing.step())
        problems.push_back({"search_index", missing.text(0)});
    sqlite::Query surplus = database.query(
        "SELECT rowid FROM item_search WHERE rowid NOT IN (SELECT item_number FROM item WHERE retired = 0) LIMIT 20");
    while (surplus.step())
        problems.push_back({"search_index", std::to_string(surplus.integer(0))});
}

bool close(double a, double b) { return std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b)); }

void checkRows(Door &door, Practice &practice, std::vector<CheckProblem> &problems)
{
    storage::Profile &profile = door.profile();
    sqlite::Query items = profile.database().query("SELECT item_number FROM item");
    while (items.step()) {
        const auto row = profile.items().findNumber(items.integer(0));
        if (row && !profile.items().isIntact(*row))
            problems.push_back({"item", row->id.value()});
    }
    for (const std::int64_t number : profile.reviews().damagedReviews())
        problems.push_back({"review", std::to_string(number)});
    for (const std::string &story : profile.stories().damaged())
        problems.push_back({"story", story});
    const MemoryModel model = practice.model();
    for (const std::int64_t number : profile.reviews().itemsWithReviews()) {
        const auto expected = model.rebuild(practice.momentsOf(profile.reviews().countingFor(number)));
        const auto stored = profile.memory().get(number);
        const bool agree = expected.has_value() == stored.has_value()
            && (!stored || (close(stored->memory.stability, expected->memory.stability) && stored->reps == expected->reps));
        if (!agree)
            problems.push_back({"memory", std::to_string(number)});
    }
}

} // namespace

Result<std::vector<CheckProblem>> checkProfile(Door &door, Practice &practice)
{
    return door.read([&]() -> Result<std::vector<CheckProblem>> {
        std::vector<CheckProblem> problems;
        checkStructure(door.profile().database(), problems);
        checkSearchIndex(door.profile().database(), problems);
        checkRows(door, practice, problems);
        return problems;
    });
}

} // namespace greenroom::services
