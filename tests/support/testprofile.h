// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

#include <memory>

#include "services/services.h"
#include "services/systemclock.h"

namespace greenroom::test {

/// UTC without rules.
class Utc final : public TimeZone {
public:
    [[nodiscard]] std::chrono::seconds offsetAt(Instant) const override { return std::chrono::seconds{0}; }
};

/// 2026-11-22 12:00 UTC.
inline Instant noon() { return Instant(std::chrono::milliseconds{1795348800000LL}); }

/// A profile in a folder of its own, with a clock that the test moves.
class TestProfile {
public:
    TestProfile() = default;
    /// In this folder, which outlives the test's process.
    explicit TestProfile(std::string folder) : m_folder(std::move(folder)) {}

    /// Opens (or opens again) the profile; the packs are read on demand by sync().
    std::unique_ptr<services::Services> open()
    {
        auto profile = storage::Profile::open(folder(), storage::Intent::MakeIfMissing);
        if (!profile)
            qFatal("profile does not open: %s", profile.error().detail.c_str());
        return std::make_unique<services::Services>(std::move(*profile), clock, zone, QStringLiteral(GREENROOM_CONTENT_DIR));
    }

    [[nodiscard]] std::string folder() const
    {
        return m_folder.empty() ? m_place.filePath(QStringLiteral("profile")).toStdString() : m_folder;
    }

    services::FixedClock clock{noon()};
    Utc zone;

private:
    QTemporaryDir m_place;
    std::string m_folder;
};

} // namespace greenroom::test
