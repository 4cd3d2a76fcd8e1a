// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <algorithm>
#include <functional>
#include <grp.h>
#include <random>
#include <set>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "services/profilecheck.h"
#include "support/files.h"
#include "support/storybench.h"

using namespace greenroom;
using namespace greenroom::test;
using namespace greenroom::services;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

std::vector<int> numbersOf(const std::vector<VersionSummary> &versions)
{
    std::vector<int> numbers;
    for (const VersionSummary &version : versions)
        numbers.push_back(version.revision);
    return numbers;
}

/// 0, or the number of the first claim about a read-only profile with one story that does not hold.
int firstClaimBroken(Services &services)
{
    Stories &stories = services.stories();
    const StoryId id(1);
    const auto refused = [](const auto &result) { return isRefused(result, ErrorCode::ReadOnly); };
    const std::vector<std::function<bool()>> claims = {
        [&] { return services.profile().readOnly(); },
        [&] { return stories.list().ok() && stories.list()->size() == 1; },
        [&] { return stories.list(true).ok() && stories.list(true)->size() == 1; },
        [&] {
            const auto open = stories.open(id);
            return open && open->story == told("second") && open->canUndo;
        },
        [&] { return stories.summary(id).ok() && stories.versions(id)->size() == 2; },
        [&] { return *stories.version(id, 1) == told("first"); },
        [&] { return stories.judge(told("I led it."), 150).words == 3; },
        [&] { return stories.matrix().ok(); },
        [&] { return refused(stories.add(told("third"))); },
        [&] { return refused(stories.save(id, told("third"))); },
        [&] { return refused(stories.undo(id)); },
        [&] { return refused(stories.redo(id)); },
        [&] { return refused(stories.restore(id, 1)); },
        [&] { return refused(stories.moveToTrash({id})); },
        [&] { return refused(stories.takeFromTrash({StoryId(2)})); },
        [&] { return refused(stories.eraseForGood({StoryId(2)})); },
        [&] { return refused(stories.eraseExpired()); },
    };
    for (std::size_t i = 0; i < claims.size(); ++i)
        if (!claims[i]())
            return static_cast<int>(i) + 1;
    return 0;
}

} // namespace

class StoriesServiceTest : public StoryBench {
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup()
    {
        ::chmod(m_profile->folder().c_str(), 0700);
        end();
    }

    void whatIsTypedWithinTenMinutesIsOneRevision()
    {
        const StoryId id = added({});
        QCOMPARE(saved(id, "one"), 2); // the empty beginning stays, to go back to
        for (int second = 1; second < 600; second += 30) {
            m_profile->clock.set(noon() + seconds{second});
            QCOMPARE(saved(id, "one and " + std::to_string(second)), 2);
        }
        m_profile->clock.set(noon() + seconds{599});
        QCOMPARE(saved(id, "the last within ten minutes"), 2);
        m_profile->clock.set(noon() + minutes{10});
        QCOMPARE(saved(id, "the first after ten minutes"), 3);
        m_profile->clock.advance(seconds{599});
        QCOMPARE(saved(id, "ten minutes are counted from its own beginning"), 3);
        m_profile->clock.advance(seconds{1});
        QCOMPARE(saved(id, "and so on"), 4);
        QCOMPARE(*stories().version(id, 2), told("the last within ten minutes"));
        QCOMPARE(stories().versions(id)->size(), std::size_t{4});
    }

    void whatWouldBeGoneIsKeptAsARevisionOfItsOwn_data()
    {
        QTest::addColumn<std::function<void(Story &)>>("change");
        QTest::addColumn<bool>("kept");
        using Change = std::function<void(Story &)>;
        QTest::newRow("a word more") << Change([](Story &next) { next.setText("action", "one two three four five"); })
                                     << false;
        QTest::newRow("a section emptied") << Change([](Story &next) { next.setText("result", ""); }) << true;
        QTest::newRow("most of the words gone") << Change([](Story &next) { next.setText("action", "one"); }) << true;
        QTest::newRow("everything gone") << Change([](Story &next) { next = Story(); }) << true;
        QTest::newRow("another template") << Change([](Story &next) { next.templateId = "carl"; }) << true;
        QTest::newRow("a tag more") << Change([](Story &next) { next.competencies = {"failure"}; }) << true;
    }

    void whatWouldBeGoneIsKeptAsARevisionOfItsOwn()
    {
        QFETCH(std::function<void(Story &)>, change);
        QFETCH(bool, kept);
        Story before = told("one two three four");
        before.setText("result", "five");
        const StoryId id = added({});
        QCOMPARE(savedStory(id, before), 2);
        Story next = before;
        change(next);
        QCOMPARE(savedStory(id, next), kept ? 3 : 2);
        QCOMPARE(stories().open(id)->story, next);
        if (kept)
            QCOMPARE(*stories().version(id, 2), before);
    }

