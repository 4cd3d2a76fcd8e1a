// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "core/scheduling/interleave.h"

using namespace greenroom;
using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

const Instant now{days{20000} + hours{9}};

QueueCandidate reviewed(const std::string &id, const std::string &area, double intervalDays, double lateDays)
{
    QueueCandidate candidate;
    candidate.id = ItemId{id};
    candidate.area = area;
    candidate.due = now - minutes{std::lround(1440 * lateDays)};
    candidate.lastAt = *candidate.due - minutes{std::lround(1440 * intervalDays)};
    return candidate;
}

QueueCandidate fresh(const std::string &id, const std::string &area, int difficulty = 1, double minutesEach = 1)
{
    QueueCandidate candidate;
    candidate.id = ItemId{id};
    candidate.area = area;
    candidate.isNew = true;
    candidate.difficulty = difficulty;
    candidate.minutes = minutesEach;
    return candidate;
}

std::vector<std::string> idsOf(const std::vector<ItemId> &queue)
{
    std::vector<std::string> ids;
    for (const ItemId &id : queue)
        ids.push_back(id.value());
    return ids;
}

std::vector<QueueCandidate> randomCandidates(std::mt19937_64 &random)
{
    std::vector<QueueCandidate> candidates;
    const std::size_t areas = 1 + random() % 5;
    for (std::size_t i = 0; i < random() % 40; ++i) {
        const std::string id = "pack/item-" + std::to_string(i);
        const std::string area(1, static_cast<char>('a' + random() % (1 + random() % areas)));
        candidates.push_back(random() % 3 == 0 ? fresh(id, area, 1 + static_cast<int>(random() % 5))
                                               : reviewed(id, area, 0.01 + static_cast<double>(random() % 30),
                                                          static_cast<double>(random() % 20) - 6));
        candidates.back().minutes = 1 + static_cast<double>(random() % 5);
    }
    return candidates;
}

QueueSettings randomSettings(std::mt19937_64 &random)
{
    QueueSettings settings;
    settings.maximumItems = random() % 30;
    if (random() % 3 == 0)
        settings.maximumMinutes = static_cast<double>(random() % 60);
    settings.newShare = static_cast<double>(random() % 5) / 4;
    settings.seed = random();
    return settings;
}

int neighboursAlike(const std::vector<std::string> &areas)
{
    int alike = 0;
    for (std::size_t i = 1; i < areas.size(); ++i)
        alike += areas[i] == areas[i - 1] ? 1 : 0;
    return alike;
}

std::vector<std::string> rearranged(const std::vector<std::string> &areas)
{
    std::vector<std::string> result;
    for (const std::size_t position : interleaved(areas))
        result.push_back(areas[position]);
    return result;
}

std::vector<std::string> randomAreas(std::mt19937_64 &random, std::size_t most)
{
    std::vector<std::string> areas;
    const std::size_t kinds = 1 + random() % 4;
    for (std::size_t i = random() % (most + 1); i > 0; --i)
        areas.emplace_back(1, static_cast<char>('a' + std::min(random() % kinds, random() % kinds)));
    return areas;
}

} // namespace

/// Which items enter a session, and in which order.
class TestInterleave : public QObject {
    Q_OBJECT

private slots:
    void latenessIsMeasuredInIntervals();
    void relativelyLatestComesFirst();
    void newItemsTakeTheirShare_data();
    void newItemsTakeTheirShare();
    void noShareKeepsNewItemsOut();
    void newItemsFillWhatNothingDueNeeds();
    void easierNewItemsComeFirst();
    void earlyItemsComeLast();
    void queueKeepsItsLimits();
    void orderOfCandidatesDoesNotMatter();
    void seedDecidesBetweenEqualsOnly();
    void drawIsTheSameOnEveryPlatform();
    void nothingGivesNothing();
    void neighboursShareAnAreaOnlyWhenNoOtherIsLeft();
    void neighboursShareAnAreaAsRarelyAsPossible();
    void itemsOfOneAreaKeepTheirOrder();
    void mixedAreasStayAsTheyAre();
};

void TestInterleave::latenessIsMeasuredInIntervals()
{
    QCOMPARE(relativeLateness(reviewed("a", "x", 1, 1), now), 1.0);
    QCOMPARE(relativeLateness(reviewed("a", "x", 30, 3), now), 0.1);
    QCOMPARE(relativeLateness(reviewed("a", "x", 10, -5), now), -0.5);
    QueueCandidate unknown = reviewed("a", "x", 10, 2);
    unknown.lastAt.reset();
    QCOMPARE(relativeLateness(unknown, now), 2.0);
    unknown.lastAt = *unknown.due + hours{1};
    QCOMPARE(relativeLateness(unknown, now), 2880.0);
    unknown.due.reset();
    QCOMPARE(relativeLateness(unknown, now), 0.0);
}

