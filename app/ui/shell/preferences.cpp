// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include "ui/shell/whendone.h"

namespace greenroom::ui {

Preferences::Preferences(services::StorageThread &storage, std::map<QString, QString> values, QObject *parent)
    : QObject(parent), m_storage(storage), m_values(std::move(values))
{
}

QString Preferences::text(const char *name) const
{
    const auto found = m_values.find(QLatin1String(name));
    return found == m_values.end() ? QString() : found->second;
}

void Preferences::set(const char *name, const QString &value)
{
    const QString key = QLatin1String(name);
    if (text(name) == value)
        return;
    m_values[key] = value;
    emit changed(key);
    whenDone(m_storage.post(services::StorageThread::Urgency::Write,
                            [key, value](services::Services &services) -> Result<void> {
                                auto saved = services.settings().set(key, value);
                                if (!saved || key != QLatin1String("rollover_hour"))
                                    return saved;
                                const auto rebuilt = services.history().rebuildAll(); // other study days
                                return rebuilt ? Result<void>() : Result<void>(rebuilt.error());
                            }),
             this, [this](const Result<void> &saved) {
                 if (!saved && saved.error().code != ErrorCode::ReadOnly)
                     emit notSaved(saved.error());
             });
}

} // namespace greenroom::ui
