// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/text/diff.h"

class QLabel;
class QTextEdit;

namespace greenroom::ui {

/// Two versions of a text side by side; what only one of them has is tinted, and struck through or underlined.
class DiffView final : public QWidget {
    Q_OBJECT

public:
    explicit DiffView(QWidget *parent = nullptr);

    void setHeaders(const QString &before, const QString &after);
    void setTexts(const QString &before, const QString &after);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showRuns();
    void applyFonts();
    void follow(const QTextEdit *moved, QTextEdit *other);

    Diff m_diff;
    QLabel *m_headers[2];
    QTextEdit *m_sides[2];
    QLabel *m_summary;
    bool m_following = false;
};

} // namespace greenroom::ui
