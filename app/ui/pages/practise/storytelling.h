// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

#include "ui/pages/practise/storyoffer.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace greenroom::ui {

class ItemTimer;

/// While a story is told aloud: its headline, the time on the advised band, and its text only on request.
class StoryTelling final : public QWidget {
    Q_OBJECT

public:
    StoryTelling(bool showTimer, QWidget *parent);

    /// Begins the telling. Without `offer` something else is told; `emptyBank` says why nothing could be chosen.
    void start(const std::optional<StoryOffer> &offer, bool emptyBank);
    /// Shows the same story with a newer text.
    void showStory(const StoryOffer &offer);
    /// Ends it: the time stands still and is said in words.
    void stop();
    [[nodiscard]] int elapsedMs() const;

signals:
    void openRequested();
    void writeRequested();
    void anotherRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    class Band;

    void addTime(bool showTimer, QVBoxLayout *column);
    void addActions(QVBoxLayout *column);
    void showTime();
    void setPeeking(bool peeking);

    QLabel *m_headline;
    QLabel *m_lead;
    QLabel *m_warning;
    ItemTimer *m_timer;
    QWidget *m_timeRow;
    Band *m_band;
    QLabel *m_advice;
    QWidget *m_text;
    QPushButton *m_peek;
    QPushButton *m_open;
    QPushButton *m_write;
    QPushButton *m_another;
    bool m_stopped = false;
};

} // namespace greenroom::ui
