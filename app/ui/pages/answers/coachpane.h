// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>
#include <vector>

#include "core/coaching/coach.h"
#include "core/model/story.h"

class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace greenroom::ui {

class FinalCheck;
class SegmentedControl;

/// What the coach says of the open story: score, remarks beside the text with what to try, and the final check.
class CoachPane final : public QWidget {
    Q_OBJECT

public:
    explicit CoachPane(QWidget *parent);

    /// Shows a report of this story; quotes come from its texts.
    void showReport(const Story &story, const CoachReport &report);
    void clear();
    [[nodiscard]] const std::vector<Remark> &remarks() const { return m_remarks; }

signals:
    /// A remark was chosen: show where it is.
    void remarkChosen(const greenroom::Remark &remark);
    void dismissRequested(const greenroom::Remark &remark, const QString &reason);
    /// "Another reason…"
    void reasonWanted(const greenroom::Remark &remark);
    void bringBackRequested(int dismissal);

private:
    void buildList(const Story &story);
    [[nodiscard]] QStringList cardTexts(const Story &story) const;
    [[nodiscard]] const Remark *remarkOf(CoachRule rule) const;
    [[nodiscard]] QWidget *remarkCard(const Story &story, const Remark &remark);
    [[nodiscard]] QWidget *dismissedCard(int index, const Dismissal &dismissal);
    /// Gives the focus to the button with this accessible name, else to the first.
    void takeFocus(const QString &name);
    void addScores(const CoachReport &report, const Story &story);
    void askReason(CoachRule rule, QWidget *button);

    QLabel *m_score;
    QLabel *m_scoreLine;
    SegmentedControl *m_tabs;
    QStackedWidget *m_stack;
    QWidget *m_list = nullptr;
    QVBoxLayout *m_listColumn;
    FinalCheck *m_check;
    std::vector<Remark> m_remarks; ///< those not dismissed; at most one of each rule
    QStringList m_texts;           ///< of the cards that are there
};

} // namespace greenroom::ui
