// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/model/item.h"

namespace greenroom::content {

/// How a text of an item is used, which decides what it may hold.
enum class TextUse {
    Prose,    ///< Markdown shown to the learner
    Template, ///< Markdown with {{…}}: Prose once it is filled in
    Plain,    ///< an id, a name, a title
    Code,     ///< SQL, Python, JSON or a formula
    Starter,  ///< code with a gap for the learner
};

/// A text of an item with its path in the TOML file, e.g. "option[2].why". The text lives as long as the item.
struct ItemText {
    std::string path;
    std::string_view text;
    TextUse use = TextUse::Prose;
};

/// Every text of an item that must not be empty: required ones, and optional ones that are there.
[[nodiscard]] std::vector<ItemText> textsOf(const Item &item);

/// "option[2].why", or "option[2]" without a key.
[[nodiscard]] std::string pathOf(std::string_view table, std::size_t index, std::string_view key = {});

} // namespace greenroom::content
