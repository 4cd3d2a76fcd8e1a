// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Speed of the memory model on one core, as the best of several rounds over mixed reviews, card after card.
// memory_model_reviews_per_second: Fsrs6::step. ratio_to_floor: its time per review divided by that of a loop with one
// std::pow and one std::exp per review in the same round's conditions. memory_policy_reviews_per_second, for
// information: MemoryModel::rebuild, which adds study days and counting.

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <random>
#include <span>
#include <vector>

#include "core/scheduling/memory.h"

using namespace greenroom;

namespace {

constexpr std::size_t reviewsPerCard = 16;
constexpr std::size_t cards = 4096;
constexpr int passes = 16;
constexpr int rounds = 9;

struct MixedReview {
    double days;
    bool sameDay;
    Rating rating;
};

/// 15 % Again, 15 % Hard, 60 % Good, 10 % Easy; a quarter on the same day, the rest 0.3 to 150 days apart.
std::vector<MixedReview> mixedReviews()
{
    std::mt19937_64 random(20261122);
    std::discrete_distribution<int> rating({15, 15, 60, 10});
    std::uniform_real_distribution<double> logDays(std::log(0.3), std::log(150));
    std::vector<MixedReview> reviews(cards * reviewsPerCard);
    for (MixedReview &review : reviews)
        review = {std::exp(logDays(random)), random() % 4 == 0, static_cast<Rating>(1 + rating(random))};
    return reviews;
}

std::vector<RatedMoment> moments(const std::vector<MixedReview> &reviews)
{
    using RealDays = std::chrono::duration<double, std::chrono::days::period>;
    std::vector<RatedMoment> result;
    Instant at{};
    for (std::size_t i = 0; i < reviews.size(); ++i) {
        if (i % reviewsPerCard == 0)
            at = Instant{};
        else if (!reviews[i].sameDay)
            at += std::chrono::duration_cast<std::chrono::milliseconds>(RealDays{reviews[i].days});
        result.push_back({reviews[i].rating, at, std::chrono::floor<std::chrono::days>(at)});
    }
    return result;
}

double modelLoop(const Fsrs6 &model, const std::vector<MixedReview> &reviews)
{
    double sum = 0;
    for (std::size_t card = 0; card < cards; ++card) {
        const MixedReview *review = &reviews[card * reviewsPerCard];
        MemoryState state = model.init(review->rating);
        for (std::size_t i = 0; i < reviewsPerCard; ++i)
            state = model.step(state, review[i].days, review[i].sameDay, review[i].rating);
        sum += state.stability + state.difficulty;
    }
    return sum;
}

double floorLoop(const std::vector<MixedReview> &reviews)
{
    double sum = 0;
    for (const MixedReview &review : reviews)
        sum += std::pow(1 + review.days, -0.1542) + std::exp(-0.001 * review.days);
    return sum;
}

double policyLoop(const MemoryModel &policy, const std::vector<RatedMoment> &log)
{
    double sum = 0;
    for (std::size_t card = 0; card < cards; ++card)
        sum += policy.rebuild(std::span{log}.subspan(card * reviewsPerCard, reviewsPerCard))->memory.stability;
    return sum;
}

/// Keeps results alive; a volatile sink cannot be optimised away.
volatile double sink = 0;

template <typename Loop>
double secondsFor(const Loop &loop)
{
    const auto start = std::chrono::steady_clock::now();
    for (int pass = 0; pass < passes; ++pass)
        sink = loop();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

} // namespace

int main()
{
    const Fsrs6 model;
    const MemoryModel policy{model};
    const std::vector<MixedReview> reviews = mixedReviews();
    const std::vector<RatedMoment> log = moments(reviews);
    double modelSeconds = 1e9;
    double floorSeconds = 1e9;
    double policySeconds = 1e9;
    for (int round = 0; round < rounds; ++round) {
        modelSeconds = std::min(modelSeconds, secondsFor([&] { return modelLoop(model, reviews); }));
        floorSeconds = std::min(floorSeconds, secondsFor([&] { return floorLoop(reviews); }));
        policySeconds = std::min(policySeconds, secondsFor([&] { return policyLoop(policy, log); }));
    }
    const double count = static_cast<double>(cards * reviewsPerCard) * passes;
    std::printf("memory_model_reviews_per_second %.0f\n", count / modelSeconds);
    std::printf("ratio_to_floor %.2f\n", modelSeconds / floorSeconds);
    std::printf("memory_policy_reviews_per_second %.0f\n", count / policySeconds);
    return 0;
}
