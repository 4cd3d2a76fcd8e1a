// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace greenroom::ui {

/// Names and guidance of templates and their sections, in the user's language. A section of another template is named too.
[[nodiscard]] QString templateTitle(std::string_view templateId);
/// When to use it, in one sentence.
[[nodiscard]] QString templateSummary(std::string_view templateId);
[[nodiscard]] QString sectionTitle(std::string_view templateId, std::string_view sectionId);
/// What belongs there, in one or two short sentences.
[[nodiscard]] QString sectionGuidance(std::string_view templateId, std::string_view sectionId);

} // namespace greenroom::ui
