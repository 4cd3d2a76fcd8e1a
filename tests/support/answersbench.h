// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QTimer>
#include <QtTest>

#include <memory>
#include <utility>
#include <vector>

#include "support/samplestories.h"
#include "support/testwindow.h"

namespace greenroom::test {

inline constexpr int patience = 20000; // ms; for a machine that does something else too

/// Keeps the storage thread busy until it goes, as a slow disk does.
class SlowDisk {
public:
    explicit SlowDisk(services::StorageThread &storage)
    {
        storage.post(services::StorageThread::Urgency::Write, [reached = m_reached, go = m_go](services::Services &) {
            reached->release();
            go->acquire();
            return 0;
        });
        m_reached->acquire();
    }
    ~SlowDisk() { goOn(); }
    void goOn()
    {
        if (!std::exchange(m_gone, true))
            m_go->release();
    }

private:
    std::shared_ptr<QSemaphore> m_reached = std::make_shared<QSemaphore>();
    std::shared_ptr<QSemaphore> m_go = std::make_shared<QSemaphore>();
    bool m_gone = false;
};

/// The page of answers of a window of its own, with these stories in the profile.
class AnswersBench {
public:
    template <typename Work>
    auto ask(Work work)
    {
        auto answer = app.storage->post(services::StorageThread::Urgency::Write, work);
        answer.waitForFinished();
        return answer.takeResult();
    }

    explicit AnswersBench(TestProfile &profile, const std::vector<Story> &stories = {}, bool syncPacks = false)
        : app(profile, syncPacks)
    {
        for (const Story &story : stories)
            ids.push_back(ask([story](services::Services &services) { return services.stories().add(story)->id; }));
        QTest::keyClick(app.window.get(), Qt::Key_4, Qt::ControlModifier);
        page = app.window->page(QStringLiteral("answers"));
        app.settle();
    }

    /// From here on the database refuses to change, or no longer does.
    void refuse(bool refuses)
    {
        ask([refuses](services::Services &services) {
            sqlite::Database &database = services.profile().database();
            refuses ? database.query("PRAGMA query_only = 1").run() : database.query("PRAGMA query_only = 0").run();
            return 0;
        });
    }

    [[nodiscard]] std::vector<services::StorySummary> stored(bool trashed = false)
    {
        return *ask([trashed](services::Services &services) { return services.stories().list(trashed); });
    }
    [[nodiscard]] Story stored(StoryId id)
    {
        const auto summary = ask([id](services::Services &services) { return services.stories().summary(id); });
        return summary ? summary->story : Story();
    }
    [[nodiscard]] QString storedText(StoryId id, const char *section)
    {
        return QString::fromStdString(std::string(stored(id).textOf(section)));
    }
    [[nodiscard]] int versions(StoryId id)
    {
        return static_cast<int>(ask([id](services::Services &services) { return services.stories().versions(id); })->size());
    }

    [[nodiscard]] QListView *list() const { return app.find<QListView>("storyList"); }
    [[nodiscard]] QLineEdit *title() const { return app.find<QLineEdit>("storyTitle"); }
    [[nodiscard]] QPlainTextEdit *section(const char *id) const
    {
        return app.window->findChild<QPlainTextEdit *>(QStringLiteral("section:") + QString::fromLatin1(id));
    }
    [[nodiscard]] QString text(const char *id) const
    {
        const auto *edit = section(id);
        return edit != nullptr ? edit->toPlainText() : QStringLiteral("there is no such section");
    }
    [[nodiscard]] QString said(const char *label) const
    {
        const auto *found = app.find<QLabel>(label);
        return found != nullptr && found->isVisible() ? found->text() : QString();
    }
    [[nodiscard]] bool saysSaved() const { return said("saveState").startsWith(QStringLiteral("Saved")); }

    [[nodiscard]] QStringList titles() const
    {
        QStringList all;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            all << list()->model()->index(row, 0).data().toString();
        return all;
    }

