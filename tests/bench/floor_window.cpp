// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The floor for the start: the least that a window with a list from SQLite and a chart can be. With --smoke it ends
// after its first paint. floor_window --profile FOLDER [--smoke]

#include <QApplication>
#include <QChartView>
#include <QFile>
#include <QHBoxLayout>
#include <QLineSeries>
#include <QListView>
#include <QMainWindow>
#include <QStringListModel>
#include <QTimer>

#include <sqlite3.h>

namespace {

QStringList titles(const QString &folder)
{
    QStringList titles;
    sqlite3 *database = nullptr;
    sqlite3_stmt *statement = nullptr;
    const QByteArray path = QFile::encodeName(folder + QStringLiteral("/greenroom.db"));
    if (sqlite3_open_v2(path.constData(), &database, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK
        && sqlite3_prepare_v2(database, "SELECT title FROM item WHERE retired = 0 ORDER BY title COLLATE NOCASE LIMIT 100",
                              -1, &statement, nullptr) == SQLITE_OK) {
        while (sqlite3_step(statement) == SQLITE_ROW)
            titles << QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
    }
    sqlite3_finalize(statement);
    sqlite3_close(database);
    return titles;
}

/// Quits the program once the window was painted.
class FirstPaint final : public QObject {
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, qApp, &QCoreApplication::quit);
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    QStringListModel model(titles(arguments.value(arguments.indexOf(QStringLiteral("--profile")) + 1)));
    QMainWindow window;
    auto *centre = new QWidget;
    auto *layout = new QHBoxLayout(centre);
    auto *list = new QListView;
    list->setUniformItemSizes(true);
    list->setModel(&model);
    layout->addWidget(list);
    auto *series = new QLineSeries;
    for (int day = 0; day < 30; ++day)
        series->append(day, day * day % 17);
    auto *chart = new QChart;
    chart->addSeries(series);
    chart->createDefaultAxes();
    auto *view = new QChartView(chart);
    view->setRenderHint(QPainter::Antialiasing);
    layout->addWidget(view);
    window.setCentralWidget(centre);
    window.resize(1100, 720);
    FirstPaint firstPaint;
    if (arguments.contains(QStringLiteral("--smoke")))
        centre->installEventFilter(&firstPaint);
    window.show();
    return QApplication::exec();
}
