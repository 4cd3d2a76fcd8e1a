// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <array>
#include <cmath>
#include <random>
#include <vector>

#include "core/scheduling/memory.h"

using namespace greenroom;
using std::chrono::days;
using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

constexpr std::array<Rating, 4> allRatings = {Rating::Again, Rating::Hard, Rating::Good, Rating::Easy};
constexpr StudyDay monday{std::chrono::year{2026} / 11 / 23};

/// Nine o'clock on a study day in UTC.
Instant nine(StudyDay day)
{
    return Instant{day} + hours{9};
}

/// The study day that starts at four o'clock UTC.
StudyDay dayOf(Instant at)
{
    return std::chrono::floor<days>(at - hours{4});
}

/// A log of one item: massed repeats, overnight gaps and long pauses, in the order of time.
std::vector<RatedMoment> randomLog(std::mt19937_64 &random, std::size_t length)
{
    std::vector<RatedMoment> log;
    Instant at = nine(monday);
    for (std::size_t i = 0; i < length; ++i) {
        log.push_back({allRatings[random() % 4], at, dayOf(at)});
        const auto span = random() % 3 == 0 ? milliseconds{days{20}} : milliseconds{hours{5}};
        at += milliseconds{static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(span.count()))};
    }
    return log;
}

MemoryModel defaultModel()
{
    return MemoryModel{Fsrs6{}};
}

std::optional<ItemMemory> oneByOne(const MemoryModel &model, const std::vector<RatedMoment> &log)
{
    std::optional<ItemMemory> item;
    for (const RatedMoment &review : log)
        item = model.next(item, review.rating, review.at, review.day);
    return item;
}

} // namespace

/// Greenroom's own rules around FSRS-6.
class TestMemory : public QObject {
    Q_OBJECT

private slots:
    void firstReviewTakesTheRatingAsGiven();
    void laterDayUsesRealElapsedDays();
    void elapsedDaysCountMilliseconds();
    void rolloverDecidesNotMidnight();
    void fiveEasyPressesOnOneDayDoNotInflate();
    void easyOnTheSameDayCountsAsGood();
    void onlyOnePassADayCounts();
    void furtherPassIsSeenButChangesNothing();
    void againAlwaysCounts();
    void passAfterTwoFailuresCountsOnce();
    void newDayOpensTheDoorAgain();
    void againIsDueAfterTheDelay();
    void passIsDueWholeDaysLater();
    void intervalsAreOrderedUntilTheMaximum();
    void intervalsFollowTheModelBetweenOrderingAndMaximum();
    void buttonsShowWhatHappens();
    void higherRetentionMeansEarlierReview();
    void lapseIsLosingWhatWasPassedBefore();
    void rebuildEqualsOneByOne();
    void rebuildOfNothingIsNothing();
    void clockSetBackCountsAsNoTime();
    void wrongClockInTheFutureHealsItself();
    void anyOrderOfTimesKeepsTheStateSound();
    void passNeverLowersRecallLaterOn();
    void recallIsOneBeforeTheLastReview();
};

void TestMemory::firstReviewTakesTheRatingAsGiven()
{
    const MemoryModel model = defaultModel();
    for (const Rating rating : allRatings) {
        const ItemMemory item = model.first(rating, nine(monday), monday);
        QVERIFY(item.memory == Fsrs6{}.init(rating));
        QCOMPARE(item.reps, 1);
        QCOMPARE(item.lapses, 0);
        QCOMPARE(item.passCountedToday, rating != Rating::Again);
        QCOMPARE(item.lastFailed, rating == Rating::Again);
        QVERIFY(item.lastAt == nine(monday) && item.lastDay == monday);
        QVERIFY(item == model.next({}, rating, nine(monday), monday));
    }
}

void TestMemory::laterDayUsesRealElapsedDays()
{
    const MemoryModel model = defaultModel();
    const ItemMemory item = model.first(Rating::Good, nine(monday), monday);
    for (const Rating rating : allRatings) {
        const ItemMemory after = model.next(item, rating, nine(monday) + hours{30}, monday + days{1});
        QVERIFY(after.memory == Fsrs6{}.step(item.memory, 1.25, false, rating));
    }
}

