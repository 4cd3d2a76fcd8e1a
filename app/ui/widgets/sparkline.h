// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace greenroom::ui {

/// The course of a figure as a small line without axes; the figure itself stands beside it.
class Sparkline final : public QWidget {
    Q_OBJECT

public:
    explicit Sparkline(QWidget *parent = nullptr);

    /// From the oldest to the newest. Fewer than two values draw nothing.
    void setValues(std::vector<double> values);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QPolygonF line() const;

    std::vector<double> m_values;
};

} // namespace greenroom::ui
