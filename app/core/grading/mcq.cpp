// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/mcq.h"

#include <numeric>
#include <random>

#include "core/grading/uniform.h"

namespace greenroom {

std::vector<std::size_t> shuffledOrder(std::size_t count, std::uint64_t seed)
{
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::mt19937_64 random(seed);
    shuffle(order, random);
    return order;
}

bool isCorrectChoice(const McqBody &body, const std::set<std::size_t> &chosen)
{
    std::set<std::size_t> right;
    for (std::size_t i = 0; i < body.options.size(); ++i) {
        if (body.options[i].correct)
            right.insert(i);
    }
    return chosen == right;
}

} // namespace greenroom
