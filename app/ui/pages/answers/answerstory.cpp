// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The open story of the Answers page: reading, saving, judging, going back.
#include "ui/pages/answers/answerspage.h"

#include <QDateTime>
#include <QFrame>
#include <QLabel>
#include <QLocale>
#include <QStackedWidget>

#include "core/stories/dismissals.h"
#include "documents/storydocument.h"
#include "ui/errortext.h"
#include "ui/pages/answers/coachpane.h"
#include "ui/pages/answers/linkdialog.h"
#include "ui/pages/answers/storybank.h"
#include "ui/pages/answers/storyeditor.h"
#include "ui/pages/answers/storypapers.h"
#include "ui/shell/preferences.h"
#include "ui/shell/prompt.h"
#include "ui/shell/whendone.h"
#include "ui/widgets/labels.h"

namespace greenroom::ui {

using services::Services;
using Urgency = services::StorageThread::Urgency;

namespace {

constexpr int shortestSeconds = 60;

} // namespace

void AnswersPage::newStory(const Story &story)
{
    m_saver.flush();
    whenDone(m_storage.post(Urgency::Write, [story](Services &services) { return services.stories().add(story); }), this,
             [this](const Result<services::OpenStory> &added) {
                 if (!added) {
                     emit failed(added.error());
                     return;
                 }
                 m_wanted = added->id;
                 showStory(*added);
                 readList();
                 m_editor->focusFirst();
             });
}

void AnswersPage::openStory(StoryId id)
{
    if (m_open == id && m_wanted == id)
        return;
    m_saver.flush();
    m_wanted = id;
    whenDone(m_storage.post(Urgency::Read, [id](Services &services) { return services.stories().open(id); }), this,
             [this, id](const Result<services::OpenStory> &opened) {
                 if (m_wanted != id)
                     return; // another was chosen meanwhile
                 if (!opened) {
                     closeStory();
                     emit failed(opened.error());
                     return;
                 }
                 showStory(*opened);
                 m_bank->choose(id);
                 if (opened->newerDamaged)
                     emit toast(tr("The newest version of this story cannot be read any more. This is the one before it; nothing was deleted."), false);
             });
}

void AnswersPage::showStory(const services::OpenStory &story)
{
    m_saver.flush(); // what was typed while this story was fetched
    m_open = story.id;
    m_savedAt = story.savedAt;
    // What could not be saved is newer than what is on the disk.
    m_editor->setStory(m_saver.unsaved(story.id).value_or(story.story));
    m_editor->setReadOnly(m_readOnly);
    m_centre->setCurrentIndex(1);
    showQuestionTitles();
    showSaveState();
    judge();
}

void AnswersPage::closeStory()
{
    m_open.reset();
    m_wanted.reset();
    m_centre->setCurrentIndex(0);
    m_coach->clear();
}

void AnswersPage::keepNow()
{
    if (!m_open)
        return;
    m_saver.keep(*m_open, m_editor->story());
    showQuestionTitles();
    judge();
}

void AnswersPage::step(bool isUndo)
{
    if (!m_open || m_readOnly)
        return;
    m_saver.flush();
    whenDone(m_storage.post(Urgency::Write,
                            [id = *m_open, isUndo](Services &services) { return isUndo ? services.stories().undo(id) : services.stories().redo(id); }),
             this, [this, isUndo](const Result<services::OpenStory> &stepped) {
                 if (stepped && m_open == stepped->id)
                     showStory(*stepped);
                 else if (!stepped && stepped.error().code == ErrorCode::NothingToUndo)
                     emit toast(isUndo ? tr("This is the first version.") : tr("This is the newest version."), false);
                 else if (!stepped)
                     emit failed(stepped.error());
             });
}

bool AnswersPage::undo()
{
    if (m_trashed.empty()) {
        step(true);
        return m_open.has_value();
    }
    const std::vector<StoryId> ids = m_trashed.back();
    m_trashed.pop_back();
    whenDone(m_storage.post(Urgency::Write, [ids](Services &services) { return services.stories().takeFromTrash(ids); }), this,
             [this, ids](const Result<void> &done) {
                 if (!done.ok())
                     emit failed(done.error());
                 else
                     openStory(ids.front());
             });
    return true;
}

void AnswersPage::showSaveState()
{
    const auto &error = m_saver.lastError();
    m_notSaved->setVisible(error.has_value());
    if (error)
        m_notSavedText->setText(tr("Not saved. %1 Your text is kept in this window.").arg(errorText(*error)));
    if (!m_open)
        return;
    switch (m_saver.state(*m_open)) {
    case StorySaver::State::Saved: {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(m_savedAt.time_since_epoch().count());
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_clock.now().time_since_epoch().count());
        const bool today = at.date() == now.date();
        m_editor->showState(tr("Saved %1").arg(today ? QLocale().toString(at.time(), QLocale::ShortFormat) : QLocale().toString(at.date(), QLocale::ShortFormat)), "muted");
        break;
    }
    case StorySaver::State::Saving: m_editor->showState(tr("Saving…"), "muted"); break;
    case StorySaver::State::Failed: m_editor->showState(tr("Not saved"), "danger"); break;
    }
}

