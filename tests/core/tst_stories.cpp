// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <algorithm>
#include <limits>
#include <map>
#include <random>
#include <set>

#include "core/model/story.h"
#include "core/stories/dismissals.h"
#include "core/stories/revisions.h"
#include "core/stories/storymatch.h"
#include "core/stories/storymatrix.h"

using namespace greenroom;

namespace {

using Texts = std::vector<std::pair<std::string, std::string>>;

Story story(const Texts &sections, std::vector<std::string> competencies = {})
{
    Story made;
    made.competencies = std::move(competencies);
    for (const auto &[id, text] : sections)
        made.setText(id, text);
    return made;
}

/// Undo as everybody knows it: a list of contents and a place in it. An edit cuts off what stands ahead.
struct UndoStack {
    std::vector<int> contents;
    std::size_t at = 0;

    void edit(int content)
    {
        contents.resize(contents.empty() ? 0 : at + 1);
        contents.push_back(content);
        at = contents.size() - 1;
    }
    [[nodiscard]] bool canUndo() const { return at > 0; }
    [[nodiscard]] bool canRedo() const { return at + 1 < contents.size(); }
};

/// The same over revisions that never change: what each of them shows, and where it came from.
struct Revisions {
    std::vector<RevisionLink> links;
    std::vector<int> shows;

    void append(int content, std::optional<int> returnsTo)
    {
        links.push_back({static_cast<int>(links.size()) + 1, returnsTo});
        shows.push_back(content);
    }
    [[nodiscard]] int shownBy(int revision) const { return shows[static_cast<std::size_t>(revision - 1)]; }
    void goTo(int revision) { append(shownBy(revision), revision); }
};

/// One random step of both; false when one can take it and the other cannot.
bool stepTogether(UndoStack &stack, Revisions &revisions, int &edits, std::uint64_t choice)
{
    const auto undo = undoTarget(revisions.links);
    const auto redo = redoTarget(revisions.links);
    if (undo.has_value() != stack.canUndo() || redo.has_value() != stack.canRedo())
        return false;
    if (choice < 4 && undo) {
        --stack.at;
        revisions.goTo(*undo);
    } else if (choice < 7 && redo) {
        ++stack.at;
        revisions.goTo(*redo);
    } else {
        stack.edit(++edits);
        revisions.append(edits, std::nullopt);
    }
    return true;
}

StoryFacts facts(int id, const Story &told, int score = 0, bool measured = false, bool toldThisTime = false)
{
    return {StoryId(id), &told, score, measured, toldThisTime};
}

std::vector<std::int64_t> idsOf(const std::vector<StoryMatch> &matches)
{
    std::vector<std::int64_t> ids;
    for (const StoryMatch &match : matches)
        ids.push_back(match.id.value());
    return ids;
}

std::optional<MatchNote> noteOf(const StoryMatch &match, MatchReason reason)
{
    const auto found = std::find_if(match.notes.begin(), match.notes.end(),
                                    [reason](const MatchNote &note) { return note.reason == reason; });
    return found == match.notes.end() ? std::nullopt : std::optional(*found);
}

std::vector<Competency> vocabulary()
{
    return {{"ownership", "Ownership", {}, {"owned", "accountab"}},
            {"failure", "Failure", {}, {"fail", "mistake", "went wrong"}},
            {"conflict", "Conflict", {}, {"disagree", "conflict"}},
            {"influence", "Influence", {}, {"persuad", "stakeholder"}},
            {"delivery", "Delivery", {}, {"deploy", "production"}},
            {"learning", "Learning", {}, {"learn"}}};
}

/// A question in free words about a model that failed.
AskedQuestion failureQuestion()
{
    return {ItemId("demo/behavioural/failure"),
            "Describe a fraud model whose thresholds failed after a migration",
            {"failure", "ownership"}};
}

} // namespace