    /// Clicks a story in the list and waits until it is in the editor.
    void open(const QString &name)
    {
        click(name);
        if (!QTest::qWaitFor([&] { return title()->isVisible() && title()->text() == name; }, patience))
            qFatal("the story %s does not open", qPrintable(name));
        app.settle();
    }
    void click(const QString &name)
    {
        if (!QTest::qWaitFor([&] { return titles().contains(name); }, patience))
            qFatal("no row says %s", qPrintable(name));
        const QModelIndex row = list()->model()->index(static_cast<int>(titles().indexOf(name)), 0);
        list()->scrollTo(row);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(row).center());
    }

    /// A new story by its key; the title has the focus.
    void begin()
    {
        QTest::keyClick(page, Qt::Key_N, Qt::ControlModifier);
        if (!QTest::qWaitFor([this] { return title()->hasFocus(); }, patience))
            qFatal("no story begins");
        app.settle();
    }
    /// Clicks into a section and types at its end.
    void type(const char *id, const QString &words)
    {
        QTest::mouseClick(section(id)->viewport(), Qt::LeftButton);
        QTest::keyClick(section(id), Qt::Key_End, Qt::ControlModifier);
        QTest::keyClicks(section(id), words);
    }
    void waitUntilSaved()
    {
        if (!QTest::qWaitFor([this] { return saysSaved(); }, patience))
            qFatal("not saved: %s", qPrintable(said("saveState")));
    }

    [[nodiscard]] QPushButton *button(const QWidget *in, const QString &words) const
    {
        for (auto *one : in->findChildren<QPushButton *>()) {
            if (one->text() == words && one->isVisible())
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] QComboBox *filter(const char *name) const
    {
        for (auto *box : page->findChildren<QComboBox *>()) {
            if (box->accessibleName() == QLatin1String(name))
                return box;
        }
        return nullptr;
    }
    [[nodiscard]] QWidget *remark(const char *rule) const
    {
        return app.window->findChild<QWidget *>(QStringLiteral("remark:") + QString::fromLatin1(rule));
    }
    /// The dialog that is open now.
    [[nodiscard]] QDialog *dialog(const char *name) const
    {
        auto *found = app.find<QDialog>(name);
        return found != nullptr && found->isVisible() ? found : nullptr;
    }

    /// Clicks a button and then, in the menu that opens, the entry that begins with these words. False: there is none.
    bool choose(QPushButton *opener, const QString &entry)
    {
        bool found = false;
        QTimer whenOpen;
        QObject::connect(&whenOpen, &QTimer::timeout, &whenOpen, [&] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            if (menu == nullptr)
                return;
            whenOpen.stop();
            for (QAction *action : menu->actions()) {
                if (action->text().startsWith(entry) && action->isEnabled()) {
                    found = true;
                    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
                    return;
                }
            }
            menu->close();
        });
        whenOpen.start(10);
        QTest::mouseClick(opener, Qt::LeftButton);
        (void)QTest::qWaitFor([&] { return !whenOpen.isActive(); }, patience);
        app.settle();
        return found;
    }
    void pickTemplate(const char *id)
    {
        auto *box = app.find<QComboBox>("storyTemplate");
        box->setFocus();
        const int wanted = box->findData(QString::fromLatin1(id));
        for (int step = 0; step < box->count() && box->currentIndex() != wanted; ++step)
            QTest::keyClick(box, box->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
        app.settle();
    }

    TestWindow app;
    QWidget *page = nullptr;
    std::vector<StoryId> ids;
};

inline void paste(QWidget *field) { QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier); }

/// Types as an input method does: Chinese, emoji and everything else without keys of its own.
inline void compose(QWidget *field, const QString &words)
{
    QInputMethodEvent event;
    event.setCommitString(words);
    QCoreApplication::sendEvent(field, &event);
}

inline const QString weakTitle = QStringLiteral("Faster reports");
inline const QString driftTitle = QStringLiteral("The fraud model that went blind in March");

} // namespace greenroom::test
