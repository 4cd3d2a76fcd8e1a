// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/coaching.h"

#include "content/lexiconreader.h"

namespace greenroom::services {

CoachReport Coaching::report(const CoachInput &input) const
{
    // Not at the start of the program, where every millisecond is waited for.
    std::call_once(m_read, [this] {
        content::Problems problems;
        if (auto lexicon = content::embeddedLexicon("en", problems))
            m_lexicon = std::move(*lexicon);
    });
    return coach(input, m_lexicon);
}

} // namespace greenroom::services
