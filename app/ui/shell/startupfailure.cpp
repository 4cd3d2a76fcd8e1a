// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startupfailure.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/errortext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

namespace greenroom::ui {

namespace {

QString newestBackup(const QString &folder)
{
    const QDir backups(folder + QStringLiteral("/backups"));
    const QStringList names = backups.entryList({QStringLiteral("seq-*.db")}, QDir::Files, QDir::Name | QDir::Reversed);
    return names.isEmpty() ? QString() : backups.filePath(names.first());
}

} // namespace

StartupFailure::StartupFailure(const Error &error, const QString &folder, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(QStringLiteral("Greenroom"));
    setObjectName(QStringLiteral("startupFailure"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::m);
    column->addWidget(sectionLabel(errorTitle(error), this));
    auto *text = bodyLabel(errorText(error), this);
    text->setObjectName(QStringLiteral("startupFailureText"));
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setMinimumWidth(480);
    column->addWidget(text);
    if (error.code == ErrorCode::Damaged) {
        const QString backup = newestBackup(folder);
        column->addWidget(mutedLabel(backup.isEmpty()
                                         ? tr("There is no backup in this profile.")
                                         : tr("Newest backup: %1, from %2.")
                                               .arg(QDir::toNativeSeparators(backup),
                                                    QLocale().toString(QFileInfo(backup).lastModified(), QLocale::ShortFormat)),
                                     this));
    }
    auto *row = new QHBoxLayout;
    auto *other = plainButton(tr("Open another profile folder…"), this);
    auto *quit = primaryButton(tr("Quit"), this);
    quit->setObjectName(QStringLiteral("startupFailureQuit"));
    row->addWidget(other);
    row->addStretch();
    row->addWidget(quit);
    column->addSpacing(space::m);
    column->addLayout(row);
    connect(quit, &QPushButton::clicked, this, &QDialog::reject);
    connect(other, &QPushButton::clicked, this, [this] {
        const QString chosen = QFileDialog::getExistingDirectory(this, tr("Profile folder"));
        if (!chosen.isEmpty()) {
            m_chosen = chosen;
            accept();
        }
    });
}

} // namespace greenroom::ui
