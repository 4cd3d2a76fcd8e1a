// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/practice.h"

#include <algorithm>
#include <random>
#include <utility>

#include "core/grading/mcq.h"
#include "core/scheduling/interleave.h"

namespace greenroom::services {

namespace {

constexpr int candidateLimit = 500;
constexpr int repeatsPerItem = 2; ///< a failed item comes back at most this often in a session
constexpr std::chrono::minutes repeatDelay{10};
constexpr double diagnosticMinutes = 5;

std::uint64_t freshSeed()
{
    std::random_device source;
    // SQLite keeps signed 64-bit integers.
    return ((std::uint64_t{source()} << 32) | source()) & 0x7fffffffffffffffULL;
}

int gradedCount(const std::vector<storage::SessionEntry> &entries)
{
    return static_cast<int>(
        std::count_if(entries.begin(), entries.end(), [](const auto &entry) { return entry.review.has_value(); }));
}

const storage::SessionEntry *nextEntry(const std::vector<storage::SessionEntry> &entries, Instant now)
{
    const storage::SessionEntry *waiting = nullptr;
    for (const storage::SessionEntry &entry : entries) {
        if (entry.review)
            continue;
        if (!entry.notBefore || *entry.notBefore <= now)
            return &entry;
        if (waiting == nullptr || *entry.notBefore < *waiting->notBefore)
            waiting = &entry;
    }
    return waiting; // nothing else is left: no reason to make the user wait
}

/// What is wrong with one question, as against what is wrong with the profile or the disk.
bool concernsTheItemAlone(const Error &error)
{
    return error.code == ErrorCode::ItemDamaged || error.code == ErrorCode::NotFound || error.code == ErrorCode::Invalid;
}

} // namespace

Practice::Practice(Door &door, Library &library, Settings &settings, const Clock &clock, const TimeZone &zone)
    : m_door(door), m_library(library), m_settings(settings), m_clock(clock), m_zone(zone)
{
}

MemoryModel Practice::model()
{
    MemorySettings settings;
    settings.desiredRetention = m_settings.number("desired_retention") / 100.0;
    settings.againDelay = repeatDelay;
    return MemoryModel(Fsrs6(), settings);
}

StudyCalendar Practice::calendar()
{
    return StudyCalendar(m_zone, std::chrono::hours{m_settings.number("rollover_hour")});
}

std::vector<RatedMoment> Practice::momentsOf(const std::vector<Review> &reviews)
{
    const StudyCalendar days = calendar();
    std::vector<RatedMoment> moments;
    moments.reserve(reviews.size());
    for (const Review &review : reviews)
        moments.push_back({review.rating, review.at,
                           review.dayOffset ? StudyCalendar::dayWith(review.at, *review.dayOffset) : days.dayOf(review.at)});
    return moments;
}

Result<std::vector<std::int64_t>> Practice::composed(const SessionRequest &request)
{
    std::vector<ItemId> queue = request.only;
    storage::Profile &profile = m_door.profile();
    if (queue.empty() && request.numbers.empty()) {
        const Instant now = m_clock.now();
        const StudyCalendar days = calendar();
        const Instant until = days.startOf(days.dayOf(now) + std::chrono::days{1});
        std::vector<QueueCandidate> candidates =
            profile.memory().candidates(until, m_settings.text("role").toStdString(), candidateLimit);
        QueueSettings settings;
        settings.maximumItems = static_cast<std::size_t>(std::max(1, request.items));
        settings.maximumMinutes = request.minutes;
        settings.newShare = 0.4;
        settings.seed = freshSeed();
        if (request.diagnostic) {
            candidates.erase(std::remove_if(candidates.begin(), candidates.end(),
                                            [](const QueueCandidate &one) { return !one.isNew || one.minutes > 3; }),
                             candidates.end());
            settings.maximumMinutes = diagnosticMinutes;
        }
        queue = composeQueue(candidates, settings, now);
    }
    std::vector<std::int64_t> numbers = request.numbers;
    for (const ItemId &id : queue) {
        if (const auto number = profile.items().numberOf(id))
            numbers.push_back(*number);
    }
    if (numbers.empty())
        return Error{ErrorCode::NotFound, "items", {}};
    return numbers;
}

Result<SessionId> Practice::start(const SessionRequest &request)
{
    return m_door.change(Change::Session, [&]() -> Result<SessionId> {
        const auto numbers = composed(request);
        if (!numbers)
            return numbers.error();
        storage::SessionStore &sessions = m_door.profile().sessions();
        const SessionId session = sessions.start(m_clock.now());
        for (const std::int64_t number : *numbers) {
            storage::SessionEntry entry;
            entry.itemNumber = number;
            entry.drawSeed = freshSeed();
            sessions.append(session, entry);
        }
        return session;
    });
}

Result<std::optional<SessionId>> Practice::unfinished()
{
    return m_door.read(
        [&]() -> Result<std::optional<SessionId>> { return m_door.profile().sessions().unfinished(); });
}

Result<PracticeCard> Practice::cardFor(SessionId session, const storage::SessionEntry &entry)
{
    auto item = m_library.item(entry.itemNumber);
    if (!item)
        return item.error();
    PracticeCard card;
    card.session = session;
    card.position = entry.position;
    card.item = std::move(*item);
    card.typedAnswer = entry.typedAnswer;
    if (const auto *numeric = std::get_if<NumericBody>(&card.item.body)) {
        auto draw = drawNumeric(*numeric, entry.drawSeed);
        if (!draw)
            return draw.error();
        card.draw = std::move(*draw);
    }
    if (const auto *mcq = std::get_if<McqBody>(&card.item.body))
        card.optionOrder = shuffledOrder(mcq->options.size(), entry.drawSeed);
    storage::Profile &profile = m_door.profile();
    card.memory = profile.memory().get(entry.itemNumber);
    if (card.memory) {
        const std::vector<Review> reviews = profile.reviews().countingFor(entry.itemNumber);
        card.revisedSince = !reviews.empty() && reviews.back().itemRevision < card.item.header.revision;
    }
    const Instant now = m_clock.now();
    card.intervals = model().nextIntervals(card.memory, now, calendar().dayOf(now));
    return card;
}

Result<std::optional<PracticeCard>> Practice::current(SessionId session)
{
    return m_door.read([&]() -> Result<std::optional<PracticeCard>> { return nextCard(session); });
}

Result<std::optional<PracticeCard>> Practice::nextCard(SessionId session)
{
    for (;;) {
        const auto entries = m_door.profile().sessions().entries(session);
        const storage::SessionEntry *entry = nextEntry(entries, m_clock.now());
        if (entry == nullptr)
            return std::optional<PracticeCard>{};
        auto card = cardFor(session, *entry);
        if (card) {
            card->progress = {gradedCount(entries), static_cast<int>(entries.size())};
            card->leftOut = std::exchange(m_leftOut, {});
            return std::optional<PracticeCard>(std::move(*card));
        }
        if (!concernsTheItemAlone(card.error()))
            return card.error();
        if (const auto left = leaveOut(session, *entry); !left)
            return left.error();
    }
}

Result<void> Practice::leaveOut(SessionId session, const storage::SessionEntry &entry)
{
    const auto removed = m_door.change(Change::Session, [&]() -> Result<void> {
        m_door.profile().sessions().remove(session, entry.position);
        return {};
    });
    if (!removed)
        return removed;
    const auto row = m_door.profile().items().findNumber(entry.itemNumber);
    m_leftOut.push_back(row ? row->id.value() : std::to_string(entry.itemNumber));
    return {};
}

Result<void> Practice::saveTyped(SessionId session, int position, const std::string &text)
{
    return m_door.change({}, [&]() -> Result<void> {
        m_door.profile().sessions().setTypedAnswer(session, position, text);
        return {};
    });
}

void Practice::queueAgain(SessionId session, const storage::SessionEntry &entry, Instant now)
{
    storage::SessionStore &sessions = m_door.profile().sessions();
    const auto entries = sessions.entries(session);
    const auto times = std::count_if(entries.begin(), entries.end(), [&entry](const auto &other) {
        return other.itemNumber == entry.itemNumber;
    });
    if (times > repeatsPerItem)
        return;
    storage::SessionEntry repeat;
    repeat.itemNumber = entry.itemNumber;
    repeat.drawSeed = freshSeed();
    repeat.notBefore = now + repeatDelay;
    sessions.append(session, repeat);
}

Result<void> Practice::grade(const GradeRequest &request)
{
    return m_door.change(Change::Reviews | Change::Session, [&]() -> Result<void> {
        storage::Profile &profile = m_door.profile();
        const auto entries = profile.sessions().entries(request.session);
        const auto entry = std::find_if(entries.begin(), entries.end(), [&request](const auto &candidate) {
            return candidate.position == request.position;
        });
        if (entry == entries.end())
            return Error{ErrorCode::NotFound, "session entry", {}};
        if (entry->review)
            return {};
        const auto row = profile.items().findNumber(entry->itemNumber);
        if (!row)
            return Error{ErrorCode::NotFound, "item", {}};

        Review review;
        review.at = m_clock.now();
        review.rating = request.rating;
        review.confidence = request.confidence;
        review.durationMs = request.durationMs;
        review.ladderDepth = request.ladderDepth;
        review.session = request.session;
        review.source = request.markedByProgram ? "program" : "self";
        review.itemRevision = row->revision;
        review.dayOffset = calendar().dayOffsetAt(review.at);
        auto id = profile.reviews().append(entry->itemNumber, review);
        while (!id) { // an undone grade may hold this very millisecond
            review.at += std::chrono::milliseconds{1};
            id = profile.reviews().append(entry->itemNumber, review);
        }
        profile.sessions().setReview(request.session, request.position, *id);
        if (request.story && profile.stories().find(*request.story)) // it may have been deleted meanwhile
            profile.tellings().add({*request.story, review.at, {}, request.session, *id, request.rubric, request.durationMs},
                                   entry->itemNumber);
        const auto before = profile.memory().get(entry->itemNumber);
        if (before && review.at < before->lastAt)
            rebuildMemory(entry->itemNumber); // the clock went back: the log is read in order of time
        else
            profile.memory().put(entry->itemNumber,
                                 model().next(before, review.rating, review.at,
                                              StudyCalendar::dayWith(review.at, *review.dayOffset)));
        if (review.rating == Rating::Again)
            queueAgain(request.session, *entry, review.at);
        return {};
    });
}

Result<void> Practice::undoLast(SessionId session)
{
    return m_door.change(Change::Reviews | Change::Session, [&]() -> Result<void> {
        storage::Profile &profile = m_door.profile();
        const auto entries = profile.sessions().entries(session);
        const storage::SessionEntry *newest = nullptr;
        for (const storage::SessionEntry &entry : entries) {
            if (entry.review && (newest == nullptr || entry.review->value() > newest->review->value()))
                newest = &entry;
        }
        if (newest == nullptr)
            return Error{ErrorCode::NothingToUndo, {}, {}};
        profile.reviews().retract(*newest->review, m_clock.now());
        profile.sessions().setReview(session, newest->position, std::nullopt);
        for (const storage::SessionEntry &entry : entries) {
            if (entry.itemNumber == newest->itemNumber && entry.position > newest->position && !entry.review)
                profile.sessions().remove(session, entry.position);
        }
        profile.sessions().reopen(session);
        rebuildMemory(newest->itemNumber);
        return {};
    });
}

void Practice::rebuildMemory(std::int64_t itemNumber)
{
    storage::Profile &profile = m_door.profile();
    if (const auto memory = model().rebuild(momentsOf(profile.reviews().countingFor(itemNumber))))
        profile.memory().put(itemNumber, *memory);
    else
        profile.memory().erase(itemNumber);
}

Result<void> Practice::end(SessionId session)
{
    return m_door.change(Change::Session, [&]() -> Result<void> {
        m_door.profile().sessions().end(session, m_clock.now());
        return {};
    });
}

Result<SessionSummary> Practice::summary(SessionId session)
{
    return m_door.read([&]() -> Result<SessionSummary> {
        storage::Profile &profile = m_door.profile();
        auto entries = profile.sessions().entries(session);
        SessionSummary summary;
        summary.progress = {gradedCount(entries), static_cast<int>(entries.size())};
        entries.erase(std::remove_if(entries.begin(), entries.end(), [](const auto &entry) { return !entry.review; }),
                      entries.end());
        std::sort(entries.begin(), entries.end(),
                  [](const auto &a, const auto &b) { return a.review->value() < b.review->value(); });
        for (const storage::SessionEntry &entry : entries) {
            const auto review = profile.reviews().find(*entry.review);
            const auto row = profile.items().findNumber(entry.itemNumber);
            if (!review || !row)
                continue;
            SessionLine line{row->id, row->title, row->area, review->rating, review->confidence, review->durationMs, {}};
            if (const auto memory = profile.memory().get(entry.itemNumber))
                line.due = memory->due;
            summary.lines.push_back(std::move(line));
        }
        summary.dueNow = countsToday().due;
        summary.canUndo = !summary.lines.empty();
        summary.leftOut = std::exchange(m_leftOut, {});
        return summary;
    });
}

Result<storage::WorkCounts> Practice::counts()
{
    return m_door.read([&]() -> Result<storage::WorkCounts> { return countsToday(); });
}

storage::WorkCounts Practice::countsToday()
{
    const StudyCalendar days = calendar();
    const Instant endOfDay = days.startOf(days.dayOf(m_clock.now()) + std::chrono::days{1});
    return m_door.profile().memory().counts(endOfDay, m_settings.text("role").toStdString());
}

} // namespace greenroom::services