    void everyTextThatWasEverCutIsStillThere()
    {
        // Whatever is typed and deleted within minutes: a word that was once in more than half of a text stays
        // somewhere.
        std::mt19937_64 random(20261122);
        const StoryId id = added({});
        std::vector<Story> emptied;
        Story now;
        for (int step = 0; step < 300; ++step) {
            const std::string section = random() % 2 == 0 ? "action" : "result";
            const Story before = now;
            now.setText(section, random() % 5 == 0 ? "" : "unique" + std::to_string(step) + " with other words");
            if (now.sections.size() < before.sections.size())
                emptied.push_back(before);
            (void)savedStory(id, now);
            m_profile->clock.advance(seconds{1});
        }
        std::vector<Story> versions;
        const auto kept = stories().versions(id);
        for (const VersionSummary &version : *kept)
            versions.push_back(*stories().version(id, version.revision));
        for (const Story &story : emptied)
            QVERIFY(std::find(versions.begin(), versions.end(), story) != versions.end());
        QVERIFY(emptied.size() > 20);
    }

    void openingBeginsARevisionOfItsOwn()
    {
        const StoryId id = added({});
        QCOMPARE(saved(id, "first"), 2);
        QVERIFY(stories().open(id).ok());
        QCOMPARE(saved(id, "second sitting"), 3);
        m_services.reset();
        m_services = m_profile->open();
        QCOMPARE(saved(id, "after a restart"), 4);
        QCOMPARE(*stories().version(id, 2), told("first"));
    }

    void savingTheSameAgainChangesNothing()
    {
        const StoryId id = added(told("words"));
        m_profile->clock.advance(minutes{1});
        const auto first = stories().save(id, told("more words"));
        m_profile->clock.advance(minutes{30});
        for (int retry = 0; retry < 3; ++retry) {
            const auto again = stories().save(id, told("more words"));
            QVERIFY(again.ok());
            QCOMPARE(again->revision, first->revision);
            QVERIFY(again->at == first->at);
        }
        QVERIFY(stories().open(id)->savedAt == first->at);
        QCOMPARE(stories().save(id, told("more words"))->revision, first->revision);
        QCOMPARE(stories().versions(id)->size(), std::size_t{2});
    }

    void aRevisionThatWasNotCommittedIsNoDraftToGoOnWith()
    {
        const StoryId id = added(told("before"));
        m_services->profile().database().run(
            "CREATE TEMP TRIGGER broken BEFORE INSERT ON story_judgement BEGIN SELECT RAISE (ABORT, 'disk'); END");
        QVERIFY(!stories().save(id, told("after the disk is full")).ok());
        QCOMPARE(stories().versions(id)->size(), std::size_t{1});
        m_services->profile().database().run("DROP TRIGGER broken");
        QCOMPARE(saved(id, "after the disk is full"), 2);
        QCOMPARE(*stories().version(id, 1), told("before"));
    }

    void undoAndRedoAgreeWithAnOrdinaryUndoStackAlsoAcrossRestarts()
    {
        std::mt19937_64 random(20261122);
        const StoryId id = added({});
        std::vector<Story> stack = {{}};
        std::size_t at = 0;
        for (int step = 0; step < 250; ++step) {
            const auto choice = random() % 10;
            if (random() % 12 == 0) {
                m_services.reset();
                m_services = m_profile->open();
            }
            if (choice < 4) {
                const auto undone = stories().undo(id);
                QCOMPARE(undone.ok(), at > 0);
                at -= undone.ok() ? 1 : 0;
            } else if (choice < 6) {
                const auto redone = stories().redo(id);
                QCOMPARE(redone.ok(), at + 1 < stack.size());
                at += redone.ok() ? 1 : 0;
            } else {
                m_profile->clock.advance(minutes{11});
                stack.resize(++at);
                stack.push_back(told("edit " + std::to_string(step)));
                QVERIFY(stories().save(id, stack[at]).ok());
            }
            const auto open = stories().open(id);
            QCOMPARE(open->story, stack[at]);
            QCOMPARE(open->canUndo, at > 0);
            QCOMPARE(open->canRedo, at + 1 < stack.size());
        }
        QVERIFY(m_services->profile().stories().damaged().empty());
    }

    void undoAtTheBeginningAndRedoAtTheEndAreRefused()
    {
        const StoryId id = added(told("words"));
        QVERIFY(isRefused(stories().undo(id), ErrorCode::NothingToUndo));
        QVERIFY(isRefused(stories().redo(id), ErrorCode::NothingToUndo));
        QVERIFY(isRefused(stories().undo(StoryId(99)), ErrorCode::NotFound));
        QCOMPARE(stories().versions(id)->size(), std::size_t{1});
    }

