// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/coaching/coachlexicon.h"
#include "core/model/answersection.h"

namespace greenroom {

/// What is judged. Sections that are missing count as empty; ones that the template has not are read as well.
struct CoachInput {
    std::string question;
    std::string competency; ///< free text
    std::string role;       ///< role id or free text; one that names no bank counts as generic
    std::string templateId = "star";
    std::vector<AnswerSection> sections;
    double wordsPerMinute = 150;
    double shortestSeconds = 60;
    double longestSeconds = 120;
};

/// What the coach may remark. `numbers` of the remark are given in brackets.
enum class CoachRule {
    Nonsense,            ///< no meaning; the score is 0
    TooShort,            ///< [words, words from which it is not remarked]
    PromptCopied,        ///< sections repeat the question [share of the words, 0..1]
    NotASpecificEpisode, ///< habits, duties or "I would" instead of one event
    SituationTooLong,    ///< [share, advised highest share of set-up, 0..1]
    TaskMissing,         ///< own responsibility is not named
    NoPersonalAction,    ///< the Action holds no step of one's own
    ActionTooThin,       ///< [words, share 0..1]
    NoReasonOrTradeoff,  ///< no reason for a step, no alternative weighed
    NoMeasuredResult,    ///< an outcome without a measure
    ResultMissing,       ///< no outcome, or one that is still open; in other templates an empty section that matters
    NoReflection,        ///< no lesson or safeguard
    VagueQuantifier,     ///< a degree word where a figure should stand
    Hedging,             ///< [number of hedges]
    Overclaim,           ///< sole credit, perfection, absolutes
    TooLongSpoken,       ///< [seconds, longest advised seconds]
    JargonUnexplained,   ///< [number of different unexplained abbreviations]
    NoRiskOrGovernance,  ///< a model goes live on customers with no check, approval, monitoring or way back
};
inline constexpr std::size_t coachRuleCount = 18;

/// The parts of the score, in the order of models.md E.
enum class CoachElement {
    Episode,
    SetupShare,
    Ownership,
    Action,
    Tension,
    Result,
    Measured,
    Reflection,
    Governance,
    Length,
};
inline constexpr std::size_t coachElementCount = 10;

enum class Severity { Hint, Warn, Stop };

/// Stable ids such as "no_measured_result", "setup_share" and "warn"; ruleFor() and elementFor() are their inverses.
[[nodiscard]] std::string_view idOf(CoachRule rule);
[[nodiscard]] std::string_view idOf(CoachElement element);
[[nodiscard]] std::string_view idOf(Severity severity);
[[nodiscard]] std::optional<CoachRule> ruleFor(std::string_view id);
[[nodiscard]] std::optional<CoachElement> elementFor(std::string_view id);

/// Weight of an element in points; all of them sum to 100.
[[nodiscard]] int weightOf(CoachElement element);

/// One observation. start and end count Unicode code points within the section's text, end exclusive; both are 0
/// when something is missing rather than wrong.
struct Remark {
    CoachRule rule = CoachRule::Nonsense;
    std::string section; ///< id; empty when the whole answer is meant
    int start = 0;
    int end = 0;
    Severity severity = Severity::Hint;
    std::vector<double> numbers; ///< see CoachRule

    friend bool operator==(const Remark &, const Remark &) = default;
};

/// One section as the coach saw it.
struct SectionReport {
    std::string id;
    int words = 0;
    double share = 0;   ///< of all words, 0..1
    double seconds = 0; ///< spoken at the given rate
    int score = 0;      ///< 0..100, the elements that this section carries

    friend bool operator==(const SectionReport &, const SectionReport &) = default;
};

struct CoachReport {
    int score = 0; ///< 0..100
    int words = 0;
    double seconds = 0;
    std::array<std::optional<double>, coachElementCount> elements; ///< 0..1; absent: does not apply
    std::vector<SectionReport> sections; ///< of the template in its order, then any others with text
    std::vector<Remark> remarks;         ///< by rule, at most one of each
    bool languageCovered = false;        ///< false: no lexicon, so only structure and length were looked at

    [[nodiscard]] std::optional<double> element(CoachElement one) const
    {
        return elements[static_cast<std::size_t>(one)];
    }

    friend bool operator==(const CoachReport &, const CoachReport &) = default;
};

/// Judges an answer by fixed rules (models.md E): the same input and lexicon give the same report. Takes time linear
/// in the length of the text. Never fails: bytes that are no UTF-8 count as symbols.
///
/// The score is the sum of the elements' weights times their values. The weight of an element that does not apply
/// (governance where the role names no bank) is shared out among the others in proportion. What is no episode, hedging,
/// overclaiming, unexplained jargon, degree words and a model without safeguards each take some points off when
/// remarked. An answer that a gate stops scores 0; one with fewer than 60 words that say something scores at most 30.
/// Phrases that say nothing, as far as the lexicon knows their words, can lower a score but not raise it.
///
/// Templates that tell no story (technical, system-design, presentation) have the elements setup_share (is every
/// section there and not too short), tension (reasons and trade-offs), governance, measured and length only, and the
/// remarks nonsense, too_short, prompt_copied, result_missing (the last section is empty), no_reason_or_tradeoff,
/// hedging, overclaim, vague_quantifier (in the impact), jargon_unexplained, no_risk_or_governance and too_long_spoken.
[[nodiscard]] CoachReport coach(const CoachInput &input, const CoachLexicon &lexicon);

} // namespace greenroom
