// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <algorithm>
#include <set>

#include "services/profilecheck.h"
#include "support/storybench.h"

using namespace greenroom;
using namespace greenroom::test;
using namespace greenroom::services;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

const StoryMatch *matchOf(const std::vector<StoryMatch> &matches, StoryId id)
{
    const auto found =
        std::find_if(matches.begin(), matches.end(), [id](const StoryMatch &match) { return match.id == id; });
    return found == matches.end() ? nullptr : &*found;
}

bool hasReason(const StoryMatch &match, MatchReason reason)
{
    return std::any_of(match.notes.begin(), match.notes.end(),
                       [reason](const MatchNote &note) { return note.reason == reason; });
}

constexpr int manyStories = 2000;

/// Written below the use-cases, in one transaction.
Result<void> addMany(Services &services, const std::vector<std::string> &competencies)
{
    return services.door().change(Change::Stories, [&]() -> Result<void> {
        storage::StoryStore &store = services.profile().stories();
        for (int number = 1; number <= manyStories; ++number) {
            storage::StoryRevision revision;
            revision.story = store.add(noon());
            for (int i = 1; i <= 3; ++i) {
                revision.at = revision.startedAt = noon() + seconds{number};
                revision.sealed = true;
                revision.content = told("Story number" + std::to_string(number) + " in version " + std::to_string(i));
                revision.content.competencies = {competencies[static_cast<std::size_t>(number) % competencies.size()]};
                store.append(revision);
            }
        }
        return {};
    });
}

} // namespace

class StoryListsTest : public StoryBench {
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void aStoryBegunForAQuestionIsTheFirstOneOfferedForIt()
    {
        readPacks();
        const auto questions = stories().questions();
        QVERIFY(questions.ok());
        QVERIFY(questions->size() >= 10);
        std::set<std::string> competencies;
        for (const Competency &competency : m_services->library().vocabulary().competencies)
            competencies.insert(competency.id);
        QVERIFY(!competencies.empty());
        const StoryId other = added(told("Something about fraud, models, data and what we did about them."));
        for (const StoryQuestion &question : *questions) {
            auto begun = stories().beginningFor(question.id);
            QVERIFY(begun.ok());
            QCOMPARE(begun->questions, std::vector<ItemId>{question.id});
            QVERIFY(begun->sections.empty() && begun->competencies.size() <= 2);
            QVERIFY(std::is_sorted(begun->competencies.begin(), begun->competencies.end()));
            for (const std::string &id : begun->competencies)
                QVERIFY2(competencies.count(id) == 1, id.c_str());
            begun->setText(begun->templateId == "star" ? "action" : "context", "Words.");
            const StoryId id = added(*begun);
            const auto candidates = stories().candidates(question.id, std::nullopt);
            QVERIFY2(candidates.ok() && !candidates->empty(), question.id.value().c_str());
            QVERIFY2(candidates->front().id == id, question.id.value().c_str());
            QVERIFY(hasReason(candidates->front(), MatchReason::Linked));
            QCOMPARE(hasReason(candidates->front(), MatchReason::Competency), !begun->competencies.empty());
            QVERIFY(stories().moveToTrash({id}).ok());
            QVERIFY(matchOf(*stories().candidates(question.id, std::nullopt), id) == nullptr);
        }
        QVERIFY(stories().open(other).ok());
        QVERIFY(isRefused(stories().beginningFor(ItemId("no/such/item")), ErrorCode::NotFound));
        QVERIFY(isRefused(stories().candidates(ItemId("no/such/item"), std::nullopt), ErrorCode::NotFound));
    }

