// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/answers/versionsdialog.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include "core/coaching/answertemplate.h"
#include "ui/shell/whendone.h"
#include "ui/storytext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/diffview.h"
#include "ui/widgets/labels.h"

namespace greenroom::ui {

namespace {

QString when(Instant at)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count()), QLocale::ShortFormat);
}

/// The whole story as one text, each section under its title, in the order of the template.
QString wholeText(const Story &story)
{
    QString text = QString::fromStdString(story.title) + QLatin1Char('\n');
    const auto add = [&](std::string_view id) {
        const auto words = story.textOf(id);
        if (!words.empty())
            text += QLatin1Char('\n') + sectionTitle(story.templateId, id) + QLatin1Char('\n')
                + QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size())) + QLatin1Char('\n');
    };
    const AnswerTemplate &shape = answerTemplate(story.templateId);
    for (const TemplateSection &one : shape.sections)
        add(one.id);
    for (const AnswerSection &one : story.sections) {
        if (shape.section(one.id) == nullptr)
            add(one.id);
    }
    return text;
}

} // namespace

VersionsDialog::VersionsDialog(services::StorageThread &storage, StoryId id, const Story &now, QWidget *parent)
    : QDialog(parent), m_storage(storage), m_id(id), m_now(now)
{
    setWindowTitle(tr("Versions"));
    setObjectName(QStringLiteral("versionsDialog"));
    resize(960, 600);
    auto *column = new QVBoxLayout(this);
    column->addWidget(mutedLabel(tr("Every version is kept. Restoring one adds it as the newest, so that nothing written since is lost."), this));
    auto *splitter = new QSplitter(this);
    m_list = new QListWidget(splitter);
    m_list->setObjectName(QStringLiteral("versionList"));
    m_list->setAccessibleName(tr("Versions, newest first"));
    m_diff = new DiffView(splitter);
    splitter->addWidget(m_list);
    splitter->addWidget(m_diff);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    column->addWidget(splitter, 1);
    auto *buttons = new QDialogButtonBox(this);
    m_restore = buttons->addButton(tr("Restore this version"), QDialogButtonBox::AcceptRole);
    m_restore->setObjectName(QStringLiteral("restoreVersion"));
    m_restore->setEnabled(false);
    buttons->addButton(QDialogButtonBox::Close)->setText(tr("Close"));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit restoreRequested(m_list->currentItem()->data(Qt::UserRole).toInt());
        accept();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &VersionsDialog::showChosen);
    whenDone(m_storage.post(services::StorageThread::Urgency::Read, [id](services::Services &services) { return services.stories().versions(id); }),
             this, [this](const auto &versions) {
                 if (versions)
                     fill(*versions);
             });
}

void VersionsDialog::fill(const std::vector<services::VersionSummary> &versions)
{
    for (const services::VersionSummary &one : versions) {
        QString text = when(one.at) + QLatin1Char('\n') + tr("%n word(s)", "", one.words);
        if (one.undone)
            text += QStringLiteral(" · ") + tr("undo");
        if (one.restores)
            text += QStringLiteral(" · ") + tr("restored version %1").arg(*one.restores);
        auto *item = new QListWidgetItem(tr("Version %1, %2").arg(one.revision).arg(text), m_list);
        item->setData(Qt::UserRole, one.revision);
    }
    m_list->setCurrentRow(versions.size() > 1 ? 1 : 0);
    m_list->setFocus();
}

void VersionsDialog::showChosen()
{
    const QListWidgetItem *item = m_list->currentItem();
    m_restore->setEnabled(item != nullptr && m_list->currentRow() > 0);
    if (item == nullptr)
        return;
    const int revision = item->data(Qt::UserRole).toInt();
    whenDone(m_storage.post(services::StorageThread::Urgency::Read,
                            [id = m_id, revision](services::Services &services) { return services.stories().version(id, revision); }),
             this, [this, revision](const Result<Story> &old) {
                 if (!old || m_list->currentItem() == nullptr || m_list->currentItem()->data(Qt::UserRole).toInt() != revision)
                     return;
                 m_diff->setHeaders(tr("Version %1").arg(revision), tr("Now"));
                 m_diff->setTexts(wholeText(*old), wholeText(m_now));
             });
}

} // namespace greenroom::ui
