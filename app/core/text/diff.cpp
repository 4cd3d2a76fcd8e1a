// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/diff.h"

#include <algorithm>
#include <unordered_map>

#include "core/text/shortestedit.h"
#include "core/text/utf8.h"

namespace greenroom {

namespace {

using Tokens = std::vector<std::string_view>;

constexpr std::size_t wordShare = diffStepLimit * 3 / 8; // then sentences the same, the rest looks into them

enum class CharacterClass { Letter, Blank, Single };

CharacterClass classOf(char32_t character)
{
    if (character == U' ' || character == U'\t' || character == 0xA0)
        return CharacterClass::Blank;
    if (character < 0x80) {
        const bool letter = (character >= U'0' && character <= U'9') || (character >= U'A' && character <= U'Z')
                            || (character >= U'a' && character <= U'z') || character == U'_';
        return letter ? CharacterClass::Letter : CharacterClass::Single;
    }
    // General punctuation, and the scripts that put no blank between words.
    const bool single = (character >= 0x2010 && character <= 0x206F) || (character >= 0x2E80 && character <= 0xD7FF)
                        || (character >= 0x20000 && character <= 0x3FFFF);
    return single ? CharacterClass::Single : CharacterClass::Letter;
}

Tokens wordsOf(std::string_view text)
{
    Tokens tokens;
    std::size_t begin = 0;
    CharacterClass last = CharacterClass::Single;
    for (std::size_t at = 0; at < text.size();) {
        const DecodedCharacter character = decodeAt(text, at);
        const CharacterClass current = classOf(character.value);
        if (at > begin && (current != last || current == CharacterClass::Single)) {
            tokens.push_back(text.substr(begin, at - begin));
            begin = at;
        }
        last = current;
        at += character.bytes;
    }
    if (begin < text.size())
        tokens.push_back(text.substr(begin));
    return tokens;
}

/// Sentences with the blank behind them; a line ends one too.
Tokens sentencesOf(std::string_view text)
{
    Tokens tokens;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool endsSentence = text[at] == ' ' && at > 0
                                  && (text[at - 1] == '.' || text[at - 1] == '?' || text[at - 1] == '!');
        if (text[at] != '\n' && !endsSentence)
            continue;
        tokens.push_back(text.substr(begin, at + 1 - begin));
        begin = at + 1;
    }
    if (begin < text.size())
        tokens.push_back(text.substr(begin));
    return tokens;
}

std::optional<EditScript> compare(const Tokens &before, const Tokens &after, std::size_t &stepsLeft)
{
    std::unordered_map<std::string_view, int> numbers;
    const auto numbered = [&numbers](const Tokens &tokens) {
        std::vector<int> result;
        result.reserve(tokens.size());
        for (const std::string_view token : tokens)
            result.push_back(numbers.try_emplace(token, static_cast<int>(numbers.size())).first->second);
        return result;
    };
    const std::vector<int> first = numbered(before);
    const std::vector<int> second = numbered(after);
    return shortestEdit(first, second, stepsLeft);
}

/// Joins tokens to runs: within a change first what was removed, then what was inserted.
class RunWriter {
public:
    void kept(std::string_view text)
    {
        const bool blank = std::all_of(text.begin(), text.end(), [](char c) { return c == ' ' || c == '\t'; });
        if (blank && !m_removed.empty() && !m_inserted.empty()) {
            m_blanks += text;
            return;
        }
        flush();
        append(DiffKind::Kept, text);
    }

    void removed(std::string_view text)
    {
        takeBlanks();
        m_removed += text;
    }

    void inserted(std::string_view text)
    {
        takeBlanks();
        m_inserted += text;
    }

    void flush()
    {
        append(DiffKind::Removed, m_removed);
        append(DiffKind::Inserted, m_inserted);
        append(DiffKind::Kept, m_blanks);
        m_removed.clear();
        m_inserted.clear();
        m_blanks.clear();
    }

    std::vector<DiffRun> runs;

private:
    void takeBlanks()
    {
        m_removed += m_blanks;
        m_inserted += m_blanks;
        m_blanks.clear();
    }

    void append(DiffKind kind, std::string_view text)
    {
        if (text.empty())
            return;
        if (runs.empty() || runs.back().kind != kind)
            runs.push_back({kind, {}});
        runs.back().text += text;
    }

    std::string m_removed;
    std::string m_inserted;
    std::string m_blanks; ///< after a replacement: part of it if another change follows
};

void write(RunWriter &writer, const Tokens &before, const Tokens &after, const EditScript &script)
{
    std::size_t b = 0;
    std::size_t a = 0;
    while (b < before.size() || a < after.size()) {
        if (b < before.size() && script.removed[b]) {
            writer.removed(before[b++]);
        } else if (a < after.size() && script.inserted[a]) {
            writer.inserted(after[a++]);
        } else {
            writer.kept(before[b++]);
            ++a;
        }
    }
}

std::string_view joined(const Tokens &tokens, std::size_t begin, std::size_t end)
{
    if (begin == end)
        return {};
    return {tokens[begin].data(),
            static_cast<std::size_t>(tokens[end - 1].data() + tokens[end - 1].size() - tokens[begin].data())};
}

/// Changed sentences word by word where the steps suffice, else as a whole.
void writeChange(RunWriter &writer, std::string_view before, std::string_view after, std::size_t &stepsLeft)
{
    const Tokens beforeWords = wordsOf(before);
    const Tokens afterWords = wordsOf(after);
    if (const auto script = compare(beforeWords, afterWords, stepsLeft)) {
        write(writer, beforeWords, afterWords, *script);
        return;
    }
    writer.removed(before);
    writer.inserted(after);
}

void writeSentences(RunWriter &writer, const Tokens &before, const Tokens &after, const EditScript &script,
                    std::size_t &stepsLeft)
{
    std::size_t b = 0;
    std::size_t a = 0;
    while (b < before.size() || a < after.size()) {
        const std::size_t firstBefore = b;
        const std::size_t firstAfter = a;
        while (b < before.size() && script.removed[b])
            ++b;
        while (a < after.size() && script.inserted[a])
            ++a;
        if (b > firstBefore || a > firstAfter) {
            writeChange(writer, joined(before, firstBefore, b), joined(after, firstAfter, a), stepsLeft);
        } else {
            writer.kept(before[b++]);
            ++a;
        }
    }
}

} // namespace

Diff diffWords(std::string_view before, std::string_view after)
{
    RunWriter writer;
    std::size_t rest = diffStepLimit - 2 * wordShare;
    std::size_t wordSteps = wordShare;
    std::size_t sentenceSteps = wordShare;
    const Tokens beforeWords = wordsOf(before);
    const Tokens afterWords = wordsOf(after);
    if (const auto words = compare(beforeWords, afterWords, wordSteps)) {
        write(writer, beforeWords, afterWords, *words);
    } else {
        const Tokens beforeSentences = sentencesOf(before);
        const Tokens afterSentences = sentencesOf(after);
        if (const auto sentences = compare(beforeSentences, afterSentences, sentenceSteps)) {
            writeSentences(writer, beforeSentences, afterSentences, *sentences, rest);
        } else {
            writer.removed(before);
            writer.inserted(after);
        }
    }
    writer.flush();
    return {std::move(writer.runs), diffStepLimit - rest - wordSteps - sentenceSteps};
}

} // namespace greenroom
