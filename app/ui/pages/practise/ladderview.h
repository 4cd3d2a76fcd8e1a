// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

#include "core/model/item.h"

class QLabel;
class QVBoxLayout;

namespace greenroom::ui {

/// The follow-up ladder: one question after the other, deeper each time, until one is not answered.
class LadderView final : public QWidget {
    Q_OBJECT

public:
    LadderView(std::vector<FollowUp> rungs, QWidget *parent);

    /// Shows the next question, or the answer of the one just asked. False at the end.
    bool showNext();
    /// Says whether the rung just answered was reached. The first "not yet" ends the ladder.
    void answer(bool reached);
    [[nodiscard]] int depth() const { return m_depth; }
    [[nodiscard]] bool wasUsed() const { return m_asked > 0; }

signals:
    void shown(QWidget *widget);

private:
    enum class State { Closed, Asked, Answered, Ended };

    void ask();
    void tellAnswer();
    void drawSteps();

    std::vector<FollowUp> m_rungs;
    State m_state = State::Closed;
    int m_asked = 0;
    int m_depth = 0;
    QLabel *m_steps;
    QLabel *m_hint;
    QVBoxLayout *m_column;
    QWidget *m_judge = nullptr;
};

} // namespace greenroom::ui
