// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTest>

#include <algorithm>
#include <memory>

#include "support/testprofile.h"

namespace greenroom::test {

using namespace greenroom::services;

inline Story told(const std::string &action)
{
    Story story;
    story.title = "A title";
    story.setText("action", action);
    return story;
}

template <typename T>
bool isRefused(const Result<T> &result, ErrorCode code)
{
    return !result.ok() && result.error().code == code;
}

/// A profile of its own for each claim, and short words for what the claims do with stories.
class StoryBench : public QObject {
protected:
    void begin()
    {
        m_services.reset();
        m_profile = std::make_unique<TestProfile>();
        m_services = m_profile->open();
    }

    void end()
    {
        m_services.reset();
        m_profile.reset();
    }

    Stories &stories() { return m_services->stories(); }

    StoryId added(const Story &story)
    {
        const auto open = stories().add(story);
        if (!open)
            qFatal("not added: %s", open.error().detail.c_str());
        return open->id;
    }

    /// The revision that holds it now; -1 when it was refused.
    int savedStory(StoryId id, const Story &story)
    {
        const auto saved = stories().save(id, story);
        return saved ? saved->revision : -1;
    }

    int saved(StoryId id, const std::string &action) { return savedStory(id, told(action)); }

    void readPacks() { QVERIFY(m_services->library().syncPacks().ok()); }

    ItemId questionWithCompetency()
    {
        const auto questions = stories().questions();
        for (const StoryQuestion &question : *questions) {
            const auto begun = stories().beginningFor(question.id);
            if (begun && !begun->competencies.empty())
                return question.id;
        }
        qFatal("no question of the pack asks for a competency");
    }

    std::unique_ptr<TestProfile> m_profile;
    std::unique_ptr<Services> m_services;
};

} // namespace greenroom::test
