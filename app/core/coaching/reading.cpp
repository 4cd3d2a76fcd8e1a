// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coaching/reading.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "core/coaching/answertemplate.h"

namespace greenroom::coaching {

namespace {

constexpr int longestQuote = 60; ///< tokens

constexpr std::string_view sentenceMarks = ".!?;";

class Reader {
public:
    Reader(Reading &reading, const Wordbook &wordbook) : m_r(reading), m_book(wordbook) {}

    void addSection(const AnswerSection &section)
    {
        ReadSection read;
        read.id = section.id;
        read.words = wordCount(section.text);
        read.tokens.first = static_cast<int>(m_r.tokens.size());
        std::vector<Token> tokens = tokensOf(section.text);
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            if (tokens[i].kind == TokenKind::Break && isWrapped(tokens, i))
                continue;
            m_r.factsIndex.push_back(factsIndexFor(tokens[i]));
            m_r.tokens.push_back(tokens[i]);
        }
        read.tokens.last = static_cast<int>(m_r.tokens.size());
        m_r.pieceOf.resize(m_r.tokens.size(), -1);
        m_r.quoted.resize(m_r.tokens.size(), false);
        markQuotes(read.tokens);
        m_r.words += read.words;
        m_r.sections.push_back(std::move(read));
        const int index = static_cast<int>(m_r.sections.size()) - 1;
        findMatches(index);
        findSentences(index);
    }

private:
    int factsIndexFor(const Token &token)
    {
        const auto [place, isNew] = m_seen.try_emplace(token.text, static_cast<int>(m_r.facts.size()));
        if (isNew)
            m_r.facts.push_back(m_book.factsFor(token.text));
        return place->second;
    }

    /// A line end within a sentence, as pasted text has them: the next line goes on in lower case, or the last word
    /// cannot be the end. Lines of a list end without a mark, and the next begins with a bullet or a capital.
    [[nodiscard]] bool isWrapped(const std::vector<Token> &tokens, std::size_t i) const
    {
        if (i == 0 || i + 1 >= tokens.size())
            return false;
        const Token &before = tokens[i - 1];
        const Token &next = tokens[i + 1];
        const bool comma = before.text == ",";
        const bool between =
            (before.kind == TokenKind::Word || before.kind == TokenKind::Number || comma)
            && (next.kind == TokenKind::Word || (next.kind == TokenKind::Number && before.kind == TokenKind::Word));
        if (!between)
            return false;
        const WordFacts facts = m_book.factsFor(before.text);
        const bool unfinished =
            comma || facts.in(maskOf(WordList::Articles, WordList::Prepositions, WordList::Joining));
        return unfinished || (next.kind == TokenKind::Word && !next.upper);
    }

    /// True when a quotation mark at `i` can begin a quotation: a word follows at once and none stands before.
    [[nodiscard]] bool opensQuote(int i, Range range) const
    {
        const bool follows = i + 1 < range.last && m_r.at(i + 1).start == m_r.at(i).end;
        return follows && (i == range.first || m_r.at(i - 1).end < m_r.at(i).start || !m_r.isWord(i - 1));
    }

    /// Words between quotation marks, unless the marks hold most of the section.
    void markQuotes(Range range)
    {
        int inside = 0;
        std::vector<Range> quotes;
        for (int i = range.first; i < range.last; ++i) {
            const std::string mark = m_r.at(i).text;
            if ((mark != "\"" && mark != "'") || !opensQuote(i, range))
                continue;
            const int end = std::min(i + longestQuote, range.last);
            for (int at = i + 2; at < end; ++at) {
                if (m_r.at(at).text != mark || m_r.at(at - 1).end < m_r.at(at).start)
                    continue;
                quotes.push_back({i + 1, at});
                inside += at - i;
                i = at;
                break;
            }
        }
        if (inside * 10 > range.size() * 7)
            return;
        for (const Range &quote : quotes)
            std::fill(m_r.quoted.begin() + quote.first, m_r.quoted.begin() + quote.last, true);
    }

