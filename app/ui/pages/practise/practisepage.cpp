// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/practise/practisepage.h"

#include <QAbstractButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/pages/practise/cardview.h"
#include "ui/pages/practise/sessionendview.h"
#include "ui/shell/preferences.h"
#include "ui/shell/whendone.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"

namespace greenroom::ui {

namespace {

using services::Change;
using services::Services;
using Urgency = services::StorageThread::Urgency;

constexpr int keepTypedAfterMs = 800;

} // namespace

PractisePage::PractisePage(services::StorageThread &storage, Preferences &preferences, const Vocabulary &vocabulary,
                           QWidget *parent)
    : Page(Change::Items | Change::Packs, parent), m_storage(storage), m_preferences(preferences)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_stack = new QStackedWidget(this);
    m_start = new EmptyState(QStringLiteral("practise"), {}, {}, m_stack);
    m_card = new CardView(storage, vocabulary, m_stack);
    m_end = new SessionEndView(vocabulary, m_stack);
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_card);
    m_stack->addWidget(m_end);
    column->addWidget(m_stack);

    connect(m_start, &EmptyState::actionChosen, this, [this] { open(QStringLiteral("start")); });
    connect(m_card, &CardView::graded, this, &PractisePage::grade);
    connect(m_card, &CardView::undoRequested, this, &PractisePage::undoGrade);
    connect(m_card, &CardView::endRequested, this, &PractisePage::endSession);
    connect(m_card, &CardView::typed, this, &PractisePage::keepTyped);
    connect(m_card, &CardView::goTo, this, &Page::goTo);
    connect(m_card, &CardView::failed, this, &Page::failed);
    connect(m_end, &SessionEndView::undoRequested, this, &PractisePage::undoGrade);
    connect(m_end, &SessionEndView::anotherRequested, this, [this] { open(QStringLiteral("start")); });
    connect(m_end, &SessionEndView::itemChosen, this,
            [this](const QString &id) { emit goTo(QStringLiteral("questions"), QStringLiteral("item:") + id); });
    m_typedTimer.setSingleShot(true);
    m_typedTimer.setInterval(keepTypedAfterMs);
    connect(&m_typedTimer, &QTimer::timeout, this, &PractisePage::flushTyped);
}

QString PractisePage::title() const { return tr("Practise"); }

std::vector<ShortcutRow> PractisePage::shortcuts() const
{
    return {{tr("1 to 4"), tr("How sure you are; after the answer, the grade")},
            {tr("Up, Down"), tr("Choose a story to tell; Enter takes it")},
            {tr("1 to 5"), tr("The level that a told story reached, before its grade")},
            {keyText(Qt::Key_Backspace), tr("Choose another story or another level")},
            {tr("Space"), tr("Show the answer, then the next follow-up and its answer")},
            {tr("Y, N"), tr("Whether you had the follow-up")},
            {tr("A to F"), tr("Choose an option, or tick a key point")},
            {tr("Shift+A to F"), tr("Strike an option out")},
            {tr("Enter"), tr("Check a choice or number; take the suggested grade")},
            {keyText(Qt::CTRL | Qt::Key_Enter), tr("Show the answer while typing")},
            {keyText(Qt::CTRL | Qt::Key_Z), tr("Undo the last grade, as often as you like")}};
}

void PractisePage::open(const QString &what)
{
    services::SessionRequest request;
    request.items = m_preferences.number("session_items");
    if (what == QLatin1String("start")) {
        if (m_session && !m_ended) {
            if (m_card->hasCard()) {
                m_stack->setCurrentWidget(m_card);
                m_card->takeFocus();
            } else {
                showNextCard(); // the last try to read one failed
            }
            return;
        }
        whenDone(m_storage.post(Urgency::Read, [](Services &services) { return services.practice().unfinished(); }), this,
                 [this, request](const Result<std::optional<SessionId>> &unfinished) {
                     if (unfinished && unfinished->has_value()) {
                         m_session = **unfinished;
                         m_ended = false;
                         showNextCard();
                     } else {
                         startSession(request);
                     }
                 });
    } else if (what == QLatin1String("diagnostic")) {
        request.diagnostic = true;
        startSession(request);
    } else if (what.startsWith(QLatin1String("numbers:"))) {
        for (const QString &number : what.mid(8).split(QLatin1Char(','), Qt::SkipEmptyParts))
            request.numbers.push_back(number.toLongLong());
        startSession(request);
    } else if (what.startsWith(QLatin1String("item:"))) {
        request.only = {ItemId(what.mid(5).toStdString())};
        startSession(request);
    }
}

void PractisePage::startSession(const services::SessionRequest &request)
{
    flushTyped();
    whenDone(m_storage.post(Urgency::Write, [request](Services &services) { return services.practice().start(request); }),
             this, [this](const Result<SessionId> &session) {
                 if (!session) {
                     if (session.error().code == ErrorCode::NotFound)
                         emit toast(tr("There is nothing to practise now: nothing is due and nothing is new."), false);
                     else
                         emit failed(session.error());
                     return;
                 }
                 m_session = *session;
                 m_ended = false;
                 showNextCard();
             });
}

void PractisePage::refresh()
{
    if (!m_session)
        resumeOrOffer();
}

