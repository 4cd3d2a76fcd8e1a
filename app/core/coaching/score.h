// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coaching/remarks.h"

namespace greenroom::coaching {

/// Fills score, elements and sections of a report from a judgement and its remarks.
void fillScore(const Judgement &judgement, CoachReport &report);

} // namespace greenroom::coaching
