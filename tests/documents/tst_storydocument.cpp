// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTextBlock>
#include <QTextDocument>
#include <QtTest>

#include <random>

#include "documents/cleantext.h"
#include "documents/markdowntext.h"
#include "documents/samplestories.h"
#include "documents/storydocument.h"
#include "documents/storyoutline.h"

using namespace greenroom;
using namespace greenroom::documents;
using namespace greenroom::test;

namespace {

/// The lines that a reader sees, no-break spaces as spaces.
QStringList shownLines(const QTextDocument &document)
{
    QStringList lines;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (QString line : block.text().split(QChar(QChar::LineSeparator)))
            lines.append(line.replace(QChar(0xA0), u' '));
    }
    return lines;
}

QStringList linesOfMarkdown(const QString &markdown)
{
    QTextDocument document;
    document.setMarkdown(markdown);
    return shownLines(document);
}

QStringList headingsOf(const std::vector<OutlineSection> &sections)
{
    QStringList headings;
    for (const OutlineSection &section : sections)
        headings.append(section.heading);
    return headings;
}

Story storyWith(const std::string &words)
{
    Story story;
    story.title = "Title";
    story.setText("action", words);
    return story;
}

} // namespace

class StoryDocumentTest : public QObject {
    Q_OBJECT

private slots:
    void sectionsComeInTheOrderOfTheTemplateAndThenThoseKept()
    {
        Story story = sampleStory();
        story.sections.push_back({"unheard-of", "From a later version."});
        const StoryOutline outline = outlineOf(story, 0, sampleLabels());
        QCOMPARE(headingsOf(outline.sections), (QStringList{"<SITUATION>", "<ACTION>", "<RESULT>", "<OBSTACLE>", "<UNHEARD-OF>"}));
        story.templateId = "soar";
        QCOMPARE(headingsOf(outlineOf(story, 0, sampleLabels()).sections),
                 (QStringList{"<SITUATION>", "<OBSTACLE>", "<ACTION>", "<RESULT>", "<UNHEARD-OF>"}));
    }

    void emptySectionsAreLeftOutUnlessThereIsALabelForThem()
    {
        Story story = sampleStory();
        story.sections.push_back({"task", " \n\t"});
        StoryLabels labels = sampleLabels();
        QVERIFY(!headingsOf(outlineOf(story, 0, labels).sections).contains("<TASK>"));
        labels.empty = QStringLiteral("Nothing yet");
        const auto sections = outlineOf(story, 0, labels).sections;
        QCOMPARE(sections.at(1).heading, QStringLiteral("<TASK>"));
        QCOMPARE(sections.at(1).text, labels.empty);
        QVERIFY(sections.at(1).missing);
    }

    void noTextIsLostWhenLabelsAreMissing()
    {
        const QString shown = storiesAsText({sampleStory()}, StoryLabels{});
        for (const AnswerSection &section : sampleStory().sections)
            QVERIFY(shown.contains(text(section.text)));
        QVERIFY(shown.contains("obstacle"));
        QVERIFY(shown.contains("ownership"));
    }

    void everyFormatTellsTitleQuestionFactsAndSections_data()
    {
        QTest::addColumn<QString>("shown");
        const std::vector<Story> stories{sampleStory(), sampleStory("Another one")};
        QTextDocument parsed;
        parsed.setHtml(storiesAsHtml(stories, sampleLabels()));
        QTest::newRow("plain text") << storiesAsText(stories, sampleLabels());
        QTest::newRow("Markdown") << linesOfMarkdown(storiesAsMarkdown(stories, sampleLabels())).join(u'\n');
        QTest::newRow("HTML") << shownLines(parsed).join(u'\n');
        QTest::newRow("document") << shownLines(*storyDocument(stories, sampleLabels())).join(u'\n');
    }

    void everyFormatTellsTitleQuestionFactsAndSections()
    {
        QFETCH(QString, shown);
        qsizetype at = shown.indexOf("The model that failed");
        for (const char *next : {"Question: When did a model", "words \u00B7 Competencies: ownership and rigour", "Told: twice",
                                 "<SITUATION>", "January", "By March", "<ACTION>", "First this.", "Then that.", "<RESULT>",
                                 "Sixty", "<OBSTACLE>", "Kept", "Another one", "Question"}) {
            const qsizetype found = shown.indexOf(QString::fromUtf8(next), at);
            QVERIFY2(found >= at && at >= 0, next);
            at = found;
        }
        QVERIFY(!shown.mid(at).contains("Told")); // the second was never told
    }

