// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/errortext.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/firstrun.h"
#include "ui/shell/pageregistry.h"
#include "ui/shell/rail.h"
#include "ui/shell/shortcutsdialog.h"
#include "ui/shell/toastarea.h"
#include "ui/shell/topbar.h"
#include "ui/shell/whendone.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

namespace greenroom::ui {

namespace {

using Urgency = services::StorageThread::Urgency;

constexpr QSize smallest(900, 600);

} // namespace

MainWindow::MainWindow(const AppContext &context, QWidget *parent) : QMainWindow(parent), m_context(context)
{
    setWindowTitle(QStringLiteral("Greenroom"));
    setMinimumSize(smallest);
    resize(1280, 800);
    build();
    addKeys();
    connect(&m_context.storage, &services::StorageThread::changed, this, [this](services::ChangeSet changes) {
        for (const auto &[id, page] : m_pages)
            page->noticeChange(changes);
    });
    connect(&m_context.preferences, &Preferences::notSaved, this, &MainWindow::tellFailure);
    connect(&m_context.preferences, &Preferences::changed, this, [this](const QString &name) {
        if (name == QLatin1String("theme") || name == QLatin1String("text_size"))
            applyLook();
        if (name == QLatin1String("interview_date"))
            showCountdown();
        if (name == QLatin1String("rollover_hour"))
            watchDay();
        if (name == QLatin1String("role")) {
            for (const auto &[id, page] : m_pages)
                page->noticeChange(services::Change::Settings);
        }
    });
    restoreWindow();
    showPage(QString::fromLatin1(pageRegistry().front().id));
    showCountdown();
    m_day = today();
    m_dayTimer.setObjectName(QStringLiteral("dayTimer"));
    m_dayTimer.setParent(this);
    m_dayTimer.setSingleShot(true);
    m_dayTimer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_dayTimer, &QTimer::timeout, this, &MainWindow::watchDay);
    watchDay();
    if (m_context.readOnly)
        showBanner(tr("This profile is open read-only: the folder cannot be written, so nothing you do here is saved."));
}

void MainWindow::build()
{
    auto *centre = new QWidget(this);
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_rail = new Rail(centre);
    int number = 0;
    for (const PageEntry &entry : pageRegistry()) {
        const QString keys = entry.atBottom ? QString() : keyText(Qt::CTRL | Qt::Key(Qt::Key_0 + ++number));
        m_rail->addPage(QString::fromLatin1(entry.id), QString::fromLatin1(entry.iconName), pageTitle(entry), keys, entry.atBottom);
    }
    m_rail->setCollapsed(m_context.preferences.isOn("rail_collapsed"));
    connect(m_rail, &Rail::chosen, this, [this](const QString &id) { showPage(id); });
    connect(m_rail, &Rail::collapsedChanged, this, [this](bool collapsed) {
        m_context.preferences.set("rail_collapsed", collapsed ? QStringLiteral("on") : QStringLiteral("off"));
    });
    row->addWidget(m_rail);

    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    m_banner = bodyLabel({}, centre);
    m_banner->setObjectName(QStringLiteral("profileBanner"));
    m_banner->setContentsMargins(space::xl, space::s, space::xl, space::s);
    setLook(m_banner, "warning");
    m_banner->hide();
    m_top = new TopBar(centre);
    connect(m_top, &TopBar::searchRequested, this, &MainWindow::openPalette);
    m_stack = new QStackedWidget(centre);
    column->addWidget(m_banner);
    column->addWidget(m_top);
    column->addWidget(m_stack, 1);
    row->addLayout(column, 1);
    setCentralWidget(centre);

    m_toast = new ToastArea(this);
    connect(m_toast, &ToastArea::undoRequested, this, [this] {
        if (m_undoOwner != nullptr)
            m_undoOwner->undo();
    });
}