class StoriesTest : public QObject {
    Q_OBJECT

private slots:
    void undoAndRedoAgreeWithAnOrdinaryUndoStack()
    {
        std::mt19937_64 random(20261122);
        for (int life = 0; life < 400; ++life) {
            UndoStack stack;
            Revisions revisions;
            int edits = 0;
            for (int step = 0; step < 60; ++step) {
                QVERIFY2(stepTogether(stack, revisions, edits, random() % 10),
                         qPrintable(QStringLiteral("life %1, step %2").arg(life).arg(step)));
                QCOMPARE(revisions.shows.back(), stack.contents[stack.at]);
            }
            // Nothing was ever lost: every edit's content is still there, also of branches left behind.
            for (int content = 1; content <= edits; ++content)
                QVERIFY(std::count(revisions.shows.begin(), revisions.shows.end(), content) >= 1);
        }
    }

    void undoReachesTheBeginningAndRedoTheEnd()
    {
        Revisions revisions;
        for (int content = 1; content <= 30; ++content)
            revisions.append(content, std::nullopt);
        QVERIFY(!redoTarget(revisions.links));
        for (int content = 29; content >= 1; --content) {
            revisions.goTo(*undoTarget(revisions.links));
            QCOMPARE(revisions.shows.back(), content);
        }
        QVERIFY(!undoTarget(revisions.links));
        for (int content = 2; content <= 30; ++content) {
            revisions.goTo(*redoTarget(revisions.links));
            QCOMPARE(revisions.shows.back(), content);
        }
        QVERIFY(!redoTarget(revisions.links));
        QVERIFY(!undoTarget({}) && !redoTarget({}));
    }

    void aDamagedChainNeitherHangsNorLeadsOutside()
    {
        std::mt19937_64 random(7);
        const std::vector<int> odd = {
            0, -1, 1, 2, 3, 5, 64, 1000000, std::numeric_limits<int>::max(), std::numeric_limits<int>::min()};
        for (int round = 0; round < 20000; ++round) {
            std::vector<RevisionLink> links;
            const int length = 1 + static_cast<int>(random() % 6);
            for (int revision = 1; revision <= length; ++revision) {
                const bool moved = random() % 5 == 0;
                links.push_back({moved ? odd[random() % odd.size()] : revision,
                                 random() % 2 == 0 ? std::optional(odd[random() % odd.size()]) : std::nullopt});
            }
            std::stable_sort(links.begin(), links.end(),
                             [](const auto &a, const auto &b) { return a.revision < b.revision; });
            for (const auto &target : {undoTarget(links), redoTarget(links)})
                QVERIFY(!target || (*target >= 1 && *target <= links.back().revision));
        }
    }

    void aDraftGoesOnOnlyWhileNothingWouldBeGone_data()
    {
        QTest::addColumn<std::function<void(Story &)>>("change");
        QTest::addColumn<bool>("goesOn");
        using Change = std::function<void(Story &)>;
        QTest::newRow("the same again") << Change([](Story &) {}) << true;
        QTest::newRow("more words") << Change([](Story &next) {
            next.setText("action", "one two three four five six seven");
        }) << true;
        QTest::newRow("another section begun")
            << Change([](Story &next) { next.setText("result", "it worked"); }) << true;
        QTest::newRow("exactly half of the words left") << Change([](Story &next) {
            next.setText("situation", "one");
            next.setText("action", "one two three");
        }) << true;
        QTest::newRow("fewer than half of the words left") << Change([](Story &next) {
            next.setText("situation", "one");
            next.setText("action", "one two");
        }) << false;
        QTest::newRow("a section emptied") << Change([](Story &next) { next.setText("situation", ""); }) << false;
        QTest::newRow("a section emptied while another grows") << Change([](Story &next) {
            next.setText("situation", "");
            next.setText("action", "one two three four five six seven eight nine ten");
        }) << false;
        QTest::newRow("the title changed") << Change([](Story &next) { next.title = "Another"; }) << true;
        QTest::newRow("the title emptied") << Change([](Story &next) { next.title.clear(); }) << false;
        QTest::newRow("another template") << Change([](Story &next) { next.templateId = "carl"; }) << false;
        QTest::newRow("another question") << Change([](Story &next) { next.question = "Why?"; }) << false;
        QTest::newRow("another role") << Change([](Story &next) { next.role = "jpmc-mle"; }) << false;
        QTest::newRow("a tag more") << Change([](Story &next) { next.competencies.push_back("ownership"); }) << false;
        QTest::newRow("a tag less") << Change([](Story &next) { next.competencies.clear(); }) << false;
        QTest::newRow("a question linked")
            << Change([](Story &next) { next.questions.emplace_back("demo/a/b"); }) << false;
        QTest::newRow("a remark dismissed") << Change([](Story &next) {
            next.dismissals.push_back({"hedging", "", "", ""});
        }) << false;
    }

