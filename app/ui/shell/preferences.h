// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QObject>
#include <QString>

#include <map>

#include "services/storagethread.h"

namespace greenroom::ui {

/// The settings as the window sees them: read at once from memory, written through the storage thread.
class Preferences final : public QObject {
    Q_OBJECT

public:
    Preferences(services::StorageThread &storage, std::map<QString, QString> values, QObject *parent = nullptr);

    [[nodiscard]] QString text(const char *name) const;
    [[nodiscard]] int number(const char *name) const { return text(name).toInt(); }
    [[nodiscard]] bool isOn(const char *name) const { return text(name) == QLatin1String("on"); }
    [[nodiscard]] QDate date(const char *name) const { return QDate::fromString(text(name), Qt::ISODate); }

    void set(const char *name, const QString &value);

signals:
    void changed(const QString &name);
    void notSaved(const greenroom::Error &error);

private:
    services::StorageThread &m_storage;
    std::map<QString, QString> m_values;
};

} // namespace greenroom::ui
