// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "core/coaching/coach.h"
#include "core/model/story.h"

namespace greenroom {

/// The words of a section from one code point to another.
[[nodiscard]] std::string_view spanOf(std::string_view text, int start, int end);

/// The dismissal that keeps a remark away: same rule and section, and the section still holds the quoted words. Null:
/// none does.
[[nodiscard]] const Dismissal *dismissalOf(const Remark &remark, const Story &story);

/// What dismissing this remark remembers.
[[nodiscard]] Dismissal dismissed(const Remark &remark, const Story &story, std::string_view reason);

} // namespace greenroom
