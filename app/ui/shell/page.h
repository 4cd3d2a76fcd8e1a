// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QWidget>

#include <functional>
#include <utility>
#include <vector>

#include "core/base/result.h"
#include "services/changes.h"

namespace greenroom::ui {

/// A key and what it does on this page, for the shortcuts help.
struct ShortcutRow {
    QString keys;
    QString meaning;
};

/// One room of the main window. It refreshes when shown after something it watches has changed.
class Page : public QWidget {
    Q_OBJECT

public:
    Page(services::ChangeSet watched, QWidget *parent = nullptr);

    [[nodiscard]] virtual QString title() const = 0;
    /// The page's one primary action, shown in the top bar; null when it has none there.
    [[nodiscard]] virtual QAction *primaryAction() { return nullptr; }
    [[nodiscard]] virtual std::vector<ShortcutRow> shortcuts() const { return {}; }
    /// Takes back the newest change of this page; false when there was none.
    virtual bool undo() { return false; }
    /// Goes to something inside the page, named by the caller's command ("item:bank-mle/maths/x").
    virtual void open(const QString &what) { Q_UNUSED(what) }

    /// Asked before the window closes; false keeps it open.
    [[nodiscard]] virtual bool mayClose() { return true; }

    /// What takes the keyboard when the page is shown, so that its keys work at once.
    [[nodiscard]] virtual QWidget *preferredFocus() { return this; }

    /// Something was committed: refreshes now when visible, else when next shown.
    void noticeChange(services::ChangeSet changes);

signals:
    /// A quiet result, with an Undo button when `undo` can be called.
    void toast(const QString &message, bool undoable);
    void failed(const greenroom::Error &error);
    /// Asks the window for another page; `what` goes to its open().
    void goTo(const QString &page, const QString &what);
    /// The page's title or primary action changed.
    void headerChanged();

protected:
    /// Reads again what the page shows.
    virtual void refresh() = 0;
    void showEvent(QShowEvent *event) override;

private:
    services::ChangeSet m_watched;
    bool m_dirty = true;
};

} // namespace greenroom::ui
