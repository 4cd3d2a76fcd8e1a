// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "cli/call.h"
#include "core/model/item.h"

namespace greenroom::cli {

struct FoundItem {
    Item item;
    QString from; ///< "profile" or "pack"
};

/// Looks an item up in the profile, where the user's own text is, then in the installed packs. A missing profile is no
/// error, but one that cannot be opened is: what it says of the item may differ. Errors: those of opening; NotFound.
[[nodiscard]] Result<FoundItem> findItem(Call &call, const ItemId &id);

} // namespace greenroom::cli
