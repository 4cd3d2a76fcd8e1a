// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/base/time.h"
#include "core/model/story.h"
#include "core/stories/storymatch.h"
#include "core/stories/storymatrix.h"
#include "services/coaching.h"
#include "services/door.h"
#include "services/library.h"
#include "services/settings.h"

namespace greenroom::services {

/// A story in a list, with what filters and the matrix need.
struct StorySummary {
    StoryId id;
    Story story;
    Instant createdAt{};
    Instant savedAt{};
    std::optional<Instant> trashedAt;
    int words = 0;
    int filled = 0;   ///< sections of its template with text
    int sections = 0; ///< sections of its template
    std::optional<storage::StoryJudgement> judgement;
    storage::TellingCount tellings;
};

/// A story open in the editor.
struct OpenStory {
    StoryId id;
    Story story;
    int revision = 0;
    Instant savedAt{};
    bool canUndo = false;
    bool canRedo = false;
    bool newerDamaged = false; ///< the newest revision does not read any more; this is the one before it
};

/// What was stored; told only after the commit.
struct SavedStory {
    int revision = 0;
    Instant at{};
};

/// One line of the list of versions.
struct VersionSummary {
    int revision = 0;
    Instant at{};
    int words = 0;
    bool undone = false; ///< made by undo or redo
    std::optional<int> restores;
};

/// A question that a story may answer.
struct StoryQuestion {
    ItemId id;
    std::int64_t number = 0;
    std::string title;
    std::vector<std::string> stages;
};

/// One story that would be told at two questions of one stage.
struct RepeatedStory {
    StoryId story;
    std::string stage;
    std::vector<StoryQuestion> questions;
};

/// The story bank. Every change is a revision; a draft grows for ten minutes while it is typed.
class Stories {
public:
    Stories(Door &door, Library &library, Settings &settings, const Coaching &coaching, const Clock &clock);

    /// Newest first. `trashed`: those in the trash instead.
    [[nodiscard]] Result<std::vector<StorySummary>> list(bool trashed = false);
    /// Errors: NotFound also for a story in the trash.
    [[nodiscard]] Result<StorySummary> summary(StoryId id);

    /// A story to begin with for a question: linked to it and tagged with what it asks for.
    [[nodiscard]] Result<Story> beginningFor(const ItemId &question);
    [[nodiscard]] Result<OpenStory> add(const Story &story);
    /// Opens for editing; what is saved next begins a revision of its own. Errors: NotFound, Damaged.
    [[nodiscard]] Result<OpenStory> open(StoryId id);
    /// Stores the content; durable when it returns. The same content again changes nothing. Errors: NotFound also for
    /// a story in the trash.
    [[nodiscard]] Result<SavedStory> save(StoryId id, const Story &content);
    /// Goes back or forward by one revision, as a new revision; works after a restart. Errors: NothingToUndo.
    [[nodiscard]] Result<OpenStory> undo(StoryId id);
    [[nodiscard]] Result<OpenStory> redo(StoryId id);

    [[nodiscard]] Result<std::vector<VersionSummary>> versions(StoryId id);
    [[nodiscard]] Result<Story> version(StoryId id, int revision);
    /// Makes an older content the newest revision.
    [[nodiscard]] Result<OpenStory> restore(StoryId id, int revision);

    [[nodiscard]] Result<void> moveToTrash(const std::vector<StoryId> &ids);
    [[nodiscard]] Result<void> takeFromTrash(const std::vector<StoryId> &ids);
    /// Deletes stories in the trash with all their revisions. Errors: Invalid for one that is not in the trash.
    [[nodiscard]] Result<void> eraseForGood(const std::vector<StoryId> &ids);
    /// Deletes what has been in the trash for more than 30 days; returns how many.
    [[nodiscard]] Result<int> eraseExpired();

    /// The coach's report on a story as it stands.
    [[nodiscard]] CoachReport judge(const Story &story, double wordsPerMinute);
    /// Judges up to `most` stories that have no judgement by the coach of today; returns how many.
    [[nodiscard]] Result<int> judgeMissing(int most);

    [[nodiscard]] Result<StoryMatrix> matrix();
    [[nodiscard]] Result<std::vector<RepeatedStory>> repeats();
    /// Stories for a question, best first. `session`: those told in it count as repeated.
    [[nodiscard]] Result<std::vector<StoryMatch>> candidates(const ItemId &question, std::optional<SessionId> session);
    /// Questions that ask for a story.
    [[nodiscard]] Result<std::vector<StoryQuestion>> questions();

private:
    Result<storage::StoryRevision> newestOf(StoryId id);
    Result<OpenStory> opened(StoryId id);
    Result<OpenStory> stepTo(StoryId id, const std::optional<int> &target, bool isUndo);
    SavedStory store(StoryId id, const Story &content);
    void sealDraft(StoryId id);
    void keepJudgement(StoryId id, const Story &story, int revision);
    std::optional<StorySummary> summaryOf(const storage::StoryRow &row, const std::map<StoryId, storage::TellingCount> &told);
    std::vector<StoryFacts> factsOf(const std::vector<StorySummary> &stories, const std::set<StoryId> &told);
    CoachInput inputOf(const Story &story);

    Door &m_door;
    Library &m_library;
    Settings &m_settings;
    const Coaching &m_coaching;
    const Clock &m_clock;
    std::set<StoryId> m_growing; ///< drafts begun since the story was opened
};

} // namespace greenroom::services
