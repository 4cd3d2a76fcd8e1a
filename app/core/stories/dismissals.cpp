// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stories/dismissals.h"

#include "core/text/utf8.h"

namespace greenroom {

std::string_view spanOf(std::string_view text, int start, int end)
{
    std::size_t at = 0;
    int point = 0;
    std::size_t begin = text.size();
    for (; at < text.size() && point < end; ++point) {
        if (point == start)
            begin = at;
        at += decodeAt(text, at).bytes;
    }
    return begin < at ? text.substr(begin, at - begin) : std::string_view();
}

const Dismissal *dismissalOf(const Remark &remark, const Story &story)
{
    for (const Dismissal &one : story.dismissals) {
        if (one.rule == idOf(remark.rule) && one.section == remark.section
            && story.textOf(one.section).find(one.quote) != std::string_view::npos)
            return &one;
    }
    return nullptr;
}

Dismissal dismissed(const Remark &remark, const Story &story, std::string_view reason)
{
    return {std::string(idOf(remark.rule)), remark.section,
            std::string(spanOf(story.textOf(remark.section), remark.start, remark.end)), std::string(reason)};
}

} // namespace greenroom
