// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coaching/ownsteps.h"

#include <algorithm>

namespace greenroom::coaching {

namespace {

enum class Subject { None, Own, Other };

constexpr int mostSkipped = 2; ///< links between "I" and its verb

bool endsWith(std::string_view word, std::string_view ending)
{
    return word.size() > ending.size() && word.substr(word.size() - ending.size()) == ending;
}

/// Walks through one sentence and keeps track of who the subject is.
class StepFinder {
public:
    StepFinder(const Reading &reading, int sentence, std::vector<OwnStep> &steps)
        : m_r(reading), m_index(sentence), m_sentence(reading.sentences[static_cast<std::size_t>(sentence)]),
          m_steps(steps)
    {
    }

    void run()
    {
        const Range range = m_sentence.range;
        for (int i = openingStep(); i < range.last; ++i) {
            const TokenKind kind = m_r.at(i).kind;
            if (m_r.quoted[static_cast<std::size_t>(i)])
                noun();
            else if (kind == TokenKind::Mark)
                boundary(m_r.at(i).text);
            else if (kind == TokenKind::Word)
                word(i);
            else if (kind == TokenKind::Number)
                noun();
        }
    }

private:
    [[nodiscard]] bool in(int i, ListMask mask) const { return i < m_sentence.range.last && m_r.factsAt(i).in(mask); }
    [[nodiscard]] bool isAdverb(int i) const
    {
        const WordFacts &facts = m_r.factsAt(i);
        return facts.in(maskOf(WordList::Adverbs)) || (endsWith(m_r.at(i).text, "ly") && facts.forms == 0);
    }
    [[nodiscard]] bool isNegation(int i) const { return endsWith(m_r.at(i).text, "n't") || m_r.is(i, "never"); }

    /// A verb at the start whose subject was left out; returns where to go on.
    int openingStep()
    {
        const Range range = m_sentence.range;
        int i = range.first;
        while (i < range.last && (!m_r.isWord(i) || isAdverb(i) || in(i, maskOf(WordList::Joining))))
            ++i;
        if (i >= range.last || m_r.quoted[static_cast<std::size_t>(i)]
            || in(i, maskOf(WordList::NoStepOpeners, WordList::OwnSubjects, WordList::Auxiliaries)))
            return range.first;
        const WordFacts &facts = m_r.factsAt(i);
        const bool object = i + 1 < range.last && m_r.isWord(i + 1);
        const bool plainNext =
            in(i + 1, maskOf(WordList::Determiners, WordList::OwnWords, WordList::NumberWords)) || isNumber(i + 1);
        const bool past = facts.has(PastForm) && !byOthers(i);
        const bool present = facts.has(BaseForm) && !facts.has(PastForm) && object && (m_sentence.bullet || plainNext)
                             && facts.verbIn(maskOf(WordList::ActionVerbs));
        const bool ongoing = facts.has(IngForm) && m_sentence.bullet;
        if (!(past && (object || isNumber(i + 1) || i + 1 == range.last)) && !present && !ongoing)
            return range.first;
        m_subject = Subject::Own;
        m_dropped = true;
        m_present = present;
        record(i, false);
        return i + 1;
    }

    [[nodiscard]] bool isNumber(int i) const
    {
        return i < m_sentence.range.last && m_r.at(i).kind == TokenKind::Number;
    }

    /// "done by the team": the agent follows within a few words.
    [[nodiscard]] bool byOthers(int i) const
    {
        const int last = std::min(i + 6, m_sentence.range.last);
        for (int at = i + 1; at < last && m_r.at(at).kind != TokenKind::Mark; ++at) {
            if (in(at, maskOf(WordList::AgentMarks)))
                return !in(at + 1, maskOf(WordList::OwnObjects)) && !(at + 1 < last && m_r.factsAt(at + 1).has(IngForm))
                       && !isNumber(at + 1);
        }
        return false;
    }

    void boundary(std::string_view mark)
    {
        static constexpr std::string_view marks = ",:()-\xE2\x80\x93\xE2\x80\x94";
        if (marks.find(mark) == marks.npos)
            return;
        m_boundary = true;
        m_comma = true;
        m_nounSince = false;
        m_chain = false;
    }

    void noun()
    {
        m_nounSince = m_nounSince || m_boundary;
        m_boundary = false;
        m_chain = false;
        m_agent = false;
    }

