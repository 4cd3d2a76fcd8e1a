// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coaching/remarks.h"

#include <algorithm>

#include "core/coaching/answertemplate.h"

namespace greenroom::coaching {

namespace {

// Bounds between what models.md E wants remarked and what it wants left alone.
constexpr int fewestWords = 68;
constexpr double longestSetup = 0.40;
constexpr int thinActionWords = 30;
constexpr double thinActionShare = 0.20;
constexpr int manyHedges = 4;
constexpr int wordsPerHedge = 70; ///< in a long answer one more hedge is allowed for so many words
constexpr double spokenTolerance = 1.6;
constexpr int manyAbbreviations = 6;
constexpr double denseAbbreviations = 0.06;

class Remarker {
public:
    explicit Remarker(const Judgement &judgement) : m_j(judgement), m_r(judgement.reading), m_f(judgement.findings) {}

    std::vector<Remark> run()
    {
        if (m_j.nonsense)
            whole(CoachRule::Nonsense, Severity::Stop, {});
        if (m_r.words < fewestWords)
            whole(CoachRule::TooShort, Severity::Warn, {double(m_r.words), 60});
        if (m_j.copied.section >= 0)
            section(CoachRule::PromptCopied, m_j.copied.section, Severity::Stop, {m_j.copied.ofAll});
        if (m_j.story)
            storyRemarks();
        else
            otherRemarks();
        std::stable_sort(m_remarks.begin(), m_remarks.end(),
                         [](const Remark &a, const Remark &b) { return a.rule < b.rule; });
        return std::move(m_remarks);
    }

private:
    [[nodiscard]] int words(int index) const
    {
        return index < 0 ? 0 : m_r.sections[static_cast<std::size_t>(index)].words;
    }
    [[nodiscard]] double share(int index) const
    {
        return m_r.words == 0 ? 0 : words(index) / static_cast<double>(m_r.words);
    }

    void add(CoachRule rule, std::string id, int start, int end, Severity severity, std::vector<double> numbers)
    {
        m_remarks.push_back({rule, std::move(id), start, end, severity, std::move(numbers)});
    }
    void whole(CoachRule rule, Severity severity, std::vector<double> numbers)
    {
        add(rule, {}, 0, 0, severity, std::move(numbers));
    }
    void section(CoachRule rule, int index, Severity severity, std::vector<double> numbers)
    {
        const ReadSection &one = m_r.sections[static_cast<std::size_t>(index)];
        const bool none = one.tokens.size() == 0;
        add(rule, one.id, none ? 0 : m_r.at(one.tokens.first).start, none ? 0 : m_r.at(one.tokens.last - 1).end,
            severity, std::move(numbers));
    }
    void place(CoachRule rule, int index, Range range, Severity severity, std::vector<double> numbers)
    {
        add(rule, m_r.sections[static_cast<std::size_t>(index)].id, m_r.at(range.first).start,
            m_r.at(range.last - 1).end, severity, std::move(numbers));
    }
    /// A section that the template has: its text, or its name when there is none.
    void named(CoachRule rule, std::string_view id, Severity severity, std::vector<double> numbers)
    {
        const int index = m_r.sectionIndex(id);
        if (index >= 0)
            section(rule, index, severity, std::move(numbers));
        else
            add(rule, std::string(id), 0, 0, severity, std::move(numbers));
    }

    [[nodiscard]] bool hasSection(std::string_view id) const
    {
        return answerTemplate(m_j.input.templateId).section(id) != nullptr;
    }

    void storyRemarks()
    {
        structure();
        if (m_j.language && !m_j.nonsense && m_j.copied.ofAll < 0.5) {
            ownership();
            substance();
            manner();
        }
        length();
    }

    void structure()
    {
        if (m_f.situation >= 0 && share(m_f.situation) > longestSetup)
            section(CoachRule::SituationTooLong, m_f.situation, Severity::Warn, {share(m_f.situation), 0.3});
        const bool vacantTask = words(m_f.task) == 0 || (m_j.language && !m_f.ownTask && m_f.othersTask);
        if (hasSection("task") && vacantTask)
            named(CoachRule::TaskMissing, "task", Severity::Warn, {});
        if (words(m_f.action) < thinActionWords || share(m_f.action) < thinActionShare)
            named(CoachRule::ActionTooThin, "action", Severity::Warn, {double(words(m_f.action)), share(m_f.action)});
        if (words(m_f.result) < 3 || (m_j.language && m_f.open)) {
            if (m_f.openMatch != nullptr)
                place(CoachRule::ResultMissing, m_f.result, m_f.openMatch->range, Severity::Warn, {});
            else
                named(CoachRule::ResultMissing, "result", Severity::Warn, {});
        }
    }

