// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>

#include "services/changes.h"
#include "services/services.h"

namespace greenroom::services {

/// The thread that owns the profile's only connection. Callers post work and get a value back.
class StorageThread final : public QThread {
    Q_OBJECT

public:
    /// Order of service: Write before Read before Background; in arrival order within each.
    enum class Urgency { Write, Read, Background };

    explicit StorageThread(std::unique_ptr<Services> services, QObject *parent = nullptr);
    /// Finishes the writes that were posted, drops the rest.
    ~StorageThread() override;

    /// Runs `work(Services &)` on the storage thread. The future is cancelled when the work is dropped.
    template <typename Work>
    auto post(Urgency urgency, Work work) -> QFuture<std::invoke_result_t<Work, Services &>>
    {
        return enqueue<Work>(urgency, false, std::move(work));
    }

    /// As post(Read), but only the newest counts: an older one is dropped while it waits and interrupted while it runs.
    template <typename Work>
    auto postNewest(Work work) -> QFuture<std::invoke_result_t<Work, Services &>>
    {
        supersede();
        return enqueue<Work>(Urgency::Read, true, std::move(work));
    }

signals:
    /// After a commit; delivered to the receivers' threads.
    void changed(greenroom::services::ChangeSet changes);

protected:
    void run() override;

private:
    struct Job {
        bool search = false;
        std::function<void(Services &)> run;
        std::function<void()> drop;
    };

    template <typename Work>
    auto enqueue(Urgency urgency, bool search, Work work) -> QFuture<std::invoke_result_t<Work, Services &>>
    {
        using Value = std::invoke_result_t<Work, Services &>;
        auto promise = std::make_shared<QPromise<Value>>();
        promise->start();
        QFuture<Value> future = promise->future();
        add(urgency,
            {search,
             [promise, work = std::move(work)](Services &services) mutable {
                 if constexpr (std::is_void_v<Value>)
                     work(services);
                 else
                     promise->addResult(work(services));
                 promise->finish();
             },
             [promise] {
                 promise->future().cancel();
                 promise->finish();
             }});
        return future;
    }

    void add(Urgency urgency, Job job);
    void supersede();
    bool take(Job &job);

    std::unique_ptr<Services> m_services;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_queues[3];
    bool m_stopping = false;
    bool m_searchRunning = false;
};

} // namespace greenroom::services
