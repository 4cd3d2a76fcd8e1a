// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "ui/shell/prompt.h"

namespace greenroom::test {

/// Answers modal questions at once and remembers what was told.
class FakePrompt final : public ui::Prompt {
public:
    bool confirm(const QString &title, const QString &text, const QString &) override
    {
        asked << title + QStringLiteral(": ") + text;
        return agrees;
    }
    QString line(const QString &, const QString &, const QString &) override { return answer; }
    QString folder(const QString &) override { return {}; }
    QString saveFile(const QString &, const QString &, const QString &) override { return file; }
    void tell(const QString &title, const QString &text) override { told << title + QStringLiteral(": ") + text; }

    QString answer;
    QString file;
    bool agrees = true; ///< what confirm() answers
    QStringList asked;
    QStringList told;
};

} // namespace greenroom::test
