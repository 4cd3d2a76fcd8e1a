// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

#include "core/model/item.h"
#include "core/model/vocabulary.h"

namespace greenroom::ui {

/// The title of a pack area, topic or role; the id itself when the vocabulary does not know it.
[[nodiscard]] QString areaTitle(const Vocabulary &vocabulary, const std::string &id);
[[nodiscard]] QString topicTitle(const Vocabulary &vocabulary, const std::string &id);
[[nodiscard]] QString roleTitle(const Vocabulary &vocabulary, const std::string &id);
[[nodiscard]] QString stageTitle(const Vocabulary &vocabulary, const std::string &id);
[[nodiscard]] QString competencyTitle(const Vocabulary &vocabulary, const std::string &id);
[[nodiscard]] QString kindTitle(ItemKind kind);

} // namespace greenroom::ui
