// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coaching/measures.h"

#include <algorithm>

namespace greenroom::coaching {

namespace {

constexpr std::string_view currencies[] = {"$", "\xC2\xA3", "\xE2\x82\xAC", "\xE2\x82\xB9", "\xC2\xA5"};

/// So many matches may begin before a token and still hold it; phrases are short.
constexpr std::ptrdiff_t mostOverlapping = 12;

class MeasureFinder {
public:
    MeasureFinder(const Reading &reading, int section, const Wordbook &wordbook)
        : m_r(reading), m_book(wordbook), m_section(section),
          m_range(reading.sections[static_cast<std::size_t>(section)].tokens)
    {
        for (const Match &match : reading.matches) {
            if (match.section != section)
                continue;
            if (match.list == WordList::EmptyPhrases || match.list == WordList::NumberNames)
                m_blocked.push_back(match);
            else if (match.list == WordList::MeasureWords)
                m_phrases.push_back(match);
        }
    }

    std::vector<Measure> run()
    {
        std::size_t phrase = 0;
        for (int i = m_range.first; i < m_range.last; ++i) {
            while (phrase < m_phrases.size() && m_phrases[phrase].range.first < i)
                ++phrase;
            if (phrase < m_phrases.size() && m_phrases[phrase].range.first == i)
                i = takePhrase(m_phrases[phrase]);
            else if (m_r.at(i).kind == TokenKind::Number || in(i, maskOf(WordList::NumberWords)))
                i = takeNumber(i);
            else if (in(i, maskOf(WordList::SmallCounts)) && in(i + 1, maskOf(WordList::TimeUnits)))
                takeSmallTime(i);
            else if (in(i, maskOf(WordList::Negatives)))
                takeNegative(i);
            else if (m_r.isWord(i) && in(i + 1, maskOf(WordList::ChangeNouns)))
                takeHyphened(i);
        }
        return std::move(m_found);
    }

private:
    [[nodiscard]] bool inside(int i) const { return m_range.holds(i); }
    [[nodiscard]] bool in(int i, ListMask mask) const { return inside(i) && m_r.isWord(i) && m_r.factsAt(i).in(mask); }
    [[nodiscard]] bool is(int i, std::string_view text) const { return inside(i) && m_r.is(i, text); }
    [[nodiscard]] bool isNumber(int i) const
    {
        return inside(i) && (m_r.at(i).kind == TokenKind::Number || in(i, maskOf(WordList::NumberWords)));
    }
    [[nodiscard]] bool blocked(int i, WordList list) const
    {
        const auto behind = std::upper_bound(m_blocked.begin(), m_blocked.end(), i,
                                             [](int token, const Match &match) { return token < match.range.first; });
        const auto distance = std::min<std::ptrdiff_t>(behind - m_blocked.begin(), mostOverlapping);
        return std::any_of(behind - distance, behind,
                           [&](const Match &match) { return match.list == list && match.range.holds(i); });
    }

    void add(int first, int last, bool strong) { m_found.push_back({{first, last}, m_section, strong}); }

    int takePhrase(const Match &match)
    {
        const int last = match.range.last;
        const bool placeInTime = in(last, maskOf(WordList::NumberNotAfter));
        // "half the team was away" is set-up, "half the time" a share: both pass as shares here.
        if (!placeInTime)
            add(match.range.first, last, true);
        return last - 1;
    }

    void takeSmallTime(int i)
    {
        const bool directed = in(i - 1, maskOf(WordList::Directions)) && !is(i - 1, "at");
        const bool compared = in(i + 2, maskOf(WordList::Directions)) && !in(i + 2, maskOf(WordList::NumberNotAfter))
                              && !is(i + 2, "of") && !is(i + 2, "at") && !is(i + 2, "to") && !is(i + 2, "was");
        const bool early = is(i + 2, "early") || is(i + 2, "earlier") || is(i + 2, "faster") || is(i + 2, "sooner");
        if ((directed || compared || early) && !in(i + 2, maskOf(WordList::NumberNotAfter)))
            add(i, i + 2, true);
    }

    /// "a two-week delay"
    void takeHyphened(int i)
    {
        const std::string &text = m_r.at(i).text;
        const std::size_t hyphen = text.find('-');
        if (hyphen != text.npos
            && m_book.factsFor(std::string_view(text).substr(0, hyphen)).in(maskOf(WordList::NumberWords)))
            add(i, i + 2, true);
    }

