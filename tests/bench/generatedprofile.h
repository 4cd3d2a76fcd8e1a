// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <random>
#include <string>
#include <vector>

#include "content/itemtoml.h"
#include "core/text/fold.h"
#include "services/services.h"
#include "sqlite/transaction.h"

namespace greenroom::bench {

/// Text like a question bank's: a few words in almost every item, most words rare.
class GeneratedText {
public:
    explicit GeneratedText(std::uint64_t seed) : m_random(seed)
    {
        static constexpr const char *syllables[] = {"ba", "cor", "de", "fi", "gra", "lo", "me", "nor", "pre", "qui",
                                                    "re", "sta", "ti", "vec", "xo", "mo"};
        for (int i = 0; i < 20000; ++i) {
            std::string word;
            for (std::uint64_t left = 2 + m_random() % 3; left > 0; --left)
                word += syllables[m_random() % std::size(syllables)];
            m_words.push_back(word);
        }
    }

    std::string words(int count)
    {
        std::string text;
        for (int i = 0; i < count; ++i) {
            // The square of a square makes the first words of the list far more frequent than the last.
            const double share = std::generate_canonical<double, 32>(m_random);
            const auto at = static_cast<std::size_t>(share * share * share * static_cast<double>(m_words.size()));
            text += (text.empty() ? "" : " ") + m_words[at];
        }
        return m_random() % 100 < 84 ? text + " model" : text;
    }

    std::mt19937_64 &random() { return m_random; }

private:
    std::mt19937_64 m_random;
    std::vector<std::string> m_words;
};

/// Stores concepts of about 60 words each; their numbers run from 1.
inline void putItems(services::Services &services, int count)
{
    static constexpr const char *areas[] = {"core-ml", "maths", "coding", "engineering", "system-design",
                                            "risk-governance", "behavioural", "presentation", "leadership"};
    GeneratedText text(20261122);
    sqlite::Transaction transaction(services.profile().database());
    for (int number = 1; number <= count; ++number) {
        Item item;
        ExplainBody body;
        body.prompt = text.words(20);
        body.outline = text.words(32);
        item.header.area = areas[number % std::size(areas)];
        item.header.title = text.words(6) + ' ' + std::to_string(number);
        item.header.id = ItemId("bench/" + item.header.area + "/question-" + std::to_string(number));
        item.header.topics = {"metrics"};
        item.header.roles = {"barclays-mle"};
        item.header.difficulty = 1 + number % 5;
        item.header.minutes = 4;
        item.header.status = ItemStatus::Checked;
        item.body = std::move(body);
        services.profile().items().put(services::rowOf(item, content::writeItem(item)),
                                       {std::get<ExplainBody>(item.body).prompt, std::get<ExplainBody>(item.body).outline,
                                        item.header.topics, item.header.roles});
    }
    transaction.commit();
}

/// Spreads reviews over the items and the two hundred days before `until`, with the memories they lead to.
inline void putReviews(services::Services &services, int items, int count, Instant until)
{
    std::mt19937_64 random(7);
    sqlite::Transaction transaction(services.profile().database());
    const Instant start = until - std::chrono::days{200};
    const auto step = std::chrono::milliseconds{std::chrono::days{200}} / count;
    for (int i = 0; i < count; ++i) {
        Review review;
        review.at = start + i * step;
        review.rating = static_cast<Rating>(1 + random() % 4);
        review.confidence = 1 + static_cast<int>(random() % 4);
        review.durationMs = 20000;
        (void)services.profile().reviews().append(1 + static_cast<int>(random() % static_cast<std::uint64_t>(items)), review);
    }
    for (int number = 1; number <= items; ++number)
        services.practice().rebuildMemory(number);
    transaction.commit();
}

inline std::unique_ptr<services::Services> openProfile(const QString &folder, const Clock &clock, const TimeZone &zone)
{
    auto profile = storage::Profile::open(folder.toStdString(), storage::Intent::MakeIfMissing);
    if (!profile)
        qFatal("profile does not open: %s", profile.error().detail.c_str());
    return std::make_unique<services::Services>(std::move(*profile), clock, zone, QString());
}

} // namespace greenroom::bench
