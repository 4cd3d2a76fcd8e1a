// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coaching/findingparts.h"

#include <algorithm>

namespace greenroom::coaching {

namespace {

class Governance {
public:
    Governance(const Reading &reading, Findings &findings)
        : m_r(reading), m_f(findings), m_negated(reading.pieces.size()), m_things(reading.pieces.size())
    {
    }

    void run()
    {
        markPieces();
        bool model = false;
        bool live = false;
        bool customers = false;
        for (const Match &match : m_r.matches) {
            model = model || match.list == WordList::ModelWords;
            customers = customers || match.list == WordList::CustomerWords;
            if (match.list == WordList::LiveWords && !live) {
                live = true;
                m_f.liveToken = match.range.first;
            }
            const int piece = m_r.pieceOf[static_cast<std::size_t>(match.range.first)];
            if (piece < 0 || match.idle || match.quoted || m_negated[static_cast<std::size_t>(piece)])
                continue;
            m_f.aware = m_f.aware || match.list == WordList::GovernanceWords;
            m_f.guarded = m_f.guarded || match.list == WordList::Safeguards
                          || (match.list == WordList::Checks && m_things[static_cast<std::size_t>(piece)]);
        }
        m_f.aware = m_f.aware || m_f.guarded;
        m_f.modelGoesLive = model && live && customers;
    }

private:
    /// Which pieces deny what they name, and which name something that a check may be about. A piece without a verb
    /// goes on with the denial of the one before: "no validation, monitoring or way back".
    void markPieces()
    {
        for (const Match &match : m_r.matches) {
            const int piece = m_r.pieceOf[static_cast<std::size_t>(match.range.first)];
            if (piece >= 0 && match.list == WordList::Negations)
                m_negated[static_cast<std::size_t>(piece)] = true;
            if (piece >= 0 && match.list == WordList::CheckedThings)
                m_things[static_cast<std::size_t>(piece)] = true;
        }
        for (std::size_t i = 0; i < m_r.pieces.size(); ++i) {
            const Piece &piece = m_r.pieces[i];
            bool verb = false;
            for (int at = piece.range.first; at < piece.range.last; ++at) {
                const WordFacts &facts = m_r.factsAt(at);
                verb = verb || facts.has(PastForm) || facts.in(maskOf(WordList::BeForms, WordList::HaveForms));
                const std::string &text = m_r.at(at).text;
                const bool contracted = text.size() > 3 && text.compare(text.size() - 3, 3, "n't") == 0;
                m_negated[i] = m_negated[i] || contracted;
            }
            const bool goesOn = i > 0 && m_r.pieces[i - 1].sentence == piece.sentence && !verb;
            m_negated[i] = m_negated[i] || (goesOn && m_negated[i - 1]);
        }
    }

    const Reading &m_r;
    Findings &m_f;
    std::vector<bool> m_negated;
    std::vector<bool> m_things;
};

} // namespace

void findGovernance(const Reading &reading, Findings &findings)
{
    Governance(reading, findings).run();
}

} // namespace greenroom::coaching
