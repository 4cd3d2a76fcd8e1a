// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "core/model/item.h"

class QAbstractButton;
class QLabel;

namespace greenroom::ui {

class PackTextView;

/// One option of a multiple-choice question.
class OptionRow final : public QFrame {
    Q_OBJECT

public:
    OptionRow(int index, const McqOption &option, bool many, QWidget *parent);

    [[nodiscard]] bool isChosen() const;
    void setChosen(bool chosen);
    void toggleStruck();
    /// Shows whether it was right and why.
    void reveal();

signals:
    void chosen();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showState();

    McqOption m_option;
    QAbstractButton *m_button;
    PackTextView *m_text;
    QLabel *m_verdict;
    PackTextView *m_why;
    bool m_struck = false;
    bool m_revealed = false;
};

} // namespace greenroom::ui
