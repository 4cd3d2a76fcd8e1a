// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace greenroom::coaching {

/// The lists of a lexicon, in the order of their names. What each is for stands in resources/lexicons/en.toml.
enum class WordList {
    ActionVerbs,
    Adverbs,
    AgentMarks,
    Alternatives,
    Anchors,
    Articles,
    Auxiliaries,
    BankRoles,
    BeForms,
    CausalLinks,
    ChangeNouns,
    CheckedThings,
    Checks,
    ChoiceMarks,
    ChoiceVerbs,
    CommonWords,
    Concessions,
    Conjunctions,
    CustomerWords,
    Determiners,
    Directions,
    DoForms,
    EachWords,
    EmptyPhrases,
    EmptyWords,
    FillerText,
    FunctionExtra,
    GovernanceWords,
    Habits,
    HaveForms,
    Hedges,
    Hypotheticals,
    InfinitiveMarks,
    IrregularVerbs,
    Jargon,
    Joining,
    KnownAbbreviations,
    LessonMarks,
    Lessons,
    Linking,
    LiveWords,
    MeasureWords,
    Modals,
    ModelWords,
    Months,
    Negations,
    Negatives,
    Neutral,
    NoStepOpeners,
    Nominatives,
    NotCausal,
    NumberNames,
    NumberNotAfter,
    NumberWords,
    OpenOutcomes,
    OpenWithNegation,
    OtherSubjects,
    OtherVerbs,
    OverclaimClosers,
    OverclaimOpeners,
    Overclaims,
    OwnObjects,
    OwnSubjects,
    OwnWords,
    PastAuxiliaries,
    Prepositions,
    Reasons,
    Safeguards,
    SmallCounts,
    States,
    Tensions,
    TimeUnits,
    Units,
    Vague,
    WeakVerbs,
};

inline constexpr std::array<std::string_view, 75> wordListNames = {
    "action_verbs",
    "adverbs",
    "agent_marks",
    "alternatives",
    "anchors",
    "articles",
    "auxiliaries",
    "bank_roles",
    "be_forms",
    "causal_links",
    "change_nouns",
    "checked_things",
    "checks",
    "choice_marks",
    "choice_verbs",
    "common_words",
    "concessions",
    "conjunctions",
    "customer_words",
    "determiners",
    "directions",
    "do_forms",
    "each_words",
    "empty_phrases",
    "empty_words",
    "filler_text",
    "function_extra",
    "governance_words",
    "habits",
    "have_forms",
    "hedges",
    "hypotheticals",
    "infinitive_marks",
    "irregular_verbs",
    "jargon",
    "joining",
    "known_abbreviations",
    "lesson_marks",
    "lessons",
    "linking",
    "live_words",
    "measure_words",
    "modals",
    "model_words",
    "months",
    "negations",
    "negatives",
    "neutral",
    "no_step_openers",
    "nominatives",
    "not_causal",
    "number_names",
    "number_not_after",
    "number_words",
    "open_outcomes",
    "open_with_negation",
    "other_subjects",
    "other_verbs",
    "overclaim_closers",
    "overclaim_openers",
    "overclaims",
    "own_objects",
    "own_subjects",
    "own_words",
    "past_auxiliaries",
    "prepositions",
    "reasons",
    "safeguards",
    "small_counts",
    "states",
    "tensions",
    "time_units",
    "units",
    "vague",
    "weak_verbs",
};

/// A set of lists.
struct ListMask {
    std::uint64_t low = 0;
    std::uint64_t high = 0;

    [[nodiscard]] constexpr bool any() const { return (low | high) != 0; }
    [[nodiscard]] constexpr ListMask operator|(ListMask other) const { return {low | other.low, high | other.high}; }
    [[nodiscard]] constexpr ListMask operator&(ListMask other) const { return {low & other.low, high & other.high}; }
    [[nodiscard]] constexpr ListMask operator~() const { return {~low, ~high}; }
    constexpr ListMask &operator|=(ListMask other) { return *this = *this | other; }
};

[[nodiscard]] constexpr ListMask maskOf(WordList list)
{
    const auto bit = static_cast<unsigned>(list);
    return bit < 64 ? ListMask{std::uint64_t{1} << bit, 0} : ListMask{0, std::uint64_t{1} << (bit - 64)};
}

template <typename... Lists>
[[nodiscard]] constexpr ListMask maskOf(WordList first, Lists... rest)
{
    return maskOf(first) | maskOf(rest...);
}

/// Calls `use` with every list of the set.
template <typename Use>
constexpr void eachList(ListMask mask, const Use &use)
{
    for (std::uint64_t low = mask.low; low != 0; low &= low - 1)
        use(static_cast<WordList>(std::countr_zero(low)));
    for (std::uint64_t high = mask.high; high != 0; high &= high - 1)
        use(static_cast<WordList>(64 + std::countr_zero(high)));
}

} // namespace greenroom::coaching
