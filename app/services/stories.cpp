// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/stories.h"

#include <algorithm>

#include "core/coaching/answertemplate.h"
#include "core/model/itemtext.h"

namespace greenroom::services {

namespace {

constexpr std::chrono::minutes draftGrowsFor{10};
constexpr std::chrono::days keptInTrash{30};

/// Raised when the coach or its lexicon changes, so that lists are judged anew.
constexpr int coachVersion = 1;
/// Longer texts are no spoken answers; judging one would hold up the saving of the next.
constexpr std::size_t mostJudged = 200'000;

std::size_t bytesOf(const Story &story)
{
    std::size_t bytes = 0;
    for (const AnswerSection &section : story.sections)
        bytes += section.text.size();
    return bytes;
}

Error notFound(StoryId id) { return {ErrorCode::NotFound, "story " + std::to_string(id.value()), {}}; }

} // namespace

Stories::Stories(Door &door, Library &library, Settings &settings, const Coaching &coaching, const Clock &clock)
    : m_door(door), m_library(library), m_settings(settings), m_coaching(coaching), m_clock(clock)
{
}

Result<storage::StoryRevision> Stories::newestOf(StoryId id)
{
    storage::StoryStore &store = m_door.profile().stories();
    const auto row = store.find(id);
    if (!row || row->trashedAt)
        return notFound(id);
    auto newest = store.newest(id);
    if (!newest)
        return Error{ErrorCode::Damaged, "story " + std::to_string(id.value()), {}};
    return std::move(*newest);
}

Result<OpenStory> Stories::opened(StoryId id)
{
    auto newest = newestOf(id);
    if (!newest)
        return newest.error();
    const auto links = m_door.profile().stories().links(id);
    return OpenStory{id,
                     std::move(newest->content),
                     newest->revision,
                     newest->at,
                     undoTarget(links).has_value(),
                     redoTarget(links).has_value(),
                     links.back().revision != newest->revision};
}

Result<OpenStory> Stories::open(StoryId id)
{
    m_growing.erase(id);
    return m_door.read([&]() -> Result<OpenStory> { return opened(id); });
}

Result<OpenStory> Stories::add(const Story &story)
{
    return m_door.change(Change::Stories, [&]() -> Result<OpenStory> {
        const StoryId id = m_door.profile().stories().add(m_clock.now());
        store(id, story);
        m_growing.erase(id);
        return opened(id);
    });
}

void Stories::sealDraft(StoryId id)
{
    m_growing.erase(id);
    storage::StoryStore &store = m_door.profile().stories();
    auto draft = store.newest(id);
    if (!draft || draft->sealed || store.links(id).back().revision != draft->revision)
        return;
    draft->sealed = true;
    store.rewrite(*draft);
}

SavedStory Stories::store(StoryId id, const Story &content)
{
    storage::StoryStore &stories = m_door.profile().stories();
    const Instant now = m_clock.now();
    auto newest = stories.newest(id);
    const bool growing = newest && m_growing.count(id) != 0 && !newest->sealed && now >= newest->startedAt
        && now - newest->startedAt < draftGrowsFor && stories.links(id).back().revision == newest->revision
        && continues(newest->content, content);
    if (growing) {
        newest->content = content;
        newest->at = now;
        stories.rewrite(*newest);
        keepJudgement(id, content, newest->revision);
        return {newest->revision, now};
    }
    sealDraft(id);
    storage::StoryRevision revision;
    revision.story = id;
    revision.at = revision.startedAt = now;
    revision.content = content;
    stories.append(revision);
    m_growing.insert(id);
    keepJudgement(id, content, revision.revision);
    return {revision.revision, now};
}

Result<SavedStory> Stories::save(StoryId id, const Story &content)
{
    auto saved = m_door.change(Change::StoryText, [&]() -> Result<SavedStory> {
        const auto newest = newestOf(id);
        if (!newest)
            return newest.error();
        if (newest->content == content)
            return SavedStory{newest->revision, newest->at};
        return store(id, content);
    });
    if (!saved)
        m_growing.erase(id); // a draft whose beginning was not committed is none to go on with
    return saved;
}

Result<OpenStory> Stories::stepTo(StoryId id, const std::optional<int> &target, bool isUndo)
{
    if (!target)
        return Error{ErrorCode::NothingToUndo, {}, {}};
    storage::StoryStore &stories = m_door.profile().stories();
    const auto old = stories.revision(id, *target);
    if (!old)
        return Error{ErrorCode::Damaged, "story " + std::to_string(id.value()) + '/' + std::to_string(*target), {}};
    sealDraft(id);
    storage::StoryRevision revision;
    revision.story = id;
    revision.at = revision.startedAt = m_clock.now();
    revision.sealed = true;
    (isUndo ? revision.returnsTo : revision.restores) = *target;
    revision.content = old->content;
    stories.append(revision);
    keepJudgement(id, revision.content, revision.revision);
    return opened(id);
}

Result<OpenStory> Stories::undo(StoryId id)
{
    return m_door.change(Change::Stories, [&]() -> Result<OpenStory> {
        const auto newest = newestOf(id);
        return newest ? stepTo(id, undoTarget(m_door.profile().stories().links(id)), true) : Result<OpenStory>(newest.error());
    });
}

Result<OpenStory> Stories::redo(StoryId id)
{
    return m_door.change(Change::Stories, [&]() -> Result<OpenStory> {
        const auto newest = newestOf(id);
        return newest ? stepTo(id, redoTarget(m_door.profile().stories().links(id)), true) : Result<OpenStory>(newest.error());
    });
}

Result<OpenStory> Stories::restore(StoryId id, int revision)
{
    return m_door.change(Change::Stories, [&]() -> Result<OpenStory> {
        const auto newest = newestOf(id);
        if (!newest)
            return newest.error();
        return revision == newest->revision ? opened(id) : stepTo(id, revision, false);
    });
}

Result<std::vector<VersionSummary>> Stories::versions(StoryId id)
{
    return m_door.read([&]() -> Result<std::vector<VersionSummary>> {
        std::vector<VersionSummary> versions;
        for (const storage::StoryRevision &one : m_door.profile().stories().revisions(id))
            versions.push_back({one.revision, one.at, wordCount(one.content), one.returnsTo.has_value(), one.restores});
        return versions;
    });
}

Result<Story> Stories::version(StoryId id, int revision)
{
    return m_door.read([&]() -> Result<Story> {
        auto found = m_door.profile().stories().revision(id, revision);
        return found ? Result<Story>(std::move(found->content)) : Result<Story>(notFound(id));
    });
}

Result<void> Stories::moveToTrash(const std::vector<StoryId> &ids)
{
    return m_door.change(Change::Stories, [&]() -> Result<void> {
        for (const StoryId &id : ids) {
            const auto row = m_door.profile().stories().find(id);
            if (!row || row->trashedAt) // its 30 days have begun
                continue;
            sealDraft(id);
            m_door.profile().stories().setTrashed(id, m_clock.now());
        }
        return {};
    });
}

Result<void> Stories::takeFromTrash(const std::vector<StoryId> &ids)
{
    return m_door.change(Change::Stories, [&]() -> Result<void> {
        for (const StoryId &id : ids)
            m_door.profile().stories().setTrashed(id, std::nullopt);
        return {};
    });
}

Result<void> Stories::eraseForGood(const std::vector<StoryId> &ids)
{
    return m_door.change(Change::Stories, [&]() -> Result<void> {
        for (const StoryId &id : ids) {
            const auto row = m_door.profile().stories().find(id);
            if (!row || !row->trashedAt)
                return Error{ErrorCode::Invalid, "story " + std::to_string(id.value()), "not in the trash"};
            m_door.profile().stories().erase(id);
        }
        return {};
    });
}

Result<int> Stories::eraseExpired()
{
    std::vector<StoryId> expired;
    const auto read = m_door.read([&]() -> Result<void> {
        for (const storage::StoryRow &row : m_door.profile().stories().all(true)) {
            if (m_clock.now() - *row.trashedAt > keptInTrash)
                expired.push_back(row.id);
        }
        return {};
    });
    if (!read.ok())
        return read.error();
    if (expired.empty())
        return 0;
    const auto erased = eraseForGood(expired);
    return erased.ok() ? Result<int>(static_cast<int>(expired.size())) : Result<int>(erased.error());
}

CoachInput Stories::inputOf(const Story &story)
{
    CoachInput input;
    input.question = story.question;
    for (const ItemId &id : story.questions) {
        const auto item = m_library.item(id);
        if (item && input.question.empty())
            input.question = promptOf(*item);
    }
    for (const std::string &id : story.competencies)
        input.competency += (input.competency.empty() ? "" : ", ") + id;
    input.role = story.role.empty() ? m_settings.text("role").toStdString() : story.role;
    input.templateId = story.templateId;
    input.sections = story.sections;
    return input;
}

CoachReport Stories::judge(const Story &story, double wordsPerMinute)
{
    CoachInput input;
    const auto read = m_door.read([&]() -> Result<void> {
        input = inputOf(story);
        return {};
    });
    input.wordsPerMinute = wordsPerMinute;
    return read.ok() ? m_coaching.report(input) : CoachReport();
}

void Stories::keepJudgement(StoryId id, const Story &story, int revision)
{
    if (bytesOf(story) > mostJudged)
        return;
    const CoachReport report = m_coaching.report(inputOf(story));
    const bool measured = report.element(CoachElement::Measured).value_or(0) >= 1;
    m_door.profile().stories().judge(id, {revision, report.score, measured, coachVersion});
}

Result<int> Stories::judgeMissing(int most)
{
    std::vector<std::pair<StoryId, storage::StoryRevision>> missing;
    const auto read = m_door.read([&]() -> Result<void> {
        storage::StoryStore &stories = m_door.profile().stories();
        for (const storage::StoryRow &row : stories.all(false)) {
            if (static_cast<int>(missing.size()) >= most)
                break;
            const auto judgement = stories.judgement(row.id);
            if (judgement && judgement->modelVersion == coachVersion)
                continue;
            auto newest = stories.newest(row.id);
            if (newest && bytesOf(newest->content) <= mostJudged)
                missing.emplace_back(row.id, std::move(*newest));
        }
        return {};
    });
    if (!read.ok())
        return read.error();
    if (missing.empty())
        return 0;
    const auto judged = m_door.change(Change::Stories, [&]() -> Result<void> {
        for (const auto &[id, newest] : missing)
            keepJudgement(id, newest.content, newest.revision);
        return {};
    });
    return judged.ok() ? Result<int>(static_cast<int>(missing.size())) : Result<int>(judged.error());
}

} // namespace greenroom::services
