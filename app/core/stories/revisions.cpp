// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stories/revisions.h"

namespace greenroom {

namespace {

/// The edit whose content a revision shows. A damaged link leads nowhere, so its revision stands for itself.
int editBehind(const std::vector<RevisionLink> &links, int revision)
{
    while (revision >= 1 && static_cast<std::size_t>(revision) <= links.size()) {
        const auto older = links[static_cast<std::size_t>(revision - 1)].returnsTo;
        if (!older || *older < 1 || *older >= revision)
            break;
        revision = *older;
    }
    return revision;
}

} // namespace

std::optional<int> undoTarget(const std::vector<RevisionLink> &links)
{
    if (links.empty())
        return std::nullopt;
    const int shown = editBehind(links, links.back().revision);
    return shown <= 1 ? std::nullopt : std::optional(editBehind(links, shown - 1));
}

std::optional<int> redoTarget(const std::vector<RevisionLink> &links)
{
    if (links.empty() || !links.back().returnsTo)
        return std::nullopt;
    const int shown = editBehind(links, links.back().revision);
    for (auto link = links.rbegin(); link != links.rend(); ++link) {
        if (!link->returnsTo && link->revision > 1 && editBehind(links, link->revision - 1) == shown)
            return link->revision;
    }
    return std::nullopt;
}

} // namespace greenroom
