// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <type_traits>

#include "core/base/result.h"
#include "services/changes.h"
#include "sqlite/transaction.h"
#include "storage/errorfrom.h"
#include "storage/profile.h"

namespace greenroom::services {

/// The one door to the profile: every change runs in a transaction, commits, then tells what changed.
/// SQLite's refusals leave as error codes.
class Door {
public:
    explicit Door(storage::Profile &profile) : m_profile(profile) {}

    /// Called after each commit, on the thread that made the change.
    void onChanged(std::function<void(ChangeSet)> listener) { m_listener = std::move(listener); }

    [[nodiscard]] storage::Profile &profile() noexcept { return m_profile; }

    /// Runs `work` in a transaction. `work` returns Result<…>; an Error in it rolls back.
    template <typename Work>
    auto change(ChangeSet changes, Work work) -> std::invoke_result_t<Work>
    {
        if (m_profile.readOnly())
            return Error{ErrorCode::ReadOnly, m_profile.folder(), {}};
        return guarded([&]() -> std::invoke_result_t<Work> {
            sqlite::Transaction transaction(m_profile.database());
            auto result = work();
            if (!result.ok())
                return result;
            transaction.commit();
            if (m_listener)
                m_listener(changes);
            return result;
        });
    }

    /// Runs `work`, which returns Result<…> and changes nothing.
    template <typename Work>
    auto read(Work work) -> std::invoke_result_t<Work>
    {
        return guarded(work);
    }

private:
    template <typename Work>
    auto guarded(Work work) -> std::invoke_result_t<Work>
    {
        try {
            return work();
        } catch (const sqlite::Failure &failure) {
            return storage::errorFrom(failure, storage::freeBytesAt(m_profile.folder()));
        } catch (const std::bad_alloc &) {
            return Error{ErrorCode::OutOfMemory, {}, {}};
        }
    }

    storage::Profile &m_profile;
    std::function<void(ChangeSet)> m_listener;
};

} // namespace greenroom::services
