// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scheduling/interleave.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace greenroom {

namespace {

/// A candidate with everything its place depends on.
struct Ranked {
    const QueueCandidate *candidate;
    double lateness;
    double minutes;
    std::uint64_t draw;
};

/// FNV-1a over seed and id, then the SplitMix64 finisher: the same on every platform, unlike std::hash.
std::uint64_t drawFor(std::uint64_t seed, const ItemId &id)
{
    std::uint64_t hash = 0xcbf29ce484222325U ^ seed;
    for (const char letter : id.value())
        hash = (hash ^ static_cast<unsigned char>(letter)) * 0x100000001b3U;
    hash = (hash ^ (hash >> 30U)) * 0xbf58476d1ce4e5b9U;
    hash = (hash ^ (hash >> 27U)) * 0x94d049bb133111ebU;
    return hash ^ (hash >> 31U);
}

bool latestFirst(const Ranked &left, const Ranked &right)
{
    return std::tie(right.lateness, left.draw, left.candidate->id)
           < std::tie(left.lateness, right.draw, right.candidate->id);
}

bool easiestFirst(const Ranked &left, const Ranked &right)
{
    return std::tie(left.candidate->difficulty, left.minutes, left.draw, left.candidate->id)
           < std::tie(right.candidate->difficulty, right.minutes, right.draw, right.candidate->id);
}

/// Hands out ranked items while they fit the session.
class Session {
public:
    explicit Session(const QueueSettings &settings) : m_settings(settings) {}

    [[nodiscard]] bool full() const { return m_chosen.size() >= m_settings.maximumItems; }
    [[nodiscard]] const std::vector<const QueueCandidate *> &chosen() const { return m_chosen; }

    bool add(const Ranked &item)
    {
        if (full() || (m_settings.maximumMinutes && m_minutes + item.minutes > *m_settings.maximumMinutes))
            return false;
        m_minutes += item.minutes;
        m_chosen.push_back(item.candidate);
        return true;
    }

private:
    const QueueSettings &m_settings;
    std::vector<const QueueCandidate *> m_chosen;
    double m_minutes = 0;
};

/// Mixes two ranked lists so that after n places about n × share came from `fresh`; the longer one goes on alone.
void mix(Session &session, const std::vector<Ranked> &due, const std::vector<Ranked> &fresh, double share)
{
    std::size_t nextDue = 0;
    std::size_t nextFresh = 0;
    std::size_t freshTaken = 0;
    while (!session.full() && (nextDue < due.size() || nextFresh < fresh.size())) {
        const auto freshPlaces = static_cast<std::size_t>(share * static_cast<double>(session.chosen().size() + 1));
        const bool freshTurn = nextDue == due.size() || freshTaken < freshPlaces;
        if (freshTurn && nextFresh < fresh.size())
            freshTaken += session.add(fresh[nextFresh++]) ? 1 : 0;
        else
            session.add(due[nextDue++]);
    }
}

} // namespace

double relativeLateness(const QueueCandidate &candidate, Instant now)
{
    using RealMinutes = std::chrono::duration<double, std::chrono::minutes::period>;
    if (!candidate.due)
        return 0;
    const RealMinutes interval =
        candidate.lastAt ? RealMinutes{*candidate.due - *candidate.lastAt} : RealMinutes{std::chrono::days{1}};
    return RealMinutes{now - *candidate.due}.count() / std::max(interval.count(), 1.0);
}

std::vector<ItemId> composeQueue(std::span<const QueueCandidate> candidates, const QueueSettings &settings, Instant now)
{
    const double share = settings.newShare > 0 ? std::min(settings.newShare, 1.0) : 0.0;
    std::vector<Ranked> due;
    std::vector<Ranked> fresh;
    std::vector<Ranked> early;
    std::unordered_set<ItemId> seen;
    for (const QueueCandidate &candidate : candidates) {
        if (!seen.insert(candidate.id).second)
            continue;
        const Ranked ranked{&candidate, relativeLateness(candidate, now),
                            candidate.minutes > 0 ? candidate.minutes : 0.0, drawFor(settings.seed, candidate.id)};
        if (!candidate.isNew)
            (ranked.lateness >= 0 ? due : early).push_back(ranked);
        else if (share > 0)
            fresh.push_back(ranked);
    }
    std::sort(due.begin(), due.end(), latestFirst);
    std::sort(fresh.begin(), fresh.end(), easiestFirst);
    std::sort(early.begin(), early.end(), latestFirst);

    Session session{settings};
    mix(session, due, fresh, share);
    for (const Ranked &item : early)
        session.add(item);

    std::vector<std::string> areas;
    for (const QueueCandidate *candidate : session.chosen())
        areas.push_back(candidate->area);
    std::vector<ItemId> queue;
    for (const std::size_t position : interleaved(areas))
        queue.push_back(session.chosen()[position]->id);
    return queue;
}

std::vector<std::size_t> interleaved(std::span<const std::string> areas)
{
    struct Shelf {
        std::vector<std::size_t> positions;
        std::size_t taken = 0;

        [[nodiscard]] std::size_t left() const { return positions.size() - taken; }
    };
    std::vector<Shelf> shelves;
    std::unordered_map<std::string, std::size_t> shelfOf;
    for (std::size_t i = 0; i < areas.size(); ++i) {
        const std::size_t shelf = shelfOf.try_emplace(areas[i], shelves.size()).first->second;
        if (shelf == shelves.size())
            shelves.emplace_back();
        shelves[shelf].positions.push_back(i);
    }

    std::vector<std::size_t> order;
    std::size_t last = shelves.size();
    while (order.size() < areas.size()) {
        const std::size_t left = areas.size() - order.size();
        std::size_t best = shelves.size();
        for (std::size_t i = 0; i < shelves.size(); ++i) {
            if (i == last || shelves[i].left() == 0)
                continue;
            // More than every other place: it must come now, or it would end up beside itself later.
            if (2 * shelves[i].left() > left) {
                best = i;
                break;
            }
            if (best == shelves.size()
                || shelves[i].positions[shelves[i].taken] < shelves[best].positions[shelves[best].taken])
                best = i;
        }
        if (best == shelves.size())
            best = last;
        order.push_back(shelves[best].positions[shelves[best].taken++]);
        last = best;
    }
    return order;
}

} // namespace greenroom