    void findMatches(int section)
    {
        const Range range = m_r.sections[static_cast<std::size_t>(section)].tokens;
        std::vector<Match> found;
        for (int i = range.first; i < range.last; ++i) {
            if (const auto *phrases = m_book.phrasesFrom(m_r.at(i).text))
                matchPhrases(*phrases, i, section, found);
            eachList(m_r.factsAt(i).lists & cueLists, [&](WordList list) {
                found.push_back({list, {i, i + 1}, section});
            });
        }
        keepLongest(found);
    }

    void matchPhrases(const std::vector<Phrase> &phrases, int at, int section, std::vector<Match> &found)
    {
        const int end = m_r.sections[static_cast<std::size_t>(section)].tokens.last;
        for (const Phrase &phrase : phrases) {
            const int size = static_cast<int>(phrase.words.size());
            if (at + size > end)
                continue;
            bool same = true;
            for (int i = 1; same && i < size; ++i)
                same = m_r.is(at + i, phrase.words[static_cast<std::size_t>(i)]);
            if (same)
                found.push_back({phrase.list, {at, at + size}, section});
        }
    }

    /// Drops what lies within a longer match of its own list or of "neutral".
    void keepLongest(const std::vector<Match> &found)
    {
        Range neutral;
        std::array<int, wordListNames.size()> endOf{};
        for (const Match &match : found) {
            int &end = endOf[static_cast<std::size_t>(match.list)];
            if (match.list == WordList::Neutral && match.range.last > neutral.last)
                neutral = match.range;
            const bool covered = match.range.first >= neutral.first && match.range.last <= neutral.last;
            if (match.range.first < end || (covered && match.list != WordList::Neutral))
                continue;
            end = match.range.last;
            m_r.matches.push_back(match);
        }
    }

    [[nodiscard]] bool endsSentence(int i, const Range &range) const
    {
        const Token &token = m_r.at(i);
        if (token.kind == TokenKind::Break)
            return true;
        if (token.kind != TokenKind::Mark || token.text.size() != 1
            || sentenceMarks.find(token.text[0]) == sentenceMarks.npos)
            return false;
        return token.text[0] != '.' || i + 1 >= range.last || m_r.at(i + 1).start > token.end;
    }

    void findSentences(int section)
    {
        const Range range = m_r.sections[static_cast<std::size_t>(section)].tokens;
        for (int first = range.first; first < range.last;) {
            int last = first;
            bool line = first == range.first || m_r.at(first - 1).kind == TokenKind::Break;
            while (last < range.last && !endsSentence(last, range))
                ++last;
            if (last > first)
                addSentence({first, last}, section, line);
            first = last + 1;
        }
    }

    void addSentence(Range range, int section, bool line)
    {
        Sentence sentence{range, section, 0, false, false};
        const Token &first = m_r.at(range.first);
        sentence.bullet = line
                          && ((first.kind == TokenKind::Mark && first.text != "\"" && first.text != "(")
                              || (first.kind == TokenKind::Number && range.size() > 1
                                  && m_r.at(range.first + 1).kind == TokenKind::Mark));
        std::string text;
        int words = 0;
        for (int i = range.first; i < range.last; ++i) {
            if (m_r.isWord(i) || m_r.at(i).kind == TokenKind::Number) {
                text += m_r.at(i).text + ' ';
                ++words;
            }
        }
        sentence.repeated = words >= 3 && !m_sentences.insert(text).second;
        m_r.sentences.push_back(sentence);
        splitPieces(static_cast<int>(m_r.sentences.size()) - 1);
    }

    [[nodiscard]] bool splitsBefore(int i, const Range &range) const
    {
        if (i == range.first)
            return false;
        const Token &token = m_r.at(i);
        if (token.kind == TokenKind::Mark) {
            static constexpr std::string_view marks = ",:()[]\"\xE2\x80\x93\xE2\x80\x94";
            return token.text == "-" ? m_r.at(i - 1).end < token.start : marks.find(token.text) != marks.npos;
        }
        if (token.kind != TokenKind::Word)
            return false;
        const WordFacts &facts = m_r.factsAt(i);
        return facts.in(maskOf(WordList::Linking)) || startsClause(i, facts);
    }

    /// "I" behind another word, and in text without full stops a small word with a capital.
    [[nodiscard]] bool startsClause(int i, const WordFacts &facts) const
    {
        if (!m_r.isWord(i - 1) || m_r.factsAt(i - 1).in(maskOf(WordList::Linking)))
            return false;
        return facts.in(maskOf(WordList::OwnSubjects))
               || (m_r.at(i).upper && !m_r.at(i).shout && !m_r.at(i - 1).upper && facts.idle && facts.known);
    }

