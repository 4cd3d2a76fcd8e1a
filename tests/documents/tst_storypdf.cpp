// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFontDatabase>
#include <QPageRanges>
#include <QPdfWriter>
#include <QTextDocument>
#include <QtTest>

#include "documents/pages.h"
#include "documents/pagination.h"
#include "documents/samplestories.h"
#include "documents/storydocument.h"

using namespace greenroom;
using namespace greenroom::documents;
using namespace greenroom::test;

namespace {

/// Runs a program of poppler on the bytes of a PDF; nothing when it cannot.
QString poppler(const QString &program, const QByteArray &pdf, const QStringList &options = {})
{
    QTemporaryFile file;
    if (!file.open() || file.write(pdf) != pdf.size() || !file.flush())
        return {};
    QProcess process;
    QStringList arguments = options;
    arguments << file.fileName();
    if (program == QLatin1String("pdftotext"))
        arguments << QStringLiteral("-");
    process.start(program, arguments);
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

QStringList pagesOf(const QByteArray &pdf)
{
    QStringList pages = poppler(QStringLiteral("pdftotext"), pdf, {QStringLiteral("-raw")}).split(u'\f');
    pages.removeLast(); // behind the last page
    return pages;
}

bool hasPoppler()
{
    return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty()
        && !QStandardPaths::findExecutable(QStringLiteral("pdfinfo")).isEmpty();
}

Story longStory(int wordsPerSection)
{
    Story story = sampleStory("A long story");
    story.setText("situation", numberedWords(wordsPerSection));
    story.setText("action", numberedWords(wordsPerSection));
    return story;
}

} // namespace

class StoryPdfTest : public QObject {
    Q_OBJECT

private slots:
    void aShortStoryIsOnePageOfA4WithItsTitle()
    {
        if (!hasPoppler())
            QSKIP("needs poppler-utils");
        const QByteArray pdf = storiesAsPdf({sampleStory()}, sampleLabels());
        const QString facts = poppler(QStringLiteral("pdfinfo"), pdf);
        QVERIFY2(facts.contains(QRegularExpression(QStringLiteral("Title:\\s+The model that failed\n"))), qPrintable(facts));
        QVERIFY(facts.contains(QRegularExpression(QStringLiteral("Creator:\\s+Greenroom\n"))));
        QVERIFY(facts.contains(QRegularExpression(QStringLiteral("Pages:\\s+1\n"))));
        QVERIFY(facts.contains(QStringLiteral("(A4)")));
        QVERIFY(!pagesOf(pdf).first().contains(QStringLiteral("1 / 1")));
    }

    void everyWordStandsInThePdfInOrder()
    {
        if (!hasPoppler())
            QSKIP("needs poppler-utils");
        const QStringList pages = pagesOf(storiesAsPdf({longStory(2500)}, sampleLabels()));
        QVERIFY2(pages.size() >= 8 && pages.size() <= 25, qPrintable(QString::number(pages.size())));
        const QString all = pages.join(u' ');
        qsizetype at = all.indexOf(QStringLiteral("<SITUATION>"));
        for (int section = 0; section < 2; ++section) {
            for (int i = 0; i < 2500; ++i) {
                const qsizetype found = all.indexOf(QStringLiteral("word%1").arg(i), at);
                QVERIFY2(found >= at && at >= 0, qPrintable(QString::number(i)));
                at = found;
            }
        }
        QVERIFY(all.indexOf(QStringLiteral("Kept from another template."), at) > at);
        QCOMPARE(all.count(QStringLiteral("word1234")), 2);
    }

    void lettersCopiedFromThePdfAreThoseThatWereWritten()
    {
        if (!hasPoppler())
            QSKIP("needs poppler-utils");
        Story story = sampleStory();
        story.setText("result", "A fine flow of offices, refl\u00E9chi & affable: “größer” – ½ €5.");
        const QString all = pagesOf(storiesAsPdf({story}, sampleLabels())).join(QString());
        QVERIFY2(all.contains(text(story.textOf("result"))), qPrintable(all));
    }

    void furtherPagesCarryTheTitleAndAllTheirNumber()
    {
        if (!hasPoppler())
            QSKIP("needs poppler-utils");
        const QStringList pages = pagesOf(storiesAsPdf({longStory(1500)}, sampleLabels()));
        for (qsizetype page = 0; page < pages.size(); ++page) {
            QVERIFY(pages[page].contains(QStringLiteral("%1 / %2").arg(page + 1).arg(pages.size())));
            QCOMPARE(pages[page].count(QStringLiteral("A long story")), 1);
        }
    }

