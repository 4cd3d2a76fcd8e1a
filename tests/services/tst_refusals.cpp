// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>
#include <QtTest>

#include <grp.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "services/profilecheck.h"
#include "support/sampleitems.h"
#include "support/samplepack.h"

using namespace greenroom;
using namespace greenroom::test;
using namespace greenroom::services;

namespace {

constexpr int skipped = 77;

template <typename Work>
int inAnotherProcess(Work work)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(work());
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

GradeRequest gradeOf(const PracticeCard &card)
{
    GradeRequest request;
    request.session = card.session;
    request.position = card.position;
    request.rating = Rating::Good;
    return request;
}

template <typename T>
bool isRefused(const Result<T> &result, ErrorCode code)
{
    return !result.ok() && result.error().code == code;
}

/// 0, or the number of the first change that a read-only profile did not refuse.
int firstChangeNotRefused(Services &services)
{
    const Item item = *services.library().item(SamplePack::idOf(1));
    const auto refused = [](const auto &result) { return isRefused(result, ErrorCode::ReadOnly); };
    QByteArray bytes = "{}\n";
    QBuffer lines(&bytes);
    lines.open(QIODevice::ReadOnly);
    const std::vector<std::function<bool()>> changes = {
        [&] { return services.profile().readOnly(); },
        [&] { return refused(services.practice().start({})); },
        [&] { return refused(services.practice().grade({})); },
        [&] { return refused(services.practice().saveTyped(SessionId(1), 0, "x")); },
        [&] { return refused(services.practice().undoLast(SessionId(1))); },
        [&] { return refused(services.practice().end(SessionId(1))); },
        [&] { return refused(services.questions().add(item)); },
        [&] { return refused(services.questions().edit(item)); },
        [&] { return refused(services.questions().revert(item.header.id)); },
        [&] { return refused(services.questions().remove(ItemId("own/core-ml/x"))); },
        [&] { return refused(services.questions().setSuspended({1}, true)); },
        [&] { return refused(services.questions().setTag({1}, "weak", true)); },
        [&] { return refused(services.history().importLines(lines)); },
        [&] { return refused(services.history().rebuildAll()); },
        [&] { return refused(services.settings().set(QStringLiteral("role"), QStringLiteral("x"))); },
        [&] { return services.library().syncPacks().ok(); }, // reads nothing, and says so
        [&] { return services.practice().counts().ok(); },
        [&] { return services.questions().all({}, 10).ok(); },
    };
    for (std::size_t i = 0; i < changes.size(); ++i)
        if (!changes[i]())
            return static_cast<int>(i) + 1;
    return 0;
}

/// Grades on a 1 MB disk until it is full. 0: told as such, nothing lost, and it goes on once there is room.
int gradesUntilTheDiskIsFull(SamplePack &pack, const QString &disk)
{
    const auto services = SamplePack::open(disk + QStringLiteral("/profile"), pack.contentFolder(), pack.clock, pack.zone);
    if (!services->library().syncPacks())
        return 1;
    SessionRequest all;
    all.only = {SamplePack::idOf(1), SamplePack::idOf(2)};
    const QString ballast = disk + QStringLiteral("/ballast");
    const auto oneMore = [&]() -> Result<void> {
        const auto session = services->practice().start(all);
        if (!session)
            return session.error();
        const auto card = services->practice().current(*session);
        pack.clock.advance(std::chrono::minutes{1});
        return services->practice().grade(gradeOf(**card));
    };
    for (int i = 0; i < 5; ++i)
        if (!oneMore())
            return 2;
    for (QByteArray more(4096, 'b'); writeFile(ballast, more); more += QByteArray(4096, 'b')) {
    }
    Result<void> last;
    int stored = 5;
    for (int i = 0; i < 5000 && (last = oneMore()); ++i)
        ++stored;
    if (last.ok())
        return 3;
    if (last.error().code != ErrorCode::DiskFull)
        return 10 + static_cast<int>(last.error().code);
    if (services->profile().reviews().countCounting() != stored)
        return 4;
    QFile::remove(ballast);
    if (!oneMore() || services->profile().reviews().countCounting() != stored + 1)
        return 5;
    const auto problems = checkProfile(services->door(), services->practice());
    return problems && problems->empty() ? 0 : 6;
}

} // namespace

class RefusalsTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_services.reset();
        m_pack = std::make_unique<SamplePack>(2);
        m_services = m_pack->openSynced();
    }

    void cleanup()
    {
        m_services.reset();
        ::chmod(QFile::encodeName(m_pack->profileFolder()).constData(), 0700);
        m_pack.reset();
    }

    void aReadOnlyProfileRefusesEveryChangeAndCanBeRead()
    {
        m_services.reset();
        const QString folder = m_pack->profileFolder();
        for (const QString &name : QDir(folder).entryList(QDir::Files))
            ::chmod(QFile::encodeName(folder + QLatin1Char('/') + name).constData(), 0444);
        ::chmod(QFile::encodeName(folder).constData(), 0555);
        ::chmod(QFile::encodeName(QFileInfo(folder).path()).constData(), 0755);
        const auto before = digestsOf(folder);
        const int result = inAnotherProcess([&] {
            if (::getuid() == 0 && (::setgroups(0, nullptr) != 0 || ::setgid(65534) != 0 || ::setuid(65534) != 0))
                return skipped;
            const auto services = m_pack->open();
            return firstChangeNotRefused(*services);
        });
        QCOMPARE(result, 0);
        QVERIFY(digestsOf(folder) == before);
    }

    void aFullDiskIsToldAndLosesNothing()
    {
        const QTemporaryDir disk;
        m_services.reset();
        const int result = inAnotherProcess([&] {
            const bool mounted = ::unshare(CLONE_NEWNS) == 0
                && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
                && ::mount("none", QFile::encodeName(disk.path()).constData(), "tmpfs", 0, "size=1m") == 0;
            return mounted ? gradesUntilTheDiskIsFull(*m_pack, disk.path()) : skipped;
        });
        if (result == skipped)
            QSKIP("no mount namespace of its own here");
        QCOMPARE(result, 0);
    }

    void aGradeOutOfRangeIsRefusedAndStoresNothing()
    {
        const auto session = m_services->practice().start({});
        QVERIFY(session.ok());
        GradeRequest request = gradeOf(**m_services->practice().current(*session));
        request.confidence = 9;
        QVERIFY(isRefused(m_services->practice().grade(request), ErrorCode::Invalid));
        request.confidence = 4;
        request.rating = static_cast<Rating>(7);
        QVERIFY(isRefused(m_services->practice().grade(request), ErrorCode::Invalid));
        QCOMPARE(m_services->profile().reviews().countCounting(), 0);
        request.rating = Rating::Good;
        QVERIFY(m_services->practice().grade(request).ok());
    }

    void aDamagedItemIsNeitherShownNorChangedNorCalledGood()
    {
        m_services->profile().database().run(
            "UPDATE item SET pack_text = replace(pack_text, 'late', 'lste') WHERE item_number = 1");
        QVERIFY(isRefused(m_services->library().item(1), ErrorCode::ItemDamaged));
        QVERIFY(isRefused(m_services->questions().detail(1), ErrorCode::ItemDamaged));
        QVERIFY(isRefused(m_services->questions().setSuspended({1}, true), ErrorCode::ItemDamaged));
        QVERIFY(m_services->questions().setSuspended({2}, true).ok());
        const auto problems = checkProfile(m_services->door(), m_services->practice());
        QCOMPARE(problems->size(), std::size_t{1});
        QCOMPARE(problems->at(0).kind, std::string("item"));
    }

    void aFailedChangeIsNoStepToUndo()
    {
        QVERIFY(m_services->questions().setTag({1}, "weak", true).ok());
        m_services->profile().database().run("PRAGMA query_only = ON");
        QVERIFY(!m_services->questions().setSuspended({1}, true).ok());
        m_services->profile().database().run("PRAGMA query_only = OFF");
        QVERIFY(m_services->questions().undo().ok());
        QVERIFY(m_services->profile().items().tagsOf(1).empty());
        QVERIFY(!m_services->questions().canUndo());
    }

private:
    std::unique_ptr<SamplePack> m_pack;
    std::unique_ptr<Services> m_services;
};

QTEST_GUILESS_MAIN(RefusalsTest)
#include "tst_refusals.moc"
