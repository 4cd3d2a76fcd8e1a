// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <array>
#include <cmath>
#include <random>
#include <vector>

#include "core/scheduling/grades.h"

using namespace greenroom;

namespace {

int number(std::optional<Rating> rating)
{
    return rating ? static_cast<int>(*rating) : 0;
}

} // namespace

/// Ratings that the program suggests.
class TestGrades : public QObject {
    Q_OBJECT

private slots:
    void markedAnswerIsGraded_data();
    void markedAnswerIsGraded();
    void easyIsSuggestedOnlyForTheFirstAnswerEver();
    void hintNeverImprovesTheGrade();
    void keyPointsAreGraded_data();
    void keyPointsAreGraded();
    void oneMoreKeyPointNeverLowersTheGrade();
    void rubricIsGraded_data();
    void rubricIsGraded();
    void confidenceStartsAtItsPrior_data();
    void confidenceStartsAtItsPrior();
    void confidenceMovesToTheUsersOwnRecord();
    void chanceRightIsAlwaysAProbability();
};

void TestGrades::markedAnswerIsGraded_data()
{
    QTest::addColumn<bool>("correct");
    QTest::addColumn<int>("confidence"); // 0: not given
    QTest::addColumn<bool>("hint");
    QTest::addColumn<bool>("firstEver");
    QTest::addColumn<int>("rating");
    QTest::newRow("wrong") << false << 0 << false << false << 1;
    QTest::newRow("wrong though certain") << false << 4 << false << false << 1;
    QTest::newRow("wrong at the first answer") << false << 4 << false << true << 1;
    QTest::newRow("right by a guess") << true << 1 << false << false << 2;
    QTest::newRow("right but unsure") << true << 2 << false << false << 2;
    QTest::newRow("right and fairly sure") << true << 3 << false << false << 3;
    QTest::newRow("right and certain") << true << 4 << false << false << 3;
    QTest::newRow("right without a stated confidence") << true << 0 << false << false << 3;
    QTest::newRow("right with a hint") << true << 4 << true << false << 2;
    QTest::newRow("first answer right and certain") << true << 4 << false << true << 4;
    QTest::newRow("first answer right and fairly sure") << true << 3 << false << true << 4;
    QTest::newRow("first answer right but unsure") << true << 2 << false << true << 2;
    QTest::newRow("first answer right with a hint") << true << 4 << true << true << 2;
    QTest::newRow("first answer right without a stated confidence") << true << 0 << false << true << 3;
    QTest::newRow("impossible confidence counts as not given") << true << 9 << false << true << 3;
}

void TestGrades::markedAnswerIsGraded()
{
    QFETCH(bool, correct);
    QFETCH(int, confidence);
    QFETCH(bool, hint);
    QFETCH(bool, firstEver);
    QFETCH(int, rating);
    const MarkedAnswer answer{correct, confidence == 0 ? std::nullopt : std::optional{confidence}, hint, firstEver};
    QCOMPARE(number(suggestRating(answer)), rating);
}

void TestGrades::easyIsSuggestedOnlyForTheFirstAnswerEver()
{
    for (int confidence = -1; confidence <= 6; ++confidence) {
        for (const bool hint : {false, true})
            QVERIFY(suggestRating(MarkedAnswer{true, confidence, hint, false}) != Rating::Easy);
    }
}

void TestGrades::hintNeverImprovesTheGrade()
{
    for (int confidence = -1; confidence <= 6; ++confidence) {
        for (const bool correct : {false, true}) {
            for (const bool first : {false, true})
                QVERIFY(suggestRating(MarkedAnswer{correct, confidence, true, first})
                        <= suggestRating(MarkedAnswer{correct, confidence, false, first}));
        }
    }
}

void TestGrades::keyPointsAreGraded_data()
{
    QTest::addColumn<std::vector<int>>("weights"); // negative: ticked with that weight
    QTest::addColumn<int>("rating");
    QTest::newRow("no key points give no suggestion") << std::vector<int>{} << 0;
    QTest::newRow("nothing ticked") << std::vector<int>{1, 2, 3} << 1;
    QTest::newRow("everything ticked is Good, not Easy") << std::vector<int>{-1, -2, -3} << 3;
    QTest::newRow("exactly four fifths") << std::vector<int>{-1, -1, -1, -1, 1} << 3;
    QTest::newRow("just below four fifths") << std::vector<int>{-3, -3, -3, -2, 3} << 2;
    QTest::newRow("exactly half") << std::vector<int>{-1, 1} << 2;
    QTest::newRow("just below half") << std::vector<int>{-3, 3, 1} << 1;
    QTest::newRow("one heavy point outweighs two light ones") << std::vector<int>{-3, 1, 1} << 2;
}

