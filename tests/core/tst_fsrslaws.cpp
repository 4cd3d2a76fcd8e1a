// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <array>
#include <cmath>
#include <functional>
#include <limits>
#include <random>

#include "core/scheduling/scheduler.h"

using namespace greenroom;

namespace {

constexpr std::array<Rating, 4> allRatings = {Rating::Again, Rating::Hard, Rating::Good, Rating::Easy};
constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double rounding = 1 + 1e-12;

/// A model with any allowed weights, a state anywhere in its range, and a wait from minutes to decades.
struct Draw {
    Fsrs6 model;
    MemoryState state;
    double days = 0;
};

Draw draw(std::mt19937_64 &random)
{
    std::uniform_real_distribution<double> unit(0, 1);
    FsrsWeights weights = fsrs6DefaultWeights;
    FsrsOptions options;
    if (random() % 4 != 0) {
        for (double &weight : weights)
            weight *= std::exp(4 * unit(random) - 2);
        options = {random() % 4 != 0, static_cast<int>(random() % 4)};
    }
    const double stability = 0.001 * std::pow(36500 / 0.001, unit(random));
    const double days = 0.0005 * std::pow(20000 / 0.0005, unit(random));
    return {Fsrs6{weights, options}, {stability, 1 + 9 * unit(random)}, days};
}

void forManyDraws(const std::function<void(const Draw &)> &law)
{
    std::mt19937_64 random(20261122);
    for (int i = 0; i < 20000 && !QTest::currentTestFailed(); ++i)
        law(draw(random));
}

bool near(double left, double right, double relative = 1e-9)
{
    return std::abs(left - right) <= relative * std::max(std::abs(left), std::abs(right));
}

} // namespace

/// Facts about FSRS-6 that hold for all allowed weights and all states.
class TestFsrsLaws : public QObject {
    Q_OBJECT

private slots:
    void defaultModelHasThePublishedConstants();
    void stateStaysInRange();
    void successNeverLowersStability();
    void lapseNeverLengthensInterval();
    void lapseAfterVeryLongKeepsStabilityAtItsCap();
    void failedSameDayNeverRaisesStabilityBeyondItsFactor();
    void sameDayPassNeverLowersStability();
    void betterRatingNeverGivesLessStability();
    void betterRatingNeverGivesMoreDifficulty();
    void longerWaitNeverGivesLessAfterSuccess();
    void recallFallsStrictlyWithTime();
    void recallIsNineTenthsAfterStabilityDays();
    void intervalIsTheInverseOfRecall();
    void sameDayIgnoresElapsedTime();
    void longTermModeIgnoresTheSameDayFlag();
    void impossibleTimesCountAsNone();
    void fiveEasyPressesOnOneDayInflateTheBareModel();
    void weightsAreClippedOnceAndForAll();
    void weightThatIsNoNumberBecomesTheDefault();
    void severalRelearningStepsLowerTheSameDayLimit();
    void sameDayPowerMayBeZeroInLongTermModeOnly();
    void wholeDaysAreRoundedHalfUpAndBounded();
    void orderedDaysRiseUntilTheMaximum();
    void schedulerNeverExceedsTheMaximum();
    void longTermModeOrdersAllFourButtons();
    void stepOfADayPutsTheCardInReview();
};

void TestFsrsLaws::defaultModelHasThePublishedConstants()
{
    const Fsrs6 model;
    QVERIFY(near(model.recall({1, 5}, 1), 0.9));
    QVERIFY(near(std::pow(model.recall({1, 5}, 1), -1 / 0.1542) - 1, 0.980346494, 1e-8));
    QVERIFY(near(model.intervalFactor(0.80), 3.31596, 1e-5));
    QVERIFY(near(model.intervalFactor(0.85), 1.90643, 1e-5));
    QVERIFY(near(model.intervalFactor(0.92), 0.73165, 1e-5));
    QVERIFY(near(model.intervalFactor(0.95), 0.40256, 1e-5));
    const std::array<double, 4> difficulties = {6.4133, 5.11217, 2.11810, 1};
    for (std::size_t i = 0; i < 4; ++i) {
        QCOMPARE(model.init(allRatings[i]).stability, fsrs6DefaultWeights[i]);
        QVERIFY(near(model.init(allRatings[i]).difficulty, difficulties[i], 2e-6));
    }
}

void TestFsrsLaws::stateStaysInRange()
{
    forManyDraws([](const Draw &d) {
        for (const Rating rating : allRatings) {
            for (const MemoryState &state : {d.model.init(rating), d.model.step(d.state, d.days, false, rating),
                                             d.model.step(d.state, 0, true, rating)}) {
                QVERIFY(state.stability >= minimumStability && state.stability <= maximumStability);
                QVERIFY(state.difficulty >= 1 && state.difficulty <= 10);
            }
        }
    });
}

