// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace greenroom::sqlite {

/// SQL text that is a compile-time literal: a string built at run time does not compile.
class Sql {
public:
    consteval Sql(const char *literal) : m_text(literal) {}
    [[nodiscard]] constexpr const char *text() const noexcept { return m_text; }

private:
    const char *m_text;
};

} // namespace greenroom::sqlite