    void undoKeepsTheDraftThatWasTypedBeforeIt()
    {
        const StoryId id = added(told("before"));
        QCOMPARE(saved(id, "a draft"), 2);
        QCOMPARE(stories().undo(id)->story, told("before"));
        QCOMPARE(saved(id, "another draft"), 4); // not into the undone one
        QCOMPARE(*stories().version(id, 2), told("a draft"));
        QCOMPARE(stories().undo(id)->story, told("before"));
        QCOMPARE(stories().redo(id)->story, told("another draft"));
        const auto versions = stories().versions(id);
        QCOMPARE(numbersOf(*versions), (std::vector<int>{6, 5, 4, 3, 2, 1}));
        QVERIFY((*versions)[0].undone && (*versions)[1].undone && !(*versions)[2].undone && (*versions)[3].undone);
    }

    void restoringMakesAnOldContentTheNewestAndCanBeUndone()
    {
        const StoryId id = added(told("first"));
        for (const char *text : {"second", "third"}) {
            m_profile->clock.advance(minutes{11});
            (void)saved(id, text);
        }
        const auto restored = stories().restore(id, 1);
        QCOMPARE(restored->story, told("first"));
        QCOMPARE(restored->revision, 4);
        QVERIFY(restored->canUndo && !restored->canRedo);
        QCOMPARE(stories().versions(id)->front().restores, std::optional<int>(1));
        QCOMPARE(stories().restore(id, 4)->revision, 4); // is the newest already
        QCOMPARE(stories().undo(id)->story, told("third"));
        QCOMPARE(stories().redo(id)->story, told("first"));
        const auto count = stories().versions(id)->size();
        QVERIFY(!stories().restore(id, 77).ok());
        QCOMPARE(stories().versions(id)->size(), count);
    }

    void aClockSetBackLosesNothingAndMixesNothingUp()
    {
        const StoryId id = added({});
        QCOMPARE(saved(id, "at noon"), 2);
        m_profile->clock.set(noon() - std::chrono::hours{48});
        QCOMPARE(saved(id, "two days before"), 3);
        m_profile->clock.advance(minutes{5});
        QCOMPARE(saved(id, "two days before, going on"), 3);
        QCOMPARE(stories().open(id)->story, told("two days before, going on"));
        QCOMPARE(stories().undo(id)->story, told("at noon"));
        QCOMPARE(stories().redo(id)->story, told("two days before, going on"));
        QCOMPARE(numbersOf(*stories().versions(id)), (std::vector<int>{5, 4, 3, 2, 1}));
        QVERIFY(stories().moveToTrash({id}).ok());
        m_profile->clock.set(noon() - std::chrono::days{300});
        QCOMPARE(*stories().eraseExpired(), 0);
    }

    void theTrashHidesAStoryAndGivesItBackWhole()
    {
        const StoryId kept = added(told("kept"));
        const StoryId id = added(told("first"));
        QCOMPARE(saved(id, "second"), 2);
        QVERIFY(stories().moveToTrash({id}).ok());
        QCOMPARE(stories().list()->size(), std::size_t{1});
        QVERIFY(stories().list()->front().id == kept);
        QVERIFY(stories().list(true)->front().id == id && stories().list(true)->front().trashedAt == noon());
        QVERIFY(isRefused(stories().open(id), ErrorCode::NotFound));
        QVERIFY(isRefused(stories().summary(id), ErrorCode::NotFound));
        QVERIFY(isRefused(stories().save(id, told("third")), ErrorCode::NotFound));
        QVERIFY(isRefused(stories().undo(id), ErrorCode::NotFound));
        QVERIFY(isRefused(stories().restore(id, 1), ErrorCode::NotFound));
        QVERIFY(stories().takeFromTrash({id}).ok());
        QCOMPARE(stories().list()->size(), std::size_t{2});
        QVERIFY(stories().list(true)->empty());
        QCOMPARE(stories().open(id)->story, told("second"));
        QCOMPARE(stories().undo(id)->story, told("first"));
    }

    void theTrashKeepsForThirtyDays()
    {
        const StoryId early = added(told("early"));
        const StoryId late = added(told("late"));
        QVERIFY(stories().moveToTrash({early}).ok());
        m_profile->clock.advance(std::chrono::days{10});
        QVERIFY(stories().moveToTrash({late}).ok());
        m_profile->clock.set(noon() + std::chrono::days{29});
        QCOMPARE(*stories().eraseExpired(), 0);
        m_profile->clock.set(noon() + std::chrono::days{30});
        QCOMPARE(*stories().eraseExpired(), 0);
        QCOMPARE(stories().list(true)->size(), std::size_t{2});
        m_profile->clock.set(noon() + std::chrono::days{31});
        QCOMPARE(*stories().eraseExpired(), 1);
        QCOMPARE(*stories().eraseExpired(), 0);
        QCOMPARE(stories().list(true)->size(), std::size_t{1});
        QVERIFY(stories().list(true)->front().id == late);
        QVERIFY(stories().versions(early)->empty());
    }

