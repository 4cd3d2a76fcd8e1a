// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drills/sqlvalues.h"

#include <algorithm>
#include <cctype>
#include <initializer_list>
#include <set>
#include <string_view>

#include "drills/sqltext.h"

namespace greenroom::drills {

namespace {

/// SQLite's rule for the affinity of a declared type.
bool isNumberType(const std::string &declared)
{
    const std::string type = lowerAscii(declared);
    const auto has = [&type](const char *part) { return type.find(part) != std::string::npos; };
    if (has("int"))
        return true;
    return !type.empty() && !has("char") && !has("clob") && !has("text") && !has("blob");
}

/// The literals of a row as describeDataset writes them.
std::vector<std::string> literalsIn(const std::string &row)
{
    std::vector<std::string> literals(1);
    bool inText = false;
    for (const char c : row) {
        inText = inText != (c == '\'');
        if (c == ',' && !inText)
            literals.emplace_back();
        else
            literals.back() += c;
    }
    return literals;
}

bool orderMentionsNull(std::string_view query)
{
    std::string clause;
    for (const std::string_view piece : sqlPieces(ownOrder(query)))
        clause += std::isspace(static_cast<unsigned char>(piece.front())) ? " " : lowerAscii(std::string(piece));
    clause.erase(std::unique(clause.begin(), clause.end(), [](char a, char b) { return a == ' ' && b == ' '; }),
                 clause.end());
    for (const char *words : {"nulls ", "is null", "is not null", "coalesce", "ifnull"}) {
        if (clause.find(words) != std::string::npos)
            return true;
    }
    return false;
}

/// True when a sentence speaks of NULL and of first or last.
bool promptPlacesNull(std::string_view prompt)
{
    bool null = false;
    bool place = false;
    std::string word;
    for (const char c : std::string(prompt) + ' ') {
        if (std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_') {
            word += c;
            continue;
        }
        word = lowerAscii(word);
        null = null || word.rfind("null", 0) == 0;
        place = place || word == "first" || word == "last";
        if (null && place)
            return true;
        if (c == '.')
            null = place = false;
        word.clear();
    }
    return false;
}

bool looksNumeric(const std::string &text)
{
    const std::size_t start = text.rfind('-', 0) == 0 ? 1 : 0;
    const auto digits = [&text](std::size_t from) {
        const std::size_t end = text.find_first_not_of("0123456789", from);
        return end == std::string::npos ? text.size() : end;
    };
    const std::size_t whole = digits(start);
    if (whole == start || whole == text.size())
        return whole > start;
    return text[whole] == '.' && whole + 1 < text.size() && digits(whole + 1) == text.size();
}

/// Numbers held as text sort wrongly once their whole parts differ in length.
bool sortsNumbersAsText(const std::vector<Row> &rows, std::size_t column)
{
    std::set<std::size_t> lengths;
    for (const Row &row : rows) {
        const auto *text = std::get_if<std::string>(&row[column]);
        if (text == nullptr)
            continue;
        if (!looksNumeric(*text))
            return false;
        lengths.insert(std::min(text->find('.'), text->size()));
    }
    return lengths.size() > 1;
}

std::string sentence(std::initializer_list<std::string_view> parts)
{
    std::string text;
    for (const std::string_view part : parts)
        text += part;
    return text + '.';
}

bool mixesNumbersAndText(const std::vector<Row> &rows, std::size_t column)
{
    bool text = false;
    bool number = false;
    for (const Row &row : rows) {
        text = text || std::holds_alternative<std::string>(row[column]);
        number =
            number || std::holds_alternative<std::int64_t>(row[column]) || std::holds_alternative<double>(row[column]);
    }
    return text && number;
}

} // namespace

std::vector<std::string> storedTextProblems(const StoredDataset &dataset, const std::string &name)
{
    std::vector<std::string> problems;
    for (const StoredTable &table : dataset.tables) {
        std::set<std::size_t> told;
        for (const std::string &row : table.rows) {
            const std::vector<std::string> literals = literalsIn(row);
            for (std::size_t column = 0; column < literals.size() && column < table.columns.size(); ++column) {
                if (literals[column].front() != '\'' || !isNumberType(table.declared[column])
                    || !told.insert(column).second)
                    continue;
                problems.push_back("The column " + table.name + '.' + table.columns[column] + " is declared "
                                   + table.declared[column] + " but holds the text " + literals[column]
                                   + " on the dataset " + name + '.');
            }
        }
    }
    return problems;
}

std::vector<std::string> resultValueProblems(const SqlBody &body, const ResultSet &expected, const std::string &name)
{
    std::vector<std::string> problems;
    const std::string place = " on the dataset " + name;
    const bool nullPlaced = orderMentionsNull(body.reference) || promptPlacesNull(body.prompt);
    const auto isSorted = [&body](const std::string &title) {
        return std::any_of(body.orderBy.begin(), body.orderBy.end(),
                           [&title](const auto &other) { return lowerAscii(other) == lowerAscii(title); });
    };
    for (std::size_t at = 0; at < expected.columns.size(); ++at) {
        const std::string &column = expected.columns[at];
        if (mixesNumbersAndText(expected.rows, at))
            problems.push_back(sentence({"The column ", column, " mixes numbers and text", place}));
        if (!isSorted(column))
            continue;
        if (sortsNumbersAsText(expected.rows, at))
            problems.push_back(
                sentence({"The column ", column, " holds numbers as text", place, " and is sorted as text"}));
        const bool hasNull = std::any_of(expected.rows.begin(), expected.rows.end(), [at](const Row &row) {
            return std::holds_alternative<std::monostate>(row[at]);
        });
        if (hasNull && !nullPlaced)
            problems.push_back(
                sentence({"The column ", column, " holds NULL", place,
                          ", and neither the reference nor the prompt says whether NULL comes first or last"}));
    }
    return problems;
}

} // namespace greenroom::drills
