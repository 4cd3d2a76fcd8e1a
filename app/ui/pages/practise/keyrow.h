// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <utility>
#include <vector>

namespace greenroom::ui {

/// The keys that mean something now, as key caps with their meaning.
class KeyRow final : public QWidget {
    Q_OBJECT

public:
    explicit KeyRow(QWidget *parent = nullptr);

    /// Pairs of key cap and meaning, in order.
    void setKeys(const std::vector<std::pair<QString, QString>> &keys);
};

} // namespace greenroom::ui