    /// "no complaints", "nobody fell ill": nothing of something that can be counted.
    void takeNegative(int i)
    {
        int next = i + 1;
        if (is(i, "no") && is(next, "one"))
            ++next;
        const bool nobody = next > i + 1 || !in(i, maskOf(WordList::Determiners, WordList::Prepositions));
        if (nobody && inside(next) && m_r.isWord(next)
            && (m_r.factsAt(next).has(PastForm) || in(next, maskOf(WordList::PastAuxiliaries)))) {
            add(i, next + 1, false);
            return;
        }
        if (!inside(next) || !m_r.isWord(next) || m_r.factsAt(next).in(maskOf(WordList::FunctionExtra)))
            return;
        for (int at = next; at < std::min(next + 3, m_range.last) && m_r.isWord(at); ++at) {
            const std::string &text = m_r.at(at).text;
            if (text.size() > 3 && text.back() == 's' && text[text.size() - 2] != 's' && !m_r.factsAt(at).idle) {
                add(i, at + 1, false);
                return;
            }
        }
    }

    /// End of the number that begins at `i`: "two hundred and forty", "1.2 million".
    [[nodiscard]] int endOfNumber(int i) const
    {
        int last = i + 1;
        while (isNumber(last) && in(last, maskOf(WordList::NumberWords)))
            ++last;
        if (is(last, "and") && in(last + 1, maskOf(WordList::NumberWords)) && last > i + 1)
            last += 2;
        return last;
    }

    int takeNumber(int i)
    {
        const int last = endOfNumber(i);
        const int skipTo = last - 1;
        const bool currency = isCurrency(i - 1) || isCurrency(last);
        const bool percent = is(last, "%") || is(last, "percent") || (is(last, "per") && is(last + 1, "cent"));
        if (blocked(i, WordList::EmptyPhrases))
            return skipTo;
        if (currency || percent) {
            add(currency && isCurrency(i - 1) ? i - 1 : i, percent ? last + 1 : last, true);
            return skipTo;
        }
        if (isName(i, last) || isDateOrTime(i, last))
            return skipTo;
        const bool single = last == i + 1 && is(i, "one");
        const bool unit = in(last, maskOf(WordList::Units)) || is(last, "\xC2\xB0");
        if (in(last + (unit ? 1 : 0), maskOf(WordList::NumberNotAfter))
            || (in(last, maskOf(WordList::TimeUnits)) && isPlaceInTime(i, last)))
            return skipTo;
        const bool magnitude = last > i + 1 && in(last - 1, maskOf(WordList::Units));
        const bool fraction = last == i + 1 && m_r.at(i).text.find('/') != std::string::npos;
        const bool change = is(last, "-") && in(last + 2, maskOf(WordList::ChangeNouns));
        if (isRatio(last) || unit || magnitude || fraction || change || is(last, "/")) {
            add(i, last + 1, true);
        } else if (!single && isDirected(i, last)) {
            add(i, last, true);
        } else if (!single && (countsSomething(last) || isSubject(i, last))) {
            add(i, last + 1, false);
        }
        return skipTo;
    }

    /// "nine of the ten", "two out of five", "one in four"
    [[nodiscard]] bool isRatio(int last) const
    {
        int next = last + 1;
        if (is(last, "out") && is(last + 1, "of"))
            ++next;
        else if (!is(last, "of") && !is(last, "in"))
            return false;
        if (in(next, maskOf(WordList::Articles)))
            ++next;
        return isNumber(next);
    }

    /// "seven were late", "all twelve reopened"
    [[nodiscard]] bool isSubject(int i, int last) const
    {
        const bool all = is(i - 1, "all");
        const bool verb = inside(last) && m_r.isWord(last)
                          && (m_r.factsAt(last).has(PastForm) || in(last, maskOf(WordList::PastAuxiliaries)));
        return all || (verb && !in(i - 1, maskOf(WordList::Determiners)));
    }

    [[nodiscard]] bool isCurrency(int i) const
    {
        return inside(i)
               && std::any_of(std::begin(currencies), std::end(currencies), [&](auto sign) { return is(i, sign); });
    }

