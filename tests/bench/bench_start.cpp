// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the start of the process to its end right after the first paint (--smoke), with 5,000 items and 100,000 reviews,
// beside floor_window on the same profile. The two take turns. start_ms, floor_ms: medians of the wall time.
// ratio_to_floor: start_ms / floor_ms. The platform is offscreen unless QT_QPA_PLATFORM says otherwise.

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

#include "bench_floor.h"
#include "generatedprofile.h"
#include "services/systemclock.h"
#include "support/testprofile.h"

using namespace greenroom;
using namespace greenroom::bench;

namespace {

constexpr int items = 5000;
constexpr int reviews = 100'000;
constexpr int rounds = 21;

double run(const QString &program, const QString &profile)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const double time = millisecondsOf([&] {
        process.start(program, {QStringLiteral("--profile"), profile, QStringLiteral("--smoke")});
        process.waitForFinished(60000);
    });
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("%s failed", qPrintable(program));
    return time;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QString program = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral(GREENROOM_APP);
    const QString floorProgram = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QStringLiteral(GREENROOM_FLOOR_WINDOW);
    const QTemporaryDir place(QStringLiteral("bench-XXXXXX"));
    const QString profile = place.filePath(QStringLiteral("profile"));
    {
        test::Utc zone;
        const services::SystemClock clock;
        const auto services = openProfile(profile, clock, zone);
        putItems(*services, items);
        putReviews(*services, items, reviews, clock.now());
    }
    run(program, profile); // reads the packs once, and warms the disk's cache
    run(floorProgram, profile);
    std::vector<double> startTimes;
    std::vector<double> floorTimes;
    for (int round = 0; round < rounds; ++round) {
        startTimes.push_back(run(program, profile));
        floorTimes.push_back(run(floorProgram, profile));
    }
    print("start_ms", median(startTimes));
    print("floor_ms", median(floorTimes));
    print("ratio_to_floor", median(startTimes) / median(floorTimes));
    return 0;
}
