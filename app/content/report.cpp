// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/report.h"

#include <algorithm>
#include <tuple>

namespace greenroom::content {

void Report::add(Place place, std::string_view rule, std::string message)
{
    m_problems->push_back({m_file, place.line, place.column, std::string(rule), std::move(message)});
}

void Report::sort()
{
    std::stable_sort(
        m_problems->begin() + static_cast<std::ptrdiff_t>(m_before), m_problems->end(),
        [](const Problem &a, const Problem &b) { return std::tie(a.line, a.column) < std::tie(b.line, b.column); });
}

} // namespace greenroom::content
