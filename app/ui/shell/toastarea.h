// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QTimer;

namespace greenroom::ui {

/// A quiet message over the lower edge of the window, with Undo where that is possible. Gone after 8 s or with Esc.
class ToastArea final : public QFrame {
    Q_OBJECT

public:
    explicit ToastArea(QWidget *window);

    void show(const QString &message, bool undoable);
    [[nodiscard]] QString message() const;

signals:
    void undoRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QLabel *m_text;
    QPushButton *m_undo;
    QTimer *m_timer;
};

} // namespace greenroom::ui
