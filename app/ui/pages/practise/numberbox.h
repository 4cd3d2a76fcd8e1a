// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/practise/answerbox.h"

class QLabel;
class QLineEdit;

namespace greenroom::ui {

class PackTextView;

/// A number to work out: typed in any usual form, judged with the item's tolerance, known slips named.
class NumberBox final : public AnswerBox {
    Q_OBJECT

public:
    NumberBox(const services::PracticeCard &card, QWidget *parent);

    [[nodiscard]] bool isReady() override;
    void reveal() override;
    [[nodiscard]] std::optional<Rating> suggestedRating(std::optional<int> confidence) const override;
    [[nodiscard]] bool isAllowed(Rating rating) const override;
    [[nodiscard]] bool isMarkedByProgram() const override { return true; }
    void focusInput() override;

private:
    [[nodiscard]] QString verdictText(const NumericVerdict &verdict) const;

    NumericBody m_body;
    NumericDraw m_draw;
    QLineEdit *m_input;
    QLabel *m_hint;
    QLabel *m_verdict;
    QLabel *m_slip;
    PackTextView *m_worked;
    bool m_firstEver;
    bool m_correct = false;
};

} // namespace greenroom::ui
