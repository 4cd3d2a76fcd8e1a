// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coaching/findingparts.h"

#include <algorithm>

namespace greenroom::coaching {

namespace {

int sentenceOf(const Reading &reading, int token)
{
    const int piece = reading.pieceOf[static_cast<std::size_t>(token)];
    return piece < 0 ? -1 : reading.pieces[static_cast<std::size_t>(piece)].sentence;
}

/// A figure so many tokens from "next month" belongs to what is still to come.
constexpr int nearby = 12;

constexpr int farthestDenial = 40; ///< tokens between "not" and "yet"
constexpr int tellingContent = 2;

class Outcome {
public:
    Outcome(const Reading &reading, const Wordbook &wordbook, Findings &findings)
        : m_r(reading), m_book(wordbook), m_f(findings)
    {
    }

    void run()
    {
        if (m_f.result >= 0)
            findResult();
        findLesson();
    }

private:
    void findResult()
    {
        std::vector<bool> open(m_r.sentences.size());
        std::vector<int> openPlaces;
        for (const Match &match : m_r.matches) {
            const int sentence = sentenceOf(m_r, match.range.first);
            const bool opens =
                match.list == WordList::OpenOutcomes
                || (match.list == WordList::OpenWithNegation && sentence >= 0 && denies(sentence, match.range.first));
            if (!opens || match.section != m_f.result || match.quoted || sentence < 0)
                continue;
            if (m_f.openMatch == nullptr)
                m_f.openMatch = &match;
            open[static_cast<std::size_t>(sentence)] = true;
            openPlaces.push_back(match.range.first);
        }
        int opened = 0;
        int closed = 0;
        for (std::size_t i = 0; i < m_r.sentences.size(); ++i) {
            if (m_r.sentences[i].section == m_f.result && m_r.sentences[i].content > 0)
                (open[i] ? opened : closed) += 1;
        }
        bool measured = false;
        for (const Measure &one : measuresIn(m_r, m_f.result, m_book)) {
            if (!m_r.says(one.range.first))
                continue;
            const auto next = std::lower_bound(openPlaces.begin(), openPlaces.end(), one.range.first);
            const bool near = (next != openPlaces.end() && *next - one.range.first < nearby)
                              || (next != openPlaces.begin() && one.range.first - *(next - 1) < nearby);
            measured = measured || !near;
            m_f.strongMeasure = m_f.strongMeasure || one.strong;
            m_f.measures.push_back(one);
        }
        m_f.open = opened > 0 && !measured && opened >= closed;
        m_f.outcome = m_r.sections[static_cast<std::size_t>(m_f.result)].words >= 3 && !m_f.open;
    }

    [[nodiscard]] bool denies(int sentence, int before) const
    {
        const int first = m_r.sentences[static_cast<std::size_t>(sentence)].range.first;
        for (int i = std::max(first, before - farthestDenial); i < before; ++i) {
            const std::string &text = m_r.at(i).text;
            if (m_r.factsAt(i).in(maskOf(WordList::Negations))
                || (text.size() > 3 && text.compare(text.size() - 3, 3, "n't") == 0))
                return true;
        }
        return false;
    }

    void findLesson()
    {
        for (const Match &match : m_r.matches) {
            if (match.list == WordList::Lessons && (match.section == m_f.result || match.section == m_f.reflection))
                addLesson(isLesson(match), match.range.first);
        }
        for (const Sentence &sentence : m_r.sentences) {
            if (sentence.section == m_f.reflection && !sentence.repeated)
                addLesson(isRule(sentence), sentence.range.first);
        }
    }

    void addLesson(bool is, int token)
    {
        const int sentence = is ? sentenceOf(m_r, token) : -1;
        m_f.lesson = m_f.lesson || is;
        m_f.tellingLesson =
            m_f.tellingLesson
            || (sentence >= 0 && m_r.sentences[static_cast<std::size_t>(sentence)].content >= tellingContent);
    }

    /// "I learned that …" with something behind it; "I learned Spark" names a skill.
    [[nodiscard]] bool isLesson(const Match &match) const
    {
        const int sentence = sentenceOf(m_r, match.range.first);
        if (sentence < 0 || match.quoted)
            return false;
        const Sentence &one = m_r.sentences[static_cast<std::size_t>(sentence)];
        const bool skill = m_r.factsAt(match.range.last - 1).lemma == "learn" && match.range.last < one.range.last
                           && m_r.at(match.range.last).upper
                           && !m_r.factsAt(match.range.last).in(maskOf(WordList::OwnSubjects));
        return one.content >= 1 && !one.repeated && !skill;
    }

    /// A sentence of a reflection that tells others what to do or what holds in general, or a thing done or
    /// to be done about it: "A written handover beats a spoken one", "Ask the people who left", "I put a hook by the
    /// door".
    [[nodiscard]] bool isRule(const Sentence &sentence) const
    {
        if (sentence.content < 2)
            return false;
        bool general = false;
        for (int i = sentence.range.first; i < sentence.range.last; ++i) {
            const WordFacts &facts = m_r.factsAt(i);
            const bool led = i > sentence.range.first
                             && m_r.factsAt(i - 1).in(maskOf(WordList::InfinitiveMarks, WordList::Determiners));
            const bool presentVerb = !led && facts.has(ThirdPerson | BaseForm) && !facts.has(PastForm)
                                     && !facts.in(maskOf(WordList::States));
            general = general || (presentVerb && !facts.idle && !facts.in(maskOf(WordList::CommonWords)));
            general = general || facts.in(maskOf(WordList::LessonMarks));
        }
        const bool done = std::any_of(m_f.steps.begin(), m_f.steps.end(), [&](const OwnStep &step) {
            return sentence.range.holds(step.token) && step.kind == StepKind::Action;
        });
        return general || done;
    }

    const Reading &m_r;
    const Wordbook &m_book;
    Findings &m_f;
};

} // namespace

void findOutcome(const Reading &reading, const Wordbook &wordbook, Findings &findings)
{
    Outcome(reading, wordbook, findings).run();
}

} // namespace greenroom::coaching
