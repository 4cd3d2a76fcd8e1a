// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/settingspage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QDesktopServices>
#include <QDir>
#include <QDirIterator>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QUrl>
#include <QVBoxLayout>

#include "services/profilecheck.h"
#include "ui/errortext.h"
#include "ui/pages/settings/settingtexts.h"
#include "ui/shell/preferences.h"
#include "ui/shell/whendone.h"
#include "ui/theme/theme.h"
#include "ui/vocabularytext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

namespace greenroom::ui {

namespace {

using services::Change;
using services::Services;
using Urgency = services::StorageThread::Urgency;

constexpr int columnWidth = 760;

qint64 folderSize(const QString &folder)
{
    qint64 bytes = 0;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

} // namespace

SettingsPage::SettingsPage(services::StorageThread &storage, Preferences &preferences, const Vocabulary &vocabulary,
                           const QString &profileFolder, QWidget *parent)
    : Page(Change::Packs | Change::Items, parent), m_storage(storage), m_preferences(preferences), m_vocabulary(vocabulary)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(space::pageMargin, space::pageMargin, space::pageMargin, space::pageMargin);
    auto *middle = new QWidget(content);
    middle->setMaximumWidth(columnWidth);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::cardGap);
    column->addWidget(roleCard());
    column->addWidget(settingsCard(tr("Answers"), {"words_per_minute", "longest_answer_s"}));
    column->addWidget(settingsCard(tr("Practice"), {"session_items", "ask_confidence", "show_timer", "desired_retention", "rollover_hour"}));
    column->addWidget(settingsCard(tr("Appearance"), {"theme", "text_size", "language"}));
    column->addWidget(dataCard(profileFolder));
    column->addWidget(aboutCard());
    column->addStretch();
    row->addWidget(middle, 1);
    row->addStretch();
    scroll->setWidget(content);
    outer->addWidget(scroll);
}

QString SettingsPage::title() const { return tr("Settings"); }

QWidget *SettingsPage::settingsCard(const QString &heading, const std::vector<const char *> &names)
{
    auto *card = new Card(this);
    card->body()->addWidget(sectionLabel(heading, card));
    for (const services::Setting &setting : services::settingTable()) {
        const QString name = QLatin1String(setting.name);
        if (std::none_of(names.begin(), names.end(), [&](const char *wanted) { return name == QLatin1String(wanted); }))
            continue;
        auto *label = new QLabel(settingLabel(name), card);
        QWidget *editor = editorFor(setting, card);
        label->setBuddy(editor);
        editor->setAccessibleName(settingLabel(name));
        label->setWordWrap(true);
        auto *row = new QHBoxLayout;
        row->addWidget(label, 1);
        row->addWidget(editor);
        card->body()->addLayout(row);
        const QString hint = settingHint(name);
        if (!hint.isEmpty())
            card->body()->addWidget(mutedLabel(hint, card));
    }
    return card;
}

QWidget *SettingsPage::editorFor(const services::Setting &setting, QWidget *parent)
{
    const char *name = setting.name;
    const QString value = m_preferences.text(name);
    switch (setting.type) {
    case services::SettingType::Switch: {
        auto *box = new QCheckBox(parent);
        box->setChecked(value == QLatin1String("on"));
        connect(box, &QCheckBox::toggled, this, [this, name](bool on) { m_preferences.set(name, on ? QStringLiteral("on") : QStringLiteral("off")); });
        box->setObjectName(QLatin1String(name));
        return box;
    }
    case services::SettingType::Number: {
        auto *box = new QSpinBox(parent);
        box->setRange(setting.min, setting.max);
        box->setValue(value.toInt());
        connect(box, &QSpinBox::valueChanged, this, [this, name](int number) { m_preferences.set(name, QString::number(number)); });
        box->setObjectName(QLatin1String(name));
        return box;
    }
    case services::SettingType::Choice: {
        auto *box = new QComboBox(parent);
        for (const QString &choice : QString::fromLatin1(setting.choices).split(QLatin1Char('|')))
            box->addItem(choiceLabel(QLatin1String(name), choice), choice);
        box->setCurrentIndex(std::max(0, box->findData(value)));
        connect(box, &QComboBox::currentIndexChanged, this, [this, name, box] { m_preferences.set(name, box->currentData().toString()); });
        box->setObjectName(QLatin1String(name));
        return box;
    }
    default: return new QLabel(value, parent);
    }
}

