// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storagethread.h"
#include "ui/shell/page.h"

class QLabel;

namespace greenroom::ui {

class Preferences;

/// What there is to do now, with one obvious next thing.
class TodayPage final : public Page {
    Q_OBJECT

public:
    TodayPage(services::StorageThread &storage, Preferences &preferences, const Clock &clock, QWidget *parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QAction *primaryAction() override { return m_start; }

protected:
    void refresh() override;

private:
    void show(const storage::WorkCounts &counts, bool unfinished);
    [[nodiscard]] QWidget *workCard();
    [[nodiscard]] QWidget *comingCard();

    services::StorageThread &m_storage;
    Preferences &m_preferences;
    const Clock &m_clock;
    QAction *m_start;
    QLabel *m_date;
    QLabel *m_due;
    QLabel *m_fresh;
    QLabel *m_practised;
    QLabel *m_advice;
};

} // namespace greenroom::ui
