// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace greenroom::drills {

struct Blob {
    std::string bytes;

    friend bool operator==(const Blob &, const Blob &) = default;
};

/// A value with the type that SQLite gave it; monostate is NULL.
using Cell = std::variant<std::monostate, std::int64_t, double, std::string, Blob>;
using Row = std::vector<Cell>;

struct ResultSet {
    std::vector<std::string> columns;
    std::vector<Row> rows;
};

enum class ResultVerdict { Correct, WrongRows, WrongOrder, WrongColumns };

struct ResultComparison {
    ResultVerdict verdict = ResultVerdict::Correct;
    std::vector<Row> missing; ///< expected rows that are not there, each as often as it is missing
    std::vector<Row> extra;   ///< rows nobody expected
};

/// True when two cells hold the same value: NULL equals NULL, text and blobs byte by byte, whole numbers exactly,
/// other numbers within 1e-9 of the larger one. A number never equals a text.
[[nodiscard]] bool sameCell(const Cell &left, const Cell &right);

/// Judges a result. Columns must have the expected names (ASCII case aside) in the expected order. Rows are compared
/// as multisets; with `orderBy` (names of expected columns) the rows must also come in the expected order of those
/// columns, and rows that are equal on them may come in any order. Names in `orderBy` that are no column count for
/// nothing.
[[nodiscard]] ResultComparison compareResults(const ResultSet &actual, const ResultSet &expected,
                                              const std::vector<std::string> &orderBy);

/// ASCII letters in lower case, as SQLite compares names.
[[nodiscard]] std::string lowerAscii(std::string text);

} // namespace greenroom::drills