void AnswersPage::saveElsewhere()
{
    m_saver.flush();
    std::vector<services::StorySummary> unsaved;
    for (const auto &[id, story] : m_saver.allUnsaved()) {
        services::StorySummary summary;
        summary.id = id;
        summary.story = story;
        unsaved.push_back(summary);
    }
    exportStories(unsaved);
}

void AnswersPage::showQuestionTitles()
{
    QStringList titles;
    for (const ItemId &id : m_editor->story().questions) {
        const auto found = std::find_if(m_questions.begin(), m_questions.end(), [&](const auto &one) { return one.id == id; });
        titles << QString::fromStdString(found == m_questions.end() ? id.value() : found->title);
    }
    m_editor->setQuestionTitles(titles);
}

void AnswersPage::linkQuestions()
{
    if (!m_open)
        return;
    auto *dialog = new LinkDialog(m_questions, m_editor->story().questions, m_vocabulary, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = *m_open] {
        if (m_open != id)
            return;
        Story story = m_editor->story();
        story.questions = dialog->linked();
        m_editor->setStory(story);
        keepNow();
    });
    dialog->open();
}

void AnswersPage::judgeSoon()
{
    if (!m_judgeTimer.isActive())
        m_judgeTimer.start();
}

void AnswersPage::judge()
{
    if (!m_open)
        return;
    m_judgeTimer.stop();
    if (m_judging) {
        m_judgeAgain = true;
        return;
    }
    m_judging = true;
    const double rate = m_preferences.number("words_per_minute");
    m_editor->showMeasures(rate, shortestSeconds, m_preferences.number("longest_answer_s"));
    whenDone(m_storage.post(Urgency::Background,
                            [story = m_editor->story(), rate](Services &services) {
                                CoachReport report = services.stories().judge(story, rate);
                                return std::pair(story, std::move(report));
                            }),
             this, [this, id = *m_open](const std::pair<Story, CoachReport> &judged) {
                 m_judging = false;
                 if (m_open == id && !m_judgeAgain) {
                     m_coach->showReport(judged.first, judged.second);
                     m_editor->showRemarks(m_coach->remarks(), nullptr);
                 }
                 if (std::exchange(m_judgeAgain, false))
                     judge();
             });
}

void AnswersPage::dismiss(const Remark &remark, const QString &reason)
{
    if (!m_open || m_readOnly)
        return;
    Story story = m_editor->story();
    story.dismissals.push_back(dismissed(remark, story, reason.toStdString()));
    m_editor->setStory(story);
    keepNow();
}

void AnswersPage::bringBack(int dismissal)
{
    if (!m_open || m_readOnly)
        return;
    Story story = m_editor->story();
    if (dismissal < static_cast<int>(story.dismissals.size()))
        story.dismissals.erase(story.dismissals.begin() + dismissal);
    m_editor->setStory(story);
    keepNow();
}

} // namespace greenroom::ui
