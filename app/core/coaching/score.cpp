// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coaching/score.h"

#include <algorithm>
#include <cmath>

#include "core/coaching/answertemplate.h"

namespace greenroom::coaching {

namespace {

constexpr int fewestWordsOfAll = 12;
constexpr int shortWords = 60; ///< that say something
constexpr int shortCap = 30;
/// So many words of an answer say something when nothing in it is idle talk.
constexpr double usualSaying = 0.8;

struct Deduction {
    CoachRule rule;
    double points;
};
constexpr Deduction deductions[] = {
    {CoachRule::NotASpecificEpisode, 10}, {CoachRule::Hedging, 7},         {CoachRule::Overclaim, 9},
    {CoachRule::JargonUnexplained, 7},    {CoachRule::VagueQuantifier, 2}, {CoachRule::NoRiskOrGovernance, 8},
};

/// 1 up to `good`, 0 from `bad` on; `good` may be the greater one.
double ramp(double value, double good, double bad)
{
    return std::clamp((bad - value) / (bad - good), 0.0, 1.0);
}

class Scorer {
public:
    Scorer(const Judgement &judgement, CoachReport &report)
        : m_j(judgement), m_r(judgement.reading), m_f(judgement.findings), m_report(report)
    {
    }

    void run()
    {
        if (m_j.story)
            storyElements();
        else
            otherElements();
        m_report.score = total();
        sections();
    }

private:
    void set(CoachElement element, double value)
    {
        m_report.elements[static_cast<std::size_t>(element)] = std::clamp(value, 0.0, 1.0);
    }
    [[nodiscard]] double value(CoachElement element) const { return m_report.element(element).value_or(0); }
    [[nodiscard]] double words(int index) const
    {
        return index < 0 ? 0 : m_r.sections[static_cast<std::size_t>(index)].words;
    }
    /// Only the words that say something: what counts in favour.
    [[nodiscard]] double saying(int index) const
    {
        if (index < 0)
            return 0;
        const ReadSection &one = m_r.sections[static_cast<std::size_t>(index)];
        return m_j.language ? one.saying : one.words;
    }
    [[nodiscard]] double sayingInAll() const { return m_j.language ? m_r.saying : m_r.words; }
    [[nodiscard]] bool remarked(CoachRule rule) const
    {
        return std::any_of(m_report.remarks.begin(), m_report.remarks.end(),
                           [rule](const Remark &remark) { return remark.rule == rule; });
    }

    /// Share of set-up: all its words against those elsewhere that say something.
    [[nodiscard]] double setupShare() const
    {
        const double setup = words(m_f.situation) + words(m_f.task);
        const double rest = sayingInAll() - saying(m_f.situation) - saying(m_f.task);
        return setup + rest <= 0 ? 1 : setup / (setup + rest);
    }

    [[nodiscard]] double actionShare() const
    {
        const double own = saying(m_f.action);
        const double others = m_r.words - words(m_f.action);
        return own + others <= 0 ? 0 : own / (own + others);
    }

    void storyElements()
    {
        set(CoachElement::SetupShare, saying(m_f.situation) <= 0 ? 0 : ramp(setupShare(), 0.35, 0.6));
        const double share = ramp(actionShare(), 0.45, 0.1);
        length();
        if (!m_j.language) {
            set(CoachElement::Action, share);
            set(CoachElement::Result, words(m_f.result) >= 3 ? 1 : 0);
            return;
        }
        set(CoachElement::Episode, m_f.episodeScore);
        set(CoachElement::Ownership, ownership());
        const double steps = m_f.tellingSteps == 0 ? 0 : std::clamp((m_f.distinctActions + 0.5) / 3.5, 0.1, 1.0);
        set(CoachElement::Action, 0.75 * steps + (m_f.tellingSteps == 0 ? 0.1 : 0.25) * share);
        set(CoachElement::Tension, tension());
        set(CoachElement::Result, result());
        set(CoachElement::Measured, m_f.measures.empty() || !m_f.outcome ? 0 : m_f.strongMeasure ? 1 : 0.7);
        set(CoachElement::Reflection, m_f.tellingLesson ? 1 : m_f.lesson ? 0.2 : 0);
        if (m_f.bank)
            set(CoachElement::Governance, governance());
    }

    void otherElements()
    {
        const auto &sections = answerTemplate(m_j.input.templateId).sections;
        double covered = 0;
        for (const TemplateSection &section : sections) {
            const int index = m_r.sectionIndex(section.id);
            covered += section.share * std::min(1.0, saying(index) / 15);
        }
        set(CoachElement::SetupShare, covered);
        length();
        if (!m_j.language)
            return;
        set(CoachElement::Tension, tension());
        set(CoachElement::Governance, governance());
        set(CoachElement::Measured, m_f.measuredAnywhere ? 1 : 0);
    }

    /// A responsibility that is named in words that say something; by others only, or in a line without a subject,
    /// it counts in part.
    [[nodiscard]] double ownership() const
    {
        if (answerTemplate(m_j.input.templateId).section("task") == nullptr && words(m_f.task) == 0)
            return m_f.distinctActions > 0 ? 1 : 0;
        if (m_f.ownsTask)
            return 1;
        if (saying(m_f.task) <= 0)
            return 0;
        return m_f.othersTask || m_f.ownTask ? 0.2 : 0.5;
    }