QWidget *SettingsPage::roleCard()
{
    auto *card = new Card(this);
    card->body()->addWidget(sectionLabel(tr("Role and interview"), card));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::l);
    form->setVerticalSpacing(space::s);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    auto *role = new QComboBox(card);
    role->setObjectName(QStringLiteral("role"));
    role->addItem(tr("Every question, whatever the role"), QString());
    for (const Role &entry : m_vocabulary.roles)
        role->addItem(QString::fromStdString(entry.title), QString::fromStdString(entry.id));
    role->setCurrentIndex(std::max(0, role->findData(m_preferences.text("role"))));
    connect(role, &QComboBox::currentIndexChanged, this, [this, role] {
        m_preferences.set("role", role->currentData().toString());
        showRole();
    });
    form->addRow(settingLabel(QStringLiteral("role")), role);

    auto *dateRow = new QHBoxLayout;
    auto *known = new QCheckBox(card);
    known->setAccessibleName(tr("There is a date"));
    auto *date = new QDateEdit(card);
    date->setCalendarPopup(true);
    date->setAccessibleName(settingLabel(QStringLiteral("interview_date")));
    const QDate stored = m_preferences.date("interview_date");
    known->setChecked(stored.isValid());
    date->setDate(stored.isValid() ? stored : QDate::currentDate().addDays(11));
    date->setEnabled(stored.isValid());
    const auto keep = [this, known, date] {
        date->setEnabled(known->isChecked());
        m_preferences.set("interview_date", known->isChecked() ? date->date().toString(Qt::ISODate) : QString());
    };
    connect(known, &QCheckBox::toggled, this, keep);
    connect(date, &QDateEdit::dateChanged, this, keep);
    dateRow->addWidget(known);
    dateRow->addWidget(date);
    dateRow->addStretch();
    form->addRow(settingLabel(QStringLiteral("interview_date")), dateRow);
    for (const services::Setting &setting : services::settingTable()) {
        if (QLatin1String(setting.name) == QLatin1String("minutes_per_day"))
            form->addRow(settingLabel(QStringLiteral("minutes_per_day")), editorFor(setting, card));
    }
    card->body()->addLayout(form);
    card->body()->addWidget(mutedLabel(tr("The minutes are for the plan, which this version does not make yet."), card));
    m_roleText = bodyLabel({}, card);
    m_roleText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    card->body()->addWidget(m_roleText);
    showRole();
    return card;
}

void SettingsPage::showRole()
{
    const std::string chosen = m_preferences.text("role").toStdString();
    m_roleText->clear();
    for (const Role &role : m_vocabulary.roles) {
        if (role.id != chosen)
            continue;
        QStringList lines{QString::fromStdString(role.summary)};
        if (!role.duration.empty())
            lines << QString::fromStdString(role.duration);
        if (role.assumption)
            lines << tr("The stages of this role are our assumption, not a known process.");
        QStringList stages;
        for (const RoleStage &stage : role.stages)
            stages << (stage.title.empty() ? stageTitle(m_vocabulary, stage.id) : QString::fromStdString(stage.title));
        lines << tr("Stages: %1").arg(stages.join(QStringLiteral(" → ")));
        QStringList requirements;
        for (const RoleRequirement &requirement : role.requirements)
            requirements << QStringLiteral("• ") + QString::fromStdString(requirement.text);
        if (!requirements.isEmpty())
            lines << tr("Requirements:") + QLatin1Char('\n') + requirements.join(QLatin1Char('\n'));
        m_roleText->setText(lines.join(QStringLiteral("\n\n")));
    }
}

