// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace greenroom {

/// Which tokens of either side are not part of the longest common sequence.
struct EditScript {
    std::vector<bool> removed;  ///< one for each token before
    std::vector<bool> inserted; ///< one for each token after
};

/// The shortest edit script in linear space (Myers 1986, section 4b). Takes its steps from `stepsLeft`; nothing when
/// they do not suffice.
[[nodiscard]] std::optional<EditScript> shortestEdit(const std::vector<int> &before, const std::vector<int> &after,
                                                     std::size_t &stepsLeft);

} // namespace greenroom
