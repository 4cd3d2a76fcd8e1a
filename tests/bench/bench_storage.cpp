// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A grade stored durably, beside raw SQLite doing the same insert and upsert in a copy of the same file with the same
// settings (WAL, synchronous FULL, EXCLUSIVE). The two take turns, so that both meet the same disk.
// grade_ms, raw_ms: medians. ratio_to_floor: grade_ms / raw_ms.

#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

#include "bench_floor.h"
#include "generatedprofile.h"
#include "support/testprofile.h"

using namespace greenroom;
using namespace greenroom::bench;

namespace {

constexpr int items = 5000;
constexpr int reviews = 100'000;
constexpr int grades = 2000;
constexpr int sessionItems = 10;

/// The floor: nothing but sqlite3 and two kept statements.
class RawStore {
public:
    explicit RawStore(const QByteArray &path)
    {
        check(sqlite3_open(path.constData(), &m_database));
        run("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
            "PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA cache_size = -16000;");
        m_begin = prepared("BEGIN IMMEDIATE");
        m_commit = prepared("COMMIT");
        m_insert = prepared("INSERT INTO review (item_number, at_ms, kind, rating, confidence, duration_ms, source,"
                            " item_revision, row_hash) VALUES (?1, ?2, 'review', 3, 3, 20000, 'self', 1, 7)");
        m_upsert = prepared("INSERT INTO memory_state VALUES (?1, 5.5, 5.5, 2, 0, ?2, 20000, 1, 0, ?2, 6)"
                            " ON CONFLICT (item_number) DO UPDATE SET stability_days = 5.6, last_at_ms = ?2, due_at_ms = ?2");
    }
    ~RawStore()
    {
        for (sqlite3_stmt *statement : {m_begin, m_commit, m_insert, m_upsert})
            sqlite3_finalize(statement);
        sqlite3_close(m_database);
    }
    RawStore(const RawStore &) = delete;
    RawStore &operator=(const RawStore &) = delete;

    void grade(std::int64_t item, std::int64_t atMs)
    {
        step(m_begin);
        for (sqlite3_stmt *statement : {m_insert, m_upsert}) {
            sqlite3_bind_int64(statement, 1, item);
            sqlite3_bind_int64(statement, 2, atMs);
            step(statement);
        }
        step(m_commit);
    }

private:
    void check(int code)
    {
        if (code != SQLITE_OK && code != SQLITE_DONE)
            qFatal("sqlite: %s", sqlite3_errmsg(m_database));
    }
    void run(const char *script) { check(sqlite3_exec(m_database, script, nullptr, nullptr, nullptr)); }
    sqlite3_stmt *prepared(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        check(sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr));
        return statement;
    }
    void step(sqlite3_stmt *statement)
    {
        check(sqlite3_step(statement));
        sqlite3_reset(statement);
    }

    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_begin = nullptr;
    sqlite3_stmt *m_commit = nullptr;
    sqlite3_stmt *m_insert = nullptr;
    sqlite3_stmt *m_upsert = nullptr;
};

SessionId newSession(services::Services &services, std::mt19937_64 &random)
{
    services::SessionRequest request;
    static constexpr const char *areas[] = {"core-ml", "maths", "coding", "engineering", "system-design",
                                            "risk-governance", "behavioural", "presentation", "leadership"};
    for (int i = 0; i < sessionItems; ++i) {
        const auto number = 1 + random() % items;
        request.only.push_back(ItemId(std::string("bench/") + areas[number % std::size(areas)] + "/question-" + std::to_string(number)));
    }
    return *services.practice().start(request);
}

} // namespace

int main()
{
    const QTemporaryDir place(QStringLiteral("bench-XXXXXX"));
    test::Utc zone;
    services::FixedClock clock{test::noon()};
    const QString folder = place.filePath(QStringLiteral("profile"));
    {
        const auto services = openProfile(folder, clock, zone);
        putItems(*services, items);
        putReviews(*services, items, reviews, clock.now());
    }
    const QString copy = place.filePath(QStringLiteral("raw.db"));
    QFile::copy(folder + QStringLiteral("/greenroom.db"), copy);
    const auto services = openProfile(folder, clock, zone);
    RawStore raw(QFile::encodeName(copy));
    std::mt19937_64 random(1);
    std::vector<double> gradeTimes;
    std::vector<double> rawTimes;
    while (gradeTimes.size() < grades) {
        const SessionId session = newSession(*services, random);
        for (int position = 0; position < sessionItems; ++position) {
            clock.advance(std::chrono::seconds{20});
            services::GradeRequest request;
            request.session = session;
            request.position = position;
            request.rating = Rating::Good;
            request.confidence = 3;
            request.durationMs = 20000;
            const auto item = static_cast<std::int64_t>(1 + random() % items);
            rawTimes.push_back(millisecondsOf([&] { raw.grade(item, clock.now().time_since_epoch().count()); }));
            gradeTimes.push_back(millisecondsOf([&] {
                if (!services->practice().grade(request))
                    qFatal("a grade was refused");
            }));
        }
    }
    print("grade_ms", median(gradeTimes));
    print("grade_p99_ms", percentile(gradeTimes, 0.99));
    print("raw_ms", median(rawTimes));
    print("ratio_to_floor", median(gradeTimes) / median(rawTimes));
    return 0;
}