void TestMemory::elapsedDaysCountMilliseconds()
{
    const MemoryModel model = defaultModel();
    const ItemMemory item = model.first(Rating::Good, nine(monday), monday);
    const ItemMemory sooner = model.next(item, Rating::Good, nine(monday) + hours{24}, monday + days{1});
    const ItemMemory later =
        model.next(item, Rating::Good, nine(monday) + hours{24} + milliseconds{1}, monday + days{1});
    QVERIFY(later.memory.stability > sooner.memory.stability);
}

void TestMemory::rolloverDecidesNotMidnight()
{
    const MemoryModel model = defaultModel();
    const Instant evening = Instant{monday} + hours{23};
    const ItemMemory item = model.first(Rating::Again, evening, monday);
    const ItemMemory sameDay = model.next(item, Rating::Good, evening + hours{2}, dayOf(evening + hours{2}));
    QVERIFY(sameDay.memory == Fsrs6{}.step(item.memory, 0, true, Rating::Good));
    const ItemMemory nextDay = model.next(item, Rating::Good, evening + hours{6}, dayOf(evening + hours{6}));
    QVERIFY(nextDay.memory == Fsrs6{}.step(item.memory, 0.25, false, Rating::Good));
}

void TestMemory::fiveEasyPressesOnOneDayDoNotInflate()
{
    const MemoryModel model = defaultModel();
    const ItemMemory first = model.first(Rating::Good, nine(monday), monday);
    ItemMemory item = first;
    for (int i = 1; i <= 5; ++i)
        item = model.next(item, Rating::Easy, nine(monday) + minutes{10 * i}, monday);
    QVERIFY(item.memory == first.memory);
    QCOMPARE(item.reps, 6);
    QVERIFY(item.due - item.lastAt == days{2});

    // Also when the day began with a failure: one pass counts, and as Good.
    const ItemMemory failed = model.first(Rating::Again, nine(monday), monday);
    item = failed;
    for (int i = 1; i <= 5; ++i)
        item = model.next(item, Rating::Easy, nine(monday) + minutes{10 * i}, monday);
    QVERIFY(item.memory == Fsrs6{}.step(failed.memory, 0, true, Rating::Good));
}

void TestMemory::easyOnTheSameDayCountsAsGood()
{
    const MemoryModel model = defaultModel();
    const ItemMemory failed = model.first(Rating::Again, nine(monday), monday);
    const Instant soon = nine(monday) + minutes{12};
    const ItemMemory good = model.next(failed, Rating::Good, soon, monday);
    const ItemMemory easy = model.next(failed, Rating::Easy, soon, monday);
    QVERIFY(good.memory == easy.memory);
    QVERIFY(easy.due - good.due == days{1});
}

void TestMemory::onlyOnePassADayCounts()
{
    std::mt19937_64 random(3);
    const MemoryModel model = defaultModel();
    for (int i = 0; i < 2000; ++i) {
        std::optional<ItemMemory> item;
        int counted = 0;
        Instant at = nine(monday);
        for (int press = 0; press < 10; ++press, at += minutes{7}) {
            const Rating rating = allRatings[random() % 4];
            const ItemMemory after = model.next(item, rating, at, monday);
            counted += rating != Rating::Again && (!item || after.memory != item->memory) ? 1 : 0;
            item = after;
        }
        QVERIFY(counted <= 1);
    }
}

void TestMemory::furtherPassIsSeenButChangesNothing()
{
    const MemoryModel model = defaultModel();
    const ItemMemory first = model.first(Rating::Easy, nine(monday), monday);
    for (const Rating rating : {Rating::Hard, Rating::Good, Rating::Easy}) {
        const ItemMemory after = model.next(first, rating, nine(monday) + hours{1}, monday);
        QVERIFY(after.memory == first.memory);
        QCOMPARE(after.reps, 2);
        QVERIFY(after.lastAt == nine(monday) + hours{1});
        QVERIFY(after.due == first.due + hours{1});
        QVERIFY(after.passCountedToday);
    }
}

