// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace greenroom {

enum class DiffKind { Kept, Removed, Inserted };

/// A stretch of text that both versions have, or only one of them.
struct DiffRun {
    DiffKind kind = DiffKind::Kept;
    std::string text;

    friend bool operator==(const DiffRun &, const DiffRun &) = default;
};

/// What turns one text into another. Neighbouring runs differ in kind; what was removed stands before what replaced it.
struct Diff {
    std::vector<DiffRun> runs;
    std::size_t steps = 0; ///< work done, at most `diffStepLimit`
};

/// The most steps that one comparison takes; some tens of milliseconds.
inline constexpr std::size_t diffStepLimit = 16'000'000;

/// Compares two UTF-8 texts word by word with the shortest edit script (E. Myers, "An O(ND) difference algorithm and
/// its variations", 1986, section 4b). Kept and removed runs joined give `before`, kept and inserted ones `after`, byte
/// for byte, also when the texts are ill-formed. No character is cut in two. Blanks alone between two replaced words
/// count as replaced, so that a rewritten phrase is one change. Texts too different for the step limit are compared
/// by sentences, whose changes are looked into as far as the limit allows, and at last as a whole.
[[nodiscard]] Diff diffWords(std::string_view before, std::string_view after);

} // namespace greenroom