    void signsOfMarkdownStayWhatTheyAre_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line :
             {"# not a heading", "a # b #", "C#", "- no list", "+ no list", "* no list", "1. no list", "2) no list", "1986. A year",
              "> no quotation", "a > b", "---", "===", "***", "___", "* * *", "`code`", "```", "~~~", "~~gone~~", "**bold** _it_",
              "snake_case_name", "_private", "[link](http://a.b)", "![image](x.png)", "[ref]: http://a.b", "<b>bold</b>",
              "<http://a.b>", "&amp; &copy; &#65; AT&T", "back\\slash \\* \\\\", "a | b", "|---|---|", "$5 and $6", "x^2 H~2~O",
              "http://a.b/c_d_e~f", "www.a.b/c_d", "me_too@a.b", "    indented", "\ttab", "trailing\\", "- [ ] task", "{#id}",
              "<!-- no comment -->", "a*b*c", "5 * 3 * 2", "-5 %", "C++ -- and", "[^1]", "!", "日本 *語*", "🎉 _x_"})
            QTest::newRow(line) << QString::fromUtf8(line);
    }

    void signsOfMarkdownStayWhatTheyAre()
    {
        QFETCH(QString, line);
        const QString seen = QString(line).replace(u'\t', QStringLiteral("    "));
        QCOMPARE(linesOfMarkdown(escapedMarkdown(line)), QStringList{seen});
        const std::string utf8 = line.toStdString();
        const QStringList lines = linesOfMarkdown(storiesAsMarkdown({storyWith("Before\n" + utf8 + "\nAfter")}, sampleLabels()));
        QVERIFY2(lines.mid(lines.indexOf("Before")) == (QStringList{"Before", seen, "After"}), qPrintable(lines.join(u'\n')));
    }

    void anyLineOfSignsReadsBackFromMarkdownAndHtml()
    {
        std::mt19937_64 random(7);
        const QString signs = QStringLiteral("\\`*_{}[]()<>#+-.!|~&;:=$^@/ \"'ab1x;\u00E9");
        for (int round = 0; round < 3000; ++round) {
            QString line;
            for (int i = 0; i < 14; ++i)
                line += signs[static_cast<qsizetype>(random() % static_cast<std::uint64_t>(signs.size()))];
            line = line.simplified();
            if (line.isEmpty())
                continue;
            QCOMPARE(linesOfMarkdown(escapedMarkdown(line)), QStringList{line});
            if (round % 10 != 0)
                continue;
            QTextDocument html;
            html.setHtml(storiesAsHtml({storyWith(line.toStdString())}, StoryLabels{}));
            QCOMPARE(shownLines(html).last().trimmed(), line); // it reads the line end behind </p> as a space
        }
    }

    void htmlHasHeadingsParagraphsAndNothingElse()
    {
        Story story = sampleStory("<script>alert(1)</script> & \"quotes\"");
        story.setText("task", "</p><img src=x onerror=y>");
        const QString html = storiesAsHtml({story, sampleStory()}, sampleLabels());
        static const QRegularExpression element(QStringLiteral("<\\s*([a-zA-Z0-9!]+)"));
        QSet<QString> names;
        for (auto match = element.globalMatch(html); match.hasNext();)
            names.insert(match.next().captured(1));
        QCOMPARE(names, (QSet<QString>{"!DOCTYPE", "html", "head", "meta", "title", "style", "body", "h1", "h2", "p"}));
        QVERIFY(html.contains("<html lang=\"en-GB\">"));
        QVERIFY(html.contains("<title>All my stories</title>"));
        QTextDocument parsed;
        parsed.setHtml(html);
        QVERIFY(shownLines(parsed).contains("<script>alert(1)</script> & \"quotes\""));
        QVERIFY(shownLines(parsed).contains("</p><img src=x onerror=y>"));
    }

    void textFromRightToLeftSaysSoInHtml()
    {
        QVERIFY(storiesAsHtml({storyWith("في ليلة الخميس")}, sampleLabels()).contains("<p dir=\"rtl\">في"));
    }

    void controlCharactersAreReplacedAndLineEndsAreOne()
    {
        QCOMPARE(cleanText(std::string_view("a\0b\x1B" "c\r\nd\re\fg", 12)), QStringLiteral("a\uFFFDb\uFFFDc\nd\ne\ng"));
        QCOMPARE(cleanText(std::string_view("\xEF\xB7\x90 \xEF\xBF\xBC \xFF")), QStringLiteral("\uFFFD \uFFFD \uFFFD"));
        QCOMPARE(cleanLine(" two\n words "), QStringLiteral("two words"));
    }

    void longLinesAreCutIntoPiecesThatMakeUpTheWhole()
    {
        std::mt19937_64 random(11);
        const QStringList parts{"a", " ", "word ", "e\u0301", "🎉", "👩\u200D💻", "\u0301"};
        for (int round = 0; round < 300; ++round) {
            QString line;
            for (int i = 0; i < 200; ++i)
                line += parts[static_cast<qsizetype>(random() % static_cast<std::uint64_t>(round % 2 ? parts.size() : 5))];
            const QStringList cut = pieces(line, 40);
            QCOMPARE(cut.join(QString()), line);
            for (const QString &piece : cut) {
                QVERIFY(!piece.isEmpty() && piece.size() <= 40);
                QVERIFY(!piece.front().isLowSurrogate() && !piece.back().isHighSurrogate());
            }
        }
    }

    void paragraphsKnowWhetherAnEmptyLineFollows()
    {
        const auto found = paragraphs(QStringLiteral("\n\n a \nb\n \n\nc"));
        QCOMPARE(found.size(), std::size_t(3));
        QCOMPARE(found[0].text, QStringLiteral(" a"));
        QVERIFY(!found[0].gapAfter && found[1].gapAfter && found[2].gapAfter);
    }

    void noStoriesAndAnEmptyStoryStillMakeADocument()
    {
        QVERIFY(storiesAsText({}, sampleLabels()).isEmpty());
        QVERIFY(storiesAsMarkdown({}, sampleLabels()).startsWith("# All my stories"));
        QVERIFY(storiesAsHtml({}, sampleLabels()).contains("</html>"));
        QCOMPARE(storiesAsText({Story{}}, sampleLabels()), QStringLiteral("Untitled\n0 words \u00B7 Told: twice\n"));
    }
};

QTEST_MAIN(StoryDocumentTest)
#include "tst_storydocument.moc"