void TestMemory::againAlwaysCounts()
{
    const MemoryModel model = defaultModel();
    ItemMemory item = model.first(Rating::Good, nine(monday), monday);
    for (int i = 1; i <= 4; ++i) {
        const ItemMemory after = model.next(item, Rating::Again, nine(monday) + minutes{i}, monday);
        QVERIFY(after.memory == Fsrs6{}.step(item.memory, 0, true, Rating::Again));
        QVERIFY(after.memory.stability < item.memory.stability);
        QVERIFY(after.lastFailed);
        item = after;
    }
    const ItemMemory passed = model.next(item, Rating::Good, nine(monday) + hours{1}, monday);
    QVERIFY2(passed.memory == item.memory, "a failure opens no door for a second counted pass");
    QVERIFY(!passed.lastFailed);
}

void TestMemory::passAfterTwoFailuresCountsOnce()
{
    const MemoryModel model = defaultModel();
    const StudyDay tuesday = monday + days{1};
    ItemMemory item = model.first(Rating::Good, nine(monday), monday);
    item = model.next(item, Rating::Again, nine(tuesday), tuesday);
    item = model.next(item, Rating::Again, nine(tuesday) + minutes{10}, tuesday);
    QVERIFY(!item.passCountedToday);
    const ItemMemory passed = model.next(item, Rating::Good, nine(tuesday) + minutes{20}, tuesday);
    QVERIFY(passed.memory == Fsrs6{}.step(item.memory, 0, true, Rating::Good));
    QVERIFY(passed.passCountedToday);
}

void TestMemory::newDayOpensTheDoorAgain()
{
    const MemoryModel model = defaultModel();
    const ItemMemory item = model.first(Rating::Good, nine(monday), monday);
    const ItemMemory failed = model.next(item, Rating::Again, nine(monday + days{2}), monday + days{2});
    QVERIFY(!failed.passCountedToday);
    const ItemMemory passed = model.next(item, Rating::Easy, nine(monday + days{2}), monday + days{2});
    QVERIFY(passed.memory == Fsrs6{}.step(item.memory, 2, false, Rating::Easy));
    QVERIFY(passed.passCountedToday);
}

void TestMemory::againIsDueAfterTheDelay()
{
    const ItemMemory item = defaultModel().first(Rating::Again, nine(monday), monday);
    QVERIFY(item.due == nine(monday) + minutes{10});
    const MemoryModel patient{Fsrs6{}, {0.9, minutes{25}, 36500}};
    QVERIFY(patient.next(item, Rating::Again, nine(monday), monday).due == nine(monday) + minutes{25});
    const MemoryModel odd{Fsrs6{}, {0.9, minutes{-25}, 36500}};
    QVERIFY(odd.first(Rating::Again, nine(monday), monday).due == nine(monday));
}

void TestMemory::passIsDueWholeDaysLater()
{
    const MemoryModel model = defaultModel();
    QVERIFY(model.first(Rating::Hard, nine(monday), monday).due == nine(monday) + days{1});
    QVERIFY(model.first(Rating::Good, nine(monday), monday).due == nine(monday) + days{2});
    QVERIFY(model.first(Rating::Easy, nine(monday), monday).due == nine(monday) + days{8});
}

void TestMemory::intervalsAreOrderedUntilTheMaximum()
{
    std::mt19937_64 random(5);
    for (int i = 0; i < 3000; ++i) {
        const int maximum = i % 2 == 0 ? 36500 : 1 + static_cast<int>(random() % 30);
        const MemoryModel model{Fsrs6{}, {i % 3 == 0 ? 0.8 : 0.95, minutes{10}, maximum}};
        const std::vector<RatedMoment> log = randomLog(random, 1 + random() % 12);
        const std::optional<ItemMemory> item = oneByOne(model, log);
        const Instant now = log.back().at + minutes{random() % 40000};
        const std::array<seconds, 4> wait = model.nextIntervals(item, now, dayOf(now));
        QVERIFY(wait[0] == minutes{10});
        QVERIFY(wait[1] >= days{1} && wait[3] <= days{maximum});
        const bool changesNothing = dayOf(now) == item->lastDay && item->passCountedToday;
        for (std::size_t pass = 2; pass < 4; ++pass) {
            if (changesNothing)
                QVERIFY(wait[pass] == wait[1]);
            else
                QVERIFY(wait[pass] > wait[pass - 1] || wait[pass] == days{maximum});
        }
    }
}

