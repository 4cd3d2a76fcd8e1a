// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/tomlwriter.h"

#include <algorithm>

#include "content/numbertext.h"

namespace greenroom::content {

namespace {

constexpr std::size_t lineLength = 100;

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
}

/// "…" with escapes: can hold any text.
std::string quoted(std::string_view text)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out = "\"";
    for (const char c : text) {
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        case '\t': out += "\\t"; break;
        case '\r': out += "\\r"; break;
        default:
            if (isControl(c)) {
                out += "\\u00";
                out += digits[static_cast<unsigned char>(c) >> 4];
                out += digits[static_cast<unsigned char>(c) & 15];
            } else {
                out += c;
            }
        }
    }
    return out + '"';
}

std::string written(std::string_view text)
{
    const bool plain =
        std::none_of(text.begin(), text.end(), [](char c) { return isControl(c) && c != '\n' && c != '\t'; });
    const bool severalLines = text.find('\n') != std::string_view::npos;
    if (severalLines && plain && text.find("'''") == std::string_view::npos && text.back() != '\'')
        return "'''\n" + std::string(text) + "'''";
    const bool needsEscapes = text.find_first_of("\"\\") != std::string_view::npos;
    if (needsEscapes && !severalLines && plain && text.find('\'') == std::string_view::npos)
        return '\'' + std::string(text) + '\'';
    return quoted(text);
}

std::string list(const std::vector<std::string> &entries)
{
    std::string oneLine = "[";
    std::string manyLines = "[\n";
    for (const std::string &entry : entries) {
        oneLine += (oneLine.size() == 1 ? "" : ", ") + entry;
        manyLines += "  " + entry + ",\n";
    }
    return oneLine.size() <= lineLength ? oneLine + ']' : manyLines + ']';
}

} // namespace

void TomlWriter::line(std::string_view key, std::string_view value)
{
    m_toml.append(key).append(" = ").append(value) += '\n';
}

void TomlWriter::text(std::string_view key, std::string_view value)
{
    line(key, written(value));
}
void TomlWriter::whole(std::string_view key, int value)
{
    line(key, std::to_string(value));
}
void TomlWriter::number(std::string_view key, double value)
{
    line(key, numberText(value));
}
void TomlWriter::flag(std::string_view key, bool value)
{
    line(key, value ? "true" : "false");
}

void TomlWriter::date(std::string_view key, std::chrono::sys_days value)
{
    const std::chrono::year_month_day date{value};
    const auto twoDigits = [](unsigned part) { return (part < 10 ? "0" : "") + std::to_string(part); };
    std::string year = std::to_string(static_cast<int>(date.year()));
    year.insert(0, year.size() < 4 ? 4 - year.size() : 0, '0');
    line(key, year + '-' + twoDigits(static_cast<unsigned>(date.month())) + '-'
                  + twoDigits(static_cast<unsigned>(date.day())));
}

void TomlWriter::texts(std::string_view key, const std::vector<std::string> &values)
{
    std::vector<std::string> entries;
    entries.reserve(values.size());
    for (const std::string &value : values)
        entries.push_back(written(value));
    line(key, list(entries));
}

void TomlWriter::numbers(std::string_view key, const std::vector<double> &values)
{
    std::vector<std::string> entries;
    entries.reserve(values.size());
    for (const double value : values)
        entries.push_back(numberText(value));
    line(key, list(entries));
}

void TomlWriter::number(std::string_view table, std::string_view key, double value)
{
    line(table, "{ " + std::string(key) + " = " + numberText(value) + " }");
}

void TomlWriter::texts(std::string_view table,
                       const std::vector<std::pair<std::string_view, std::string_view>> &entries)
{
    std::string inside;
    for (const auto &[key, value] : entries) // an inline table stays on one line, so its texts do too
        inside += (inside.empty() ? "" : ", ") + std::string(key) + " = " + quoted(value);
    line(table, "{ " + inside + " }");
}

void TomlWriter::header(std::string_view name)
{
    m_toml.append("\n[[").append(name).append("]]\n");
}

} // namespace greenroom::content
