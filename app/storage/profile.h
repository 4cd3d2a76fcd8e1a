// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "core/base/result.h"
#include "sqlite/database.h"
#include "storage/itemstore.h"
#include "storage/memorystore.h"
#include "storage/packstore.h"
#include "storage/reviewstore.h"
#include "storage/searchindex.h"
#include "storage/sessionstore.h"
#include "storage/settingstore.h"
#include "storage/storystore.h"
#include "storage/tellingstore.h"

class QLockFile;

namespace greenroom::storage {

enum class Intent {
    MakeIfMissing, ///< the window, imports
    MustExist,     ///< reads of the command line: never create a profile
};

/// One person's folder, open: the lock, the only connection and a store per noun.
class Profile {
public:
    /// Runs the open sequence. Errors: NotFound (MustExist and nothing there), InUse (subject: host and
    /// process, detail: since), NewerSchema, Damaged, ReadOnly, DiskFull, DiskFault. Nothing is overwritten on any error.
    [[nodiscard]] static Result<std::unique_ptr<Profile>> open(const std::string &folder, Intent intent);
    ~Profile();
    Profile(const Profile &) = delete;
    Profile &operator=(const Profile &) = delete;

    [[nodiscard]] const std::string &folder() const noexcept { return m_folder; }
    /// True on a place that cannot be written: reads work, every change fails with ReadOnly.
    [[nodiscard]] bool readOnly() const noexcept { return m_readOnly; }
    [[nodiscard]] sqlite::Database &database() noexcept { return *m_database; }

    [[nodiscard]] SettingStore &settings() noexcept { return m_settings; }
    [[nodiscard]] PackStore &packs() noexcept { return m_packs; }
    [[nodiscard]] ItemStore &items() noexcept { return m_items; }
    [[nodiscard]] SearchIndex &search() noexcept { return m_search; }
    [[nodiscard]] ReviewStore &reviews() noexcept { return m_reviews; }
    [[nodiscard]] MemoryStore &memory() noexcept { return m_memory; }
    [[nodiscard]] SessionStore &sessions() noexcept { return m_sessions; }
    [[nodiscard]] StoryStore &stories() noexcept { return m_stories; }
    [[nodiscard]] TellingStore &tellings() noexcept { return m_tellings; }

private:
    Profile(std::string folder, std::unique_ptr<QLockFile> lock, std::unique_ptr<sqlite::Database> database,
            bool readOnly);

    std::string m_folder;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<sqlite::Database> m_database;
    bool m_readOnly;
    SettingStore m_settings;
    PackStore m_packs;
    ItemStore m_items;
    SearchIndex m_search;
    ReviewStore m_reviews;
    MemoryStore m_memory;
    SessionStore m_sessions;
    StoryStore m_stories;
    TellingStore m_tellings;
};

/// Path of the database inside a profile folder.
[[nodiscard]] std::string databasePath(const std::string &folder);

} // namespace greenroom::storage
