// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/tablereader.h"
#include "core/model/item.h"

namespace greenroom::content {

// One function per body. Each takes the keys of its kind; readItem takes those of the header.
[[nodiscard]] ExplainBody readExplain(TableReader &item);
[[nodiscard]] McqBody readMcq(TableReader &item);
[[nodiscard]] NumericBody readNumeric(TableReader &item);
[[nodiscard]] SqlBody readSql(TableReader &item);
[[nodiscard]] CodingBody readCoding(TableReader &item);
[[nodiscard]] DesignBody readDesign(TableReader &item);
[[nodiscard]] BehaviouralBody readBehavioural(TableReader &item);
[[nodiscard]] PresentationBody readPresentation(TableReader &item);
[[nodiscard]] ChecklistBody readChecklist(TableReader &item);

} // namespace greenroom::content