    void word(int i)
    {
        if (in(i, maskOf(WordList::OwnSubjects))) {
            if (!isNumeral(i))
                startOwn(false);
        } else if (m_expect) {
            expected(i);
        } else if (in(i, maskOf(WordList::Joining))) {
            m_boundary = true;
            m_comma = false;
            m_nounSince = false;
        } else if (in(i, maskOf(WordList::Linking))) {
            link(i);
        } else if (startsWithObject(i)) {
            startOwn(true);
        } else if (isOtherSubject(i)) {
            m_subject = Subject::Other;
            m_verbSeen = m_boundary = m_nounSince = false;
        } else if (in(i, maskOf(WordList::InfinitiveMarks))) {
            m_infinitive = m_chain || m_ownThing;
        } else if (in(i, maskOf(WordList::AgentMarks))) {
            agent(i);
        } else if (!isAdverb(i)) {
            lexical(i);
        }
    }

    void startOwn(bool joined)
    {
        m_subject = Subject::Own;
        m_expect = true;
        m_joined = joined;
        m_skipped = 0;
        m_be = m_have = m_do = m_modal = m_clitic = m_negated = m_dropped = m_boundary = m_ownThing = m_present = false;
    }

    /// The I of "Type I" and "Phase I".
    [[nodiscard]] bool isNumeral(int i) const
    {
        return i > m_sentence.range.first && m_r.at(i - 1).upper && in(i - 1, maskOf(WordList::NumberNames));
    }

    /// "me and Priya built", "myself and a colleague".
    [[nodiscard]] bool startsWithObject(int i) const
    {
        const bool atStart = m_boundary || i == m_sentence.range.first || !m_verbSeen;
        return in(i, maskOf(WordList::OwnObjects)) && in(i + 1, maskOf(WordList::Joining)) && atStart
               && m_subject != Subject::Own;
    }

    [[nodiscard]] bool isOtherSubject(int i) const
    {
        if (!in(i, maskOf(WordList::OtherSubjects)))
            return false;
        return m_boundary || m_subject == Subject::None || in(i, maskOf(WordList::Nominatives));
    }

    void link(int i)
    {
        // "I was the one who called": the relative goes on with the same subject.
        const bool theOne = i > m_sentence.range.first && m_r.is(i - 1, "one") && m_subject == Subject::Own;
        if (theOne) {
            startOwn(false);
            return;
        }
        if (in(i, maskOf(WordList::Linking))) {
            m_boundary = true;
            m_comma = false;
            m_nounSince = false;
            m_subordinate = true;
        }
    }

    void agent(int i)
    {
        m_agent = true;
        const bool byMe = in(i + 1, maskOf(WordList::OwnObjects));
        if (byMe && i > m_sentence.range.first && m_r.factsAt(i - 1).has(Participle))
            record(i - 1, false);
    }

    /// The word behind "I" and its auxiliaries.
    void expected(int i)
    {
        const WordFacts &facts = m_r.factsAt(i);
        if (m_joined || in(i, maskOf(WordList::Joining))) {
            m_joined = true;
            if (!facts.has(PastForm) && !in(i, maskOf(WordList::BeForms, WordList::HaveForms)))
                return;
            m_joined = false;
        }
        if (isNegation(i))
            m_negated = true;
        if (in(i, maskOf(WordList::BeForms)))
            m_be = true;
        else if (in(i, maskOf(WordList::HaveForms)))
            m_have = true;
        else if (in(i, maskOf(WordList::DoForms)) && followedByVerb(i))
            m_do = true;
        else if (m_r.is(i, "'d"))
            m_clitic = true;
        else if (in(i, maskOf(WordList::Modals)))
            m_modal = true;
        else if (in(i, maskOf(WordList::InfinitiveMarks)))
            m_have = m_be = false;
        else if (!isAdverb(i) && !isNegation(i) && !(isLink(i) && m_skipped++ < mostSkipped))
            mainVerb(i);
    }

    /// "I have since then moved": a link that is no verb and opens no other phrase.
    [[nodiscard]] bool isLink(int i) const
    {
        return in(i, maskOf(WordList::Prepositions, WordList::Conjunctions)) && m_r.factsAt(i).forms == 0;
    }

    [[nodiscard]] bool followedByVerb(int i) const
    {
        while (++i < m_sentence.range.last && m_r.isWord(i) && isAdverb(i)) {}
        return i < m_sentence.range.last && m_r.isWord(i) && m_r.factsAt(i).has(BaseForm)
               && !in(i, maskOf(WordList::Determiners));
    }

    void mainVerb(int i)
    {
        const WordFacts &facts = m_r.factsAt(i);
        m_expect = false;
        m_verbSeen = true;
        m_nounSince = m_boundary = false;
        const bool passive = m_be && !facts.has(IngForm);
        const bool noVerb = (m_have && facts.forms == 0 && !endsWith(m_r.at(i).text, "ed"))
                            || (facts.forms == 0 && facts.known && facts.idle);
        if (m_clitic && facts.has(BaseForm) && !facts.has(PastForm | Participle))
            m_modal = true;
        m_present = facts.has(BaseForm) && !facts.has(PastForm) && !m_do && !m_modal && !m_have && !m_be;
        record(i, passive || noVerb || m_negated);
    }

