// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/model/item.h"

namespace greenroom {

/// What is asked, as Markdown, with the given numbers of a design case and the audience of a presentation, but without
/// the options of a multiple-choice question: pages draw those. Numeric prompts still hold their {{variables}}. A
/// checklist asks by its title.
[[nodiscard]] std::string promptOf(const Item &item);

/// The model answer as Markdown, of any kind: what "think, reveal, grade" shows. Numeric answers are the worked
/// solution with its {{placeholders}}; renderNumeric fills them.
[[nodiscard]] std::string answerOf(const Item &item);

/// Markdown without its marks on one line, for search and previews: formulas as plain text, code as it stands,
/// {{placeholders}} as an ellipsis.
[[nodiscard]] std::string plainText(std::string_view markdown);

} // namespace greenroom
