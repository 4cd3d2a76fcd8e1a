// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <vector>

#include "ui/shell/page.h"

namespace greenroom::ui {

/// F1: the keys of the window and of the page in view.
class ShortcutsDialog final : public QDialog {
    Q_OBJECT

public:
    ShortcutsDialog(const QString &pageTitle, const std::vector<ShortcutRow> &page,
                    const std::vector<ShortcutRow> &everywhere, QWidget *parent);
};

} // namespace greenroom::ui