void TestMemory::intervalsFollowTheModelBetweenOrderingAndMaximum()
{
    const MemoryModel model = defaultModel();
    const ItemMemory item = model.first(Rating::Easy, nine(monday), monday);
    const StudyDay later = monday + days{8};
    const std::array<seconds, 4> wait = model.nextIntervals(item, nine(later), later);
    for (std::size_t i = 1; i < 4; ++i) {
        const double interval = Fsrs6{}.step(item.memory, 8, false, allRatings[i]).stability;
        QVERIFY(wait[i] == days{std::lround(interval)});
    }
}

void TestMemory::buttonsShowWhatHappens()
{
    std::mt19937_64 random(17);
    const MemoryModel model = defaultModel();
    for (int i = 0; i < 2000; ++i) {
        const std::vector<RatedMoment> log = randomLog(random, random() % 8);
        const std::optional<ItemMemory> item = oneByOne(model, log);
        const Instant now = (log.empty() ? nine(monday) : log.back().at) + minutes{random() % 5000};
        const std::array<seconds, 4> wait = model.nextIntervals(item, now, dayOf(now));
        for (std::size_t rating = 0; rating < 4; ++rating)
            QVERIFY(model.next(item, allRatings[rating], now, dayOf(now)).due == now + wait[rating]);
    }
}

void TestMemory::higherRetentionMeansEarlierReview()
{
    std::mt19937_64 random(19);
    for (int i = 0; i < 500; ++i) {
        const std::vector<RatedMoment> log = randomLog(random, 6);
        const std::optional<ItemMemory> eager = MemoryModel{Fsrs6{}, {0.95, minutes{10}, 36500}}.rebuild(log);
        const std::optional<ItemMemory> relaxed = MemoryModel{Fsrs6{}, {0.8, minutes{10}, 36500}}.rebuild(log);
        QVERIFY(eager->due <= relaxed->due);
        QVERIFY(eager->memory == relaxed->memory);
    }
}

void TestMemory::lapseIsLosingWhatWasPassedBefore()
{
    const MemoryModel model = defaultModel();
    const auto after = [&](const std::optional<ItemMemory> &item, Rating rating, int day) {
        return model.next(item, rating, nine(monday + days{day}), monday + days{day});
    };
    ItemMemory item = after({}, Rating::Again, 0);
    QCOMPARE(item.lapses, 0);
    item = after(item, Rating::Again, 1);
    QCOMPARE(item.lapses, 0);
    item = after(item, Rating::Good, 1);
    item = after(item, Rating::Again, 1);
    QCOMPARE(item.lapses, 0);
    item = after(item, Rating::Good, 1);
    item = after(item, Rating::Again, 4);
    QCOMPARE(item.lapses, 1);
    item = after(item, Rating::Again, 5);
    QCOMPARE(item.lapses, 1);
    QCOMPARE(item.reps, 7);
}

void TestMemory::rebuildEqualsOneByOne()
{
    std::mt19937_64 random(23);
    const MemoryModel model = defaultModel();
    for (int i = 0; i < 2000; ++i) {
        std::vector<RatedMoment> log = randomLog(random, 1 + random() % 30);
        if (i % 4 == 0)
            std::shuffle(log.begin(), log.end(), random); // a clock that jumps
        QVERIFY(model.rebuild(log) == oneByOne(model, log));
    }
}

void TestMemory::rebuildOfNothingIsNothing()
{
    QVERIFY(!defaultModel().rebuild({}));
}

