// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storagethread.h"

#include <algorithm>

namespace greenroom::services {

StorageThread::StorageThread(std::unique_ptr<Services> services, QObject *parent)
    : QThread(parent), m_services(std::move(services))
{
    qRegisterMetaType<ChangeSet>();
    m_services->door().onChanged([this](ChangeSet changes) { emit changed(changes); });
    start();
}

StorageThread::~StorageThread()
{
    {
        const std::lock_guard<std::mutex> lock(m_mutex);
        m_stopping = true;
        if (m_searchRunning)
            m_services->profile().database().interrupt();
    }
    m_wake.notify_all();
    wait();
    for (std::deque<Job> &queue : m_queues) {
        for (Job &job : queue)
            job.drop();
    }
}

void StorageThread::add(Urgency urgency, Job job)
{
    {
        const std::lock_guard<std::mutex> lock(m_mutex);
        m_queues[static_cast<int>(urgency)].push_back(std::move(job));
    }
    m_wake.notify_one();
}

void StorageThread::supersede()
{
    std::vector<Job> dropped;
    {
        const std::lock_guard<std::mutex> lock(m_mutex);
        std::deque<Job> &queue = m_queues[static_cast<int>(Urgency::Read)];
        const auto firstSearch = std::stable_partition(queue.begin(), queue.end(), [](const Job &job) { return !job.search; });
        std::move(firstSearch, queue.end(), std::back_inserter(dropped));
        queue.erase(firstSearch, queue.end());
        // Under the lock: only a search may be hit, never a write that starts meanwhile.
        if (m_searchRunning)
            m_services->profile().database().interrupt();
    }
    for (Job &job : dropped)
        job.drop();
}

bool StorageThread::take(Job &job)
{
    std::unique_lock<std::mutex> lock(m_mutex);
    m_searchRunning = false;
    for (;;) {
        for (std::deque<Job> &queue : m_queues) {
            if (queue.empty() || (m_stopping && &queue != &m_queues[0]))
                continue;
            job = std::move(queue.front());
            queue.pop_front();
            m_searchRunning = job.search;
            return true;
        }
        if (m_stopping)
            return false;
        m_wake.wait(lock);
    }
}

void StorageThread::run()
{
    for (;;) {
        Job job; // dies before the next wait, so that nothing a caller captured outlives its work
        if (!take(job))
            return;
        job.run(*m_services);
    }
}

} // namespace greenroom::services
