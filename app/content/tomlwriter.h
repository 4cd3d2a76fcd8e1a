// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace greenroom::content {

/// Writes TOML line by line, each text in the form that is easiest to read.
class TomlWriter {
public:
    void text(std::string_view key, std::string_view value);
    void whole(std::string_view key, int value);
    void number(std::string_view key, double value);
    void flag(std::string_view key, bool value);
    void date(std::string_view key, std::chrono::sys_days value);
    void texts(std::string_view key, const std::vector<std::string> &values);
    void numbers(std::string_view key, const std::vector<double> &values);
    void number(std::string_view table, std::string_view key, double value); ///< table = { key = value }
    void texts(std::string_view table, const std::vector<std::pair<std::string_view, std::string_view>> &entries);

    /// An empty line and the header [[name]]: what follows belongs to that table.
    void header(std::string_view name);

    [[nodiscard]] std::string take() { return std::move(m_toml); }

private:
    void line(std::string_view key, std::string_view value);

    std::string m_toml;
};

} // namespace greenroom::content