    void aDraftGoesOnOnlyWhileNothingWouldBeGone()
    {
        QFETCH(std::function<void(Story &)>, change);
        QFETCH(bool, goesOn);
        Story before = story({{"situation", "one two three"}, {"action", "one two three four five"}}, {"failure"});
        before.title = "A title";
        Story next = before;
        change(next);
        QCOMPARE(continues(before, next), goesOn);
    }

    void anEmptyDraftMayBecomeAnything()
    {
        QVERIFY(continues({}, {}));
        QVERIFY(continues({}, story({{"action", "words"}})));
    }

    void sectionsCompareEqualWhateverTheOrderOfTyping()
    {
        std::mt19937_64 random(3);
        const Texts texts = {{"action", "a"}, {"reflection", "b"}, {"result", "c"}, {"situation", "d"}, {"task", "e"}};
        for (int round = 0; round < 200; ++round) {
            Texts shuffled = texts;
            std::shuffle(shuffled.begin(), shuffled.end(), random);
            Story typed = story(shuffled);
            const auto &[id, text] = texts[random() % texts.size()];
            typed.setText(id, "typed and taken back");
            typed.setText(id, {});
            typed.setText(id, text);
            QVERIFY(typed == story(texts));
        }
    }

    void anEmptySectionIsNone()
    {
        Story one = story({{"action", "words"}});
        one.setText("result", "");
        QVERIFY(one == story({{"action", "words"}}));
        one.setText("action", "");
        QVERIFY(one == Story());
        QVERIFY(one.textOf("action").empty() && one.textOf("no such section").empty());
    }

    void aSpanIsCountedInCharactersAndNeverReachesOutside_data()
    {
        QTest::addColumn<int>("start");
        QTest::addColumn<int>("end");
        QTest::addColumn<QByteArray>("span");
        QTest::newRow("the first") << 0 << 1 << QByteArray("a");
        QTest::newRow("one of two bytes") << 1 << 2 << QByteArray("é");
        QTest::newRow("one of four bytes") << 2 << 3 << QByteArray("🙂");
        QTest::newRow("all") << 0 << 4 << QByteArray("aé🙂z");
        QTest::newRow("beyond the end") << 3 << 40 << QByteArray("z");
        QTest::newRow("behind the end") << 4 << 9 << QByteArray();
        QTest::newRow("nothing") << 2 << 2 << QByteArray();
        QTest::newRow("backwards") << 3 << 1 << QByteArray();
        QTest::newRow("negative") << -3 << -1 << QByteArray();
    }

    void aSpanIsCountedInCharactersAndNeverReachesOutside()
    {
        QFETCH(int, start);
        QFETCH(int, end);
        QFETCH(QByteArray, span);
        const auto found = spanOf("aé🙂z", start, end);
        QCOMPARE(QByteArray(found.data(), static_cast<qsizetype>(found.size())), span);
        QVERIFY(spanOf({}, start, end).empty());
    }

