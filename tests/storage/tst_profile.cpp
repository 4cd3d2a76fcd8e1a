// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDateTime>
#include <QDirIterator>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QtTest>

#include <cstdio>
#include <grp.h>
#include <random>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "storage/errorfrom.h"
#include "storage/migrator.h"
#include "storage/profile.h"
#include "support/childprocess.h"
#include "support/files.h"
#include "support/sampleitems.h"

using namespace greenroom;
using namespace greenroom::storage;
using namespace greenroom::test;

namespace {

constexpr int rows = 3;

void fill(Profile &profile)
{
    for (int number = 1; number <= rows; ++number) {
        const auto item = profile.items().put(sampleItem(number).row, sampleItem(number).index);
        (void)profile.reviews().append(item, sampleReview(number));
    }
}

/// Child process: opens the profile, adds rows, says so and keeps it open until it is killed.
int holdProfile(const char *folder)
{
    auto profile = Profile::open(folder, Intent::MakeIfMissing);
    if (!profile)
        return 1;
    fill(**profile);
    std::puts("open");
    std::fflush(stdout);
    std::getchar();
    return 0;
}

void runSql(const QString &database, const char *script)
{
    sqlite::Database(database.toStdString(), sqlite::OpenMode::Create).runScript(script);
}

/// Runs `work` in a child process without the right to write; -1: it died.
template <typename Work>
int asUnprivilegedUser(Work work)
{
    const pid_t child = ::fork();
    if (child == 0) {
        if (::getuid() == 0 && (::setgroups(0, nullptr) != 0 || ::setgid(65534) != 0 || ::setuid(65534) != 0))
            ::_exit(99);
        ::_exit(work());
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/// Everybody may read the folder and nobody but root may write it.
void makeReadOnly(const QString &folder)
{
    for (const QString &name : QDir(folder).entryList(QDir::Files))
        ::chmod(QFile::encodeName(folder + QLatin1Char('/') + name).constData(), 0444);
    ::chmod(QFile::encodeName(folder).constData(), 0555);
    ::chmod(QFile::encodeName(QFileInfo(folder).path()).constData(), 0755);
}

/// What the unprivileged child finds: 0 when rows can be read and changes are refused as they should be.
int readsAndRefuses(const std::string &folder, std::int64_t expectedReviews)
{
    auto profile = Profile::open(folder, Intent::MustExist);
    if (!profile)
        return 10 + static_cast<int>(profile.error().code);
    if (!(*profile)->readOnly())
        return 1;
    if ((*profile)->reviews().countCounting() != expectedReviews)
        return 2;
    if (!(*profile)->items().find(sampleItem(1).row.id))
        return 3;
    try {
        (*profile)->settings().set("role", "x");
        return 4;
    } catch (const sqlite::Failure &failure) {
        return errorFrom(failure).code == ErrorCode::ReadOnly ? 0 : 5;
    }
}

} // namespace

class ProfileTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_place = std::make_unique<QTemporaryDir>();
        m_folder = m_place->filePath(QStringLiteral("profile"));
        m_database = m_folder + QStringLiteral("/greenroom.db");
    }

    void cleanup()
    {
        ::chmod(QFile::encodeName(m_folder).constData(), 0700);
        m_place.reset();
    }

    void aNewProfileHasADatabaseAndAMarkerAndOpensAgain()
    {
        make();
        QVERIFY(QFile::exists(m_folder + QStringLiteral("/profile.json")));
        const auto again = Profile::open(m_folder.toStdString(), Intent::MustExist);
        QVERIFY(again.ok());
        QVERIFY(!(*again)->readOnly());
        QCOMPARE((*again)->reviews().countCounting(), rows);
    }

    void mustExistNeverMakesAnything()
    {
        QCOMPARE(codeAtOpening(Intent::MustExist), ErrorCode::NotFound);
        QVERIFY(!QFile::exists(m_folder));
        QDir().mkpath(m_folder);
        QCOMPARE(codeAtOpening(Intent::MustExist), ErrorCode::NotFound);
        QVERIFY(QDir(m_folder).isEmpty());
    }

