// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <vector>

class QToolButton;
class QVBoxLayout;

namespace greenroom::ui {

/// The list of pages on the left: icon and label, or icons alone when collapsed.
class Rail final : public QFrame {
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    void addPage(const QString &id, const QString &iconName, const QString &title, const QString &keys, bool atBottom);
    void setCurrent(const QString &id);
    void setCollapsed(bool collapsed);
    [[nodiscard]] bool isCollapsed() const { return m_collapsed; }

signals:
    void chosen(const QString &id);
    void collapsedChanged(bool collapsed);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Entry {
        QString id;
        QString iconName;
        QString title;
        QToolButton *button;
    };

    void drawIcons();
    void showLabels();
    void fitWidth();

    QVBoxLayout *m_layout;
    QVBoxLayout *m_bottom;
    QToolButton *m_fold;
    std::vector<Entry> m_entries;
    bool m_collapsed = false;
};

} // namespace greenroom::ui
