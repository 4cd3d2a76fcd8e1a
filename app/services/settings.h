// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include "services/door.h"

namespace greenroom::services {

enum class SettingType { Text, Choice, Number, Switch, Date };

/// One row of the settings table: everything there is to know about a setting but its label.
struct Setting {
    const char *name;
    SettingType type;
    const char *initial;
    int min = 0;          ///< Number
    int max = 0;          ///< Number
    const char *choices = ""; ///< Choice: values separated by |
};

/// Every setting, in the order of the settings page. Labels are in ui/pages/settings; a new setting is a row here and there.
[[nodiscard]] const std::vector<Setting> &settingTable();

/// The user's settings, with the table's defaults for what was never set.
class Settings {
public:
    explicit Settings(Door &door) : m_door(door) {}

    /// The value as text; an unknown name or an unreadable profile gives the default.
    [[nodiscard]] QString text(const char *name);
    [[nodiscard]] int number(const char *name);
    [[nodiscard]] bool isOn(const char *name);
    [[nodiscard]] QDate date(const char *name);
    /// All values of the table by name.
    [[nodiscard]] std::map<QString, QString> all();

    /// Errors: NotFound for an unknown name, Invalid for a value outside the type's range, storage errors.
    [[nodiscard]] Result<void> set(const QString &name, const QString &value);

private:
    Door &m_door;
};

/// True when the value is one this setting can hold.
[[nodiscard]] bool isValidSetting(const Setting &setting, const QString &value);

} // namespace greenroom::services