    [[nodiscard]] double governance() const
    {
        const bool reckless = m_f.modelGoesLive && !m_f.guarded;
        return m_f.aware && !reckless ? 1 : 0;
    }

    [[nodiscard]] double tension() const
    {
        const double reasons = std::min(m_f.reasons, 2) * 0.3;
        const double alternatives = std::min(m_f.alternatives, 2) * 0.3;
        const double tensions = std::min(m_f.tensions, 2) * 0.1;
        return reasons + alternatives + tensions;
    }

    [[nodiscard]] double result() const
    {
        if (saying(m_f.result) <= 0)
            return 0;
        if (!m_f.outcome)
            return 0.2;
        return saying(m_f.result) >= 5 ? 1 : 0.5;
    }

    void length()
    {
        const double seconds = spokenSeconds(m_r.words, m_j.input.wordsPerMinute);
        const double saidSeconds =
            spokenSeconds(static_cast<int>(sayingInAll() / usualSaying), m_j.input.wordsPerMinute);
        const double low = ramp(saidSeconds, m_j.input.shortestSeconds * 0.6, m_j.input.shortestSeconds * 0.2);
        const double high = ramp(seconds, m_j.input.longestSeconds * 1.25, m_j.input.longestSeconds * 2);
        set(CoachElement::Length, std::min(low, high));
    }

    [[nodiscard]] bool stopped() const
    {
        const bool tooFew =
            m_r.words < fewestWordsOfAll || (m_r.words < shortWords && sayingInAll() < fewestWordsOfAll);
        return m_j.nonsense || tooFew || m_j.copied.ofAll >= 0.5;
    }

    [[nodiscard]] int total()
    {
        if (stopped()) {
            for (auto &element : m_report.elements)
                element = element ? std::optional<double>(0) : std::nullopt;
            return 0;
        }
        double sum = 0;
        double weights = 0;
        for (std::size_t i = 0; i < coachElementCount; ++i) {
            if (!m_report.elements[i])
                continue;
            const int weight = weightOf(static_cast<CoachElement>(i));
            sum += weight * *m_report.elements[i];
            weights += weight;
        }
        double score = weights <= 0 ? 0 : 100 * sum / weights;
        for (const Deduction &one : deductions)
            score -= remarked(one.rule) ? one.points : 0;
        if (sayingInAll() < shortWords)
            score = std::min<double>(score * 0.6, shortCap);
        return std::clamp(static_cast<int>(std::floor(score + 1e-9)), 1, 100);
    }

    [[nodiscard]] int sectionScore(const std::string &id) const
    {
        struct Part {
            std::string_view section;
            CoachElement element;
        };
        static constexpr Part parts[] = {
            {"situation", CoachElement::Episode},     {"situation", CoachElement::SetupShare},
            {"task", CoachElement::Ownership},        {"action", CoachElement::Action},
            {"action", CoachElement::Tension},        {"obstacle", CoachElement::Tension},
            {"result", CoachElement::Result},         {"result", CoachElement::Measured},
            {"reflection", CoachElement::Reflection}, {"tradeoffs", CoachElement::Tension},
            {"governance", CoachElement::Governance}, {"operations", CoachElement::Governance},
            {"impact", CoachElement::Measured},
        };
        double sum = 0;
        double weights = 0;
        for (const Part &part : parts) {
            if (part.section != id || !m_report.element(part.element))
                continue;
            sum += weightOf(part.element) * value(part.element);
            weights += weightOf(part.element);
        }
        if (weights > 0)
            return static_cast<int>(std::lround(100 * sum / weights));
        const int index = m_r.sectionIndex(id);
        return stopped() ? 0 : static_cast<int>(std::lround(100 * std::min(1.0, saying(index) / 15)));
    }

    void addSection(const std::string &id)
    {
        const int index = m_r.sectionIndex(id);
        SectionReport section;
        section.id = id;
        section.words = static_cast<int>(words(index));
        section.share = m_r.words == 0 ? 0 : section.words / static_cast<double>(m_r.words);
        section.seconds = spokenSeconds(section.words, m_j.input.wordsPerMinute);
        section.score = section.words == 0 ? 0 : sectionScore(id);
        m_report.sections.push_back(std::move(section));
    }

    void sections()
    {
        const AnswerTemplate &shape = answerTemplate(m_j.input.templateId);
        for (const TemplateSection &section : shape.sections)
            addSection(std::string(section.id));
        for (const ReadSection &section : m_r.sections) {
            if (shape.section(section.id) == nullptr && section.words > 0)
                addSection(section.id);
        }
    }

    const Judgement &m_j;
    const Reading &m_r;
    const Findings &m_f;
    CoachReport &m_report;
};

} // namespace

void fillScore(const Judgement &judgement, CoachReport &report)
{
    Scorer(judgement, report).run();
}

} // namespace greenroom::coaching
