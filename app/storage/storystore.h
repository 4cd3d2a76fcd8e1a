// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/base/time.h"
#include "core/model/story.h"
#include "core/stories/revisions.h"
#include "sqlite/database.h"

namespace greenroom::storage {

/// One state of a story. Immutable once sealed.
struct StoryRevision {
    StoryId story;
    int revision = 1;
    Instant at{};        ///< last time it was written
    Instant startedAt{}; ///< first time
    bool sealed = false;
    std::optional<int> returnsTo; ///< undo or redo
    std::optional<int> restores;  ///< chosen from the list of versions
    Story content;
};

/// A story's own row.
struct StoryRow {
    StoryId id;
    Instant createdAt{};
    std::optional<Instant> trashedAt;
};

/// What the coach said of a story's revision, for lists.
struct StoryJudgement {
    int revision = 0;
    int score = 0; ///< 0..100
    bool measured = false;
    int modelVersion = 0;
};

/// Stories and their revisions. A row with a wrong hash is never returned as good. Methods throw sqlite::Failure.
class StoryStore {
public:
    explicit StoryStore(sqlite::Database &database) : m_database(database) {}

    StoryId add(Instant at);
    [[nodiscard]] std::optional<StoryRow> find(StoryId story);
    /// Stories in or out of the trash, by number.
    [[nodiscard]] std::vector<StoryRow> all(bool trashed);
    void setTrashed(StoryId story, std::optional<Instant> at);
    /// Deletes a story from the trash with everything that belongs to it.
    void erase(StoryId story);

    /// The newest revision whose hash matches; links() tells whether a damaged one stands above it.
    [[nodiscard]] std::optional<StoryRevision> newest(StoryId story);
    [[nodiscard]] std::optional<StoryRevision> revision(StoryId story, int revision);
    /// All revisions whose hash matches, newest first.
    [[nodiscard]] std::vector<StoryRevision> revisions(StoryId story);
    /// Every revision's place in the chain, oldest first, also of damaged rows.
    [[nodiscard]] std::vector<RevisionLink> links(StoryId story);
    /// Appends a revision; its number is one above the highest.
    void append(StoryRevision &revision);
    /// Overwrites the draft. Throws when the row is sealed.
    void rewrite(const StoryRevision &draft);

    void judge(StoryId story, const StoryJudgement &judgement);
    [[nodiscard]] std::optional<StoryJudgement> judgement(StoryId story);

    /// Stories or revisions whose hash does not match, as "story" or "story/revision".
    [[nodiscard]] std::vector<std::string> damaged();

private:
    sqlite::Database &m_database;
};

} // namespace greenroom::storage
