// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/packreader.h"

#include "content/contentfile.h"
#include "content/packfolder.h"
#include "content/tablereader.h"
#include "content/tomltext.h"

namespace greenroom::content {

namespace fs = std::filesystem;

namespace {

Exam readExam(TableReader &table)
{
    Exam exam;
    exam.title = table.text("title");
    exam.minutes = table.whole("minutes", 1, 600);
    exam.sections = table.texts("sections");
    exam.markRight = table.number("mark_right", 0, 100);
    exam.markWrong = table.number("mark_wrong", -100, 0);
    exam.markBlank = table.number("mark_blank", -100, 100);
    return exam;
}

void checkPackId(TableReader &reader, const std::string &id, const fs::path &packFolder)
{
    const fs::path folder = packFolder.has_filename() ? packFolder : packFolder.parent_path();
    if (id.empty())
        return; // missing_key or type says it already
    if (!isSlug(id))
        reader.problem(reader.placeOf("id"), "pack_id",
                       "A pack's id has small letters, digits and single hyphens only.");
    else if (id == "own")
        reader.problem(reader.placeOf("id"), "pack_id", "The id \"own\" is kept for the user's own questions.");
    else if (folder.filename() != id)
        reader.problem(reader.placeOf("id"), "pack_id",
                       "The id \"" + id + "\" must be the name of the pack's folder, \"" + shownPath(folder.filename())
                           + "\".");
}

} // namespace

std::optional<Pack> readPack(const fs::path &packFolder, Report &report)
{
    const auto text = readContentFile(packFolder / "pack.toml", packFolder, report);
    const auto table = text ? parseToml(*text, report) : std::nullopt;
    if (!table)
        return std::nullopt;
    TableReader reader(*table, {}, report);
    Pack pack;
    reader.whole("schema", 1, 1);
    pack.id = reader.text("id");
    checkPackId(reader, pack.id, packFolder);
    pack.title = reader.text("title");
    pack.version = reader.text("version");
    pack.licence = reader.text("licence");
    pack.language = reader.text("language");
    pack.summary = reader.text("summary");
    reader.tables("exam", [&](TableReader &exam) { pack.exams.push_back(readExam(exam)); });
    reader.finish();
    report.sort();
    if (!report.clean())
        return std::nullopt;
    return pack;
}

std::vector<std::pair<std::string, std::string>> readRenames(const std::string &contentFolder, Problems &problems)
{
    std::vector<std::pair<std::string, std::string>> renames;
    const fs::path path = fs::path(contentFolder) / "renames.toml";
    std::error_code error;
    if (!fs::exists(path, error))
        return renames;
    Report report(shownPath(path), problems);
    const auto text = readContentFile(path, contentFolder, report);
    const auto table = text ? parseToml(*text, report) : std::nullopt;
    if (!table)
        return renames;
    TableReader reader(*table, {}, report);
    reader.whole("schema", 1, 1);
    reader.tables("rename", [&](TableReader &entry) {
        const std::string from = entry.text("old");
        const std::string to = entry.text("new");
        for (const auto &[key, id] : {std::pair{"old", &from}, std::pair{"new", &to}}) {
            if (entry.has(key) && !isItemId(*id))
                entry.problem(entry.placeOf(key), "value", entry.nameOf(key) + " must be an item id, pack/area/slug.");
        }
        for (const auto &known : renames) {
            if (known.first == from)
                entry.problem(entry.placeOf("old"), "duplicate_id", "\"" + from + "\" is renamed twice.");
        }
        renames.emplace_back(from, to);
    });
    reader.finish();
    report.sort();
    if (!report.clean())
        renames.clear(); // a wrong rename would move somebody's history
    return renames;
}

} // namespace greenroom::content
