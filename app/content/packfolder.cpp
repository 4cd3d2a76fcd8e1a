// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/packfolder.h"

#include <algorithm>
#include <filesystem>

#include "content/contentfile.h"
#include "content/itemtoml.h"
#include "content/packreader.h"

namespace greenroom::content {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t mostText = 100'000'000; ///< bytes of all items of a pack together

/// Reads the items of one pack, folder by folder.
class ItemFiles {
public:
    ItemFiles(fs::path folder, PackFolder &pack, Problems &problems)
        : m_folder(std::move(folder)), m_pack(&pack), m_problems(&problems)
    {
    }

    /// False when the pack is larger than a pack may be.
    bool read();

private:
    bool readArea(const fs::directory_entry &area);
    void readFile(const fs::path &file, const std::string &area);
    void complain(const fs::path &path, std::string_view rule, std::string message);
    bool tooLarge();

    fs::path m_folder;
    PackFolder *m_pack;
    Problems *m_problems;
    std::size_t m_left = mostFiles;
    std::size_t m_bytes = 0;
};

void ItemFiles::complain(const fs::path &path, std::string_view rule, std::string message)
{
    Report(shownPath(path), *m_problems).add({}, rule, std::move(message));
}

bool ItemFiles::tooLarge()
{
    complain(m_folder, "limit",
             "The pack cannot be listed, or has more than " + std::to_string(mostFiles) + " files or "
                 + std::to_string(mostText) + " bytes of items.");
    return false;
}

bool ItemFiles::read()
{
    const auto entries = entriesOf(m_folder, m_left);
    if (!entries)
        return tooLarge();
    m_left -= entries->size();
    for (const fs::directory_entry &entry : *entries) {
        std::error_code error;
        const std::string name = entry.path().filename().string();
        if (entry.is_directory(error)) {
            if (!readArea(entry))
                return false;
        } else if (name != "pack.toml" && entry.path().extension() == ".toml") {
            complain(entry.path(), "name", "An item lies in the folder of its area, pack/area/slug.toml.");
        }
    }
    return true;
}

bool ItemFiles::readArea(const fs::directory_entry &area)
{
    std::error_code error;
    const std::string name = area.path().filename().string();
    if (area.is_symlink(error)) {
        complain(area.path(), "symlink", "A link to a folder is not followed.");
        return true;
    }
    if (!isSlug(name)) {
        complain(area.path(), "name",
                 "A folder's name has small letters, digits and single hyphens only, at most "
                     + std::to_string(longestName) + " bytes.");
        return true;
    }
    const auto entries = entriesOf(area.path(), m_left);
    if (!entries)
        return tooLarge();
    m_left -= entries->size();
    for (const fs::directory_entry &entry : *entries) {
        if (entry.is_directory(error))
            complain(entry.path(), "name", "Items lie in pack/area/slug.toml, not deeper; this folder is not read.");
        else if (entry.path().extension() == ".toml")
            readFile(entry.path(), name);
        if (m_bytes > mostText)
            return tooLarge();
    }
    return true;
}

void ItemFiles::readFile(const fs::path &file, const std::string &area)
{
    const std::string slug = file.stem().string();
    if (!isSlug(slug)) {
        complain(file, "name",
                 "An item's file name has small letters, digits and single hyphens only, at most "
                     + std::to_string(longestName) + " bytes.");
        return;
    }
    Report report(shownPath(file), *m_problems);
    auto text = readContentFile(file, m_folder, report);
    if (!text)
        return;
    m_bytes += text->size();
    auto item = readItem(*text, ItemId(m_pack->pack.id + '/' + area + '/' + slug), shownPath(file), *m_problems);
    if (item)
        m_pack->items.push_back({std::move(*item), std::move(*text), shownPath(file)});
}

} // namespace

std::optional<PackFolder> readPackFolder(const std::string &packFolder, Problems &problems)
{
    PackFolder folder;
    folder.file = shownPath(fs::path(packFolder) / "pack.toml");
    Report report(folder.file, problems);
    auto pack = readPack(packFolder, report);
    if (!pack)
        return std::nullopt;
    folder.pack = std::move(*pack);
    if (!ItemFiles(packFolder, folder, problems).read())
        return std::nullopt;
    std::sort(folder.items.begin(), folder.items.end(),
              [](const PackItem &a, const PackItem &b) { return a.item.header.id < b.item.header.id; });
    return folder;
}

} // namespace greenroom::content