void TestMemory::clockSetBackCountsAsNoTime()
{
    const MemoryModel model = defaultModel();
    const ItemMemory item = model.first(Rating::Again, nine(monday), monday);
    const Instant earlier = nine(monday) - days{3};
    for (const Rating rating : allRatings) {
        const ItemMemory after = model.next(item, rating, earlier, monday - days{3});
        const Rating counted = rating == Rating::Easy ? Rating::Good : rating;
        QVERIFY(after.memory == Fsrs6{}.step(item.memory, 0, true, counted));
        QVERIFY(after.due > earlier);
    }
    // A pass does not count twice by setting the clock back over the rollover.
    const ItemMemory passed = model.first(Rating::Good, nine(monday), monday);
    QVERIFY(model.next(passed, Rating::Easy, earlier, monday - days{3}).memory == passed.memory);
    // A later study day at an earlier instant (a journey) is a later day without elapsed time.
    const ItemMemory traveller = model.next(passed, Rating::Good, nine(monday) - hours{1}, monday + days{1});
    QVERIFY(traveller.memory == Fsrs6{}.step(passed.memory, 0, false, Rating::Good));
}

void TestMemory::wrongClockInTheFutureHealsItself()
{
    const MemoryModel model = defaultModel();
    const StudyDay future = monday + days{20000};
    ItemMemory item = model.first(Rating::Good, nine(monday), monday);
    item = model.next(item, Rating::Again, nine(future), future);
    item = model.next(item, Rating::Good, nine(monday + days{1}), monday + days{1});
    QVERIFY(item.due < nine(monday + days{60}));
    const ItemMemory later = model.next(item, Rating::Good, nine(monday + days{3}), monday + days{3});
    QVERIFY(later.memory == Fsrs6{}.step(item.memory, 2, false, Rating::Good));
}

void TestMemory::anyOrderOfTimesKeepsTheStateSound()
{
    std::mt19937_64 random(29);
    const MemoryModel model = defaultModel();
    for (int i = 0; i < 300; ++i) {
        std::optional<ItemMemory> item;
        for (int review = 0; review < 40; ++review) {
            const Instant at = nine(monday) + minutes{static_cast<std::int64_t>(random() % 20000000) - 10000000};
            const StudyDay day = dayOf(at) + days{static_cast<int>(random() % 3) - 1};
            item = model.next(item, allRatings[random() % 4], at, day);
            QVERIFY(item->memory.stability >= minimumStability && item->memory.stability <= maximumStability);
            QVERIFY(item->memory.difficulty >= 1 && item->memory.difficulty <= 10);
            QVERIFY(item->due >= at + minutes{10});
            QVERIFY(item->due <= at + days{36500});
            QCOMPARE(item->reps, review + 1);
        }
    }
}

void TestMemory::passNeverLowersRecallLaterOn()
{
    std::mt19937_64 random(31);
    const MemoryModel model = defaultModel();
    for (int i = 0; i < 3000; ++i) {
        const std::vector<RatedMoment> log = randomLog(random, 1 + random() % 15);
        const ItemMemory item = *oneByOne(model, log);
        const Instant now = log.back().at + minutes{random() % 20000};
        for (const Rating rating : {Rating::Hard, Rating::Good, Rating::Easy}) {
            const ItemMemory after = model.next(item, rating, now, dayOf(now));
            for (const int ahead : {0, 1, 7, 60})
                QVERIFY(model.recallAt(after, now + days{ahead}) >= model.recallAt(item, now + days{ahead}));
        }
    }
}

void TestMemory::recallIsOneBeforeTheLastReview()
{
    const MemoryModel model = defaultModel();
    const ItemMemory item = model.first(Rating::Good, nine(monday), monday);
    QCOMPARE(model.recallAt(item, nine(monday) - days{5}), 1.0);
    QCOMPARE(model.recallAt(item, nine(monday)), 1.0);
    QVERIFY(std::abs(model.recallAt(item, nine(monday) + milliseconds{199281600}) - 0.9) < 1e-9);
}

QTEST_GUILESS_MAIN(TestMemory)
#include "tst_memory.moc"
