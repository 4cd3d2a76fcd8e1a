// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "core/grading/generators.h"
#include "core/grading/numeric.h"

using namespace greenroom;

namespace {

constexpr std::uint64_t draws = 2000;

NumericBody bodyOf(const NumericGenerator &generator)
{
    NumericBody body;
    body.generator = generator.name;
    body.tolerance = generator.name == "p-values-benjamini-hochberg" ? 0.4 : 0.0006;
    for (const std::string_view slip : generator.slips)
        body.slips.push_back({std::string(slip), "A lesson."});
    return body;
}

const std::vector<double> &listIn(const NumericDraw &draw, const std::string &name)
{
    return std::get<std::vector<double>>(draw.variables.at(name));
}

double numberIn(const NumericDraw &draw, const std::string &name)
{
    return std::get<double>(draw.variables.at(name));
}

double slipIn(const NumericDraw &draw, const NumericBody &body, const std::string &key)
{
    for (std::size_t i = 0; i < body.slips.size(); ++i) {
        if (body.slips[i].formula == key)
            return draw.slipAnswers[i];
    }
    return std::nan("");
}

bool near(double a, double b)
{
    return std::abs(a - b) < 1e-12;
}

void everyDraw(const std::string &name, const std::function<void(const NumericBody &, const NumericDraw &)> &check)
{
    const NumericBody body = bodyOf(*numericGenerator(name));
    for (std::uint64_t seed = 0; seed < draws; ++seed) {
        const auto draw = drawNumeric(body, seed);
        QVERIFY(draw.ok());
        check(body, *draw);
        if (QTest::currentTestFailed())
            return;
    }
}

/// A point of the curves: rates when everything from a threshold up is called positive.
struct Point {
    double recall = 0;
    double falsePositiveRate = 0;
    double precision = 1;
};

/// One point per distinct score, from the highest threshold down.
std::vector<Point> curve(const std::vector<double> &scores, const std::vector<double> &labels)
{
    const std::set<double, std::greater<>> thresholds(scores.begin(), scores.end());
    const double positives = static_cast<double>(std::count(labels.begin(), labels.end(), 1.0));
    const double negatives = static_cast<double>(labels.size()) - positives;
    std::vector<Point> points;
    for (const double threshold : thresholds) {
        double hits = 0;
        double alarms = 0;
        for (std::size_t i = 0; i < scores.size(); ++i) {
            if (scores[i] >= threshold)
                (labels[i] > 0 ? hits : alarms) += 1;
        }
        points.push_back({hits / positives, alarms / negatives, hits / (hits + alarms)});
    }
    return points;
}

double rocByTrapezoids(const std::vector<double> &scores, const std::vector<double> &labels)
{
    Point last;
    double area = 0;
    for (const Point &point : curve(scores, labels)) {
        area += (point.falsePositiveRate - last.falsePositiveRate) * (point.recall + last.recall) / 2;
        last = point;
    }
    return area;
}

double rankSum(const std::vector<double> &scores, const std::vector<double> &labels)
{
    double sum = 0;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        if (labels[i] == 0)
            continue;
        const double value = scores[i];
        const auto below = std::count_if(scores.begin(), scores.end(), [value](double s) { return s < value; });
        const auto level = std::count(scores.begin(), scores.end(), value);
        sum += static_cast<double>(below) + (static_cast<double>(level) + 1) / 2;
    }
    return sum;
}

double tiedPairs(const std::vector<double> &scores, const std::vector<double> &labels)
{
    double tied = 0;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j)
            tied += scores[i] == scores[j] && labels[i] != labels[j] ? 1 : 0;
    }
    return tied;
}

int countUpTo(const std::vector<double> &values, double limit)
{
    return static_cast<int>(std::count_if(values.begin(), values.end(), [limit](double v) { return v <= limit; }));
}

} // namespace

