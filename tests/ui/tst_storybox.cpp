// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QtTest>

#include <optional>

#include "support/testwindow.h"
#include "ui/shell/page.h"

using namespace greenroom;
using namespace greenroom::test;

namespace {

using services::Services;
using Urgency = services::StorageThread::Urgency;

const char *const speed = "bank-mle/behavioural/speed-against-quality";
const char *const broke = "bank-mle/behavioural/model-broke-in-production";

template <typename Work>
auto ask(const TestWindow &app, Work work)
{
    auto answer = app.storage->post(Urgency::Write, work);
    answer.waitForFinished();
    return answer.takeResult();
}

/// A story about a deadline, with a figure in its result.
Story deadlineStory(const char *title)
{
    Story story;
    story.title = title;
    story.competencies = {"prioritising"};
    story.setText("situation", "In March 2024 our card fraud model had to go live four weeks early, because losses had "
                               "doubled to 80,000 pounds a week.");
    story.setText("task", "I was responsible for the model and had to decide what to leave out.");
    story.setText("action",
                  "I put a figure on every week of delay and on every feature. I cut the graph features, because they "
                  "added only one point of recall, and I kept the leakage check and the monitoring. I asked the head of "
                  "fraud to accept the remaining risk in writing. I then built the rollout in three steps, so that I could "
                  "stop it after a day. I measured the alerts each morning and I changed the threshold twice.");
    story.setText("result", "Losses fell by 31 percent within three weeks, from 80,000 to 55,000 pounds a week. I learned "
                            "to price a delay first.");
    return story;
}

StoryId addStory(const TestWindow &app, const Story &story)
{
    const auto added = ask(app, [story](Services &services) { return services.stories().add(story); });
    if (!added)
        qFatal("the story is not stored");
    return added->id;
}

/// How often a story was told.
int tellings(const TestWindow &app, StoryId id)
{
    const auto stories = ask(app, [](Services &services) { return services.stories().list(); });
    for (const services::StorySummary &one : *stories) {
        if (one.id == id)
            return one.tellings.times;
    }
    return -1;
}

/// The rubric of the newest telling.
int storedRubric(const TestWindow &app)
{
    return ask(app, [](Services &services) {
        auto query = services.profile().database().query("SELECT rubric FROM story_telling ORDER BY telling_number DESC");
        return query.step() ? static_cast<int>(query.integer(0)) : -1;
    });
}

qint64 countedReviews(const TestWindow &app)
{
    return ask(app, [](Services &services) { return services.profile().reviews().countCounting(); });
}

/// A session of these questions, in this order.
void practise(TestWindow &app, const std::vector<const char *> &items)
{
    QStringList numbers;
    for (const char *item : items) {
        const auto number = ask(app, [item](Services &services) { return services.profile().items().numberOf(ItemId(item)); });
        if (!number)
            qFatal("%s is in no pack", item);
        numbers << QString::number(*number);
    }
    app.window->showPage(QStringLiteral("practise"), QStringLiteral("numbers:") + numbers.join(QLatin1Char(',')));
}

void key(Qt::Key which, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWidget *target = QApplication::focusWidget();
    QVERIFY(target != nullptr);
    QTest::keyClick(target, which, modifiers);
}

bool isSeen(const TestWindow &app, const char *name)
{
    const auto *widget = app.find<QWidget>(name);
    return widget != nullptr && widget->isVisible();
}

QString saidOf(const TestWindow &app, const char *row)
{
    const auto *button = app.find<QAbstractButton>(row);
    return button != nullptr ? button->accessibleName() : QString();
}

QString textOf(const TestWindow &app, const char *label)
{
    const auto *found = app.find<QLabel>(label);
    return found != nullptr && found->isVisible() ? found->text() : QString();
}

/// The grade that the card suggests, 0 without one.
int suggested(const TestWindow &app)
{
    for (int rating = 1; rating <= 4; ++rating) {
        const auto *button = app.find<QPushButton>(qPrintable(QStringLiteral("grade%1").arg(rating)));
        if (button->isVisible() && button->property("look").toString() == QLatin1String("primary"))
            return rating;
    }
    return 0;
}

/// Takes the best story and looks at the rubric, by keys.
void tellTheBest(const TestWindow &app)
{
    QTRY_VERIFY_WITH_TIMEOUT(isSeen(app, "story1"), 10000);
    key(Qt::Key_Return);
    QTRY_VERIFY(isSeen(app, "storyHeadline"));
    key(Qt::Key_Space);
    QTRY_VERIFY(isSeen(app, "level1"));
}

/// The window with confidence off, so that a question begins with the choice of a story.
class Window : public TestWindow {
public:
    explicit Window(TestProfile &profile) : TestWindow(profile)
    {
        preferences->set("ask_confidence", QStringLiteral("off"));
    }
};

} // namespace

