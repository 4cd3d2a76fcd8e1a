// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coaching/coachlexicon.h"

#include "core/coaching/wordlists.h"

namespace greenroom {

const std::vector<std::string> &lexiconLists()
{
    static const std::vector<std::string> names(coaching::wordListNames.begin(), coaching::wordListNames.end());
    return names;
}

} // namespace greenroom
