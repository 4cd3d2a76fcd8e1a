// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "content/packfolder.h"
#include "content/report.h"
#include "content/tomlplusplus.h"

namespace greenroom::content {

/// One item under examination by the gates. Problems are reported by the path of the field they are about, such as
/// "option[2].why", and get its place in the file.
class Examination {
public:
    Examination(const PackItem &item, Problems &problems);

    [[nodiscard]] const ItemHeader &header() const { return m_item->item.header; }

    void problem(std::string_view path, std::string_view rule, std::string message);

    /// A problem at byte `offset` of the text at `path`.
    void problemInText(std::string_view path, std::size_t offset, std::string_view rule, std::string message);

    /// Reports that fewer than `least` (or more than `most`) things of a kind are there.
    void count(std::string_view path, std::size_t found, std::size_t least, std::size_t most, std::string_view rule,
               std::string_view things);

    /// True when nothing was reported.
    [[nodiscard]] bool clean() const { return m_report.clean(); }
    void sort() { m_report.sort(); }

private:
    [[nodiscard]] Place placeOf(std::string_view path) const;

    const PackItem *m_item;
    Report m_report;
    std::optional<toml::table> m_table;
};

inline constexpr std::size_t anyNumber = static_cast<std::size_t>(-1);

} // namespace greenroom::content
