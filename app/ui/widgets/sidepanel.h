// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace greenroom::ui {

/// A pane beside the main one. As an overlay it has a title, a button that closes it, and closes with Esc.
class SidePanel final : public QFrame {
    Q_OBJECT

public:
    SidePanel(const QString &title, QWidget *content, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *content() const { return m_content; }
    [[nodiscard]] bool isOverlay() const { return m_overlay; }
    void setOverlay(bool overlay);
    /// Puts the focus on the first thing in the pane that takes it, else on the button.
    void focusContent();

signals:
    void closeRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool m_overlay = false;
    QWidget *m_header;
    QLabel *m_title;
    QWidget *m_close;
    QWidget *m_content;
};

} // namespace greenroom::ui