    void candidatesComeWithTheirReasons()
    {
        readPacks();
        const ItemId question = questionWithCompetency();
        const Item item = *m_services->library().item(question);
        Story linked = told("Nothing in common.");
        linked.questions = {question};
        Story tagged = told("Nothing in common.");
        tagged.competencies = stories().beginningFor(question)->competencies;
        const Story worded = told(item.header.title + " and all of it cost us 12% in 3 weeks");
        const StoryId a = added(worded);
        const StoryId b = added(tagged);
        const StoryId c = added(linked);
        const StoryId unrelated = added(told("Zzz."));
        const auto candidates = stories().candidates(question, std::nullopt);
        QVERIFY(candidates.ok());
        QVERIFY(candidates->front().id == c);
        QVERIFY(hasReason(*matchOf(*candidates, c), MatchReason::Linked));
        QVERIFY(hasReason(*matchOf(*candidates, b), MatchReason::Competency));
        QVERIFY(hasReason(*matchOf(*candidates, a), MatchReason::Words));
        QVERIFY(matchOf(*candidates, unrelated) == nullptr);
        for (const StoryMatch &match : *candidates)
            QVERIFY(hasReason(match, MatchReason::Measured) != hasReason(match, MatchReason::NotMeasured));
    }

    void aStoryForTwoQuestionsOfOneStageIsARepeat()
    {
        readPacks();
        const auto questions = stories().questions();
        std::map<std::string, std::vector<ItemId>> byStage;
        for (const StoryQuestion &question : *questions)
            for (const std::string &stage : question.stages)
                byStage[stage].push_back(question.id);
        const auto crowded =
            std::find_if(byStage.begin(), byStage.end(), [](const auto &entry) { return entry.second.size() > 1; });
        QVERIFY(crowded != byStage.end());
        Story one = told("Words.");
        one.questions = {crowded->second[0]};
        const StoryId id = added(one);
        QVERIFY(stories().repeats()->empty());
        one.questions = {crowded->second[0], crowded->second[1]};
        (void)savedStory(id, one);
        const auto repeats = stories().repeats();
        QVERIFY(repeats.ok() && !repeats->empty());
        bool named = false;
        for (const RepeatedStory &repeat : *repeats) {
            named = named || repeat.stage == crowded->first;
            QVERIFY(repeat.story == id);
            QCOMPARE(repeat.questions.size(), std::size_t{2});
            for (const StoryQuestion &question : repeat.questions)
                QVERIFY(std::find(question.stages.begin(), question.stages.end(), repeat.stage)
                        != question.stages.end());
        }
        QVERIFY(named);
        QVERIFY(stories().moveToTrash({id}).ok());
        QVERIFY(stories().repeats()->empty());
    }

    void aTellingCountsUntilItsGradeIsTakenBack()
    {
        readPacks();
        const ItemId question = questionWithCompetency();
        Story mine = told("Words.");
        mine.questions = {question};
        const StoryId id = added(mine);
        SessionRequest request;
        request.only = {question};
        const SessionId session = *m_services->practice().start(request);
        m_profile->clock.advance(minutes{3});
        GradeRequest grade;
        grade.session = session;
        grade.rating = Rating::Good;
        grade.durationMs = 95000;
        grade.story = id;
        grade.rubric = 4;
        QVERIFY(m_services->practice().grade(grade).ok());
        QVERIFY(m_services->practice().grade(grade).ok()); // a retry is harmless
        QCOMPARE(stories().summary(id)->tellings.times, 1);
        QVERIFY(stories().list()->front().tellings.last == m_profile->clock.now());
        QVERIFY(hasReason(stories().candidates(question, session)->front(), MatchReason::ToldThisTime));
        QVERIFY(!hasReason(stories().candidates(question, std::nullopt)->front(), MatchReason::ToldThisTime));

        QVERIFY(m_services->practice().undoLast(session).ok());
        QCOMPARE(stories().summary(id)->tellings.times, 0);
        QVERIFY(!hasReason(stories().candidates(question, session)->front(), MatchReason::ToldThisTime));
        m_profile->clock.advance(minutes{1});
        QVERIFY(m_services->practice().grade(grade).ok());
        QCOMPARE(stories().summary(id)->tellings.times, 1);

        QVERIFY(stories().moveToTrash({id}).ok());
        QVERIFY(stories().eraseForGood({id}).ok());
        QCOMPARE(m_services->profile().reviews().countCounting(), 1); // the grade stays
        QVERIFY(checkProfile(m_services->door(), m_services->practice())->empty());
    }

