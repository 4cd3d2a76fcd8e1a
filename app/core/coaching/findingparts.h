// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coaching/findings.h"

namespace greenroom::coaching {

// The parts of findAll(). Each wants the indices of the sections and the steps to be there.

/// Is this one event or a habit, a duty, a "would"?
void findEpisode(const Reading &reading, Findings &findings);
/// Outcome, measures and lesson.
void findOutcome(const Reading &reading, const Wordbook &wordbook, Findings &findings);
/// Hedges, overclaims, degree words and abbreviations.
void findManner(const Reading &reading, Findings &findings);
/// A model that goes live, and what guards it.
void findGovernance(const Reading &reading, Findings &findings);

} // namespace greenroom::coaching
