// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/practise/answerbox.h"

#include <vector>

class QLabel;

namespace greenroom::ui {

class OptionRow;

/// Multiple choice: shuffled options, strike-out, a reason for every option afterwards.
class ChoiceBox final : public AnswerBox {
    Q_OBJECT

public:
    ChoiceBox(const services::PracticeCard &card, QWidget *parent);

    [[nodiscard]] bool isReady() override;
    void reveal() override;
    [[nodiscard]] std::optional<Rating> suggestedRating(std::optional<int> confidence) const override;
    [[nodiscard]] bool isAllowed(Rating rating) const override;
    [[nodiscard]] bool isMarkedByProgram() const override { return true; }
    void letterPressed(int index, bool shift) override;

private:
    void choose(std::size_t row);

    McqBody m_body;
    std::vector<std::size_t> m_order;
    std::vector<OptionRow *> m_rows;
    QLabel *m_hint;
    QLabel *m_verdict;
    QWidget *m_explain;
    bool m_firstEver;
    bool m_revealed = false;
    bool m_correct = false;
};

} // namespace greenroom::ui
