// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "noinet.h"

#include <cerrno>
#include <initializer_list>
#include <seccomp.h>
#include <sys/socket.h>

namespace greenroom {

bool refuseInternetSockets()
{
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ALLOW);
    if (filter == nullptr)
        return false;
    bool good = true;
    for (const int family : {AF_INET, AF_INET6}) {
        good = good
            && seccomp_rule_add(filter, SCMP_ACT_ERRNO(EACCES), SCMP_SYS(socket), 1,
                                SCMP_A0(SCMP_CMP_EQ, static_cast<scmp_datum_t>(family)))
                == 0;
    }
    good = good && seccomp_load(filter) == 0;
    seccomp_release(filter);
    return good;
}

} // namespace greenroom