    void ownership()
    {
        if (!m_f.episode)
            named(CoachRule::NotASpecificEpisode, "situation", Severity::Warn, {});
        if (words(m_f.action) > 0 && m_f.ownSteps == 0)
            named(CoachRule::NoPersonalAction, "action", Severity::Warn, {});
    }

    void substance()
    {
        if (m_f.reasons + m_f.alternatives + m_f.faintReasons == 0)
            named(CoachRule::NoReasonOrTradeoff, "action", Severity::Hint, {});
        if (m_f.measures.empty() && words(m_f.result) >= 3)
            named(CoachRule::NoMeasuredResult, "result", Severity::Warn, {});
        if (!m_f.lesson)
            named(CoachRule::NoReflection, hasSection("reflection") ? "reflection" : "result", Severity::Hint, {});
        if (m_f.vague != nullptr && m_f.measures.empty())
            place(CoachRule::VagueQuantifier, m_f.result, m_f.vague->range, Severity::Hint, {});
        if (m_f.modelGoesLive && !m_f.guarded)
            place(CoachRule::NoRiskOrGovernance, sectionOf(m_f.liveToken), {m_f.liveToken, m_f.liveToken + 1},
                  Severity::Warn, {});
    }

    [[nodiscard]] int sectionOf(int token) const
    {
        const auto found = std::find_if(m_r.sections.begin(), m_r.sections.end(),
                                        [token](const ReadSection &one) { return one.tokens.holds(token); });
        return static_cast<int>(found - m_r.sections.begin());
    }

    void manner()
    {
        if (static_cast<int>(m_f.hedges.size()) >= std::max(manyHedges, m_r.words / wordsPerHedge))
            place(CoachRule::Hedging, m_f.hedges.front()->section, m_f.hedges.front()->range, Severity::Hint,
                  {double(m_f.hedges.size())});
        if (!m_f.overclaims.empty())
            place(CoachRule::Overclaim, m_f.overclaims.front()->section, m_f.overclaims.front()->range, Severity::Warn,
                  {});
        const double density = m_r.words == 0 ? 0 : m_f.abbreviationUses / static_cast<double>(m_r.words);
        if (m_f.abbreviations >= manyAbbreviations && density >= denseAbbreviations)
            place(CoachRule::JargonUnexplained, sectionOf(m_f.firstAbbreviation),
                  {m_f.firstAbbreviation, m_f.firstAbbreviation + 1}, Severity::Hint, {double(m_f.abbreviations)});
    }

    void length()
    {
        const double seconds = spokenSeconds(m_r.words, m_j.input.wordsPerMinute);
        if (seconds > m_j.input.longestSeconds * spokenTolerance)
            whole(CoachRule::TooLongSpoken, Severity::Hint, {seconds, m_j.input.longestSeconds});
    }

    void otherRemarks()
    {
        const auto &sections = answerTemplate(m_j.input.templateId).sections;
        const std::string_view last = sections.back().id;
        if (words(m_r.sectionIndex(last)) < 3)
            named(CoachRule::ResultMissing, last, Severity::Warn, {});
        if (m_j.language && !m_j.nonsense && m_j.copied.ofAll < 0.5) {
            if (m_f.reasons + m_f.alternatives + m_f.faintReasons == 0)
                whole(CoachRule::NoReasonOrTradeoff, Severity::Hint, {});
            if (m_f.vague != nullptr && m_f.measures.empty())
                place(CoachRule::VagueQuantifier, m_f.result, m_f.vague->range, Severity::Hint, {});
            if (m_f.modelGoesLive && !m_f.guarded)
                place(CoachRule::NoRiskOrGovernance, sectionOf(m_f.liveToken), {m_f.liveToken, m_f.liveToken + 1},
                      Severity::Warn, {});
            manner();
        }
        length();
    }

    const Judgement &m_j;
    const Reading &m_r;
    const Findings &m_f;
    std::vector<Remark> m_remarks;
};

} // namespace

std::vector<Remark> remarksFor(const Judgement &judgement)
{
    return Remarker(judgement).run();
}

} // namespace greenroom::coaching