    void splitPieces(int sentenceIndex)
    {
        Sentence &sentence = m_r.sentences[static_cast<std::size_t>(sentenceIndex)];
        const Range range = sentence.range;
        for (int first = range.first; first < range.last;) {
            int last = first + 1;
            while (last < range.last && !splitsBefore(last, range))
                ++last;
            Piece piece{{first, last}, sentence.section, sentenceIndex, 0};
            int words = 0;
            for (int i = first; i < last; ++i) {
                m_r.pieceOf[static_cast<std::size_t>(i)] = static_cast<int>(m_r.pieces.size());
                const TokenKind kind = m_r.at(i).kind;
                words += kind == TokenKind::Word && m_r.at(i).text[0] != '\'' ? 1 : 0;
                words += kind == TokenKind::Number ? 1 : 0;
                if (!isIdle(i))
                    ++piece.content;
            }
            sentence.content += piece.content;
            if (!piece.idle() && !sentence.repeated) {
                m_r.sections[static_cast<std::size_t>(sentence.section)].saying += words;
                m_r.saying += words;
            }
            m_r.pieces.push_back(piece);
            first = last;
        }
    }

    [[nodiscard]] bool isIdle(int i)
    {
        const Token &token = m_r.at(i);
        if (token.kind != TokenKind::Word && token.kind != TokenKind::Number)
            return true;
        while (m_next < m_r.matches.size()
               && (m_r.matches[m_next].list != WordList::EmptyPhrases || m_r.matches[m_next].range.last <= i))
            ++m_next;
        if (m_next < m_r.matches.size() && m_r.matches[m_next].range.holds(i))
            return true;
        if (token.kind == TokenKind::Number
            || (m_r.factsAt(i).in(maskOf(WordList::NumberWords)) && token.text != "one"))
            return false;
        // A word that nobody knows says nothing, unless it may be a name.
        const WordFacts &facts = m_r.factsAt(i);
        return facts.idle || (!facts.known && !token.upper);
    }

    static constexpr ListMask cueLists =
        ~maskOf(WordList::CommonWords, WordList::ActionVerbs, WordList::WeakVerbs, WordList::States,
                WordList::OtherVerbs, WordList::EmptyWords, WordList::FunctionExtra, WordList::IrregularVerbs)
        & ~maskOf(WordList::Determiners, WordList::Articles, WordList::Prepositions, WordList::Conjunctions,
                  WordList::Auxiliaries, WordList::Adverbs, WordList::OwnSubjects, WordList::OwnWords,
                  WordList::OtherSubjects, WordList::Modals, WordList::Linking)
        & ~maskOf(WordList::Units, WordList::Directions, WordList::NumberWords, WordList::Months);
    Reading &m_r;
    const Wordbook &m_book;
    std::unordered_map<std::string, int> m_seen;
    std::unordered_set<std::string> m_sentences;
    std::size_t m_next = 0;
};

} // namespace

int Reading::sectionIndex(std::string_view id) const
{
    const auto found =
        std::find_if(sections.begin(), sections.end(), [id](const ReadSection &one) { return one.id == id; });
    return found == sections.end() ? -1 : static_cast<int>(found - sections.begin());
}

bool Reading::says(int token) const
{
    const int piece = pieceOf[static_cast<std::size_t>(token)];
    if (piece < 0)
        return false;
    const Piece &one = pieces[static_cast<std::size_t>(piece)];
    return !one.idle() && !sentences[static_cast<std::size_t>(one.sentence)].repeated;
}

Reading readAnswer(const std::vector<AnswerSection> &sections, const Wordbook &wordbook)
{
    Reading reading;
    Reader reader(reading, wordbook);
    for (const AnswerSection &section : sections)
        reader.addSection(section);
    for (Match &match : reading.matches) {
        match.quoted = reading.quoted[static_cast<std::size_t>(match.range.first)];
        match.idle = !reading.says(match.range.first) && !reading.says(match.range.last - 1);
    }
    return reading;
}

} // namespace greenroom::coaching
