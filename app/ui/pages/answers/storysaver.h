// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <map>
#include <optional>
#include <set>

#include "services/storagethread.h"

namespace greenroom::ui {

/// Keeps what is typed: a change is on its way to the disk within half a second, and counts as saved only when the
/// commit has returned. What could not be saved stays here and is tried again.
class StorySaver final : public QObject {
    Q_OBJECT

public:
    enum class State { Saved, Saving, Failed };

    explicit StorySaver(services::StorageThread &storage, QObject *parent = nullptr);

    /// The newest content of a story. Absent: all that was typed is on the disk.
    [[nodiscard]] std::optional<Story> unsaved(StoryId id) const;
    [[nodiscard]] bool hasUnsaved() const { return m_touched.has_value() || !m_unsaved.empty(); }
    [[nodiscard]] const std::map<StoryId, Story> &allUnsaved() const { return m_unsaved; }
    [[nodiscard]] State state(StoryId id) const;
    [[nodiscard]] const std::optional<Error> &lastError() const { return m_error; }

    /// Something was typed: due() asks for the content shortly. Costs nothing, so every key may call it.
    void touch(StoryId id);
    /// Sends this content.
    void keep(StoryId id, const Story &content);
    /// Asks for what was touched and sends everything now, also behind a save that is not answered yet: what is posted
    /// next finds it stored.
    void flush();
    /// As flush(), and waits until the storage has answered. No key or click gets through meanwhile.
    void finish();
    /// As flush(), also what failed before.
    void retry();

signals:
    /// The content of this story is to be given to keep() now.
    void due(greenroom::StoryId id);
    void stateChanged(greenroom::StoryId id);
    /// After the commit.
    void saved(greenroom::StoryId id, greenroom::services::SavedStory version);

private:
    [[nodiscard]] bool isBusy() const;
    void send(StoryId id);
    void answered(StoryId id, const Story &sent, const Result<services::SavedStory> &answer);

    services::StorageThread &m_storage;
    std::optional<StoryId> m_touched;
    std::map<StoryId, Story> m_unsaved;
    std::map<StoryId, int> m_inFlight;
    std::set<StoryId> m_unsent; ///< newer than what is in flight
    std::optional<Error> m_error;
    QTimer m_typing;
    QTimer m_retry;
};

} // namespace greenroom::ui
