// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/base/time.h"
#include "core/grading/numeric.h"
#include "core/model/item.h"
#include "core/model/review.h"
#include "core/model/story.h"
#include "core/scheduling/grades.h"
#include "core/scheduling/memory.h"
#include "services/door.h"
#include "services/library.h"
#include "services/settings.h"

namespace greenroom::services {

/// What to practise. Without `only`, due and new items of the chosen role are mixed across areas.
struct SessionRequest {
    int items = 10;
    std::optional<double> minutes; ///< stop filling when the expected minutes are used up
    bool diagnostic = false;       ///< short items of every area, new ones only
    std::vector<ItemId> only;
    std::vector<std::int64_t> numbers; ///< as `only`, by the items' numbers
};

struct SessionProgress {
    int graded = 0;
    int total = 0;
};

/// The item on the table, with everything that the seed decides.
struct PracticeCard {
    SessionId session;
    int position = 0;
    Item item;
    std::string typedAnswer;
    std::optional<NumericDraw> draw;                 ///< numeric items
    std::vector<std::size_t> optionOrder;            ///< multiple choice
    std::optional<ItemMemory> memory;                ///< absent: never practised
    bool revisedSince = false;                       ///< its meaning changed since it was last studied
    std::array<std::chrono::seconds, 4> intervals{}; ///< time to the next review behind each grade
    SessionProgress progress;
    std::vector<std::string> leftOut; ///< ids of questions before it that could not be shown; told once
};

struct GradeRequest {
    SessionId session;
    int position = 0;
    Rating rating = Rating::Again;
    std::optional<int> confidence;  ///< 1..4
    std::optional<int> durationMs;
    std::optional<int> ladderDepth;
    bool markedByProgram = false;
    std::optional<StoryId> story; ///< the story that was told
    std::optional<int> rubric;    ///< its anchored judgement, 1..5
};

/// One line of the session-end screen.
struct SessionLine {
    ItemId item;
    std::string title;
    std::string area;
    Rating rating = Rating::Again;
    std::optional<int> confidence;
    std::optional<int> durationMs;
    std::optional<Instant> due;
};

struct SessionSummary {
    SessionProgress progress;
    std::vector<SessionLine> lines; ///< in the order they were graded
    std::int64_t dueNow = 0;
    bool canUndo = false;
    std::vector<std::string> leftOut; ///< as in PracticeCard, when no card came after them
};

/// Practice sessions: composing a queue, grading into memory, undo and resume.
class Practice {
public:
    Practice(Door &door, Library &library, Settings &settings, const Clock &clock, const TimeZone &zone);

    /// Composes and stores a queue. Errors: NotFound when there is nothing to practise.
    [[nodiscard]] Result<SessionId> start(const SessionRequest &request);
    /// The session that a crash or a closed window left unfinished.
    [[nodiscard]] Result<std::optional<SessionId>> unfinished();

    /// The next ungraded item. One that failed moments ago waits while others are left. One that cannot be read or
    /// drawn leaves the session and is named in `leftOut`. Absent: all graded.
    [[nodiscard]] Result<std::optional<PracticeCard>> current(SessionId session);
    /// Keeps what the user typed; overwritten by the next call.
    [[nodiscard]] Result<void> saveTyped(SessionId session, int position, const std::string &text);
    /// Appends the review, moves the memory, queues a failed item again. Durable when it returns. Grading a position
    /// twice changes nothing (a retry is harmless).
    [[nodiscard]] Result<void> grade(const GradeRequest &request);
    /// Takes back the newest grade of the session; may be repeated to its beginning. Errors: NothingToUndo.
    [[nodiscard]] Result<void> undoLast(SessionId session);

    [[nodiscard]] Result<void> end(SessionId session);
    [[nodiscard]] Result<SessionSummary> summary(SessionId session);
    [[nodiscard]] Result<storage::WorkCounts> counts();

    /// Memory of an item as the log has it now.
    [[nodiscard]] MemoryModel model();
    [[nodiscard]] StudyCalendar calendar();
    /// The reviews as memory sees them, each on the study day it was given on.
    [[nodiscard]] std::vector<RatedMoment> momentsOf(const std::vector<Review> &reviews);
    /// Replays an item's counting reviews into its memory state. For changes inside a transaction.
    void rebuildMemory(std::int64_t itemNumber);

private:
    Result<std::vector<std::int64_t>> composed(const SessionRequest &request);
    Result<PracticeCard> cardFor(SessionId session, const storage::SessionEntry &entry);
    Result<std::optional<PracticeCard>> nextCard(SessionId session);
    Result<void> leaveOut(SessionId session, const storage::SessionEntry &entry);
    storage::WorkCounts countsToday();
    void queueAgain(SessionId session, const storage::SessionEntry &entry, Instant now);

    Door &m_door;
    Library &m_library;
    Settings &m_settings;
    const Clock &m_clock;
    const TimeZone &m_zone;
    std::vector<std::string> m_leftOut; ///< not yet told
};

} // namespace greenroom::services
