// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <set>
#include <sys/stat.h>

#include "services/raisechannel.h"
#include "sqlite/database.h"
#include "storage/profile.h"
#include "support/files.h"
#include "ui/errortext.h"
#include "ui/shell/startupfailure.h"

using namespace greenroom;
using namespace greenroom::test;

namespace {

constexpr int patience = 30000; // ms; for a machine that does something else too

const QString technical = QStringLiteral("SQLITE_IOERR_READ 266");

/// An error of this kind as it could reach the start.
Error sampleError(ErrorCode code)
{
    if (code == ErrorCode::Invalid)
        return {code, "question", "The title is empty."};
    if (code == ErrorCode::InUse)
        return {code, "night-desk", "2026-11-22T12:00:00Z"};
    return {code, "/data/anna/profile", technical.toStdString()};
}

/// Codes, enumerators and errno names that mean nothing to a person.
bool namesACode(const QString &text)
{
    static const QRegularExpression code(QStringLiteral("\\b(NotFound|NewerSchema|InUse|ReadOnly|DiskFull|DiskFault|"
                                                        "OutOfMemory|NothingToUndo|E[A-Z]{4,}|SQLITE_\\w+|266)\\b"));
    return text.contains(code) || text.contains(QStringLiteral("%1"));
}

/// The real program over a folder, without a screen.
class Program {
public:
    explicit Program(const QStringList &arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("HOME"), m_home.path());
        for (const char *place : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
            environment.insert(QString::fromLatin1(place), m_home.path());
        // Qt then tells on standard error what it draws: how a test sees from outside that a window is there.
        environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("qt.widgets.painting=true"));
        m_process.setProcessEnvironment(environment);
        m_process.start(QStringLiteral(GREENROOM_APP), arguments);
        m_process.waitForStarted();
    }

    ~Program()
    {
        if (isRunning()) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }

    /// True once a window of this class was drawn; false when the program ended before.
    bool draws(const char *className)
    {
        const QRegularExpression drawn(
            QStringLiteral("Drawing [^\\n]* of greenroom::ui::%1\\(").arg(QString::fromLatin1(className)));
        const auto isDrawn = [&] {
            m_said += QString::fromLocal8Bit(m_process.readAllStandardError());
            return m_said.contains(drawn);
        };
        return QTest::qWaitFor([&] { return isDrawn() || !isRunning(); }, patience) && isRunning();
    }

    bool ends() { return m_process.state() == QProcess::NotRunning || m_process.waitForFinished(patience); }

    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
    QProcess &process() { return m_process; }

private:
    QTemporaryDir m_home;
    QProcess m_process;
    QString m_said;
};

} // namespace

class StartupTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_place = std::make_unique<QTemporaryDir>();
        m_folder = m_place->filePath(QStringLiteral("profile"));
        m_database = m_folder + QStringLiteral("/greenroom.db");
        QVERIFY(QDir().mkpath(m_folder));
    }

    void everyErrorIsToldInSentences_data()
    {
        QTest::addColumn<int>("code");
        for (int code = 0; code <= static_cast<int>(ErrorCode::NothingToUndo); ++code)
            QTest::addRow("code %d", code) << code;
    }

    void everyErrorIsToldInSentences()
    {
        QFETCH(int, code);
        const Error error = sampleError(static_cast<ErrorCode>(code));
        ui::StartupFailure dialog(error, m_folder);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QVERIFY(!ui::errorTitle(error).isEmpty());
        QVERIFY(!ui::errorText(error).isEmpty());
        QStringList texts;
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            QVERIFY(label->isVisible());
            QCOMPARE(label->textFormat(), Qt::PlainText);
            QVERIFY2(!namesACode(label->text()), qPrintable(label->text()));
            texts << label->text();
        }
        QVERIFY(texts.contains(ui::errorTitle(error)));
        const auto *text = dialog.findChild<QLabel *>(QStringLiteral("startupFailureText"));
        QVERIFY(text != nullptr);
        QCOMPARE(text->text(), ui::errorText(error));
        QVERIFY2(text->text().endsWith(QLatin1Char('.')), qPrintable(text->text()));
        QVERIFY(text->height() >= text->heightForWidth(text->width()));
    }

    void noTwoErrorsHaveOneTitle()
    {
        std::set<QString> titles;
        for (int code = 0; code <= static_cast<int>(ErrorCode::NothingToUndo); ++code)
            QVERIFY(titles.insert(ui::errorTitle(sampleError(static_cast<ErrorCode>(code)))).second);
    }

    void aDamagedQuestionIsNotCalledADamagedProfile()
    {
        const QString text = ui::errorText({ErrorCode::ItemDamaged, "demo/core-ml/question-1", "hash"});
        QVERIFY2(text.contains(QStringLiteral("demo/core-ml/question-1")), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("database")), qPrintable(text));
        const QString kind = ui::errorText({ErrorCode::Invalid, "kind", "demo/core-ml/question-1"});
        QVERIFY2(kind.contains(QStringLiteral("keeps its kind")), qPrintable(kind));
    }

    void aDamagedProfileNamesItsNewestBackup()
    {
        const QString backups = m_folder + QStringLiteral("/backups");
        QVERIFY(QDir().mkpath(backups));
        QVERIFY(writeFile(backups + QStringLiteral("/seq-000001-before-upgrade.db"), "old"));
        QVERIFY(writeFile(backups + QStringLiteral("/seq-000002-before-upgrade.db"), "new"));
        const ui::StartupFailure dialog(sampleError(ErrorCode::Damaged), m_folder);
        QString all;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            all += label->text() + QLatin1Char('\n');
        QVERIFY2(all.contains(QStringLiteral("seq-000002")), qPrintable(all));
        QVERIFY2(!all.contains(QStringLiteral("seq-000001")), qPrintable(all));
    }

    void quitChoosesNoFolder()
    {
        ui::StartupFailure dialog(sampleError(ErrorCode::Damaged), m_folder);
        dialog.show();
        QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("startupFailureQuit")), Qt::LeftButton);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(dialog.result(), static_cast<int>(QDialog::Rejected));
        QVERIFY(dialog.chosenFolder().isEmpty());
    }

    void askingMakesTheFirstOneEmit()
    {
        services::RaiseChannel channel(m_folder);
        QSignalSpy asked(&channel, &services::RaiseChannel::asked);
        QVERIFY(services::RaiseChannel::ask(m_folder));
        QTRY_COMPARE(asked.size(), 1);
        QVERIFY(services::RaiseChannel::ask(m_folder));
        QTRY_COMPARE(asked.size(), 2);
    }

    void nobodyIsAskedWhereNobodyListens()
    {
        QVERIFY(!services::RaiseChannel::ask(m_folder));
        {
            const services::RaiseChannel channel(m_folder);
            QVERIFY(services::RaiseChannel::ask(m_folder));
        }
        QVERIFY(!services::RaiseChannel::ask(m_folder));
        QVERIFY(QDir(m_folder).isEmpty(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot));
    }

    void theChannelOfACrashedProgramIsTakenOver()
    {
        QCOMPARE(::mkfifo(QFile::encodeName(m_folder + QStringLiteral("/raise.pipe")).constData(), 0600), 0);
        QVERIFY(!services::RaiseChannel::ask(m_folder));
        services::RaiseChannel channel(m_folder);
        QSignalSpy asked(&channel, &services::RaiseChannel::asked);
        QVERIFY(services::RaiseChannel::ask(m_folder));
        QTRY_COMPARE(asked.size(), 1);
    }

    void aSecondStartEndsAtOnceAndTheFirstGoesOn()
    {
        Program first({QStringLiteral("--profile"), m_folder});
        QVERIFY(first.draws("MainWindow"));
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(m_folder + QStringLiteral("/raise.pipe")), patience);

        Program second({QStringLiteral("--profile"), m_folder});
        QVERIFY(second.ends());
        QCOMPARE(second.process().exitStatus(), QProcess::NormalExit);
        QCOMPARE(second.process().exitCode(), 0); // the first window came to the front
        QVERIFY(first.isRunning());

        // Another name of the same folder is no other profile.
        const QString link = m_place->filePath(QStringLiteral("link"));
        QVERIFY(QFile::link(m_folder, link));
        Program third({QStringLiteral("--profile"), link});
        QVERIFY(third.ends());
        QCOMPARE(third.process().exitCode(), 0);
        QVERIFY(first.isRunning());

        first.process().terminate();
        QVERIFY(first.ends());
        QCOMPARE(first.process().exitStatus(), QProcess::NormalExit);
        QCOMPARE(first.process().exitCode(), 0);
        QVERIFY(storage::Profile::open(m_folder.toStdString(), storage::Intent::MustExist).ok());
    }

    void aSmokeStartShowsTheWindowAndEnds()
    {
        Program program({QStringLiteral("--profile"), m_folder, QStringLiteral("--smoke")});
        QVERIFY(program.ends());
        QCOMPARE(program.process().exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.process().exitCode(), 0);
        QVERIFY(storage::Profile::open(m_folder.toStdString(), storage::Intent::MustExist).ok());
    }

    void aProfileThatDoesNotOpenIsToldAndKeepsItsBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes"); // empty: the database of a newer version
        QTest::newRow("a newer version's") << QByteArray();
        QTest::newRow("a text file") << QByteArray("Dear diary\n").repeated(900);
        QTest::newRow("zeros") << QByteArray(8192, '\0');
    }

    void aProfileThatDoesNotOpenIsToldAndKeepsItsBytes()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(storage::Profile::open(m_folder.toStdString(), storage::Intent::MakeIfMissing).ok());
        if (bytes.isEmpty())
            sqlite::Database(m_database.toStdString(), sqlite::OpenMode::ReadWrite)
                .runScript("PRAGMA user_version = 4711");
        else
            QVERIFY(writeFile(m_database, bytes));
        const QByteArray before = bytesOf(m_database);
        QVERIFY(!before.isEmpty());

        Program program({QStringLiteral("--profile"), m_folder});
        QVERIFY(program.draws("StartupFailure"));
        program.process().terminate();
        QVERIFY(program.ends());
        QCOMPARE(bytesOf(m_database), before);
    }

private:
    std::unique_ptr<QTemporaryDir> m_place;
    QString m_folder;
    QString m_database;
};

QTEST_MAIN(StartupTest)
#include "tst_startup.moc"
