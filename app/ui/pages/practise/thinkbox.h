// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/practise/answerbox.h"

#include <vector>

class QCheckBox;
class QPlainTextEdit;
class QVBoxLayout;

namespace greenroom::ui {

class LadderView;

/// Think, reveal, grade: a model answer with key points to tick and the follow-up ladder where the item has them.
class ThinkBox final : public AnswerBox {
    Q_OBJECT

public:
    ThinkBox(const services::PracticeCard &card, QWidget *parent);

    void reveal() override;
    [[nodiscard]] std::optional<Rating> suggestedRating(std::optional<int> confidence) const override;
    [[nodiscard]] std::optional<int> ladderDepth() const override;
    void letterPressed(int index, bool shift) override;
    bool showNext() override;
    void answerRung(bool reached) override;
    void focusInput() override;

private:
    void addKeyPoints(const ExplainBody &body, QVBoxLayout *column);
    void addMistakes(const ExplainBody &body, QVBoxLayout *column);

    Item m_item;
    QPlainTextEdit *m_typed;
    QWidget *m_answer;
    std::vector<QCheckBox *> m_ticks;
    std::vector<int> m_weights;
    LadderView *m_ladder = nullptr;
};

} // namespace greenroom::ui
