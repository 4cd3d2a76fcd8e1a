// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mutex>

#include "core/coaching/coach.h"

namespace greenroom::services {

/// The coach with its lexicon, which is read at the first use. May be used by several threads at a time.
class Coaching {
public:
    [[nodiscard]] CoachReport report(const CoachInput &input) const;

private:
    mutable std::once_flag m_read;
    mutable CoachLexicon m_lexicon; ///< empty when it does not read: only structure and length are judged then
};

} // namespace greenroom::services
