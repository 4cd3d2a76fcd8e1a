// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/answers/answerspage.h"

#include <QAction>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "core/stories/dismissals.h"
#include "ui/errortext.h"
#include "ui/pages/answers/coachpane.h"
#include "ui/pages/answers/matrixview.h"
#include "ui/pages/answers/storybank.h"
#include "ui/pages/answers/storyeditor.h"
#include "ui/shell/preferences.h"
#include "ui/shell/prompt.h"
#include "ui/shell/whendone.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/threepanes.h"

namespace greenroom::ui {

using services::Change;
using services::Services;
using Urgency = services::StorageThread::Urgency;

namespace {

constexpr int judgeAfterMs = 250;
constexpr int judgedAtOnce = 50;

} // namespace

AnswersPage::AnswersPage(services::StorageThread &storage, Preferences &preferences, const Vocabulary &vocabulary,
                         const Clock &clock, Prompt &prompt, bool readOnly, QWidget *parent)
    : Page(Change::Stories | Change::Packs | Change::Reviews, parent), m_storage(storage), m_preferences(preferences),
      m_vocabulary(vocabulary), m_clock(clock), m_prompt(prompt), m_readOnly(readOnly), m_saver(storage)
{
    m_add = new QAction(tr("New story"), this);
    m_add->setToolTip(keyText(Qt::CTRL | Qt::Key_N));
    m_add->setEnabled(!readOnly);
    connect(m_add, &QAction::triggered, this, [this] { newStory({}); });
    build();
    buildMenus();
    addKeys();
    m_judgeTimer.setSingleShot(true);
    m_judgeTimer.setInterval(judgeAfterMs);
    connect(&m_judgeTimer, &QTimer::timeout, this, &AnswersPage::judge);
    connect(&m_saver, &StorySaver::due, this, [this](StoryId id) {
        if (m_open == id)
            m_saver.keep(id, m_editor->story());
    });
    connect(&m_saver, &StorySaver::stateChanged, this, &AnswersPage::showSaveState);
    connect(&m_saver, &StorySaver::saved, this, [this](StoryId id, const services::SavedStory &version) {
        if (m_open == id)
            m_savedAt = version.at;
        whenDone(m_storage.post(Urgency::Read, [id](Services &services) { return services.stories().summary(id); }), this,
                 [this](const Result<services::StorySummary> &summary) {
                     if (summary)
                         m_bank->put(*summary);
                 });
    });
}

void AnswersPage::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(space::pageMargin, space::l, space::pageMargin, space::l);
    outer->setSpacing(space::m);
    m_views = new SegmentedControl({tr("Stories"), tr("Matrix")}, this);
    m_views->setObjectName(QStringLiteral("answersViews"));
    m_views->setAccessibleName(tr("What to show"));
    m_stack = new QStackedWidget(this);
    m_bank = new StoryBank(m_vocabulary, this);
    m_coach = new CoachPane(this);
    m_panes = new ThreePanes(tr("Story list"), m_bank, buildEditor(), tr("Coach"), m_coach, m_stack);
    m_panes->restoreState(QByteArray::fromBase64(m_preferences.text("answers_panes").toLatin1()));
    auto *head = new QHBoxLayout;
    head->setSpacing(space::m);
    head->addWidget(m_views);
    m_paneButtons = new QWidget(this);
    auto *buttons = new QHBoxLayout(m_paneButtons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->addWidget(m_panes->button(ThreePanes::Left));
    buttons->addStretch();
    buttons->addWidget(m_panes->button(ThreePanes::Right));
    QSizePolicy keepsItsRoom(QSizePolicy::Expanding, QSizePolicy::Preferred);
    keepsItsRoom.setRetainSizeWhenHidden(true);
    m_paneButtons->setSizePolicy(keepsItsRoom);
    head->addWidget(m_paneButtons, 1);
    outer->addLayout(head);
    m_matrix = new MatrixView(m_vocabulary, m_stack);
    m_stack->addWidget(m_panes);
    m_stack->addWidget(m_matrix);
    outer->addWidget(m_stack, 1);

    connect(m_views, &SegmentedControl::currentChanged, this, [this](int view) {
        m_stack->setCurrentIndex(view);
        m_paneButtons->setVisible(view == 0);
        if (view == 1) {
            m_saver.flush();
            readMatrix();
        }
    });
    connect(m_bank, &StoryBank::storyChosen, this, [this](StoryId id) {
        openStory(id);
        m_panes->close(ThreePanes::Left);
    });
    connect(m_bank, &StoryBank::newStoryRequested, m_add, &QAction::trigger);
    connect(m_matrix, &MatrixView::newStoryRequested, m_add, &QAction::trigger);
    connect(m_matrix, &MatrixView::storyChosen, this, [this](StoryId id) { open(QStringLiteral("story:%1").arg(id.value())); });
    connect(m_coach, &CoachPane::remarkChosen, this, [this](const Remark &remark) {
        m_editor->showRemarks(m_coach->remarks(), &*std::find(m_coach->remarks().begin(), m_coach->remarks().end(), remark));
        m_panes->close(ThreePanes::Right);
        m_editor->reveal(remark);
    });
    connect(m_coach, &CoachPane::dismissRequested, this, &AnswersPage::dismiss);
    connect(m_coach, &CoachPane::reasonWanted, this, [this](const Remark &remark) {
        const QString reason = m_prompt.line(tr("Dismiss this remark"), tr("Why it does not apply"), {});
        if (!reason.trimmed().isEmpty())
            dismiss(remark, reason.trimmed());
    });
    connect(m_coach, &CoachPane::bringBackRequested, this, &AnswersPage::bringBack);
}

QWidget *AnswersPage::buildEditor()
{
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    m_notSaved = new QFrame(centre);
    m_notSaved->setProperty("look", QStringLiteral("banner"));
    auto *row = new QHBoxLayout(m_notSaved);
    m_notSavedText = bodyLabel({}, m_notSaved);
    m_notSavedText->setObjectName(QStringLiteral("notSaved"));
    setLook(m_notSavedText, "danger");
    auto *again = plainButton(tr("Try again"), m_notSaved);
    again->setObjectName(QStringLiteral("saveAgain"));
    auto *elsewhere = plainButton(tr("Save a copy elsewhere…"), m_notSaved);
    elsewhere->setObjectName(QStringLiteral("saveElsewhere"));
    row->addWidget(m_notSavedText, 1);
    row->addWidget(again);
    row->addWidget(elsewhere);
    m_notSaved->hide();
    column->addWidget(m_notSaved);
    connect(again, &QPushButton::clicked, &m_saver, &StorySaver::retry);
    connect(elsewhere, &QPushButton::clicked, this, &AnswersPage::saveElsewhere);

    m_centre = new QStackedWidget(centre);
    auto *none = new EmptyState(QStringLiteral("answers"), tr("Choose a story, or write one"),
                                tr("A story is one true event: the situation in two sentences, what you had to do, what you did, and what came of it."), m_centre);
    none->setAction(tr("New story"));
    connect(none, &EmptyState::actionChosen, m_add, &QAction::trigger);
    m_editor = new StoryEditor(m_vocabulary, m_centre);
    m_editor->setReadOnly(m_readOnly);
    m_centre->addWidget(none);
    m_centre->addWidget(m_editor);
    column->addWidget(m_centre, 1);
    connect(m_editor, &StoryEditor::edited, this, [this] {
        if (m_open)
            m_saver.touch(*m_open);
        judgeSoon();
    });
    connect(m_editor, &StoryEditor::changed, this, &AnswersPage::keepNow);
    connect(m_editor, &StoryEditor::linkRequested, this, &AnswersPage::linkQuestions);
    connect(m_editor, &StoryEditor::stepBeyond, this, &AnswersPage::step);
    return centre;
}

void AnswersPage::addKeys()
{
    const auto on = [this](const QKeySequence &keys, auto run) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    on(QKeySequence(Qt::CTRL | Qt::Key_N), [this] { m_add->trigger(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_F), [this] {
        m_views->setCurrent(0);
        m_panes->open(ThreePanes::Left);
        m_bank->focusSearch();
    });
    on(QKeySequence(Qt::CTRL | Qt::Key_M), [this] { m_views->setCurrent(1 - m_views->current()); });
    on(QKeySequence(Qt::CTRL | Qt::Key_H), [this] { openVersions(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_E), [this] { exportStories(openOrSelected()); });
    on(QKeySequence(Qt::CTRL | Qt::Key_P), [this] { print(openOrSelected()); });
    on(QKeySequence(Qt::CTRL | Qt::Key_Z), [this] { undo(); });
    on(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [this] { step(false); });
}

QString AnswersPage::title() const { return tr("Answers"); }

std::vector<ShortcutRow> AnswersPage::shortcuts() const
{
    return {{keyText(Qt::CTRL | Qt::Key_N), tr("New story")},
            {keyText(Qt::CTRL | Qt::Key_F), tr("Search stories")},
            {keyText(Qt::CTRL | Qt::Key_M), tr("Stories or matrix")},
            {keyText(Qt::CTRL | Qt::Key_H), tr("Versions of the story")},
            {keyText(Qt::CTRL | Qt::Key_E), tr("Export")},
            {keyText(Qt::CTRL | Qt::Key_P), tr("Print")},
            {keyText(Qt::CTRL | Qt::Key_Z), tr("Undo typing, then go back through the versions, also after a restart")},
            {keyText(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), tr("Redo")},
            {keyText(Qt::Key_Delete), tr("In the list: move to the trash")}};
}

void AnswersPage::refresh()
{
    readList();
    readQuestions();
    // Judging emits a change as long as there was something to judge, which leads here again for the next few.
    if (!m_readOnly) {
        m_storage.post(Urgency::Background, [](Services &services) {
            (void)services.stories().eraseExpired();
            (void)services.stories().judgeMissing(judgedAtOnce);
            return 0;
        });
    }
    if (m_stack->currentIndex() == 1)
        readMatrix();
}

void AnswersPage::readList()
{
    whenDone(m_storage.post(Urgency::Read, [](Services &services) { return services.stories().list(); }), this,
             [this](Result<std::vector<services::StorySummary>> stories) {
                 if (!stories) {
                     emit failed(stories.error());
                     return;
                 }
                 const bool gone = m_open && std::none_of(stories->begin(), stories->end(), [&](const auto &one) { return one.id == *m_open; });
                 m_bank->setStories(std::move(*stories));
                 if (gone)
                     closeStory();
                 else if (m_open)
                     m_bank->choose(*m_open);
             });
}

void AnswersPage::readMatrix()
{
    whenDone(m_storage.post(Urgency::Read, [](Services &services) {
                 auto matrix = services.stories().matrix();
                 auto repeats = services.stories().repeats();
                 return std::pair(std::move(matrix), std::move(repeats));
             }),
             this, [this](const auto &answer) {
                 if (answer.first && answer.second)
                     m_matrix->showMatrix(*answer.first, *answer.second);
                 else
                     emit failed(answer.first ? answer.second.error() : answer.first.error());
             });
}

void AnswersPage::readQuestions()
{
    whenDone(m_storage.post(Urgency::Background, [](Services &services) { return services.stories().questions(); }), this,
             [this](Result<std::vector<services::StoryQuestion>> questions) {
                 if (!questions)
                     return;
                 m_questions = std::move(*questions);
                 if (m_open)
                     showQuestionTitles();
             });
}

void AnswersPage::hideEvent(QHideEvent *event)
{
    m_saver.flush();
    m_preferences.set("answers_panes", QString::fromLatin1(m_panes->saveState().toBase64()));
    Page::hideEvent(event);
}

bool AnswersPage::mayClose()
{
    m_saver.finish();
    if (!m_saver.hasUnsaved() || !m_saver.lastError())
        return true;
    return m_prompt.confirm(tr("Close without saving?"),
                            tr("Some of what you typed could not be saved. If you close now, it is gone. %1").arg(errorText(*m_saver.lastError())),
                            tr("Close anyway"));
}

void AnswersPage::open(const QString &what)
{
    m_views->setCurrent(what == QLatin1String("matrix") ? 1 : 0);
    if (what == QLatin1String("matrix"))
        return;
    if (what == QLatin1String("new")) {
        newStory({});
    } else if (what.startsWith(QLatin1String("new-for:"))) {
        const ItemId item(what.mid(8).toStdString());
        whenDone(m_storage.post(Urgency::Read, [item](Services &services) { return services.stories().beginningFor(item); }), this,
                 [this](const Result<Story> &story) { newStory(story ? *story : Story()); });
    } else if (what.startsWith(QLatin1String("story:"))) {
        openStory(StoryId(what.mid(6).toLongLong()));
    }
}

} // namespace greenroom::ui
