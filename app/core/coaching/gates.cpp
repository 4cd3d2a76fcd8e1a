// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coaching/gates.h"

#include <algorithm>
#include <string>
#include <unordered_set>

namespace greenroom::coaching {

namespace {

constexpr ListMask glueLists = maskOf(WordList::Determiners, WordList::Prepositions, WordList::Linking,
                                      WordList::Auxiliaries, WordList::Conjunctions);
/// Nothing of these can follow an article, and few of them do in a slip of the pen.
constexpr ListMask neverAfterArticle =
    maskOf(WordList::OwnSubjects, WordList::OwnObjects, WordList::Nominatives, WordList::BeForms, WordList::HaveForms,
           WordList::Prepositions, WordList::Linking, WordList::Articles, WordList::Modals);
constexpr ListMask neverAfterSubject = maskOf(WordList::Articles, WordList::InfinitiveMarks, WordList::OwnSubjects);
constexpr ListMask joiningLists = maskOf(WordList::Determiners, WordList::Prepositions, WordList::Auxiliaries,
                                         WordList::OwnWords, WordList::OtherSubjects, WordList::Linking);
constexpr int longRun = 6;
constexpr int fewestSlips = 3;
constexpr int mostWordsForVariety = 200;

class Figures {
public:
    Figures(const Reading &reading, const Wordbook &wordbook) : m_r(reading), m_book(wordbook) {}

    Plausibility run()
    {
        for (int i = 0; i < static_cast<int>(m_r.tokens.size()); ++i)
            count(i);
        countSentences();
        countRuns();
        Plausibility p;
        p.words = m_words;
        p.allWords = m_allWords;
        p.letters = share(m_words, m_words + m_numbers, 0);
        p.text = share(m_words + m_numbers, m_words + m_numbers + m_symbols, 0);
        p.known = share(m_known, m_words - m_names, 1);
        p.mash = share(m_mash, m_words, 0);
        p.glue = share(m_glue, m_words, 0);
        p.verbs = share(m_verbs, m_words, 0);
        p.badOrder = m_badOrder < fewestSlips ? 0 : share(m_badOrder, m_ordered, 0);
        p.bare = share(m_bare, m_allWords, 0);
        p.repeated = share(m_repeated, m_sentenceWords, 0);
        p.variety = share(static_cast<int>(m_different.size()), std::min(m_allWords, mostWordsForVariety), 1);
        p.filler = share(m_filler, m_words, 0);
        return p;
    }

private:
    static double share(int part, int whole, double ofNothing)
    {
        return whole <= 0 ? ofNothing : part / static_cast<double>(whole);
    }

    void count(int i)
    {
        const Token &token = m_r.at(i);
        m_numbers += token.kind == TokenKind::Number ? 1 : 0;
        m_symbols += token.kind == TokenKind::Symbol || token.kind == TokenKind::Foreign ? 1 : 0;
        if (token.kind != TokenKind::Word || token.text.front() == '\'')
            return;
        if (++m_allWords <= mostWordsForVariety)
            m_different.insert(token.text);
        const int piece = m_r.pieceOf[static_cast<std::size_t>(i)];
        if (piece >= 0 && m_r.pieces[static_cast<std::size_t>(piece)].idle())
            return;
        const WordFacts &facts = m_r.factsAt(i);
        ++m_words;
        const bool sentenceStart = i == 0 || !m_r.isWord(i - 1);
        const bool name = !facts.known && ((token.upper && !sentenceStart) || token.shout);
        m_names += name ? 1 : 0;
        m_known += facts.known ? 1 : 0;
        if (!facts.known && m_book.letterPairShare(token.text) < 0.8)
            ++m_mash;
        m_glue += facts.in(glueLists) ? 1 : 0;
        const bool finite = facts.has(PastForm)
                            || facts.in(maskOf(WordList::BeForms, WordList::HaveForms, WordList::DoForms,
                                               WordList::Modals, WordList::OwnSubjects, WordList::Nominatives));
        m_verbs += finite ? 1 : 0;
        if (i + 1 >= static_cast<int>(m_r.tokens.size()) || !m_r.isWord(i + 1))
            return;
        const bool article = facts.in(maskOf(WordList::Articles));
        const bool subject = facts.in(maskOf(WordList::OwnSubjects, WordList::Nominatives));
        m_ordered += article || subject ? 1 : 0;
        m_badOrder +=
            m_r.factsAt(i + 1).in(article ? neverAfterArticle : neverAfterSubject) && (article || subject) ? 1 : 0;
    }