void PractisePage::resumeOrOffer()
{
    whenDone(m_storage.post(Urgency::Read,
                            [](Services &services) {
                                return std::make_pair(services.practice().unfinished(), services.practice().counts());
                            }),
             this, [this](const auto &state) {
                 if (m_session)
                     return;
                 if (state.first && state.first->has_value()) {
                     m_session = **state.first;
                     m_ended = false;
                     showNextCard();
                     emit toast(tr("Continued where you left off."), false);
                 } else if (state.second) {
                     offerStart(*state.second);
                 }
             });
}

void PractisePage::offerStart(const storage::WorkCounts &counts)
{
    m_stack->setCurrentWidget(m_start);
    const auto total = counts.due + counts.fresh;
    if (total == 0) {
        m_start->setTexts(tr("Nothing to practise now"),
                          tr("Nothing is due today and every question of your role was practised. More come back with "
                             "time; you can also add your own under Questions."));
        m_start->setAction({});
        return;
    }
    m_start->setTexts(tr("Ready when you are"),
                      tr("%n due", "", static_cast<int>(counts.due)) + QStringLiteral(" · ")
                          + tr("%n not practised yet", "", static_cast<int>(counts.fresh)) + QStringLiteral("\n")
                          + tr("Say how sure you are, answer in your head or aloud, look, grade. Everything works "
                               "with keys; F1 lists them."));
    m_start->setAction(tr("Start practising"));
    m_start->button()->setFocus();
}

void PractisePage::showNextCard()
{
    whenDone(m_storage.post(Urgency::Read,
                            [session = *m_session](Services &services) { return services.practice().current(session); }),
             this, [this](const Result<std::optional<services::PracticeCard>> &card) {
                 if (!card) {
                     emit failed(card.error());
                     return;
                 }
                 if (!card->has_value()) {
                     endSession();
                     return;
                 }
                 m_ended = false;
                 tellLeftOut((*card)->leftOut);
                 m_stack->setCurrentWidget(m_card);
                 m_card->show(**card, m_preferences.isOn("ask_confidence"), m_preferences.isOn("show_timer"));
             });
}

void PractisePage::grade(const services::GradeRequest &request)
{
    flushTyped();
    whenDone(m_storage.post(Urgency::Write, [request](Services &services) { return services.practice().grade(request); }),
             this, [this](const Result<void> &stored) {
                 if (stored) {
                     showNextCard();
                     return;
                 }
                 m_card->takeGradeBack(); // the card stays with what was typed, to be graded again
                 emit failed(stored.error());
             });
}

void PractisePage::tellLeftOut(const std::vector<std::string> &ids)
{
    if (!ids.empty())
        emit toast(tr("%n question(s) cannot be shown and were left out of this session. First: %1. Settings → Check my data "
                      "says more.", "", static_cast<int>(ids.size())).arg(QString::fromStdString(ids.front())),
                   false);
}

QWidget *PractisePage::preferredFocus()
{
    QWidget *shown = m_stack->currentWidget();
    if (shown == m_start)
        return m_start->button()->isVisibleTo(m_start) ? static_cast<QWidget *>(m_start->button()) : m_start;
    QWidget *inside = shown->focusWidget();
    return inside != nullptr && inside->isVisibleTo(shown) && qobject_cast<QAbstractButton *>(inside) == nullptr ? inside : shown;
}

void PractisePage::undoGrade()
{
    if (!m_session)
        return;
    flushTyped();
    whenDone(m_storage.post(Urgency::Write,
                            [session = *m_session](Services &services) { return services.practice().undoLast(session); }),
             this, [this](const Result<void> &undone) {
                 if (undone) {
                     emit toast(tr("Grade taken back."), false);
                     showNextCard();
                 } else if (undone.error().code == ErrorCode::NothingToUndo) {
                     emit toast(tr("This session has no grade left to undo."), false);
                 } else {
                     emit failed(undone.error());
                 }
             });
}

bool PractisePage::undo()
{
    undoGrade();
    return m_session.has_value();
}

void PractisePage::endSession()
{
    flushTyped();
    m_ended = true;
    whenDone(m_storage.post(Urgency::Write,
                            [session = *m_session](Services &services) {
                                const auto ended = services.practice().end(session);
                                return std::make_pair(ended, services.practice().summary(session));
                            }),
             this, [this](const auto &result) {
                 if (!result.first || !result.second) {
                     emit failed(result.first ? result.second.error() : result.first.error());
                     return;
                 }
                 m_stack->setCurrentWidget(m_end);
                 m_end->show(*result.second);
                 tellLeftOut(result.second->leftOut);
             });
}

void PractisePage::keepTyped(int position, const QString &text)
{
    if (!m_session)
        return;
    if (m_typed && (m_typed->position != position || m_typed->session != *m_session))
        flushTyped();
    m_typed = Typed{*m_session, position, text};
    if (!m_typedTimer.isActive())
        m_typedTimer.start();
}

void PractisePage::flushTyped()
{
    m_typedTimer.stop();
    if (!m_typed)
        return;
    whenDone(m_storage.post(Urgency::Write,
                            [typed = *m_typed](Services &services) {
                                return services.practice().saveTyped(typed.session, typed.position, typed.text.toStdString());
                            }),
             this, [this, typed = *m_typed](const Result<void> &saved) {
                 if (!saved)
                     emit failed(saved.error()); // and it is tried again with the next key, grade or page
                 else if (m_typed == typed)
                     m_typed.reset();
             });
}

void PractisePage::hideEvent(QHideEvent *event)
{
    flushTyped();
    Page::hideEvent(event);
}

} // namespace greenroom::ui