class StoryBoxTest : public QObject {
    Q_OBJECT

private slots:
    void aStoryIsOfferedWithItsReasons()
    {
        TestProfile profile;
        Window app(profile);
        Story linked = deadlineStory("Live four weeks early");
        linked.questions = {ItemId(speed)};
        Story other;
        other.title = "A date with no model";
        other.setText("situation", "The date pressed.");
        addStory(app, other);
        const StoryId id = addStory(app, linked);
        ask(app, [id](Services &services) { // what counts as measured is the coach's matter
            services.profile().stories().judge(id, {1, 80, true, 1});
            return 0;
        });
        practise(app, {speed});
        QTRY_VERIFY_WITH_TIMEOUT(isSeen(app, "story1"), 10000);
        const QString why = saidOf(app, "story1");
        QVERIFY2(why.startsWith(QStringLiteral("Live four weeks early")), qPrintable(why));
        QVERIFY2(why.contains(QStringLiteral("Linked to this question")), qPrintable(why));
        QVERIFY2(why.contains(QStringLiteral("Shows: Priorities and trade-offs")), qPrintable(why));
        QVERIFY2(why.contains(QStringLiteral("Its result has a number")), qPrintable(why));
        const QString second = saidOf(app, "story2");
        QVERIFY2(second.contains(QStringLiteral("Speaks of: ")), qPrintable(second));
        QVERIFY2(second.contains(QStringLiteral("No number in its result yet")), qPrintable(second));
        QVERIFY(!why.contains(QStringLiteral("Already told")));
    }

    void arrowKeysReachEveryRowAndAClickTakesOne()
    {
        TestProfile profile;
        Window app(profile);
        addStory(app, deadlineStory("First"));
        addStory(app, deadlineStory("Second"));
        practise(app, {speed});
        QTRY_VERIFY_WITH_TIMEOUT(isSeen(app, "story2"), 10000);
        QTRY_VERIFY(app.find<QWidget>("story1")->hasFocus());
        key(Qt::Key_Up);
        QVERIFY(app.find<QWidget>("story1")->hasFocus());
        key(Qt::Key_Down);
        QVERIFY(app.find<QWidget>("story2")->hasFocus());
        key(Qt::Key_Down);
        QVERIFY(app.find<QWidget>("withoutStory")->hasFocus());
        const QString second = saidOf(app, "story2").section(QLatin1Char('.'), 0, 0);
        QTest::mouseClick(app.find<QWidget>("story2"), Qt::LeftButton);
        QTRY_COMPARE(textOf(app, "storyHeadline"), second);
        key(Qt::Key_Backspace); // another one after all
        QTRY_VERIFY(isSeen(app, "story1"));
        QVERIFY(!isSeen(app, "storyHeadline"));
    }

    void aStoryThatDoesNotFitCanStillBeChosen()
    {
        TestProfile profile;
        Window app(profile);
        Story other;
        other.title = "Zebra crossing";
        other.setText("situation", "Xylophone.");
        addStory(app, other);
        practise(app, {speed});
        QTRY_VERIFY_WITH_TIMEOUT(isSeen(app, "story1"), 10000);
        QVERIFY(textOf(app, "storyLead").contains(QStringLiteral("None of your stories")));
        key(Qt::Key_Return);
        QTRY_COMPARE(textOf(app, "storyHeadline"), QStringLiteral("Zebra crossing"));
    }

    void theTextIsHiddenUntilThePeek()
    {
        TestProfile profile;
        Window app(profile);
        addStory(app, deadlineStory("Live four weeks early"));
        practise(app, {speed});
        QTRY_VERIFY_WITH_TIMEOUT(isSeen(app, "story1"), 10000);
        key(Qt::Key_Return);
        QTRY_COMPARE(textOf(app, "storyHeadline"), QStringLiteral("Live four weeks early"));
        QVERIFY(!isSeen(app, "storyText"));
        QVERIFY(isSeen(app, "tellingTime"));
        QCOMPARE(textOf(app, "tellingAdvice"), QStringLiteral("Advised: 1 to 2 minutes."));
        QTest::mouseClick(app.find<QPushButton>("peek"), Qt::LeftButton);
        QVERIFY(isSeen(app, "storyText"));
        const auto lines = app.find<QWidget>("storyText")->findChildren<QLabel *>();
        QCOMPARE(lines.size(), 8);
        QVERIFY(lines[1]->text().startsWith(QStringLiteral("In March 2024"))); // the situation comes first
        key(Qt::Key_Space); // goes on with the telling, not with the button
        QTRY_VERIFY(isSeen(app, "level1"));
        QCOMPARE(textOf(app, "tellingAdvice"), QStringLiteral("Shorter than the advised 1 to 2 minutes."));
    }

