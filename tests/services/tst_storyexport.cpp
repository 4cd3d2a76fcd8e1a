// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>
#include <unistd.h>

#include "services/storyexport.h"
#include "support/files.h"

using namespace greenroom;
using namespace greenroom::services;
using namespace greenroom::test;

namespace {

std::vector<Story> someStories()
{
    Story story;
    story.title = "A *story*";
    story.setText("action", "What I did.");
    return {story};
}

} // namespace

class StoryExportTest : public QObject {
    Q_OBJECT

private slots:
    void eachFormatIsWrittenAsItself_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("Markdown escapes signs") << int(StoryFormat::Markdown) << QByteArray("# A \\*story\\*");
        QTest::newRow("HTML is a whole file") << int(StoryFormat::Html) << QByteArray("<!DOCTYPE html>");
        QTest::newRow("PDF has its mark") << int(StoryFormat::Pdf) << QByteArray("%PDF-");
        QTest::newRow("text is plain") << int(StoryFormat::Text) << QByteArray("A *story*\n");
    }

    void eachFormatIsWrittenAsItself()
    {
        QFETCH(int, format);
        QFETCH(QByteArray, start);
        const QTemporaryDir place;
        const QString file = place.filePath(QStringLiteral("Geschichten – 1"));
        QVERIFY(exportStories(someStories(), {}, StoryFormat(format), file.toStdString()).ok());
        QVERIFY2(bytesOf(file).startsWith(start), bytesOf(file).left(40).constData());
    }

    void anOlderFileIsReplacedWhole()
    {
        const QTemporaryDir place;
        const QString file = place.filePath(QStringLiteral("stories.txt"));
        QVERIFY(writeFile(file, QByteArray(100'000, 'o')));
        QVERIFY(exportStories(someStories(), {}, StoryFormat::Text, file.toStdString()).ok());
        QCOMPARE(bytesOf(file), QByteArray("A *story*\n\naction\nWhat I did.\n"));
        QCOMPARE(QDir(place.path()).entryList(QDir::Files).size(), 1);
    }

    void aFolderThatCannotBeWrittenKeepsTheOldFile()
    {
        const QTemporaryDir place;
        const QString file = place.filePath(QStringLiteral("stories.md"));
        QVERIFY(writeFile(file, "old"));
        QCOMPARE(::chmod(QFile::encodeName(place.path()), 0555), 0);
        const bool superuser = ::geteuid() == 0; // who may write everywhere
        if (superuser && ::seteuid(65534) != 0)
            QSKIP("cannot become another user");
        const auto saved = exportStories(someStories(), {}, StoryFormat::Markdown, file.toStdString());
        if (superuser)
            QCOMPARE(::seteuid(0), 0);
        ::chmod(QFile::encodeName(place.path()), 0700);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::ReadOnly);
        QCOMPARE(bytesOf(file), QByteArray("old"));
    }

    void aPlaceThatIsNoneIsAnErrorForEveryFormat()
    {
        const QTemporaryDir place;
        for (const StoryFormat format : {StoryFormat::Markdown, StoryFormat::Html, StoryFormat::Pdf, StoryFormat::Text}) {
            const QString missing = place.filePath(QStringLiteral("no/such/folder/x"));
            const auto saved = exportStories(someStories(), {}, format, missing.toStdString());
            QVERIFY(!saved);
            QCOMPARE(saved.error().code, ErrorCode::DiskFault);
            QCOMPARE(saved.error().subject, missing.toStdString());
        }
    }

    void aFolderInTheWayStaysAndNothingIsLeftBehind()
    {
        const QTemporaryDir place;
        QVERIFY(QDir(place.path()).mkpath(QStringLiteral("stories.pdf/inside")));
        const auto saved = exportStories(someStories(), {}, StoryFormat::Pdf, place.filePath(QStringLiteral("stories.pdf")).toStdString());
        QVERIFY(!saved);
        QCOMPARE(QDir(place.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{"stories.pdf"});
    }
};

QTEST_MAIN(StoryExportTest)
#include "tst_storyexport.moc"
