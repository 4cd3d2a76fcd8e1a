// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/settingtexts.h"

#include <QCoreApplication>

#include <map>

namespace greenroom::ui {

namespace {

struct SettingTexts {
    Q_DECLARE_TR_FUNCTIONS(SettingTexts)
};

QString find(const std::map<QString, QString> &texts, const QString &key)
{
    const auto found = texts.find(key);
    return found == texts.end() ? QString() : found->second;
}

} // namespace

QString settingLabel(const QString &name)
{
    return find({{QStringLiteral("role"), SettingTexts::tr("Role")},
                 {QStringLiteral("interview_date"), SettingTexts::tr("Next interview")},
                 {QStringLiteral("minutes_per_day"), SettingTexts::tr("Minutes per day")},
                 {QStringLiteral("session_items"), SettingTexts::tr("Questions per session")},
                 {QStringLiteral("rollover_hour"), SettingTexts::tr("Hour at which the study day begins")},
                 {QStringLiteral("desired_retention"), SettingTexts::tr("Desired retention, per cent")},
                 {QStringLiteral("ask_confidence"), SettingTexts::tr("Ask how sure I am first")},
                 {QStringLiteral("show_timer"), SettingTexts::tr("Show the timer")},
                 {QStringLiteral("words_per_minute"), SettingTexts::tr("Words I speak in a minute")},
                 {QStringLiteral("longest_answer_s"), SettingTexts::tr("Longest answer, in seconds")},
                 {QStringLiteral("theme"), SettingTexts::tr("Theme")},
                 {QStringLiteral("text_size"), SettingTexts::tr("Text size, per cent")},
                 {QStringLiteral("language"), SettingTexts::tr("Language")}},
                name);
}

QString settingHint(const QString &name)
{
    return find({{QStringLiteral("rollover_hour"), SettingTexts::tr("Practice after midnight and before this hour counts for the day before.")},
                 {QStringLiteral("desired_retention"), SettingTexts::tr("How likely you want to recall a question when it comes back. Higher means more often.")},
                 {QStringLiteral("words_per_minute"), SettingTexts::tr("Turns words into spoken time. Read a page aloud and count, or keep 150.")},
                 {QStringLiteral("longest_answer_s"), SettingTexts::tr("One to two minutes suits most questions.")},
                 {QStringLiteral("language"), SettingTexts::tr("Takes effect at the next start. Questions stay in English.")},
                 {QStringLiteral("ask_confidence"), SettingTexts::tr("Needed to see whether your confidence can be trusted.")}},
                name);
}

QString choiceLabel(const QString &name, const QString &choice)
{
    if (name == QLatin1String("language")) // names of languages stay in their own language
        return find({{QStringLiteral("system"), SettingTexts::tr("As the system")},
                     {QStringLiteral("en"), QStringLiteral("English")},
                     {QStringLiteral("de"), QStringLiteral("Deutsch")}},
                    choice);
    return find({{QStringLiteral("system"), SettingTexts::tr("As the system")},
                 {QStringLiteral("light"), SettingTexts::tr("Light")},
                 {QStringLiteral("dark"), SettingTexts::tr("Dark")},
                 {QStringLiteral("high-contrast"), SettingTexts::tr("High contrast")}},
                choice);
}

} // namespace greenroom::ui