    void aDismissedRemarkStaysAwayWhileItsWordsAreThere()
    {
        Story mine = story({{"result", "We cut losses très much, I think, maybe."}});
        const Remark hedging{CoachRule::Hedging, "result", 25, 32, Severity::Hint, {}};
        QVERIFY(dismissalOf(hedging, mine) == nullptr);
        mine.dismissals.push_back(dismissed(hedging, mine, "as I speak"));
        QCOMPARE(mine.dismissals[0].quote, std::string("I think"));
        QVERIFY(dismissalOf(hedging, mine) == &mine.dismissals[0]);

        mine.setText("result", "Before it: I think so.");
        QVERIFY(dismissalOf(hedging, mine) != nullptr); // moved, yet still there
        Remark other = hedging;
        other.rule = CoachRule::Overclaim;
        QVERIFY(dismissalOf(other, mine) == nullptr);
        other = hedging;
        other.section = "action";
        QVERIFY(dismissalOf(other, mine) == nullptr);
        mine.setText("result", "I believe so.");
        QVERIFY(dismissalOf(hedging, mine) == nullptr);
        mine.setText("result", "");
        QVERIFY(dismissalOf(hedging, mine) == nullptr);
    }

    void aRemarkAboutSomethingMissingStaysDismissed()
    {
        Story mine = story({{"action", "I did it."}});
        const Remark missing{CoachRule::ResultMissing, "result", 0, 0, Severity::Warn, {}};
        mine.dismissals.push_back(dismissed(missing, mine, "told elsewhere"));
        QVERIFY(mine.dismissals[0].quote.empty());
        mine.setText("action", "Something else.");
        QVERIFY(dismissalOf(missing, mine) != nullptr);
    }

    void competenciesAreFoundByTheBeginningsOfWords_data()
    {
        QTest::addColumn<QString>("question");
        QTest::addColumn<std::vector<std::string>>("ids");
        using Ids = std::vector<std::string>;
        QTest::newRow("a stem begins a word") << "When did you disagree?" << Ids{"conflict"};
        QTest::newRow("a stem within a word is none") << "The unfailing rule of relearning" << Ids{};
        QTest::newRow("a stem of two words") << "Something that went wrong" << Ids{"failure"};
        QTest::newRow("capitals and accents do not matter") << "DÉPLOYED in Prodúction" << Ids{"delivery"};
        QTest::newRow("most stems first") << "You owned a mistake and it failed" << Ids({"failure", "ownership"});
        QTest::newRow("one stem found twice counts once")
            << "Learn and learn again, after a conflict: learn" << Ids({"conflict", "learning"});
        QTest::newRow("at equal numbers as the vocabulary has them")
            << "learn, deploy, persuade" << Ids({"influence", "delivery", "learning"});
        QTest::newRow("nothing asked") << "" << Ids{};
    }

    void competenciesAreFoundByTheBeginningsOfWords()
    {
        QFETCH(QString, question);
        QFETCH(std::vector<std::string>, ids);
        QCOMPARE(competenciesIn(question.toStdString(), vocabulary()), ids);
        QVERIFY(competenciesIn(question.toStdString(), {}).empty());
    }

    void aLinkedStoryGoesBeforeCompetenciesAndTheseBeforeWords()
    {
        Story linked = story({{"action", "Something quite different."}});
        linked.questions = {failureQuestion().item};
        const Story tagged = story({{"action", "Nothing alike either."}}, {"failure", "ownership"});
        const Story worded =
            story({{"action", "The fraud model failed: its thresholds did not survive the migration."}});
        const Story unrelated = story({{"action", "We held a party."}});
        // The weaker reason has the better score and number, and is not lifted above the stronger one by them.
        const auto matches = storiesFor(
            failureQuestion(), {facts(1, unrelated, 100, true), facts(2, worded), facts(3, tagged), facts(4, linked)});
        QCOMPARE(idsOf(matches), (std::vector<std::int64_t>{4, 3, 2}));
        const auto against = storiesFor(failureQuestion(), {facts(3, tagged, 100, true), facts(4, linked)});
        QCOMPARE(idsOf(against), (std::vector<std::int64_t>{4, 3}));
    }