void TestGrades::keyPointsAreGraded()
{
    QFETCH(std::vector<int>, weights);
    QFETCH(int, rating);
    std::vector<TickedKeyPoint> points;
    for (const int weight : weights)
        points.push_back({std::abs(weight), weight < 0});
    QCOMPARE(number(suggestRating(points)), rating);
    points.push_back({0, true});
    points.push_back({-2, true});
    QCOMPARE(number(suggestRating(points)), rating);
}

void TestGrades::oneMoreKeyPointNeverLowersTheGrade()
{
    std::mt19937_64 random(41);
    for (int i = 0; i < 2000; ++i) {
        std::vector<TickedKeyPoint> points;
        for (std::size_t n = 1 + random() % 8; n > 0; --n)
            points.push_back({1 + static_cast<int>(random() % 3), random() % 2 == 0});
        const std::optional<Rating> before = suggestRating(points);
        points[random() % points.size()].ticked = true;
        QVERIFY(suggestRating(points) >= before);
    }
}

void TestGrades::rubricIsGraded_data()
{
    QTest::addColumn<int>("score");
    QTest::addColumn<int>("rating");
    const std::array<int, 7> ratings = {0, 1, 1, 2, 3, 4, 0};
    for (int score = 0; score < 7; ++score)
        QTest::addRow("score %d", score) << score << ratings[static_cast<std::size_t>(score)];
}

void TestGrades::rubricIsGraded()
{
    QFETCH(int, score);
    QFETCH(int, rating);
    QCOMPARE(number(ratingFromRubric(score)), rating);
}

void TestGrades::confidenceStartsAtItsPrior_data()
{
    QTest::addColumn<int>("confidence");
    QTest::addColumn<int>("options"); // 0: none
    QTest::addColumn<double>("chance");
    QTest::newRow("guess among four") << 1 << 4 << 0.25;
    QTest::newRow("guess among two") << 1 << 2 << 0.5;
    QTest::newRow("guess without options") << 1 << 0 << 0.2;
    QTest::newRow("guess with one option counts as none") << 1 << 1 << 0.2;
    QTest::newRow("unsure") << 2 << 4 << 0.5;
    QTest::newRow("fairly sure") << 3 << 4 << 0.75;
    QTest::newRow("certain") << 4 << 0 << 0.95;
    QTest::newRow("below the scale") << -3 << 5 << 0.2;
    QTest::newRow("above the scale") << 9 << 5 << 0.95;
}

void TestGrades::confidenceStartsAtItsPrior()
{
    QFETCH(int, confidence);
    QFETCH(int, options);
    QFETCH(double, chance);
    const std::optional<int> given = options == 0 ? std::nullopt : std::optional{options};
    QCOMPARE(chanceRight(confidence, given).value(), chance);
}

void TestGrades::confidenceMovesToTheUsersOwnRecord()
{
    ConfidenceRecords own;
    own[3] = {5, 10};
    QCOMPARE(chanceRight(4, {}, own).value(), (9.5 + 5) / 20);
    QCOMPARE(chanceRight(3, {}, own).value(), 0.75);
    own[3] = {500000, 1000000};
    QVERIFY(std::abs(chanceRight(4, {}, own).value() - 0.5) < 1e-4);
}

void TestGrades::chanceRightIsAlwaysAProbability()
{
    std::mt19937_64 random(43);
    for (int i = 0; i < 2000; ++i) {
        ConfidenceRecords own;
        for (ConfidenceRecord &record : own) {
            record.answered = static_cast<int>(random() % 1000);
            record.right = static_cast<int>(random() % static_cast<unsigned>(record.answered + 1));
        }
        double last = 0;
        for (int confidence = 1; confidence <= 4; ++confidence) {
            const double chance = chanceRight(confidence, 4, own).value();
            QVERIFY(chance > 0 && chance < 1);
            const double start = chanceRight(confidence, 4).value();
            QVERIFY(start > last);
            last = start;
        }
    }
}

QTEST_GUILESS_MAIN(TestGrades)
#include "tst_grades.moc"
