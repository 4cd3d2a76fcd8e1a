// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stories/storymatch.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "core/text/fold.h"

namespace greenroom {

namespace {

// Judgements: what a reason is worth when stories are put in order.
constexpr double linkedWorth = 10;
constexpr double competencyWorth = 3.5;
constexpr double mostCompetencyWorth = 6;
constexpr double mostWordWorth = 3;
constexpr double measuredWorth = 0.5;
constexpr double scoreWorth = 1; // at a score of 100
constexpr double toldCost = 4;
constexpr std::size_t namedWords = 3;
constexpr std::size_t shortestWord = 4;

/// Words that every interview question holds.
const std::set<std::string> &emptyWords()
{
    static const std::set<std::string> words = {
        "about", "after", "again", "also", "been", "before", "could", "describe", "does", "each", "ever", "example",
        "explain", "from", "give", "given", "have", "into", "just", "made", "make", "more", "most", "must", "only",
        "other", "over", "please", "should", "situation", "some", "something", "tell", "than", "that", "their", "them",
        "then", "there", "these", "they", "thing", "think", "this", "those", "time", "told", "walk", "want", "went",
        "were", "what", "when", "where", "which", "while", "with", "would", "your", "yours"};
    return words;
}

bool isWordByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (static_cast<unsigned char>(c) & 0x80U) != 0;
}

/// "models" and "modelled" meet in "model": enough for telling whether two texts speak of one thing.
std::string stem(std::string word)
{
    for (const std::string_view ending : {"ations", "ation", "ments", "ment", "ings", "ing", "ies", "ed", "es", "s", "y"}) {
        if (word.size() > ending.size() + 3 && word.ends_with(ending)) {
            word.resize(word.size() - ending.size());
            if (word.size() > 4 && word[word.size() - 1] == word[word.size() - 2])
                word.pop_back();
            break;
        }
    }
    return word;
}

/// Stem → the word as it stands.
std::map<std::string, std::string> contentWords(std::string_view text)
{
    std::map<std::string, std::string> words;
    const std::string plain = folded(text);
    for (std::size_t at = 0; at < plain.size();) {
        std::size_t end = at;
        while (end < plain.size() && isWordByte(plain[end]))
            ++end;
        const std::string word = plain.substr(at, end - at);
        if (word.size() >= shortestWord && emptyWords().count(word) == 0)
            words.emplace(stem(word), word);
        at = end + 1;
    }
    return words;
}

std::string allText(const Story &story)
{
    std::string text = story.title + ' ' + story.question;
    for (const AnswerSection &section : story.sections)
        text += ' ' + section.text;
    return text;
}

bool beginsAWord(const std::string &text, const std::string &stemmed)
{
    for (std::size_t at = text.find(stemmed); at != std::string::npos; at = text.find(stemmed, at + 1)) {
        if (at == 0 || !isWordByte(text[at - 1]))
            return true;
    }
    return false;
}

using Words = std::map<std::string, std::string>;

/// Adds the worth of the words that both hold; a word that all stories hold is worth nothing.
void addWords(const Words &asked, const Words &told, const std::map<std::string, int> &holders, std::size_t stories,
              StoryMatch &match)
{
    std::vector<std::pair<double, std::string>> shared;
    double all = 0;
    for (const auto &[key, word] : asked) {
        const auto count = holders.find(key);
        const double rarity = std::log1p(static_cast<double>(stories)) - std::log(count == holders.end() ? 1.0 : count->second);
        all += rarity;
        if (told.count(key) != 0)
            shared.emplace_back(rarity, word);
    }
    double found = 0;
    for (const auto &[rarity, word] : shared)
        found += rarity;
    if (found <= 0 || all <= 0)
        return;
    match.fit += mostWordWorth * found / all;
    std::stable_sort(shared.begin(), shared.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    MatchNote note{MatchReason::Words, {}};
    for (std::size_t i = 0; i < std::min(namedWords, shared.size()); ++i)
        note.subjects.push_back(shared[i].second);
    match.notes.push_back(std::move(note));
}

void addTags(const AskedQuestion &question, const Story &story, StoryMatch &match)
{
    if (!question.item.value().empty()
        && std::find(story.questions.begin(), story.questions.end(), question.item) != story.questions.end()) {
        match.fit += linkedWorth;
        match.notes.push_back({MatchReason::Linked, {}});
    }
    MatchNote note{MatchReason::Competency, {}};
    for (const std::string &competency : question.competencies) {
        if (std::find(story.competencies.begin(), story.competencies.end(), competency) != story.competencies.end())
            note.subjects.push_back(competency);
    }
    if (!note.subjects.empty()) {
        match.fit += std::min(mostCompetencyWorth, competencyWorth * static_cast<double>(note.subjects.size()));
        match.notes.push_back(std::move(note));
    }
}

} // namespace

std::vector<std::string> competenciesIn(std::string_view question, const std::vector<Competency> &vocabulary)
{
    const std::string plain = folded(question);
    std::vector<std::pair<int, std::string>> found;
    for (const Competency &competency : vocabulary) {
        const auto stems = std::count_if(competency.words.begin(), competency.words.end(),
                                         [&plain](const std::string &word) { return beginsAWord(plain, folded(word)); });
        if (stems > 0)
            found.emplace_back(static_cast<int>(stems), competency.id);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    std::vector<std::string> ids;
    for (auto &[count, id] : found)
        ids.push_back(std::move(id));
    return ids;
}

std::vector<StoryMatch> storiesFor(const AskedQuestion &question, const std::vector<StoryFacts> &stories)
{
    const Words asked = contentWords(question.text);
    std::vector<Words> told;
    std::map<std::string, int> holders;
    for (const StoryFacts &facts : stories) {
        told.push_back(contentWords(allText(*facts.story)));
        for (const auto &[key, word] : told.back())
            ++holders[key];
    }
    std::vector<StoryMatch> matches;
    for (std::size_t i = 0; i < stories.size(); ++i) {
        const StoryFacts &facts = stories[i];
        if (facts.story->sections.empty())
            continue;
        StoryMatch match{facts.id, 0, {}};
        addTags(question, *facts.story, match);
        addWords(asked, told[i], holders, stories.size(), match);
        if (match.notes.empty())
            continue;
        match.fit += scoreWorth * facts.score / 100 + (facts.measured ? measuredWorth : 0);
        match.notes.push_back({facts.measured ? MatchReason::Measured : MatchReason::NotMeasured, {}});
        if (facts.toldThisTime) {
            match.fit = std::max(0.0, match.fit - toldCost);
            match.notes.push_back({MatchReason::ToldThisTime, {}});
        }
        matches.push_back(std::move(match));
    }
    std::stable_sort(matches.begin(), matches.end(), [](const auto &a, const auto &b) { return a.fit > b.fit; });
    return matches;
}

} // namespace greenroom
