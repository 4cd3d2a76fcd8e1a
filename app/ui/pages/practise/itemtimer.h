// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QLabel>
#include <QTimer>

namespace greenroom::ui {

/// Time on the current item by a monotonic clock; stands still while the window is out of sight.
class ItemTimer final : public QLabel {
    Q_OBJECT

public:
    explicit ItemTimer(QWidget *parent = nullptr);

    void restart();
    void pause();
    void resume();
    /// Ends the counting until the next restart.
    void stop();
    /// Milliseconds, at most a day.
    [[nodiscard]] int elapsedMs() const;

signals:
    /// Another second is shown.
    void ticked();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showTime();

    QElapsedTimer m_clock;
    QTimer m_tick;
    qint64 m_before = 0;
    bool m_running = false;
    bool m_stopped = false;
};

} // namespace greenroom::ui
