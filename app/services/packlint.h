// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <chrono>

#include "content/problem.h"
#include "core/base/result.h"

namespace greenroom::services {

struct LintReport {
    int items = 0;
    content::Problems problems;
};

/// Every gate that can run here over items, packs, a folder of packs or a content folder. Vocabularies are looked up
/// from each path upwards, else in `installedContent`. Errors: NotFound for a path that is not there (subject: path)
/// or when no vocabulary can be found.
[[nodiscard]] Result<LintReport> lintPaths(const QStringList &paths, const QString &installedContent,
                                           std::chrono::sys_days today);

} // namespace greenroom::services
