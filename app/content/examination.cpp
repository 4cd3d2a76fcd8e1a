// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/examination.h"

#include "content/tomltext.h"

namespace greenroom::content {

Examination::Examination(const PackItem &item, Problems &problems) : m_item(&item), m_report(item.file, problems)
{
    Problems unused; // the text was read before
    Report none(item.file, unused);
    m_table = parseToml(item.text, none);
}

Place Examination::placeOf(std::string_view path) const
{
    // What is absent stands where the nearest table around it stands.
    while (m_table) {
        const toml::node_view<const toml::node> found =
            path.empty() ? toml::node_view<const toml::node>(*m_table) : toml::at_path(*m_table, path);
        if (found) {
            const toml::source_position at = found.node()->source().begin;
            return {static_cast<int>(at.line), static_cast<int>(at.column)};
        }
        const std::size_t dot = path.rfind('.');
        path = dot == std::string_view::npos ? std::string_view() : path.substr(0, dot);
    }
    return {};
}

void Examination::problem(std::string_view path, std::string_view rule, std::string message)
{
    m_report.add(placeOf(path), rule, std::move(message));
}

void Examination::problemInText(std::string_view path, std::size_t offset, std::string_view rule, std::string message)
{
    m_report.add(placeInString(m_item->text, placeOf(path), offset), rule, std::move(message));
}

void Examination::count(std::string_view path, std::size_t found, std::size_t least, std::size_t most,
                        std::string_view rule, std::string_view things)
{
    if (found >= least && found <= most)
        return;
    const std::string wanted = most == anyNumber ? "at least " + std::to_string(least)
                               : least == most   ? std::to_string(least)
                                                 : std::to_string(least) + " to " + std::to_string(most);
    problem(path, rule,
            "This needs " + wanted + ' ' + std::string(things) + "; there are " + std::to_string(found) + '.');
}

} // namespace greenroom::content
