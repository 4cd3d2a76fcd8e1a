// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTimer>
#include <QtTest>

#include <functional>

#include "content/gooditems.h"
#include "core/text/fold.h"
#include "support/questionbench.h"
#include "ui/pages/questions/optionlines.h"
#include "ui/pages/questions/questionlistmodel.h"
#include "ui/pages/questions/questionspage.h"
#include "ui/widgets/emptystate.h"

using namespace greenroom;
using namespace greenroom::test;
using namespace greenroom::ui;

namespace {

bool hasMarks(const storage::ItemSummary &row)
{
    const auto begins = row.snippet.find('\x02');
    return begins != std::string::npos && row.snippet.find('\x03', begins) > begins + 1;
}

} // namespace

class QuestionsTest : public QObject {
    Q_OBJECT

private slots:
    void typingFiltersAndMarksWhatWasFound()
    {
        Bench bench;
        const int all = bench.rows();
        QVERIFY(bench.app.find<QLabel>("hitCount")->text().contains(QString::number(all)));
        bench.type(QStringLiteral("calibration"));
        const auto found = bench.summaries();
        QVERIFY(!found.empty());
        QVERIFY(static_cast<int>(found.size()) < all);
        for (const storage::ItemSummary &row : found)
            QVERIFY2(hasMarks(row), row.title.c_str());
        QVERIFY(bench.app.find<QLabel>("hitCount")->text().contains(QString::number(found.size())));
        QVERIFY(bench.list->currentIndex().isValid());
        QTRY_COMPARE(bench.app.find<QLabel>("detailTitle")->text(), QString::fromStdString(bench.current().title));
        bench.search->clear();
        QTRY_COMPARE_WITH_TIMEOUT(bench.rows(), all, patience);
        QVERIFY(bench.summaries().front().snippet.empty());
    }

    void everyWordTypedNarrows()
    {
        Bench bench;
        bench.type(QStringLiteral("fraud"));
        const int one = bench.rows();
        bench.type(QStringLiteral("fraud calibration"));
        QVERIFY(bench.rows() > 0);
        QVERIFY(bench.rows() < one);
        bench.type(QStringLiteral("FRAUD Calibrat")); // case aside, and the last word may be unfinished
        QVERIFY(bench.rows() > 0);
        QVERIFY(bench.rows() <= one);
    }