    void theJudgementIsThatOfTheNewestRevision()
    {
        Story weak = told("I rebuilt the scoring service because the old one was slow.");
        const StoryId id = added(weak);
        Story strong = weak;
        strong.setText("situation",
                       "In 2023 our fraud team at the bank lost alerts each night when the batch was late.");
        strong.setText("task", "I was responsible for the nightly scoring run and its deadline.");
        strong.setText("result",
                       "The run fell from 6 hours to 40 minutes, and missed alerts fell by 35% within a month.");
        m_profile->clock.advance(minutes{11});
        const int revision = savedStory(id, strong);
        const auto judged = stories().summary(id)->judgement;
        QVERIFY(judged.has_value());
        QCOMPARE(judged->revision, revision);
        QCOMPARE(judged->score, stories().judge(strong, 150).score);
        QVERIFY(judged->measured);
        const auto undone = stories().undo(id);
        const auto again = stories().summary(id)->judgement;
        QCOMPARE(again->revision, undone->revision);
        QCOMPARE(again->score, stories().judge(weak, 150).score);
        QVERIFY(!again->measured && again->score < judged->score);
    }

    void missingJudgementsAreMadeAFewAtATime()
    {
        for (int number = 1; number <= 5; ++number)
            (void)added(told("Story number " + std::to_string(number)));
        QCOMPARE(*stories().judgeMissing(10), 0);
        m_services->profile().database().run("DELETE FROM story_judgement WHERE story_number > 1");
        m_services->profile().database().run("UPDATE story_judgement SET model_version = 0");
        QCOMPARE(*stories().judgeMissing(2), 2);
        QCOMPARE(*stories().judgeMissing(10), 3);
        QCOMPARE(*stories().judgeMissing(10), 0);
        const auto list = stories().list();
        for (const StorySummary &summary : *list)
            QVERIFY(summary.judgement.has_value());
    }

    void aTextTooLongToBeSpokenIsStoredWithoutAJudgement()
    {
        std::string text;
        while (text.size() < 300'000)
            text += "word ";
        const StoryId id = added(told(text));
        QCOMPARE(stories().open(id)->story, told(text));
        QVERIFY(!stories().summary(id)->judgement);
        QCOMPARE(*stories().judgeMissing(10), 0);
    }

    void aListTellsWhatFiltersAndTheMatrixNeed()
    {
        Story one = told("I did it in one go.");
        one.setText("nonsense of another template", "words here");
        const StoryId first = added(one);
        m_profile->clock.advance(minutes{1});
        const StoryId second = added({});
        const auto list = stories().list();
        QVERIFY(list->front().id == second && list->back().id == first); // newest first
        QCOMPARE(list->back().words, 8);
        QCOMPARE(list->back().filled, 1);
        QCOMPARE(list->back().sections, 4);
        QVERIFY(list->back().createdAt == noon() && list->back().savedAt == noon());
        QCOMPARE(list->front().filled, 0);
        m_profile->clock.advance(minutes{1});
        (void)saved(first, "I did it in one go, and then again.");
        QVERIFY(stories().list()->front().id == first);
    }

    void twoThousandStoriesAreListedAndMatched()
    {
        readPacks();
        const ItemId question = questionWithCompetency();
        QVERIFY(addMany(*m_services, stories().beginningFor(question)->competencies).ok());
        const auto list = stories().list();
        QCOMPARE(list->size(), std::size_t{manyStories});
        QVERIFY(std::is_sorted(list->begin(), list->end(),
                               [](const auto &a, const auto &b) { return a.savedAt > b.savedAt; }));
        QCOMPARE(list->front().story.textOf("action"), std::string_view("Story number2000 in version 3"));
        QCOMPARE(stories().matrix()->rows.size(), std::size_t{manyStories});
        QCOMPARE(stories().candidates(question, std::nullopt)->size(), std::size_t{manyStories});
        QVERIFY(stories().repeats().ok());
        QCOMPARE(*stories().judgeMissing(25), 25);
    }
};

QTEST_GUILESS_MAIN(StoryListsTest)
#include "tst_storylists.moc"
