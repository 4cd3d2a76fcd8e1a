// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QString>

#include "core/base/time.h"
#include "services/door.h"
#include "services/history.h"
#include "services/library.h"
#include "services/practice.h"
#include "services/questions.h"
#include "services/settings.h"
#include "services/stories.h"

namespace greenroom::services {

/// All use-cases over one open profile. Used by one thread at a time: the storage thread of the window, or the
/// command line's only one.
class Services {
public:
    Services(std::unique_ptr<storage::Profile> profile, const Clock &clock, const TimeZone &zone,
             const QString &contentFolder)
        : m_profile(std::move(profile)), m_clock(clock), m_door(*m_profile), m_settings(m_door),
          m_library(m_door, contentFolder), m_practice(m_door, m_library, m_settings, clock, zone),
          m_questions(m_door, m_library, clock), m_history(m_door, m_practice),
          m_stories(m_door, m_library, m_settings, m_coaching, clock)
    {
    }

    [[nodiscard]] storage::Profile &profile() { return *m_profile; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] Door &door() { return m_door; }
    [[nodiscard]] Settings &settings() { return m_settings; }
    [[nodiscard]] Library &library() { return m_library; }
    [[nodiscard]] Practice &practice() { return m_practice; }
    [[nodiscard]] Questions &questions() { return m_questions; }
    [[nodiscard]] History &history() { return m_history; }
    [[nodiscard]] const Coaching &coaching() const { return m_coaching; }
    [[nodiscard]] Stories &stories() { return m_stories; }

private:
    std::unique_ptr<storage::Profile> m_profile;
    const Clock &m_clock;
    Door m_door;
    Settings m_settings;
    Library m_library;
    Practice m_practice;
    Questions m_questions;
    History m_history;
    Coaching m_coaching;
    Stories m_stories;
};

} // namespace greenroom::services
