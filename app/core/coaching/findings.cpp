// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coaching/findings.h"

#include <algorithm>
#include <unordered_set>

#include "core/coaching/findingparts.h"

namespace greenroom::coaching {

namespace {

/// A sentence with fewer words that say something gives no reason that counts.
constexpr int tellingContent = 3;

class Finder {
public:
    Finder(const Reading &reading, const Wordbook &wordbook, Findings &findings)
        : m_r(reading), m_f(findings), m_choices(wordbook.wordsOf(WordList::ChoiceVerbs))
    {
    }

    void run()
    {
        m_f.situation = m_r.sectionIndex("situation");
        m_f.task = m_r.sectionIndex("task");
        m_f.action = m_r.sectionIndex("action");
        m_f.result = m_r.sectionIndex("result");
        if (m_f.result < 0)
            m_f.result = m_r.sectionIndex("impact");
        m_f.reflection = m_r.sectionIndex("reflection");
        m_f.steps = ownSteps(m_r);
        findSteps();
        findTask();
        findReasons();
    }

private:
    void findSteps()
    {
        std::unordered_set<std::string_view> verbs;
        for (const OwnStep &step : m_f.steps) {
            if (step.section != m_f.action || step.kind == StepKind::State)
                continue;
            ++m_f.ownSteps;
            const bool sayingPiece = m_r.says(step.token);
            m_f.tellingSteps += sayingPiece ? 1 : 0;
            if (step.kind == StepKind::Action && sayingPiece)
                verbs.insert(step.lemma);
        }
        m_f.distinctActions = static_cast<int>(verbs.size());
    }

    void findTask()
    {
        if (m_f.task < 0)
            return;
        const ReadSection &task = m_r.sections[static_cast<std::size_t>(m_f.task)];
        for (int i = task.tokens.first; i < task.tokens.last; ++i) {
            const WordFacts &facts = m_r.factsAt(i);
            const bool own = facts.in(maskOf(WordList::OwnWords));
            m_f.ownTask = m_f.ownTask || own;
            m_f.ownsTask = m_f.ownsTask || (own && sentenceSays(i, 1));
            m_f.othersTask = m_f.othersTask || facts.in(maskOf(WordList::OtherSubjects));
        }
    }

    [[nodiscard]] bool sentenceSays(int token, int content) const
    {
        const int piece = m_r.pieceOf[static_cast<std::size_t>(token)];
        if (piece < 0)
            return false;
        const Sentence &sentence =
            m_r.sentences[static_cast<std::size_t>(m_r.pieces[static_cast<std::size_t>(piece)].sentence)];
        return sentence.content >= content && !sentence.repeated;
    }

    void findReasons()
    {
        for (const Match &match : m_r.matches) {
            if (match.section == m_f.reflection)
                continue;
            if (match.idle || !sentenceSays(match.range.first, tellingContent)) {
                const bool cause =
                    match.list == WordList::Reasons || match.list == WordList::Alternatives || isCause(match);
                m_f.faintReasons += cause && !opensWithResult(match) && sentenceSays(match.range.first, 1) ? 1 : 0;
                continue;
            }
            m_f.reasons += match.list == WordList::Reasons || isCause(match) ? 1 : 0;
            m_f.alternatives += match.list == WordList::Alternatives ? 1 : 0;
            // "even though that left us one short" names the price of a step.
            m_f.alternatives += match.list == WordList::Concessions && match.section == m_f.action ? 1 : 0;
            m_f.tensions += match.list == WordList::Tensions ? 1 : 0;
        }
        for (int i = 0; i < static_cast<int>(m_r.tokens.size()); ++i) {
            m_f.alternatives += isChoice(i) ? 1 : 0;
            m_f.reasons += isExplanation(i) ? 1 : 0;
        }
    }

    /// "so I …" tells what came of it; only something that says more makes it a reason.
    [[nodiscard]] bool opensWithResult(const Match &match) const
    {
        return match.list == WordList::Reasons && match.range.size() > 1
               && m_r.factsAt(match.range.first).in(maskOf(WordList::Joining));
    }

