// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Search over 100,000 questions of about 60 words, as the Questions page does it: through the storage thread, the newest
// search first. A key press asks for the first rows; the ranked list follows. Keys arrive in the order of typing.
// first_rows_p50_ms, first_rows_p99_ms: key press to the first 50 rows with snippets, while the search of the key before
// may still be ranking. ranked_ms, raw_ranked_ms: sums over the queries of the median time for the whole ranked list and
// for the bare FTS5 query in the same connection. ratio_to_floor: their quotient; worst_ratio: of one query.

#include <QTemporaryDir>

#include <sqlite3.h>

#include "bench_floor.h"
#include "generatedprofile.h"
#include "services/storagethread.h"
#include "support/testprofile.h"

using namespace greenroom;
using namespace greenroom::bench;
using services::StorageThread;

namespace {

constexpr int items = 100'000;
constexpr int shownRows = 50;
constexpr int rounds = 15;
constexpr int rankedRounds = 5;

const char *const typed[] = {"model", "recor", "stave", "moti vec", "precor model", "quire", "model 777", "grave lo"};

services::QuestionQuery queryFor(const std::string &text)
{
    services::QuestionQuery query;
    query.text = text;
    return query;
}

/// Key press to first rows for every prefix of `text`; each ranked search is left running as it is by a fast typist.
void typeOut(StorageThread &thread, const std::string &text, std::vector<double> &times)
{
    for (std::size_t length = 1; length <= text.size(); ++length) {
        const auto query = queryFor(text.substr(0, length));
        times.push_back(millisecondsOf([&] {
            auto first = thread.postNewest(
                [query](services::Services &services) { return services.questions().first(query, shownRows); });
            first.waitForFinished();
            if (first.isCanceled() || !first.result())
                qFatal("no first rows");
        }));
        (void)thread.postNewest([query](services::Services &services) { return services.questions().all(query, shownRows); });
    }
}

std::size_t rawRanked(services::Services &services, const std::string &match)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(services.profile().database().handle(),
                       "SELECT rowid FROM item_search WHERE item_search MATCH ?1 ORDER BY rank", -1, &statement, nullptr);
    sqlite3_bind_text(statement, 1, match.c_str(), -1, SQLITE_TRANSIENT);
    std::vector<std::int64_t> numbers;
    while (sqlite3_step(statement) == SQLITE_ROW)
        numbers.push_back(sqlite3_column_int64(statement, 0));
    sqlite3_finalize(statement);
    return numbers.size();
}

} // namespace

int main()
{
    const QTemporaryDir place(QStringLiteral("bench-XXXXXX"));
    test::Utc zone;
    const services::FixedClock clock{test::noon()};
    auto useCases = openProfile(place.filePath(QStringLiteral("profile")), clock, zone);
    putItems(*useCases, items);
    StorageThread thread(std::move(useCases));

    std::vector<double> firstTimes;
    for (int round = 0; round < rounds; ++round) {
        for (const char *text : typed)
            typeOut(thread, text, firstTimes);
    }
    double ranked = 0;
    double raw = 0;
    double worst = 0;
    std::size_t mostHits = 0;
    for (const char *text : typed) {
        const auto query = queryFor(text);
        std::vector<double> rankedTimes;
        std::vector<double> rawTimes;
        std::string match;
        for (int round = 0; round < rankedRounds; ++round) {
            rankedTimes.push_back(millisecondsOf([&] {
                auto all = thread.postNewest([query](services::Services &services) { return services.questions().all(query, shownRows); });
                match = all.result()->match;
            }));
            rawTimes.push_back(millisecondsOf([&] {
                auto hits = thread.post(StorageThread::Urgency::Read, [&match](services::Services &services) { return rawRanked(services, match); });
                mostHits = std::max(mostHits, hits.result());
            }));
        }
        ranked += median(rankedTimes);
        raw += median(rawTimes);
        worst = std::max(worst, median(rankedTimes) / median(rawTimes));
    }
    print("first_rows_p50_ms", median(firstTimes));
    print("first_rows_p99_ms", percentile(firstTimes, 0.99));
    print("most_hits", static_cast<double>(mostHits));
    print("ranked_ms", ranked);
    print("raw_ranked_ms", raw);
    print("ratio_to_floor", ranked / raw);
    print("worst_ratio", worst);
    return 0;
}
