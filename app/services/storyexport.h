// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/model/story.h"
#include "documents/storylabels.h"

namespace greenroom::services {

enum class StoryFormat { Markdown, Html, Pdf, Text };

/// Writes stories into a file of that format; an older file is replaced whole or not at all. Needs no storage and may
/// run on any thread. Errors: DiskFull, DiskFault, ReadOnly; Invalid for a PDF in a program without fonts.
[[nodiscard]] Result<void> exportStories(const std::vector<Story> &stories, const documents::StoryLabels &labels,
                                         StoryFormat format, const std::string &path);

} // namespace greenroom::services