    void damageIsToldAndNothingIsOverwritten_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QByteArray noise(40000, '\0');
        std::mt19937_64 random(3);
        for (char &byte : noise)
            byte = static_cast<char>(random());
        QTest::newRow("garbage") << noise;
        QTest::newRow("0 bytes") << QByteArray("");
        QTest::newRow("one byte") << QByteArray("S");
        QTest::newRow("a text file") << QByteArray("Dear diary\n").repeated(900);
        QTest::newRow("a SQLite header and nothing else") << QByteArray("SQLite format 3\0", 16);
        QTest::newRow("zeros") << QByteArray(8192, '\0');
    }

    void damageIsToldAndNothingIsOverwritten()
    {
        QFETCH(QByteArray, bytes);
        make();
        QVERIFY(writeFile(m_database, bytes));
        QCOMPARE(codeAtOpening(Intent::MakeIfMissing), ErrorCode::Damaged);
        QCOMPARE(codeAtOpening(Intent::MustExist), ErrorCode::Damaged);
        QCOMPARE(bytesOf(m_database), bytes);
    }

    void aMissingDatabaseBesideAMarkerIsDamageAndNoNewUser()
    {
        make();
        QVERIFY(QFile::remove(m_database));
        QCOMPARE(codeAtOpening(Intent::MakeIfMissing), ErrorCode::Damaged);
        QVERIFY(!QFile::exists(m_database));
    }

    void anEmptiedDatabaseBesideAMarkerIsDamage()
    {
        make();
        QVERIFY(QFile::remove(m_database));
        runSql(m_database, "PRAGMA user_version = 0; CREATE TABLE x (y); DROP TABLE x; VACUUM;");
        QVERIFY(QFileInfo(m_database).size() > 0);
        QCOMPARE(codeAtOpening(Intent::MakeIfMissing), ErrorCode::Damaged);
    }

    void aTruncatedDatabaseIsNeverTakenForAWholeOne()
    {
        make();
        const QByteArray whole = bytesOf(m_database);
        for (qsizetype size = 4096; size < whole.size(); size += 4096 * 7) {
            QVERIFY(writeFile(m_database, whole.left(size)));
            auto profile = Profile::open(m_folder.toStdString(), Intent::MustExist);
            if (!profile) {
                QCOMPARE(profile.error().code, ErrorCode::Damaged);
                continue;
            }
            // Opened without a look at every page: then each row that it gives is a good one.
            try {
                (*profile)->reviews().forEachCounting([](const Review &review) { return review.rating == Rating::Good; });
            } catch (const sqlite::Failure &failure) {
                QCOMPARE(errorFrom(failure).code, ErrorCode::Damaged);
            }
        }
    }

    void aNewerSchemaIsRefusedAndKeepsItsBytes()
    {
        make();
        runSql(m_database, "PRAGMA user_version = 4711");
        const auto before = digestsOf(m_folder);
        QCOMPARE(codeAtOpening(Intent::MakeIfMissing), ErrorCode::NewerSchema);
        QCOMPARE(codeAtOpening(Intent::MustExist), ErrorCode::NewerSchema);
        QCOMPARE(digestsOf(m_folder)[QStringLiteral("greenroom.db")], before[QStringLiteral("greenroom.db")]);
    }

    void aNewerSchemaKeepsItsBytesAlsoWithAnUnmergedLog()
    {
        ChildProcess newer({QStringLiteral("--hold"), m_folder});
        QCOMPARE(newer.line(), QByteArray("open"));
        newer.kill();
        // The version stands in the log, as after a crash of the newer program.
        const QString wal = m_database + QStringLiteral("-wal");
        {
            sqlite::Database database(m_database.toStdString(), sqlite::OpenMode::ReadWrite);
            database.runScript("PRAGMA wal_autocheckpoint = 0; PRAGMA user_version = 4711");
            QVERIFY(QFile::copy(m_database, m_database + QStringLiteral(".kept")));
            QVERIFY(QFile::copy(wal, wal + QStringLiteral(".kept")));
        }
        for (const QString &file : {m_database, wal}) {
            QFile::remove(file);
            QVERIFY(QFile::rename(file + QStringLiteral(".kept"), file));
        }
        const auto before = digestsOf(m_folder);
        QVERIFY(QFileInfo(wal).size() > 0);
        QCOMPARE(codeAtOpening(Intent::MakeIfMissing), ErrorCode::NewerSchema);
        const auto after = digestsOf(m_folder);
        QCOMPARE(after[QStringLiteral("greenroom.db")], before[QStringLiteral("greenroom.db")]);
        QCOMPARE(after[QStringLiteral("greenroom.db-wal")], before[QStringLiteral("greenroom.db-wal")]);
    }

    void aForeignDatabaseIsRefusedAndKeepsItsBytes()
    {
        QDir().mkpath(m_folder);
        runSql(m_database, "CREATE TABLE theirs (x); INSERT INTO theirs VALUES (1);");
        const QByteArray unmarked = bytesOf(m_database);
        QCOMPARE(codeAtOpening(Intent::MakeIfMissing), ErrorCode::Damaged);
        QCOMPARE(bytesOf(m_database), unmarked);
        runSql(m_database, "PRAGMA application_id = 77");
        const QByteArray marked = bytesOf(m_database);
        QCOMPARE(codeAtOpening(Intent::MakeIfMissing), ErrorCode::Damaged);
        QCOMPARE(bytesOf(m_database), marked);
    }

    void aCrashBetweenDatabaseAndMarkerIsNoDamage()
    {
        make();
        QVERIFY(QFile::remove(m_folder + QStringLiteral("/profile.json")));
        const auto profile = Profile::open(m_folder.toStdString(), Intent::MakeIfMissing);
        QVERIFY(profile.ok());
        QCOMPARE((*profile)->reviews().countCounting(), rows);
        QVERIFY(QFile::exists(m_folder + QStringLiteral("/profile.json")));
    }

    void aSecondProcessIsToldWhoHoldsTheProfile()
    {
        ChildProcess holder({QStringLiteral("--hold"), m_folder});
        QCOMPARE(holder.line(), QByteArray("open"));
        const auto second = Profile::open(m_folder.toStdString(), Intent::MakeIfMissing);
        QVERIFY(!second.ok());
        QCOMPARE(second.error().code, ErrorCode::InUse);
        QCOMPARE(second.error().subject, QSysInfo::machineHostName().toStdString());
        const auto since = QDateTime::fromString(QString::fromStdString(second.error().detail), Qt::ISODate);
        QVERIFY(since.isValid());
        QVERIFY(qAbs(since.secsTo(QDateTime::currentDateTimeUtc())) < 600);
        QCOMPARE(codeAtOpening(Intent::MustExist), ErrorCode::InUse);
    }

    void theSameProcessCannotOpenItTwice()
    {
        const auto first = Profile::open(m_folder.toStdString(), Intent::MakeIfMissing);
        QVERIFY(first.ok());
        QCOMPARE(codeAtOpening(Intent::MakeIfMissing), ErrorCode::InUse);
    }

    void theLockOfADeadProcessIsTakenOverWithAllItsRows()
    {
        ChildProcess holder({QStringLiteral("--hold"), m_folder});
        QCOMPARE(holder.line(), QByteArray("open"));
        holder.kill();
        QVERIFY(QFile::exists(m_folder + QStringLiteral("/greenroom.lock")));
        const auto profile = Profile::open(m_folder.toStdString(), Intent::MustExist);
        QVERIFY2(profile.ok(), profile.ok() ? "" : profile.error().detail.c_str());
        QCOMPARE((*profile)->reviews().countCounting(), rows);
    }

    void aLockWhoseHolderDiedBeforeWritingItIsTakenOver()
    {
        make();
        QVERIFY(writeFile(m_folder + QStringLiteral("/greenroom.lock"), ""));
        const auto profile = Profile::open(m_folder.toStdString(), Intent::MustExist);
        QVERIFY2(profile.ok(), profile.ok() ? "" : profile.error().detail.c_str());
        QCOMPARE((*profile)->reviews().countCounting(), rows);
    }

    void aLockFromAnotherMachineIsRespected()
    {
        make();
        QVERIFY(writeFile(m_folder + QStringLiteral("/greenroom.lock"),
                          "1\ngreenroom\nelsewhere\n0123456789abcdef0123456789abcdef\n"
                          "00000000-0000-0000-0000-000000000000\n"));
        const auto profile = Profile::open(m_folder.toStdString(), Intent::MustExist);
        QVERIFY(!profile.ok());
        QCOMPARE(profile.error().code, ErrorCode::InUse);
        QCOMPARE(profile.error().subject, std::string("elsewhere"));
    }

    void anotherUsersReadOnlyProfileOpensAndRefusesChanges()
    {
        make();
        makeReadOnly(m_folder);
        const auto before = digestsOf(m_folder);
        QCOMPARE(asUnprivilegedUser([&] { return readsAndRefuses(m_folder.toStdString(), rows); }), 0);
        QVERIFY(digestsOf(m_folder) == before);
    }

    void aReadOnlyProfileWithAnUnmergedLogShowsEveryRow()
    {
        ChildProcess holder({QStringLiteral("--hold"), m_folder});
        QCOMPARE(holder.line(), QByteArray("open"));
        holder.kill();
        QVERIFY(QFileInfo(m_database + QStringLiteral("-wal")).size() > 0);
        makeReadOnly(m_folder);
        const auto before = digestsOf(m_folder);
        QCOMPARE(asUnprivilegedUser([&] { return readsAndRefuses(m_folder.toStdString(), rows); }), 0);
        QVERIFY(digestsOf(m_folder) == before);
    }

    void aReadOnlyPlaceWithoutAProfileIsToldAsSuch()
    {
        QDir().mkpath(m_folder);
        makeReadOnly(m_folder);
        const auto open = [&](const std::string &folder) {
            const auto profile = Profile::open(folder, Intent::MakeIfMissing);
            return profile ? 0 : 10 + static_cast<int>(profile.error().code);
        };
        const int readOnly = 10 + static_cast<int>(ErrorCode::ReadOnly);
        QCOMPARE(asUnprivilegedUser([&] { return open(m_folder.toStdString()); }), readOnly);
        QCOMPARE(asUnprivilegedUser([&] { return open(m_folder.toStdString() + "/deeper"); }), readOnly);
    }

    void everythingMadeIsForTheOwnerAloneWhateverTheUmask()
    {
        const mode_t before = ::umask(0);
        const QString folder = m_place->filePath(QStringLiteral("one/two/profile"));
        {
            const auto profile = Profile::open(folder.toStdString(), Intent::MakeIfMissing);
            QVERIFY(profile.ok());
            fill(**profile);
            int files = 0;
            QDirIterator all(m_place->filePath(QStringLiteral("one")), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                             QDirIterator::Subdirectories);
            while (all.hasNext()) {
                const QString path = all.next();
                struct stat facts {};
                QCOMPARE(::stat(QFile::encodeName(path).constData(), &facts), 0);
                QVERIFY2((facts.st_mode & 07777) == (S_ISDIR(facts.st_mode) ? 0700U : 0600U), qPrintable(path));
                ++files;
            }
            QVERIFY(files >= 6); // two folders, database, log, lock, marker
        }
        ::umask(before);
    }

    void theConnectionIsDurableAndHardened()
    {
        const auto profile = Profile::open(m_folder.toStdString(), Intent::MakeIfMissing);
        QVERIFY(profile.ok());
        const auto text = [&](const char *sql) {
            sqlite::Query query = (*profile)->database().prepareOnce(sql);
            query.step();
            return query.text(0);
        };
        QCOMPARE(text("PRAGMA journal_mode"), std::string("wal"));
        QCOMPARE(text("PRAGMA locking_mode"), std::string("exclusive"));
        QCOMPARE(text("PRAGMA synchronous"), std::string("2"));
        QCOMPARE(text("PRAGMA foreign_keys"), std::string("1"));
        QCOMPARE(text("PRAGMA secure_delete"), std::string("1"));
        QCOMPARE(text("PRAGMA trusted_schema"), std::string("0"));
        QCOMPARE(text("PRAGMA mmap_size"), std::string("0"));
        QVERIFY_EXCEPTION_THROWN((*profile)->database().prepareOnce("SELECT \"no such column\""), sqlite::Failure);
    }

    void damageInAnUncleanProfileIsFoundAtOpening()
    {
        ChildProcess holder({QStringLiteral("--hold"), m_folder});
        QCOMPARE(holder.line(), QByteArray("open"));
        holder.kill();
        // The pages are in the log alone; a database file of noise behind its first page is never read.
        {
            sqlite::Database merge(m_database.toStdString(), sqlite::OpenMode::ReadWrite);
            merge.runScript("PRAGMA wal_checkpoint(TRUNCATE)");
        }
        QByteArray bytes = bytesOf(m_database);
        for (qsizetype at = 4096; at < bytes.size(); at += 4096)
            bytes[at] = '\x7e'; // no kind of page
        QVERIFY(writeFile(m_database, bytes));
        QVERIFY(writeFile(m_database + QStringLiteral("-wal"), QByteArray(32, '\0'))); // not closed cleanly
        QCOMPARE(codeAtOpening(Intent::MustExist), ErrorCode::Damaged);
        QCOMPARE(bytesOf(m_database), bytes);
    }

private:
    void make()
    {
        const auto profile = Profile::open(m_folder.toStdString(), Intent::MakeIfMissing);
        if (!profile)
            qFatal("no profile: %s", profile.error().detail.c_str());
        fill(**profile);
    }

    ErrorCode codeAtOpening(Intent intent)
    {
        const auto profile = Profile::open(m_folder.toStdString(), intent);
        if (profile)
            qWarning("the profile opened");
        return profile ? ErrorCode::Interrupted : profile.error().code;
    }

    std::unique_ptr<QTemporaryDir> m_place;
    QString m_folder;
    QString m_database;
};

int main(int argc, char **argv)
{
    if (argc == 3 && qstrcmp(argv[1], "--hold") == 0)
        return holdProfile(argv[2]);
    QCoreApplication application(argc, argv);
    ProfileTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_profile.moc"
