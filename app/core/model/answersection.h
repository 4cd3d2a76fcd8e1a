// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace greenroom {

/// One section of an answer, UTF-8. Ids are those of AnswerTemplate; sectionIdFor() turns other names into them.
struct AnswerSection {
    std::string id;
    std::string text;

    friend bool operator==(const AnswerSection &, const AnswerSection &) = default;
};

} // namespace greenroom
