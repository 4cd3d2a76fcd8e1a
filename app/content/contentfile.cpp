// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/contentfile.h"

#include <algorithm>
#include <fstream>

#include "content/tomltext.h"

namespace greenroom::content {

namespace fs = std::filesystem;

namespace {

bool liesIn(const fs::path &file, const fs::path &folder)
{
    std::error_code error;
    const fs::path realFile = fs::canonical(file, error);
    if (error)
        return false;
    const fs::path realFolder = fs::canonical(folder, error);
    if (error)
        return false;
    const auto [left, rest] = std::mismatch(realFolder.begin(), realFolder.end(), realFile.begin(), realFile.end());
    return left == realFolder.end() && rest != realFile.end();
}

} // namespace

std::optional<std::string> readContentFile(const fs::path &file, const fs::path &folder, Report &report)
{
    std::error_code error;
    const fs::file_status status = fs::status(file, error);
    if (status.type() == fs::file_type::not_found) {
        report.add({}, "missing_file", "This file is missing.");
        return std::nullopt;
    }
    if (!fs::is_regular_file(status)) {
        report.add({}, "file", "This is not a plain file.");
        return std::nullopt;
    }
    if (!liesIn(file, folder)) {
        report.add({}, "symlink", "This link leads out of the folder and is not followed.");
        return std::nullopt;
    }
    std::ifstream stream(file, std::ios::binary);
    std::string text(largestFile + 1, '\0');
    stream.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (stream.bad() || !stream.is_open()) {
        report.add({}, "file", "This file cannot be read.");
        return std::nullopt;
    }
    text.resize(static_cast<std::size_t>(stream.gcount()));
    if (text.size() > largestFile) {
        report.add({}, "size", "The file has more than " + std::to_string(largestFile) + " bytes.");
        return std::nullopt;
    }
    return text;
}

bool isSlug(std::string_view name)
{
    if (name.empty() || name.size() > longestName || name.front() == '-' || name.back() == '-')
        return false;
    if (name.find("--") != std::string_view::npos)
        return false;
    return std::all_of(name.begin(), name.end(),
                       [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
}

bool isItemId(std::string_view id)
{
    const std::size_t first = id.find('/');
    const std::size_t second = first == std::string_view::npos ? first : id.find('/', first + 1);
    if (second == std::string_view::npos)
        return false;
    return isSlug(id.substr(0, first)) && isSlug(id.substr(first + 1, second - first - 1))
           && isSlug(id.substr(second + 1));
}

std::string shownPath(const fs::path &path)
{
    std::string shown = path.string();
    for (std::size_t at = 0; at < shown.size();) {
        const DecodedCharacter character = decodeAt(shown, at);
        if (isIllFormed(character) || character.value < 0x20 || character.value == 0x7f)
            shown[at] = '?';
        at += character.bytes;
    }
    return shown;
}

std::optional<std::vector<fs::directory_entry>> entriesOf(const fs::path &folder, std::size_t most)
{
    std::vector<fs::directory_entry> entries;
    std::error_code error;
    fs::directory_iterator at(folder, error);
    if (error)
        return std::nullopt;
    for (; at != fs::directory_iterator(); at.increment(error)) {
        if (error)
            return std::nullopt;
        if (at->path().filename().string().front() == '.')
            continue;
        if (entries.size() == most)
            return std::nullopt;
        entries.push_back(*at);
    }
    std::sort(entries.begin(), entries.end());
    return entries;
}

} // namespace greenroom::content
