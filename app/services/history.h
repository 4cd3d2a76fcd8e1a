// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <functional>
#include <string>
#include <vector>

#include "core/base/time.h"
#include "services/door.h"
#include "services/practice.h"

namespace greenroom::services {

struct RejectedLine {
    int line = 0; ///< from 1
    std::string why; ///< technical, English
};

struct HistoryImport {
    int imported = 0;
    int skipped = 0; ///< equal (at, item, kind) was there already
    int retracted = 0; ///< of `skipped`: had been undone, and stays so
    std::vector<RejectedLine> rejected;
};

struct HistoryExport {
    int written = 0;
    int damaged = 0; ///< left out: they do not read as they were written
};

/// The append-only log in and out as JSON Lines, and memory states rebuilt from it.
class History {
public:
    History(Door &door, Practice &practice) : m_door(door), m_practice(practice) {}

    /// Reads lines {at, item, kind, rating or correct, confidence?, duration_ms?, source?} and appends them in file
    /// order, committing in batches, so an interrupted import is a prefix. Bad lines and unknown items are rejected.
    [[nodiscard]] Result<HistoryImport> importLines(QIODevice &lines);
    /// Writes every counting review that is whole, oldest first. Stops when `write` returns false (Error DiskFault).
    [[nodiscard]] Result<HistoryExport> exportLines(const std::function<bool(const QByteArray &)> &write);
    /// Rebuilds when a state was written by another version of the memory model.
    [[nodiscard]] Result<void> rebuildIfOutdated();
    /// Rebuilds every memory state from the log; returns how many there are.
    [[nodiscard]] Result<int> rebuildAll();

private:
    Door &m_door;
    Practice &m_practice;
};

/// ISO 8601 in UTC with milliseconds only when there are any.
[[nodiscard]] std::string isoTime(Instant at);
/// Reads ISO 8601 with Z or an offset; a time without either is refused.
[[nodiscard]] std::optional<Instant> instantFrom(const QString &iso);

} // namespace greenroom::services