    void severalStoriesBeginWithContentsThatNameTheirPages()
    {
        if (!hasPoppler())
            QSKIP("needs poppler-utils");
        const std::vector<Story> stories{sampleStory("Alpha"), longStory(900), sampleStory("Gamma"), sampleStory("")};
        const QByteArray pdf = storiesAsPdf(stories, sampleLabels());
        QVERIFY(poppler(QStringLiteral("pdfinfo"), pdf).contains(QStringLiteral("All my stories")));
        const QStringList pages = pagesOf(pdf);
        const QStringList front = pages.first().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(front.mid(0, 3), (QStringList{"All my stories", "As of October", "Contents"}));
        QCOMPARE(front.size(), qsizetype(7));
        const QStringList titles{"Alpha", "A long story", "Gamma", "Untitled"};
        for (qsizetype i = 0; i < titles.size(); ++i) {
            const QString entry = front[3 + i];
            QVERIFY2(entry.startsWith(titles[i]), qPrintable(entry));
            const int page = entry.section(u' ', -1).toInt();
            QVERIFY2(page > 1 && page <= pages.size(), qPrintable(entry));
            QVERIFY(pages[page - 1].startsWith(titles[i] + u'\n'));
        }
    }

    void aHeadingStaysWithItsTextAndNoLineStandsAlone()
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QPdfWriter device(&buffer);
        const auto document = storyDocument({longStory(700), longStory(400), sampleStory()}, sampleLabels());
        for (int height = 4000; height < 9000; height += 137) {
            const auto pages = paginated(*document, device, 6500, height);
            for (std::size_t i = 0; i + 1 < pages.size(); ++i) {
                const PlacedLine &last = pages[i].back();
                const PlacedLine &next = pages[i + 1].front();
                QCOMPARE(next.top, 0.0);
                QVERIFY(last.top < height);
                QVERIFY(last.block.blockFormat().headingLevel() == 0);
                QVERIFY(last.block != next.block || last.line > 0);
                const bool lastOfItsBlock = i + 1 < pages.size() && next.line > 0
                    && (pages[i + 1].size() == 1 || pages[i + 1][1].block != next.block);
                QVERIFY(!lastOfItsBlock);
            }
        }
    }

    void onlyTheWantedPagesArePrinted()
    {
        if (!hasPoppler())
            QSKIP("needs poppler-utils");
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        {
            QPdfWriter device(&buffer);
            device.setPageRanges(QPageRanges::fromString(QStringLiteral("2,4-5")));
            QVERIFY(paintPages(*storyDocument({longStory(1500)}, sampleLabels()), device, QStringLiteral("p%1of%2")));
        }
        const QStringList pages = pagesOf(bytes);
        QCOMPARE(pages.size(), qsizetype(3));
        QVERIFY(pages[0].contains(QStringLiteral("p2of")) && pages[2].contains(QStringLiteral("p5of")));
    }

    void aDeviceThatCannotPaintIsReported()
    {
        QPdfWriter device(QStringLiteral("/nowhere/at/all.pdf"));
        QVERIFY(!paintPages(*storyDocument({sampleStory()}, sampleLabels()), device, QString()));
    }

    void strangeTextsMakeAPdfToo_data()
    {
        QTest::addColumn<QByteArray>("words");
        const auto repeated = [](const char *part) { return QByteArray(part).repeated(1'000'000 / int(strlen(part))); };
        QTest::newRow("a megabyte of words") << repeated("some words and then some more. ");
        QTest::newRow("a megabyte without a space") << QByteArray(1'000'000, 'a');
        QTest::newRow("a hundred thousand lines") << QByteArray("a\n").repeated(100'000);
        QTest::newRow("a megabyte of line ends") << QByteArray(1'000'000, '\n') + "x";
        QTest::newRow("a megabyte of spaces") << QByteArray(1'000'000, ' ') + "x";
        QTest::newRow("NUL characters") << QByteArray("a\0b\0", 4).repeated(1000);
        QTest::newRow("no UTF-8") << QByteArray("\xFF\xC0\xE2\x28").repeated(1000);
        QTest::newRow("Arabic") << QByteArray("كنت المسؤول عن النموذج ").repeated(3000);
        QTest::newRow("Chinese") << QByteArray("我们的违约模型在一月上线。").repeated(3000);
        QTest::newRow("emoji") << QByteArray("🎉👩‍💻").repeated(3000);
        QTest::newRow("combining marks") << QByteArray("a\u0301\u0323").repeated(3000);
    }

    void strangeTextsMakeAPdfToo()
    {
        QFETCH(QByteArray, words);
        Story story = sampleStory();
        story.setText("action", words.toStdString());
        story.title = words.left(50'000).toStdString();
        const QByteArray pdf = storiesAsPdf({story}, sampleLabels());
        QVERIFY(pdf.startsWith("%PDF-") && pdf.trimmed().endsWith("%%EOF"));
    }

    void hebrewReadsBackFromThePdf()
    {
        if (!hasPoppler())
            QSKIP("needs poppler-utils");
        if (QFontDatabase::families(QFontDatabase::Hebrew).isEmpty())
            QSKIP("needs a font with Hebrew letters");
        Story story = sampleStory("חנות התכונות");
        const QString all = poppler(QStringLiteral("pdftotext"), storiesAsPdf({story}, sampleLabels()));
        QVERIFY2(all.contains(QStringLiteral("התכונות")), qPrintable(all));
    }
};

QTEST_MAIN(StoryPdfTest)
#include "tst_storypdf.moc"
