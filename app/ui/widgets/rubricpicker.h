// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QFrame;

namespace greenroom::ui {

/// Five anchors of a rubric to read and choose from: a click, the keys 1 to 5 or the arrow keys.
class RubricPicker final : public QWidget {
    Q_OBJECT

public:
    /// `anchors` from 1, the weakest, to 5.
    explicit RubricPicker(const QStringList &anchors, QWidget *parent = nullptr);

    /// 1..5, or 0 while nothing was picked.
    [[nodiscard]] int level() const { return m_level; }
    /// Shows a level without the signal; 0 clears.
    void setLevel(int level);

signals:
    /// The user picked another level.
    void picked(int level);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void addRow(int level, const QString &anchor);
    void pick(int level);

    int m_level = 0;
    QButtonGroup *m_group;
    QList<QFrame *> m_rows;
};

} // namespace greenroom::ui
