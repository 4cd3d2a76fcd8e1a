// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/settings.h"

#include <QStringList>

namespace greenroom::services {

namespace {

const Setting *find(const QString &name)
{
    for (const Setting &setting : settingTable()) {
        if (name == QLatin1String(setting.name))
            return &setting;
    }
    return nullptr;
}

} // namespace

const std::vector<Setting> &settingTable()
{
    static const std::vector<Setting> table = {
        {"role", SettingType::Text, ""},
        {"interview_date", SettingType::Date, ""},
        {"minutes_per_day", SettingType::Number, "45", 0, 600},
        {"session_items", SettingType::Number, "10", 1, 200},
        {"rollover_hour", SettingType::Number, "4", 0, 12},
        {"desired_retention", SettingType::Number, "90", 70, 97},
        {"ask_confidence", SettingType::Switch, "on"},
        {"show_timer", SettingType::Switch, "on"},
        {"theme", SettingType::Choice, "system", 0, 0, "system|light|dark|high-contrast"},
        {"text_size", SettingType::Number, "100", 80, 200},
        {"language", SettingType::Choice, "system", 0, 0, "system|en|de"},
        {"first_run_done", SettingType::Switch, "off"},
        {"window", SettingType::Text, ""},
        {"rail_collapsed", SettingType::Switch, "off"},
        {"questions_splitter", SettingType::Text, ""},
        {"answers_panes", SettingType::Text, ""},
        {"words_per_minute", SettingType::Number, "150", 60, 300},
        {"longest_answer_s", SettingType::Number, "120", 60, 600},
    };
    return table;
}

bool isValidSetting(const Setting &setting, const QString &value)
{
    switch (setting.type) {
    case SettingType::Text: return true;
    case SettingType::Choice:
        return QString::fromLatin1(setting.choices).split(QLatin1Char('|')).contains(value);
    case SettingType::Number: {
        bool ok = false;
        const int number = value.toInt(&ok);
        return ok && number >= setting.min && number <= setting.max;
    }
    case SettingType::Switch: return value == QLatin1String("on") || value == QLatin1String("off");
    case SettingType::Date: return value.isEmpty() || QDate::fromString(value, Qt::ISODate).isValid();
    }
    return false;
}

QString Settings::text(const char *name)
{
    const Setting *setting = find(QLatin1String(name));
    if (setting == nullptr)
        return {};
    const auto stored = m_door.read([&]() -> Result<std::optional<std::string>> {
        return m_door.profile().settings().get(name);
    });
    if (stored && stored.value()) {
        const QString value = QString::fromStdString(*stored.value());
        if (isValidSetting(*setting, value))
            return value;
    }
    return QString::fromLatin1(setting->initial);
}

int Settings::number(const char *name) { return text(name).toInt(); }

bool Settings::isOn(const char *name) { return text(name) == QLatin1String("on"); }

QDate Settings::date(const char *name) { return QDate::fromString(text(name), Qt::ISODate); }

std::map<QString, QString> Settings::all()
{
    std::map<QString, QString> values;
    for (const Setting &setting : settingTable())
        values[QLatin1String(setting.name)] = text(setting.name);
    return values;
}

Result<void> Settings::set(const QString &name, const QString &value)
{
    const Setting *setting = find(name);
    if (setting == nullptr)
        return Error{ErrorCode::NotFound, name.toStdString(), {}};
    if (!isValidSetting(*setting, value))
        return Error{ErrorCode::Invalid, name.toStdString(), {}};
    if (text(setting->name) == value)
        return {};
    return m_door.change(Change::Settings, [&]() -> Result<void> {
        m_door.profile().settings().set(setting->name, value.toStdString());
        return {};
    });
}

} // namespace greenroom::services