    void onlyWhatIsInTheTrashIsErasedForGood()
    {
        const StoryId kept = added(told("kept"));
        const StoryId trashed = added(told("trashed"));
        QVERIFY(stories().moveToTrash({trashed}).ok());
        QVERIFY(isRefused(stories().eraseForGood({kept}), ErrorCode::Invalid));
        QVERIFY(isRefused(stories().eraseForGood({trashed, kept}), ErrorCode::Invalid)); // none of them
        QVERIFY(isRefused(stories().eraseForGood({trashed, StoryId(99)}), ErrorCode::Invalid));
        QCOMPARE(stories().list(true)->size(), std::size_t{1});
        QCOMPARE(stories().list()->size(), std::size_t{1});
        QVERIFY(stories().eraseForGood({trashed}).ok());
        QVERIFY(stories().list(true)->empty());
        QVERIFY(isRefused(stories().open(trashed), ErrorCode::NotFound));
        QVERIFY(stories().open(kept).ok());
    }

    void aReadOnlyProfileRefusesEveryChangeAndCanBeRead()
    {
        const StoryId id = added(told("first"));
        QCOMPARE(saved(id, "second"), 2);
        const StoryId trashed = added(told("trashed"));
        QVERIFY(stories().moveToTrash({trashed}).ok());
        m_services.reset();
        const QString folder = QString::fromStdString(m_profile->folder());
        for (const QString &name : QDir(folder).entryList(QDir::Files))
            ::chmod(QFile::encodeName(folder + QLatin1Char('/') + name).constData(), 0444);
        ::chmod(QFile::encodeName(folder).constData(), 0555);
        ::chmod(QFile::encodeName(QFileInfo(folder).path()).constData(), 0755);
        const auto before = digestsOf(folder);
        m_profile->clock.advance(std::chrono::days{90});
        const pid_t child = ::fork();
        if (child == 0) {
            if (::getuid() == 0 && (::setgroups(0, nullptr) != 0 || ::setgid(65534) != 0 || ::setuid(65534) != 0))
                ::_exit(99);
            ::_exit(firstClaimBroken(*m_profile->open()));
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
        QVERIFY(digestsOf(folder) == before);
    }

    void aDamagedRevisionIsToldAndTheOneBeforeIsOpened()
    {
        const StoryId id = added(told("first"));
        m_profile->clock.advance(minutes{11});
        QCOMPARE(saved(id, "second"), 2);
        QVERIFY(stories().open(id).ok());
        m_profile->clock.advance(minutes{11});
        QCOMPARE(saved(id, "third"), 3);
        QVERIFY(checkProfile(m_services->door(), m_services->practice())->empty());
        // The newest one is a draft, which no trigger guards.
        m_services->profile().database().run(
            "UPDATE story_revision SET content = replace(content, 'third', 'tbird') WHERE revision = 3");

        const auto problems = checkProfile(m_services->door(), m_services->practice());
        QCOMPARE(problems->size(), std::size_t{1});
        QCOMPARE(problems->front().kind, std::string("story"));
        QCOMPARE(problems->front().subject, std::to_string(id.value()) + "/3");
        const auto open = stories().open(id);
        QCOMPARE(open->story, told("second"));
        QVERIFY(open->newerDamaged);
        QVERIFY(!stories().version(id, 3).ok());
        QCOMPARE(numbersOf(*stories().versions(id)), (std::vector<int>{2, 1}));
        QCOMPARE(saved(id, "goes on above the damage"), 4);
        QVERIFY(!stories().open(id)->newerDamaged);
        QCOMPARE(stories().restore(id, 1)->story, told("first"));
    }

    void aStoryWithNothingThatReadsIsDamagedAndNotNew()
    {
        const StoryId id = added(told("first"));
        const StoryId other = added(told("other"));
        m_services->profile().database().run(
            "UPDATE story_revision SET row_hash = row_hash + 1 WHERE story_number = 1");
        QVERIFY(isRefused(stories().open(id), ErrorCode::Damaged));
        QVERIFY(isRefused(stories().save(id, told("second")), ErrorCode::Damaged));
        QVERIFY(stories().open(other).ok());
        QCOMPARE(stories().list()->size(), std::size_t{1});
    }

};

QTEST_GUILESS_MAIN(StoriesServiceTest)
#include "tst_stories.moc"
