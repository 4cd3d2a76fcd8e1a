// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>

#include "support/testwindow.h"
#include "ui/pages/questions/questionlistmodel.h"
#include "ui/pages/questions/questionspage.h"
#include "ui/widgets/emptystate.h"

namespace greenroom::test {

using namespace greenroom::ui;

constexpr int patience = 10000; // ms

/// The page of questions of a window of its own.
class Bench {
public:
    Bench()
    {
        app.window->showPage(QStringLiteral("questions"));
        page = qobject_cast<QuestionsPage *>(app.window->page(QStringLiteral("questions")));
        list = app.find<QListView>("questionList");
        search = app.find<QLineEdit>("searchField");
        if (page == nullptr || list == nullptr || search == nullptr
            || !QTest::qWaitFor([this] { return rows() > 0; }, patience))
            qFatal("the page of questions does not fill");
        app.settle();
    }

    [[nodiscard]] int rows() const { return list->model()->rowCount(); }

    /// Types as a person does and waits for the whole list.
    void type(const QString &text)
    {
        QSignalSpy listed(page, &QuestionsPage::listed);
        search->setFocus();
        search->selectAll();
        QTest::keyClicks(search, text);
        if (!QTest::qWaitFor([&] { return !listed.isEmpty(); }, patience))
            qFatal("nothing was listed");
        app.settle();
    }

    [[nodiscard]] QStringList titles() const
    {
        QStringList all;
        for (int row = 0; row < rows(); ++row)
            all << list->model()->index(row, 0).data().toString();
        return all;
    }

    /// The rows of the list once all of them were fetched; empty when that does not happen.
    [[nodiscard]] std::vector<storage::ItemSummary> summaries() const
    {
        std::vector<storage::ItemSummary> all;
        const auto allThere = [&] {
            all.clear();
            for (int row = 0; row < rows(); ++row) {
                const QVariant value = list->model()->index(row, 0).data(QuestionListModel::SummaryRole);
                if (!value.canConvert<storage::ItemSummary>())
                    return false;
                all.push_back(value.value<storage::ItemSummary>());
            }
            return true;
        };
        return QTest::qWaitFor(allThere, patience) ? all : std::vector<storage::ItemSummary>{};
    }

    /// The stored question with this title, chosen in the list.
    services::QuestionDetail choose(const QString &title)
    {
        (void)summaries(); // rows come as they are looked at
        for (int row = 0; row < rows(); ++row) {
            if (list->model()->index(row, 0).data().toString() == title)
                list->setCurrentIndex(list->model()->index(row, 0));
        }
        list->setFocus();
        app.settle();
        return stored(current().id);
    }

    [[nodiscard]] storage::ItemSummary current() const
    {
        return list->currentIndex().data(QuestionListModel::SummaryRole).value<storage::ItemSummary>();
    }

    services::QuestionDetail stored(const ItemId &id)
    {
        auto detail = app.storage->post(services::StorageThread::Urgency::Read,
                                        [id](services::Services &services) { return services.questions().detail(id); });
        detail.waitForFinished();
        const auto result = detail.result();
        return result ? *result : services::QuestionDetail{};
    }

    [[nodiscard]] EmptyState *nothingFound() const
    {
        for (EmptyState *state : page->findChildren<EmptyState *>()) {
            if (state->isVisible() && state->button()->isVisible())
                return state;
        }
        return nullptr;
    }

    [[nodiscard]] QComboBox *facet(const QString &name) const
    {
        for (QComboBox *box : page->findChildren<QComboBox *>()) {
            if (box->accessibleName() == name)
                return box;
        }
        return nullptr;
    }

    /// Presses a key and does `work` on the dialog that comes; the dialog is gone afterwards. False: none came.
    bool inEditor(Qt::Key which, Qt::KeyboardModifiers modifiers, const std::function<void(QDialog &)> &work)
    {
        bool came = false;
        QTimer whenOpen;
        whenOpen.setSingleShot(true);
        QObject::connect(&whenOpen, &QTimer::timeout, &whenOpen, [&] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            if (dialog == nullptr)
                return;
            came = true;
            work(*dialog);
            if (dialog->isVisible())
                dialog->done(QDialog::Rejected);
        });
        whenOpen.start(0);
        QTest::keyClick(list, which, modifiers);
        app.window->activateWindow(); // without a window manager nobody else gives the focus back
        (void)QTest::qWaitForWindowActive(app.window.get());
        app.settle();
        return came;
    }

    TestProfile profile;
    TestWindow app{profile};
    QuestionsPage *page = nullptr;
    QListView *list = nullptr;
    QLineEdit *search = nullptr;
};

} // namespace greenroom::test
