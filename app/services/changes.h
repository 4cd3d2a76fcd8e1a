// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QMetaType>

namespace greenroom::services {

/// What a committed change touched. Pages refresh when a flag they show is set.
enum class Change {
    Items = 1,    ///< texts, tags, suspension
    Reviews = 2,  ///< the log and memory states
    Session = 4,
    Settings = 8,
    Packs = 16,
    Stories = 32,    ///< the story bank
    StoryText = 64,  ///< words of one story, while they are typed
};
Q_DECLARE_FLAGS(ChangeSet, Change)
Q_DECLARE_OPERATORS_FOR_FLAGS(ChangeSet)

} // namespace greenroom::services

Q_DECLARE_METATYPE(greenroom::services::ChangeSet)