void TestFsrsLaws::successNeverLowersStability()
{
    forManyDraws([](const Draw &d) {
        for (const Rating rating : {Rating::Hard, Rating::Good, Rating::Easy})
            QVERIFY(d.model.step(d.state, d.days, false, rating).stability >= d.state.stability);
    });
}

void TestFsrsLaws::lapseNeverLengthensInterval()
{
    forManyDraws([](const Draw &d) {
        const FsrsWeights &w = d.model.weights();
        const double cap = d.model.sameDayEnabled() ? std::exp(w[17] * w[18]) : 1;
        const double after = d.model.step(d.state, d.days, false, Rating::Again).stability;
        QVERIFY(after <= std::max(minimumStability, d.state.stability / cap * rounding));
    });
}

void TestFsrsLaws::lapseAfterVeryLongKeepsStabilityAtItsCap()
{
    const MemoryState tiny{0.05, 1};
    QVERIFY(near(Fsrs6{}.step(tiny, 10000, false, Rating::Again).stability, 0.05 / std::exp(0.5425 * 0.0912)));
    const Fsrs6 longTerm{fsrs6DefaultWeights, {false, 1}};
    QCOMPARE(longTerm.step(tiny, 10000, false, Rating::Again).stability, 0.05);
}

void TestFsrsLaws::failedSameDayNeverRaisesStabilityBeyondItsFactor()
{
    forManyDraws([](const Draw &d) {
        if (!d.model.sameDayEnabled())
            return;
        const FsrsWeights &w = d.model.weights();
        const double factor = std::exp(w[17] * (w[18] - 2)) * std::pow(d.state.stability, -w[19]);
        const double expected = std::clamp(d.state.stability * factor, minimumStability, maximumStability);
        QVERIFY(near(d.model.step(d.state, 0, true, Rating::Again).stability, expected));
    });
}

void TestFsrsLaws::sameDayPassNeverLowersStability()
{
    forManyDraws([](const Draw &d) {
        for (const Rating rating : {Rating::Hard, Rating::Good, Rating::Easy})
            QVERIFY(d.model.step(d.state, 0, true, rating).stability >= d.state.stability);
    });
    const Fsrs6 model;
    QCOMPARE(model.step({2.3065, 2.1181}, 0, true, Rating::Hard).stability, 2.3065);
    QCOMPARE(model.step({2.3065, 2.1181}, 0, true, Rating::Good).stability, 2.3065);
}

void TestFsrsLaws::betterRatingNeverGivesLessStability()
{
    forManyDraws([](const Draw &d) {
        for (const bool sameDay : {false, true}) {
            double last = 0;
            for (const Rating rating : allRatings) {
                const double now = d.model.step(d.state, d.days, sameDay, rating).stability;
                QVERIFY(now >= last);
                last = now;
            }
        }
    });
}

void TestFsrsLaws::betterRatingNeverGivesMoreDifficulty()
{
    forManyDraws([](const Draw &d) {
        double last = 10;
        for (const Rating rating : allRatings) {
            const double now = d.model.step(d.state, d.days, false, rating).difficulty;
            QVERIFY(now <= last);
            QCOMPARE(now, d.model.step(d.state, 0, true, rating).difficulty);
            last = now;
        }
    });
}

void TestFsrsLaws::longerWaitNeverGivesLessAfterSuccess()
{
    forManyDraws([](const Draw &d) {
        for (const Rating rating : allRatings) {
            const double sooner = d.model.step(d.state, d.days, false, rating).stability;
            QVERIFY(d.model.step(d.state, 1.5 * d.days, false, rating).stability >= sooner);
        }
    });
}

void TestFsrsLaws::recallFallsStrictlyWithTime()
{
    forManyDraws([](const Draw &d) {
        const double now = d.model.recall(d.state, d.days);
        QVERIFY(now > 0 && now <= 1);
        QVERIFY(d.model.recall(d.state, 0) == 1);
        if (d.days / d.state.stability > 1e-6)
            QVERIFY(d.model.recall(d.state, 1.01 * d.days) < now);
    });
}

void TestFsrsLaws::recallIsNineTenthsAfterStabilityDays()
{
    forManyDraws([](const Draw &d) {
        QVERIFY(near(d.model.recall(d.state, d.state.stability), 0.9));
        QVERIFY(near(d.model.interval(d.state, 0.9), d.state.stability));
    });
}

