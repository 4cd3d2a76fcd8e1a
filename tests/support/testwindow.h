// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTest>

#include <memory>

#include "services/storagethread.h"
#include "support/fakeprompt.h"
#include "support/testprofile.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

namespace greenroom::test {

/// The real main window over a test profile.
class TestWindow {
public:
    explicit TestWindow(TestProfile &profile, bool syncPacks = true)
    {
        auto useCases = profile.open();
        if (syncPacks) {
            const auto synced = useCases->library().syncPacks();
            if (!synced)
                qFatal("packs: %s", synced.error().detail.c_str());
        }
        const auto settings = useCases->settings().all();
        const bool readOnly = useCases->profile().readOnly();
        vocabulary = useCases->library().vocabulary();
        storage = std::make_unique<services::StorageThread>(std::move(useCases));
        preferences = std::make_unique<ui::Preferences>(*storage, settings);
        ui::applyTheme(*qApp, ui::themeChoiceFrom(settings.at(QStringLiteral("theme"))), settings.at(QStringLiteral("text_size")).toInt());
        window = std::make_unique<ui::MainWindow>(ui::AppContext{*storage, *preferences, vocabulary, profile.clock, prompt,
                                                                 QString::fromStdString(profile.folder()), readOnly});
        window->show();
        if (!QTest::qWaitForWindowExposed(window.get()))
            qFatal("the window does not appear");
        window->activateWindow();
    }

    ~TestWindow()
    {
        window->close();
        window.reset();
        settle();
    }

    /// Waits until everything posted so far was done.
    void settle()
    {
        // An answer may lead to the next question and to a new layout.
        for (int round = 0; round < 4; ++round) {
            auto done = storage->post(services::StorageThread::Urgency::Background, [](services::Services &) { return 0; });
            if (!QTest::qWaitFor([&] { return done.isFinished(); }, 20000))
                qFatal("the storage thread does not answer");
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
    }

    /// From now on nothing can be written, or everything again.
    void refuseWrites(bool refuse)
    {
        auto done = storage->post(services::StorageThread::Urgency::Write, [refuse](services::Services &services) {
            if (refuse)
                services.profile().database().run("PRAGMA query_only = ON");
            else
                services.profile().database().run("PRAGMA query_only = OFF");
            return 0;
        });
        done.waitForFinished();
    }

    template <typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return window->findChild<Widget *>(QString::fromLatin1(name));
    }

    Vocabulary vocabulary;
    FakePrompt prompt;
    std::unique_ptr<services::StorageThread> storage;
    std::unique_ptr<ui::Preferences> preferences;
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace greenroom::test
