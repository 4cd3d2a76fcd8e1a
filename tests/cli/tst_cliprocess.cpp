// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <random>

#include "services/installedpacks.h"
#include "support/files.h"

using namespace greenroom;
using namespace greenroom::test;

namespace {

struct Ran {
    int code = -1;
    QByteArray out;
    QByteArray err;
};

Ran run(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(QStringLiteral(GREENROOM_CLI), arguments);
    process.write(input);
    process.closeWriteChannel();
    Ran ran;
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return ran;
    ran.code = process.exitCode();
    ran.out = process.readAllStandardOutput();
    ran.err = process.readAllStandardError();
    return ran;
}

/// An id that the installed packs have.
QString someItem()
{
    const QDir packs(QStringLiteral(GREENROOM_CONTENT_DIR "/packs"));
    for (const QString &pack : packs.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        for (const QString &area :
             QDir(packs.filePath(pack)).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            for (const QString &file :
                 QDir(packs.filePath(pack + QLatin1Char('/') + area)).entryList({QStringLiteral("*.toml")})) {
                const QString id = QStringLiteral("%1/%2/%3").arg(pack, area, file.chopped(5));
                const auto item =
                    services::installedItem(QStringLiteral(GREENROOM_CONTENT_DIR), ItemId(id.toStdString()));
                if (item && item->header.status != ItemStatus::Draft)
                    return id;
            }
        }
    }
    return {};
}

QByteArray reviewLines(const QString &item, int count)
{
    QByteArray lines;
    for (int i = 0; i < count; ++i)
        lines += QStringLiteral("{\"at\":\"2026-%1-%2T%3:%4:00Z\",\"item\":\"%5\",\"kind\":\"review\",\"rating\":%6}\n")
                     .arg(1 + i / (28 * 24 * 60) % 12, 2, 10, QLatin1Char('0'))
                     .arg(1 + i / (24 * 60) % 28, 2, 10, QLatin1Char('0'))
                     .arg(i / 60 % 24, 2, 10, QLatin1Char('0'))
                     .arg(i % 60, 2, 10, QLatin1Char('0'))
                     .arg(item)
                     .arg(1 + i % 4)
                     .toUtf8();
    return lines;
}

QByteArrayList timesIn(const QByteArray &lines)
{
    QByteArrayList times;
    for (const QByteArray &line : lines.trimmed().split('\n')) {
        if (!line.isEmpty())
            times.append(QJsonDocument::fromJson(line).object()[QStringLiteral("at")].toString().toUtf8());
    }
    return times;
}

} // namespace

class TestCliProcess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void exitCodesReachTheShell_data();
    void exitCodesReachTheShell();
    void theProgramFindsItsPacksThroughALink();
    void historyComesThroughAPipe();
    void aFullDiskForTheOutputIsTold();
    void anImportThatIsKilledIsAPrefix();
};

void TestCliProcess::exitCodesReachTheShell_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("code");
    QTest::newRow("help") << QStringLiteral("--help") << 0;
    QTest::newRow("installed packs") << QStringLiteral("pack list --json") << 0;
    QTest::newRow("unknown item") << QStringLiteral("item nothing/like/this --profile /nothing/here") << 1;
    QTest::newRow("wrong usage") << QStringLiteral("check --colour") << 2;
    QTest::newRow("no profile") << QStringLiteral("check --profile /nothing/here") << 3;
}

void TestCliProcess::exitCodesReachTheShell()
{
    QFETCH(QString, line);
    QFETCH(int, code);
    const Ran ran = run(line.split(QLatin1Char(' ')));
    QCOMPARE(ran.code, code);
    QCOMPARE(ran.out.isEmpty(), code != 0);
    QCOMPARE(ran.err.isEmpty(), code == 0);
}

void TestCliProcess::theProgramFindsItsPacksThroughALink()
{
    const QTemporaryDir place;
    const QString link = place.filePath(QStringLiteral("cli"));
    QVERIFY(QFile::link(QStringLiteral(GREENROOM_CLI), link));
    QProcess process;
    process.setWorkingDirectory(place.path());
    process.start(link, {QStringLiteral("pack"), QStringLiteral("list")});
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(process.readAllStandardOutput().contains("items"));
}

void TestCliProcess::historyComesThroughAPipe()
{
    const QTemporaryDir place;
    const QString item = someItem();
    QVERIFY(!item.isEmpty());
    const QStringList import = {QStringLiteral("history"), QStringLiteral("import"), QStringLiteral("-"),
                                QStringLiteral("--profile"), place.filePath(QStringLiteral("p"))};
    const Ran ran = run(import, reviewLines(item, 300));
    QCOMPARE(ran.out, QByteArray("300 imported, 0 skipped, 0 rejected\n"));
    QCOMPARE(ran.code, 0);
    QProcess shell;
    shell.start(QStringLiteral("/bin/sh"), QStringList{QStringLiteral("-c"), QStringLiteral("exec \"$0\" \"$@\" <&-"),
                                                       QStringLiteral(GREENROOM_CLI)}
                                               + import);
    QVERIFY(shell.waitForFinished(60'000));
    QCOMPARE(shell.exitCode(), 3);
}

void TestCliProcess::aFullDiskForTheOutputIsTold()
{
    if (!QFile::exists(QStringLiteral("/dev/full")))
        QSKIP("no /dev/full here");
    QProcess shell;
    shell.start(QStringLiteral("/bin/sh"),
                {QStringLiteral("-c"), QStringLiteral("exec \"$0\" pack list --json > /dev/full"),
                 QStringLiteral(GREENROOM_CLI)});
    QVERIFY(shell.waitForFinished(60'000));
    QCOMPARE(shell.exitCode(), 3);
    QVERIFY(!shell.readAllStandardError().isEmpty());
}

void TestCliProcess::anImportThatIsKilledIsAPrefix()
{
    const QTemporaryDir place;
    const QString item = someItem();
    const QByteArray lines = reviewLines(item, 20'000);
    const QByteArrayList all = timesIn(lines);
    const QString file = place.filePath(QStringLiteral("log.jsonl"));
    QVERIFY(writeFile(file, lines));
    std::mt19937_64 random(9);
    for (int round = 0; round < 8; ++round) {
        const QStringList profile = {QStringLiteral("--profile"), place.filePath(QString::number(round))};
        QProcess import;
        import.start(QStringLiteral(GREENROOM_CLI),
                     QStringList{QStringLiteral("history"), QStringLiteral("import"), file} + profile);
        QVERIFY(import.waitForStarted());
        import.waitForFinished(100 + static_cast<int>(random() % 1500)); // then in the middle of it
        import.kill();
        import.waitForFinished();

        const Ran exported = run(QStringList{QStringLiteral("history"), QStringLiteral("export")} + profile);
        if (exported.code == 3)
            continue; // killed before there was a profile
        QVERIFY2(exported.code == 0, exported.err.constData());
        const QByteArrayList times = timesIn(exported.out);
        QVERIFY(times.size() <= all.size());
        QCOMPARE(times, all.mid(0, times.size()));
        QCOMPARE(run(QStringList{QStringLiteral("check")} + profile).code, 0);
        const Ran again = run(QStringList{QStringLiteral("history"), QStringLiteral("import"), file} + profile);
        QCOMPARE(again.out, QByteArray::number(all.size() - times.size()) + " imported, "
                                + QByteArray::number(times.size()) + " skipped, 0 rejected\n");
    }
}

QTEST_GUILESS_MAIN(TestCliProcess)
#include "tst_cliprocess.moc"
