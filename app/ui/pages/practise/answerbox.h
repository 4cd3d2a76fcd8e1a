// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

#include "core/model/review.h"
#include "services/practice.h"

namespace greenroom::ui {

/// The part of a practice card that differs by kind: where the answer is given and, once revealed, judged.
class AnswerBox : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// True when the answer can be revealed or submitted now; may show a hint when it cannot.
    [[nodiscard]] virtual bool isReady() { return true; }
    /// Shows the model answer and, where the program can, the verdict.
    virtual void reveal() = 0;
    /// The grade to suggest, once revealed.
    [[nodiscard]] virtual std::optional<Rating> suggestedRating(std::optional<int> confidence) const
    {
        Q_UNUSED(confidence)
        return std::nullopt;
    }
    /// Grades the user may choose. A program-marked wrong answer is Again and nothing else.
    [[nodiscard]] virtual bool isAllowed(Rating rating) const
    {
        Q_UNUSED(rating)
        return true;
    }
    [[nodiscard]] virtual bool isMarkedByProgram() const { return false; }
    [[nodiscard]] virtual std::optional<int> ladderDepth() const { return std::nullopt; }
    /// A letter key (0 = A), with Shift for the second meaning.
    virtual void letterPressed(int index, bool shift) { Q_UNUSED(index) Q_UNUSED(shift) }
    /// Space after the answer is shown: the next thing to see. False when there is none.
    virtual bool showNext() { return false; }
    /// Yes or no to what was asked last (a rung of the ladder).
    virtual void answerRung(bool reached) { Q_UNUSED(reached) }
    /// Takes the keyboard focus where typing is expected.
    virtual void focusInput() {}

signals:
    /// The user asked for the verdict from inside the box.
    void submitted();
    /// What the user typed, to be kept.
    void typed(const QString &text);
    /// The suggestion may have changed.
    void judged();
    /// Something below was shown and should be scrolled to.
    void shown(QWidget *widget);
};

/// The box for a card's kind.
[[nodiscard]] AnswerBox *makeAnswerBox(const services::PracticeCard &card, QWidget *parent);

} // namespace greenroom::ui
