// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include "ui/shell/appcontext.h"
#include "ui/shell/page.h"

namespace greenroom::ui {

/// One row of the list of pages.
struct PageEntry {
    const char *id;
    const char *iconName;
    const char *title; ///< translated with context "Pages"
    bool atBottom;
    std::function<Page *(const AppContext &, QWidget *)> make;
};

/// All pages in rail order. Adding a page is a folder, an include and a row here.
[[nodiscard]] const std::vector<PageEntry> &pageRegistry();

/// The translated title of a page.
[[nodiscard]] QString pageTitle(const PageEntry &entry);

} // namespace greenroom::ui
