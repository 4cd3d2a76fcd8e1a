// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>
#include <QtTest>

#include "ui/theme/theme.h"
#include "ui/widgets/progressdialog.h"

using namespace greenroom::ui;

class ProgressDialogTest : public QObject {
    Q_OBJECT

private slots:
    void init() { applyTheme(*qApp, ThemeChoice::Light, 200); }

    void shortWorkNeverShowsItsProgress()
    {
        ProgressDialog dialog(QStringLiteral("Building the PDF"), QStringLiteral("Page 1"));
        const auto *timer = dialog.findChild<QTimer *>();
        QVERIFY(!dialog.isVisible());
        QVERIFY(timer->isActive());
        QCOMPARE(timer->interval(), 400);
        dialog.setProgress(1, 2);
        dialog.finished();
        QVERIFY(!timer->isActive());
        QVERIFY(!dialog.isVisible());
    }

    void longWorkShowsHowFarItIs()
    {
        ProgressDialog dialog(QStringLiteral("Building the PDF"),
                              QStringLiteral("Page 3 of 12: stories, their figures and all else that belongs to them"));
        auto *bar = dialog.findChild<QProgressBar *>();
        QCOMPARE(bar->maximum(), 0); // not known yet
        QTRY_VERIFY(dialog.isVisible());
        dialog.setProgress(5'000'000'000, 10'000'000'000);
        QCOMPARE(bar->value() * 2, bar->maximum());
        QCOMPARE(bar->accessibleName(), QStringLiteral("Building the PDF"));
        QCoreApplication::processEvents();
        for (const auto *label : dialog.findChildren<QLabel *>())
            QVERIFY(label->heightForWidth(label->width()) <= label->height());
        dialog.finished();
        QVERIFY(!dialog.isVisible());
    }

    void workIsStoppedOnceAndWaitedFor_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("by click") << false;
        QTest::newRow("by Esc") << true;
    }

    void workIsStoppedOnceAndWaitedFor()
    {
        QFETCH(bool, byKey);
        ProgressDialog dialog(QStringLiteral("Building the PDF"), QStringLiteral("Page 1"));
        QSignalSpy cancelled(&dialog, &ProgressDialog::cancelled);
        QTRY_VERIFY(dialog.isVisible());
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // what was being typed as the dialog came
        QCOMPARE(cancelled.size(), 0);
        auto *button = dialog.findChild<QPushButton *>(QStringLiteral("cancelWork"));
        if (byKey)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        else
            QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(cancelled.size(), 1);
        QVERIFY(dialog.isVisible());
        QVERIFY(!button->isEnabled());
        dialog.close();
        QVERIFY(dialog.isVisible());
        QCOMPARE(cancelled.size(), 1);
        dialog.finished();
        QVERIFY(!dialog.isVisible());
    }
};

QTEST_MAIN(ProgressDialogTest)
#include "tst_progressdialog.moc"
