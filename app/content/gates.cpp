// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/gates.h"

#include <algorithm>

#include "content/itemgates.h"

namespace greenroom::content {

namespace {

template <typename Entry>
void checkKnown(const std::vector<std::string> &ids, std::string_view key, const std::vector<Entry> &known,
                Examination &exam)
{
    if (ids.empty())
        exam.problem(key, "vocabulary", "\"" + std::string(key) + "\" must name at least one.");
    std::set<std::string> seen;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (!seen.insert(ids[i]).second)
            exam.problem(pathOf(key, i), "duplicate_id", "\"" + ids[i] + "\" is listed twice.");
        if (std::none_of(known.begin(), known.end(), [&](const Entry &entry) { return entry.id == ids[i]; }))
            exam.problem(pathOf(key, i), "vocabulary",
                         "\"" + ids[i] + "\" is not in the list of " + std::string(key) + '.');
    }
}

/// True when a role of the item has a stage of the item: else it would never be asked.
bool meetsItsRoles(const ItemHeader &header, const Vocabulary &vocabulary)
{
    const auto has = [](const std::vector<std::string> &list, const std::string &id) {
        return std::find(list.begin(), list.end(), id) != list.end();
    };
    return std::any_of(vocabulary.roles.begin(), vocabulary.roles.end(), [&](const Role &role) {
        return has(header.roles, role.id)
               && std::any_of(role.stages.begin(), role.stages.end(),
                              [&](const RoleStage &stage) { return has(header.stages, stage.id); });
    });
}

} // namespace

void checkVocabulary(const Vocabulary &vocabulary, Examination &exam)
{
    const ItemHeader &header = exam.header();
    if (std::none_of(vocabulary.areas.begin(), vocabulary.areas.end(),
                     [&](const Area &area) { return area.id == header.area; }))
        exam.problem("area", "vocabulary", "\"" + header.area + "\" is not in the list of areas.");
    const std::string &id = header.id.value();
    const std::size_t first = id.find('/');
    const std::size_t second = id.find('/', first == std::string::npos ? 0 : first + 1);
    if (second != std::string::npos && id.substr(first + 1, second - first - 1) != header.area)
        exam.problem("area", "area", "The area must be the name of the item's folder, as in pack/area/slug.");
    checkKnown(header.topics, "topics", vocabulary.topics, exam);
    const bool before = exam.clean();
    checkKnown(header.roles, "roles", vocabulary.roles, exam);
    checkKnown(header.stages, "stages", vocabulary.stages, exam);
    if (before && exam.clean() && !meetsItsRoles(header, vocabulary))
        exam.problem("stages", "vocabulary",
                     "No role of this item has any of these stages, so it would never be asked.");
}

void checkSources(std::chrono::sys_days today, Examination &exam)
{
    const std::vector<Source> &sources = exam.header().sources;
    for (std::size_t i = 0; i < sources.size(); ++i) {
        const Source &source = sources[i];
        if (source.checked > today)
            exam.problem(pathOf("source", i, "checked"), "source_future", "A source cannot be checked in the future.");
        if (source.reviewBy && *source.reviewBy < today)
            exam.problem(pathOf("source", i, "review_by"), "source_expired",
                         "The day by which this source was to be read again has passed.");
        if (source.reviewBy && *source.reviewBy <= source.checked)
            exam.problem(pathOf("source", i, "review_by"), "source_order",
                         "\"review_by\" must be later than \"checked\".");
        const bool web = source.url.rfind("https://", 0) == 0 || source.url.rfind("http://", 0) == 0;
        if (!source.url.empty() && (!web || source.url.find_first_of(" \t\r\n<>\"") != std::string::npos))
            exam.problem(pathOf("source", i, "url"), "source_url",
                         "A source's url begins with https:// and has no blanks.");
    }
}

void checkItem(const PackItem &item, const Vocabulary &vocabulary, std::chrono::sys_days today, Problems &problems)
{
    Examination exam(item, problems);
    checkVocabulary(vocabulary, exam);
    checkSources(today, exam);
    checkTexts(item.item, exam);
    std::visit([&](const auto &body) { checkBody(body, exam); }, item.item.body);
    exam.sort();
}

} // namespace greenroom::content
