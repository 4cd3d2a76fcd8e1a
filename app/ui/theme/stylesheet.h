// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

namespace greenroom::ui {

struct Tokens;

/// The style sheet of the whole program for one token table. Widgets choose a look with the dynamic property `look`:
/// buttons "primary", "quiet", "danger", "tile", "segment"; frames "card", "choice", "chosen", "well", "banner",
/// "side", "segments" (a choice with the property `ring` has the focus); labels "muted", "caption", "danger",
/// "success", "warning".
[[nodiscard]] QString styleSheetFrom(const Tokens &tokens, const QFont &base);

} // namespace greenroom::ui
