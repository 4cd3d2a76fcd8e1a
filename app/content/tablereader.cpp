// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/tablereader.h"

#include <cmath>
#include <cstdint>
#include <utility>

#include "content/numbertext.h"
#include "content/tomltext.h"

namespace greenroom::content {

namespace {

Place placeOfRegion(const toml::source_region &region)
{
    return {static_cast<int>(region.begin.line), static_cast<int>(region.begin.column)};
}

std::string typeName(const toml::node &node)
{
    switch (node.type()) {
    case toml::node_type::table: return "a table";
    case toml::node_type::array: return node.is_array_of_tables() ? "an array of tables" : "an array";
    case toml::node_type::string: return "a text";
    case toml::node_type::integer: return "a whole number";
    case toml::node_type::floating_point: return "a decimal number";
    case toml::node_type::boolean: return "true or false";
    case toml::node_type::date: return "a date";
    case toml::node_type::time: return "a time of day";
    case toml::node_type::date_time: return "a date with a time";
    default: return "nothing";
    }
}

} // namespace

TableReader::TableReader(const toml::table &table, std::string name, Report &report)
    : m_table(&table), m_name(std::move(name)), m_report(&report)
{
}

bool TableReader::has(std::string_view key) const
{
    return m_table->contains(key);
}

Place TableReader::place() const
{
    return placeOfRegion(m_table->source());
}

Place TableReader::placeOf(std::string_view key) const
{
    const toml::node *node = m_table->get(key);
    return node ? placeOfRegion(node->source()) : place();
}

void TableReader::problem(Place place, std::string_view rule, std::string message)
{
    m_report->add(place, rule, std::move(message));
}

std::string TableReader::nameOf(std::string_view key) const
{
    std::string name = '"' + std::string(key) + '"';
    return m_name.empty() ? name : name + " in " + m_name;
}

const toml::node *TableReader::take(std::string_view key)
{
    m_known.emplace(key);
    return m_table->get(key);
}

const toml::node *TableReader::need(std::string_view key)
{
    const toml::node *node = take(key);
    if (!node)
        m_report->add(place(), "missing_key", nameOf(key) + " is missing.");
    return node;
}

void TableReader::wrongType(const toml::node &node, const std::string &name, std::string_view wanted)
{
    m_report->add(placeOfRegion(node.source()), "type",
                  name + " must be " + std::string(wanted) + ", not " + typeName(node) + '.');
}

std::string TableReader::textOf(const toml::node &node, const std::string &name)
{
    const auto *value = node.as_string();
    if (!value) {
        wrongType(node, name, "a text in quotes");
        return {};
    }
    const std::string &text = value->get();
    if (text.size() > largestField) {
        m_report->add(placeOfRegion(node.source()), "size",
                      name + " has " + std::to_string(text.size()) + " bytes; at most " + std::to_string(largestField)
                          + " are read.");
        return {};
    }
    if (text.find('\0') != std::string::npos) {
        m_report->add(placeOfRegion(node.source()), "encoding", name + " holds a NUL character, written as \\u0000.");
        return {};
    }
    return text;
}

std::string TableReader::text(std::string_view key)
{
    const toml::node *node = need(key);
    return node ? textOf(*node, nameOf(key)) : std::string();
}

std::string TableReader::optionalText(std::string_view key)
{
    const toml::node *node = take(key);
    return node ? textOf(*node, nameOf(key)) : std::string();
}

int TableReader::whole(std::string_view key, int least, int most)
{
    const toml::node *node = need(key);
    if (!node)
        return least;
    const std::string wanted = "a whole number from " + std::to_string(least) + " to " + std::to_string(most);
    const auto *value = node->as_integer();
    if (!value) {
        wrongType(*node, nameOf(key), wanted);
        return least;
    }
    if (value->get() < least || value->get() > most) {
        m_report->add(placeOfRegion(node->source()), "range",
                      nameOf(key) + " must be " + wanted + ", not " + std::to_string(value->get()) + '.');
        return least;
    }
    return static_cast<int>(value->get());
}

std::optional<double> TableReader::numberOf(const toml::node &node, const std::string &name)
{
    if (const auto *value = node.as_integer()) {
        constexpr std::int64_t exact = std::int64_t{1} << 53;
        if (value->get() >= -exact && value->get() <= exact)
            return static_cast<double>(value->get());
        m_report->add(placeOfRegion(node.source()), "range", name + " is too large to be kept exactly.");
    } else if (const auto *real = node.as_floating_point()) {
        if (std::isfinite(real->get()))
            return real->get();
        m_report->add(placeOfRegion(node.source()), "range", name + " must be a finite number.");
    } else {
        wrongType(node, name, "a number");
    }
    return std::nullopt;
}

double TableReader::number(std::string_view key)
{
    const toml::node *node = need(key);
    return node ? numberOf(*node, nameOf(key)).value_or(0) : 0;
}

double TableReader::number(std::string_view key, double least, double most)
{
    const toml::node *node = need(key);
    const auto value = node ? numberOf(*node, nameOf(key)) : std::nullopt;
    if (!value || (*value >= least && *value <= most))
        return value.value_or(least);
    const std::string bounds = most == unbounded ? "of at least " + numberText(least)
                                                 : "from " + numberText(least) + " to " + numberText(most);
    m_report->add(placeOf(key), "range", nameOf(key) + " must be a number " + bounds + '.');
    return least;
}

bool TableReader::flag(std::string_view key)
{
    const toml::node *node = need(key);
    if (!node)
        return false;
    const auto *value = node->as_boolean();
    if (!value)
        wrongType(*node, nameOf(key), "true or false, without quotes");
    return value && value->get();
}

std::chrono::sys_days TableReader::dateOf(const toml::node &node, const std::string &name)
{
    const auto *value = node.as_date();
    if (!value) {
        wrongType(node, name, "a date such as 2026-01-31, without quotes");
        return {};
    }
    const toml::date date = value->get();
    return std::chrono::year_month_day{std::chrono::year{date.year}, std::chrono::month{date.month},
                                       std::chrono::day{date.day}};
}

std::chrono::sys_days TableReader::date(std::string_view key)
{
    const toml::node *node = need(key);
    return node ? dateOf(*node, nameOf(key)) : std::chrono::sys_days{};
}

std::optional<std::chrono::sys_days> TableReader::optionalDate(std::string_view key)
{
    const toml::node *node = take(key);
    if (!node)
        return std::nullopt;
    return dateOf(*node, nameOf(key));
}

std::vector<std::string> TableReader::textsOf(const toml::node &node, const std::string &name)
{
    std::vector<std::string> texts;
    const toml::array *array = node.as_array();
    if (!array) {
        wrongType(node, name, "a list of texts such as [\"one\", \"two\"]");
        return texts;
    }
    for (std::size_t i = 0; i < array->size(); ++i)
        texts.push_back(textOf(*array->get(i), "Entry " + std::to_string(i + 1) + " of " + name));
    return texts;
}

std::vector<std::string> TableReader::texts(std::string_view key)
{
    const toml::node *node = need(key);
    return node ? textsOf(*node, nameOf(key)) : std::vector<std::string>();
}

std::vector<std::string> TableReader::optionalTexts(std::string_view key)
{
    const toml::node *node = take(key);
    return node ? textsOf(*node, nameOf(key)) : std::vector<std::string>();
}

std::vector<double> TableReader::numbers(std::string_view key)
{
    std::vector<double> values;
    const toml::node *node = need(key);
    if (!node)
        return values;
    const toml::array *array = node->as_array();
    if (!array) {
        wrongType(*node, nameOf(key), "a list of numbers such as [1, 2.5]");
        return values;
    }
    for (std::size_t i = 0; i < array->size(); ++i)
        values.push_back(numberOf(*array->get(i), "Entry " + std::to_string(i + 1) + " of " + nameOf(key)).value_or(0));
    return values;
}

std::size_t TableReader::oneOf(std::string_view key, const std::vector<std::string_view> &names)
{
    const toml::node *node = need(key);
    if (!node)
        return 0;
    const auto *value = node->as_string();
    std::string list;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (value && value->get() == names[i])
            return i;
        list += (i == 0 ? "" : i + 1 == names.size() ? " or " : ", ") + std::string(names[i]);
    }
    if (value)
        m_report->add(placeOfRegion(node->source()), "value",
                      nameOf(key) + " must be " + list + ", not \"" + value->get().substr(0, 60) + "\".");
    else
        wrongType(*node, nameOf(key), list + " in quotes");
    return 0;
}

