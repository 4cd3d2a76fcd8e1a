// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "content/packfolder.h"
#include "content/problem.h"
#include "core/model/vocabulary.h"

namespace greenroom::content {

/// Gates 1-5 and 9-12 of one item beyond what reading enforces: vocabularies, texts, options, numeric draws, design,
/// rubric, presentation, sources (`today` decides review_by) and rendering of every Markdown piece.
void checkItem(const PackItem &item, const Vocabulary &vocabulary, std::chrono::sys_days today, Problems &problems);

/// Gates over a whole pack: unique titles and ids, gate 4 (the right option is the longest in at most 35 % of MCQs).
void checkPack(const PackFolder &pack, Problems &problems);

} // namespace greenroom::content
