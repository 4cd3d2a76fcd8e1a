// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSemaphore>
#include <QSignalSpy>
#include <QtTest>

#include <sqlite3.h>

#include "services/storagethread.h"
#include "support/samplepack.h"

using namespace greenroom;
using namespace greenroom::test;
using namespace greenroom::services;
using Urgency = StorageThread::Urgency;

namespace {

constexpr int longWait = 30000;

/// A query without an end; `started` is released once it certainly runs.
Result<int> searchWithoutEnd(Services &services, QSemaphore &started)
{
    sqlite3 *handle = services.profile().database().handle();
    const auto tell = [](void *semaphore) {
        static_cast<QSemaphore *>(semaphore)->release();
        return 0;
    };
    sqlite3_progress_handler(handle, 100000, tell, &started);
    auto result = services.door().read([&]() -> Result<int> {
        services.profile().database().run(
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n");
        return 0;
    });
    sqlite3_progress_handler(handle, 0, nullptr, nullptr);
    return result;
}

Result<void> setRole(Services &services, int number)
{
    return services.settings().set(QStringLiteral("role"), QString::number(number));
}

} // namespace

class StorageThreadTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_pack = std::make_unique<SamplePack>(1);
        m_thread = std::make_unique<StorageThread>(m_pack->open());
    }

    void cleanup()
    {
        m_thread.reset();
        m_pack.reset();
    }

    void workRunsOnTheThreadAndItsValueComesBack()
    {
        auto thread = m_thread->post(Urgency::Read, [](Services &) { return QThread::currentThread(); });
        QCOMPARE(thread.result(), m_thread.get());
        auto nothing = m_thread->post(Urgency::Write, [](Services &) {});
        nothing.waitForFinished();
        QVERIFY(nothing.isFinished() && !nothing.isCanceled());
    }

    void writesGoBeforeReadsBeforeBackgroundWork()
    {
        QSemaphore gate;
        QByteArray order; // only the thread touches it until the last future is finished
        const auto hold = m_thread->post(Urgency::Write, [&gate](Services &) { gate.acquire(); });
        const auto note = [&order](char letter) { return [&order, letter](Services &) { order += letter; }; };
        auto last = m_thread->post(Urgency::Background, note('a'));
        m_thread->post(Urgency::Read, note('b'));
        m_thread->post(Urgency::Write, note('c'));
        last = m_thread->post(Urgency::Background, note('d'));
        m_thread->post(Urgency::Read, note('e'));
        m_thread->postNewest(note('f'));
        m_thread->post(Urgency::Write, note('g'));
        gate.release();
        last.waitForFinished();
        QCOMPARE(order, QByteArray("cgbefad"));
    }

    void aNewSearchInterruptsARunningOne()
    {
        QSemaphore started;
        auto older = m_thread->postNewest([&started](Services &services) { return searchWithoutEnd(services, started); });
        QVERIFY(started.tryAcquire(1, longWait));
        auto newer = m_thread->postNewest([](Services &) { return 5; });
        QCOMPARE(newer.result(), 5);
        QVERIFY(!older.result().ok());
        QCOMPARE(older.result().error().code, ErrorCode::Interrupted);
    }

    void aSearchThatStillWaitsIsDropped()
    {
        QSemaphore gate;
        const auto hold = m_thread->post(Urgency::Write, [&gate](Services &) { gate.acquire(); });
        auto older = m_thread->postNewest([](Services &) { return 1; });
        auto read = m_thread->post(Urgency::Read, [](Services &) { return 2; });
        auto newer = m_thread->postNewest([](Services &) { return 3; });
        gate.release();
        QCOMPARE(newer.result(), 3);
        QCOMPARE(read.result(), 2); // reads that are no search stay
        QVERIFY(older.isCanceled());
        QVERIFY(older.isFinished());
    }

    void aNewSearchNeverInterruptsAWrite()
    {
        QSemaphore gate;
        QSemaphore inside;
        auto write = m_thread->post(Urgency::Write, [&](Services &services) -> Result<void> {
            return services.door().change(Change::Settings, [&]() -> Result<void> {
                inside.release();
                gate.acquire();
                for (int i = 0; i < 500; ++i)
                    services.profile().settings().set("role", std::to_string(i));
                return {};
            });
        });
        QVERIFY(inside.tryAcquire(1, longWait));
        gate.release();
        for (int i = 0; i < 2000; ++i)
            m_thread->postNewest([](Services &) { return 0; });
        QVERIFY(write.result().ok());
        auto role = m_thread->post(Urgency::Read, [](Services &services) { return services.settings().text("role"); });
        QCOMPARE(role.result(), QStringLiteral("499"));
    }

    void aChangeIsToldAfterItsCommitAndAFailedOneIsNot()
    {
        QSignalSpy told(m_thread.get(), &StorageThread::changed);
        QVERIFY(m_thread->post(Urgency::Write, [](Services &services) { return setRole(services, 1); }).result().ok());
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(told[0][0].value<ChangeSet>() == ChangeSet(Change::Settings));
        auto refused = m_thread->post(Urgency::Write, [](Services &services) {
            return services.door().change(Change::Items, []() -> Result<void> { return Error{ErrorCode::Invalid, {}, {}}; });
        });
        QVERIFY(!refused.result().ok());
        auto last = m_thread->post(Urgency::Background, [](Services &) { return 0; });
        last.waitForFinished();
        QCoreApplication::processEvents();
        QCOMPARE(told.size(), 1);
    }

    void theEndFinishesWritesDropsTheRestAndWaitsForNoSearch()
    {
        QSemaphore started;
        auto search = m_thread->postNewest([&started](Services &services) { return searchWithoutEnd(services, started); });
        QVERIFY(started.tryAcquire(1, longWait));
        QList<QFuture<Result<void>>> writes;
        QList<QFuture<int>> others;
        for (int i = 1; i <= 20; ++i) {
            others << m_thread->post(Urgency::Read, [](Services &) { return 0; })
                   << m_thread->post(Urgency::Background, [](Services &) { return 0; });
            writes << m_thread->post(Urgency::Write, [i](Services &services) { return setRole(services, i); });
        }
        m_thread.reset();
        QCOMPARE(search.result().error().code, ErrorCode::Interrupted);
        for (auto &write : writes)
            QVERIFY(write.isFinished() && !write.isCanceled() && write.result().ok());
        for (auto &other : others)
            QVERIFY(other.isFinished() && other.isCanceled());
        QCOMPARE(m_pack->open()->settings().text("role"), QStringLiteral("20"));
    }

private:
    std::unique_ptr<SamplePack> m_pack;
    std::unique_ptr<StorageThread> m_thread;
};

QTEST_GUILESS_MAIN(StorageThreadTest)
#include "tst_storagethread.moc"