    /// Keywords follow each other without anything that joins them.
    void countRuns()
    {
        int run = 0;
        const auto close = [&] {
            m_bare += run >= longRun ? run : 0;
            run = 0;
        };
        for (int i = 0; i < static_cast<int>(m_r.tokens.size()); ++i) {
            const Token &token = m_r.at(i);
            if (token.kind != TokenKind::Word)
                continue;
            if (token.text.front() == '\'' || m_r.factsAt(i).in(joiningLists))
                close();
            else
                ++run;
        }
        close();
    }

    void countSentences()
    {
        for (const Sentence &sentence : m_r.sentences) {
            m_sentenceWords += sentence.range.size();
            m_repeated += sentence.repeated ? sentence.range.size() : 0;
        }
        for (const Match &match : m_r.matches)
            m_filler += match.list == WordList::FillerText ? match.range.size() : 0;
    }

    const Reading &m_r;
    const Wordbook &m_book;
    std::unordered_set<std::string_view> m_different;
    int m_allWords = 0;
    int m_bare = 0;
    int m_words = 0;
    int m_numbers = 0;
    int m_symbols = 0;
    int m_names = 0;
    int m_known = 0;
    int m_mash = 0;
    int m_glue = 0;
    int m_verbs = 0;
    int m_ordered = 0;
    int m_badOrder = 0;
    int m_sentenceWords = 0;
    int m_repeated = 0;
    int m_filler = 0;
};

/// The words of some tokens, without punctuation.
std::vector<std::string_view> wordsOf(const Reading &reading, Range range)
{
    std::vector<std::string_view> words;
    for (int i = range.first; i < range.last; ++i) {
        if (reading.isWord(i))
            words.push_back(reading.at(i).text);
    }
    return words;
}

constexpr std::size_t copiedRun = 4;

std::string runAt(const std::vector<std::string_view> &words, std::size_t at)
{
    std::string run;
    for (std::size_t i = 0; i < copiedRun; ++i)
        run.append(words[at + i]).push_back(' ');
    return run;
}

} // namespace

Plausibility plausibilityOf(const Reading &reading, const Wordbook &wordbook)
{
    return Figures(reading, wordbook).run();
}

bool isEmptyTalk(const Plausibility &p)
{
    return p.text < 0.6 || p.repeated > 0.6 || (p.allWords >= 30 && p.variety < 0.38);
}

bool isNonsense(const Plausibility &p)
{
    if (isEmptyTalk(p) || p.letters < 0.4)
        return true;
    if (p.known < 0.65 || p.mash > 0.3 || p.badOrder > 0.13 || p.filler > 0.15)
        return true;
    return p.glue < 0.13 || p.verbs < 0.03 || p.bare > 0.4;
}

Copied copiedFrom(const std::string &question, const Reading &reading, const Wordbook &wordbook)
{
    const Reading prompt = readAnswer({{"question", question}}, wordbook);
    const auto questionWords = wordsOf(prompt, {0, static_cast<int>(prompt.tokens.size())});
    Copied copied;
    if (questionWords.size() < copiedRun)
        return copied;
    std::unordered_set<std::string> runs;
    for (std::size_t i = 0; i + copiedRun <= questionWords.size(); ++i)
        runs.insert(runAt(questionWords, i));
    const std::unordered_set<std::string_view> vocabulary(questionWords.begin(), questionWords.end());
    std::size_t all = 0;
    std::size_t same = 0;
    for (std::size_t index = 0; index < reading.sections.size(); ++index) {
        const auto words = wordsOf(reading, reading.sections[index].tokens);
        std::vector<bool> covered(words.size());
        for (std::size_t i = 0; i + copiedRun <= words.size(); ++i) {
            if (runs.count(runAt(words, i)) > 0)
                std::fill_n(covered.begin() + static_cast<std::ptrdiff_t>(i), copiedRun, true);
        }
        const auto asked = static_cast<std::size_t>(std::count_if(
            words.begin(), words.end(), [&](std::string_view word) { return vocabulary.count(word) > 0; }));
        if (words.size() >= 6 && asked * 10 >= words.size() * 9) // the question in another order
            covered.assign(words.size(), true);
        const auto count = static_cast<std::size_t>(std::count(covered.begin(), covered.end(), true));
        if (copied.section < 0 && count >= 5 && count * 10 >= words.size() * 6)
            copied.section = static_cast<int>(index);
        all += words.size();
        same += count;
    }
    copied.ofAll = all == 0 ? 0 : static_cast<double>(same) / static_cast<double>(all);
    return copied;
}

} // namespace greenroom::coaching