    void downLeadsFromTheSearchIntoTheList()
    {
        Bench bench;
        bench.list->setFocus();
        QTest::keyClick(bench.list, Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(bench.search->hasFocus());
        QTest::keyClick(bench.search, Qt::Key_Down);
        QVERIFY(bench.list->hasFocus());
        const QString before = QString::fromStdString(bench.current().title);
        QTest::keyClick(bench.list, Qt::Key_Down);
        QTRY_VERIFY(QString::fromStdString(bench.current().title) != before);
        QTRY_COMPARE(bench.app.find<QLabel>("detailTitle")->text(), QString::fromStdString(bench.current().title));
    }

    void aFacetNarrowsAndTheButtonSaysSo()
    {
        Bench bench;
        const int all = bench.rows();
        QComboBox *area = bench.facet(QStringLiteral("Area"));
        QVERIFY(area != nullptr);
        QSignalSpy listed(bench.page, &QuestionsPage::listed);
        area->setCurrentIndex(area->findData(QStringLiteral("core-ml")));
        QTRY_VERIFY_WITH_TIMEOUT(!listed.isEmpty(), patience);
        const auto found = bench.summaries();
        QVERIFY(!found.empty() && static_cast<int>(found.size()) < all);
        for (const storage::ItemSummary &row : found)
            QCOMPARE(row.area, std::string("core-ml"));
        bool told = false;
        for (const QPushButton *button : bench.page->findChildren<QPushButton *>())
            told = told || (button->isCheckable() && button->text().contains(QStringLiteral("(1)")));
        QVERIFY(told);

        QComboBox *kind = bench.facet(QStringLiteral("Kind"));
        QVERIFY(kind != nullptr);
        listed.clear();
        kind->setCurrentIndex(kind->findData(QStringLiteral("numeric")));
        QTRY_VERIFY_WITH_TIMEOUT(!listed.isEmpty(), patience);
        QVERIFY(bench.rows() > 0 && bench.rows() < static_cast<int>(found.size()));
        for (const storage::ItemSummary &row : bench.summaries())
            QCOMPARE(row.kind, ItemKind::Numeric);
    }

    void aTypoGetsASuggestionThatSearches()
    {
        Bench bench;
        bench.type(QStringLiteral("calibratoin"));
        QCOMPARE(bench.rows(), 0);
        QTRY_VERIFY(bench.nothingFound() != nullptr);
        QPushButton *button = bench.nothingFound()->button();
        QTRY_VERIFY_WITH_TIMEOUT(button->text().contains(QStringLiteral("calibration")), patience);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(bench.search->text(), QStringLiteral("calibration"));
        QTRY_VERIFY_WITH_TIMEOUT(bench.rows() > 0, patience);
        QTRY_VERIFY(bench.list->isVisible());
    }

    void nothingFoundOffersTheWayBack()
    {
        Bench bench;
        const int all = bench.rows();
        bench.type(QStringLiteral("zzzzqqqq"));
        QCOMPARE(bench.rows(), 0);
        QTRY_VERIFY(bench.nothingFound() != nullptr);
        QTest::mouseClick(bench.nothingFound()->button(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(bench.rows(), all, patience);
        QVERIFY(bench.search->text().isEmpty());
    }

    void sSuspendsAndCtrlZTakesItBack()
    {
        Bench bench;
        const auto before = bench.choose(QStringLiteral("F1 from a week of alerts"));
        QCOMPARE(before.item.header.title, std::string("F1 from a week of alerts"));
        QVERIFY(!before.suspended);
        const ItemId id = before.item.header.id;
        QTest::keyClick(bench.list, Qt::Key_S);
        QTRY_VERIFY_WITH_TIMEOUT(bench.stored(id).suspended, patience);
        QTRY_VERIFY(!bench.app.window->toastMessage().isEmpty());
        QTRY_VERIFY(bench.current().suspended && bench.current().id == id); // it stays the chosen one
        QTest::keyClick(bench.list, Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!bench.stored(id).suspended, patience);
        QTRY_VERIFY(!bench.current().suspended && bench.current().id == id);
        QVERIFY2(bench.app.prompt.told.isEmpty(), qPrintable(bench.app.prompt.told.join(QLatin1Char('\n'))));
    }

    void theToastsButtonUndoesToo()
    {
        Bench bench;
        const ItemId id = bench.choose(QStringLiteral("F1 from a week of alerts")).item.header.id;
        QTest::keyClick(bench.list, Qt::Key_S);
        QTRY_VERIFY_WITH_TIMEOUT(bench.stored(id).suspended, patience);
        auto *undo = bench.app.find<QPushButton>("toastUndo");
        QTRY_VERIFY(undo->isVisible());
        QTest::mouseClick(undo, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!bench.stored(id).suspended, patience);
    }

    void tTagsAndTheTagBecomesAFacet()
    {
        Bench bench;
        const int all = bench.rows();
        const ItemId id = bench.choose(QStringLiteral("F1 from a week of alerts")).item.header.id;
        bench.app.prompt.answer = QStringLiteral("  before   Thursday ");
        QTest::keyClick(bench.list, Qt::Key_T);
        const std::vector<std::string> tagged{"before Thursday"};
        QTRY_VERIFY_WITH_TIMEOUT(bench.stored(id).tags == tagged, patience);
        QComboBox *tags = bench.facet(QStringLiteral("Tag"));
        QVERIFY(tags != nullptr);
        QTRY_VERIFY(tags->findData(QStringLiteral("before Thursday")) > 0);
        tags->setCurrentIndex(tags->findData(QStringLiteral("before Thursday")));
        QTRY_COMPARE_WITH_TIMEOUT(bench.rows(), 1, patience);
        QTRY_VERIFY(bench.current().id == id);
        QTRY_VERIFY(bench.app.find<QLabel>("detailTitle")->isVisible());
        // The same tag once more takes it off.
        bench.list->setFocus();
        bench.app.settle();
        QTest::keyClick(bench.list, Qt::Key_T);
        QTRY_VERIFY_WITH_TIMEOUT(bench.stored(id).tags.empty(), patience);
        // Nobody has the tag any more, so it filters no longer.
        QTRY_COMPARE_WITH_TIMEOUT(bench.rows(), all, patience);
        QCOMPARE(tags->currentIndex(), 0);
    }

    void aCancelledTagChangesNothing()
    {
        Bench bench;
        const ItemId id = bench.choose(QStringLiteral("F1 from a week of alerts")).item.header.id;
        bench.app.prompt.answer = QString();
        QTest::keyClick(bench.list, Qt::Key_T);
        bench.app.settle();
        QVERIFY(bench.stored(id).tags.empty());
    }

    void anOwnQuestionIsWrittenFoundAndTakenBack()
    {
        Bench bench;
        const int before = bench.rows();
        bench.list->setFocus();
        const bool came = bench.inEditor(Qt::Key_N, Qt::ControlModifier, [](QDialog &editor) {
            auto *title = editor.findChild<QLineEdit *>(QStringLiteral("questionTitle"));
            QTRY_VERIFY(title->hasFocus());
            QTest::keyClicks(title, QStringLiteral("Why quokkas hop"));
            QTest::keyClicks(editor.findChild<QPlainTextEdit *>(QStringLiteral("questionPrompt")),
                             QStringLiteral("Why do quokkas hop?"));
            QTest::keyClicks(editor.findChild<QPlainTextEdit *>(QStringLiteral("questionAnswer")),
                             QStringLiteral("It saves energy, about $\\frac{1}{3}$."));
            QTest::mouseClick(editor.findChild<QPushButton *>(QStringLiteral("saveQuestion")), Qt::LeftButton);
            QTRY_VERIFY2_WITH_TIMEOUT(!editor.isVisible(),
                                      qPrintable(editor.findChild<QLabel *>(QStringLiteral("editorProblem"))->text()),
                                      patience);
            QCOMPARE(editor.result(), static_cast<int>(QDialog::Accepted));
        });
        QVERIFY(came);
        QTRY_COMPARE_WITH_TIMEOUT(bench.rows(), before + 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(QString::fromStdString(bench.current().title), QStringLiteral("Why quokkas hop"),
                                  patience);
        QVERIFY(bench.current().own);
        const ItemId id = bench.current().id;
        QCOMPARE(id.value().substr(0, 4), std::string("own/"));

        bench.type(QStringLiteral("energy quokkas"));
        QCOMPARE(bench.titles(), QStringList{QStringLiteral("Why quokkas hop")});
        QVERIFY(hasMarks(bench.summaries().front()));
        bench.type(QStringLiteral("quokkas"));
        bench.list->setFocus();
        QTest::keyClick(bench.list, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(bench.rows(), 0, patience);
    }

    void anEditIsStoredAndLeavesThePackAlone()
    {
        Bench bench;
        const auto before = bench.choose(QStringLiteral("Fraud is rare: what to do about lopsided classes"));
        QVERIFY(!before.edited);
        const ItemId id = before.item.header.id;
        const bool came = bench.inEditor(Qt::Key_E, Qt::NoModifier, [](QDialog &editor) {
            auto *title = editor.findChild<QLineEdit *>(QStringLiteral("questionTitle"));
            title->selectAll();
            QTest::keyClicks(title, QStringLiteral("Few frauds"));
            QTest::mouseClick(editor.findChild<QPushButton *>(QStringLiteral("saveQuestion")), Qt::LeftButton);
            QTRY_VERIFY2_WITH_TIMEOUT(!editor.isVisible(),
                                      qPrintable(editor.findChild<QLabel *>(QStringLiteral("editorProblem"))->text()),
                                      patience);
        });
        QVERIFY(came);
        QTRY_VERIFY_WITH_TIMEOUT(bench.stored(id).edited, patience);
        const auto after = bench.stored(id);
        QCOMPARE(after.item.header.title, std::string("Few frauds"));
        QVERIFY(after.item.header.topics == before.item.header.topics);
        QVERIFY(!after.ownItem);
        bench.list->setFocus();
        QTest::keyClick(bench.list, Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!bench.stored(id).edited, patience);
        QCOMPARE(bench.stored(id).item.header.title, before.item.header.title);
    }

    void aTextThatDoesNotReadShowsWhyAndStays()
    {
        Bench bench;
        const int before = bench.rows();
        bench.list->setFocus();
        const bool came = bench.inEditor(Qt::Key_N, Qt::ControlModifier, [](QDialog &editor) {
            auto *problem = editor.findChild<QLabel *>(QStringLiteral("editorProblem"));
            auto *save = editor.findChild<QPushButton *>(QStringLiteral("saveQuestion"));
            auto *tabs = editor.findChild<QTabWidget *>();
            auto *text = editor.findChild<QPlainTextEdit *>(QStringLiteral("questionText"));
            QVERIFY(problem->text().isEmpty());
            QTest::mouseClick(save, Qt::LeftButton); // nothing was written yet
            QVERIFY(editor.isVisible());
            QVERIFY(!problem->text().isEmpty());

            tabs->setCurrentIndex(1);
            text->setPlainText(QStringLiteral("schema = 1\nkind = = \"concept\"\n"));
            QVERIFY2(problem->text().contains(QStringLiteral("2")), qPrintable(problem->text())); // the line
            QTest::mouseClick(save, Qt::LeftButton);
            QVERIFY(editor.isVisible());
            QVERIFY(!problem->text().isEmpty());
            QVERIFY(problem->isVisible());
            // The form cannot hold such a text, so the tab stays where the text is.
            tabs->setCurrentIndex(0);
            QCOMPARE(tabs->currentIndex(), 1);
            QCOMPARE(text->toPlainText(), QStringLiteral("schema = 1\nkind = = \"concept\"\n"));
        });
        QVERIFY(came);
        QCOMPARE(bench.rows(), before);
    }

    void aQuestionThatIsNotStoredStaysInTheEditor()
    {
        Bench bench;
        const int before = bench.rows();
        bench.list->setFocus();
        bench.app.refuseWrites(true);
        const bool came = bench.inEditor(Qt::Key_N, Qt::ControlModifier, [&bench](QDialog &editor) {
            auto *title = editor.findChild<QLineEdit *>(QStringLiteral("questionTitle"));
            auto *prompt = editor.findChild<QPlainTextEdit *>(QStringLiteral("questionPrompt"));
            auto *problem = editor.findChild<QLabel *>(QStringLiteral("editorProblem"));
            auto *save = editor.findChild<QPushButton *>(QStringLiteral("saveQuestion"));
            title->setText(QStringLiteral("Why quokkas hop"));
            prompt->setPlainText(QStringLiteral("Why do quokkas hop?"));
            editor.findChild<QPlainTextEdit *>(QStringLiteral("questionAnswer"))->setPlainText(QStringLiteral("It saves energy."));
            QTest::mouseClick(save, Qt::LeftButton);
            QTRY_VERIFY_WITH_TIMEOUT(!problem->text().isEmpty(), patience);
            QVERIFY(editor.isVisible());
            QTRY_VERIFY(save->isEnabled());
            QCOMPARE(prompt->toPlainText(), QStringLiteral("Why do quokkas hop?"));
            bench.app.refuseWrites(false);
            QTest::mouseClick(save, Qt::LeftButton);
            QTRY_VERIFY2_WITH_TIMEOUT(!editor.isVisible(), qPrintable(problem->text()), patience);
        });
        QVERIFY(came);
        QTRY_COMPARE_WITH_TIMEOUT(bench.rows(), before + 1, patience);
    }

    void anotherKindInTheTextOfAQuestionIsRefused()
    {
        Bench bench;
        const ItemId id = bench.choose(QStringLiteral("Fraud is rare: what to do about lopsided classes")).item.header.id;
        const bool came = bench.inEditor(Qt::Key_E, Qt::NoModifier, [](QDialog &editor) {
            editor.findChild<QTabWidget *>()->setCurrentIndex(1);
            auto *text = editor.findChild<QPlainTextEdit *>(QStringLiteral("questionText"));
            auto *problem = editor.findChild<QLabel *>(QStringLiteral("editorProblem"));
            const QString other = text->toPlainText().replace(QStringLiteral("kind = \"concept\""), QStringLiteral("kind = \"derivation\""));
            QVERIFY(other != text->toPlainText());
            text->setPlainText(other);
            QVERIFY2(problem->text().contains(QStringLiteral("keeps its kind")), qPrintable(problem->text()));
            QTest::mouseClick(editor.findChild<QPushButton *>(QStringLiteral("saveQuestion")), Qt::LeftButton);
            QVERIFY(editor.isVisible());
        });
        QVERIFY(came);
        QVERIFY(!bench.stored(id).edited);
    }

    void aTextWithMoreThanTheFormShowsStaysAText_data()
    {
        QTest::addColumn<QString>("toml");
        QTest::newRow("a question with numbers") << QString::fromStdString(gooditems::numeric());
        QTest::newRow("an option of two lines") << QString::fromStdString(gooditems::mcq())
                                                       .replace(QStringLiteral("\"That is precision.\""),
                                                                QStringLiteral("\"That is precision.\\nNot recall.\""));
    }

    void aTextWithMoreThanTheFormShowsStaysAText()
    {
        QFETCH(QString, toml);
        Bench bench;
        bench.list->setFocus();
        const bool came = bench.inEditor(Qt::Key_N, Qt::ControlModifier, [&toml](QDialog &editor) {
            auto *tabs = editor.findChild<QTabWidget *>();
            auto *text = editor.findChild<QPlainTextEdit *>(QStringLiteral("questionText"));
            auto *problem = editor.findChild<QLabel *>(QStringLiteral("editorProblem"));
            tabs->setCurrentIndex(1);
            text->setPlainText(toml);
            QVERIFY2(problem->text().isEmpty(), qPrintable(problem->text()));
            tabs->setCurrentIndex(0);
            QCOMPARE(tabs->currentIndex(), 1);
            QVERIFY(!problem->text().isEmpty());
            QCOMPARE(text->toPlainText(), toml);
        });
        QVERIFY(came);
    }

    void optionsComeBackFromTheirLines_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("why");
        QTest::newRow("plain") << QStringLiteral("Recall") << QStringLiteral("By definition.");
        QTest::newRow("no reason") << QStringLiteral("Recall") << QString();
        QTest::newRow("a bar in the reason") << QStringLiteral("Recall") << QStringLiteral("P(A | B), that is a | b");
        QTest::newRow("a bar in the option") << QStringLiteral("$P(A | B)$") << QStringLiteral("Bayes.");
        QTest::newRow("a bar without blanks") << QStringLiteral("$P(A|B)$ and $\\|x\\|$") << QStringLiteral("Bayes.");
        QTest::newRow("a bar at either end") << QStringLiteral("| x |") << QString();
        QTest::newRow("bars in a row") << QStringLiteral("a | | b") << QStringLiteral("| c");
        QTest::newRow("a bar with backslashes") << QStringLiteral("a \\| b \\\\| c") << QStringLiteral("d");
        QTest::newRow("a star") << QStringLiteral("* x") << QStringLiteral("* y");
        QTest::newRow("a star with a backslash") << QStringLiteral("\\* x") << QString();
    }

    void optionsComeBackFromTheirLines()
    {
        QFETCH(QString, text);
        QFETCH(QString, why);
        for (const bool all : {false, true}) {
            McqBody body;
            body.selectAll = all;
            body.options = {{"first", text.toStdString(), true, why.toStdString()}, {"second", text.toStdString(), false, why.toStdString()}};
            McqBody again = body;
            setOptionsFromLines(again, linesFromOptions(body));
            QCOMPARE(again.options.size(), std::size_t{2});
            for (std::size_t i = 0; i < 2; ++i) {
                QCOMPARE(QString::fromStdString(again.options[i].text), text);
                QCOMPARE(QString::fromStdString(again.options[i].why), why);
                QCOMPARE(again.options[i].correct, body.options[i].correct);
                QCOMPARE(again.options[i].id, body.options[i].id);
            }
            QCOMPARE(again.selectAll, all);
            QCOMPARE(linesFromOptions(again), linesFromOptions(body));
            QVERIFY(fitsLines(body));
        }
        McqBody one;
        one.options = {{"only", "x", false, why.toStdString()}};
        QCOMPARE(linesFromOptions(one).contains(QStringLiteral(" | ")), !why.isEmpty());
    }

    void aQuestionThatIsNotListedIsNotWaitedFor()
    {
        Bench bench;
        auto added = bench.app.storage->post(services::StorageThread::Urgency::Write, [](services::Services &services) {
            const auto all = services.questions().all({}, 1);
            Item item = services.questions().detail(all->numbers.front())->item;
            item.header.title = "Gone again";
            const ItemId id = *services.questions().add(item);
            (void)services.questions().remove(id);
            return id;
        });
        added.waitForFinished();
        const ItemId id = added.result();
        bench.app.settle();
        bench.page->open(QStringLiteral("item:") + QString::fromStdString(id.value()));
        bench.app.settle();
        bench.type(QStringLiteral("fraud"));
        QVERIFY(bench.list->currentIndex().isValid());
        QTRY_VERIFY(bench.app.find<QLabel>("detailTitle")->isVisible());
    }

    void theQuestionBeforeIsGoneAsSoonAsAnotherIsAskedFor()
    {
        Bench bench;
        auto *title = bench.app.find<QLabel>("detailTitle");
        QTRY_VERIFY(title->isVisible());
        bench.list->setCurrentIndex(bench.list->model()->index(1, 0));
        QVERIFY(!title->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(title->isVisible(), patience);
        QCOMPARE(title->text(), QString::fromStdString(bench.current().title));
    }

    void theListIsASoundModelWhileItChanges()
    {
        Bench bench;
        const QAbstractItemModelTester tester(bench.list->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const char *text : {"f", "fraud", "fraud calibration", "zzzzqqqq", "metrics", "recall"})
            bench.type(QString::fromLatin1(text));
        bench.search->clear();
        bench.app.settle();
        QTRY_VERIFY_WITH_TIMEOUT(bench.rows() > 0, patience);
        QCOMPARE(static_cast<int>(bench.summaries().size()), bench.rows());
        (void)bench.summaries();
        const ItemId id = bench.choose(bench.titles().constLast()).item.header.id;
        QTest::keyClick(bench.list, Qt::Key_S);
        QTRY_VERIFY_WITH_TIMEOUT(bench.stored(id).suspended, patience);
        bench.app.settle();
    }

    void rowsOutsideTheModelAreNothing()
    {
        Bench bench;
        auto *model = qobject_cast<QuestionListModel *>(bench.list->model());
        QVERIFY(model != nullptr);
        QCOMPARE(model->numberAt(-1), std::int64_t{0});
        QCOMPARE(model->numberAt(model->rowCount()), std::int64_t{0});
        QCOMPARE(model->rowOf(-5), -1);
        QCOMPARE(model->rowCount(model->index(0, 0)), 0);
        for (int row = 0; row < model->rowCount(); ++row)
            QCOMPARE(model->rowOf(model->numberAt(row)), row);
    }
};

QTEST_MAIN(QuestionsTest)
#include "tst_questions.moc"
