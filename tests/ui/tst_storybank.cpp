// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QListWidget>
#include <QTableView>
#include <QTextEdit>

#include <sys/stat.h>
#include <unistd.h>

#include "support/answersbench.h"
#include "support/files.h"

using namespace greenroom;
using namespace greenroom::test;
using namespace greenroom::ui;
using Bench = AnswersBench;

class StoryBankTest : public QObject {
    Q_OBJECT

private slots:
    void versionsShowTheDifferenceAndRestore()
    {
        TestProfile profile;
        Bench bench(profile, sampleStories());
        bench.open(weakTitle);
        const QString before = bench.text("result");
        bench.type("result", QStringLiteral(" Zebras."));
        QTest::keyClick(bench.section("result"), Qt::Key_H, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(bench.dialog("versionsDialog") != nullptr, patience);
        QDialog *dialog = bench.dialog("versionsDialog");
        auto *versions = dialog->findChild<QListWidget *>(QStringLiteral("versionList"));
        QTRY_COMPARE_WITH_TIMEOUT(versions->count(), 2, patience);
        QCOMPARE(versions->currentRow(), 1);
        const auto sides = dialog->findChildren<QTextEdit *>();
        QCOMPARE(sides.size(), 2);
        QTRY_VERIFY_WITH_TIMEOUT(sides[1]->toPlainText().contains(QStringLiteral("Zebras")), patience);
        QVERIFY(!sides[0]->toPlainText().contains(QStringLiteral("Zebras")));
        QVERIFY(sides[0]->toPlainText().contains(before));
        auto *restore = dialog->findChild<QPushButton *>(QStringLiteral("restoreVersion"));
        QTest::keyClick(versions, Qt::Key_Up);
        QTRY_VERIFY(!restore->isEnabled()); // the newest needs no restoring
        QTest::keyClick(versions, Qt::Key_Down);
        QTRY_VERIFY(restore->isEnabled());
        QTest::mouseClick(restore, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(bench.text("result"), before, patience);
        QCOMPARE(bench.storedText(bench.ids[1], "result"), before);
        QCOMPARE(bench.versions(bench.ids[1]), 3);
        QTRY_VERIFY(!bench.app.window->toastMessage().isEmpty());
        QTest::mouseClick(bench.app.find<QPushButton>("toastUndo"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(bench.text("result"), before + QStringLiteral(" Zebras."), patience);
    }

    void deleteMovesToTheTrashAndTheToastBringsItBack()
    {
        TestProfile profile;
        Bench bench(profile, sampleStories());
        bench.open(weakTitle);
        bench.type("task", QStringLiteral("The last words."));
        bench.list()->setFocus();
        QTest::keyClick(bench.list(), Qt::Key_Delete);
        QTRY_VERIFY_WITH_TIMEOUT(!bench.titles().contains(weakTitle), patience);
        QTRY_VERIFY(!bench.title()->isVisible());
        QCOMPARE(static_cast<int>(bench.stored(true).size()), 1);
        auto *undo = bench.app.find<QPushButton>("toastUndo");
        QTRY_VERIFY(undo->isVisible());
        QTest::mouseClick(undo, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(bench.titles().contains(weakTitle), patience);
        QTRY_COMPARE_WITH_TIMEOUT(bench.title()->text(), weakTitle, patience);
        QTRY_COMPARE(bench.text("task"), QStringLiteral("The last words."));
        QVERIFY(bench.stored(true).empty());
        QVERIFY(bench.app.prompt.asked.isEmpty()); // what can be undone is not asked about
    }

    void severalAreTrashedAtOnceAndCtrlZBringsThemBack()
    {
        TestProfile profile;
        Bench bench(profile, sampleStories());
        bench.list()->setFocus();
        QTest::keyClick(bench.list(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(bench.list(), Qt::Key_Delete);
        QTRY_COMPARE_WITH_TIMEOUT(bench.titles().size(), 0, patience);
        QTest::keyClick(bench.page, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(bench.titles().size(), 3, patience);
    }

    void typingBehindASlowSaveFollowsTheStoryIntoTheTrash()
    {
        TestProfile profile;
        Bench bench(profile, sampleStories());
        bench.open(weakTitle);
        SlowDisk disk(*bench.app.storage);
        bench.type("task", QStringLiteral("One"));
        QTest::qWait(1000); // sent, not answered
        QTest::keyClicks(bench.section("task"), QStringLiteral(" two"));
        bench.list()->setFocus();
        QTest::keyClick(bench.list(), Qt::Key_Delete);
        disk.goOn();
        QTRY_VERIFY_WITH_TIMEOUT(!bench.titles().contains(weakTitle), patience);
        bench.app.settle();
        QVERIFY(bench.said("notSaved").isEmpty());
        QTest::mouseClick(bench.app.find<QPushButton>("toastUndo"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(bench.titles().contains(weakTitle), patience);
        QCOMPARE(bench.storedText(bench.ids[1], "task"), QStringLiteral("One two"));
    }

    void theTrashPutsBackAndDeletesForGood()
    {
        TestProfile profile;
        Bench bench(profile, sampleStories());
        bench.list()->setFocus();
        QTest::keyClick(bench.list(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(bench.list(), Qt::Key_Delete);
        QTRY_COMPARE_WITH_TIMEOUT(bench.titles().size(), 0, patience);
        QVERIFY(bench.choose(bench.app.find<QPushButton>("bankMenu"), QStringLiteral("Trash")));
        QTRY_VERIFY_WITH_TIMEOUT(bench.dialog("trashDialog") != nullptr, patience);
        QDialog *dialog = bench.dialog("trashDialog");
        auto *trash = dialog->findChild<QListWidget *>(QStringLiteral("trashList"));
        const QAbstractItemModelTester tester(trash->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE_WITH_TIMEOUT(trash->count(), 3, patience);
        const auto pick = [&](const QString &name) {
            for (int row = 0; row < trash->count(); ++row) {
                if (trash->item(row)->text().startsWith(name))
                    QTest::mouseClick(trash->viewport(), Qt::LeftButton, {}, trash->visualItemRect(trash->item(row)).center());
            }
        };
        pick(weakTitle);
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("putBack")), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(bench.titles(), QStringList{weakTitle}, patience);
        QTRY_COMPARE_WITH_TIMEOUT(trash->count(), 2, patience);

        auto *forGood = dialog->findChild<QPushButton *>(QStringLiteral("deleteForGood"));
        pick(driftTitle);
        bench.app.prompt.agrees = false;
        QTest::mouseClick(forGood, Qt::LeftButton);
        bench.app.settle();
        QCOMPARE(bench.app.prompt.asked.size(), 1);
        QCOMPARE(static_cast<int>(bench.stored(true).size()), 2);
        bench.app.prompt.agrees = true;
        pick(driftTitle);
        QTest::mouseClick(forGood, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(static_cast<int>(bench.stored(true).size()), 1, patience);
        QCOMPARE(bench.versions(bench.ids[0]), 0);
        QTRY_VERIFY(!trash->item(0)->text().startsWith(driftTitle));
        bench.app.prompt.agrees = true;
        QTest::mouseClick(forGood, Qt::LeftButton); // the first row is chosen
        QTRY_VERIFY_WITH_TIMEOUT(bench.stored(true).empty(), patience);
        QTRY_VERIFY(!forGood->isEnabled());
        QCOMPARE(static_cast<int>(bench.stored().size()), 1);
    }

    void theMatrixNamesGapsAndItsRowsOpenTheirStory()
    {
        TestProfile profile;
        Bench bench(profile, sampleStories());
        QTest::keyClick(bench.page, Qt::Key_M, Qt::ControlModifier);
        auto *table = bench.app.find<QTableView>("storyMatrix");
        const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 3, patience);
        const QString summary = bench.said("matrixSummary");
        QVERIFY2(summary.contains(QStringLiteral("No story yet for:")), qPrintable(summary));
        for (const char *gap : {"Testing assumptions", "Getting things live", "Engineering discipline", "Leading and developing people"})
            QVERIFY2(summary.contains(QString::fromLatin1(gap)), gap);
        for (const char *covered : {"Ownership", "Initiative and improvement", "Risk, fairness and control"})
            QVERIFY2(!summary.contains(QString::fromLatin1(covered)), covered);
        QVERIFY(summary.contains(QStringLiteral("have no number")));

        const auto rowOf = [&](const QString &name) {
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                if (table->model()->index(row, 0).data().toString() == name)
                    return table->model()->index(row, 0);
            }
            return QModelIndex();
        };
        QVERIFY(rowOf(weakTitle).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("no number")));
        QVERIFY(!rowOf(driftTitle).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("no number")));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(rowOf(weakTitle)).center());
        QTRY_VERIFY_WITH_TIMEOUT(bench.title()->isVisible() && bench.title()->text() == weakTitle, patience);
        bench.app.settle();
        QCOMPARE(bench.list()->currentIndex().data().toString(), weakTitle);

        QTest::keyClick(bench.page, Qt::Key_M, Qt::ControlModifier);
        QTRY_VERIFY(table->isVisible());
        bench.app.settle();
        table->setFocus();
        table->setCurrentIndex(rowOf(driftTitle));
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(bench.title()->isVisible() && bench.title()->text() == driftTitle, patience);
    }

    void aRemarkIsDismissedWithAReasonAndBroughtBack()
    {
        TestProfile profile;
        Bench bench(profile, sampleStories());
        bench.open(weakTitle);
        QTRY_VERIFY_WITH_TIMEOUT(bench.remark("no_measured_result") != nullptr, patience);
        const auto dismissButton = [&] { return bench.remark("no_measured_result")->findChild<QPushButton *>(QStringLiteral("dismiss")); };
        QVERIFY(bench.choose(dismissButton(), QStringLiteral("I will say it aloud")));
        QTRY_VERIFY_WITH_TIMEOUT(bench.remark("no_measured_result") == nullptr, patience);
        QTRY_COMPARE_WITH_TIMEOUT(static_cast<int>(bench.stored(bench.ids[1]).dismissals.size()), 1, patience);
        QCOMPARE(bench.stored(bench.ids[1]).dismissals[0].reason, std::string("I will say it aloud"));

        const auto bringBack = [&] { return bench.button(bench.page, QStringLiteral("Bring back")); };
        QTRY_VERIFY(bringBack() != nullptr);
        QTest::mouseClick(bringBack(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(bench.remark("no_measured_result") != nullptr, patience);
        QTRY_VERIFY_WITH_TIMEOUT(bench.stored(bench.ids[1]).dismissals.empty(), patience);

        bench.app.settle();
        bench.app.prompt.answer = QStringLiteral("  The bank forbids it ");
        QVERIFY(bench.choose(dismissButton(), QStringLiteral("Another reason")));
        QTRY_COMPARE_WITH_TIMEOUT(static_cast<int>(bench.stored(bench.ids[1]).dismissals.size()), 1, patience);
        QCOMPARE(bench.stored(bench.ids[1]).dismissals[0].reason, std::string("The bank forbids it"));
        QTRY_VERIFY(bringBack() != nullptr);
        QTest::keyClick(bench.page, Qt::Key_Z, Qt::ControlModifier); // a step as every other
        QTRY_VERIFY_WITH_TIMEOUT(bench.stored(bench.ids[1]).dismissals.empty(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(bench.remark("no_measured_result") != nullptr, patience);
    }

    void aWeakStoryIsRemarkedOnAndTheWordsAreMarked()
    {
        TestProfile profile;
        Bench bench(profile, sampleStories());
        bench.open(weakTitle);
        QTRY_VERIFY_WITH_TIMEOUT(bench.remark("no_personal_action") != nullptr, patience);
        QVERIFY(!bench.said("coachScore").isEmpty());
        QVERIFY(bench.said("coachScore").toInt() < 50);
        QStringList marked;
        for (const char *id : {"situation", "task", "action", "result"}) {
            for (const QTextEdit::ExtraSelection &one : bench.section(id)->extraSelections())
                marked << one.cursor.selectedText();
        }
        QVERIFY(!marked.isEmpty());
        // Every marked stretch is quoted by a remark.
        QString said;
        for (const QLabel *label : bench.page->findChildren<QLabel *>())
            said += label->text() + QLatin1Char('\n');
        int quoted = 0;
        for (const QString &words : marked)
            quoted += !words.isEmpty() && said.contains(words.simplified().left(150)) ? 1 : 0;
        QVERIFY2(quoted > 0, qPrintable(marked.join(QLatin1Char('|'))));
        // "Show" leads to the words.
        QPushButton *show = bench.button(bench.remark("no_measured_result"), QStringLiteral("Show"));
        QVERIFY(show != nullptr);
        QTest::mouseClick(show, Qt::LeftButton);
        QTRY_VERIFY(bench.section("result")->hasFocus());
        // A better text takes the remark away while it is typed.
        bench.section("result")->selectAll();
        QTest::keyClicks(bench.section("result"), QStringLiteral("The report took 4 minutes instead of 3 hours, and 12 people read it daily."));
        QTRY_VERIFY_WITH_TIMEOUT(bench.remark("no_measured_result") == nullptr, patience);
    }

    void aStoryIsLinkedToAQuestionAndShowsItsTitle()
    {
        TestProfile profile;
        QString name;
        {
            Bench bench(profile, {sampleStories()[1]}, true);
            bench.open(weakTitle);
            QTest::mouseClick(bench.app.find<QPushButton>("storyLinks"), Qt::LeftButton);
            QTRY_VERIFY_WITH_TIMEOUT(bench.dialog("linkDialog") != nullptr, patience);
            QDialog *dialog = bench.dialog("linkDialog");
            auto *questions = dialog->findChild<QListWidget *>(QStringLiteral("linkList"));
            const QAbstractItemModelTester tester(questions->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
            QVERIFY(questions->count() > 5);
            auto *search = dialog->findChild<QLineEdit *>();
            QTRY_VERIFY(search->hasFocus());
            QListWidgetItem *wanted = nullptr;
            for (int row = 0; row < questions->count(); ++row) {
                if (questions->item(row)->data(Qt::UserRole).toString() == QLatin1String("bank-mle/behavioural/speed-against-quality"))
                    wanted = questions->item(row);
            }
            QVERIFY(wanted != nullptr);
            name = wanted->text();
            QTest::keyClicks(search, name.left(12).toUpper());
            QVERIFY(!wanted->isHidden());
            int seen = 0;
            for (int row = 0; row < questions->count(); ++row)
                seen += questions->item(row)->isHidden() ? 0 : 1;
            QVERIFY(seen < questions->count());
            questions->setFocus();
            questions->setCurrentItem(wanted);
            QTest::keyClick(questions, Qt::Key_Space);
            QCOMPARE(wanted->checkState(), Qt::Checked);
            QTest::mouseClick(bench.button(dialog, QStringLiteral("Link")), Qt::LeftButton);
            QTRY_VERIFY_WITH_TIMEOUT(bench.said("storyPurpose").contains(QStringLiteral("Answers: ") + name), patience);
            QTRY_COMPARE_WITH_TIMEOUT(static_cast<int>(bench.stored(bench.ids[0]).questions.size()), 1, patience);
        }
        Bench again(profile);
        again.open(weakTitle);
        QTRY_VERIFY_WITH_TIMEOUT(again.said("storyPurpose").contains(QStringLiteral("Answers: ") + name), patience);
    }

    void searchAndFiltersNarrowTheList()
    {
        TestProfile profile;
        std::vector<Story> stories = sampleStories();
        stories[2].setText("situation", "They asked for my r\xC3\xA9sum\xC3\xA9 before Christmas.");
        Bench bench(profile, stories);
        const QAbstractItemModelTester tester(bench.list()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE_WITH_TIMEOUT(bench.titles().size(), 3, patience);
        const QString begun = QString::fromStdString(stories[2].title);
        QTest::keyClick(bench.page, Qt::Key_F, Qt::ControlModifier);
        auto *search = bench.app.find<QLineEdit>("storySearch");
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, QStringLiteral("resume"));
        QCOMPARE(bench.titles(), QStringList{begun});
        QVERIFY(bench.said("storyCount").startsWith(QStringLiteral("1 of 3")));
        search->selectAll();
        compose(search, QStringLiteral("R\u00C9SUM\u00C9"));
        QCOMPARE(bench.titles(), QStringList{begun});
        search->selectAll();
        QTest::keyClicks(search, QStringLiteral("march FRAUD"));
        QCOMPARE(bench.titles(), QStringList{driftTitle});
        QTest::keyClicks(search, QStringLiteral(" zzzz"));
        QCOMPARE(bench.titles().size(), 0);
        QPushButton *all = bench.button(bench.page, QStringLiteral("Show all"));
        QVERIFY(all != nullptr);
        QTest::mouseClick(all, Qt::LeftButton);
        QCOMPARE(bench.titles().size(), 3);

        QComboBox *competency = bench.filter("Told for");
        QComboBox *state = bench.filter("State");
        QVERIFY(competency != nullptr && state != nullptr);
        const auto pick = [](QComboBox *box, const QString &name) {
            box->setFocus();
            QTest::keyClick(box, Qt::Key_Home);
            for (int step = 0; step < box->count() && box->currentText() != name; ++step)
                QTest::keyClick(box, Qt::Key_Down);
            return box->currentText() == name;
        };
        QVERIFY(pick(competency, QStringLiteral("Initiative and improvement")));
        QCOMPARE(bench.titles(), QStringList{weakTitle});
        QVERIFY(pick(state, QStringLiteral("Complete")));
        QCOMPARE(bench.titles().size(), 0);
        QVERIFY(pick(competency, QStringLiteral("For anything")));
        QCOMPARE(bench.titles(), QStringList{driftTitle});
        QVERIFY(pick(state, QStringLiteral("Unfinished")));
        QCOMPARE(bench.titles().size(), 2);
        QVERIFY(pick(state, QStringLiteral("Without a number")));
        QVERIFY(!bench.titles().contains(driftTitle) && bench.titles().contains(weakTitle));
        QVERIFY(pick(state, QStringLiteral("Not told yet")));
        QCOMPARE(bench.titles().size(), 3);
    }

    void storiesAreExported_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("Markdown") << QStringLiteral("stories.md") << QByteArray("#");
        QTest::newRow("a web page") << QStringLiteral("stories.html") << QByteArray("<!DOCTYPE html");
        QTest::newRow("plain text") << QStringLiteral("stories.txt") << QByteArray();
        QTest::newRow("PDF") << QStringLiteral("stories.pdf") << QByteArray("%PDF-");
    }

    void storiesAreExported()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, beginning);
        TestProfile profile;
        QTemporaryDir place;
        Bench bench(profile, sampleStories());
        bench.open(weakTitle);
        bench.type("task", QStringLiteral("Quokka."));
        bench.app.prompt.file = place.filePath(name);
        QTest::keyClick(bench.section("task"), Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(bench.app.window->toastMessage().contains(name), patience);
        const QByteArray one = bytesOf(bench.app.prompt.file);
        QVERIFY2(one.startsWith(beginning), one.left(60).constData());
        if (!name.endsWith(QLatin1String("pdf"))) {
            QVERIFY(one.contains("Faster reports") && one.contains("Quokka."));
            QVERIFY(!one.contains("blind in March"));
        }
        bench.app.prompt.file = place.filePath(QStringLiteral("all-") + name);
        QVERIFY(bench.choose(bench.app.find<QPushButton>("bankMenu"), QStringLiteral("Export all")));
        QTRY_VERIFY_WITH_TIMEOUT(bench.app.window->toastMessage().contains(QStringLiteral("all-") + name), patience);
        const QByteArray all = bytesOf(bench.app.prompt.file);
        QVERIFY(all.size() > one.size());
        if (!name.endsWith(QLatin1String("pdf")))
            QVERIFY(all.contains("Faster reports") && all.contains("blind in March") && all.contains("Quokka."));
        QVERIFY(bench.app.prompt.told.isEmpty());
    }

    void anExportThatCannotBeWrittenIsTold()
    {
        TestProfile profile;
        QTemporaryDir place;
        Bench bench(profile, sampleStories());
        bench.open(weakTitle);
        QVERIFY(writeFile(place.filePath(QStringLiteral("file")), "not a folder"));
        bench.app.prompt.file = place.filePath(QStringLiteral("file/stories.md"));
        QTest::keyClick(bench.title(), Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!bench.app.prompt.told.isEmpty() || !bench.app.window->toastMessage().isEmpty(), patience);
        QVERIFY(!bench.app.window->toastMessage().startsWith(QStringLiteral("Exported")));
        bench.app.prompt.told.clear();
        bench.app.prompt.file.clear(); // cancelled: nothing happens
        QTest::keyClick(bench.title(), Qt::Key_E, Qt::ControlModifier);
        bench.app.settle();
        QVERIFY(bench.app.prompt.told.isEmpty());
    }

    void storiesAreCopiedAsText()
    {
        TestProfile profile;
        Bench bench(profile, sampleStories());
        bench.open(weakTitle);
        bench.type("task", QStringLiteral("Quokka."));
        QApplication::clipboard()->clear();
        QVERIFY(bench.choose(bench.app.find<QPushButton>("storyMenu"), QStringLiteral("Copy as text")));
        const QString copied = QApplication::clipboard()->text();
        QVERIFY(copied.contains(weakTitle) && copied.contains(QStringLiteral("Quokka.")));
        QVERIFY(!copied.contains(driftTitle));
        bench.list()->setFocus();
        QTest::keyClick(bench.list(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(bench.list(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QApplication::clipboard()->text().contains(driftTitle));
        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("Quokka.")));
    }

    void aReadOnlyProfileIsReadAndNotEdited()
    {
        TestProfile profile;
        {
            const Bench bench(profile, sampleStories());
        }
        const QString folder = QString::fromStdString(profile.folder());
        const ReadOnlyFolder readOnly(folder);
        if (!readOnly.works())
            QSKIP("nothing is read-only here");
        const auto before = digestsOf(folder);
        {
            Bench bench(profile);
            bench.open(weakTitle);
            const QString task = bench.text("task");
            const QString action = bench.text("action");
            QTest::keyClicks(bench.title(), QStringLiteral("x"));
            QTest::keyClicks(bench.section("action"), QStringLiteral("x"));
            paste(bench.section("action"));
            QCOMPARE(bench.title()->text(), weakTitle);
            QCOMPARE(bench.text("action"), action);
            QVERIFY(!bench.app.find<QComboBox>("storyTemplate")->isEnabled());
            QVERIFY(!bench.app.find<QPushButton>("storyCompetencies")->isEnabled());
            QVERIFY(!bench.app.find<QPushButton>("storyLinks")->isEnabled());
            QTest::keyClick(bench.page, Qt::Key_N, Qt::ControlModifier);
            bench.list()->setFocus();
            QTest::keyClick(bench.list(), Qt::Key_Delete);
            QTest::keyClick(bench.page, Qt::Key_Z, Qt::ControlModifier);
            QTest::keyClick(bench.section("action"), Qt::Key_Z, Qt::ControlModifier);
            bench.app.settle();
            QCOMPARE(bench.titles().size(), 3);
            QCOMPARE(bench.title()->text(), weakTitle);
            QVERIFY(bench.said("notSaved").isEmpty());
            QVERIFY(!bench.choose(bench.app.find<QPushButton>("storyMenu"), QStringLiteral("Move to trash")));
            QTRY_VERIFY_WITH_TIMEOUT(bench.remark("no_measured_result") != nullptr, patience); // the coach still reads
            bench.open(driftTitle);
            QVERIFY(bench.section("action")->isReadOnly());
            bench.app.prompt.agrees = false;
            bench.app.window->close();
            QVERIFY(!bench.app.window->isVisible());
        }
        QVERIFY(digestsOf(folder) == before);
    }

    void theListIsASoundModelWhileStoriesComeAndGo()
    {
        TestProfile profile;
        Bench bench(profile, sampleStories());
        const QAbstractItemModelTester tester(bench.list()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        bench.begin();
        QTest::keyClicks(bench.title(), QStringLiteral("Fresh"));
        bench.waitUntilSaved();
        QTRY_VERIFY_WITH_TIMEOUT(bench.titles().contains(QStringLiteral("Fresh")), patience);
        auto *search = bench.app.find<QLineEdit>("storySearch");
        QTest::keyClicks(search, QStringLiteral("fresh"));
        QCOMPARE(bench.titles(), QStringList{QStringLiteral("Fresh")});
        bench.title()->setFocus();
        QTest::keyClicks(bench.title(), QStringLiteral("ly made")); // changes while it is filtered
        bench.waitUntilSaved();
        bench.list()->setFocus();
        QTest::keyClick(bench.list(), Qt::Key_Delete);
        QTRY_COMPARE_WITH_TIMEOUT(bench.titles().size(), 0, patience);
        search->clear();
        QTRY_COMPARE_WITH_TIMEOUT(bench.titles().size(), 3, patience);
        QCOMPARE(bench.list()->model()->rowCount(bench.list()->model()->index(0, 0)), 0);
        QVERIFY(!bench.list()->model()->index(99, 0).isValid());
    }

    void theKeysOfThePageAreListed()
    {
        TestProfile profile;
        Bench bench(profile);
        QStringList keys;
        for (const ShortcutRow &row : qobject_cast<Page *>(bench.page)->shortcuts())
            keys << row.keys;
        for (const char *key : {"Ctrl+N", "Ctrl+F", "Ctrl+M", "Ctrl+H", "Ctrl+E", "Ctrl+P", "Ctrl+Z", "Ctrl+Shift+Z"})
            QVERIFY2(keys.contains(QString::fromLatin1(key)), key);
    }

private:
    /// A folder that cannot be written while this lives, for root too.
    class ReadOnlyFolder {
    public:
        explicit ReadOnlyFolder(const QString &folder) : m_folder(folder), m_wasRoot(::getuid() == 0)
        {
            ::chmod(QFile::encodeName(QFileInfo(folder).path()).constData(), 0755);
            setMode(0444, 0555);
            if (m_wasRoot && ::setresuid(65534, 65534, 0) != 0)
                return;
            m_works = ::access(QFile::encodeName(folder).constData(), W_OK) != 0;
        }
        ~ReadOnlyFolder()
        {
            if (m_wasRoot && ::setresuid(0, 0, 0) != 0)
                qFatal("this process does not get its rights back");
            setMode(0600, 0700);
        }
        [[nodiscard]] bool works() const { return m_works; }

    private:
        void setMode(mode_t files, mode_t folder) const
        {
            for (const QString &name : QDir(m_folder).entryList(QDir::Files | QDir::Hidden))
                ::chmod(QFile::encodeName(m_folder + QLatin1Char('/') + name).constData(), files);
            ::chmod(QFile::encodeName(m_folder).constData(), folder);
        }

        QString m_folder;
        bool m_wasRoot;
        bool m_works = false;
    };
};

QTEST_MAIN(StoryBankTest)
#include "tst_storybank.moc"
