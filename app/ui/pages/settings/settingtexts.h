// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/model/vocabulary.h"

namespace greenroom::ui {

/// The label of a setting, by the name in the settings table.
[[nodiscard]] QString settingLabel(const QString &name);
/// One line that says what it does; empty when the label does.
[[nodiscard]] QString settingHint(const QString &name);
/// The text of one choice of a setting.
[[nodiscard]] QString choiceLabel(const QString &name, const QString &choice);

} // namespace greenroom::ui
