// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QButtonGroup;

namespace greenroom::ui {

/// A few choices of which exactly one is on: one stop for Tab; arrow keys, Home and End choose. Wraps where narrow.
class SegmentedControl final : public QFrame {
    Q_OBJECT

public:
    /// The first choice is on. Give the control an accessible name that says what is chosen.
    explicit SegmentedControl(const QStringList &choices, QWidget *parent = nullptr);

    [[nodiscard]] int current() const;
    /// Turns a choice on; out of range changes nothing.
    void setCurrent(int index);

signals:
    void currentChanged(int index);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool choose(int key);

    QButtonGroup *m_group;
};

} // namespace greenroom::ui
