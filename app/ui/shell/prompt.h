// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace greenroom::ui {

/// Seam: every modal question and file choice, so that tests can answer them.
class Prompt {
public:
    virtual ~Prompt() = default;

    /// A yes-or-no question whose button names the action. True when the user chose it.
    virtual bool confirm(const QString &title, const QString &text, const QString &action) = 0;
    /// One line of text; a null string when cancelled.
    virtual QString line(const QString &title, const QString &label, const QString &initial) = 0;
    /// An existing folder; empty when cancelled.
    virtual QString folder(const QString &title) = 0;
    /// A file to write, which may exist (the user has then agreed to replace it); empty when cancelled.
    virtual QString saveFile(const QString &title, const QString &suggestedName, const QString &filter) = 0;
    /// A message with one button.
    virtual void tell(const QString &title, const QString &text) = 0;
};

} // namespace greenroom::ui
