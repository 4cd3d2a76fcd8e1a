// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/itemsource.h"

#include "services/installedpacks.h"

namespace greenroom::cli {

Result<FoundItem> findItem(Call &call, const ItemId &id)
{
    const auto opened = call.openProfile(storage::Intent::MustExist);
    if (opened) {
        auto item = (*opened)->library().item(id);
        if (item)
            return FoundItem{std::move(*item), QStringLiteral("profile")};
        if (item.error().code != ErrorCode::NotFound)
            return item.error();
    } else if (opened.error().code != ErrorCode::NotFound) {
        return opened.error();
    }
    auto item = services::installedItem(call.contentFolder(), id);
    if (item)
        return FoundItem{std::move(*item), QStringLiteral("pack")};
    if (item.error().code != ErrorCode::NotFound)
        return item.error();
    return Error{ErrorCode::NotFound, "item " + id.value(), {}};
}

} // namespace greenroom::cli
