// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace greenroom {

/// Makes the kernel refuse Internet sockets to this process and its children, so that "no network" is enforced and
/// not only promised. Returns false where the system has no seccomp.
bool refuseInternetSockets();

} // namespace greenroom