    /// "after two weeks", "two weeks before the launch", "the last three months", "three years of experience".
    [[nodiscard]] bool isPlaceInTime(int i, int last) const
    {
        const bool after = is(i - 1, "after") || is(i - 1, "last") || is(i - 1, "past") || is(i - 1, "next")
                           || is(i - 1, "every") || is(i - 1, "ago");
        return after || is(last + 1, "before") || is(last + 1, "of") || is(last + 1, "ago") || is(last + 1, "later")
               || is(last + 1, "into") || is(last + 1, "after");
    }

    [[nodiscard]] bool isName(int i, int last) const
    {
        if (last == i + 1 && m_r.at(i).kind == TokenKind::Number) {
            const std::string &text = m_r.at(i).text;
            if (std::count(text.begin(), text.end(), '.') > 1)
                return true;
        }
        if (is(i - 1, "#") || is(i - 1, "-") || is(i - 1, "_"))
            return inside(i - 1) && (is(i - 1, "#") || m_r.at(i - 1).end == m_r.at(i).start);
        if (blocked(i - 1, WordList::NumberNames))
            return !(is(i - 1, "order") || is(i - 1, "number")) || !in(last, maskOf(WordList::Units));
        return is(last, "of") && is(last + 1, "us");
    }

    [[nodiscard]] bool isDateOrTime(int i, int last) const
    {
        if (in(i - 1, maskOf(WordList::Months)) || in(last, maskOf(WordList::Months)))
            return true;
        if (is(last, "of") && in(last + 1, maskOf(WordList::Months)))
            return true;
        if (m_r.at(i).kind != TokenKind::Number)
            return false;
        const std::string &text = m_r.at(i).text;
        if (text.find(':') != text.npos || std::count(text.begin(), text.end(), '/') > 1
            || std::count(text.begin(), text.end(), '-') > 1)
            return true;
        const bool ordinal = inside(last) && m_r.at(last).start == m_r.at(i).end
                             && (is(last, "st") || is(last, "nd") || is(last, "rd") || is(last, "th"));
        return ordinal || isYear(text, last);
    }

    [[nodiscard]] bool isYear(const std::string &text, int last) const
    {
        if (text.size() != 4 || (text.substr(0, 2) != "19" && text.substr(0, 2) != "20")
            || text.find_first_not_of("0123456789") != text.npos)
            return false;
        return !in(last, maskOf(WordList::Units)) && !countsSomething(last);
    }

    /// "from 40 to 25", "down to 3", "fell by 12", "score of 4.6".
    [[nodiscard]] bool isDirected(int i, int last) const
    {
        int before = i - 1;
        while (inside(before) && m_r.isWord(before)
               && (is(before, "a") || is(before, "the") || in(before, maskOf(WordList::Adverbs))))
            --before;
        const bool ends = !inside(last) || m_r.at(last).kind != TokenKind::Word || m_r.factsAt(last).idle;
        return in(before, maskOf(WordList::Directions)) && ends && !is(before, "at")
               && !(is(before, "by") && is(i, "one"));
    }

    /// "40 orders", "three late deliveries": a noun follows within two words.
    [[nodiscard]] bool countsSomething(int last) const
    {
        for (int at = last; at < std::min(last + 3, m_range.last) && m_r.isWord(at); ++at) {
            const WordFacts &facts = m_r.factsAt(at);
            if (facts.in(maskOf(WordList::Prepositions, WordList::Conjunctions, WordList::Auxiliaries,
                                WordList::OwnSubjects)))
                return false;
            const std::string &text = m_r.at(at).text;
            if (text.size() > 2 && text.back() == 's' && text[text.size() - 2] != 's')
                return true;
            if (text == "people" || text == "children" || text == "staff" || text == "men" || text == "women")
                return true;
        }
        return false;
    }

    const Reading &m_r;
    const Wordbook &m_book;
    int m_section;
    Range m_range;
    std::vector<Match> m_blocked;
    std::vector<Match> m_phrases;
    std::vector<Measure> m_found;
};

} // namespace

std::vector<Measure> measuresIn(const Reading &reading, int section, const Wordbook &wordbook)
{
    return MeasureFinder(reading, section, wordbook).run();
}

} // namespace greenroom::coaching
