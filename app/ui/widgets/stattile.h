// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include <vector>

class QLabel;

namespace greenroom::ui {

class Sparkline;

/// What a tile shows, worded by the page: "Overall", "61 %", "likely 54–68", "143 attempts". Empty texts take no room.
struct Stat {
    QString title;
    QString value;
    QString range;
    QString count;
    std::vector<double> course; ///< earlier values up to now, oldest first; fewer than two draw nothing
};

/// One big number with its likely range, what it rests on and its course; opens the items behind it.
class StatTile final : public QAbstractButton {
    Q_OBJECT

public:
    explicit StatTile(QWidget *parent = nullptr);

    void setStat(const Stat &stat);
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void opened();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyFonts();

    QLabel *m_title;
    QLabel *m_value;
    QLabel *m_range;
    QLabel *m_count;
    Sparkline *m_course;
};

} // namespace greenroom::ui
