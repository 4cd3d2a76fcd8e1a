// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coaching/findingparts.h"

#include <algorithm>

namespace greenroom::coaching {

namespace {

enum PieceMark : unsigned char {
    Habit = 1,
    Maybe = 2,
    Present = 4,
    Regular = 8, ///< "every Monday": a habit only in the present tense
};

bool isTime(const Reading &reading, int token)
{
    return reading.factsAt(token).in(maskOf(WordList::TimeUnits, WordList::Anchors));
}

bool isClockOrYear(const Reading &reading, int token)
{
    if (reading.at(token).kind != TokenKind::Number)
        return false;
    const std::string &text = reading.at(token).text;
    const bool year = text.size() == 4 && (text.compare(0, 2, "19") == 0 || text.compare(0, 2, "20") == 0);
    return year || text.find(':') != text.npos;
}

/// A piece holds a finite verb in the past.
bool tellsEvent(const Reading &reading, const Piece &piece)
{
    for (int i = piece.range.first; i < piece.range.last; ++i) {
        const WordFacts &facts = reading.factsAt(i);
        const bool past = facts.has(PastForm) || facts.in(maskOf(WordList::PastAuxiliaries));
        const bool led = i > piece.range.first
                         && (reading.factsAt(i - 1).in(maskOf(WordList::Determiners, WordList::InfinitiveMarks))
                             || (reading.factsAt(i - 1).in(maskOf(WordList::BeForms))
                                 && !reading.factsAt(i - 1).in(maskOf(WordList::PastAuxiliaries))));
        if (past && !led)
            return true;
    }
    return false;
}

std::vector<unsigned char> markPieces(const Reading &reading, Findings &findings)
{
    std::vector<unsigned char> marks(reading.pieces.size());
    const auto mark = [&](int token, PieceMark bit) {
        const int piece = reading.pieceOf[static_cast<std::size_t>(token)];
        if (piece >= 0)
            marks[static_cast<std::size_t>(piece)] |= bit;
    };
    for (const Match &match : reading.matches) {
        if (match.section == findings.reflection || match.quoted)
            continue;
        if (match.list == WordList::Habits) {
            ++findings.habits;
            mark(match.range.first, Habit);
        } else if (match.list == WordList::Hypotheticals && match.section != findings.result) {
            mark(match.range.first, Maybe);
        } else if (match.list == WordList::Anchors) {
            ++findings.anchors;
        }
    }
    for (int i = 0; i + 1 < static_cast<int>(reading.tokens.size()); ++i) {
        if (reading.factsAt(i).in(maskOf(WordList::EachWords)) && isTime(reading, i + 1))
            mark(i, Regular);
        else if (isClockOrYear(reading, i))
            ++findings.anchors;
    }
    for (const OwnStep &step : findings.steps) {
        if (step.section != findings.reflection && (step.hypothetical || step.present))
            mark(step.token, step.hypothetical ? Maybe : Present);
    }
    return marks;
}

} // namespace

void findEpisode(const Reading &reading, Findings &findings)
{
    const std::vector<unsigned char> marks = markPieces(reading, findings);
    for (std::size_t i = 0; i < reading.pieces.size(); ++i) {
        const Piece &piece = reading.pieces[i];
        if (piece.section == findings.reflection || piece.idle())
            continue;
        if ((marks[i] & Maybe) != 0)
            ++findings.maybes;
        else if ((marks[i] & Habit) == 0 && tellsEvent(reading, piece))
            ++findings.events;
        else if ((marks[i] & Regular) != 0)
            ++findings.habits;
        else if ((marks[i] & Present) != 0)
            ++findings.presents;
    }
    // What is told in the present tense is an event when the answer names a time.
    const bool dated = findings.anchors > 0;
    const double sure = findings.events + 0.5 * std::min(findings.anchors, 6) + (dated ? 0.5 * findings.presents : 0);
    const double against = 1.2 * findings.maybes + 1.2 * findings.habits + (dated ? 0 : 0.25 * findings.presents);
    const double balance = (sure - against) / std::max(1.0, sure + against);
    findings.episode = sure >= 2 && balance > -0.1;
    if (!findings.episode)
        findings.episodeScore = std::clamp(0.3 + 0.3 * balance, 0.0, 0.3);
    else
        findings.episodeScore = balance > 0.3 ? 1 : 0.7;
}

} // namespace greenroom::coaching
