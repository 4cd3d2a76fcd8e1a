// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/shortestedit.h"

#include <algorithm>

namespace greenroom {

namespace {

constexpr int unreached = -1;

/// A part of both sequences: tokens [beforeBegin, beforeEnd) against [afterBegin, afterEnd).
struct Box {
    int beforeBegin, beforeEnd, afterBegin, afterEnd;

    [[nodiscard]] int columns() const { return beforeEnd - beforeBegin; }
    [[nodiscard]] int rows() const { return afterEnd - afterBegin; }
};

/// Equal tokens in the middle of a shortest path, as corners within a box.
struct Snake {
    int fromX, fromY, toX, toY;
};

class Search {
public:
    Search(const std::vector<int> &before, const std::vector<int> &after, std::size_t &stepsLeft)
        : m_before(before), m_after(after), m_stepsLeft(stepsLeft),
          m_script{std::vector<bool>(before.size()), std::vector<bool>(after.size())}
    {
    }

    /// False when the steps ran out.
    bool run(Box box)
    {
        shrink(box);
        if (box.columns() == 0 || box.rows() == 0) {
            std::fill(m_script.removed.begin() + box.beforeBegin, m_script.removed.begin() + box.beforeEnd, true);
            std::fill(m_script.inserted.begin() + box.afterBegin, m_script.inserted.begin() + box.afterEnd, true);
            return true;
        }
        const auto snake = middle(box);
        if (!snake)
            return false;
        return run({box.beforeBegin, box.beforeBegin + snake->fromX, box.afterBegin, box.afterBegin + snake->fromY})
               && run({box.beforeBegin + snake->toX, box.beforeEnd, box.afterBegin + snake->toY, box.afterEnd});
    }

    [[nodiscard]] EditScript script() && { return std::move(m_script); }

private:
    [[nodiscard]] bool same(int before, int after) const
    {
        return m_before[static_cast<std::size_t>(before)] == m_after[static_cast<std::size_t>(after)];
    }

    /// Takes the common beginning and end off.
    void shrink(Box &box) const
    {
        while (box.columns() > 0 && box.rows() > 0 && same(box.beforeBegin, box.afterBegin)) {
            ++box.beforeBegin;
            ++box.afterBegin;
        }
        while (box.columns() > 0 && box.rows() > 0 && same(box.beforeEnd - 1, box.afterEnd - 1)) {
            --box.beforeEnd;
            --box.afterEnd;
        }
    }

    /// One more edit from either corner in turn until the two furthest paths meet.
    std::optional<Snake> middle(const Box &box)
    {
        const int half = (box.columns() + box.rows() + 1) / 2;
        m_middle = half + 1;
        for (std::vector<int> &furthest : m_furthest)
            furthest.assign(static_cast<std::size_t>(2 * half + 3), unreached);
        at(0, 1) = 0;
        at(1, 1) = 0;
        for (int edits = 0; edits <= half; ++edits) {
            for (int side = 0; side < 2; ++side) {
                const auto cost = static_cast<std::size_t>(edits + 1);
                if (m_stepsLeft < cost)
                    return std::nullopt;
                m_stepsLeft -= cost;
                if (const auto snake = extend(box, side, edits))
                    return snake;
            }
        }
        return std::nullopt; // the paths meet before
    }

    int &at(int side, int diagonal) { return m_furthest[side][static_cast<std::size_t>(m_middle + diagonal)]; }

    std::optional<Snake> extend(const Box &box, int side, int edits)
    {
        const int delta = box.columns() - box.rows();
        const bool meetsHere = (delta % 2 != 0) == (side == 0);
        const int reach = side == 0 ? edits - 1 : edits; // how far the other side has come
        const int lowest = std::max(-edits, -box.rows() + ((edits + box.rows()) % 2));
        const int highest = std::min(edits, box.columns() - ((edits + box.columns()) % 2));
        for (int k = lowest; k <= highest; k += 2) {
            const int beside = k == -edits ? unreached : at(side, k - 1);
            const int above = k == edits && edits > 0 ? unreached : at(side, k + 1);
            int x = std::max(beside == unreached ? unreached : beside + 1, above);
            int y = x - k;
            if (x == unreached || x > box.columns() || y > box.rows()) {
                at(side, k) = unreached;
                continue;
            }
            const int startX = x;
            const int startY = y;
            while (x < box.columns() && y < box.rows() && sameFrom(box, side, x, y)) {
                ++x;
                ++y;
            }
            at(side, k) = x;
            m_stepsLeft -= std::min(m_stepsLeft, static_cast<std::size_t>(x - startX));
            const int mirrored = delta - k;
            if (!meetsHere || mirrored < -reach || mirrored > reach)
                continue;
            const int other = at(1 - side, mirrored);
            if (other == unreached || x + other < box.columns())
                continue;
            return side == 0 ? Snake{startX, startY, x, y}
                             : Snake{box.columns() - x, box.rows() - y, box.columns() - startX, box.rows() - startY};
        }
        return std::nullopt;
    }

    [[nodiscard]] bool sameFrom(const Box &box, int side, int x, int y) const
    {
        return side == 0 ? same(box.beforeBegin + x, box.afterBegin + y)
                         : same(box.beforeEnd - 1 - x, box.afterEnd - 1 - y);
    }

    const std::vector<int> &m_before;
    const std::vector<int> &m_after;
    std::size_t &m_stepsLeft;
    EditScript m_script;
    std::vector<int> m_furthest[2]; ///< by diagonal, from the first corner and from the last
    int m_middle = 0;               ///< place of diagonal 0
};

} // namespace

std::optional<EditScript> shortestEdit(const std::vector<int> &before, const std::vector<int> &after,
                                       std::size_t &stepsLeft)
{
    Search search(before, after, stepsLeft);
    if (!search.run({0, static_cast<int>(before.size()), 0, static_cast<int>(after.size())}))
        return std::nullopt;
    return std::move(search).script();
}

} // namespace greenroom
