// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/numericchoices.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <string_view>
#include <system_error>

namespace greenroom {

namespace {

constexpr double largestGrid = 1e15;
constexpr double gridSlack = 1e-9; // of a step: max itself belongs to the grid
constexpr int mostDecimals = 15;

/// Decimals in the shortest spelling of a number: what its author typed.
int decimalsOf(double value)
{
    std::array<char, 40> buffer{};
    const auto [end, error] =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::scientific);
    const std::string_view text(buffer.data(), static_cast<std::size_t>(end - buffer.data()));
    const std::size_t mark = text.find('e');
    if (error != std::errc() || mark == std::string_view::npos)
        return 0;
    const std::size_t point = text.find('.');
    const int digits = point == std::string_view::npos ? 0 : static_cast<int>(mark - point - 1);
    return std::max(0, digits - std::atoi(buffer.data() + mark + 1));
}

} // namespace

NumericChoices::NumericChoices(const NumericVariable &variable) : m_values(variable.values)
{
    if (!m_values.empty()) {
        const bool finite = std::all_of(m_values.begin(), m_values.end(), [](double v) { return std::isfinite(v); });
        m_count = finite ? m_values.size() : 0;
        return;
    }
    if (!std::isfinite(variable.min) || !std::isfinite(variable.max) || !(variable.step > 0)
        || variable.max < variable.min)
        return;
    const int decimals = std::max(decimalsOf(variable.min), decimalsOf(variable.step));
    const double unit = std::pow(10.0, decimals);
    if (decimals <= mostDecimals && std::max(std::fabs(variable.min), std::fabs(variable.max)) * unit < largestGrid) {
        m_unit = unit;
        m_first = std::round(variable.min * unit);
        m_step = std::round(variable.step * unit);
    } else {
        m_first = variable.min;
        m_step = variable.step;
    }
    const double steps = std::floor((variable.max * m_unit - m_first) / m_step + gridSlack);
    if (steps < largestGrid)
        m_count = static_cast<std::uint64_t>(steps) + 1;
}

double NumericChoices::at(std::uint64_t index) const
{
    return m_values.empty() ? (m_first + static_cast<double>(index) * m_step) / m_unit : m_values[index];
}

} // namespace greenroom
