// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace greenroom::ui {

/// What will be here, why it is empty, one thing to do, and a small drawing.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    EmptyState(const QString &iconName, const QString &title, const QString &why, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &why);
    /// Shows the one button.
    void setAction(const QString &text);
    [[nodiscard]] QPushButton *button() const { return m_button; }

signals:
    void actionChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawIcon();

    QString m_iconName;
    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_why;
    QPushButton *m_button;
};

} // namespace greenroom::ui
