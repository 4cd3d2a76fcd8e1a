// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/stories.h"

#include <algorithm>
#include <map>

#include "core/coaching/answertemplate.h"
#include "core/model/itemtext.h"

namespace greenroom::services {

namespace {

/// A new story is tagged with no more than this; the user adds what else it can carry.
constexpr std::size_t mostTags = 2;

/// What the question says, for the search of a story.
AskedQuestion askedBy(const Item &item, const Vocabulary &vocabulary)
{
    AskedQuestion asked;
    asked.item = item.header.id;
    std::string competency;
    if (const auto *body = std::get_if<BehaviouralBody>(&item.body))
        competency = body->competency;
    asked.text = item.header.title + ' ' + plainText(promptOf(item)) + ' ' + competency;
    asked.competencies = competenciesIn(competency.empty() ? asked.text : competency + ' ' + item.header.title,
                                        vocabulary.competencies);
    return asked;
}

} // namespace

std::optional<StorySummary> Stories::summaryOf(const storage::StoryRow &row,
                                               const std::map<StoryId, storage::TellingCount> &told)
{
    storage::StoryStore &stories = m_door.profile().stories();
    auto newest = stories.newest(row.id);
    if (!newest)
        return std::nullopt;
    StorySummary summary;
    summary.id = row.id;
    summary.story = std::move(newest->content);
    summary.createdAt = row.createdAt;
    summary.savedAt = newest->at;
    summary.trashedAt = row.trashedAt;
    summary.words = wordCount(summary.story);
    const AnswerTemplate &shape = answerTemplate(summary.story.templateId);
    summary.sections = static_cast<int>(shape.sections.size());
    summary.filled = static_cast<int>(std::count_if(shape.sections.begin(), shape.sections.end(), [&](const TemplateSection &one) {
        return wordCount(summary.story.textOf(one.id)) > 0;
    }));
    summary.judgement = stories.judgement(row.id);
    if (const auto found = told.find(row.id); found != told.end())
        summary.tellings = found->second;
    return summary;
}

Result<std::vector<StorySummary>> Stories::list(bool trashed)
{
    return m_door.read([&]() -> Result<std::vector<StorySummary>> {
        const auto told = m_door.profile().tellings().counts();
        std::vector<StorySummary> stories;
        for (const storage::StoryRow &row : m_door.profile().stories().all(trashed)) {
            if (auto summary = summaryOf(row, told))
                stories.push_back(std::move(*summary));
        }
        std::stable_sort(stories.begin(), stories.end(),
                         [](const StorySummary &a, const StorySummary &b) { return a.savedAt > b.savedAt; });
        return stories;
    });
}

Result<StorySummary> Stories::summary(StoryId id)
{
    return m_door.read([&]() -> Result<StorySummary> {
        const auto row = m_door.profile().stories().find(id);
        auto summary = row && !row->trashedAt ? summaryOf(*row, m_door.profile().tellings().counts()) : std::nullopt;
        return summary ? Result<StorySummary>(std::move(*summary))
                       : Result<StorySummary>(Error{ErrorCode::NotFound, "story", {}});
    });
}

std::vector<StoryFacts> Stories::factsOf(const std::vector<StorySummary> &stories, const std::set<StoryId> &told)
{
    std::vector<StoryFacts> facts;
    for (const StorySummary &one : stories)
        facts.push_back({one.id, &one.story, one.judgement ? one.judgement->score : 0,
                         one.judgement && one.judgement->measured, told.count(one.id) != 0});
    return facts;
}

Result<Story> Stories::beginningFor(const ItemId &question)
{
    const auto item = m_library.item(question);
    if (!item)
        return item.error();
    Story story;
    story.templateId = item->header.kind == ItemKind::SystemDesign ? "system-design"
        : item->header.kind == ItemKind::Presentation              ? "presentation"
                                                                   : "star";
    story.questions = {question};
    story.competencies = askedBy(*item, m_library.vocabulary()).competencies;
    story.competencies.resize(std::min(story.competencies.size(), mostTags));
    std::sort(story.competencies.begin(), story.competencies.end());
    return story;
}

Result<StoryMatrix> Stories::matrix()
{
    auto stories = list();
    if (!stories)
        return stories.error();
    return storyMatrix(factsOf(*stories, {}), m_library.vocabulary().competencies);
}

Result<std::vector<StoryMatch>> Stories::candidates(const ItemId &question, std::optional<SessionId> session)
{
    const auto item = m_library.item(question);
    if (!item)
        return item.error();
    auto stories = list();
    if (!stories)
        return stories.error();
    return m_door.read([&]() -> Result<std::vector<StoryMatch>> {
        std::set<StoryId> told;
        if (session) {
            const auto inSession = m_door.profile().tellings().inSession(*session);
            told.insert(inSession.begin(), inSession.end());
        }
        return storiesFor(askedBy(*item, m_library.vocabulary()), factsOf(*stories, told));
    });
}

Result<std::vector<StoryQuestion>> Stories::questions()
{
    return m_door.read([&]() -> Result<std::vector<StoryQuestion>> {
        std::vector<StoryQuestion> questions;
        storage::ItemFilter filter;
        filter.sort = storage::ItemSort::Title;
        for (const char *kind : {"behavioural", "presentation", "system-design"}) {
            filter.kind = kind;
            for (const std::int64_t number : m_door.profile().search().allHits(filter, m_clock.now())) {
                const auto item = m_library.item(number);
                if (item)
                    questions.push_back({item->header.id, number, item->header.title, item->header.stages});
            }
        }
        return questions;
    });
}

Result<std::vector<RepeatedStory>> Stories::repeats()
{
    const auto asked = questions();
    const auto stories = list();
    if (!asked || !stories)
        return asked ? stories.error() : asked.error();
    std::vector<RepeatedStory> repeats;
    for (const StorySummary &one : *stories) {
        std::map<std::string, std::vector<StoryQuestion>> byStage;
        for (const StoryQuestion &question : *asked) {
            if (std::find(one.story.questions.begin(), one.story.questions.end(), question.id) == one.story.questions.end())
                continue;
            for (const std::string &stage : question.stages)
                byStage[stage].push_back(question);
        }
        for (auto &[stage, questions] : byStage) {
            if (questions.size() > 1)
                repeats.push_back({one.id, stage, std::move(questions)});
        }
    }
    return repeats;
}

} // namespace greenroom::services
