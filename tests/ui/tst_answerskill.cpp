// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QtTest>

#include <chrono>
#include <cstdlib>
#include <random>
#include <unistd.h>

#include "support/childprocess.h"
#include "support/testwindow.h"

using namespace greenroom;
using namespace greenroom::test;

namespace {

using services::Services;
using Urgency = services::StorageThread::Urgency;

constexpr int rounds = 15;
constexpr int patience = 30000; // ms

void say(const QByteArray &line)
{
    const QByteArray bytes = line + '\n';
    if (::write(STDOUT_FILENO, bytes.constData(), static_cast<std::size_t>(bytes.size())) != bytes.size())
        ::_exit(3);
}

/// The words count up, so that the text itself tells how many of them there are.
QString wordsUpTo(int last)
{
    QString text;
    for (int number = 1; number <= last; ++number)
        text += QStringLiteral("w%1 ").arg(number);
    return text;
}

int wordsIn(const QString &text) { return static_cast<int>(text.count(QLatin1Char(' '))); }

/// Child process: types into the real window for ever and says how many words were there when "Saved" was shown.
int typeUntilKilled(const QString &folder)
{
    TestProfile profile(folder.toStdString());
    TestWindow app(profile, false);
    QTest::keyClick(app.window.get(), Qt::Key_4, Qt::ControlModifier);
    app.settle();
    auto *title = app.find<QLineEdit>("storyTitle");
    auto *list = app.find<QAbstractItemView>("storyList");
    if (list->model()->rowCount() == 0) {
        QTest::keyClick(app.window->page(QStringLiteral("answers")), Qt::Key_N, Qt::ControlModifier);
    } else {
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
    }
    if (!QTest::qWaitFor([&] { return title->isVisible(); }, patience))
        return 2;
    app.settle();
    auto *edit = app.find<QPlainTextEdit>("section:action");
    auto *state = app.find<QLabel>("saveState");
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_End, Qt::ControlModifier);
    int words = wordsIn(edit->toPlainText());
    int told = -1;
    const auto tell = [&] {
        // A key after "Saved" changes the line in the same turn of the event loop, so the two always fit.
        if (state->text().startsWith(QLatin1String("Saved")) && told != words)
            say("saved " + QByteArray::number(told = words));
    };
    tell();
    for (;;) {
        QTest::keyClicks(edit, QStringLiteral("w%1 ").arg(words + 1));
        ++words;
        tell();
        for (int turn = 0; turn < 1 + words % 40; ++turn) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
            tell();
            ::usleep(2000);
        }
    }
}

} // namespace

class AnswersKillTest : public QObject {
    Q_OBJECT

private slots:
    void nothingAcknowledgedIsLostWhenTheProgramIsKilled()
    {
        const QTemporaryDir place;
        const QString folder = place.filePath(QStringLiteral("profile"));
        std::mt19937_64 random(20261122);
        int acknowledged = 0;
        int acknowledgements = 0;
        for (int round = 0; round < rounds; ++round) {
            ChildProcess child({QStringLiteral("--child"), folder});
            const auto hear = [&](const QByteArray &line) {
                QVERIFY2(line.startsWith("saved "), ("the child said: " + line).constData());
                const int words = line.mid(6).toInt();
                QVERIFY2(words >= acknowledged, "fewer words than before");
                acknowledged = words;
                ++acknowledgements;
            };
            const auto wanted = 1 + random() % 4;
            for (std::size_t lines = 0; lines < wanted; ++lines) {
                hear(child.line());
                if (QTest::currentTestFailed())
                    return;
            }
            const auto end = std::chrono::steady_clock::now() + std::chrono::microseconds{random() % 700'000};
            while (std::chrono::steady_clock::now() < end) {
            }
            child.kill();
            while (child.process().canReadLine())
                hear(child.process().readLine().trimmed());
            checkStored(folder, acknowledged);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY2(acknowledgements >= rounds, "too few acknowledgements to mean anything");
        QVERIFY2(acknowledged > rounds, "too few words to mean anything");
    }

private:
    /// What is on the disk: at least the words that were told as saved, and all of them in order.
    static void checkStored(const QString &folder, int acknowledged)
    {
        TestProfile profile(folder.toStdString());
        const auto services = profile.open(); // refuses a damaged file by itself
        auto check = services->profile().database().query("PRAGMA quick_check");
        QVERIFY(check.step());
        QCOMPARE(check.text(0), std::string("ok"));
        const auto stories = services->stories().list();
        QVERIFY(stories.ok());
        QCOMPARE(static_cast<int>(stories->size()), 1);
        const QString text = QString::fromStdString(std::string(stories->front().story.textOf("action")));
        const int words = wordsIn(text);
        QVERIFY2(words >= acknowledged,
                 qPrintable(QStringLiteral("%1 words were told as saved, %2 are there").arg(acknowledged).arg(words)));
        QVERIFY2(text.startsWith(wordsUpTo(words)), qPrintable(text));
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--child") == 0)
        return typeUntilKilled(QString::fromLocal8Bit(argv[2]));
    AnswersKillTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_answerskill.moc"
