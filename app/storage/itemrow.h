// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/strongid.h"
#include "core/model/item.h"

namespace greenroom::storage {

/// One stored item as TOML text with the columns that lists and queues need.
struct ItemRow {
    std::int64_t number = 0;
    ItemId id;
    std::string pack;
    ItemKind kind = ItemKind::Concept;
    std::string area;
    std::string title;
    int difficulty = 1;
    int minutes = 1;
    int revision = 1;
    ItemStatus status = ItemStatus::Draft;
    std::string packText;
    std::optional<std::string> ownText; ///< the user's edit; wins over packText
    bool suspended = false;
    bool retired = false;

    [[nodiscard]] const std::string &text() const { return ownText ? *ownText : packText; }
};

/// What the search index and the link tables hold for an item.
struct ItemIndexText {
    std::string prompt;
    std::string answer;
    std::vector<std::string> topics;
    std::vector<std::string> roles;
};

} // namespace greenroom::storage
