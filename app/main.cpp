// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLibraryInfo>
#include <QSocketNotifier>
#include <QTimer>
#include <QTranslator>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

#include "noinet.h"
#include "services/places.h"
#include "services/raisechannel.h"
#include "services/storagethread.h"
#include "services/systemclock.h"
#include "ui/shell/desktopprompt.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/startupfailure.h"
#include "ui/theme/theme.h"

using namespace greenroom;

namespace {

int signalPipe[2];

/// SIGTERM and SIGINT close the window, so that everything typed is flushed.
void closeOnSignals(QApplication &application)
{
    if (::pipe2(signalPipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    auto *notifier = new QSocketNotifier(signalPipe[0], QSocketNotifier::Read, &application);
    QObject::connect(notifier, &QSocketNotifier::activated, &application, &QApplication::closeAllWindows);
    for (const int number : {SIGTERM, SIGINT, SIGHUP})
        std::signal(number, [](int) { [[maybe_unused]] const auto written = ::write(signalPipe[1], "x", 1); });
}

/// Greenroom's own texts and, where they are installed, Qt's. Called again when the profile chose another language.
void translate(const QString &setting)
{
    static QTranslator own;
    static QTranslator qtTexts;
    const QString language = (setting == QLatin1String("system") ? QLocale::system().name() : setting).left(2);
    QCoreApplication::removeTranslator(&own);
    QCoreApplication::removeTranslator(&qtTexts);
    if (qtTexts.load(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qtTexts);
    // Untranslated languages get the English plural forms.
    if (own.load(QStringLiteral(":/i18n/greenroom_%1.qm").arg(language)) || own.load(QStringLiteral(":/i18n/greenroom_en.qm")))
        QCoreApplication::installTranslator(&own);
    if (setting != QLatin1String("system"))
        QLocale::setDefault(QLocale(setting == QLatin1String("en") ? QStringLiteral("en_GB") : setting));
}

/// Calls back once, after the window was drawn for the first time.
class FirstPaint final : public QObject {
public:
    FirstPaint(QWidget *window, std::function<void()> then) : QObject(window), m_then(std::move(then))
    {
        window->installEventFilter(this);
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            QTimer::singleShot(0, watched, m_then);
        }
        return false;
    }

private:
    std::function<void()> m_then;
};

/// Opens the profile, or says why not and offers another folder. Null: quit with `exitCode`.
std::unique_ptr<storage::Profile> openProfile(QString &folder, int &exitCode)
{
    for (;;) {
        auto profile = storage::Profile::open(folder.toStdString(), storage::Intent::MakeIfMissing);
        if (profile)
            return std::move(*profile);
        if (profile.error().code == ErrorCode::InUse && services::RaiseChannel::ask(folder)) {
            exitCode = 0; // the window that has it came to the front: that is what was asked for
            return nullptr;
        }
        ui::applyTheme(*qApp, ui::ThemeChoice::System, 100);
        ui::StartupFailure failure(profile.error(), folder);
        if (failure.exec() != QDialog::Accepted)
            return nullptr;
        folder = failure.chosenFolder();
    }
}

} // namespace

int main(int argc, char **argv)
{
    const bool offline = refuseInternetSockets();
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("greenroom"));
    QCoreApplication::setOrganizationName(QStringLiteral("greenroom"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GREENROOM_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.greenroom.Greenroom"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Greenroom"));

    if (!offline)
        qWarning("This system cannot refuse Internet sockets to the program; it opens none.");

    QCommandLineParser parser;
    const QCommandLineOption profileOption(QStringLiteral("profile"), QStringLiteral("Open this data folder."), QStringLiteral("folder"));
    const QCommandLineOption smokeOption(QStringLiteral("smoke"), QStringLiteral("Show the window, then quit."));
    parser.addOptions({profileOption, smokeOption});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);
    translate(QStringLiteral("system")); // for what may have to be said before a profile is open

    QString folder = parser.isSet(profileOption) ? QDir(parser.value(profileOption)).absolutePath() : services::defaultProfileFolder();
    int exitCode = 1;
    auto profile = openProfile(folder, exitCode);
    if (!profile)
        return exitCode;
    const bool readOnly = profile->readOnly();
    const services::SystemClock clock;
    const services::SystemTimeZone zone;
    auto useCases = std::make_unique<services::Services>(std::move(profile), clock, zone, services::contentFolder());
    const std::map<QString, QString> settings = useCases->settings().all();
    const Vocabulary vocabulary = useCases->library().vocabulary();
    services::StorageThread storage(std::move(useCases));

    translate(settings.at(QStringLiteral("language")));
    ui::applyTheme(application, ui::themeChoiceFrom(settings.at(QStringLiteral("theme"))), settings.at(QStringLiteral("text_size")).toInt());
    application.setWindowIcon(QIcon(QStringLiteral(":/icons/app.svg")));
    ui::Preferences preferences(storage, settings);
    ui::DesktopPrompt prompt;
    ui::MainWindow window({storage, preferences, vocabulary, clock, prompt, folder, readOnly});
    prompt.setWindow(&window);
    services::RaiseChannel raise(folder);
    QObject::connect(&raise, &services::RaiseChannel::asked, &window, &ui::MainWindow::raiseWindow);
    closeOnSignals(application);
    new FirstPaint(&window, [&] {
        window.syncPacks();
        if (parser.isSet(smokeOption))
            window.close();
        else
            window.askFirstRun();
    });
    window.show();
    return QApplication::exec();
}
