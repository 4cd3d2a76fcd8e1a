// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/prompt.h"

class QWidget;

namespace greenroom::ui {

/// Asks with real dialogs over a window.
class DesktopPrompt final : public Prompt {
public:
    void setWindow(QWidget *window) { m_window = window; }

    bool confirm(const QString &title, const QString &text, const QString &action) override;
    QString line(const QString &title, const QString &label, const QString &initial) override;
    QString folder(const QString &title) override;
    QString saveFile(const QString &title, const QString &suggestedName, const QString &filter) override;
    void tell(const QString &title, const QString &text) override;

private:
    QWidget *m_window = nullptr;
};

} // namespace greenroom::ui
