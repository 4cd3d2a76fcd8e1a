// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "content/contentfile.h"
#include "content/numbertext.h"
#include "content/packfolder.h"
#include "content/tablereader.h"
#include "content/tomltext.h"

namespace greenroom::content {

namespace {

/// Reports an id that an earlier entry of `list` has, or that is no slug.
template <typename Entry>
void checkId(TableReader &table, const std::vector<Entry> &list, const std::string &id)
{
    if (!table.has("id"))
        return;
    if (std::any_of(list.begin(), list.end(), [&](const Entry &entry) { return entry.id == id; }))
        table.problem(table.placeOf("id"), "duplicate_id", "The id \"" + id + "\" is used twice.");
}

template <typename Entry>
bool contains(const std::vector<Entry> &list, const std::string &id)
{
    return std::any_of(list.begin(), list.end(), [&](const Entry &entry) { return entry.id == id; });
}

/// Reports every id under `key` that `list` does not hold.
template <typename Entry>
void checkKnown(TableReader &table, std::string_view key, const std::vector<std::string> &ids,
                const std::vector<Entry> &list)
{
    for (const std::string &id : ids) {
        if (!id.empty() && !contains(list, id))
            table.problem(table.placeOf(key), "vocabulary",
                          table.nameOf(key) + " names \"" + id + "\", which is not known.");
    }
}

StageKind readStageKind(TableReader &table)
{
    StageKind stage;
    stage.id = table.text("id");
    stage.title = table.text("title");
    stage.summary = table.text("summary");
    stage.minutes = table.whole("minutes", 1, 600);
    stage.stageClass = static_cast<StageClass>(table.oneOf("omega", {"screening", "panel", "presentation"}));
    return stage;
}

RoleArea readRoleArea(TableReader &table, const Role &role, const Vocabulary &vocabulary)
{
    RoleArea area;
    area.id = table.text("id");
    checkId(table, role.areas, area.id);
    area.title = table.text("title");
    area.summary = table.text("summary");
    area.target = table.number("target", 0, 1);
    area.from = table.texts("from");
    area.topics = table.optionalTexts("topics");
    checkKnown(table, "from", area.from, vocabulary.areas);
    checkKnown(table, "topics", area.topics, vocabulary.topics);
    table.table("weight", [&](TableReader &weights) {
        weights.everyKey([&](std::string_view stage) {
            area.weight.emplace(stage, weights.number(stage, 0, 1));
            checkKnown(weights, stage, {std::string(stage)}, role.stages);
        });
    });
    return area;
}

/// The shares of a stage are one whole; a stage without any would have no readiness.
void checkWeights(TableReader &table, const Role &role)
{
    for (const RoleStage &stage : role.stages) {
        double sum = 0;
        for (const RoleArea &area : role.areas) {
            const auto share = area.weight.find(stage.id);
            sum += share == area.weight.end() ? 0 : share->second;
        }
        if (std::abs(sum - 1) > 1e-9)
            table.problem(table.place(), "weights",
                          "The weights of stage \"" + stage.id + "\" in role \"" + role.id + "\" sum to "
                              + numberText(sum) + " instead of 1.");
    }
}

void readRoleLists(TableReader &table, Role &role, const Vocabulary &vocabulary)
{
    table.tables("stage", [&](TableReader &inner) {
        RoleStage stage{inner.text("id"), inner.optionalText("title"), inner.text("note")};
        checkId(inner, role.stages, stage.id);
        checkKnown(inner, "id", {stage.id}, vocabulary.stages);
        role.stages.push_back(std::move(stage));
    });
    table.tables("area", [&](TableReader &inner) { role.areas.push_back(readRoleArea(inner, role, vocabulary)); });
    table.tables("duty", [&](TableReader &inner) {
        RoleDuty duty{inner.text("id"), inner.text("text")};
        checkId(inner, role.duties, duty.id);
        role.duties.push_back(std::move(duty));
    });
    table.tables("requirement", [&](TableReader &inner) {
        const std::vector<std::string_view> classes = {"must", "nice", "soft", "experience", "base"};
        RoleRequirement requirement{inner.text("id"), std::string(classes[inner.oneOf("class", classes)]),
                                    inner.text("text")};
        checkId(inner, role.requirements, requirement.id);
        role.requirements.push_back(std::move(requirement));
    });
}

Role readRole(TableReader &table, const Vocabulary &vocabulary)
{
    Role role;
    role.id = table.text("id");
    checkId(table, vocabulary.roles, role.id);
    role.title = table.text("title");
    role.shortTitle = table.text("short");
    role.bank = table.optionalText("bank");
    role.summary = table.text("summary");
    role.duration = table.optionalText("duration");
    role.assumption = table.flag("assumption");
    role.order = table.optionalTexts("order");
    readRoleLists(table, role, vocabulary);
    checkKnown(table, "order", role.order, role.stages);
    checkWeights(table, role);
    return role;
}

} // namespace

std::optional<Vocabulary> readVocabulary(const std::string &contentFolder, Problems &problems)
{
    Vocabulary vocabulary;
    bool readable = true;
    const auto read = [&](const char *name, const char *key, const TableReader::Read &entry) {
        const std::filesystem::path path = std::filesystem::path(contentFolder) / name;
        Report report(shownPath(path), problems);
        const auto text = readContentFile(path, contentFolder, report);
        const auto table = text ? parseToml(*text, report) : std::nullopt;
        if (!table) {
            readable = false;
            return;
        }
        TableReader reader(*table, {}, report);
        reader.whole("schema", 1, 1);
        reader.tables(key, entry);
        reader.finish();
        report.sort();
    };
    read("areas.toml", "area", [&](TableReader &table) {
        Area area{table.text("id"), table.text("title"), table.text("summary")};
        checkId(table, vocabulary.areas, area.id);
        vocabulary.areas.push_back(std::move(area));
    });
    read("topics.toml", "topic", [&](TableReader &table) {
        Topic topic{table.text("id"), table.text("title"), table.text("area")};
        checkId(table, vocabulary.topics, topic.id);
        checkKnown(table, "area", {topic.area}, vocabulary.areas);
        vocabulary.topics.push_back(std::move(topic));
    });
    read("stages.toml", "stage", [&](TableReader &table) {
        StageKind stage = readStageKind(table);
        checkId(table, vocabulary.stages, stage.id);
        vocabulary.stages.push_back(std::move(stage));
    });
    // Packs do not refer to competencies, so a folder of packs may do without them.
    if (std::filesystem::exists(std::filesystem::path(contentFolder) / "competencies.toml")) {
        read("competencies.toml", "competency", [&](TableReader &table) {
            Competency competency{table.text("id"), table.text("title"), table.text("summary"), table.texts("words")};
            checkId(table, vocabulary.competencies, competency.id);
            vocabulary.competencies.push_back(std::move(competency));
        });
    }
    read("roles.toml", "role", [&](TableReader &table) { vocabulary.roles.push_back(readRole(table, vocabulary)); });
    if (!readable)
        return std::nullopt;
    return vocabulary;
}

} // namespace greenroom::content