    void theLevelSuggestsTheGrade_data()
    {
        QTest::addColumn<int>("level");
        QTest::addColumn<int>("grade");
        QTest::newRow("level 1 is Again") << 1 << 1;
        QTest::newRow("level 2 is Again") << 2 << 1;
        QTest::newRow("level 3 is Hard") << 3 << 2;
        QTest::newRow("level 4 is Good") << 4 << 3;
        QTest::newRow("level 5 is Easy") << 5 << 4;
    }

    void theLevelSuggestsTheGrade()
    {
        QFETCH(int, level);
        QFETCH(int, grade);
        TestProfile profile;
        Window app(profile);
        const StoryId story = addStory(app, deadlineStory("Live four weeks early"));
        practise(app, {speed});
        tellTheBest(app);
        QCOMPARE(suggested(app), 0);
        key(Qt::Key_Return); // nothing to take yet
        QCOMPARE(countedReviews(app), 0);
        key(static_cast<Qt::Key>(Qt::Key_0 + level));
        QCOMPARE(suggested(app), grade);
        QVERIFY(app.find<QRadioButton>(qPrintable(QStringLiteral("level%1").arg(level)))->isChecked());
        QCOMPARE(countedReviews(app), 0);
        key(Qt::Key_Return);
        app.settle();
        QCOMPARE(countedReviews(app), 1);
        QCOMPARE(tellings(app, story), 1);
        QCOMPARE(storedRubric(app), level);
    }

    void afterTheLevelDigitsAreGradesAgain()
    {
        TestProfile profile;
        Window app(profile);
        const StoryId story = addStory(app, deadlineStory("Live four weeks early"));
        practise(app, {speed});
        tellTheBest(app);
        QVERIFY(app.find<QPushButton>("grade3")->text().startsWith(QStringLiteral("Good"))); // its key would pick a level
        key(Qt::Key_2);
        QVERIFY(app.find<QPushButton>("grade3")->text().startsWith(QLatin1Char('3')));
        key(Qt::Key_5); // no grade
        QCOMPARE(suggested(app), 1);
        key(Qt::Key_Backspace); // the level was wrong
        QCOMPARE(suggested(app), 0);
        QTest::mouseClick(app.find<QRadioButton>("level4"), Qt::LeftButton); // the rubric has the focus now
        QCOMPARE(suggested(app), 3);
        key(Qt::Key_2);
        app.settle();
        QCOMPARE(countedReviews(app), 1);
        QCOMPARE(tellings(app, story), 1);
        QCOMPARE(storedRubric(app), 4);
    }

    void undoTakesTheTellingBackAndAsksAgain()
    {
        TestProfile profile;
        Window app(profile);
        const StoryId story = addStory(app, deadlineStory("Live four weeks early"));
        practise(app, {speed, broke});
        tellTheBest(app);
        key(Qt::Key_4);
        key(Qt::Key_Return);
        app.settle();
        QCOMPARE(tellings(app, story), 1);
        key(Qt::Key_Z, Qt::ControlModifier);
        app.settle();
        QTRY_VERIFY_WITH_TIMEOUT(isSeen(app, "story1"), 10000);
        QCOMPARE(tellings(app, story), 0);
        QCOMPARE(countedReviews(app), 0);
        QTRY_VERIFY(!saidOf(app, "story1").contains(QStringLiteral("Already told")));
        QVERIFY(!isSeen(app, "level1"));
    }

    void theSecondQuestionWarnsOfRepetition()
    {
        TestProfile profile;
        Window app(profile);
        addStory(app, deadlineStory("The model that went live early and broke"));
        practise(app, {speed, broke});
        tellTheBest(app);
        QVERIFY(!isSeen(app, "repeatedStory"));
        key(Qt::Key_4);
        key(Qt::Key_Return);
        app.settle();
        QTRY_VERIFY_WITH_TIMEOUT(isSeen(app, "story1"), 10000);
        QVERIFY(saidOf(app, "story1").contains(QStringLiteral("Already told in this session")));
        key(Qt::Key_Return);
        QTRY_VERIFY(isSeen(app, "repeatedStory"));
    }

    void withoutAStoryNothingIsCounted()
    {
        TestProfile profile;
        Window app(profile);
        const StoryId story = addStory(app, deadlineStory("Live four weeks early"));
        practise(app, {speed});
        QTRY_VERIFY_WITH_TIMEOUT(isSeen(app, "story1"), 10000);
        key(Qt::Key_Down);
        key(Qt::Key_Return);
        QTRY_VERIFY(isSeen(app, "storyHeadline"));
        QVERIFY(!isSeen(app, "peek"));
        key(Qt::Key_Space);
        key(Qt::Key_3);
        key(Qt::Key_Return);
        app.settle();
        QCOMPARE(countedReviews(app), 1);
        QCOMPARE(tellings(app, story), 0);
    }

