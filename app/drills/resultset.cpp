// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drills/resultset.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace greenroom::drills {

namespace {

constexpr double relativeTolerance = 1e-9;

std::optional<double> numberIn(const Cell &cell)
{
    if (const auto *whole = std::get_if<std::int64_t>(&cell))
        return static_cast<double>(*whole);
    if (const auto *real = std::get_if<double>(&cell))
        return *real;
    return std::nullopt;
}

bool sameRow(const Row &left, const Row &right)
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end(), sameCell);
}

/// NULL, then numbers by value, then text, then blobs.
int rankOf(const Cell &cell)
{
    if (numberIn(cell))
        return 1;
    return cell.index() == 0 ? 0 : static_cast<int>(cell.index());
}

bool cellBefore(const Cell &left, const Cell &right)
{
    if (rankOf(left) != rankOf(right))
        return rankOf(left) < rankOf(right);
    if (const auto *text = std::get_if<std::string>(&left))
        return *text < std::get<std::string>(right);
    if (const auto *blob = std::get_if<Blob>(&left))
        return blob->bytes < std::get<Blob>(right).bytes;
    const double a = numberIn(left).value_or(0);
    const double b = numberIn(right).value_or(0);
    if (a != b || left.index() != right.index())
        return a != b ? a < b : left.index() < right.index();
    // Whole numbers beyond 2^53 can share a double.
    const auto *whole = std::get_if<std::int64_t>(&left);
    return whole != nullptr && *whole < std::get<std::int64_t>(right);
}

bool rowBefore(const Row &left, const Row &right)
{
    return std::lexicographical_compare(left.begin(), left.end(), right.begin(), right.end(), cellBefore);
}

std::vector<const Row *> sorted(const std::vector<Row> &rows)
{
    std::vector<const Row *> places;
    places.reserve(rows.size());
    for (const Row &row : rows)
        places.push_back(&row);
    std::stable_sort(places.begin(), places.end(), [](const Row *a, const Row *b) { return rowBefore(*a, *b); });
    return places;
}

/// Takes out what both lists hold in the same order, which is nearly all of it.
void removeCommon(std::vector<const Row *> &left, std::vector<const Row *> &right)
{
    std::vector<const Row *> leftOnly;
    std::vector<const Row *> rightOnly;
    auto a = left.begin();
    auto b = right.begin();
    while (a != left.end() && b != right.end()) {
        if (sameRow(**a, **b)) {
            ++a;
            ++b;
        } else if (rowBefore(**a, **b)) {
            leftOnly.push_back(*a++);
        } else {
            rightOnly.push_back(*b++);
        }
    }
    leftOnly.insert(leftOnly.end(), a, left.end());
    rightOnly.insert(rightOnly.end(), b, right.end());
    left = std::move(leftOnly);
    right = std::move(rightOnly);
}

/// True when the first cell alone says that no later row of a sorted list can be the same as `row`.
bool isBeyond(const Row &other, const Row &row)
{
    return !row.empty() && !sameCell(other.front(), row.front()) && cellBefore(row.front(), other.front());
}

/// Numbers that differ within the tolerance can sort equal rows apart, so what is left is matched one by one.
void compareRows(const ResultSet &actual, const ResultSet &expected, ResultComparison &comparison)
{
    std::vector<const Row *> extra = sorted(actual.rows);
    std::vector<const Row *> missing = sorted(expected.rows);
    removeCommon(extra, missing);
    for (const Row *row : extra) {
        auto match = std::partition_point(missing.begin(), missing.end(),
                                          [row](const Row *other) { return isBeyond(*row, *other); });
        while (match != missing.end() && !sameRow(**match, *row) && !isBeyond(**match, *row))
            ++match;
        if (match == missing.end() || isBeyond(**match, *row))
            comparison.extra.push_back(*row);
        else
            missing.erase(match);
    }
    for (const Row *row : missing)
        comparison.missing.push_back(*row);
}

bool sameColumns(const ResultSet &actual, const ResultSet &expected)
{
    return std::equal(actual.columns.begin(), actual.columns.end(), expected.columns.begin(), expected.columns.end(),
                      [](const auto &a, const auto &b) { return lowerAscii(a) == lowerAscii(b); });
}

bool sameOrder(const ResultSet &actual, const ResultSet &expected, const std::vector<std::string> &orderBy)
{
    for (const std::string &name : orderBy) {
        const auto column =
            std::find_if(expected.columns.begin(), expected.columns.end(),
                         [&name](const std::string &other) { return lowerAscii(name) == lowerAscii(other); });
        if (column == expected.columns.end())
            continue;
        const auto place = static_cast<std::size_t>(column - expected.columns.begin());
        for (std::size_t row = 0; row < expected.rows.size(); ++row) {
            if (!sameCell(actual.rows[row][place], expected.rows[row][place]))
                return false;
        }
    }
    return true;
}

} // namespace

std::string lowerAscii(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

bool sameCell(const Cell &left, const Cell &right)
{
    const auto a = numberIn(left);
    const auto b = numberIn(right);
    if (!a || !b || (left.index() == 1 && right.index() == 1))
        return left == right;
    if (*a == *b)
        return true;
    return std::isfinite(*a) && std::isfinite(*b)
           && std::abs(*a - *b) <= relativeTolerance * std::max(std::abs(*a), std::abs(*b));
}

ResultComparison compareResults(const ResultSet &actual, const ResultSet &expected,
                                const std::vector<std::string> &orderBy)
{
    ResultComparison comparison;
    if (!sameColumns(actual, expected)) {
        comparison.verdict = ResultVerdict::WrongColumns;
        return comparison;
    }
    compareRows(actual, expected, comparison);
    if (!comparison.missing.empty() || !comparison.extra.empty())
        comparison.verdict = ResultVerdict::WrongRows;
    else if (!sameOrder(actual, expected, orderBy))
        comparison.verdict = ResultVerdict::WrongOrder;
    return comparison;
}

} // namespace greenroom::drills