void TestInterleave::relativelyLatestComesFirst()
{
    const std::vector<QueueCandidate> candidates = {reviewed("month", "a", 30, 3), reviewed("day", "b", 1, 1),
                                                    reviewed("failed", "c", 10.0 / 1440, 0.5),
                                                    reviewed("today", "d", 5, 0)};
    const std::vector<std::string> expected = {"failed", "day", "month", "today"};
    QCOMPARE(idsOf(composeQueue(candidates, {}, now)), expected);
    QCOMPARE(idsOf(composeQueue(candidates, {2, {}, 0.25, 0}, now)), (std::vector<std::string>{"failed", "day"}));
}

void TestInterleave::newItemsTakeTheirShare_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<int>("newItems");
    QTest::newRow("a quarter") << 0.25 << 5;
    QTest::newRow("a half") << 0.5 << 10;
    QTest::newRow("all") << 1.0 << 20;
    QTest::newRow("more than all") << 7.0 << 20;
    QTest::newRow("below nothing") << -1.0 << 0;
}

void TestInterleave::newItemsTakeTheirShare()
{
    QFETCH(double, share);
    QFETCH(int, newItems);
    std::vector<QueueCandidate> candidates;
    for (int i = 0; i < 40; ++i) {
        candidates.push_back(fresh("new-" + std::to_string(i), "a"));
        candidates.push_back(reviewed("old-" + std::to_string(i), "a", 5, i));
    }
    const std::vector<std::string> ids = idsOf(composeQueue(candidates, {20, {}, share, 1}, now));
    QCOMPARE(ids.size(), std::size_t{20});
    QCOMPARE(std::count_if(ids.begin(), ids.end(), [](const std::string &id) { return id[0] == 'n'; }), newItems);
    if (share == 0.25) {
        for (std::size_t i = 0; i < ids.size(); ++i)
            QCOMPARE(ids[i][0] == 'n', i % 4 == 3);
    }
}

void TestInterleave::noShareKeepsNewItemsOut()
{
    QVERIFY(composeQueue(std::vector{fresh("a", "x")}, {20, {}, 0, 0}, now).empty());
}

void TestInterleave::newItemsFillWhatNothingDueNeeds()
{
    std::vector<QueueCandidate> candidates = {reviewed("due", "a", 5, 1)};
    for (int i = 0; i < 9; ++i)
        candidates.push_back(fresh("new-" + std::to_string(i), "a"));
    QCOMPARE(composeQueue(candidates, {8, {}, 0.1, 0}, now).size(), std::size_t{8});
}

void TestInterleave::easierNewItemsComeFirst()
{
    const std::vector<QueueCandidate> candidates = {fresh("hard", "a", 5), fresh("easy and long", "a", 1, 9),
                                                    fresh("easy", "a", 1, 2), fresh("middle", "a", 3)};
    for (std::uint64_t seed = 0; seed < 10; ++seed)
        QCOMPARE(idsOf(composeQueue(candidates, {20, {}, 0.25, seed}, now)),
                 (std::vector<std::string>{"easy", "easy and long", "middle", "hard"}));
}

void TestInterleave::earlyItemsComeLast()
{
    const std::vector<QueueCandidate> candidates = {reviewed("far", "a", 10, -9), reviewed("near", "a", 10, -1),
                                                    fresh("new", "a"), reviewed("due", "a", 10, 0)};
    QCOMPARE(idsOf(composeQueue(candidates, {}, now)), (std::vector<std::string>{"due", "new", "near", "far"}));
}

void TestInterleave::queueKeepsItsLimits()
{
    std::mt19937_64 random(47);
    for (int i = 0; i < 3000; ++i) {
        std::vector<QueueCandidate> candidates = randomCandidates(random);
        const QueueSettings settings = randomSettings(random);
        std::map<std::string, double> minutesOf;
        std::size_t usable = 0;
        for (const QueueCandidate &candidate : candidates) {
            minutesOf[candidate.id.value()] = candidate.minutes;
            usable += candidate.isNew && settings.newShare == 0 ? 0 : 1;
        }
        if (!candidates.empty())
            candidates.push_back(candidates.front());
        const std::vector<std::string> ids = idsOf(composeQueue(candidates, settings, now));
        double total = 0;
        for (const std::string &id : ids)
            total += minutesOf.at(id);
        QCOMPARE(std::set<std::string>(ids.begin(), ids.end()).size(), ids.size());
        QVERIFY(ids.size() <= settings.maximumItems);
        QVERIFY(!settings.maximumMinutes || total <= *settings.maximumMinutes);
        if (!settings.maximumMinutes)
            QCOMPARE(ids.size(), std::min(usable, settings.maximumItems));
    }
}

