// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>

#include "content/gates.h"
#include "content/report.h"

namespace greenroom::content {

namespace {

constexpr std::size_t smallPack = 20; ///< questions with one right option; below, two longest ones are excused

std::size_t characters(const std::string &text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

bool rightIsLongest(const McqBody &body)
{
    std::size_t right = 0;
    std::size_t wrong = 0;
    for (const McqOption &option : body.options) {
        std::size_t &longest = option.correct ? right : wrong;
        longest = std::max(longest, characters(option.text));
    }
    return right > wrong;
}

/// Gate 4: whoever always picks the longest option must not profit.
void checkLongestOptions(const PackFolder &pack, Report &report)
{
    std::size_t questions = 0;
    std::size_t longest = 0;
    for (const PackItem &item : pack.items) {
        const auto *body = std::get_if<McqBody>(&item.item.body);
        if (!body || body->selectAll)
            continue;
        ++questions;
        longest += rightIsLongest(*body) ? 1U : 0U;
    }
    const std::size_t excused = questions < smallPack ? 2 : 0;
    if (longest * 100 > questions * 35 + excused * 100)
        report.add({}, "longest_option",
                   "The right option is the longest in " + std::to_string(longest) + " of " + std::to_string(questions)
                       + " multiple-choice questions; at most 35 % may be.");
}

} // namespace

void checkPack(const PackFolder &pack, Problems &problems)
{
    Report report(pack.file, problems);
    checkLongestOptions(pack, report);
    std::map<std::string, std::string> titles;
    std::map<std::string, std::string> ids;
    for (const PackItem &item : pack.items) {
        const auto [title, newTitle] = titles.emplace(item.item.header.title, item.file);
        if (!newTitle)
            Report(item.file, problems).add({}, "duplicate_title", "This title is also that of " + title->second + '.');
        const auto [id, newId] = ids.emplace(item.item.header.id.value(), item.file);
        if (!newId)
            Report(item.file, problems).add({}, "duplicate_id", "This id is also that of " + id->second + '.');
    }
}

} // namespace greenroom::content
