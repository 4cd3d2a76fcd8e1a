// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace greenroom::services {

/// The folder with vocabularies and packs: beside the program (build tree, /usr), whatever the current folder and
/// through any symlink. Empty when there is none.
[[nodiscard]] QString contentFolder();

/// The user's own profile folder when none is named.
[[nodiscard]] QString defaultProfileFolder();

} // namespace greenroom::services