    void anEmptyBankSaysSoAndLeadsToAnswers()
    {
        TestProfile profile;
        Window app(profile);
        practise(app, {speed});
        QTRY_VERIFY_WITH_TIMEOUT(isSeen(app, "writeFirstStory"), 10000);
        QSignalSpy asked(app.find<ui::Page>("page_practise"), &ui::Page::goTo);
        QTest::mouseClick(app.find<QPushButton>("writeFirstStory"), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].toString(), QStringLiteral("answers"));
        QCOMPARE(asked[0][1].toString(), QStringLiteral("new-for:") + QLatin1String(speed));
        QCOMPARE(app.window->currentPage(), QStringLiteral("answers"));
        addStory(app, deadlineStory("Written just now"));
        app.window->showPage(QStringLiteral("practise"));
        QTRY_VERIFY_WITH_TIMEOUT(isSeen(app, "story1"), 10000);
        QVERIFY(saidOf(app, "story1").startsWith(QStringLiteral("Written just now")));
    }

    void anEmptyBankNeedsOneKeyToTheRubric()
    {
        TestProfile profile;
        Window app(profile);
        practise(app, {speed});
        QTRY_VERIFY_WITH_TIMEOUT(isSeen(app, "writeFirstStory"), 10000);
        key(Qt::Key_Space);
        QTRY_VERIFY(isSeen(app, "level1"));
        key(Qt::Key_3);
        key(Qt::Key_Return);
        app.settle();
        QCOMPARE(countedReviews(app), 1);
    }

    void theChosenStoryOpensInAnswers()
    {
        TestProfile profile;
        Window app(profile);
        const StoryId story = addStory(app, deadlineStory("Live four weeks early"));
        practise(app, {speed});
        QTRY_VERIFY_WITH_TIMEOUT(isSeen(app, "story1"), 10000);
        key(Qt::Key_Return);
        QTRY_VERIFY(isSeen(app, "openStory"));
        QSignalSpy asked(app.find<ui::Page>("page_practise"), &ui::Page::goTo);
        QTest::mouseClick(app.find<QPushButton>("openStory"), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][1].toString(), QStringLiteral("story:%1").arg(story.value()));
        app.window->showPage(QStringLiteral("practise")); // and the telling goes on
        QTRY_COMPARE(textOf(app, "storyHeadline"), QStringLiteral("Live four weeks early"));
        key(Qt::Key_Space);
        QTRY_VERIFY(isSeen(app, "level1"));
    }

    void confidenceComesFirstWhereItIsAsked()
    {
        TestProfile profile;
        TestWindow app(profile);
        const StoryId story = addStory(app, deadlineStory("Live four weeks early"));
        practise(app, {speed});
        QTRY_VERIFY_WITH_TIMEOUT(isSeen(app, "confidence1"), 10000);
        QVERIFY(!isSeen(app, "story1"));
        key(Qt::Key_3);
        tellTheBest(app);
        key(Qt::Key_5);
        key(Qt::Key_Return);
        app.settle();
        QCOMPARE(tellings(app, story), 1);
        QCOMPARE(countedReviews(app), 1);
    }

    void theQuestionIsThereAfterARestart()
    {
        TestProfile profile;
        {
            Window app(profile);
            addStory(app, deadlineStory("Live four weeks early"));
            practise(app, {speed});
            tellTheBest(app);
            key(Qt::Key_2); // judged, not graded
        }
        Window again(profile);
        again.window->showPage(QStringLiteral("practise"));
        tellTheBest(again);
        key(Qt::Key_4);
        key(Qt::Key_Return);
        again.settle();
        QCOMPARE(countedReviews(again), 1);
        QCOMPARE(storedRubric(again), 4);
    }

    void aTellingThatIsNotStoredIsSaidAndCanBeGradedAgain()
    {
        TestProfile profile;
        Window app(profile);
        const StoryId story = addStory(app, deadlineStory("Live four weeks early"));
        practise(app, {speed});
        QTRY_VERIFY_WITH_TIMEOUT(isSeen(app, "story1"), 10000);
        app.refuseWrites(true);
        tellTheBest(app); // works without writing
        key(Qt::Key_4);
        key(Qt::Key_Return);
        app.settle();
        QTRY_VERIFY(!app.window->toastMessage().isEmpty());
        QCOMPARE(countedReviews(app), 0);
        QCOMPARE(tellings(app, story), 0);
        QCOMPARE(suggested(app), 3);

        app.refuseWrites(false);
        key(Qt::Key_Return);
        app.settle();
        QCOMPARE(tellings(app, story), 1);
        QCOMPARE(storedRubric(app), 4);
    }
};

QTEST_MAIN(StoryBoxTest)
#include "tst_storybox.moc"
