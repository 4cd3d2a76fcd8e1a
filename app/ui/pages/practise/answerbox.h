// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

#include "core/model/review.h"
#include "core/model/story.h"
#include "services/practice.h"

namespace greenroom {
struct Vocabulary;
}
namespace greenroom::services {
class StorageThread;
}

namespace greenroom::ui {

/// What a box may need beside its card.
struct BoxSurroundings {
    services::StorageThread &storage;
    const Vocabulary &vocabulary;
    bool showTimer = true;
};

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
    /// The story that was told, and the level of the rubric that the telling reached, 1..5.
    [[nodiscard]] virtual std::optional<StoryId> story() const { return std::nullopt; }
    [[nodiscard]] virtual std::optional<int> rubric() const { return std::nullopt; }
    /// Time of the answer itself where it is less than the time on the item, milliseconds.
    [[nodiscard]] virtual std::optional<int> answerMs() const { return std::nullopt; }

    /// False while something has to be done before the answer can be shown.
    [[nodiscard]] virtual bool canReveal() const { return true; }
    /// What the button says that reveals, and what the keys do now; empty: as for any answer.
    [[nodiscard]] virtual QString revealText() const { return {}; }
    [[nodiscard]] virtual QString keysHint() const { return {}; }
    /// Enter or Space before the answer is shown. True when it was a step of the box's own.
    virtual bool takeStep() { return false; }
    /// After the answer is shown: true while digits mean something in the box and are not yet grades.
    [[nodiscard]] virtual bool wantsDigits() const { return false; }
    virtual void digitPressed(int digit) { Q_UNUSED(digit) }
    /// An arrow or Backspace. True when it meant something.
    virtual bool keyPressed(int key)
    {
        Q_UNUSED(key)
        return false;
    }
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
    /// Another part of the answering began: other keys, another button.
    void stepped();
    /// Asks the window for another page.
    void goTo(const QString &page, const QString &what);
    void failed(const greenroom::Error &error);
};

/// The box for a card's kind.
[[nodiscard]] AnswerBox *makeAnswerBox(const services::PracticeCard &card, const BoxSurroundings &around, QWidget *parent);

} // namespace greenroom::ui
