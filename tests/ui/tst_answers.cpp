// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>
#include <QMimeData>
#include <QTableView>

#include "support/answersbench.h"
#include "support/files.h"

using namespace greenroom;
using namespace greenroom::test;
using namespace greenroom::ui;
using Bench = AnswersBench;

class AnswersTest : public QObject {
    Q_OBJECT

private slots:
    void aStoryIsWrittenWithKeysAlone()
    {
        TestProfile profile;
        Bench bench(profile);
        QCOMPARE(bench.app.window->currentPage(), QStringLiteral("answers"));
        bench.begin();
        const auto tab = [&](const char *name) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QVERIFY(QApplication::focusWidget() != nullptr);
            QCOMPARE(QApplication::focusWidget()->objectName(), QString::fromLatin1(name));
        };
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("The night feed"));
        tab("storyQuestion");
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("A time you fixed something?"));
        tab("storyTemplate");
        tab("storyCompetencies");
        tab("storyLinks");
        for (const char *section : {"situation", "task", "action", "result"}) {
            tab((QByteArray("section:") + section).constData());
            QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Words of the ") + QString::fromLatin1(section));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("and 2 more."));
        }
        tab("storyMenu");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("section:result"));
        bench.waitUntilSaved();
        const auto all = bench.stored();
        QCOMPARE(static_cast<int>(all.size()), 1);
        QCOMPARE(all[0].story.title, std::string("The night feed"));
        QCOMPARE(all[0].story.question, std::string("A time you fixed something?"));
        for (const char *section : {"situation", "task", "action", "result"})
            QCOMPARE(QString::fromStdString(std::string(all[0].story.textOf(section))),
                     QStringLiteral("Words of the %1\nand 2 more.").arg(QString::fromLatin1(section)));
        QTRY_COMPARE(bench.titles(), QStringList{QStringLiteral("The night feed")});
    }

    void everyButtonThatSaysNewStoryBeginsOne()
    {
        TestProfile profile;
        Bench bench(profile);
        QPushButton *inThePage = bench.button(bench.page, QStringLiteral("New story"));
        QVERIFY(inThePage != nullptr);
        QTest::mouseClick(inThePage, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(bench.title()->hasFocus(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(bench.titles().size(), 1, patience);
        QVERIFY(bench.list()->currentIndex().isValid());
        QPushButton *inTheBar = bench.button(bench.app.window.get(), QStringLiteral("New story"));
        QVERIFY(inTheBar != nullptr);
        QTest::mouseClick(inTheBar, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(bench.titles().size(), 2, patience);
        QTRY_VERIFY(bench.title()->hasFocus());
    }

    void savedIsSaidOnlyAfterTheCommit()
    {
        TestProfile profile;
        Bench bench(profile);
        bench.begin();
        QVERIFY(bench.saysSaved());
        SlowDisk disk(*bench.app.storage);
        QTest::keyClicks(bench.title(), QStringLiteral("Slow"));
        QVERIFY(!bench.saysSaved());
        QTest::qWait(1000); // longer than the pause after which typing is sent
        QCOMPARE(bench.said("saveState"), QStringLiteral("Saving…"));
        disk.goOn();
        bench.waitUntilSaved();
        QCOMPARE(bench.stored()[0].story.title, std::string("Slow"));
    }

    void whatTheDatabaseRefusesIsToldKeptAndSavedLater()
    {
        TestProfile profile;
        Bench bench(profile);
        bench.begin();
        const StoryId id = bench.stored()[0].id;
        bench.type("situation", QStringLiteral("Before."));
        bench.waitUntilSaved();
        bench.refuse(true);
        QTest::keyClicks(bench.section("situation"), QStringLiteral(" Refused."));
        QTRY_COMPARE_WITH_TIMEOUT(bench.said("saveState"), QStringLiteral("Not saved"), patience);
        QVERIFY(bench.said("notSaved").startsWith(QStringLiteral("Not saved.")));
        QCOMPARE(bench.text("situation"), QStringLiteral("Before. Refused."));
        QCOMPARE(bench.storedText(id, "situation"), QStringLiteral("Before."));
        QVERIFY2(bench.app.prompt.told.isEmpty(), "a message box in the middle of typing");
        QTest::keyClicks(bench.section("situation"), QStringLiteral(" And on."));
        QVERIFY(bench.section("situation")->hasFocus());

        bench.refuse(false);
        QTest::mouseClick(bench.app.find<QPushButton>("saveAgain"), Qt::LeftButton);
        bench.waitUntilSaved();
        QVERIFY(bench.said("notSaved").isEmpty());
        QCOMPARE(bench.storedText(id, "situation"), QStringLiteral("Before. Refused. And on."));
    }

    void refusedTextComesBackWithItsStory()
    {
        TestProfile profile;
        Bench bench(profile, sampleStories());
        bench.open(weakTitle);
        bench.refuse(true);
        bench.type("task", QStringLiteral("Only in this window."));
        QTRY_COMPARE_WITH_TIMEOUT(bench.said("saveState"), QStringLiteral("Not saved"), patience);
        bench.open(driftTitle);
        QVERIFY(!bench.said("notSaved").isEmpty());
        bench.open(weakTitle);
        QCOMPARE(bench.text("task"), QStringLiteral("Only in this window."));
        bench.refuse(false);
        QTest::mouseClick(bench.app.find<QPushButton>("saveAgain"), Qt::LeftButton);
        bench.waitUntilSaved();
        QCOMPARE(bench.storedText(bench.ids[1], "task"), QStringLiteral("Only in this window."));
    }

    void refusedTextCanGoIntoAFile()
    {
        TestProfile profile;
        QTemporaryDir place;
        Bench bench(profile, sampleStories());
        bench.open(weakTitle);
        bench.refuse(true);
        bench.type("task", QStringLiteral("Only in this window."));
        QTRY_COMPARE_WITH_TIMEOUT(bench.said("saveState"), QStringLiteral("Not saved"), patience);
        bench.app.prompt.file = place.filePath(QStringLiteral("rescued.txt"));
        QTest::mouseClick(bench.app.find<QPushButton>("saveElsewhere"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(bytesOf(bench.app.prompt.file).contains("Only in this window."), patience);
        bench.refuse(false);
        QTest::mouseClick(bench.app.find<QPushButton>("saveAgain"), Qt::LeftButton);
        bench.waitUntilSaved();
    }

    void goingElsewhereSavesWhatWasTyped_data()
    {
        QTest::addColumn<QString>("where");
        for (const char *where : {"another page", "the matrix", "another story", "a new story", "the versions"})
            QTest::newRow(where) << QString::fromLatin1(where);
    }

    void goingElsewhereSavesWhatWasTyped()
    {
        QFETCH(QString, where);
        TestProfile profile;
        Bench bench(profile, sampleStories());
        bench.open(weakTitle);
        bench.type("task", QStringLiteral("Typed just now."));
        if (where == QLatin1String("another page"))
            QTest::keyClick(bench.section("task"), Qt::Key_2, Qt::ControlModifier);
        else if (where == QLatin1String("the matrix"))
            QTest::keyClick(bench.section("task"), Qt::Key_M, Qt::ControlModifier);
        else if (where == QLatin1String("another story"))
            bench.click(driftTitle);
        else if (where == QLatin1String("a new story"))
            QTest::keyClick(bench.section("task"), Qt::Key_N, Qt::ControlModifier);
        else
            QTest::keyClick(bench.section("task"), Qt::Key_H, Qt::ControlModifier);
        // Writes are done in their order, so a read posted now comes behind what was sent at once, without any waiting.
        QCOMPARE(bench.storedText(bench.ids[1], "task"), QStringLiteral("Typed just now."));
    }

    void typingWhileAnotherStoryIsFetchedIsNotLost()
    {
        TestProfile profile;
        Bench bench(profile, sampleStories());
        bench.open(weakTitle);
        SlowDisk disk(*bench.app.storage);
        bench.click(driftTitle);
        QTest::keyClicks(bench.section("task"), QStringLiteral("Still in the old one."));
        disk.goOn();
        QTRY_COMPARE_WITH_TIMEOUT(bench.title()->text(), driftTitle, patience);
        bench.app.settle();
        QCOMPARE(bench.storedText(bench.ids[1], "task"), QStringLiteral("Still in the old one."));
        QVERIFY(!bench.text("task").contains(QStringLiteral("Still in the old one.")));
    }

    void closingTheWindowSavesWhatWasTyped()
    {
        TestProfile profile;
        {
            Bench bench(profile);
            bench.begin();
            QTest::keyClicks(bench.title(), QStringLiteral("Shut at once"));
            bench.type("action", QStringLiteral("I wrote this a moment ago."));
            QTest::keyClick(bench.app.window.get(), Qt::Key_Q, Qt::ControlModifier);
            QVERIFY(!bench.app.window->isVisible());
        }
        Bench again(profile);
        QCOMPARE(again.stored()[0].story.title, std::string("Shut at once"));
        QCOMPARE(again.storedText(again.stored()[0].id, "action"), QStringLiteral("I wrote this a moment ago."));
    }

    void closingSavesAlsoWhatCameAfterASaveThatIsStillUnderWay()
    {
        TestProfile profile;
        {
            Bench bench(profile);
            bench.begin();
            SlowDisk disk(*bench.app.storage);
            bench.type("action", QStringLiteral("One"));
            QTest::qWait(1000); // sent, not answered
            QTest::keyClicks(bench.section("action"), QStringLiteral(" two"));
            QTimer::singleShot(300, bench.page, [&] { disk.goOn(); });
            bench.app.window->close();
            disk.goOn();
        }
        Bench again(profile);
        QCOMPARE(again.storedText(again.stored()[0].id, "action"), QStringLiteral("One two"));
    }

    void closingWithTextThatCannotBeSavedAsksFirst_data()
    {
        QTest::addColumn<bool>("known");
        QTest::newRow("the failure is known") << true;
        QTest::newRow("the failure comes with the closing") << false;
    }

    void closingWithTextThatCannotBeSavedAsksFirst()
    {
        QFETCH(bool, known);
        TestProfile profile;
        {
            Bench bench(profile);
            bench.begin();
            bench.refuse(true);
            bench.type("situation", QStringLiteral("Do not lose me."));
            if (known)
                QTRY_COMPARE_WITH_TIMEOUT(bench.said("saveState"), QStringLiteral("Not saved"), patience);
            bench.app.prompt.agrees = false;
            bench.app.window->close();
            QVERIFY(bench.app.window->isVisible());
            QCOMPARE(bench.app.prompt.asked.size(), 1);
            QVERIFY(bench.app.prompt.asked[0].startsWith(QStringLiteral("Close without saving?")));
            QCOMPARE(bench.text("situation"), QStringLiteral("Do not lose me."));
            bench.refuse(false);
            QTest::mouseClick(bench.app.find<QPushButton>("saveAgain"), Qt::LeftButton);
            bench.waitUntilSaved();
            bench.app.window->close();
            QVERIFY(!bench.app.window->isVisible());
            QCOMPARE(bench.app.prompt.asked.size(), 1);
        }
        Bench again(profile);
        QCOMPARE(again.storedText(again.stored()[0].id, "situation"), QStringLiteral("Do not lose me."));
    }

    void everythingIsThereAfterARestart()
    {
        TestProfile profile;
        {
            Bench bench(profile);
            bench.begin();
            QTest::keyClicks(bench.title(), QStringLiteral("Kept"));
            QTest::keyClicks(bench.app.find<QLineEdit>("storyQuestion"), QStringLiteral("What did you keep?"));
            QVERIFY(bench.choose(bench.app.find<QPushButton>("storyCompetencies"), QStringLiteral("Ownership")));
            QVERIFY(bench.choose(bench.app.find<QPushButton>("storyCompetencies"), QStringLiteral("Initiative")));
            bench.pickTemplate("star-reflection");
            bench.type("reflection", QStringLiteral("I keep more now."));
            QVERIFY(bench.said("storyPurpose").contains(QStringLiteral("Told for: Initiative and improvement, Ownership")));
        }
        Bench again(profile);
        again.open(QStringLiteral("Kept"));
        QCOMPARE(again.app.find<QLineEdit>("storyQuestion")->text(), QStringLiteral("What did you keep?"));
        QCOMPARE(again.app.find<QComboBox>("storyTemplate")->currentData().toString(), QStringLiteral("star-reflection"));
        QCOMPARE(again.text("reflection"), QStringLiteral("I keep more now."));
        QVERIFY(again.said("storyPurpose").contains(QStringLiteral("Told for: Initiative and improvement, Ownership")));
        QVERIFY(again.saysSaved());
        QVERIFY(again.choose(again.app.find<QPushButton>("storyCompetencies"), QStringLiteral("Ownership"))); // off again
        QCOMPARE(again.stored()[0].story.competencies, std::vector<std::string>{"initiative"});
    }

    void ctrlZGoesBackThroughVersionsAlsoAfterARestart()
    {
        TestProfile profile;
        for (const char *words : {"First.", " Second."}) {
            Bench bench(profile);
            if (bench.stored().empty()) {
                bench.begin();
                QTest::keyClicks(bench.title(), QStringLiteral("Undone"));
            } else {
                bench.open(QStringLiteral("Undone"));
            }
            bench.type("situation", QString::fromLatin1(words));
        }
        Bench bench(profile);
        bench.open(QStringLiteral("Undone"));
        QCOMPARE(bench.text("situation"), QStringLiteral("First. Second."));
        QTest::mouseClick(bench.section("situation")->viewport(), Qt::LeftButton);
        const auto press = [&](Qt::KeyboardModifiers modifiers) {
            QVERIFY(QApplication::focusWidget() != nullptr);
            QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("section:situation"));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, modifiers);
        };
        press(Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(bench.text("situation"), QStringLiteral("First."), patience);
        bench.app.settle();
        press(Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(bench.text("situation"), QStringLiteral("First. Second."), patience);
        bench.app.settle();
        press(Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(bench.app.window->toastMessage(), QStringLiteral("This is the newest version."), patience);
        press(Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(bench.text("situation"), QStringLiteral("First."), patience);
        bench.app.settle();
        press(Qt::ControlModifier); // the story as it began
        QTRY_COMPARE_WITH_TIMEOUT(bench.text("situation"), QString(), patience);
        bench.app.settle();
        press(Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(bench.app.window->toastMessage(), QStringLiteral("This is the first version."), patience);
        QVERIFY(bench.versions(bench.stored()[0].id) >= 6); // no step removed anything
    }

    void ctrlZInTheTitleGoesBackToo()
    {
        TestProfile profile;
        {
            Bench bench(profile, sampleStories());
            bench.open(weakTitle);
            QTest::keyClick(bench.title(), Qt::Key_End);
            QTest::keyClicks(bench.title(), QStringLiteral(" again"));
        }
        Bench bench(profile);
        bench.open(weakTitle + QStringLiteral(" again"));
        QTest::mouseClick(bench.title(), Qt::LeftButton);
        QTest::keyClick(bench.title(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(bench.title()->text(), weakTitle, patience);
        bench.app.settle();
        QVERIFY(bench.title()->hasFocus());
        QTest::keyClick(bench.title(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(bench.title()->text(), weakTitle + QStringLiteral(" again"), patience);
    }

    void ctrlZTakesTypingBackFirst()
    {
        TestProfile profile;
        Bench bench(profile, sampleStories());
        bench.open(weakTitle);
        const QString before = bench.text("result");
        bench.type("result", QStringLiteral(" Typed."));
        bench.waitUntilSaved();
        QTest::keyClick(bench.section("result"), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bench.text("result"), before);
        QTest::keyClick(bench.section("result"), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(bench.text("result"), before + QStringLiteral(" Typed."));
        bench.waitUntilSaved();
        QCOMPARE(bench.storedText(bench.ids[1], "result"), before + QStringLiteral(" Typed."));
    }

    void theTemplateRoundTripKeepsEveryWord()
    {
        TestProfile profile;
        Bench bench(profile, sampleStories());
        bench.open(weakTitle);
        const Story before = bench.stored(bench.ids[1]);
        bench.type("task", QStringLiteral("Typed and not yet saved."));
        bench.pickTemplate("technical");
        for (const char *id : {"clarify", "assumptions", "baseline", "refine", "tradeoffs", "operations"})
            QVERIFY2(bench.section(id) != nullptr, id);
        for (const char *kept : {"situation", "task", "action", "result"}) // shown, with their words
            QVERIFY2(!bench.text(kept).isEmpty() && bench.section(kept) != nullptr, kept);
        QCOMPARE(bench.text("task"), QStringLiteral("Typed and not yet saved."));
        bool told = false;
        for (const QLabel *label : bench.page->findChildren<QLabel *>())
            told = told || (label->isVisibleTo(bench.page) && label->text().startsWith(QStringLiteral("Kept from another template")));
        QVERIFY(told);
        bench.type("baseline", QStringLiteral("A mean."));
        bench.pickTemplate("star");
        QCOMPARE(bench.text("baseline"), QStringLiteral("A mean."));
        for (const char *id : {"situation", "action", "result"})
            QCOMPARE(bench.text(id), QString::fromStdString(std::string(before.textOf(id))));
        bench.waitUntilSaved();
        const Story after = bench.stored(bench.ids[1]);
        QCOMPARE(after.templateId, std::string("star"));
        QCOMPARE(after.textOf("baseline"), std::string_view("A mean."));
        QCOMPARE(after.textOf("task"), std::string_view("Typed and not yet saved."));
        QVERIFY(bench.versions(bench.ids[1]) >= 3); // every switch is a step of its own
    }

    void aPastePutsInWordsOnly()
    {
        TestProfile profile;
        Bench bench(profile);
        bench.begin();
        auto *rich = new QMimeData;
        rich->setHtml(QStringLiteral("<p><b>Bold</b> <img src='x.png'> words</p>"));
        rich->setText(QStringLiteral("Bold\r\nwo") + QChar(QChar::Null) + QStringLiteral("rds"));
        QApplication::clipboard()->setMimeData(rich);
        QTest::mouseClick(bench.section("action")->viewport(), Qt::LeftButton);
        paste(bench.section("action"));
        QCOMPARE(bench.text("action"), QStringLiteral("Bold\nwords"));
        QCOMPARE(bench.section("action")->document()->allFormats().size(), QPlainTextEdit().document()->allFormats().size());
        QTest::keyClick(bench.section("action"), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bench.text("action"), QString()); // one paste is one step
        paste(bench.section("action"));
        bench.title()->setFocus();
        paste(bench.title());
        QTest::keyClicks(bench.section("result"), QStringLiteral("x"));
        bench.waitUntilSaved();
        const Story stored = bench.stored()[0].story;
        QCOMPARE(stored.textOf("action"), std::string_view("Bold\nwords"));
        QVERIFY(stored.title.find('\0') == std::string::npos && stored.title.find('\n') == std::string::npos);
        QVERIFY(stored.title.find("Bold") != std::string::npos);
    }

    void aMegabyteIsPastedAndTheWindowAnswers_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("in lines") << QStringLiteral("I did one more thing and it took 3 days.\n");
        QTest::newRow("in one line") << QStringLiteral("I did one more thing and it took 3 days. ");
    }

    void aMegabyteIsPastedAndTheWindowAnswers()
    {
        QFETCH(QString, line);
        TestProfile profile;
        QString pasted;
        {
            Bench bench(profile);
            bench.begin();
            pasted = line.repeated(1024 * 1024 / static_cast<int>(line.size()) + 1);
            QApplication::clipboard()->setText(pasted);
            QTest::mouseClick(bench.section("action")->viewport(), Qt::LeftButton);
            paste(bench.section("action"));
            QTest::keyClicks(bench.section("action"), QStringLiteral("End"));
            bool answers = false;
            QTimer::singleShot(0, bench.page, [&] { answers = true; });
            QTRY_VERIFY_WITH_TIMEOUT(answers, patience);
            QTest::keyClick(bench.section("action"), Qt::Key_M, Qt::ControlModifier);
            QTRY_VERIFY_WITH_TIMEOUT(bench.app.find<QTableView>("storyMatrix")->isVisible(), patience);
            QTest::keyClick(bench.page, Qt::Key_M, Qt::ControlModifier);
            bench.waitUntilSaved();
            QVERIFY(bench.storedText(bench.stored()[0].id, "action") == pasted + QStringLiteral("End"));
        }
        Bench again(profile);
        QVERIFY(again.storedText(again.stored()[0].id, "action") == pasted + QStringLiteral("End"));
    }

    void everyScriptSurvivesARestart()
    {
        TestProfile profile;
        const QString hebrew = QStringLiteral("\u05E9\u05DC\u05D5\u05DD model 7 \u0639\u0631\u0628\u064A");
        const QString chinese = QStringLiteral("\u6B3A\u8BC8\u6A21\u578B \u65E5\u672C\u8A9E \uD55C\uAD6D\uC5B4");
        const QString emoji = QString::fromUtf8("\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x92\xBB \xF0\x9F\x87\xA9\xF0\x9F\x87\xAA e\xCC\x81 na\xC3\xAFve");
        {
            Bench bench(profile);
            bench.begin();
            compose(bench.title(), hebrew);
            compose(bench.section("situation"), hebrew);
            compose(bench.section("action"), chinese);
            compose(bench.section("result"), emoji);
            bench.waitUntilSaved();
        }
        Bench again(profile);
        again.open(hebrew);
        QCOMPARE(again.text("situation"), hebrew);
        QCOMPARE(again.text("action"), chinese);
        QCOMPARE(again.text("result"), emoji);
        const Story stored = again.stored()[0].story;
        QCOMPARE(stored.textOf("result"), std::string_view(emoji.toStdString()));
    }
};

QTEST_MAIN(AnswersTest)
#include "tst_answers.moc"
