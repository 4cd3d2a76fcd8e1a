// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/base/result.h"

namespace greenroom::ui {

/// Shown instead of the window when a profile cannot be opened: what happened, what was kept, what can be done.
class StartupFailure final : public QDialog {
    Q_OBJECT

public:
    StartupFailure(const Error &error, const QString &folder, QWidget *parent = nullptr);

    /// Another folder that the user chose to open; empty for quit.
    [[nodiscard]] QString chosenFolder() const { return m_chosen; }

private:
    QString m_chosen;
};

} // namespace greenroom::ui