void TestFsrsLaws::intervalIsTheInverseOfRecall()
{
    forManyDraws([](const Draw &d) {
        for (const double retention : {0.7, 0.8, 0.85, 0.95, 0.99})
            QVERIFY(near(d.model.recall(d.state, d.model.interval(d.state, retention)), retention));
        QVERIFY(d.model.interval(d.state, 0.8) > d.model.interval(d.state, 0.95));
    });
}

void TestFsrsLaws::sameDayIgnoresElapsedTime()
{
    forManyDraws([](const Draw &d) {
        if (!d.model.sameDayEnabled())
            return;
        for (const Rating rating : allRatings)
            QVERIFY(d.model.step(d.state, 0, true, rating) == d.model.step(d.state, d.days, true, rating));
    });
}

void TestFsrsLaws::longTermModeIgnoresTheSameDayFlag()
{
    const Fsrs6 model{fsrs6DefaultWeights, {false, 1}};
    for (const Rating rating : allRatings) {
        QVERIFY(model.step({5, 5}, 0, true, rating) == model.step({5, 5}, 0, false, rating));
        QVERIFY(model.step({5, 5}, 3, true, rating) == model.step({5, 5}, 3, false, rating));
    }
    QCOMPARE(model.step({5, 5}, 0, true, Rating::Good).stability, 5.0);
}

void TestFsrsLaws::impossibleTimesCountAsNone()
{
    forManyDraws([](const Draw &d) {
        for (const double days : {-d.days, -infinity, notANumber}) {
            QCOMPARE(d.model.recall(d.state, days), 1.0);
            for (const Rating rating : allRatings)
                QVERIFY(d.model.step(d.state, days, false, rating) == d.model.step(d.state, 0, false, rating));
        }
        for (const Rating rating : allRatings)
            QVERIFY(std::isfinite(d.model.step(d.state, infinity, false, rating).stability));
        QCOMPARE(d.model.recall(d.state, infinity), 0.0);
        QVERIFY(near(d.model.interval(d.state, notANumber), d.state.stability));
        QVERIFY(std::isfinite(d.model.interval(d.state, 0)) && d.model.interval(d.state, 2) > 0);
    });
}

void TestFsrsLaws::fiveEasyPressesOnOneDayInflateTheBareModel()
{
    // The reason for the same-day policy in memory.h.
    const Fsrs6 model;
    MemoryState state = model.init(Rating::Good);
    for (int i = 0; i < 5; ++i)
        state = model.step(state, 0, true, Rating::Easy);
    QVERIFY(near(state.stability, 24.3, 0.002));
}

void TestFsrsLaws::weightsAreClippedOnceAndForAll()
{
    std::mt19937_64 random(7);
    std::uniform_real_distribution<double> wild(-150, 150);
    for (int i = 0; i < 5000; ++i) {
        FsrsWeights weights{};
        for (double &weight : weights)
            weight = random() % 20 == 0 ? infinity : wild(random);
        const FsrsOptions options{random() % 2 == 0, static_cast<int>(random() % 5)};
        const FsrsWeights once = Fsrs6::clipped(weights, options);
        QVERIFY(once == Fsrs6::clipped(once, options));
        QVERIFY(once[20] >= 0.1 && once[20] <= 0.8 && once[4] >= 1 && once[4] <= 10 && once[7] <= 0.75);
        QVERIFY(once[17] >= 0 && once[17] <= 2 && once[18] >= 0 && once[18] <= 2);
        QVERIFY(once[19] >= (options.enableSameDay ? 0.01 : 0));
        QVERIFY(Fsrs6(weights, options).weights() == once);
    }
    QVERIFY(Fsrs6::clipped(fsrs6DefaultWeights) == fsrs6DefaultWeights);
}

void TestFsrsLaws::weightThatIsNoNumberBecomesTheDefault()
{
    FsrsWeights weights = fsrs6DefaultWeights;
    weights.fill(notANumber);
    QVERIFY(Fsrs6{weights}.weights() == fsrs6DefaultWeights);
}

void TestFsrsLaws::severalRelearningStepsLowerTheSameDayLimit()
{
    FsrsWeights weights = fsrs6DefaultWeights;
    weights[17] = weights[18] = 5;
    QCOMPARE(Fsrs6::clipped(weights, {true, 0})[17], 2.0);
    QCOMPARE(Fsrs6::clipped(weights, {true, 1})[18], 2.0);
    const double two = -(std::log(1.4835) + std::log(std::pow(2, 0.2629) - 1) + 0.3 * 1.6483) / 2;
    QVERIFY(near(Fsrs6::clipped(weights, {true, 2})[17], std::sqrt(two)));
    QVERIFY(Fsrs6::clipped(weights, {true, 3})[17] < Fsrs6::clipped(weights, {true, 2})[17]);
    weights[11] = 5;
    weights[13] = 0.9;
    QCOMPARE(Fsrs6::clipped(weights, {true, 2})[18], 0.01);
}

