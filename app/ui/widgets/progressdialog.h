// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace greenroom::ui {

/// Tells how far a long piece of work is and lets the user stop it. What takes less than a moment never shows it.
class ProgressDialog final : public QDialog {
    Q_OBJECT

public:
    /// How long work may take before the dialog appears.
    static constexpr int showAfterMs = 400;

    /// The work begins now.
    ProgressDialog(const QString &title, const QString &text, QWidget *parent = nullptr);

    void setText(const QString &text);
    /// `total` 0: not known how much there is.
    void setProgress(qint64 done, qint64 total);
    /// The work has ended, stopped or not: the dialog goes away and does not come.
    void finished();

    void reject() override;

signals:
    /// Once, when the user wants the work stopped. The dialog stays until finished().
    void cancelled();

private:
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QTimer *m_timer;
    bool m_cancelled = false;
};

} // namespace greenroom::ui
