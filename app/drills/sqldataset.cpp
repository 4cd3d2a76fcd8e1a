// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drills/sqldataset.h"

#include <algorithm>
#include <random>

#include "drills/sqltext.h"

namespace greenroom::drills {

namespace {

std::string textOf(const Cell &cell)
{
    if (const auto *whole = std::get_if<std::int64_t>(&cell))
        return std::to_string(*whole);
    const auto *text = std::get_if<std::string>(&cell);
    return text != nullptr ? *text : std::string();
}

std::string joined(const std::vector<std::string> &parts)
{
    std::string all;
    for (const std::string &part : parts)
        all += (all.empty() ? "" : ",") + part;
    return all;
}

std::optional<SqlFailure> readTable(SqlSandbox &sandbox, StoredTable &table)
{
    const SqlOutcome columns = sandbox.query("PRAGMA table_xinfo(" + quotedName(table.name) + ')');
    if (columns.failure)
        return columns.failure;
    std::vector<std::string> literals;
    for (const Row &column : columns.result.rows) {
        if (textOf(column.back()) != "0") // generated
            continue;
        table.columns.push_back(textOf(column[1]));
        table.declared.push_back(textOf(column[2]));
        literals.push_back("quote(" + quotedName(table.columns.back()) + ')');
    }
    const SqlOutcome rows = sandbox.query("SELECT " + joined(literals) + " FROM " + quotedName(table.name));
    if (rows.failure)
        return rows.failure;
    for (const Row &row : rows.result.rows) {
        std::vector<std::string> values;
        std::transform(row.begin(), row.end(), std::back_inserter(values), textOf);
        table.rows.push_back(joined(values));
    }
    return std::nullopt;
}

void arrange(std::vector<std::string> &rows, RowOrder order, std::mt19937_64 &random)
{
    if (order == RowOrder::Reversed)
        std::reverse(rows.begin(), rows.end());
    for (std::size_t left = order == RowOrder::Shuffled ? rows.size() : 0; left > 1; --left)
        std::swap(rows[left - 1], rows[random() % left]);
}

} // namespace

std::variant<StoredDataset, SqlFailure> describeDataset(SqlSandbox &sandbox)
{
    const SqlOutcome objects = sandbox.query("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL"
                                             " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY rowid");
    if (objects.failure)
        return *objects.failure;
    StoredDataset dataset;
    for (const Row &object : objects.result.rows) {
        if (textOf(object[0]) != "table") {
            if (textOf(object[0]) == "view")
                dataset.views.push_back(textOf(object[2]));
            continue;
        }
        dataset.tableDefinitions.push_back(textOf(object[2]));
        StoredTable table;
        table.name = textOf(object[1]);
        if (const auto failure = readTable(sandbox, table))
            return *failure;
        dataset.tables.push_back(std::move(table));
    }
    return dataset;
}

std::variant<std::unique_ptr<SqlSandbox>, SqlFailure> storeAnew(const StoredDataset &dataset, RowOrder order,
                                                                std::uint64_t seed)
{
    auto sandbox = std::make_unique<SqlSandbox>();
    std::mt19937_64 random(seed);
    std::string script;
    for (const std::string &definition : dataset.tableDefinitions)
        script += withoutKeys(definition) + "\n;";
    for (const StoredTable &table : dataset.tables) {
        std::vector<std::string> rows = table.rows;
        arrange(rows, order, random);
        std::vector<std::string> names;
        std::transform(table.columns.begin(), table.columns.end(), std::back_inserter(names), quotedName);
        for (const std::string &row : rows)
            script += "INSERT INTO " + quotedName(table.name) + '(' + joined(names) + ") VALUES(" + row + ");";
    }
    for (const std::string &definition : dataset.views)
        script += definition + "\n;";
    if (const auto failure = sandbox->setUp(script))
        return *failure;
    return sandbox;
}

} // namespace greenroom::drills