void TestInterleave::orderOfCandidatesDoesNotMatter()
{
    std::mt19937_64 random(53);
    for (int i = 0; i < 2000; ++i) {
        std::vector<QueueCandidate> candidates = randomCandidates(random);
        const QueueSettings settings = randomSettings(random);
        const std::vector<ItemId> queue = composeQueue(candidates, settings, now);
        QVERIFY(composeQueue(candidates, settings, now) == queue);
        std::shuffle(candidates.begin(), candidates.end(), random);
        QVERIFY(composeQueue(candidates, settings, now) == queue);
    }
}

void TestInterleave::seedDecidesBetweenEqualsOnly()
{
    std::vector<QueueCandidate> equals;
    std::vector<QueueCandidate> ranked;
    for (int i = 0; i < 12; ++i) {
        equals.push_back(fresh("item-" + std::to_string(i), "a"));
        ranked.push_back(reviewed("item-" + std::to_string(i), "a", 10, i));
    }
    std::set<std::vector<ItemId>> orders;
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        orders.insert(composeQueue(equals, {20, {}, 0.25, seed}, now));
        QVERIFY(composeQueue(ranked, {20, {}, 0.25, seed}, now) == composeQueue(ranked, {}, now));
    }
    QVERIFY(orders.size() > 15);
}

void TestInterleave::drawIsTheSameOnEveryPlatform()
{
    std::vector<QueueCandidate> equals;
    for (const char *id : {"a", "b", "c", "d", "e"})
        equals.push_back(fresh(id, "x"));
    QCOMPARE(idsOf(composeQueue(equals, {20, {}, 1, 2026}, now)), (std::vector<std::string>{"a", "b", "c", "e", "d"}));
}

void TestInterleave::nothingGivesNothing()
{
    QVERIFY(composeQueue({}, {}, now).empty());
    QVERIFY(composeQueue(std::vector{fresh("a", "x")}, {0, {}, 1, 0}, now).empty());
    QVERIFY(interleaved({}).empty());
}

void TestInterleave::neighboursShareAnAreaOnlyWhenNoOtherIsLeft()
{
    std::mt19937_64 random(59);
    for (int i = 0; i < 5000; ++i) {
        const std::vector<std::string> order = rearranged(randomAreas(random, 20));
        for (std::size_t k = 1; k < order.size(); ++k) {
            if (order[k] != order[k - 1])
                continue;
            for (std::size_t rest = k; rest < order.size(); ++rest)
                QCOMPARE(order[rest], order[k]);
        }
    }
}

void TestInterleave::neighboursShareAnAreaAsRarelyAsPossible()
{
    std::mt19937_64 random(61);
    for (int i = 0; i < 400; ++i) {
        const std::vector<std::string> areas = randomAreas(random, 8);
        std::vector<std::string> any = areas;
        std::sort(any.begin(), any.end());
        int best = neighboursAlike(any);
        while (std::next_permutation(any.begin(), any.end()))
            best = std::min(best, neighboursAlike(any));
        QCOMPARE(neighboursAlike(rearranged(areas)), best);
    }
}

void TestInterleave::itemsOfOneAreaKeepTheirOrder()
{
    std::mt19937_64 random(67);
    for (int i = 0; i < 2000; ++i) {
        const std::vector<std::string> areas = randomAreas(random, 25);
        std::map<std::string, std::size_t> lastOf;
        std::set<std::size_t> seen;
        for (const std::size_t position : interleaved(areas)) {
            const auto found = lastOf.find(areas[position]);
            QVERIFY(found == lastOf.end() || found->second < position);
            lastOf[areas[position]] = position;
            seen.insert(position);
        }
        QCOMPARE(seen.size(), areas.size());
    }
}

void TestInterleave::mixedAreasStayAsTheyAre()
{
    const std::vector<std::string> areas = {"a", "b", "c", "a", "b", "a", "c"};
    QCOMPARE(rearranged(areas), areas);
    QCOMPARE(rearranged({"a", "a", "b", "a", "c"}), (std::vector<std::string>{"a", "b", "a", "c", "a"}));
    QCOMPARE(rearranged({"b", "c", "a", "a", "a"}), (std::vector<std::string>{"a", "b", "a", "c", "a"}));
}

QTEST_GUILESS_MAIN(TestInterleave)
#include "tst_interleave.moc"