    /// A word with meaning that does not stand behind "I".
    void lexical(int i)
    {
        const WordFacts &facts = m_r.factsAt(i);
        if (in(i, maskOf(WordList::OwnWords)) && (m_boundary || !m_verbSeen) && m_subject != Subject::Own)
            m_ownThing = true;
        const bool own = m_subject == Subject::Own && m_verbSeen;
        const bool past = facts.has(PastForm);
        if (m_infinitive && facts.has(BaseForm)) {
            m_infinitive = m_ownThing = false;
            m_verbSeen = true;
            record(i, false);
            return;
        }
        m_infinitive = false;
        if (m_ownThing && in(i, maskOf(WordList::BeForms)))
            return;
        if (own && m_agent && facts.has(IngForm)) {
            record(i, false);
        } else if (own && m_boundary && continues(i)) {
            m_boundary = false;
            record(i, false);
        } else if (m_nounSince && past && !in(i - 1, maskOf(WordList::Determiners))) {
            m_subject = Subject::Other;
            m_nounSince = false;
        } else {
            if (m_subordinate && m_boundary)
                m_subject = Subject::Other;
            if (m_subject == Subject::None)
                m_subject = Subject::Other;
            noun();
        }
        m_subordinate = false;
        m_agent = false;
    }

    /// True when the verb goes on with the subject of the verb before: "…, compared them and wrote".
    [[nodiscard]] bool continues(int i) const
    {
        const WordFacts &facts = m_r.factsAt(i);
        if (facts.forms == 0)
            return m_present ? false : endsWith(m_r.at(i).text, "ed") && !facts.known;
        if (m_subordinate)
            return facts.has(IngForm);
        if (facts.has(PastForm))
            return !byOthers(i) && !(m_be && !m_have);
        if (facts.has(IngForm))
            return m_comma || m_be;
        return facts.has(BaseForm) && (m_present || m_modal || m_have || m_lastBase)
               && !in(i, maskOf(WordList::CommonWords));
    }

    void record(int i, bool state)
    {
        const WordFacts &facts = m_r.factsAt(i);
        OwnStep step;
        step.section = m_sentence.section;
        step.sentence = m_index;
        step.token = i;
        step.lemma = facts.lemma.empty() ? std::string_view(m_r.at(i).text) : facts.lemma;
        if (state || (facts.verbIn(maskOf(WordList::States)) && !facts.verbIn(maskOf(WordList::ActionVerbs)))
            || in(i, maskOf(WordList::BeForms, WordList::HaveForms)))
            step.kind = StepKind::State;
        else if (facts.verbIn(maskOf(WordList::WeakVerbs)))
            step.kind = StepKind::Weak;
        step.hypothetical = m_modal;
        step.present = m_present;
        step.droppedSubject = m_dropped;
        m_lastBase = facts.has(BaseForm);
        m_chain = step.kind != StepKind::State;
        m_verbSeen = true;
        m_comma = m_agent = false;
        m_steps.push_back(step);
    }

    const Reading &m_r;
    int m_index;
    const Sentence &m_sentence;
    std::vector<OwnStep> &m_steps;
    Subject m_subject = Subject::None;
    bool m_expect = false; ///< "I" was there, its verb not yet
    bool m_joined = false; ///< "I and …": the verb comes behind another name
    int m_skipped = 0;
    bool m_verbSeen = false;
    bool m_boundary = false; ///< directly behind a comma or a joining word
    bool m_comma = false;
    bool m_subordinate = false; ///< behind "because", "when", …
    bool m_nounSince = false;   ///< a noun followed the last boundary: maybe a new subject
    bool m_chain = false;       ///< directly behind a verb of one's own: "decided to …"
    bool m_infinitive = false;
    bool m_agent = false;    ///< behind "by"
    bool m_ownThing = false; ///< "my first step was to …"
    bool m_be = false;
    bool m_have = false;
    bool m_do = false;
    bool m_modal = false;
    bool m_clitic = false; ///< 'd: had or would
    bool m_negated = false;
    bool m_dropped = false;
    bool m_present = false;
    bool m_lastBase = false;
};

} // namespace

std::vector<OwnStep> ownSteps(const Reading &reading)
{
    std::vector<OwnStep> steps;
    for (std::size_t i = 0; i < reading.sentences.size(); ++i)
        StepFinder(reading, static_cast<int>(i), steps).run();
    return steps;
}

} // namespace greenroom::coaching
