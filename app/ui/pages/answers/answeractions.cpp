// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with stories beyond writing them: versions, trash, export, print, copy.
#include "ui/pages/answers/answerspage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QtConcurrent>

#include "documents/storydocument.h"
#include "ui/errortext.h"
#include "ui/pages/answers/storybank.h"
#include "ui/pages/answers/storyeditor.h"
#include "ui/pages/answers/storypapers.h"
#include "ui/pages/answers/trashdialog.h"
#include "ui/pages/answers/versionsdialog.h"
#include "ui/shell/preferences.h"
#include "ui/shell/prompt.h"
#include "ui/shell/whendone.h"

namespace greenroom::ui {

using services::Services;
using Urgency = services::StorageThread::Urgency;

void AnswersPage::buildMenus()
{
    auto *story = new QMenu(this);
    story->addAction(tr("Versions…"), this, &AnswersPage::openVersions);
    story->addAction(tr("Export…"), this, [this] { exportStories(openOrSelected()); });
    story->addAction(tr("Print…"), this, [this] { print(openOrSelected()); });
    story->addAction(tr("Copy as text"), this, &AnswersPage::copySelected);
    story->addSeparator();
    QAction *trash = story->addAction(tr("Move to trash"), this, [this] { trashSelected(); });
    trash->setEnabled(!m_readOnly);
    m_editor->menuButton()->setMenu(story);

    auto *bank = new QMenu(this);
    bank->addAction(tr("Export all…"), this, [this] { exportStories(asWritten(m_bank->stories())); });
    bank->addAction(tr("Print all…"), this, [this] { print(asWritten(m_bank->stories())); });
    bank->addSeparator();
    bank->addAction(tr("Trash…"), this, &AnswersPage::openTrash);
    m_bank->menuButton()->setMenu(bank);

    const auto add = [this](const QString &text, const QKeySequence &keys, auto run) {
        auto *action = new QAction(text, m_bank->list());
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, run);
        m_bank->list()->addAction(action);
    };
    add(tr("Copy as text"), QKeySequence::Copy, &AnswersPage::copySelected);
    add(tr("Move to trash"), QKeySequence::Delete, &AnswersPage::trashSelected);
}

std::vector<services::StorySummary> AnswersPage::asWritten(std::vector<services::StorySummary> stories) const
{
    for (services::StorySummary &one : stories) {
        if (m_open == one.id)
            one.story = m_editor->story();
        else if (auto unsaved = m_saver.unsaved(one.id))
            one.story = std::move(*unsaved);
    }
    return stories;
}

std::vector<services::StorySummary> AnswersPage::openOrSelected() const
{
    std::vector<services::StorySummary> stories = asWritten(m_bank->selected());
    if (stories.empty() && m_open) {
        services::StorySummary summary;
        summary.id = *m_open;
        summary.story = m_editor->story();
        stories.push_back(summary);
    }
    return stories;
}

void AnswersPage::openVersions()
{
    if (!m_open)
        return;
    m_saver.flush();
    auto *dialog = new VersionsDialog(m_storage, *m_open, m_editor->story(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &VersionsDialog::restoreRequested, this, [this, id = *m_open](int revision) {
        whenDone(m_storage.post(Urgency::Write, [id, revision](Services &services) { return services.stories().restore(id, revision); }),
                 this, [this, id, revision](const Result<services::OpenStory> &restored) {
                     if (!restored) {
                         emit failed(restored.error());
                         return;
                     }
                     if (m_open == id)
                         showStory(*restored);
                     emit toast(tr("Version %1 is the newest again.").arg(revision), true);
                 });
    });
    dialog->open();
}

void AnswersPage::openTrash()
{
    auto *dialog = new TrashDialog(m_storage, m_prompt, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TrashDialog::failed, this, &AnswersPage::failed);
    dialog->open();
}

void AnswersPage::trashSelected()
{
    std::vector<StoryId> ids;
    for (const services::StorySummary &one : openOrSelected())
        ids.push_back(one.id);
    if (ids.empty() || m_readOnly)
        return;
    m_saver.flush();
    whenDone(m_storage.post(Urgency::Write, [ids](Services &services) { return services.stories().moveToTrash(ids); }), this,
             [this, ids](const Result<void> &done) {
                 if (!done.ok()) {
                     emit failed(done.error());
                     return;
                 }
                 m_trashed.push_back(ids);
                 emit toast(tr("%n story(ies) moved to the trash.", "", static_cast<int>(ids.size())), true);
             });
}

void AnswersPage::copySelected()
{
    const auto stories = openOrSelected();
    if (stories.empty())
        return;
    std::map<ItemId, QString> titles;
    for (const services::StoryQuestion &one : m_questions)
        titles[one.id] = QString::fromStdString(one.title);
    const StoryPapers papers = papersOf(stories, m_vocabulary, titles, m_preferences.number("words_per_minute"));
    QGuiApplication::clipboard()->setText(documents::storiesAsText(papers.stories, papers.labels));
    emit toast(tr("%n story(ies) copied as text.", "", static_cast<int>(stories.size())), false);
}

void AnswersPage::exportStories(const std::vector<services::StorySummary> &stories)
{
    if (stories.empty())
        return;
    const QString path = m_prompt.saveFile(tr("Export stories"), tr("stories.pdf"), formatFilter());
    if (path.isEmpty())
        return;
    std::map<ItemId, QString> titles;
    for (const services::StoryQuestion &one : m_questions)
        titles[one.id] = QString::fromStdString(one.title);
    const StoryPapers papers = papersOf(stories, m_vocabulary, titles, m_preferences.number("words_per_minute"));
    // Laying out a hundred pages takes a moment: neither this thread nor the one that saves has to wait for it.
    whenDone(QtConcurrent::run([papers, path] {
                 return services::exportStories(papers.stories, papers.labels, formatOf(path), path.toStdString());
             }),
             this, [this, path](const Result<void> &done) {
                 if (done.ok())
                     emit toast(tr("Exported to %1.").arg(path), false);
                 else
                     emit failed(done.error());
             });
}

void AnswersPage::print(const std::vector<services::StorySummary> &stories)
{
    if (stories.empty())
        return;
    std::map<ItemId, QString> titles;
    for (const services::StoryQuestion &one : m_questions)
        titles[one.id] = QString::fromStdString(one.title);
    if (printStories(papersOf(stories, m_vocabulary, titles, m_preferences.number("words_per_minute")), this))
        emit toast(tr("Sent to the printer."), false);
}

} // namespace greenroom::ui
