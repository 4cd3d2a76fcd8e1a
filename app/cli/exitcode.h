// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace greenroom::cli {

/// How a command ended: the exit code of the program.
enum class Exit {
    Done = 0,
    Negative = 1, ///< problems found, a negative verdict, nothing of that name
    WrongUsage = 2,
    CannotAccess = 3,   ///< something could not be read or written
    ProfileRefused = 4, ///< the profile is in use, from a newer version, or damaged
};

} // namespace greenroom::cli