    void aRareWordIsWorthMoreThanOneThatManyStoriesHold()
    {
        const AskedQuestion question{{}, "fraud migration", {}};
        const Story rare = story({{"action", "About a migration."}});
        std::vector<Story> common(5, story({{"action", "About fraud."}}));
        std::vector<StoryFacts> all;
        for (std::size_t i = 0; i < common.size(); ++i)
            all.push_back(facts(static_cast<int>(i), common[i]));
        all.push_back(facts(9, rare));
        const auto matches = storiesFor(question, all);
        QCOMPARE(matches.size(), std::size_t{6});
        QCOMPARE(matches[0].id.value(), std::int64_t{9});
    }

    void aStoryToldThisTimeGoesDownAndStaysOffered()
    {
        const Story one = story({{"action", "The fraud model failed."}}, {"failure"});
        const auto fresh = storiesFor(failureQuestion(), {facts(1, one), facts(2, one)});
        QCOMPARE(idsOf(fresh), (std::vector<std::int64_t>{1, 2}));
        const auto again = storiesFor(failureQuestion(), {facts(1, one, 0, false, true), facts(2, one)});
        QCOMPARE(idsOf(again), (std::vector<std::int64_t>{2, 1}));
        QVERIFY(noteOf(again[1], MatchReason::ToldThisTime).has_value());
        QVERIFY(!noteOf(again[0], MatchReason::ToldThisTime).has_value());
        QVERIFY(again[1].fit >= 0 && again[1].fit < again[0].fit);
    }

    void anEmptyStoryIsNeverOffered()
    {
        Story empty;
        empty.title = "The fraud model that failed after the migration of thresholds";
        empty.questions = {failureQuestion().item};
        empty.competencies = {"failure"};
        QVERIFY(storiesFor(failureQuestion(), {facts(1, empty, 100, true)}).empty());
        QVERIFY(storiesFor(failureQuestion(), {}).empty());
    }

    void wordsThatEveryQuestionHoldsAreNoReason()
    {
        const Story told = story({{"action", "Please describe what you would have made of that situation, and when."}});
        QVERIFY(storiesFor({{}, "Tell me about a time when you would describe a situation that you made", {}},
                           {facts(1, told)})
                    .empty());
    }

    void aQuestionInFreeWordsIsLinkedToNothing()
    {
        Story told = story({{"action", "Words."}});
        told.questions = {ItemId("")};
        QVERIFY(storiesFor({{}, "Anything", {}}, {facts(1, told)}).empty());
    }

    void everyReasonIsNamed()
    {
        Story full = story({{"action", "Fraud thresholds failed in the migration, and the model too."}},
                           {"failure", "learning", "ownership"});
        full.questions = {ItemId("demo/other/one"), failureQuestion().item};
        const auto matches = storiesFor(failureQuestion(), {facts(1, full, 80, true, true)});
        QCOMPARE(matches.size(), std::size_t{1});
        QCOMPARE(matches[0].notes.size(), std::size_t{5});
        QVERIFY(noteOf(matches[0], MatchReason::Linked).has_value());
        QCOMPARE(noteOf(matches[0], MatchReason::Competency)->subjects,
                 (std::vector<std::string>{"failure", "ownership"}));
        QVERIFY(noteOf(matches[0], MatchReason::Measured).has_value() && !noteOf(matches[0], MatchReason::NotMeasured));
        QVERIFY(noteOf(matches[0], MatchReason::ToldThisTime).has_value());
        const auto words = noteOf(matches[0], MatchReason::Words);
        QVERIFY(words.has_value());
        QVERIFY(!words->subjects.empty() && words->subjects.size() <= 3);
        for (const std::string &word : words->subjects)
            QVERIFY2(failureQuestion().text.find(word) != std::string::npos, word.c_str()); // as the question says it

        const Story bare = story({{"action", "Fraud."}});
        const auto plain = storiesFor(failureQuestion(), {facts(1, bare)});
        QCOMPARE(plain[0].notes.size(), std::size_t{2});
        QVERIFY(noteOf(plain[0], MatchReason::Words) && noteOf(plain[0], MatchReason::NotMeasured));
    }

