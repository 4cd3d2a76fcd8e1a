// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/base/strongid.h"
#include "core/base/time.h"

namespace greenroom {

/// An item that could enter a session.
struct QueueCandidate {
    ItemId id;
    std::string area;
    std::optional<Instant> due;    ///< absent: never scheduled
    std::optional<Instant> lastAt; ///< last review; with `due` it gives the interval that lateness is measured in
    bool isNew = false;            ///< never attempted
    double minutes = 1;            ///< expected time; negative and NaN count as 0
    int difficulty = 1;            ///< 1..5
};

struct QueueSettings {
    std::size_t maximumItems = 20;
    std::optional<double> maximumMinutes; ///< items that no longer fit are passed over
    double newShare = 0.25;               ///< share of new items while due ones are left, 0..1; 0 keeps them out
    std::uint64_t seed = 0;               ///< decides between equals
};

/// Lateness in units of the item's interval: 0 at the due time, 1 when it waited as long again as planned, negative
/// before. An unknown interval counts as a day, one below a minute as a minute; without `due` it is 0.
[[nodiscard]] double relativeLateness(const QueueCandidate &candidate, Instant now);

/// Ids for one session, in the order to ask them.
///
/// Choosing, best first: due items by relative lateness, latest first; new items (easier first, then shorter) take
/// their share of the places, evenly spread; when one kind runs out the other goes on; items not yet due come last,
/// the nearest to being due first. Equals are put in an order that depends on seed and id alone.
/// Asking: the chosen items are then interleaved by area, see interleaved().
///
/// Laws: no id twice (the first candidate with an id counts); at most `maximumItems` and `maximumMinutes`; the order
/// of candidates with different ids does not matter; equal inputs and seed give equal queues on every platform.
[[nodiscard]] std::vector<ItemId> composeQueue(std::span<const QueueCandidate> candidates,
                                               const QueueSettings &settings, Instant now);

/// Positions 0..n-1 of the given areas in an order in which two neighbours share an area only when no other area is
/// left, and as rarely as any order allows. Stable: items of one area keep their order, and an item moves forward
/// only as far as the rule needs.
[[nodiscard]] std::vector<std::size_t> interleaved(std::span<const std::string> areas);

} // namespace greenroom
