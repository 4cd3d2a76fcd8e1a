// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>

#include "content/place.h"
#include "content/problem.h"

namespace greenroom::content {

/// Collects the problems of one file.
class Report {
public:
    Report(std::string file, Problems &problems)
        : m_file(std::move(file)), m_problems(&problems), m_before(problems.size())
    {
    }

    void add(Place place, std::string_view rule, std::string message);

    /// True when nothing was added since this report began.
    [[nodiscard]] bool clean() const { return m_problems->size() == m_before; }

    /// Puts what was added into the order of the file.
    void sort();

private:
    std::string m_file;
    Problems *m_problems;
    std::size_t m_before;
};

} // namespace greenroom::content
