// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <random>
#include <set>

#include "services/profilecheck.h"
#include "support/testprofile.h"

using namespace greenroom;
using namespace greenroom::test;
using namespace greenroom::services;

namespace {

GradeRequest gradeOf(const PracticeCard &card, Rating rating)
{
    GradeRequest request;
    request.session = card.session;
    request.position = card.position;
    request.rating = rating;
    request.confidence = 3;
    request.durationMs = 20000;
    return request;
}

PracticeCard currentCard(Services &services, SessionId session)
{
    auto card = services.practice().current(session);
    if (!card || !card->has_value())
        qFatal("no card");
    return **card;
}

} // namespace

class PracticeTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_profile = std::make_unique<TestProfile>();
        m_services = m_profile->open();
        QVERIFY(m_services->library().syncPacks().ok());
    }

    void cleanup()
    {
        m_services.reset();
        m_profile.reset();
    }

    void aSessionMixesAreas()
    {
        const auto session = m_services->practice().start({});
        QVERIFY(session.ok());
        std::set<std::string> areas;
        const auto entries = m_services->profile().sessions().entries(*session);
        QCOMPARE(entries.size(), std::size_t{10});
        std::string before;
        for (const auto &entry : entries) {
            const std::string area = m_services->profile().items().findNumber(entry.itemNumber)->area;
            areas.insert(area);
            QVERIFY2(area != before, "two neighbours share an area");
            before = area;
        }
        QVERIFY(areas.size() >= 3);
    }

    void aGradeMovesTheMemoryAndCanBeTakenBackToTheBeginning()
    {
        const SessionId session = *m_services->practice().start({});
        std::vector<std::int64_t> items;
        for (int i = 0; i < 4; ++i) {
            const PracticeCard card = currentCard(*m_services, session);
            items.push_back(*m_services->profile().items().numberOf(card.item.header.id));
            QVERIFY(m_services->practice().grade(gradeOf(card, Rating::Good)).ok());
            m_profile->clock.advance(std::chrono::minutes{1});
        }
        for (const auto item : items)
            QVERIFY(m_services->profile().memory().get(item).has_value());
        for (int i = 0; i < 4; ++i)
            QVERIFY(m_services->practice().undoLast(session).ok());
        for (const auto item : items)
            QVERIFY(!m_services->profile().memory().get(item).has_value());
        QCOMPARE(m_services->profile().reviews().countCounting(), 0);
        const auto nothing = m_services->practice().undoLast(session);
        QVERIFY(!nothing.ok());
        QCOMPARE(nothing.error().code, ErrorCode::NothingToUndo);
    }

    void gradingTheSamePlaceTwiceCountsOnce()
    {
        const SessionId session = *m_services->practice().start({});
        const PracticeCard card = currentCard(*m_services, session);
        QVERIFY(m_services->practice().grade(gradeOf(card, Rating::Good)).ok());
        QVERIFY(m_services->practice().grade(gradeOf(card, Rating::Good)).ok());
        QCOMPARE(m_services->profile().reviews().countCounting(), 1);
    }

    void aFailedItemComesBackAndUndoTakesTheRepeatAway()
    {
        const SessionId session = *m_services->practice().start({});
        const PracticeCard card = currentCard(*m_services, session);
        QVERIFY(m_services->practice().grade(gradeOf(card, Rating::Again)).ok());
        QCOMPARE(m_services->profile().sessions().entries(session).size(), std::size_t{11});
        QVERIFY(m_services->practice().undoLast(session).ok());
        QCOMPARE(m_services->profile().sessions().entries(session).size(), std::size_t{10});
        QCOMPARE(currentCard(*m_services, session).item.header.id.value(), card.item.header.id.value());
    }

    void anUndoneGradeCanBeGivenAgainInTheSameMillisecond()
    {
        const SessionId session = *m_services->practice().start({});
        const PracticeCard card = currentCard(*m_services, session);
        QVERIFY(m_services->practice().grade(gradeOf(card, Rating::Again)).ok());
        QVERIFY(m_services->practice().undoLast(session).ok());
        QVERIFY(m_services->practice().grade(gradeOf(card, Rating::Good)).ok());
        QCOMPARE(m_services->profile().reviews().countCounting(), 1);
    }

    void aResumedSessionShowsTheSameNumbersAndTheTypedAnswer()
    {
        SessionRequest request;
        request.only = {ItemId("bank-mle/maths/flagged-account-really-a-mule")};
        const SessionId session = *m_services->practice().start(request);
        const PracticeCard before = currentCard(*m_services, session);
        QVERIFY(before.draw.has_value());
        QVERIFY(m_services->practice().saveTyped(session, before.position, "0.25").ok());
        m_services.reset();
        m_services = m_profile->open();
        const auto unfinished = m_services->practice().unfinished();
        QVERIFY(unfinished.ok() && unfinished->has_value());
        const PracticeCard after = currentCard(*m_services, **unfinished);
        QCOMPARE(after.draw->answer, before.draw->answer);
        QCOMPARE(after.typedAnswer, std::string("0.25"));
    }

    void aRetiredItemDoesNotStrandASession()
    {
        const SessionId session = *m_services->practice().start({});
        const PracticeCard card = currentCard(*m_services, session);
        QVERIFY(m_services->door().change({}, [&]() -> Result<void> {
            auto &items = m_services->profile().items();
            items.setRetired(*items.numberOf(card.item.header.id), true, {});
            return {};
        }).ok());
        QVERIFY(m_services->practice().current(session).ok());
    }

    void aQuestionThatCannotBeReadLeavesTheSessionAndIsToldOnce()
    {
        SessionRequest request;
        request.numbers = {1, 2};
        const SessionId session = *m_services->practice().start(request);
        const std::string first = m_services->profile().items().findNumber(1)->id.value();
        m_services->profile().database().run("UPDATE item SET title = 'Damaged' WHERE item_number = 1");
        const PracticeCard card = currentCard(*m_services, session);
        QCOMPARE(card.item.header.id.value(), m_services->profile().items().findNumber(2)->id.value());
        QCOMPARE(card.leftOut, std::vector<std::string>{first});
        QCOMPARE(card.progress.total, 1);
        QVERIFY(currentCard(*m_services, session).leftOut.empty());
        QVERIFY(m_services->practice().grade(gradeOf(card, Rating::Good)).ok());
        QVERIFY(!m_services->practice().current(session)->has_value());
    }

    void aQuestionThatCannotBeDrawnLeavesTheSessionAndTheEndTellsIt()
    {
        Item item = *m_services->library().item(ItemId("bank-mle/maths/flagged-account-really-a-mule"));
        item.header.title = "Never drawn";
        std::get<NumericBody>(item.body).where = {"1 > 2"};
        const auto id = m_services->questions().add(item);
        QVERIFY2(id.ok(), id.ok() ? "" : id.error().detail.c_str());
        SessionRequest request;
        request.only = {*id};
        const SessionId session = *m_services->practice().start(request);
        const auto card = m_services->practice().current(session);
        QVERIFY(card.ok() && !card->has_value());
        QCOMPARE(m_services->practice().summary(session)->leftOut, std::vector<std::string>{id->value()});
        QVERIFY(m_services->practice().summary(session)->leftOut.empty());
        QVERIFY(!m_services->practice().unfinished()->has_value());
    }

    void theCountsAreWhatASessionCanAsk()
    {
        sqlite::Database &database = m_services->profile().database();
        const SessionId session = *m_services->practice().start({});
        for (int i = 0; i < 6; ++i) {
            QVERIFY(m_services->practice().grade(gradeOf(currentCard(*m_services, session), Rating::Again)).ok());
            m_profile->clock.advance(std::chrono::minutes{1});
        }
        QVERIFY(m_services->questions().setSuspended({1, 2, 3}, true).ok());
        database.run("UPDATE item SET kind = 'checklist' WHERE item_number IN (4, 5)");
        database.run("DELETE FROM item_role WHERE item_number IN (6, 7)");
        m_profile->clock.advance(std::chrono::minutes{30});
        for (const char *role : {"", "generic-mle", "barclays-mle"}) {
            QVERIFY(m_services->settings().set(QStringLiteral("role"), QString::fromLatin1(role)).ok());
            const StudyCalendar days = m_services->practice().calendar();
            const Instant endOfDay = days.startOf(days.dayOf(m_profile->clock.now()) + std::chrono::days{1});
            const auto asked = m_services->profile().memory().candidates(endOfDay, role, 100000);
            const auto fresh = std::count_if(asked.begin(), asked.end(), [](const auto &one) { return one.isNew; });
            const auto counts = *m_services->practice().counts();
            QCOMPARE(counts.fresh, fresh);
            QCOMPARE(counts.due, static_cast<std::int64_t>(asked.size()) - fresh);
            QCOMPARE(counts.suspended, 3);
        }
    }

    void everyShippedItemCanBePutOnTheTable()
    {
        sqlite::Query ids = m_services->profile().database().query("SELECT id FROM item");
        SessionRequest request;
        while (ids.step())
            request.only.push_back(ItemId(ids.text(0)));
        QVERIFY(request.only.size() > 90);
        const SessionId session = *m_services->practice().start(request);
        for (std::size_t i = 0; i < request.only.size(); ++i) {
            const PracticeCard card = currentCard(*m_services, session);
            QVERIFY(m_services->practice().grade(gradeOf(card, Rating::Good)).ok());
        }
        QVERIFY(!m_services->practice().current(session)->has_value());
        QCOMPARE(m_services->practice().summary(session)->lines.size(), request.only.size());
    }

    void memoryAndLogAgreeWhateverHappens()
    {
        std::mt19937_64 random(7);
        const SessionId session = *m_services->practice().start({});
        for (int step = 0; step < 60; ++step) {
            const auto card = m_services->practice().current(session);
            if (card->has_value() && random() % 4 != 0)
                QVERIFY(m_services->practice().grade(gradeOf(**card, static_cast<Rating>(1 + random() % 4))).ok());
            else
                (void)m_services->practice().undoLast(session);
            // Forwards mostly, backwards now and then.
            m_profile->clock.advance(std::chrono::minutes{static_cast<int>(random() % 3000) - 300});
        }
        const auto problems = checkProfile(m_services->door(), m_services->practice());
        QVERIFY(problems.ok());
        QCOMPARE(problems->size(), std::size_t{0});
    }

private:
    std::unique_ptr<TestProfile> m_profile;
    std::unique_ptr<Services> m_services;
};

QTEST_GUILESS_MAIN(PracticeTest)
#include "tst_practice.moc"
