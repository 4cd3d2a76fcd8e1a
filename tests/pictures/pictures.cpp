// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every page into PNG files, to be looked at: pictures FOLDER [THEME] [WIDTHxHEIGHT] [LANGUAGE].
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QPushButton>
#include <QTranslator>

#include "support/samplestories.h"
#include "support/testwindow.h"
#include "ui/shell/pageregistry.h"

using namespace greenroom;
using namespace greenroom::test;

namespace {

void keep(TestWindow &app, const QString &folder, const QString &name)
{
    for (int round = 0; round < 4; ++round)
        app.settle();
    app.window->grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
}

void press(Qt::Key key)
{
    if (QWidget *target = QApplication::focusWidget())
        QTest::keyClick(target, key);
}

void answers(TestWindow &app, const QString &folder)
{
    auto added = app.storage->post(services::StorageThread::Urgency::Write, [](services::Services &services) {
        for (const Story &story : sampleStories())
            (void)services.stories().add(story);
        return 0;
    });
    for (int story = 1; story <= 3; ++story) {
        app.window->showPage(QStringLiteral("answers"), QStringLiteral("story:%1").arg(story));
        keep(app, folder, QStringLiteral("answers-story-%1").arg(story));
    }
    if (auto *coach = app.find<QPushButton>("openRight"); coach != nullptr && coach->isVisible()) {
        QTest::mouseClick(coach, Qt::LeftButton);
        keep(app, folder, QStringLiteral("answers-coach"));
    }
    app.window->showPage(QStringLiteral("answers"), QStringLiteral("matrix"));
    keep(app, folder, QStringLiteral("answers-matrix"));
}

void practise(TestWindow &app, const QString &folder, const QString &item, const QString &name)
{
    app.window->showPage(QStringLiteral("practise"), QStringLiteral("item:") + item);
    keep(app, folder, name + QStringLiteral("-1-asked"));
    press(Qt::Key_3);
    press(Qt::Key_A);
    press(Qt::Key_Space);
    press(Qt::Key_Return);
    keep(app, folder, name + QStringLiteral("-2-shown"));
    press(Qt::Key_Space);
    press(Qt::Key_Space);
    press(Qt::Key_A);
    keep(app, folder, name + QStringLiteral("-3-ladder"));
    press(Qt::Key_3);
    press(Qt::Key_1);
    keep(app, folder, name + QStringLiteral("-4-end"));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const QString folder = arguments.value(1, QStringLiteral("."));
    const QString theme = arguments.value(2, QStringLiteral("light"));
    const QStringList size = arguments.value(3, QStringLiteral("1280x800")).split(QLatin1Char('x'));
    QDir().mkpath(folder);
    QTranslator translator;
    if (translator.load(QStringLiteral(":/i18n/greenroom_%1.qm").arg(arguments.value(4, QStringLiteral("en")))))
        QCoreApplication::installTranslator(&translator);
    TestProfile profile;
    TestWindow app(profile);
    app.preferences->set("theme", theme);
    app.preferences->set("interview_date", QStringLiteral("2026-12-03"));
    app.window->resize(size.at(0).toInt(), size.at(1).toInt());
    for (const ui::PageEntry &entry : ui::pageRegistry()) {
        app.window->showPage(QString::fromLatin1(entry.id));
        keep(app, folder, QString::fromLatin1(entry.id));
    }
    answers(app, folder);
    app.window->showPage(QStringLiteral("questions"), QStringLiteral("search:leakage"));
    keep(app, folder, QStringLiteral("questions-search"));
    practise(app, folder, QStringLiteral("bank-mle/core-ml/xgboost-default-direction"), QStringLiteral("concept"));
    practise(app, folder, QStringLiteral("bank-mle/core-ml/more-trees-bagging-boosting"), QStringLiteral("choice"));
    practise(app, folder, QStringLiteral("bank-mle/maths/larger-eigenvalue"), QStringLiteral("numeric"));
    practise(app, folder, QStringLiteral("bank-mle/system-design/feature-store"), QStringLiteral("design"));
    practise(app, folder, QStringLiteral("bank-mle/behavioural/model-broke-in-production"), QStringLiteral("story"));
    app.window->askFirstRun();
    keep(app, folder, QStringLiteral("first-run"));
    if (auto *dialog = app.find<QDialog>("firstRun"); dialog != nullptr)
        dialog->grab().save(folder + QStringLiteral("/first-run-dialog.png"));
    return 0;
}
