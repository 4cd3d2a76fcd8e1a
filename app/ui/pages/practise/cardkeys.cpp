// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The card by keys: what each does at each stage, and where Tab leads.
#include "ui/pages/practise/cardview.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>

#include "ui/pages/practise/answerbox.h"

namespace greenroom::ui {

void CardView::addKeys()
{
    const auto on = [this](const QKeySequence &keys, auto action) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false); // a key held down must not grade the next item too
        connect(shortcut, &QShortcut::activated, this, action);
    };
    for (int digit = 1; digit <= 5; ++digit)
        on(QKeySequence(Qt::Key_0 + digit), [this, digit] { digitPressed(digit); });
    on(QKeySequence(Qt::Key_Space), [this] { spacePressed(); });
    on(QKeySequence(Qt::Key_Return), [this] { enterPressed(); });
    on(QKeySequence(Qt::Key_Enter), [this] { enterPressed(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { revealAnswer(); });
    for (int letter = 0; letter < 6; ++letter) {
        on(QKeySequence(Qt::Key_A + letter), [this, letter] {
            if (m_box != nullptr)
                m_box->letterPressed(letter, false);
        });
        on(QKeySequence(Qt::SHIFT | (Qt::Key_A + letter)), [this, letter] {
            if (m_box != nullptr)
                m_box->letterPressed(letter, true);
        });
    }
    on(QKeySequence(Qt::Key_Y), [this] { if (m_box != nullptr) m_box->answerRung(true); });
    on(QKeySequence(Qt::Key_N), [this] { if (m_box != nullptr) m_box->answerRung(false); });
    on(QKeySequence(Qt::CTRL | Qt::Key_Z), [this] { emit undoRequested(); });
}

/// From the card first into the answer, then along the buttons; what ends the session comes last.
void CardView::orderTabs()
{
    QWidget *before = this;
    const auto then = [&before](QWidget *next) {
        setTabOrder(before, next);
        before = next;
    };
    for (QWidget *input : m_box->findChildren<QWidget *>()) {
        if ((input->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && input->focusProxy() == nullptr)
            then(input);
    }
    for (QPushButton *button : m_confidenceRow->findChildren<QPushButton *>())
        then(button);
    then(m_reveal);
    for (QPushButton *button : m_grades)
        then(button);
    then(m_undo);
    then(m_endSession);
}

void CardView::takeFocus()
{
    QWidget *inside = focusWidget();
    if (inside != nullptr && inside != this && m_box != nullptr && m_box->isAncestorOf(inside) && inside->isVisibleTo(this))
        inside->setFocus();
    else
        setFocus();
}

void CardView::digitPressed(int digit)
{
    if (m_stage == Stage::Revealed && m_box->wantsDigits())
        m_box->digitPressed(digit);
    else if (digit > 4)
        return;
    else if (m_stage == Stage::Confidence)
        setConfidence(digit);
    else if (m_stage == Stage::Revealed)
        grade(static_cast<Rating>(digit));
}

void CardView::keyPressEvent(QKeyEvent *event)
{
    if ((m_stage == Stage::Answering || m_stage == Stage::Revealed) && m_box->keyPressed(event->key()))
        return;
    QScrollBar *bar = m_scroll->verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Up: bar->triggerAction(QScrollBar::SliderSingleStepSub); break;
    case Qt::Key_Down: bar->triggerAction(QScrollBar::SliderSingleStepAdd); break;
    case Qt::Key_PageUp: bar->triggerAction(QScrollBar::SliderPageStepSub); break;
    case Qt::Key_PageDown: bar->triggerAction(QScrollBar::SliderPageStepAdd); break;
    default: QWidget::keyPressEvent(event);
    }
}

void CardView::spacePressed()
{
    if (auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget()); button != nullptr && isAncestorOf(button)) {
        button->click();
        return;
    }
    if (m_stage == Stage::Confidence)
        setStage(Stage::Answering);
    else if (m_stage == Stage::Answering && !m_box->isMarkedByProgram() && !m_box->takeStep())
        revealAnswer();
    else if (m_stage == Stage::Revealed)
        m_box->showNext();
}

void CardView::enterPressed()
{
    if (m_stage == Stage::Answering) {
        if (!m_box->takeStep())
            revealAnswer();
        return;
    }
    if (m_stage != Stage::Revealed)
        return;
    if (const auto suggested = m_box->suggestedRating(m_confidence))
        grade(*suggested);
}

} // namespace greenroom::ui
