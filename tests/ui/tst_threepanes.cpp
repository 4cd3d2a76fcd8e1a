// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QSplitter>
#include <QVBoxLayout>
#include <QtTest>

#include <random>

#include "ui/theme/theme.h"
#include "ui/widgets/sidepanel.h"
#include "ui/widgets/threepanes.h"

using namespace greenroom::ui;

namespace {

QWidget *pane(const char *name)
{
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    auto *line = new QLineEdit(widget);
    line->setObjectName(QString::fromLatin1(name));
    column->addWidget(line);
    column->addStretch();
    widget->setMinimumWidth(160);
    return widget;
}

/// Three panes in a window, with the focus there.
class Window {
public:
    explicit Window(int width)
        : panes(QStringLiteral("Stories"), pane("left"), pane("centre"), QStringLiteral("Coach"), pane("right"))
    {
        panes.resize(width, 600);
        panes.show();
        if (!QTest::qWaitForWindowExposed(&panes))
            qFatal("no window");
        panes.activateWindow();
        if (!QTest::qWaitForWindowActive(&panes))
            qFatal("not active");
        settle();
    }

    void resize(int width)
    {
        panes.resize(width, 600);
        settle();
    }

    static void settle()
    {
        for (int round = 0; round < 3; ++round) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
    }

    [[nodiscard]] QLineEdit *line(const char *name) const
    {
        return panes.findChild<QLineEdit *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return panes.findChild<QPushButton *>(QString::fromLatin1(name));
    }
    [[nodiscard]] const SidePanel *panel(const char *title) const
    {
        for (const auto *panel : panes.findChildren<SidePanel *>()) {
            if (panel->accessibleName() == QLatin1String(title))
                return panel;
        }
        return nullptr;
    }
    [[nodiscard]] QRect placeOf(const char *name) const
    {
        const QWidget *content = line(name)->parentWidget();
        return {content->mapTo(&panes, QPoint(0, 0)), content->size()};
    }

    ThreePanes panes;
};

} // namespace

class ThreePanesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light, 100); }

    void panesHideAtTheirWidths_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("left");
        QTest::addColumn<bool>("right");
        QTest::newRow("three at 1280") << 1280 << true << true;
        QTest::newRow("three at 1100") << 1100 << true << true;
        QTest::newRow("two below 1100") << 1099 << true << false;
        QTest::newRow("two at 900") << 900 << true << false;
        QTest::newRow("one below 900") << 899 << false << false;
        QTest::newRow("one at 400") << 400 << false << false;
    }

    void panesHideAtTheirWidths()
    {
        QFETCH(int, width);
        QFETCH(bool, left);
        QFETCH(bool, right);
        for (const int start : {1500, 500}) { // from either side
            Window window(start);
            window.resize(width);
            QCOMPARE(window.panes.width(), width);
            QCOMPARE(window.line("left")->isVisible(), left);
            QCOMPARE(window.line("right")->isVisible(), right);
            QVERIFY(window.line("centre")->isVisible());
            QCOMPARE(window.button("openLeft")->isVisible(), !left);
            QCOMPARE(window.button("openRight")->isVisible(), !right);
            for (const char *name : {"left", "centre", "right"}) {
                if (window.line(name)->isVisible())
                    QVERIFY(window.panes.rect().contains(window.placeOf(name)));
            }
        }
    }

    void aPaneHidesWhereItsContentNeedsMore()
    {
        Window window(1300);
        window.line("right")->parentWidget()->setMinimumWidth(1000);
        Window::settle();
        QCOMPARE(window.panes.width(), 1300);
        QVERIFY(window.panes.isCollapsed(ThreePanes::Right));
        QVERIFY(!window.panes.isCollapsed(ThreePanes::Left));
    }

    void aHiddenPaneOpensOverTheMainOneAndClosesWithEsc_data()
    {
        QTest::addColumn<bool>("left");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left pane") << true << Qt::LeftToRight;
        QTest::newRow("right pane") << false << Qt::LeftToRight;
        QTest::newRow("left pane, read from right") << true << Qt::RightToLeft;
        QTest::newRow("right pane, read from right") << false << Qt::RightToLeft;
    }

    void aHiddenPaneOpensOverTheMainOneAndClosesWithEsc()
    {
        QFETCH(bool, left);
        QFETCH(Qt::LayoutDirection, direction);
        Window window(800);
        window.panes.setLayoutDirection(direction);
        Window::settle();
        const auto edge = left ? ThreePanes::Left : ThreePanes::Right;
        QPushButton *button = window.button(left ? "openLeft" : "openRight");
        const QRect centre = window.placeOf("centre");
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(window.panes.isOpen(edge));
        QVERIFY(button->isChecked());
        QLineEdit *line = window.line(left ? "left" : "right");
        QVERIFY(line->hasFocus());
        QCOMPARE(window.placeOf("centre"), centre); // lies over it, does not push it
        const SidePanel *panel = window.panel(left ? "Stories" : "Coach");
        const bool atLeftEdge = left == (direction == Qt::LeftToRight);
        QCOMPARE(panel->x() == 0, atLeftEdge);
        QCOMPARE(panel->geometry().right() == window.panes.rect().right(), !atLeftEdge);
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(!window.panes.isOpen(edge));
        QVERIFY(!button->isChecked());
        QVERIFY(button->hasFocus());
    }

    void escDoesNotReachAShortcutOfTheWindowWhileAPaneIsOpen()
    {
        Window window(800);
        QShortcut shortcut(QKeySequence(Qt::Key_Escape), &window.panes);
        QSignalSpy taken(&shortcut, &QShortcut::activated);
        window.panes.open(ThreePanes::Right);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!window.panes.isOpen(ThreePanes::Right));
        QCOMPARE(taken.size(), 0);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(taken.size(), 1);
    }

    void anOpenPaneClosesByItsButtonsAndByAClickBeside()
    {
        Window window(800);
        for (int way = 0; way < 4; ++way) {
            QTest::mouseClick(window.button("openRight"), Qt::LeftButton);
            QVERIFY(window.panes.isOpen(ThreePanes::Right));
            const SidePanel *panel = window.panel("Coach");
            if (way == 0)
                QTest::mouseClick(window.button("openRight"), Qt::LeftButton);
            else if (way == 1)
                QTest::mouseClick(panel->findChild<QPushButton *>(QStringLiteral("closePanel")), Qt::LeftButton);
            else if (way == 2)
                QTest::mouseClick(window.panes.childAt(20, 300), Qt::LeftButton);
            else
                window.line("centre")->setFocus(Qt::TabFocusReason);
            QVERIFY(!window.panes.isOpen(ThreePanes::Right));
        }
        QVERIFY(window.line("centre")->hasFocus());
    }

    void onlyOnePaneIsOpenAtATime()
    {
        Window window(800);
        window.panes.open(ThreePanes::Left);
        QTest::mouseClick(window.button("openRight"), Qt::LeftButton);
        QVERIFY(!window.panes.isOpen(ThreePanes::Left));
        QVERIFY(window.panes.isOpen(ThreePanes::Right));
    }

    void widthsAreRememberedOverHidingAndRestarting()
    {
        QByteArray state;
        {
            Window window(1400);
            auto *splitter = window.panes.findChild<QSplitter *>();
            QTest::mousePress(splitter->handle(1), Qt::LeftButton, {}, QPoint(4, 100));
            QTest::mouseMove(splitter->handle(1), QPoint(84, 100));
            QTest::mouseRelease(splitter->handle(1), Qt::LeftButton, {}, QPoint(84, 100));
            Window::settle();
            const int width = window.placeOf("left").width();
            QVERIFY(width > 200);
            state = window.panes.saveState();
            window.resize(700);
            window.resize(1400);
            QCOMPARE(window.placeOf("left").width(), width);
            QCOMPARE(window.panes.saveState(), state);
            Window other(1200);
            QVERIFY(other.panes.restoreState(state));
            Window::settle();
            QCOMPARE(other.placeOf("left").width(), width);
        }
        Window hidden(700); // restored while there is no room
        QVERIFY(hidden.panes.restoreState(state));
        QCOMPARE(hidden.panes.saveState(), state);
    }

    void aDamagedStateIsRefused()
    {
        Window window(1400);
        const QByteArray good = window.panes.saveState();
        QVERIFY(window.panes.restoreState(good));
        std::mt19937_64 random(5);
        for (int round = 0; round < 300; ++round) {
            QByteArray bad(static_cast<qsizetype>(random() % 20), '\0');
            for (char &byte : bad)
                byte = static_cast<char>(random());
            QVERIFY(!window.panes.restoreState(bad));
        }
        QVERIFY(!window.panes.restoreState(good.left(5)));
        QVERIFY(!window.panes.restoreState(good + 'x'));
        QCOMPARE(window.panes.saveState(), good);
    }

    void theFocusStaysWithThePaneThatHasIt()
    {
        Window window(1280);
        window.line("right")->setFocus();
        window.resize(1000);
        QVERIFY(window.button("openRight")->hasFocus());
        QTest::keyClick(window.button("openRight"), Qt::Key_Space);
        QVERIFY(window.line("right")->hasFocus());
        window.resize(1280);
        QVERIFY(window.line("right")->isVisible());
        QVERIFY(window.line("right")->hasFocus());
    }

    void sidePanesDoNotKeepAWindowWide()
    {
        Window window(1280);
        QVERIFY(window.panes.minimumSizeHint().width() < 300);
    }
};

QTEST_MAIN(ThreePanesTest)
#include "tst_threepanes.moc"
