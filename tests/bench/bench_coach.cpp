// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the coach takes for a paste of 10,000 words, and for an answer of ordinary length; best of several rounds.

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <string>

#include "content/lexiconreader.h"
#include "core/coaching/coach.h"

using namespace greenroom;

namespace {

constexpr int rounds = 15;
constexpr std::string_view sentences[] = {
    "In March the supplier cancelled and I rang three others, because the stock would have lasted two days. ",
    "I chose the dearest one over the nearest, as he could deliver 40 boxes the same night. ",
    "My manager wanted to wait; I showed her last year's numbers and she agreed. ",
    "The team packed until nine and I wrote the list for the morning shift. ",
    "Returns fell from 12 % to 5 %, and nobody left. ",
};

CoachInput answerOf(int words)
{
    CoachInput input;
    input.question = "Tell me about a time you solved a difficult problem.";
    for (const char *id : {"situation", "task", "action", "result", "reflection"}) {
        std::string text;
        // About 16 words a sentence; a number in each keeps them from being the same one.
        for (int i = 0; i * 16 * 5 < words; ++i)
            text +=
                std::string(sentences[static_cast<std::size_t>(i) % 5]) + "Step " + std::to_string(i) + " was done. ";
        input.sections.push_back({id, std::move(text)});
    }
    return input;
}

/// Keeps results alive; a volatile sink cannot be optimised away.
volatile int sink = 0;

double bestMilliseconds(const CoachInput &input, const CoachLexicon &lexicon)
{
    double best = 1e9;
    for (int round = 0; round < rounds; ++round) {
        const auto start = std::chrono::steady_clock::now();
        sink = coach(input, lexicon).score;
        best =
            std::min(best, std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    return best;
}

} // namespace

int main()
{
    content::Problems problems;
    const auto lexicon = content::embeddedLexicon("en", problems);
    if (!lexicon)
        return 1;
    const CoachInput paste = answerOf(8'700);
    std::printf("coach_paste_words %d\n", coach(paste, *lexicon).words);
    std::printf("coach_paste_ms %.2f\n", bestMilliseconds(paste, *lexicon));
    std::printf("coach_answer_ms %.2f\n", bestMilliseconds(answerOf(200), *lexicon));
    return 0;
}
