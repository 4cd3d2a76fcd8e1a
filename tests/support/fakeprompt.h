// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "ui/shell/prompt.h"

namespace greenroom::test {

/// Answers modal questions at once and remembers what was told.
class FakePrompt final : public ui::Prompt {
public:
    bool confirm(const QString &, const QString &, const QString &) override { return true; }
    QString line(const QString &, const QString &, const QString &) override { return answer; }
    QString folder(const QString &) override { return {}; }
    void tell(const QString &title, const QString &text) override { told << title + QStringLiteral(": ") + text; }

    QString answer;
    QStringList told;
};

} // namespace greenroom::test
