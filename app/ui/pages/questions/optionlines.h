// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/model/item.h"

namespace greenroom::ui {

/// Options as lines of text: "* right option | why" and "wrong option | why". A bar between blanks or a star that
/// belongs to the option's text has a backslash in front.
[[nodiscard]] QString linesFromOptions(const McqBody &body);

/// Replaces the options by what the lines say; ids stay with their position. Several right ones
/// mean "choose all"; that it was so before stays.
void setOptionsFromLines(McqBody &body, const QString &lines);

/// True when lines can hold these options without loss: none has a line break, for one.
[[nodiscard]] bool fitsLines(const McqBody &body);

} // namespace greenroom::ui
