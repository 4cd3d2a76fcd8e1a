// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QtTest>

#include <set>

#include "core/grading/numeric.h"
#include "support/testwindow.h"
#include "ui/pages/practise/cardview.h"
#include "ui/pages/practise/itemtimer.h"
#include "ui/pages/practise/practisepage.h"

using namespace greenroom;
using namespace greenroom::test;

namespace {

void key(QWidget *, Qt::Key which, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWidget *target = QApplication::focusWidget();
    QVERIFY(target != nullptr);
    QTest::keyClick(target, which, modifiers);
}

QString hint(const TestWindow &app)
{
    const auto *label = app.find<QLabel>("stageHint");
    return label != nullptr ? label->text() : QString();
}

/// The answer screen of the item in view is up: its first question is how sure the user is.
bool waitsForConfidence(const TestWindow &app)
{
    const auto *button = app.find<QPushButton>("confidence1");
    return button != nullptr && button->isVisible();
}

bool isRevealed(const TestWindow &app)
{
    const auto *button = app.find<QPushButton>("grade1");
    return button != nullptr && button->isVisible();
}

bool isFinished(const TestWindow &app)
{
    const auto *heading = app.find<QLabel>("sessionEnd");
    return heading != nullptr && heading->isVisible();
}

/// Answers the item in view with keys alone, whatever its kind.
void answerByKeys(TestWindow &app)
{
    QTRY_VERIFY_WITH_TIMEOUT(waitsForConfidence(app), 10000);
    key(nullptr, Qt::Key_3);
    auto *number = app.find<QLineEdit>("numberInput");
    if (number != nullptr && number->isVisible()) {
        QTRY_VERIFY(number->hasFocus());
        QTest::keyClicks(number, QStringLiteral("12,5"));
        QTest::keyClick(number, Qt::Key_Return);
    } else if (app.window->findChild<QWidget *>(QStringLiteral("optionA")) != nullptr) {
        key(nullptr, Qt::Key_A);
        key(nullptr, Qt::Key_Return);
    } else {
        key(nullptr, Qt::Key_Space);
    }
    QTRY_VERIFY_WITH_TIMEOUT(isRevealed(app), 10000);
    if (const auto *level = app.find<QWidget>("level3"); level != nullptr && level->isVisible())
        key(nullptr, Qt::Key_3); // a told story is judged on its scale first
    for (Qt::Key grade : {Qt::Key_3, Qt::Key_1}) { // a wrong program-marked answer accepts Again alone
        if (isRevealed(app) && app.find<QPushButton>(grade == Qt::Key_3 ? "grade3" : "grade1")->isEnabled()) {
            key(nullptr, grade);
            break;
        }
    }
    app.settle();
    app.settle();
}

qint64 countedReviews(TestWindow &app)
{
    auto count = app.storage->post(services::StorageThread::Urgency::Read,
                                   [](services::Services &services) { return services.profile().reviews().countCounting(); });
    count.waitForFinished();
    return count.result();
}

/// A question that is answered in words, past the question how sure one is.
void openExplanation(TestWindow &app)
{
    auto found = app.storage->post(services::StorageThread::Urgency::Read, [](services::Services &services) {
        sqlite::Query query = services.profile().database().prepareOnce("SELECT id FROM item WHERE kind = 'concept' LIMIT 1");
        return query.step() ? query.text(0) : std::string();
    });
    found.waitForFinished();
    app.window->showPage(QStringLiteral("practise"), QStringLiteral("item:") + QString::fromStdString(found.result()));
    QTRY_VERIFY_WITH_TIMEOUT(waitsForConfidence(app), 10000);
    key(nullptr, Qt::Key_3);
}

} // namespace

