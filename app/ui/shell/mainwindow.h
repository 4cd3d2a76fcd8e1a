// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QMainWindow>
#include <QTimer>

#include <map>
#include <utility>

#include "ui/shell/appcontext.h"
#include "ui/shell/page.h"

class QLabel;
class QStackedWidget;

namespace greenroom::ui {

class Rail;
class ToastArea;
class TopBar;

/// The window: rail, top bar, pages, palette, toasts and the profile's banner.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const AppContext &context, QWidget *parent = nullptr);

    /// Shows a page; `what` goes to its open(). Pages are made when first shown.
    void showPage(const QString &id, const QString &what = {});
    [[nodiscard]] QString currentPage() const { return m_current; }
    [[nodiscard]] Page *page(const QString &id);
    [[nodiscard]] QString toastMessage() const;
    /// To the front, for a second start of the same profile.
    void raiseWindow();
    /// Asks the first-run questions when they have not been asked.
    void askFirstRun();
    /// Brings the packs on disk into the profile, in the background.
    void syncPacks();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addKeys();
    void openPalette();
    void openShortcuts();
    void goBack();
    void showHeader();
    void showCountdown();
    [[nodiscard]] std::pair<QDate, QDate> today() const;
    void watchDay();
    void showBanner(const QString &text);
    void tellFailure(const Error &error);
    void restoreWindow();
    void keepWindow();
    void applyLook();

    AppContext m_context;
    Rail *m_rail;
    TopBar *m_top;
    QLabel *m_banner;
    QStackedWidget *m_stack;
    ToastArea *m_toast;
    std::map<QString, Page *> m_pages;
    QString m_current;
    QStringList m_before;
    Page *m_undoOwner = nullptr;
    QTimer m_dayTimer;
    std::pair<QDate, QDate> m_day; ///< the calendar's and the study day, as shown
};

} // namespace greenroom::ui
