// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAction;
class QLabel;
class QPushButton;

namespace greenroom::ui {

/// Top of a page: title, its primary action, the command field and the countdown to the next stage.
class TopBar final : public QFrame {
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    void setPage(const QString &title, QAction *primary);
    /// Empty hides the chip.
    void setCountdown(const QString &text);

signals:
    void searchRequested();

private:
    void showAction(QAction *action);

    QLabel *m_title;
    QPushButton *m_primary;
    QPushButton *m_search;
    QLabel *m_countdown;
    QAction *m_action = nullptr;
};

} // namespace greenroom::ui