    /// "as" and "since" with a clause: behind a comma, or at the start with a pronoun.
    [[nodiscard]] bool isCause(const Match &match) const
    {
        if (match.list != WordList::CausalLinks)
            return false;
        const int at = match.range.first;
        const Range range = m_r.sections[static_cast<std::size_t>(match.section)].tokens;
        if (at + 1 >= range.last || !m_r.isWord(at + 1))
            return false;
        const bool article = m_r.factsAt(at + 1).in(maskOf(WordList::Articles));
        if (m_r.factsAt(at + 1).in(maskOf(WordList::NotCausal)) && !(article && m_r.is(at, "since")))
            return false;
        const bool pronoun = m_r.factsAt(at + 1).in(maskOf(WordList::OwnSubjects, WordList::OtherSubjects));
        const bool opens = at == range.first || (!m_r.isWord(at - 1) && m_r.at(at - 1).kind != TokenKind::Number);
        const bool comma = at > range.first && m_r.is(at - 1, ",");
        return comma || (pronoun && (opens || m_r.is(at, "since")));
    }

    /// "picked the van over the train": a verb of choosing, and what was left behind.
    [[nodiscard]] bool isChoice(int i) const
    {
        const WordFacts &facts = m_r.factsAt(i);
        if (facts.lemma.empty() || !m_choices.count(facts.lemma))
            return false;
        const int last = std::min(i + 8, static_cast<int>(m_r.tokens.size()));
        for (int at = i + 2; at < last && (m_r.isWord(at) || m_r.at(at).kind == TokenKind::Number || m_r.is(at, ","));
             ++at) {
            if (m_r.factsAt(at).in(maskOf(WordList::ChoiceMarks)))
                return m_r.is(at, "not") ? m_r.is(at - 1, ",") : true;
        }
        return false;
    }

    /// "I froze the releases: every fix made it worse" - a colon or dash with a clause about something else.
    [[nodiscard]] bool isExplanation(int i) const
    {
        const std::string &mark = m_r.at(i).text;
        const int piece = m_r.pieceOf[static_cast<std::size_t>(i)];
        const bool dash = mark == "\xE2\x80\x93" || mark == "\xE2\x80\x94" || mark == "-";
        if (piece < 0 || (mark != ":" && !dash) || m_r.at(i).kind != TokenKind::Mark)
            return false;
        const Sentence &sentence =
            m_r.sentences[static_cast<std::size_t>(m_r.pieces[static_cast<std::size_t>(piece)].sentence)];
        if (sentence.section != m_f.action || i == sentence.range.first
            || (dash && m_r.at(i - 1).end == m_r.at(i).start))
            return false;
        int words = 0;
        bool verb = false;
        for (int at = i + 1; at < sentence.range.last && (m_r.isWord(at) || m_r.at(at).kind == TokenKind::Number);
             ++at) {
            const WordFacts &facts = m_r.factsAt(at);
            if (words == 0 && (facts.in(maskOf(WordList::OwnSubjects)) || facts.has(PastForm)))
                return false;
            verb = verb
                   || (words > 0
                       && (facts.has(PastForm | ThirdPerson)
                           || facts.in(maskOf(WordList::BeForms, WordList::HaveForms, WordList::Modals))));
            ++words;
        }
        return verb && words >= 4;
    }

    const Reading &m_r;
    Findings &m_f;
    std::unordered_set<std::string_view> m_choices;
};

bool namesBank(const std::string &role, const Wordbook &wordbook)
{
    const Reading reading = readAnswer({{"role", role}}, wordbook);
    const bool phrase = std::any_of(reading.matches.begin(), reading.matches.end(),
                                    [](const Match &match) { return match.list == WordList::BankRoles; });
    if (phrase)
        return true;
    // Role ids such as "generic-bank-mle" are one token.
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= role.size(); ++i) {
        if (i < role.size() && role[i] != '-' && role[i] != '_')
            continue;
        if (wordbook.factsFor(role.substr(begin, i - begin)).in(maskOf(WordList::BankRoles)))
            return true;
        begin = i + 1;
    }
    return false;
}

} // namespace

Findings findAll(const CoachInput &input, const Reading &reading, const Wordbook &wordbook)
{
    Findings findings;
    Finder(reading, wordbook, findings).run();
    findEpisode(reading, findings);
    findOutcome(reading, wordbook, findings);
    findManner(reading, findings);
    findGovernance(reading, findings);
    findings.measuredAnywhere = !findings.measures.empty();
    for (std::size_t i = 0; !findings.measuredAnywhere && i < reading.sections.size(); ++i)
        findings.measuredAnywhere = !measuresIn(reading, static_cast<int>(i), wordbook).empty();
    findings.bank = namesBank(input.role, wordbook);
    return findings;
}

} // namespace greenroom::coaching
