// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A story bank of 2,000 stories with 50 revisions each: opening the list, one key in its search, saving a story.
// list_ms beside floor_ms, which reads the same rows and nothing else; filter_p99_ms is one key press; save_ms is a
// typed change with the coach's judgement, stored.

#include <QCoreApplication>
#include <QTemporaryDir>

#include <random>

#include "bench_floor.h"
#include "generatedprofile.h"
#include "storage/storycontent.h"
#include "support/testprofile.h"
#include "ui/pages/answers/storylistmodel.h"

using namespace greenroom;
using namespace greenroom::bench;

namespace {

constexpr int stories = 2000;
constexpr int revisions = 50;
constexpr int keys = 300;
constexpr int saves = 300;

std::string words(std::mt19937_64 &random, int count)
{
    static constexpr const char *some[] = {"model", "drift", "because", "I", "measured", "threshold", "customers", "alerts",
                                           "fell", "from", "40", "to", "25", "%", "rolled", "back", "evening", "agreed"};
    std::string text;
    for (int i = 0; i < count; ++i)
        text += (i == 0 ? "" : " ") + std::string(some[random() % std::size(some)]);
    return text;
}

Story storyOf(std::mt19937_64 &random, int number)
{
    Story story;
    story.title = "Story " + std::to_string(number) + ' ' + words(random, 4);
    story.competencies = {"ownership"};
    story.setText("situation", words(random, 30));
    story.setText("task", words(random, 20));
    story.setText("action", words(random, 110));
    story.setText("result", words(random, 30));
    return story;
}

void fill(services::Services &services, std::mt19937_64 &random)
{
    const auto filled = services.door().change(services::Change::Stories, [&]() -> Result<void> {
        storage::StoryStore &store = services.profile().stories();
        for (int number = 0; number < stories; ++number) {
            storage::StoryRevision revision;
            revision.story = store.add(services.clock().now());
            revision.at = revision.startedAt = services.clock().now();
            revision.sealed = true;
            for (int i = 0; i < revisions; ++i) {
                revision.content = storyOf(random, number);
                store.append(revision);
            }
            store.judge(revision.story, {revisions, 70, true, 1});
        }
        return {};
    });
    if (!filled.ok())
        qFatal("stories were refused");
}

double floorMs(services::Services &services)
{
    return millisecondsOf([&] {
        sqlite::Query query = services.profile().database().query(
            "SELECT r.content, r.row_hash FROM story AS s JOIN story_revision AS r ON r.story_number = s.story_number"
            " AND r.revision = (SELECT max(revision) FROM story_revision WHERE story_number = s.story_number)");
        std::size_t bytes = 0;
        while (query.step())
            bytes += query.text(0).size();
        if (bytes == 0)
            qFatal("no stories");
    });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir place(QStringLiteral("bench-XXXXXX"));
    test::Utc zone;
    services::FixedClock clock{test::noon()};
    const auto services = openProfile(place.filePath(QStringLiteral("profile")), clock, zone);
    std::mt19937_64 random(1);
    fill(*services, random);

    std::vector<double> lists;
    std::vector<double> floors;
    for (int round = 0; round < 11; ++round) {
        floors.push_back(floorMs(*services));
        lists.push_back(millisecondsOf([&] { (void)services->stories().list(); }));
    }
    ui::StoryListModel model;
    model.setStories(*services->stories().list());
    std::vector<double> filters;
    const QString typed = QStringLiteral("threshold customers 1234");
    for (int key = 0; key < keys; ++key)
        filters.push_back(millisecondsOf([&] {
            model.setFilter({typed.left(1 + key % static_cast<int>(typed.size())), {}, ui::StoryFilter::State::Any});
        }));
    const StoryId id(1);
    Story story = services->stories().open(id)->story;
    std::vector<double> times;
    for (int i = 0; i < saves; ++i) {
        story.setText("action", std::string(story.textOf("action")) + " word");
        clock.advance(std::chrono::milliseconds{400});
        times.push_back(millisecondsOf([&] {
            if (!services->stories().save(id, story))
                qFatal("a save was refused");
        }));
    }
    print("list_ms", median(lists));
    print("floor_ms", median(floors));
    print("ratio_to_floor", median(lists) / median(floors));
    print("filter_p99_ms", percentile(filters, 0.99));
    print("save_ms", median(times));
    print("save_p99_ms", percentile(times, 0.99));
    return 0;
}