class MainLoopTest : public QObject {
    Q_OBJECT

private slots:
    void firstRunAsksThreeQuestionsAndKeepsTheAnswers()
    {
        TestProfile profile;
        TestWindow app(profile);
        app.window->askFirstRun();
        auto *dialog = app.find<QDialog>("firstRun");
        QVERIFY(dialog != nullptr);
        QTRY_VERIFY(dialog->isVisible());
        auto *role = dialog->findChild<QComboBox *>(QStringLiteral("firstRunRole"));
        role->setCurrentIndex(role->findData(QStringLiteral("barclays-mle")));
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("firstRunStraight")), Qt::LeftButton);
        QTRY_COMPARE(app.window->currentPage(), QStringLiteral("practise"));
        QCOMPARE(app.preferences->text("role"), QStringLiteral("barclays-mle"));
        QVERIFY(app.preferences->isOn("first_run_done"));
        QTRY_VERIFY_WITH_TIMEOUT(waitsForConfidence(app), 10000);
    }

    void tenItemsByKeysThenUndoThenEverythingIsThereAfterARestart()
    {
        TestProfile profile;
        qint64 kept = 0;
        {
            TestWindow app(profile);
            app.window->showPage(QStringLiteral("practise"), QStringLiteral("start"));
            int answered = 0;
            while (answered < 10) {
                answerByKeys(app);
                if (QTest::currentTestFailed())
                    return;
                ++answered;
                QCOMPARE(countedReviews(app), answered);
                profile.clock.advance(std::chrono::seconds{40});
            }
            // Failed items come back: the session goes on until every entry is graded.
            for (int more = 0; more < 40 && !isFinished(app); ++more) {
                QTRY_VERIFY_WITH_TIMEOUT(waitsForConfidence(app) || isFinished(app), 10000);
                if (!isFinished(app))
                    answerByKeys(app);
                if (QTest::currentTestFailed())
                    return;
            }
            QTRY_VERIFY(isFinished(app));
            const qint64 before = countedReviews(app);
            key(nullptr, Qt::Key_Z, Qt::ControlModifier);
            QTRY_COMPARE(countedReviews(app), before - 1);
            QTRY_VERIFY_WITH_TIMEOUT(waitsForConfidence(app), 10000);
            kept = before - 1;
        }
        TestWindow again(profile);
        QCOMPARE(countedReviews(again), kept);
        again.window->showPage(QStringLiteral("practise"));
        QTRY_VERIFY_WITH_TIMEOUT(waitsForConfidence(again), 10000); // the undone item is the one that waits
    }

    void aHeldKeyGradesOneItemOnly()
    {
        TestProfile profile;
        TestWindow app(profile);
        app.window->showPage(QStringLiteral("practise"), QStringLiteral("start"));
        answerByKeys(app);
        QTRY_VERIFY_WITH_TIMEOUT(waitsForConfidence(app), 10000);
        QCOMPARE(countedReviews(app), 1);
    }

    void aCardThatWasNeverShownHasNoKeys()
    {
        TestProfile profile;
        services::StorageThread storage(profile.open());
        const Vocabulary vocabulary;
        ui::CardView card(storage, vocabulary);
        card.QWidget::show();
        QVERIFY(!card.hasCard());
        for (const char *name : {"confidence1", "grade1", "reveal"}) {
            auto *button = card.findChild<QPushButton *>(QString::fromLatin1(name));
            QVERIFY(!button->isVisible());
            button->click();
        }
        for (const Qt::Key which : {Qt::Key_1, Qt::Key_Space, Qt::Key_Return, Qt::Key_A, Qt::Key_Y})
            QTest::keyClick(&card, which);
        QVERIFY(!card.isRevealed());
    }

    void aQuestionThatCannotBeShownIsToldAndTheNextOneComes()
    {
        TestProfile profile;
        TestWindow app(profile);
        auto damaged = app.storage->post(services::StorageThread::Urgency::Write, [](services::Services &services) {
            services.profile().database().run("UPDATE item SET title = 'Damaged' WHERE item_number = 1");
            return services.profile().items().findNumber(1)->id;
        });
        damaged.waitForFinished();
        const QString id = QString::fromStdString(damaged.result().value());
        app.window->showPage(QStringLiteral("practise"), QStringLiteral("numbers:1,2"));
        QTRY_VERIFY_WITH_TIMEOUT(waitsForConfidence(app), 10000);
        QVERIFY2(app.window->toastMessage().contains(id), qPrintable(app.window->toastMessage()));
        QVERIFY(app.prompt.told.isEmpty());
    }

    void aGradeThatIsNotStoredKeepsTheCardAndWhatWasTyped()
    {
        TestProfile profile;
        TestWindow app(profile);
        openExplanation(app);
        key(nullptr, Qt::Key_Tab);
        auto *typed = app.find<QPlainTextEdit>("typedAnswer");
        QTRY_VERIFY(typed->hasFocus()); // as its placeholder promises
        QTest::keyClicks(typed, QStringLiteral("half an answer"));
        app.refuseWrites(true);
        QTest::keyClick(typed, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(isRevealed(app));
        QTest::mouseClick(app.find<QPushButton>("grade3"), Qt::LeftButton);
        QTRY_VERIFY2(app.window->toastMessage().contains(QStringLiteral("cannot be written")), qPrintable(app.window->toastMessage()));
        app.settle();
        QVERIFY(isRevealed(app));
        QCOMPARE(app.find<QPlainTextEdit>("typedAnswer"), typed);
        QCOMPARE(typed->toPlainText(), QStringLiteral("half an answer"));
        QCOMPARE(countedReviews(app), 0);

        app.refuseWrites(false);
        QTest::mouseClick(app.find<QPushButton>("grade3"), Qt::LeftButton);
        QTRY_COMPARE(countedReviews(app), 1);
        auto kept = app.storage->post(services::StorageThread::Urgency::Read, [](services::Services &services) {
            return services.profile().sessions().entries(SessionId(1)).front().typedAnswer;
        });
        kept.waitForFinished();
        QCOMPARE(kept.result(), std::string("half an answer"));
    }

    void spaceEndsNoSession()
    {
        TestProfile profile;
        TestWindow app(profile);
        openExplanation(app);
        auto *end = app.find<QPushButton>("endSession");
        for (int press = 0; press < 3; ++press) {
            key(nullptr, Qt::Key_Space);
            QVERIFY(!end->hasFocus());
        }
        QVERIFY(isRevealed(app) && !isFinished(app));
    }

    void timeStandsStillOutOfSightAndAfterTheAnswer_data()
    {
        QTest::addColumn<QString>("shown");
        QTest::newRow("with the time in view") << QStringLiteral("on");
        QTest::newRow("with the time hidden by the setting") << QStringLiteral("off");
    }

    void timeStandsStillOutOfSightAndAfterTheAnswer()
    {
        QFETCH(QString, shown);
        TestProfile profile;
        TestWindow app(profile);
        app.preferences->set("show_timer", shown);
        openExplanation(app);
        const auto *timer = app.window->findChild<ui::CardView *>()->findChild<ui::ItemTimer *>();
        const auto someTimeLater = [] {
            QElapsedTimer clock;
            clock.start();
            return QTest::qWaitFor([&clock] { return clock.elapsed() > 20; });
        };
        QTRY_VERIFY(timer->elapsedMs() > 0);
        app.window->showPage(QStringLiteral("today"));
        const int held = timer->elapsedMs();
        QVERIFY(someTimeLater());
        QCOMPARE(timer->elapsedMs(), held);
        app.window->showPage(QStringLiteral("practise"));
        QTRY_VERIFY(timer->elapsedMs() > held);
        key(nullptr, Qt::Key_Space);
        QTRY_VERIFY(isRevealed(app));
        const int answered = timer->elapsedMs();
        app.window->showPage(QStringLiteral("today"));
        app.window->showPage(QStringLiteral("practise"));
        QVERIFY(someTimeLater());
        QCOMPARE(timer->elapsedMs(), answered);
    }

    void nonsenseInANumberFieldGetsAHintAndIsKept()
    {
        TestProfile profile;
        TestWindow app(profile);
        app.window->showPage(QStringLiteral("practise"), QStringLiteral("item:bank-mle/maths/flagged-account-really-a-mule"));
        QTRY_VERIFY_WITH_TIMEOUT(waitsForConfidence(app), 10000);
        key(nullptr, Qt::Key_4);
        auto *number = app.find<QLineEdit>("numberInput");
        QTRY_VERIFY(number != nullptr && number->hasFocus());
        QTest::keyClicks(number, QStringLiteral("about half"));
        QTest::keyClick(number, Qt::Key_Return);
        QVERIFY(!isRevealed(app));
        QVERIFY(app.find<QLabel>("numberHint")->text().contains(QStringLiteral("not read as a number")));
        QCOMPARE(number->text(), QStringLiteral("about half"));
    }
};

QTEST_MAIN(MainLoopTest)
#include "tst_mainloop.moc"
