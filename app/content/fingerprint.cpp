// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <filesystem>

#include "content/contentfile.h"
#include "content/packfolder.h"

#include <QByteArray>
#include <QCryptographicHash>

namespace greenroom::content {

namespace fs = std::filesystem;

std::string folderFingerprint(const std::string &folder)
{
    std::vector<std::string> lines;
    std::error_code error;
    fs::recursive_directory_iterator at(folder, fs::directory_options::skip_permission_denied, error);
    for (; !error && at != fs::recursive_directory_iterator(); at.increment(error)) {
        if (lines.size() > mostFiles)
            break; // such a pack is refused anyway
        std::error_code none;
        if (at->is_directory(none))
            continue;
        const auto time = at->last_write_time(none).time_since_epoch();
        lines.push_back(at->path().lexically_relative(folder).string() + '\0' + std::to_string(at->file_size(none))
                        + '\0' + std::to_string(std::chrono::nanoseconds(time).count()) + '\0');
    }
    std::sort(lines.begin(), lines.end());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const std::string &line : lines)
        hash.addData(QByteArrayView(line.data(), static_cast<qsizetype>(line.size())));
    return hash.result().toHex().toStdString();
}

} // namespace greenroom::content