class TestGenerators : public QObject {
    Q_OBJECT

private slots:
    void tableTellsTheNamesOfWhatIsDrawn();
    void unknownNameIsRefused();
    void sameSeedGivesSameLists();
    void answerAndSlipsAreAllDifferent();
    void fewAttemptsAreWasted();
    void rocAreaEqualsTheTrapezoidsUnderTheCurve();
    void rocDrawHasBothClassesAndATie();
    void rocSlipsAreWhatTheyAreCalled();
    void averagePrecisionEqualsTheStepsUnderTheCurve();
    void averagePrecisionSlipsAreWhatTheyAreCalled();
    void rejectionsEqualAdjustedPValues();
    void rejectionSlipsAreWhatTheyAreCalled();
    void conditionsMayUseTheNumbers();
    void listsFillPlaceholders();
};

void TestGenerators::tableTellsTheNamesOfWhatIsDrawn()
{
    QCOMPARE(numericGenerators().size(), std::size_t{3});
    for (const NumericGenerator &generator : numericGenerators()) {
        QCOMPARE(numericGenerator(generator.name), &generator);
        QVERIFY(generator.slips.size() >= 3);
        QVERIFY(variantCount(bodyOf(generator)) >= 100);
        const auto draw = drawNumeric(bodyOf(generator), 1);
        QVERIFY(draw.ok());
        QCOMPARE(draw->variables.size(), generator.lists.size() + generator.numbers.size());
        for (const std::string_view name : generator.lists)
            QVERIFY(std::holds_alternative<std::vector<double>>(draw->variables.at(std::string(name))));
        for (const std::string_view name : generator.numbers)
            QVERIFY(std::holds_alternative<double>(draw->variables.at(std::string(name))));
    }
}

void TestGenerators::unknownNameIsRefused()
{
    NumericBody body;
    body.generator = "labelled-scores";
    QCOMPARE(drawNumeric(body, 1).error().subject, std::string("labelled-scores"));
    body = bodyOf(numericGenerators().front());
    body.slips.push_back({"one-plus-auc", ""});
    QCOMPARE(drawNumeric(body, 1).error().subject, std::string("one-plus-auc"));
    body = bodyOf(numericGenerators().front());
    body.variables.push_back({"a", {1}, 0, 0, 1});
    QVERIFY(!drawNumeric(body, 1));
    QVERIFY(numericGenerator("") == nullptr);
}

void TestGenerators::sameSeedGivesSameLists()
{
    for (const NumericGenerator &generator : numericGenerators()) {
        std::set<std::vector<double>> seen;
        for (std::uint64_t seed = 0; seed < 300; ++seed) {
            const auto first = drawNumeric(bodyOf(generator), seed);
            const auto second = drawNumeric(bodyOf(generator), seed);
            QVERIFY(first->variables == second->variables);
            QCOMPARE(first->answer, second->answer);
            seen.insert(listIn(*first, std::string(generator.lists.front())));
        }
        QVERIFY(seen.size() >= 299);
    }
}

void TestGenerators::answerAndSlipsAreAllDifferent()
{
    for (const NumericGenerator &generator : numericGenerators()) {
        everyDraw(std::string(generator.name), [](const NumericBody &body, const NumericDraw &draw) {
            QVERIFY(gradeNumeric(body, draw, draw.answer).correct);
            for (std::size_t i = 0; i < body.slips.size(); ++i) {
                const NumericVerdict verdict = gradeNumeric(body, draw, draw.slipAnswers[i]);
                QVERIFY(!verdict.correct);
                QCOMPARE(verdict.slip, std::optional<std::size_t>{i});
            }
        });
    }
}

void TestGenerators::fewAttemptsAreWasted()
{
    std::mt19937_64 random(1);
    for (const NumericGenerator &generator : numericGenerators()) {
        int usable = 0;
        for (int i = 0; i < 10000; ++i)
            usable += generator.draw(random) ? 1 : 0;
        QVERIFY2(usable > 3000, qPrintable(QString::number(usable)));
    }
}

void TestGenerators::rocAreaEqualsTheTrapezoidsUnderTheCurve()
{
    everyDraw("labelled-scores-roc-auc", [](const NumericBody &, const NumericDraw &draw) {
        const auto &scores = listIn(draw, "scores");
        const auto &labels = listIn(draw, "labels");
        QVERIFY(near(draw.answer, rocByTrapezoids(scores, labels)));
        const double sum = rankSum(scores, labels);
        const double positives = numberIn(draw, "positives");
        QVERIFY(near(sum, numberIn(draw, "rank_sum")));
        QVERIFY(near(draw.answer, (sum - positives * (positives + 1) / 2) / (positives * numberIn(draw, "negatives"))));
    });
}