    void theOrderDoesNotDependOnTheOrderOfTheStories()
    {
        std::mt19937_64 random(20261122);
        const std::vector<std::string> words = {"fraud", "model",   "thresholds", "migration",
                                                "party", "latency", "team",       "failed"};
        const std::vector<std::string> tags = {"failure", "ownership", "conflict"};
        for (int round = 0; round < 300; ++round) {
            std::vector<Story> stories(1 + random() % 8);
            std::vector<StoryFacts> all;
            for (std::size_t i = 0; i < stories.size(); ++i) {
                std::string text;
                for (int word = 0; word < 6; ++word)
                    text += words[random() % words.size()] + ' ';
                stories[i] = story({{"action", text}}, {tags[random() % tags.size()]});
                all.push_back(facts(static_cast<int>(i), stories[i], static_cast<int>(random() % 101),
                                    random() % 2 == 0, random() % 4 == 0));
            }
            std::map<std::int64_t, double> fits;
            for (const StoryMatch &match : storiesFor(failureQuestion(), all))
                fits[match.id.value()] = match.fit;
            std::shuffle(all.begin(), all.end(), random);
            const auto again = storiesFor(failureQuestion(), all);
            QCOMPARE(again.size(), fits.size());
            for (std::size_t i = 0; i < again.size(); ++i) {
                QVERIFY(qAbs(fits.at(again[i].id.value()) - again[i].fit) < 1e-9);
                QVERIFY(again[i].fit >= 0 && (i == 0 || again[i].fit <= again[i - 1].fit));
            }
        }
    }

    void theMatrixCountsGapsOverUseAndMissingNumbers()
    {
        const Story alone = story({{"action", "a"}}, {"ownership", "failure", "conflict"}); // the only one for three
        const Story two = story({{"action", "a"}}, {"influence", "delivery"});
        const Story also = story({{"action", "a"}}, {"influence", "no such competency"});
        const auto matrix = storyMatrix({facts(1, alone, 70, true), facts(2, two), facts(3, also, 50)}, vocabulary());
        QCOMPARE(matrix.columns.size(), vocabulary().size());
        std::vector<int> counts;
        for (const MatrixColumn &column : matrix.columns)
            counts.push_back(column.stories);
        QCOMPARE(counts, (std::vector<int>{1, 1, 1, 2, 1, 0}));
        QCOMPARE(matrix.gaps(), 1);
        QCOMPARE(matrix.overUsed(), 1);
        QVERIFY(matrix.rows[0].overUsed && !matrix.rows[1].overUsed && !matrix.rows[2].overUsed);
        QCOMPARE(matrix.withoutNumber(), 2);
        QCOMPARE(matrix.rows[0].score, 70);
        QCOMPARE(matrix.rows[2].covers, (std::vector<bool>{false, false, false, true, false, false}));
    }

    void fiveCompetenciesAreTooManyForOneStoryAndFourAreNot()
    {
        const Story five = story({{"action", "a"}}, {"ownership", "failure", "conflict", "influence", "delivery"});
        const Story four = story({{"action", "a"}}, {"ownership", "failure", "conflict", "influence"});
        const Story twin = five;
        const auto matrix = storyMatrix({facts(1, five), facts(2, four), facts(3, twin)}, vocabulary());
        QVERIFY(matrix.rows[0].overUsed && !matrix.rows[1].overUsed && matrix.rows[2].overUsed);
        QCOMPARE(storyMatrix({}, vocabulary()).gaps(), static_cast<int>(vocabulary().size()));
        QCOMPARE(storyMatrix({facts(1, five)}, {}).overUsed(), 0);
    }
};

QTEST_GUILESS_MAIN(StoriesTest)
#include "tst_stories.moc"
