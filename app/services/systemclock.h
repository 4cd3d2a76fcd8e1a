// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

namespace greenroom::services {

/// The machine's clock.
class SystemClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override;
};

/// A clock that stands still, for tests and `--now`.
class FixedClock final : public Clock {
public:
    explicit FixedClock(Instant at) : m_at(at) {}
    [[nodiscard]] Instant now() const override { return m_at; }
    void set(Instant at) { m_at = at; }
    void advance(std::chrono::milliseconds by) { m_at += by; }

private:
    Instant m_at;
};

/// The machine's time zone with its rules.
class SystemTimeZone final : public TimeZone {
public:
    [[nodiscard]] std::chrono::seconds offsetAt(Instant at) const override;
};

} // namespace greenroom::services
