// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drills/sqltext.h"

#include <cctype>

#include "drills/resultset.h"

namespace greenroom::drills {

namespace {

bool isWordPart(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return std::isalnum(byte) != 0 || c == '_' || c == '$' || byte >= 0x80;
}

std::size_t pieceEnd(std::string_view sql, std::size_t from)
{
    const auto past = [&sql](std::string_view mark, std::size_t start) {
        const std::size_t found = sql.find(mark, start);
        return found == std::string_view::npos ? sql.size() : found + mark.size();
    };
    const char first = sql[from];
    if (first == '\'' || first == '"' || first == '`') // a doubled quote inside ends one piece and begins the next
        return past(sql.substr(from, 1), from + 1);
    if (first == '[')
        return past("]", from + 1);
    if (sql.substr(from, 2) == "--")
        return past("\n", from);
    if (sql.substr(from, 2) == "/*")
        return past("*/", from + 2);
    std::size_t end = from + 1;
    while (isWordPart(first) && end < sql.size() && isWordPart(sql[end]))
        ++end;
    return end;
}

using Pieces = std::vector<std::string_view>;

/// Lower-case words, signs and quoted names outside brackets; blanks and comments are empty.
std::vector<std::string> wordsOf(const Pieces &entry)
{
    std::vector<std::string> words;
    int depth = 0;
    for (const std::string_view piece : entry) {
        depth -= piece == ")" ? 1 : 0;
        const bool blank = std::isspace(static_cast<unsigned char>(piece.front())) != 0;
        const bool comment = piece.substr(0, 2) == "--" || piece.substr(0, 2) == "/*";
        words.push_back(blank || comment || depth > 0 ? std::string() : lowerAscii(std::string(piece)));
        depth += piece == "(" ? 1 : 0;
    }
    return words;
}

/// True for an entry such as PRIMARY KEY (a, b) that stands beside the columns.
bool isKey(const Pieces &entry)
{
    std::vector<std::string> words;
    for (const std::string &word : wordsOf(entry)) {
        if (!word.empty())
            words.push_back(word);
    }
    const std::size_t kind = !words.empty() && words[0] == "constraint" ? 2 : 0;
    return words.size() > kind && (words[kind] == "primary" || words[kind] == "unique");
}

/// A column's entry without its own PRIMARY KEY or UNIQUE and the words that belong to them.
std::string withoutKey(const Pieces &entry)
{
    const std::vector<std::string> words = wordsOf(entry);
    std::string kept;
    bool inKey = false;
    bool conflict = false; // the next word says what to do on conflict
    for (std::size_t i = 0; i < entry.size(); ++i) {
        const std::string &word = words[i];
        const bool starts = word == "primary" || word == "unique";
        const bool belongs = word == "key" || word == "asc" || word == "desc" || word == "autoincrement" || word == "on"
                             || word == "conflict" || conflict;
        if (!word.empty())
            inKey = starts || (inKey && belongs);
        if (!inKey || word.empty())
            kept += entry[i];
        conflict = word.empty() ? conflict : inKey && word == "conflict";
    }
    return kept;
}

} // namespace

std::vector<std::string_view> sqlPieces(std::string_view sql)
{
    std::vector<std::string_view> pieces;
    for (std::size_t from = 0; from < sql.size(); from += pieces.back().size())
        pieces.push_back(sql.substr(from, pieceEnd(sql, from) - from));
    return pieces;
}

std::string_view ownOrder(std::string_view query)
{
    int depth = 0;
    std::string_view order;
    for (const std::string_view piece : sqlPieces(query)) {
        if (piece == "(")
            ++depth;
        else if (piece == ")")
            --depth;
        else if (depth == 0 && lowerAscii(std::string(piece)) == "order")
            order = query.substr(static_cast<std::size_t>(piece.data() - query.data()));
    }
    return order;
}

std::string withoutKeys(std::string_view definition)
{
    const std::vector<std::string_view> pieces = sqlPieces(definition);
    std::string changed;
    std::size_t at = 0;
    while (at < pieces.size() && pieces[at] != "(")
        changed += pieces[at++];
    std::vector<std::vector<std::string_view>> entries(1);
    int depth = 1;
    for (++at; at < pieces.size() && depth > 0; ++at) {
        depth += pieces[at] == "(" ? 1 : pieces[at] == ")" ? -1 : 0;
        if (pieces[at] == "," && depth == 1)
            entries.emplace_back();
        else if (depth > 0)
            entries.back().push_back(pieces[at]);
    }
    std::string kept;
    for (const auto &entry : entries) {
        if (!isKey(entry))
            kept += (kept.empty() ? "" : ",") + withoutKey(entry);
    }
    bool strict = false;
    for (; at < pieces.size(); ++at)
        strict = strict || lowerAscii(std::string(pieces[at])) == "strict";
    return changed + '(' + kept + (strict ? ") STRICT" : ")");
}

std::string quotedName(std::string_view name)
{
    std::string quoted = "\"";
    for (const char c : name)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + '"';
}

} // namespace greenroom::drills
