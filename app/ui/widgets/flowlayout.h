// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace greenroom::ui {

/// Puts its items side by side, each as wide as it likes, and wraps them into rows where the width does not suffice.
class FlowLayout final : public QLayout {
    Q_OBJECT

public:
    /// `alignment` of each row: Qt::AlignLeading, Qt::AlignHCenter or Qt::AlignTrailing in reading direction.
    explicit FlowLayout(QWidget *parent = nullptr, Qt::Alignment alignment = Qt::AlignLeading);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;

    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    /// All in one row.
    [[nodiscard]] QSize sizeHint() const override;
    /// As wide as the widest item.
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Placed {
        QLayoutItem *item;
        QRect place; ///< as if read from left to right
    };

    [[nodiscard]] QList<Placed> placed(int width) const;

    QList<QLayoutItem *> m_items;
    Qt::Alignment m_rowAlignment;
};

} // namespace greenroom::ui
