// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <limits>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "content/report.h"
#include "content/tomlplusplus.h"

namespace greenroom::content {

/// Takes the keys of one TOML table one by one. A key that is missing, of the wrong type or out of range is reported
/// where it stands and gives a default value, so that reading goes on; finish() reports every key nobody asked for.
class TableReader {
public:
    /// `name` says which table it is in messages, e.g. "option 2"; empty for the whole file.
    TableReader(const toml::table &table, std::string name, Report &report);

    [[nodiscard]] bool has(std::string_view key) const;

    std::string text(std::string_view key);
    std::string optionalText(std::string_view key);
    int whole(std::string_view key, int least, int most);
    double number(std::string_view key); ///< any finite number
    double number(std::string_view key, double least, double most);
    static constexpr double unbounded = std::numeric_limits<double>::max();
    bool flag(std::string_view key);
    std::chrono::sys_days date(std::string_view key);
    std::optional<std::chrono::sys_days> optionalDate(std::string_view key);
    std::vector<std::string> texts(std::string_view key);
    std::vector<std::string> optionalTexts(std::string_view key);
    std::vector<double> numbers(std::string_view key);

    /// A text out of a closed list; index of the one found, 0 after a problem.
    std::size_t oneOf(std::string_view key, const std::vector<std::string_view> &names);

    using Read = std::function<void(TableReader &)>;
    void table(std::string_view key, const Read &read);  ///< required, key = { … } or [key]
    void tables(std::string_view key, const Read &read); ///< any number of [[key]]

    /// Calls `read` with every key of this table; none of them is unknown.
    void everyKey(const std::function<void(std::string_view)> &read);

    void finish();

    [[nodiscard]] Place place() const;
    [[nodiscard]] Place placeOf(std::string_view key) const; ///< of the value; of the table when absent
    void problem(Place place, std::string_view rule, std::string message);

    /// `"key" in option 2`, for messages.
    [[nodiscard]] std::string nameOf(std::string_view key) const;

private:
    const toml::node *take(std::string_view key);
    const toml::node *need(std::string_view key);
    std::string textOf(const toml::node &node, const std::string &name);
    std::chrono::sys_days dateOf(const toml::node &node, const std::string &name);
    std::vector<std::string> textsOf(const toml::node &node, const std::string &name);
    std::optional<double> numberOf(const toml::node &node, const std::string &name);
    void wrongType(const toml::node &node, const std::string &name, std::string_view wanted);

    const toml::table *m_table;
    std::string m_name;
    Report *m_report;
    std::set<std::string, std::less<>> m_known;
};

} // namespace greenroom::content
