// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/firstrun.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include "ui/shell/preferences.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

namespace greenroom::ui {

FirstRun::FirstRun(Preferences &preferences, const Vocabulary &vocabulary, QWidget *parent)
    : QDialog(parent), m_preferences(preferences)
{
    setWindowTitle(tr("Welcome to Greenroom"));
    setObjectName(QStringLiteral("firstRun"));
    setModal(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xxl, space::xl, space::xxl, space::xl);
    column->setSpacing(space::s);
    auto *heading = new QLabel(tr("Three questions, then you can start"), this);
    heading->setFont(pageTitleFont(heading->font()));
    column->addWidget(heading);
    column->addWidget(mutedLabel(tr("Each can be left as it is and changed later in Settings. Nothing leaves this computer."), this));
    column->addSpacing(space::m);

    column->addWidget(sectionLabel(tr("Which role?"), this));
    m_role = new QComboBox(this);
    m_role->setObjectName(QStringLiteral("firstRunRole"));
    m_role->setAccessibleName(tr("Which role?"));
    m_role->addItem(tr("Not sure yet: every question"), QString());
    for (const Role &role : vocabulary.roles)
        m_role->addItem(QString::fromStdString(role.title), QString::fromStdString(role.id));
    column->addWidget(m_role);
    column->addSpacing(space::s);

    column->addWidget(sectionLabel(tr("When is the interview?"), this));
    auto *row = new QHBoxLayout;
    m_dateKnown = new QCheckBox(tr("On"), this);
    m_dateKnown->setObjectName(QStringLiteral("firstRunDateKnown"));
    m_date = new QDateEdit(QDate::currentDate().addDays(11), this);
    m_date->setObjectName(QStringLiteral("firstRunDate"));
    m_date->setAccessibleName(tr("When is the interview?"));
    m_date->setMinimumDate(QDate::currentDate());
    m_date->setCalendarPopup(true);
    m_date->setEnabled(false);
    connect(m_dateKnown, &QCheckBox::toggled, m_date, &QWidget::setEnabled);
    row->addWidget(m_dateKnown);
    row->addWidget(m_date);
    row->addStretch();
    column->addLayout(row);
    column->addSpacing(space::s);

    column->addWidget(sectionLabel(tr("How many minutes a day?"), this));
    m_minutes = new QSpinBox(this);
    m_minutes->setObjectName(QStringLiteral("firstRunMinutes"));
    m_minutes->setAccessibleName(tr("How many minutes a day?"));
    m_minutes->setRange(0, 600);
    m_minutes->setSingleStep(5);
    m_minutes->setValue(preferences.number("minutes_per_day"));
    m_minutes->setMaximumWidth(120);
    column->addWidget(m_minutes);
    column->addSpacing(space::l);

    auto *buttons = new QHBoxLayout;
    auto *diagnostic = primaryButton(tr("Start with a 5-minute mix"), this);
    diagnostic->setObjectName(QStringLiteral("firstRunDiagnostic"));
    auto *straight = plainButton(tr("Straight in"), this);
    straight->setObjectName(QStringLiteral("firstRunStraight"));
    auto *skip = quietButton(tr("Skip"), this);
    skip->setObjectName(QStringLiteral("firstRunSkip"));
    buttons->addWidget(diagnostic);
    buttons->addWidget(straight);
    buttons->addStretch();
    buttons->addWidget(skip);
    column->addLayout(buttons);
    connect(diagnostic, &QPushButton::clicked, this, [this] { keep(QStringLiteral("diagnostic")); });
    connect(straight, &QPushButton::clicked, this, [this] { keep(QStringLiteral("start")); });
    connect(skip, &QPushButton::clicked, this, &FirstRun::reject);
}

void FirstRun::keep(const QString &next)
{
    m_preferences.set("role", m_role->currentData().toString());
    if (m_dateKnown->isChecked())
        m_preferences.set("interview_date", m_date->date().toString(Qt::ISODate));
    m_preferences.set("minutes_per_day", QString::number(m_minutes->value()));
    m_preferences.set("first_run_done", QStringLiteral("on"));
    QDialog::accept();
    emit finished(next);
}

void FirstRun::reject()
{
    m_preferences.set("first_run_done", QStringLiteral("on"));
    QDialog::reject();
    emit finished({});
}

} // namespace greenroom::ui
