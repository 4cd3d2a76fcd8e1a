// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace greenroom {

/// Builds a Markdown text block by block, a blank line between blocks. Empty blocks leave nothing behind.
class AnswerSheet {
public:
    void paragraph(std::string_view markdown);
    /// A line in bold; the restricted Markdown of items has no headings.
    void title(std::string_view label);
    /// Entries may have several lines.
    void list(const std::vector<std::string> &entries);
    /// A title and its list, or neither when there are no entries.
    void titledList(std::string_view label, const std::vector<std::string> &entries);
    /// A fenced block; the fence is longer than any run of backticks in the text.
    void code(std::string_view language, std::string_view text);

    [[nodiscard]] std::string markdown() && { return std::move(m_text); }

private:
    void separate();

    std::string m_text;
};

} // namespace greenroom