void TestGenerators::rocDrawHasBothClassesAndATie()
{
    everyDraw("labelled-scores-roc-auc", [](const NumericBody &, const NumericDraw &draw) {
        const auto &scores = listIn(draw, "scores");
        const auto &labels = listIn(draw, "labels");
        QCOMPARE(scores.size(), labels.size());
        QVERIFY(scores.size() >= 8 && scores.size() <= 10);
        const auto positives = std::count(labels.begin(), labels.end(), 1.0);
        QVERIFY(positives >= 3 && positives <= 4);
        QCOMPARE(std::count(labels.begin(), labels.end(), 0.0) + positives, static_cast<long>(labels.size()));
        QVERIFY(tiedPairs(scores, labels) >= 1);
        for (const double score : scores) {
            QVERIFY(score > 0 && score < 1 && score != 0.5);
            QCOMPARE(score, std::round(score * 100) / 100); // the double that is written with two decimals
        }
        QVERIFY(draw.answer > 0.5 && draw.answer < 1);
    });
}

void TestGenerators::rocSlipsAreWhatTheyAreCalled()
{
    everyDraw("labelled-scores-roc-auc", [](const NumericBody &body, const NumericDraw &draw) {
        const auto &scores = listIn(draw, "scores");
        const auto &labels = listIn(draw, "labels");
        const double pairs = numberIn(draw, "positives") * numberIn(draw, "negatives");
        QVERIFY(near(slipIn(draw, body, "ties-count-zero"), draw.answer - tiedPairs(scores, labels) / 2 / pairs));
        std::vector<double> turned;
        for (const double score : scores)
            turned.push_back(-score);
        QVERIFY(near(slipIn(draw, body, "one-minus-auc"), rocByTrapezoids(turned, labels)));
        double wrong = 0;
        for (std::size_t i = 0; i < scores.size(); ++i)
            wrong += std::abs((scores[i] >= 0.5 ? 1 : 0) - labels[i]);
        QVERIFY(near(slipIn(draw, body, "accuracy-at-half"), 1 - wrong / static_cast<double>(scores.size())));
    });
}

void TestGenerators::averagePrecisionEqualsTheStepsUnderTheCurve()
{
    everyDraw("labelled-scores-average-precision", [](const NumericBody &, const NumericDraw &draw) {
        const auto &scores = listIn(draw, "scores");
        const auto &labels = listIn(draw, "labels");
        double steps = 0;
        double last = 0;
        for (const Point &point : curve(scores, labels)) {
            steps += (point.recall - last) * point.precision;
            last = point.recall;
        }
        QVERIFY(near(draw.answer, steps));
        QCOMPARE(std::set<double>(scores.begin(), scores.end()).size(), scores.size());
        const auto &ranked = listIn(draw, "ranked_scores");
        QVERIFY(std::is_sorted(ranked.rbegin(), ranked.rend()));
        for (std::size_t i = 0; i < ranked.size(); ++i) {
            const auto place = std::find(scores.begin(), scores.end(), ranked[i]) - scores.begin();
            QCOMPARE(listIn(draw, "ranked_labels")[i], labels[static_cast<std::size_t>(place)]);
        }
    });
}

void TestGenerators::averagePrecisionSlipsAreWhatTheyAreCalled()
{
    everyDraw("labelled-scores-average-precision", [](const NumericBody &body, const NumericDraw &draw) {
        const auto &scores = listIn(draw, "scores");
        const auto &labels = listIn(draw, "labels");
        double area = 0;
        double precisions = 0;
        Point last;
        const std::vector<Point> points = curve(scores, labels);
        for (const Point &point : points) {
            area += (point.recall - last.recall) * (point.precision + last.precision) / 2;
            precisions += point.precision;
            last = point;
        }
        QVERIFY(near(slipIn(draw, body, "trapezoid-rule"), area));
        QVERIFY(near(slipIn(draw, body, "mean-over-all-ranks"), precisions / static_cast<double>(points.size())));
        QVERIFY(near(slipIn(draw, body, "roc-auc"), rocByTrapezoids(scores, labels)));
        std::vector<double> turned;
        for (const double score : scores)
            turned.push_back(1 - score);
        double steps = 0;
        double recall = 0;
        for (const Point &point : curve(turned, labels)) {
            steps += (point.recall - recall) * point.precision;
            recall = point.recall;
        }
        QVERIFY(near(slipIn(draw, body, "ascending-order"), steps));
    });
}

