// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

#include "core/coaching/coach.h"

namespace greenroom::ui {

/// The only place where the coach's codes become sentences. `quote` is the remarked span, empty when something is missing.
[[nodiscard]] QString ruleTitle(CoachRule rule);
/// What was observed, with the remark's own numbers and words.
[[nodiscard]] QString observed(const Remark &remark, const QString &quote);
/// Why it matters to a listener.
[[nodiscard]] QString whyItMatters(CoachRule rule);
/// One thing to try.
[[nodiscard]] QString toTry(const Remark &remark);
[[nodiscard]] QString elementTitle(CoachElement element);

/// One line of the final check.
struct CheckLine {
    QString title;
    QString text;
    std::vector<CoachRule> rules; ///< remarks that point to it
};

/// The question of trust that every answer has to pass.
[[nodiscard]] QString trustCheck();
/// The eight mistakes that cost strong candidates, the dearest last.
[[nodiscard]] std::vector<CheckLine> costlyMistakes();
/// The five traits and what shows them.
[[nodiscard]] std::vector<CheckLine> strongTraits();

} // namespace greenroom::ui
