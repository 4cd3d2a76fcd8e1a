// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace greenroom::ui {

/// How much of a whole one part takes, on the band that is advised for it.
class ShareBar final : public QWidget {
    Q_OBJECT

public:
    /// `name` is what has the share, for the screen reader: "Situation".
    explicit ShareBar(const QString &name, QWidget *parent = nullptr);

    /// Whole percent, 0..100; more is drawn as 100. An arrow tells a share below or above `low`..`high`.
    void setShare(int percent, int low, int high);
    /// The same in words.
    [[nodiscard]] QString sentence() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    class Track;

    void showShare();

    QString m_name;
    int m_percent = 0;
    int m_low = 0;
    int m_high = 100;
    Track *m_track;
    QLabel *m_value;
};

} // namespace greenroom::ui
