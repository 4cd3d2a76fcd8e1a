// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace greenroom {

/// Where a revision came from. Revisions are numbered from 1 without gaps, and never change.
struct RevisionLink {
    int revision = 0;
    std::optional<int> returnsTo; ///< undo or redo: the revision whose content it repeats
};

/// The revision that undo goes back to from the newest one; absent at the beginning. An undo repeats an older content
/// as a new revision, so no step ever removes anything. Expects `links` in order of revision.
[[nodiscard]] std::optional<int> undoTarget(const std::vector<RevisionLink> &links);

/// The revision that redo goes forward to; absent unless the newest revision is an undo or redo. After several branches
/// from one content, the newest branch.
[[nodiscard]] std::optional<int> redoTarget(const std::vector<RevisionLink> &links);

} // namespace greenroom
