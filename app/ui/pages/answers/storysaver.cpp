// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/answers/storysaver.h"

#include <QEventLoop>

#include <algorithm>

#include "ui/shell/whendone.h"

namespace greenroom::ui {

namespace {

// Not restarted by the next key, so that continuous typing is saved as often.
constexpr int saveAfterMs = 400;
constexpr int retryAfterMs = 5000;

} // namespace

StorySaver::StorySaver(services::StorageThread &storage, QObject *parent) : QObject(parent), m_storage(storage)
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(saveAfterMs);
    connect(&m_typing, &QTimer::timeout, this, [this] {
        if (const auto touched = m_touched)
            emit due(*touched);
    });
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryAfterMs);
    connect(&m_retry, &QTimer::timeout, this, &StorySaver::retry);
}

std::optional<Story> StorySaver::unsaved(StoryId id) const
{
    const auto found = m_unsaved.find(id);
    return found == m_unsaved.end() ? std::nullopt : std::optional(found->second);
}

StorySaver::State StorySaver::state(StoryId id) const
{
    if (m_touched != id && m_unsaved.count(id) == 0)
        return State::Saved;
    return m_error ? State::Failed : State::Saving;
}

void StorySaver::touch(StoryId id)
{
    if (m_touched && m_touched != id)
        flush();
    const bool first = !m_touched;
    m_touched = id;
    if (!m_typing.isActive())
        m_typing.start();
    if (first)
        emit stateChanged(id);
}

void StorySaver::keep(StoryId id, const Story &content)
{
    if (m_touched == id)
        m_touched.reset();
    m_unsaved[id] = content;
    m_unsent.insert(id);
    if (m_inFlight[id] == 0)
        send(id);
    emit stateChanged(id);
}

void StorySaver::flush()
{
    m_typing.stop();
    if (const auto touched = m_touched)
        emit due(*touched);
    for (const auto &[id, content] : m_unsaved) {
        if (m_inFlight[id] == 0 || m_unsent.count(id) != 0)
            send(id);
    }
}

void StorySaver::finish()
{
    flush();
    QEventLoop loop;
    connect(this, &StorySaver::stateChanged, &loop, [this, &loop] {
        if (!isBusy())
            loop.quit();
    });
    if (isBusy())
        loop.exec(QEventLoop::ExcludeUserInputEvents);
}

bool StorySaver::isBusy() const
{
    return std::any_of(m_inFlight.begin(), m_inFlight.end(), [](const auto &one) { return one.second > 0; });
}

void StorySaver::retry()
{
    m_retry.stop();
    flush();
}

void StorySaver::send(StoryId id)
{
    const Story content = m_unsaved.at(id);
    m_unsent.erase(id);
    ++m_inFlight[id];
    whenDone(m_storage.post(services::StorageThread::Urgency::Write,
                            [id, content](services::Services &services) { return services.stories().save(id, content); }),
             this, [this, id, content](const Result<services::SavedStory> &answer) { answered(id, content, answer); });
}

void StorySaver::answered(StoryId id, const Story &sent, const Result<services::SavedStory> &answer)
{
    --m_inFlight[id];
    const auto waiting = m_unsaved.find(id);
    if (!answer) {
        m_error = answer.error();
        m_retry.start();
    } else {
        if (m_inFlight[id] == 0 && waiting != m_unsaved.end()) {
            if (waiting->second == sent) {
                m_unsaved.erase(waiting);
                m_unsent.erase(id);
            } else {
                send(id); // typed meanwhile
            }
        }
        if (m_unsaved.empty() || (m_unsaved.size() == 1 && m_unsaved.count(id) != 0))
            m_error.reset(); // another story may still wait for a disk that refuses
        emit saved(id, *answer);
    }
    emit stateChanged(id);
}

} // namespace greenroom::ui