void MainWindow::addKeys()
{
    const auto on = [this](const QString &name, const QList<QKeySequence> &keys, auto run) {
        auto *action = new QAction(name, this);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WindowShortcut);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
    };
    int number = 0;
    for (const PageEntry &entry : pageRegistry()) {
        if (entry.atBottom)
            continue;
        on(pageTitle(entry), {QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + number++))},
           [this, id = QString::fromLatin1(entry.id)] { showPage(id); });
    }
    on(tr("Settings"), {QKeySequence(Qt::CTRL | Qt::Key_Comma)}, [this] { showPage(QStringLiteral("settings")); });
    on(tr("Search or do"), {QKeySequence(Qt::CTRL | Qt::Key_K)}, [this] { openPalette(); });
    on(tr("Keys"), {QKeySequence(Qt::Key_F1), QKeySequence(Qt::Key_Question)}, [this] { openShortcuts(); });
    on(tr("Back"), {QKeySequence(Qt::ALT | Qt::Key_Left)}, [this] { goBack(); });
    on(tr("Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)}, [this] { close(); });
    on(tr("Close the message"), {QKeySequence(Qt::Key_Escape)}, [this] { m_toast->hide(); });
}

Page *MainWindow::page(const QString &id)
{
    const auto made = m_pages.find(id);
    if (made != m_pages.end())
        return made->second;
    for (const PageEntry &entry : pageRegistry()) {
        if (id != QLatin1String(entry.id))
            continue;
        Page *page = entry.make(m_context, m_stack);
        page->setObjectName(QStringLiteral("page_") + id);
        connect(page, &Page::toast, this, [this, page](const QString &message, bool undoable) {
            m_undoOwner = page;
            m_toast->show(message, undoable);
        });
        connect(page, &Page::failed, this, &MainWindow::tellFailure);
        connect(page, &Page::goTo, this, &MainWindow::showPage);
        connect(page, &Page::headerChanged, this, &MainWindow::showHeader);
        m_stack->addWidget(page);
        m_pages[id] = page;
        return page;
    }
    return nullptr;
}

void MainWindow::showPage(const QString &id, const QString &what)
{
    Page *next = page(id);
    if (next == nullptr)
        return;
    if (m_current != id) {
        if (!m_current.isEmpty())
            m_before.append(m_current);
        m_current = id;
        m_stack->setCurrentWidget(next);
        m_rail->setCurrent(id);
        showHeader();
    }
    next->preferredFocus()->setFocus();
    if (!what.isEmpty())
        next->open(what);
}

void MainWindow::goBack()
{
    if (m_before.isEmpty())
        return;
    const QString id = m_before.takeLast();
    showPage(id);
    m_before.removeLast(); // going back is not a step forward
}

void MainWindow::showHeader()
{
    Page *current = page(m_current);
    m_top->setPage(current->title(), current->primaryAction());
}

void MainWindow::showCountdown()
{
    const QDate date = m_context.preferences.date("interview_date");
    const QDate day = today().first;
    if (!date.isValid() || date < day) {
        m_top->setCountdown({});
        return;
    }
    const int days = static_cast<int>(day.daysTo(date));
    m_top->setCountdown(days == 0 ? tr("Interview today") : tr("Interview in %n day(s)", "", days));
}

std::pair<QDate, QDate> MainWindow::today() const
{
    const auto now = QDateTime::fromMSecsSinceEpoch(m_context.clock.now().time_since_epoch().count());
    const int rollover = m_context.preferences.number("rollover_hour");
    return {now.date(), now.addSecs(-3600LL * rollover).date()};
}

/// Shows the day it is by now and waits for the next midnight or rollover, whichever comes first.
void MainWindow::watchDay()
{
    if (const auto day = today(); day != m_day) {
        m_day = day;
        showCountdown();
        for (const auto &[id, page] : m_pages)
            page->noticeChange(services::Change::Reviews | services::Change::Items);
    }
    const auto now = QDateTime::fromMSecsSinceEpoch(m_context.clock.now().time_since_epoch().count());
    const QTime rollover(m_context.preferences.number("rollover_hour"), 0);
    QDateTime next = m_day.first.addDays(1).startOfDay();
    if (now.time() < rollover)
        next = std::min(next, QDateTime(m_day.first, rollover));
    // Not before it, and not at once again when the clock stands still.
    m_dayTimer.start(static_cast<int>(std::max<qint64>(1000, now.msecsTo(next) + 100)));
}

void MainWindow::showBanner(const QString &text)
{
    m_banner->setText(text);
    m_banner->show();
}

void MainWindow::tellFailure(const Error &error)
{
    if (error.code == ErrorCode::ReadOnly)
        m_toast->show(errorText(error), false);
    else
        m_context.prompt.tell(errorTitle(error), errorText(error));
}

void MainWindow::openPalette()
{
    std::vector<Command> commands;
    for (const QAction *action : actions()) {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        commands.push_back({action->text(), keys, [action] { const_cast<QAction *>(action)->trigger(); }});
    }
    if (QAction *primary = page(m_current)->primaryAction(); primary != nullptr && primary->isEnabled())
        commands.insert(commands.begin(), {primary->text(), {}, [primary] { primary->trigger(); }});
    for (const char *theme : {"system", "light", "dark", "high-contrast"}) {
        const QString name = QString::fromLatin1(theme);
        const QString title = name == QLatin1String("light") ? tr("Light theme")
            : name == QLatin1String("dark")                  ? tr("Dark theme")
            : name == QLatin1String("system")                ? tr("Theme as the system")
                                                             : tr("High contrast theme");
        commands.push_back({title, {}, [this, name] { m_context.preferences.set("theme", name); }});
    }
    auto *palette = new CommandPalette(m_context.storage, std::move(commands),
                                       [this](const QString &id) { showPage(QStringLiteral("questions"), QStringLiteral("item:") + id); },
                                       this);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    palette->show();
    whenDone(m_context.storage.post(services::StorageThread::Urgency::Read, [](services::Services &services) { return services.stories().list(); }),
             palette, [this, palette](const Result<std::vector<services::StorySummary>> &stories) {
                 std::vector<Command> commands;
                 for (const services::StorySummary &one : stories ? *stories : std::vector<services::StorySummary>()) {
                     const auto open = [this, id = one.id] { showPage(QStringLiteral("answers"), QStringLiteral("story:%1").arg(id.value())); };
                     commands.push_back({tr("Story: %1").arg(QString::fromStdString(one.story.title)), {}, open, true});
                 }
                 palette->add(commands);
             });
}

void MainWindow::openShortcuts()
{
    Page *current = page(m_current);
    const std::vector<ShortcutRow> everywhere = {
        {tr("%1 to %2").arg(keyText(Qt::CTRL | Qt::Key_1), keyText(Qt::CTRL | Qt::Key_9)), tr("The pages in the order of the rail")},
        {keyText(Qt::CTRL | Qt::Key_Comma), tr("Settings")},
        {keyText(Qt::CTRL | Qt::Key_K), tr("Find a page, an action or a question")},
        {keyText(Qt::ALT | Qt::Key_Left), tr("Back to the page before")},
        {tr("%1 or %2").arg(keyText(Qt::Key_F1), QStringLiteral("?")), tr("These keys")},
        {keyText(Qt::Key_Escape), tr("Close a message")},
        {keyText(Qt::CTRL | Qt::Key_Q), tr("Quit")}};
    auto *dialog = new ShortcutsDialog(current->title(), current->shortcuts(), everywhere, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QString MainWindow::toastMessage() const { return m_toast->message(); }

void MainWindow::raiseWindow()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::askFirstRun()
{
    if (m_context.preferences.isOn("first_run_done") || m_context.readOnly)
        return;
    auto *dialog = new FirstRun(m_context.preferences, m_context.vocabulary, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FirstRun::finished, this, [this](const QString &next) {
        if (!next.isEmpty())
            showPage(QStringLiteral("practise"), next);
    });
    dialog->open();
}

void MainWindow::syncPacks()
{
    whenDone(m_context.storage.post(Urgency::Background, [](services::Services &services) -> Result<services::PackSync> {
                                 if (const auto current = services.history().rebuildIfOutdated(); !current)
                                     return current.error();
                                 return services.library().syncPacks();
                             }),
             this, [this](const Result<services::PackSync> &sync) {
                 if (!sync)
                     tellFailure(sync.error());
                 else if (!sync->problems.empty())
                     m_toast->show(tr("%n problem(s) in a pack: some questions were left out, the others are here. First: %1", "",
                                      static_cast<int>(sync->problems.size()))
                                       .arg(QString::fromStdString(sync->problems.front().file)),
                                   false);
             });
}

void MainWindow::applyLook()
{
    applyTheme(*qApp, themeChoiceFrom(m_context.preferences.text("theme")), m_context.preferences.number("text_size"));
    showHeader();
}

void MainWindow::restoreWindow()
{
    const QByteArray state = QByteArray::fromBase64(m_context.preferences.text("window").toLatin1());
    if (!state.isEmpty())
        restoreGeometry(state);
}

void MainWindow::keepWindow() { m_context.preferences.set("window", QString::fromLatin1(saveGeometry().toBase64())); }

void MainWindow::closeEvent(QCloseEvent *event)
{
    for (const auto &[id, page] : m_pages) {
        if (!page->mayClose()) {
            event->ignore();
            return;
        }
    }
    keepWindow();
    m_stack->hide(); // pages flush what was typed when they are hidden
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange && isMinimized())
        keepWindow();
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        watchDay(); // timers stand still while the machine sleeps
}

} // namespace greenroom::ui
