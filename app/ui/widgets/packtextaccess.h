// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace greenroom::ui {

/// Lets screen readers read a PackTextView with its formulas as LaTeX instead of as blanks. Once is enough.
void installPackTextAccess();

} // namespace greenroom::ui