QWidget *SettingsPage::dataCard(const QString &profileFolder)
{
    auto *card = new Card(this);
    card->body()->addWidget(sectionLabel(tr("Your data"), card));
    auto *where = bodyLabel(tr("Everything you do is in %1 and nowhere else. There is no account and no network.")
                                .arg(QDir::toNativeSeparators(profileFolder)),
                            card);
    where->setTextInteractionFlags(Qt::TextSelectableByMouse);
    card->body()->addWidget(where);
    m_folder = profileFolder;
    m_size = mutedLabel({}, card);
    m_size->setObjectName(QStringLiteral("profileSize"));
    m_packs = mutedLabel({}, card);
    card->body()->addWidget(m_size);
    card->body()->addWidget(m_packs);
    auto *row = new QHBoxLayout;
    auto *open = plainButton(tr("Show the folder"), card);
    connect(open, &QPushButton::clicked, this, [profileFolder] { QDesktopServices::openUrl(QUrl::fromLocalFile(profileFolder)); });
    auto *check = plainButton(tr("Check my data"), card);
    check->setObjectName(QStringLiteral("checkData"));
    connect(check, &QPushButton::clicked, this, &SettingsPage::checkData);
    row->addWidget(open);
    row->addWidget(check);
    row->addStretch();
    card->body()->addLayout(row);
    m_check = bodyLabel({}, card);
    m_check->setObjectName(QStringLiteral("checkResult"));
    m_check->hide();
    card->body()->addWidget(m_check);
    return card;
}

QWidget *SettingsPage::aboutCard()
{
    auto *card = new Card(this);
    card->body()->addWidget(sectionLabel(tr("About Greenroom"), card));
    card->body()->addWidget(mutedLabel(
        tr("Version %1. Free software under the GNU General Public License, version 3 or later. The questions are under "
           "CC BY-SA 4.0. Built with Qt, SQLite, toml++, md4c and libseccomp.")
            .arg(QCoreApplication::applicationVersion()),
        card));
    return card;
}

void SettingsPage::checkData()
{
    m_check->show();
    m_check->setText(tr("Checking…"));
    setLook(m_check, "muted");
    whenDone(m_storage.post(Urgency::Background,
                            [](Services &services) { return services::checkProfile(services.door(), services.practice()); }),
             this, [this](const Result<std::vector<services::CheckProblem>> &found) {
                 if (!found) {
                     m_check->setText(errorText(found.error()));
                     setLook(m_check, "danger");
                     return;
                 }
                 m_check->setText(found->empty() ? tr("Checked: everything reads as it was written.")
                                                 : tr("%n thing(s) do not read as they were written. Nothing was changed.", "", static_cast<int>(found->size())));
                 setLook(m_check, found->empty() ? "success" : "danger");
             });
}

void SettingsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_size->setText(tr("Size: %1").arg(QLocale().formattedDataSize(folderSize(m_folder))));
}

void SettingsPage::refresh()
{
    whenDone(m_storage.post(Urgency::Background,
                            [](Services &services) {
                                return services.door().read([&]() -> Result<std::pair<std::vector<Pack>, std::int64_t>> {
                                    return std::make_pair(services.profile().packs().all(), services.profile().items().count());
                                });
                            }),
             this, [this](const auto &state) {
                 if (!state)
                     return;
                 QStringList packs;
                 for (const Pack &pack : state->first)
                     packs << tr("%1 (version %2)").arg(QString::fromStdString(pack.title), QString::fromStdString(pack.version));
                 m_packs->setText(tr("%n question(s)", "", static_cast<int>(state->second)) + QStringLiteral(" · ") + packs.join(QStringLiteral(", ")));
             });
}

} // namespace greenroom::ui