void TestFsrsLaws::sameDayPowerMayBeZeroInLongTermModeOnly()
{
    FsrsWeights weights = fsrs6DefaultWeights;
    weights[19] = 0;
    QCOMPARE(Fsrs6::clipped(weights, {true, 1})[19], 0.01);
    QCOMPARE(Fsrs6::clipped(weights, {false, 1})[19], 0.0);
}

void TestFsrsLaws::wholeDaysAreRoundedHalfUpAndBounded()
{
    QCOMPARE(wholeDays(2.4999, 100), 2);
    QCOMPARE(wholeDays(2.5, 100), 3);
    QCOMPARE(wholeDays(0.2, 100), 1);
    QCOMPARE(wholeDays(99.5, 100), 100);
    QCOMPARE(wholeDays(1e300, 36500), 36500);
    QCOMPARE(wholeDays(infinity, 60), 60);
    QCOMPARE(wholeDays(notANumber, 60), 1);
    QCOMPARE(wholeDays(-5, 60), 1);
    QCOMPARE(wholeDays(10, 0), 1);
}

void TestFsrsLaws::orderedDaysRiseUntilTheMaximum()
{
    std::mt19937_64 random(11);
    std::uniform_real_distribution<double> days(0, 40);
    for (int i = 0; i < 5000; ++i) {
        const int maximum = 1 + static_cast<int>(random() % 45);
        const std::array<int, 3> ordered = orderedDays({days(random), days(random), days(random)}, maximum);
        QVERIFY(ordered[0] >= 1 && ordered[2] <= maximum);
        QVERIFY(ordered[0] < ordered[1] || ordered[1] == maximum);
        QVERIFY(ordered[1] < ordered[2] || ordered[2] == maximum);
    }
    QVERIFY((orderedDays({5, 3, 3}, 100) == std::array<int, 3>{3, 4, 5}));
    QVERIFY((orderedDays({5, 3, 3}, 4) == std::array<int, 3>{3, 4, 4}));
}

void TestFsrsLaws::schedulerNeverExceedsTheMaximum()
{
    std::mt19937_64 random(13);
    for (int i = 0; i < 2000; ++i) {
        const Draw d = draw(random);
        const int maximum = 1 + static_cast<int>(random() % 20);
        const Scheduler scheduler{d.model, {{std::chrono::minutes{1}, std::chrono::minutes{10}}, {}, 0.8, maximum}};
        Card card;
        for (int review = 0; review < 12; ++review) {
            card = scheduler.review(card, allRatings[random() % 4], Instant{}, static_cast<double>(random() % 30));
            QVERIFY(card.scheduledDays <= maximum);
            QVERIFY(card.scheduledDays >= (card.state == CardState::Review ? 1 : 0));
        }
    }
}

void TestFsrsLaws::longTermModeOrdersAllFourButtons()
{
    FsrsWeights weights = fsrs6DefaultWeights;
    weights[0] = 50;
    const Scheduler scheduler{Fsrs6{weights, {false, 1}}};
    int expected = 1;
    for (const Rating rating : {Rating::Again, Rating::Hard, Rating::Good}) {
        const Card card = scheduler.review({}, rating, Instant{}, 0);
        QCOMPARE(card.scheduledDays, expected++);
        QCOMPARE(card.state, CardState::Review);
    }
}

void TestFsrsLaws::stepOfADayPutsTheCardInReview()
{
    using std::chrono::days;
    using std::chrono::minutes;
    const Scheduler scheduler{Fsrs6{}, {{minutes{10}, days{2}}, {minutes{10}}, 0.9, 36500}};
    Card card = scheduler.review({}, Rating::Again, Instant{}, 0);
    QCOMPARE(card.state, CardState::Learning);
    card = scheduler.review(card, Rating::Good, Instant{}, 0);
    QCOMPARE(card.state, CardState::Review);
    QCOMPARE(card.scheduledDays, 2);
    QVERIFY(card.due == Instant{} + days{2});
    card = scheduler.review(card, Rating::Again, Instant{}, 2);
    QCOMPARE(card.state, CardState::Relearning);
    QCOMPARE(card.lapses, 1);
}

QTEST_GUILESS_MAIN(TestFsrsLaws)
#include "tst_fsrslaws.moc"
