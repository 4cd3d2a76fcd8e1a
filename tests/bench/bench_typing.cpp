// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A key in the editor of a 600-word story while it is saved and judged, beside the same key in the bare text field.
// key_ms and key_p99_ms: from the key press until the window has drawn it. ratio_to_floor: the medians.

#include "bench_floor.h"
#include "support/samplestories.h"
#include "support/testwindow.h"
#include "ui/pages/answers/answeredit.h"

using namespace greenroom;
using namespace greenroom::bench;

namespace {

constexpr int keys = 400;

std::vector<double> typed(QWidget *field)
{
    std::vector<double> times;
    for (int key = 0; key < keys; ++key) {
        times.push_back(millisecondsOf([&] {
            QTest::keyClick(field, key % 6 == 5 ? ' ' : static_cast<char>('a' + key % 26));
            QCoreApplication::processEvents();
        }));
        QTest::qWait(10); // a fast typist; saving and judging happen meanwhile
    }
    return times;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    test::TestProfile profile;
    test::TestWindow app(profile, false);
    Story story = test::sampleStories().front();
    std::string action;
    for (int i = 0; i < 5; ++i)
        action += std::string(story.textOf("action")) + ' ';
    story.setText("action", action);
    app.storage->post(services::StorageThread::Urgency::Write, [story](services::Services &services) { return services.stories().add(story).ok(); });
    app.window->showPage(QStringLiteral("answers"), QStringLiteral("story:1"));
    app.settle();
    auto *field = app.find<ui::AnswerEdit>("section:action");
    ui::AnswerEdit bare;
    bare.setPlainText(QString::fromStdString(action));
    bare.resize(field->size());
    bare.show();
    const std::vector<double> floor = typed(&bare);
    bare.hide();
    field->setFocus();
    const std::vector<double> times = typed(field);
    print("key_ms", median(times));
    print("key_p99_ms", percentile(times, 0.99));
    print("floor_ms", median(floor));
    print("ratio_to_floor", median(times) / median(floor));
    return 0;
}
