// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

namespace greenroom {

/// A moment in UTC with millisecond resolution, as the review log keeps it.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/// A local study day; it starts at the rollover hour, not at midnight.
using StudyDay = std::chrono::sys_days;

/// Seam: the wall clock. The only place where "now" comes from.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
};

/// Seam: the local time zone.
class TimeZone {
public:
    virtual ~TimeZone() = default;
    /// Local time minus UTC at this instant.
    [[nodiscard]] virtual std::chrono::seconds offsetAt(Instant at) const = 0;
};

/// Maps instants to study days in a zone with a rollover hour (default 04:00 local).
class StudyCalendar {
public:
    explicit StudyCalendar(const TimeZone &zone, std::chrono::hours rollover = std::chrono::hours{4})
        : m_zone(&zone), m_rollover(rollover) {}

    [[nodiscard]] StudyDay dayOf(Instant at) const
    {
        return dayWith(at, dayOffsetAt(at));
    }

    /// What has to be added to this instant to find its study day: the zone's offset minus the rollover hour.
    /// `utcOffset` instead of the zone's where it is known.
    [[nodiscard]] std::chrono::seconds dayOffsetAt(Instant at, std::optional<std::chrono::seconds> utcOffset = {}) const
    {
        return (utcOffset ? *utcOffset : m_zone->offsetAt(at)) - m_rollover;
    }

    /// The study day by an offset that was remembered, wherever the zone is by now.
    [[nodiscard]] static StudyDay dayWith(Instant at, std::chrono::seconds dayOffset)
    {
        return std::chrono::floor<std::chrono::days>(at + dayOffset);
    }

    /// First instant of a study day. Exact across a clock change: the offset is taken at the result.
    [[nodiscard]] Instant startOf(StudyDay day) const
    {
        const Instant local{std::chrono::milliseconds{day.time_since_epoch()} + m_rollover};
        const Instant guess = local - m_zone->offsetAt(local);
        return local - m_zone->offsetAt(guess);
    }

private:
    const TimeZone *m_zone;
    std::chrono::hours m_rollover;
};

} // namespace greenroom
