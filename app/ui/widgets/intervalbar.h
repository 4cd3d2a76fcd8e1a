// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QLabel;

namespace greenroom::ui {

/// A likely range and its mean, each 0..100, `low` ≤ `mean` ≤ `high`.
struct LikelyRange {
    double low = 0;
    double mean = 0;
    double high = 0;
};

/// A likely range on 0..100, or the words that there is not enough data.
class IntervalBar final : public QWidget {
    Q_OBJECT

public:
    explicit IntervalBar(const QString &name, QWidget *parent = nullptr);

    void setRange(std::optional<LikelyRange> range);
    /// The same in words.
    [[nodiscard]] QString sentence() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    class Track;

    void showRange();

    QString m_name;
    std::optional<LikelyRange> m_range;
    Track *m_track;
    QLabel *m_text;
};

} // namespace greenroom::ui