void TableReader::table(std::string_view key, const Read &read)
{
    const toml::node *node = need(key);
    if (!node)
        return;
    if (const toml::table *inner = node->as_table()) {
        TableReader reader(*inner, m_name.empty() ? std::string(key) : m_name + ", " + std::string(key), *m_report);
        read(reader);
        reader.finish();
    } else {
        wrongType(*node, nameOf(key), "a table such as { … }");
    }
}

void TableReader::tables(std::string_view key, const Read &read)
{
    const toml::node *node = take(key);
    if (!node)
        return;
    const toml::array *array = node->as_array();
    if (!array) {
        wrongType(*node, nameOf(key), "written below [[" + std::string(key) + "]] headers");
        return;
    }
    const std::string outer = m_name.empty() ? std::string() : m_name + ", ";
    for (std::size_t i = 0; i < array->size(); ++i) {
        const std::string name = outer + std::string(key) + ' ' + std::to_string(i + 1);
        if (const toml::table *inner = array->get(i)->as_table()) {
            TableReader reader(*inner, name, *m_report);
            read(reader);
            reader.finish();
        } else {
            wrongType(*array->get(i), name, "a table below a [[" + std::string(key) + "]] header");
        }
    }
}

void TableReader::everyKey(const std::function<void(std::string_view)> &read)
{
    for (const auto &[key, node] : *m_table) {
        m_known.emplace(key.str());
        read(key.str());
    }
}

void TableReader::finish()
{
    for (const auto &[key, node] : *m_table) {
        if (m_known.count(key.str()) != 0)
            continue;
        std::string message = nameOf(std::string(key.str()).substr(0, 60)) + " is not a known key.";
        if (!m_name.empty())
            message += " A key below a table header belongs to that table; keys of the whole file stand above the "
                       "first header.";
        m_report->add(placeOfRegion(key.source()), "unknown_key", std::move(message));
    }
}

} // namespace greenroom::content
