// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

#include "core/coaching/coach.h"
#include "ui/coachtext.h"

class QLabel;
class QVBoxLayout;

namespace greenroom::ui {

/// The last look at an answer: the question of trust, eight costly mistakes and five traits as a list to read. As high
/// as its text; it belongs in a scroll area.
class FinalCheck final : public QWidget {
    Q_OBJECT

public:
    explicit FinalCheck(QWidget *parent = nullptr);

    /// Marks the lines to which a remark of `report` points. All others stay questions to oneself.
    void showReport(const CoachReport &report);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line {
        std::vector<CoachRule> rules;
        QWidget *row;
        QLabel *title; ///< null where the heading of the card says it
        QLabel *mark;
        QLabel *state;
        bool remarked = false;
    };

    QVBoxLayout *addCard(const QString &heading);
    void addLine(QVBoxLayout *column, const CheckLine &text, const QString &name);
    void addLines(const QString &heading, const std::vector<CheckLine> &texts, const QString &name);
    void markLine(Line &line, const std::vector<Remark> &remarks);
    void showLook();

    QLabel *m_intro;
    std::vector<QLabel *> m_headings;
    std::vector<Line> m_lines;
};

} // namespace greenroom::ui
