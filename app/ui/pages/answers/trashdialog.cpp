// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/answers/trashdialog.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/shell/prompt.h"
#include "ui/shell/whendone.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

namespace greenroom::ui {

using Urgency = services::StorageThread::Urgency;

TrashDialog::TrashDialog(services::StorageThread &storage, Prompt &prompt, QWidget *parent)
    : QDialog(parent), m_storage(storage), m_prompt(prompt)
{
    setWindowTitle(tr("Trash"));
    setObjectName(QStringLiteral("trashDialog"));
    resize(560, 420);
    auto *column = new QVBoxLayout(this);
    column->addWidget(mutedLabel(tr("Stories stay here for 30 days with all their versions, then they are deleted."), this));
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("trashList"));
    m_list->setAccessibleName(tr("Stories in the trash"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    column->addWidget(m_list, 1);
    auto *buttons = new QDialogButtonBox(this);
    m_back = buttons->addButton(tr("Put back"), QDialogButtonBox::ActionRole);
    m_back->setObjectName(QStringLiteral("putBack"));
    m_delete = buttons->addButton(tr("Delete for good…"), QDialogButtonBox::ActionRole);
    m_delete->setObjectName(QStringLiteral("deleteForGood"));
    setLook(m_delete, "danger");
    buttons->addButton(QDialogButtonBox::Close)->setText(tr("Close"));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, &TrashDialog::takeBack);
    connect(m_delete, &QPushButton::clicked, this, &TrashDialog::deleteForGood);
    connect(m_list, &QListWidget::itemSelectionChanged, this, [this] {
        m_back->setEnabled(!chosen().empty());
        m_delete->setEnabled(!chosen().empty());
    });
    read();
}

void TrashDialog::read()
{
    whenDone(m_storage.post(Urgency::Read, [](services::Services &services) { return services.stories().list(true); }), this,
             [this](const auto &stories) {
                 if (stories)
                     fill(*stories);
                 else
                     emit failed(stories.error());
             });
}

void TrashDialog::fill(const std::vector<services::StorySummary> &stories)
{
    m_list->clear();
    for (const services::StorySummary &one : stories) {
        const QString title = one.story.title.empty() ? tr("Untitled story") : QString::fromStdString(one.story.title);
        const QDateTime since = QDateTime::fromMSecsSinceEpoch(one.trashedAt.value_or(one.savedAt).time_since_epoch().count());
        auto *item = new QListWidgetItem(tr("%1\n%n word(s), in the trash since %2", "", one.words)
                                             .arg(title, QLocale().toString(since, QLocale::ShortFormat)), m_list);
        item->setData(Qt::UserRole, QVariant::fromValue<qlonglong>(one.id.value()));
    }
    if (stories.empty()) {
        auto *nothing = new QListWidgetItem(tr("The trash is empty."), m_list);
        nothing->setFlags(Qt::NoItemFlags);
    }
    if (!stories.empty())
        m_list->setCurrentRow(0);
    m_back->setEnabled(!chosen().empty());
    m_delete->setEnabled(!chosen().empty());
}

std::vector<StoryId> TrashDialog::chosen() const
{
    std::vector<StoryId> ids;
    for (const QListWidgetItem *item : m_list->selectedItems())
        ids.emplace_back(item->data(Qt::UserRole).toLongLong());
    return ids;
}

void TrashDialog::takeBack()
{
    finish(m_storage.post(Urgency::Write, [ids = chosen()](services::Services &services) { return services.stories().takeFromTrash(ids); }));
}

void TrashDialog::deleteForGood()
{
    if (!m_prompt.confirm(tr("Delete for good?"),
                          tr("%n story(ies) and all their versions will be gone from this profile. This cannot be undone.", "", static_cast<int>(chosen().size())),
                          tr("Delete for good")))
        return;
    finish(m_storage.post(Urgency::Write, [ids = chosen()](services::Services &services) { return services.stories().eraseForGood(ids); }));
}

void TrashDialog::finish(QFuture<Result<void>> change)
{
    whenDone(std::move(change), this, [this](const Result<void> &done) {
        if (!done.ok())
            emit failed(done.error());
        read();
    });
}

} // namespace greenroom::ui
