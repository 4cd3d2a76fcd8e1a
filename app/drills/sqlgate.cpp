// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drills/sqlgate.h"

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <set>

#include "drills/resultset.h"
#include "drills/sqldataset.h"
#include "drills/sqlsandbox.h"
#include "drills/sqltext.h"
#include "drills/sqlvalues.h"

namespace greenroom::drills {

namespace {

constexpr std::array<const char *, 3> datasetNames = {"shown", "hidden", "edge"};

/// The same rows, stored or read in another order.
struct Arrangement {
    const char *how;
    std::unique_ptr<SqlSandbox> sandbox;
};

struct Dataset {
    std::string name;
    std::unique_ptr<SqlSandbox> sandbox;
    ResultSet expected;
    std::vector<Arrangement> arrangements;
};

std::string joined(const std::vector<std::string> &names)
{
    std::string all;
    for (const std::string &name : names)
        all += (all.empty() ? "" : ", ") + name;
    return all;
}

/// What a result has instead of the expected one, as the end of a sentence; nullopt when it is right.
std::optional<std::string> difference(const SqlOutcome &outcome, const ResultSet &expected,
                                      const std::vector<std::string> &orderBy)
{
    if (outcome.failure)
        return "fails: " + outcome.failure->text;
    const ResultSet &actual = outcome.result;
    switch (compareResults(actual, expected, orderBy).verdict) {
    case ResultVerdict::Correct: return std::nullopt;
    case ResultVerdict::WrongColumns: return "names its columns " + joined(actual.columns);
    case ResultVerdict::WrongOrder: return "gives the rows in another order";
    case ResultVerdict::WrongRows: break;
    }
    if (actual.rows.size() == expected.rows.size())
        return "gives other rows";
    return "gives " + std::to_string(actual.rows.size()) + " rows instead of " + std::to_string(expected.rows.size());
}

/// Every way in which the same dataset can lie on the disk, as far as we can make it.
std::optional<SqlFailure> arrangeAnew(const StoredDataset &stored, std::vector<Arrangement> &arrangements)
{
    const std::vector<std::pair<const char *, RowOrder>> ways = {
        {"the rows are stored in reverse", RowOrder::Reversed},
        {"the rows are read backwards", RowOrder::AsStored},
        {"the rows are stored in shuffled order", RowOrder::Shuffled},
        {"the rows are stored in shuffled order", RowOrder::Shuffled},
        {"the rows are stored in shuffled order", RowOrder::Shuffled}};
    for (const auto &[how, order] : ways) {
        auto copy = storeAnew(stored, order, arrangements.size());
        if (const auto *failure = std::get_if<SqlFailure>(&copy))
            return *failure;
        arrangements.push_back({how, std::move(std::get<0>(copy))});
        if (order == RowOrder::AsStored)
            arrangements.back().sandbox->readBackwards();
    }
    return std::nullopt;
}

class Gate {
public:
    explicit Gate(const SqlBody &body) : m_body(body) {}

    std::vector<std::string> run()
    {
        if (checkDatasets() && load() && runReference()) {
            checkStoredOrder("The reference", m_body.reference);
            checkAlternatives();
            checkSlips();
        }
        return std::move(m_problems);
    }

private:
    void tell(const std::string &problem) { m_problems.push_back(problem + '.'); }

    bool checkDatasets()
    {
        if (m_body.datasets.empty() && !m_body.data.empty()) {
            tell("The shared dataset " + m_body.data + " is not loaded, so no query was run");
            return false;
        }
        std::vector<std::string> names;
        for (const SqlDataset &dataset : m_body.datasets)
            names.push_back(dataset.name);
        if (!std::is_permutation(names.begin(), names.end(), datasetNames.begin(), datasetNames.end(),
                                 [](const std::string &a, const std::string &b) { return a == b; }))
            tell("The datasets are " + (names.empty() ? "none" : joined(names))
                 + "; shown, hidden and edge are needed");
        for (const std::string &column : m_body.orderBy) {
            if (std::find(m_body.columns.begin(), m_body.columns.end(), column) == m_body.columns.end())
                tell("The order is by " + column + ", which is none of the columns");
        }
        return m_problems.empty();
    }

    bool load()
    {
        for (const SqlDataset &from : m_body.datasets) {
            Dataset dataset{from.name, std::make_unique<SqlSandbox>(), {}, {}};
            auto failure = dataset.sandbox->setUp(m_body.tables);
            if (!failure)
                failure = dataset.sandbox->setUp(from.rows);
            if (failure) {
                tell("The dataset " + from.name + " does not load: " + failure->text);
                return false;
            }
            const auto stored = describeDataset(*dataset.sandbox);
            if (const auto *described = std::get_if<StoredDataset>(&stored)) {
                failure = arrangeAnew(*described, dataset.arrangements);
                add(storedTextProblems(*described, from.name));
            } else {
                failure = std::get<SqlFailure>(stored);
            }
            if (failure)
                tell("The dataset " + from.name + " cannot be stored in another order: " + failure->text);
            m_datasets.push_back(std::move(dataset));
        }
        return true;
    }

