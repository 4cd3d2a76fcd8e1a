// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "storage/atomicsave.h"
#include "support/files.h"

using namespace greenroom;
using namespace greenroom::storage;
using namespace greenroom::test;

namespace {

constexpr int skipped = 77;

/// Runs `work` in a process of its own, so that its limits and mounts die with it.
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

/// 0: a save that cannot fit was refused with `expected` and left the old bytes and no second file.
int oldBytesSurvive(const QString &folder, ErrorCode expected)
{
    const QString file = folder + QStringLiteral("/settings.json");
    const QByteArray old(100'000, 'o');
    if (!atomicSave(file.toStdString(), old.toStdString()))
        return 1;
    for (const int size : {1'500'000, 3'000'000, 1'100'000}) {
        const auto saved = atomicSave(file.toStdString(), std::string(static_cast<std::size_t>(size), 'n'));
        if (saved)
            return 2;
        if (saved.error().code != expected)
            return 3;
        if (bytesOf(file) != old)
            return 4;
    }
    if (QDir(folder).entryList(QDir::Files) != QStringList{QStringLiteral("settings.json")})
        return 5;
    // What fits is saved again.
    return atomicSave(file.toStdString(), "new") && bytesOf(file) == "new" ? 0 : 6;
}

} // namespace

class AtomicSaveTest : public QObject {
    Q_OBJECT

private slots:
    void aFileIsMadeAndReplacedWhole()
    {
        const QTemporaryDir place;
        const QString file = place.filePath(QStringLiteral("a file"));
        for (const QByteArray &bytes : {QByteArray("first"), QByteArray(), QByteArray("nul\0inside", 10), QByteArray(70'000, 'x')}) {
            QVERIFY(atomicSave(file.toStdString(), bytes.toStdString()).ok());
            QCOMPARE(bytesOf(file), bytes);
        }
        QCOMPARE(QDir(place.path()).entryList(QDir::Files).size(), 1);
    }

    void aFileIsForItsOwnerAlone()
    {
        const QTemporaryDir place;
        const mode_t before = ::umask(0);
        const QByteArray file = QFile::encodeName(place.filePath(QStringLiteral("private")));
        QVERIFY(atomicSave(file.toStdString(), "x").ok());
        ::umask(before);
        struct stat facts {};
        QCOMPARE(::stat(file.constData(), &facts), 0);
        QCOMPARE(facts.st_mode & 0777U, 0600U);
    }

    void aFolderThatIsNotThereIsRefused()
    {
        const QTemporaryDir place;
        QVERIFY(!atomicSave(place.filePath(QStringLiteral("none/file")).toStdString(), "x").ok());
    }

    void aFullDiskLeavesTheOldBytes()
    {
        const QTemporaryDir place;
        const QByteArray folder = QFile::encodeName(place.path());
        const int result = inAnotherProcess([&] {
            const bool mounted = ::unshare(CLONE_NEWNS) == 0
                && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
                && ::mount("none", folder.constData(), "tmpfs", 0, "size=1m") == 0;
            return mounted ? oldBytesSurvive(place.path(), ErrorCode::DiskFull) : skipped;
        });
        if (result == skipped)
            QSKIP("no mount namespace of its own here");
        QCOMPARE(result, 0);
    }

    void aRefusedWriteLeavesTheOldBytes()
    {
        const QTemporaryDir place;
        const int result = inAnotherProcess([&] {
            std::signal(SIGXFSZ, SIG_IGN);
            const struct rlimit limit = {1'000'000, 1'000'000};
            return ::setrlimit(RLIMIT_FSIZE, &limit) == 0 ? oldBytesSurvive(place.path(), ErrorCode::DiskFault) : skipped;
        });
        QCOMPARE(result, 0);
    }

    void aReadOnlyFolderIsToldAsSuch()
    {
        const QTemporaryDir place;
        const QString file = place.filePath(QStringLiteral("file"));
        QVERIFY(atomicSave(file.toStdString(), "old").ok());
        ::chmod(QFile::encodeName(place.path()).constData(), 0555);
        const int result = inAnotherProcess([&] {
            if (::getuid() == 0 && ::setuid(65534) != 0)
                return skipped;
            const auto saved = atomicSave(file.toStdString(), "new");
            return !saved && saved.error().code == ErrorCode::ReadOnly ? 0 : 1;
        });
        ::chmod(QFile::encodeName(place.path()).constData(), 0700);
        QCOMPARE(result, 0);
        QCOMPARE(bytesOf(file), QByteArray("old"));
    }
};

QTEST_GUILESS_MAIN(AtomicSaveTest)
#include "tst_atomicsave.moc"
