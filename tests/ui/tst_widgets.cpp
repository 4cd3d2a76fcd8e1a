// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalSpy>
#include <QTextEdit>
#include <QVBoxLayout>
#include <QtTest>

#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/diffview.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/intervalbar.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/rubricpicker.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/sharebar.h"
#include "ui/widgets/stattile.h"

using namespace greenroom::ui;

namespace {

const QString longText = QStringLiteral("Wahrscheinlichkeitsverteilung der Bewertungsergebnisse je Fachgebiet");

QStringList anchors()
{
    return {QStringLiteral("Names no model."), QStringLiteral("Names the model."),
            QStringLiteral("Says what was built and why, with one figure. ") + longText,
            QStringLiteral("Weighs alternatives."), QStringLiteral("Weighs alternatives and limits.")};
}

void settle()
{
    for (int round = 0; round < 3; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

/// Shows a widget of some size with the focus in its window.
void show(QWidget &window, QSize size = {})
{
    if (size.isValid())
        window.resize(size);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    settle();
}

void press(Qt::Key key)
{
    QVERIFY(QApplication::focusWidget() != nullptr);
    QTest::keyClick(QApplication::focusWidget(), key);
}

/// The rows that children stand in, by their vertical centres.
QList<int> rowsOf(const QWidget &widget)
{
    QList<int> rows;
    for (const auto *button : widget.findChildren<QAbstractButton *>()) {
        const int middle = button->mapTo(&widget, button->rect().center()).y();
        if (!rows.contains(middle))
            rows << middle;
    }
    return rows;
}

QString problemOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->wordWrap() && label->heightForWidth(label->width()) > label->height())
            return QStringLiteral("is too low");
        if (!label->wordWrap() && label->fontMetrics().size(0, label->text()).width() > label->contentsRect().width())
            return QStringLiteral("is too narrow");
    }
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    if (button != nullptr && !button->text().isEmpty()) {
        if (button->width() < button->sizeHint().width() || button->height() < button->sizeHint().height())
            return QStringLiteral("is smaller than its text");
    }
    return {};
}

/// What is cut in a window, or reaches out of what holds it.
QStringList clippedIn(const QWidget &window)
{
    QStringList problems;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        QString problem = problemOf(*widget);
        const bool holds = widget->parentWidget()->rect().contains(widget->geometry());
        if (problem.isEmpty() && !holds && !widget->parentWidget()->inherits("QAbstractScrollArea"))
            problem = QStringLiteral("reaches out");
        if (!problem.isEmpty())
            problems << QStringLiteral("%1 “%2” %3").arg(QString::fromLatin1(widget->metaObject()->className()),
                                                       widget->property("text").toString(), problem);
    }
    return problems;
}

Stat longStat()
{
    return {longText, QStringLiteral("61 %"), QStringLiteral("likely 54–68"), QStringLiteral("143 attempts"),
            {40, 50, 61}};
}

/// One of each, with texts longer than a line.
void fill(QVBoxLayout *column, QWidget *parent)
{
    auto *tile = new StatTile(parent);
    tile->setStat(longStat());
    column->addWidget(tile);
    column->addWidget(new SegmentedControl({longText, QStringLiteral("Monat"), longText}, parent));
    auto *share = new ShareBar(longText, parent);
    share->setShare(72, 50, 65);
    column->addWidget(share);
    auto *interval = new IntervalBar(longText, parent);
    interval->setRange(LikelyRange{54, 61, 100});
    column->addWidget(interval);
    column->addWidget(new IntervalBar(longText, parent));
    column->addWidget(new RubricPicker(anchors(), parent));
    auto *diff = new DiffView(parent);
    diff->setHeaders(longText, longText);
    diff->setTexts(longText, QStringLiteral("another text"));
    column->addWidget(diff);
    auto *row = new QWidget(parent);
    auto *flow = new FlowLayout(row);
    for (int i = 0; i < 3; ++i)
        flow->addWidget(plainButton(QStringLiteral("Fast sicher, aber nicht ganz"), row));
    column->addWidget(row);
}

} // namespace

class WidgetsTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        applyTheme(*qApp, ThemeChoice::Light, 100);
    }

    void cleanupTestCase() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void textsAreWholeInEveryThemeSizeAndDirection_data()
    {
        QTest::addColumn<int>("theme");
        QTest::addColumn<int>("percent");
        QTest::addColumn<int>("width");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        const std::pair<const char *, ThemeChoice> themes[] = {
            {"light", ThemeChoice::Light}, {"dark", ThemeChoice::Dark}, {"high contrast", ThemeChoice::HighContrast}};
        for (const auto &[name, theme] : themes) {
            for (const int percent : {80, 100, 200}) {
                for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft})
                    QTest::addRow("%s at %d %%, from %s", name, percent, direction == Qt::LeftToRight ? "left" : "right")
                        << static_cast<int>(theme) << percent << (percent == 200 ? 1100 : 700) << direction;
            }
        }
    }

    void textsAreWholeInEveryThemeSizeAndDirection()
    {
        QFETCH(int, theme);
        QFETCH(int, percent);
        QFETCH(int, width);
        QFETCH(Qt::LayoutDirection, direction);
        QApplication::setLayoutDirection(direction);
        applyTheme(*qApp, static_cast<ThemeChoice>(theme), percent);
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        fill(column, &window);
        show(window, {width, column->totalHeightForWidth(width)});
        QCOMPARE(window.width(), width);
        QCOMPARE(clippedIn(window).join(QLatin1Char('\n')), QString());
    }

    void textsStayWholeWhenTheTextSizeChangesWhileShown()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        fill(column, &window);
        show(window, {1100, column->totalHeightForWidth(1100)});
        const int before = window.findChild<QLabel *>(QStringLiteral("statValue"))->fontMetrics().height();
        applyTheme(*qApp, ThemeChoice::Dark, 200);
        settle();
        window.resize(1100, column->totalHeightForWidth(1100));
        settle();
        QVERIFY(window.findChild<QLabel *>(QStringLiteral("statValue"))->fontMetrics().height() > before * 3 / 2);
        QCOMPARE(clippedIn(window).join(QLatin1Char('\n')), QString());
    }

    void aFlowWrapsWhereItIsNarrow()
    {
        QWidget window;
        auto *flow = new FlowLayout(&window);
        for (int i = 0; i < 4; ++i)
            flow->addWidget(plainButton(QStringLiteral("A button"), &window));
        QCOMPARE(flow->heightForWidth(flow->sizeHint().width()), flow->sizeHint().height());
        show(window, flow->sizeHint());
        QCOMPARE(rowsOf(window).size(), 1);
        const int half = flow->sizeHint().width() * 6 / 10;
        window.resize(half, flow->heightForWidth(half));
        QCOMPARE(rowsOf(window).size(), 2);
        QCOMPARE(clippedIn(window).join(QLatin1Char('\n')), QString());
        const int narrow = flow->minimumSize().width();
        window.resize(narrow, flow->heightForWidth(narrow));
        QCOMPARE(rowsOf(window).size(), 4);
        QCOMPARE(clippedIn(window).join(QLatin1Char('\n')), QString());
    }

    void aFlowBeginsWhereReadingBegins_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<Qt::Alignment>("alignment");
        QTest::addColumn<bool>("atLeftEdge");
        QTest::newRow("leading, from left") << Qt::LeftToRight << Qt::Alignment(Qt::AlignLeading) << true;
        QTest::newRow("trailing, from left") << Qt::LeftToRight << Qt::Alignment(Qt::AlignTrailing) << false;
        QTest::newRow("leading, from right") << Qt::RightToLeft << Qt::Alignment(Qt::AlignLeading) << false;
        QTest::newRow("trailing, from right") << Qt::RightToLeft << Qt::Alignment(Qt::AlignTrailing) << true;
    }

    void aFlowBeginsWhereReadingBegins()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(Qt::Alignment, alignment);
        QFETCH(bool, atLeftEdge);
        QWidget window;
        window.setLayoutDirection(direction);
        auto *flow = new FlowLayout(&window, alignment);
        auto *button = plainButton(QStringLiteral("One"), &window);
        flow->addWidget(button);
        show(window, {600, 100});
        QCOMPARE(button->x() == 0, atLeftEdge);
        QCOMPARE(button->geometry().right() == window.rect().right(), !atLeftEdge);
    }

    void hiddenItemsTakeNoRoomInAFlow()
    {
        QWidget window;
        auto *flow = new FlowLayout(&window);
        auto *first = plainButton(QStringLiteral("First"), &window);
        auto *second = plainButton(QStringLiteral("Second"), &window);
        flow->addWidget(first);
        flow->addWidget(second);
        first->hide();
        show(window, {400, 60});
        QCOMPARE(second->x(), 0);
    }

    void aTileOpensByClickAndByKey()
    {
        StatTile tile;
        tile.setStat(longStat());
        show(tile);
        QSignalSpy opened(&tile, &StatTile::opened);
        QTest::mouseClick(tile.findChild<QLabel *>(QStringLiteral("statValue")), Qt::LeftButton);
        QCOMPARE(opened.size(), 1);
        tile.setFocus();
        press(Qt::Key_Space);
        press(Qt::Key_Return);
        QCOMPARE(opened.size(), 3);
    }

    void aTileIsAButtonThatSaysAllItShows()
    {
        StatTile tile;
        tile.setStat(longStat());
        const auto *spoken = QAccessible::queryAccessibleInterface(&tile);
        QCOMPARE(spoken->role(), QAccessible::Button);
        for (const QString &part : {longText, QStringLiteral("61 %"), QStringLiteral("54–68"), QStringLiteral("143")})
            QVERIFY(spoken->text(QAccessible::Name).contains(part));
    }

    void segmentsAreChosenByClickAndByArrows_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("from left") << Qt::LeftToRight;
        QTest::newRow("from right") << Qt::RightToLeft;
    }

    void segmentsAreChosenByClickAndByArrows()
    {
        QFETCH(Qt::LayoutDirection, direction);
        SegmentedControl control({QStringLiteral("Week"), QStringLiteral("Month"), QStringLiteral("All")});
        control.setLayoutDirection(direction);
        show(control);
        QSignalSpy changed(&control, &SegmentedControl::currentChanged);
        QCOMPARE(control.current(), 0);
        auto *second = control.findChild<QRadioButton *>(QStringLiteral("segment1"));
        // Also on the rim of the segment, not on its word alone.
        QTest::mouseClick(second, Qt::LeftButton, {}, QPoint(second->width() - 3, 3));
        QCOMPARE(control.current(), 1);
        second->setFocus();
        const bool mirrored = direction == Qt::RightToLeft;
        press(mirrored ? Qt::Key_Left : Qt::Key_Right);
        QCOMPARE(control.current(), 2);
        press(Qt::Key_Down); // no further
        QCOMPARE(control.current(), 2);
        press(mirrored ? Qt::Key_Right : Qt::Key_Left);
        press(Qt::Key_Up);
        QCOMPARE(control.current(), 0);
        press(Qt::Key_End);
        QCOMPARE(control.current(), 2);
        press(Qt::Key_Home);
        QCOMPARE(control.current(), 0);
        QCOMPARE(changed.size(), 6);
        control.setCurrent(7);
        QCOMPARE(control.current(), 0);
    }

    void segmentsAreOneStopForTab()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *before = new QLineEdit(&window);
        const QStringList choices{QStringLiteral("Week"), QStringLiteral("Month"), QStringLiteral("All")};
        auto *control = new SegmentedControl(choices, &window);
        auto *after = new QLineEdit(&window);
        column->addWidget(before);
        column->addWidget(control);
        column->addWidget(after);
        control->setCurrent(1);
        show(window);
        before->setFocus();
        press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("segment1"));
        press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), after);
    }

    void segmentsAreRadioButtonsToAScreenReader()
    {
        SegmentedControl control({QStringLiteral("Week"), QStringLiteral("Month")});
        const auto *spoken = QAccessible::queryAccessibleInterface(control.findChild<QRadioButton *>());
        QCOMPARE(spoken->role(), QAccessible::RadioButton);
        QVERIFY(spoken->state().checked);
        QCOMPARE(spoken->text(QAccessible::Name), QStringLiteral("Week"));
    }

    void aShareTellsInWordsHowItStands_data()
    {
        QTest::addColumn<int>("percent");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("below") << 9 << QStringLiteral("↓ 9 %")
                               << QStringLiteral("Task: 9 %, less than the advised 10 to 15 %");
        QTest::newRow("at the lower end") << 10 << QStringLiteral("10 %")
                                          << QStringLiteral("Task: 10 %, within the advised 10 to 15 %");
        QTest::newRow("at the upper end") << 15 << QStringLiteral("15 %")
                                          << QStringLiteral("Task: 15 %, within the advised 10 to 15 %");
        QTest::newRow("above") << 16 << QStringLiteral("↑ 16 %")
                               << QStringLiteral("Task: 16 %, more than the advised 10 to 15 %");
    }

    void aShareTellsInWordsHowItStands()
    {
        QFETCH(int, percent);
        QFETCH(QString, shown);
        QFETCH(QString, sentence);
        ShareBar bar(QStringLiteral("Task"));
        bar.setShare(percent, 10, 15);
        QCOMPARE(bar.findChild<QLabel *>()->text(), shown);
        QCOMPARE(bar.accessibleName(), sentence);
        QCOMPARE(bar.findChild<QLabel *>()->accessibleName(), sentence);
    }

    void anIntervalTellsItsRangeOrThatDataLack()
    {
        IntervalBar bar(QStringLiteral("Maths"));
        QCOMPARE(bar.findChild<QLabel *>()->text(), QStringLiteral("Not enough data"));
        QCOMPARE(bar.sentence(), QStringLiteral("Maths: not enough data"));
        bar.setRange(LikelyRange{53.6, 61.2, 68.4});
        QCOMPARE(bar.findChild<QLabel *>()->text(), QStringLiteral("61 (54–68)"));
        QCOMPARE(bar.accessibleName(), QStringLiteral("Maths: 61, likely 54 to 68 of 100"));
        bar.setRange({});
        QCOMPARE(bar.findChild<QLabel *>()->text(), QStringLiteral("Not enough data"));
    }

    void aBarIsDrawnFromWhereReadingBegins()
    {
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            ShareBar bar(QStringLiteral("Task"));
            bar.setLayoutDirection(direction);
            bar.setShare(30, 0, 100);
            show(bar, {600, 40});
            const auto *label = bar.findChild<QLabel *>();
            QCOMPARE(label->x() == 0, direction == Qt::LeftToRight);
            const QImage picture = bar.grab().toImage().convertToFormat(QImage::Format_RGB32);
            const int track = direction == Qt::LeftToRight ? label->width() + 30 : 600 - label->width() - 30;
            QCOMPARE(picture.pixelColor(track, 20), tokensOf(bar.palette()).accent);
            QVERIFY(picture.pixelColor(600 - track, 20) != tokensOf(bar.palette()).accent);
        }
    }

    void aLevelIsPickedByKeyClickAndArrow()
    {
        RubricPicker picker(anchors());
        show(picker, {500, picker.layout()->totalHeightForWidth(500)});
        QSignalSpy picked(&picker, &RubricPicker::picked);
        QCOMPARE(picker.level(), 0);
        picker.findChild<QRadioButton *>()->setFocus();
        press(Qt::Key_4);
        QCOMPARE(picker.level(), 4);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("level4"));
        press(Qt::Key_4); // nothing new
        press(Qt::Key_6);
        press(Qt::Key_0);
        QCOMPARE(picked.size(), 1);
        press(Qt::Key_Down);
        QCOMPARE(picker.level(), 5);
        for (QLabel *label : picker.findChildren<QLabel *>()) {
            if (label->text() == anchors().at(1))
                QTest::mouseClick(label, Qt::LeftButton); // the words, not the circle
        }
        QCOMPARE(picker.level(), 2);
        auto *first = picker.findChild<QRadioButton *>(QStringLiteral("level1"));
        QTest::mouseClick(first, Qt::LeftButton, {}, QPoint(8, 14));
        QCOMPARE(picker.level(), 1);
        QCOMPARE(picked.size(), 4);
        picker.setLevel(0);
        QCOMPARE(picker.level(), 0);
        QCOMPARE(picked.size(), 4);
        QVERIFY(!first->isChecked());
    }

    void digitsInARubricAreNotTakenByAShortcutOfThePage()
    {
        QWidget page;
        auto *column = new QVBoxLayout(&page);
        auto *picker = new RubricPicker(anchors(), &page);
        column->addWidget(picker);
        auto *shortcut = new QShortcut(QKeySequence(Qt::Key_3), &page);
        QSignalSpy taken(shortcut, &QShortcut::activated);
        show(page, {500, column->totalHeightForWidth(500)});
        picker->findChild<QRadioButton *>()->setFocus();
        press(Qt::Key_3);
        QCOMPARE(picker->level(), 3);
        QCOMPARE(taken.size(), 0);
    }

    void theLevelWithTheFocusHasARing()
    {
        RubricPicker picker(anchors());
        show(picker, {500, picker.layout()->totalHeightForWidth(500)});
        for (const int level : {1, 3}) {
            auto *button = picker.findChild<QRadioButton *>(QStringLiteral("level%1").arg(level));
            QWidget *row = button->parentWidget();
            const QSize before = row->size();
            for (const bool picked : {false, true}) {
                picker.setLevel(picked ? level : 0);
                button->setFocus();
                settle();
                const QImage picture = row->grab().toImage().convertToFormat(QImage::Format_RGB32);
                for (const int x : {0, 1}) // two pixels wide
                    QCOMPARE(picture.pixelColor(x, row->height() / 2), tokensOf(row->palette()).accent);
                QCOMPARE(row->size(), before); // nothing moves
            }
        }
    }

    void aLevelIsReadOutWithItsAnchor()
    {
        RubricPicker picker(anchors());
        const auto *button = picker.findChild<QRadioButton *>(QStringLiteral("level2"));
        QCOMPARE(button->accessibleName(), QStringLiteral("2 of 5: Names the model."));
    }

    void aDifferenceShowsBothTextsWholeAndMarked()
    {
        DiffView view;
        view.setHeaders(QStringLiteral("Yesterday"), QStringLiteral("Today"));
        view.setTexts(QStringLiteral("a good\nresult"), QStringLiteral("a better\nresult"));
        const auto sides = view.findChildren<QTextEdit *>();
        QCOMPARE(sides.size(), 2);
        QCOMPARE(sides[0]->toPlainText(), QStringLiteral("a good\nresult"));
        QCOMPARE(sides[1]->toPlainText(), QStringLiteral("a better\nresult"));
        QCOMPARE(sides[0]->accessibleName(), QStringLiteral("Yesterday"));
        QTextCursor cursor = sides[0]->textCursor();
        cursor.setPosition(4);
        QVERIFY(cursor.charFormat().fontStrikeOut());
        QCOMPARE(cursor.charFormat().foreground().color(), tokensOf(view.palette()).danger);
        cursor = sides[1]->textCursor();
        cursor.setPosition(4);
        QVERIFY(cursor.charFormat().fontUnderline());
        QCOMPARE(cursor.charFormat().foreground().color(), tokensOf(view.palette()).success);
        QVERIFY(sides[0]->accessibleDescription().contains(QLatin1Char('1')));
        view.setTexts(QStringLiteral("same"), QStringLiteral("same"));
        QCOMPARE(sides[0]->accessibleDescription(), QStringLiteral("The two texts are the same."));
    }

    void marksAreReadableInEveryTheme()
    {
        DiffView view;
        view.setTexts(QStringLiteral("old"), QStringLiteral("new"));
        for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
            applyTheme(*qApp, theme, 100);
            show(view);
            const Tokens &tokens = tokensOf(view.palette());
            for (const auto *side : view.findChildren<QTextEdit *>()) {
                QTextCursor cursor = side->textCursor();
                cursor.setPosition(1);
                const QColor ink = cursor.charFormat().foreground().color();
                const QColor tint = cursor.charFormat().background().color();
                const auto mixed = [&](float above, float below) {
                    return above * tint.alphaF() + below * (1 - tint.alphaF());
                };
                const QColor &paper = tokens.surface;
                const QColor ground = QColor::fromRgbF(mixed(tint.redF(), paper.redF()),
                                                       mixed(tint.greenF(), paper.greenF()),
                                                       mixed(tint.blueF(), paper.blueF()));
                QVERIFY(ink == tokens.danger || ink == tokens.success);
                QVERIFY2(contrastRatio(ink, ground) >= 4.5, qPrintable(ink.name() + QLatin1Char(' ') + ground.name()));
            }
        }
    }

    void bothSidesOfADifferenceScrollTogether()
    {
        DiffView view;
        QString text;
        for (int i = 0; i < 200; ++i)
            text += QStringLiteral("Line %1 of the text\n").arg(i);
        view.setTexts(text, text + text);
        show(view, {700, 300});
        const auto sides = view.findChildren<QTextEdit *>();
        QScrollBar *bars[] = {sides[0]->verticalScrollBar(), sides[1]->verticalScrollBar()};
        sides[0]->setFocus();
        QTest::keyClick(sides[0], Qt::Key_End, Qt::ControlModifier);
        QVERIFY(bars[1]->value() > bars[1]->maximum() - 2 * view.fontMetrics().height());
        bars[0]->setValue(bars[0]->maximum());
        QCOMPARE(bars[1]->value(), bars[1]->maximum());
        bars[1]->setValue(bars[1]->maximum() / 2);
        QVERIFY(qAbs(bars[0]->value() - bars[0]->maximum() / 2) <= 1);
        QTest::keyClick(sides[0], Qt::Key_Tab); // leaves rather than types
        QCOMPARE(QApplication::focusWidget(), sides[1]);
    }
};

QTEST_MAIN(WidgetsTest)
#include "tst_widgets.moc"
