// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/systemclock.h"

#include <QDateTime>

namespace greenroom::services {

Instant SystemClock::now() const
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

std::chrono::seconds SystemTimeZone::offsetAt(Instant at) const
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), Qt::LocalTime);
    return std::chrono::seconds{local.offsetFromUtc()};
}

} // namespace greenroom::services
