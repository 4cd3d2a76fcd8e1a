// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/model/story.h"

namespace greenroom::storage {

/// The JSON document that a revision keeps.
[[nodiscard]] std::string textOf(const Story &story);
/// Its inverse; absent when the text is no such document. Unknown keys are left alone.
[[nodiscard]] std::optional<Story> storyFrom(std::string_view text);

} // namespace greenroom::storage
