// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/model/item.h"

namespace greenroom::ui {

/// Options as lines of text: "* right option | why" and "wrong option | why".
[[nodiscard]] QString linesFromOptions(const McqBody &body);

/// Replaces the options by what the lines say; ids stay with their position.
void setOptionsFromLines(McqBody &body, const QString &lines);

} // namespace greenroom::ui