    bool runReference()
    {
        for (Dataset &dataset : m_datasets) {
            SqlOutcome outcome = dataset.sandbox->query(m_body.reference);
            if (outcome.failure) {
                tell("The reference fails on the dataset " + dataset.name + ": " + outcome.failure->text);
                return false;
            }
            if (outcome.result.columns != m_body.columns) {
                tell("The reference names its columns " + joined(outcome.result.columns) + "; the item says "
                     + joined(m_body.columns));
                return false;
            }
            dataset.expected = std::move(outcome.result);
            if (dataset.name == "shown" && dataset.expected.rows.empty())
                tell("The reference gives no rows on the dataset shown");
            add(resultValueProblems(m_body, dataset.expected, dataset.name));
        }
        checkClock("The reference", m_body.reference);
        if (!m_body.orderBy.empty() && ownOrder(m_body.reference).empty())
            tell("An order is required, but the reference has no ORDER BY of its own");
        return true;
    }

    void checkClock(const std::string &what, const std::string &query)
    {
        static const std::set<std::string> changing = {"random", "current_date", "current_time", "current_timestamp"};
        const SqlOutcome outcome = m_datasets.front().sandbox->query(query);
        std::vector<std::string> found;
        for (const std::string &function : m_datasets.front().sandbox->functionsUsed()) {
            if (changing.count(function) != 0)
                found.push_back(function);
        }
        if (lowerAscii(query).find("'now'") != std::string::npos)
            found.push_back("'now'");
        if (!found.empty())
            tell(what + " depends on " + joined(found) + ", so its rows change from run to run");
    }

    void checkStoredOrder(const std::string &what, const std::string &query)
    {
        for (const Dataset &dataset : m_datasets) {
            for (const Arrangement &arrangement : dataset.arrangements) {
                const SqlOutcome outcome = arrangement.sandbox->query(query);
                const auto wrong = difference(outcome, dataset.expected, m_body.orderBy);
                const bool namesIndex = outcome.failure && outcome.failure->text.rfind("no such index", 0) == 0;
                if (!wrong || namesIndex) // INDEXED BY: there are no indexes in the copies
                    continue;
                tell(what + ' ' + *wrong + " on the dataset " + dataset.name + " when " + arrangement.how
                     + "; its result must not depend on that");
                return;
            }
        }
    }

    bool checkAlternative(const std::string &what, const std::string &query)
    {
        for (const Dataset &dataset : m_datasets) {
            if (const auto wrong = difference(dataset.sandbox->query(query), dataset.expected, m_body.orderBy)) {
                tell(what + ' ' + *wrong + " on the dataset " + dataset.name + "; it must agree with the reference");
                return false;
            }
        }
        return true;
    }

    void checkAlternatives()
    {
        for (std::size_t i = 0; i < m_body.alternatives.size(); ++i) {
            const std::string what = "Alternative " + std::to_string(i + 1);
            if (!checkAlternative(what, m_body.alternatives[i]))
                continue;
            checkStoredOrder(what, m_body.alternatives[i]);
            checkClock(what, m_body.alternatives[i]);
        }
    }

    void checkSlips()
    {
        if (m_body.slips.empty())
            tell("There is no named wrong query to show that the datasets can tell right from wrong");
        for (const SqlSlip &slip : m_body.slips) {
            const std::string what = "The wrong query \"" + slip.name + '"';
            bool fails = false;
            for (const Dataset &dataset : m_datasets) {
                SqlOutcome outcome = dataset.sandbox->query(slip.query);
                if (outcome.failure) {
                    tell(what + " does not run on the dataset " + dataset.name + ": " + outcome.failure->text);
                    fails = true;
                    break;
                }
                // Other names alone make no slip: it has to give other rows.
                if (outcome.result.columns.size() == dataset.expected.columns.size())
                    outcome.result.columns = dataset.expected.columns;
                fails = fails || difference(outcome, dataset.expected, m_body.orderBy).has_value();
            }
            if (!fails)
                tell(what + " is right on every dataset");
        }
    }

    void add(const std::vector<std::string> &problems)
    {
        m_problems.insert(m_problems.end(), problems.begin(), problems.end());
    }

    const SqlBody &m_body;
    std::vector<Dataset> m_datasets;
    std::vector<std::string> m_problems;
};

} // namespace

std::vector<std::string> sqlGateProblems(const SqlBody &body)
{
    return Gate(body).run();
}

} // namespace greenroom::drills