void TestGenerators::rejectionsEqualAdjustedPValues()
{
    everyDraw("p-values-benjamini-hochberg", [](const NumericBody &, const NumericDraw &draw) {
        const auto &shown = listIn(draw, "p_values");
        std::vector<double> sorted = listIn(draw, "sorted_p_values");
        QVERIFY(std::is_permutation(shown.begin(), shown.end(), sorted.begin(), sorted.end()));
        QVERIFY(std::is_sorted(sorted.begin(), sorted.end()));
        QVERIFY(std::adjacent_find(sorted.begin(), sorted.end()) == sorted.end());
        const auto tests = static_cast<double>(sorted.size());
        QCOMPARE(numberIn(draw, "tests"), tests);
        QCOMPARE(numberIn(draw, "alpha"), 0.05);
        double adjusted = 1;
        int rejected = 0;
        for (std::size_t k = sorted.size(); k > 0; --k) {
            adjusted = std::min(adjusted, sorted[k - 1] * tests / static_cast<double>(k));
            rejected += adjusted <= 0.05 ? 1 : 0;
        }
        QCOMPARE(draw.answer, static_cast<double>(rejected));
        for (std::size_t k = 1; k <= sorted.size(); ++k) // no p-value on its line: rounding cannot decide
            QVERIFY(std::abs(sorted[k - 1] - 0.05 * static_cast<double>(k) / tests) > 1e-5);
    });
}

void TestGenerators::rejectionSlipsAreWhatTheyAreCalled()
{
    everyDraw("p-values-benjamini-hochberg", [](const NumericBody &body, const NumericDraw &draw) {
        const auto &sorted = listIn(draw, "sorted_p_values");
        const auto tests = static_cast<double>(sorted.size());
        QCOMPARE(slipIn(draw, body, "bonferroni"), static_cast<double>(countUpTo(sorted, 0.05 / tests)));
        QCOMPARE(slipIn(draw, body, "uncorrected"), static_cast<double>(countUpTo(sorted, 0.05)));
        int below = 0;
        int run = 0;
        for (std::size_t k = 1; k <= sorted.size(); ++k) {
            const bool passes = sorted[k - 1] <= 0.05 * static_cast<double>(k) / tests;
            below += passes ? 1 : 0;
            run += passes && run == static_cast<int>(k) - 1 ? 1 : 0;
        }
        QCOMPARE(slipIn(draw, body, "own-line-only"), static_cast<double>(below));
        QCOMPARE(slipIn(draw, body, "stop-at-first-failure"), static_cast<double>(run));
    });
}

void TestGenerators::conditionsMayUseTheNumbers()
{
    NumericBody body = bodyOf(*numericGenerator("labelled-scores-roc-auc"));
    body.where = {"positives == 4", "answer > 0.7"};
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        const auto draw = drawNumeric(body, seed);
        QVERIFY(draw.ok());
        QCOMPARE(numberIn(*draw, "positives"), 4.0);
        QVERIFY(draw->answer > 0.7);
    }
    body.where = {"scores > 0.5"};
    QVERIFY(!drawNumeric(body, 1));
}

void TestGenerators::listsFillPlaceholders()
{
    const auto draw = drawNumeric(bodyOf(*numericGenerator("labelled-scores-roc-auc")), 7);
    const auto text = renderNumeric("{{scores}} / {{labels}} = {{= answer | .3f}}", *draw);
    QVERIFY(text.ok());
    const QStringList parts = QString::fromStdString(*text).split(" / ");
    const QStringList scores = parts.first().split(", ");
    QCOMPARE(static_cast<std::size_t>(scores.size()), listIn(*draw, "scores").size());
    for (const QString &score : scores)
        QCOMPARE(score.size(), 4);
}

QTEST_GUILESS_MAIN(TestGenerators)
#include "tst_generators.moc"
