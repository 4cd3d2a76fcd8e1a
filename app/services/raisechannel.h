// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>
#include <QString>

#include <memory>

namespace greenroom::services {

/// How a second start asks the first window of the same profile to come to the front: a pipe in the profile folder.
class RaiseChannel final : public QObject {
    Q_OBJECT

public:
    explicit RaiseChannel(const QString &profileFolder, QObject *parent = nullptr);
    ~RaiseChannel() override;

    /// Asks the running instance; false when nobody listens.
    static bool ask(const QString &profileFolder);

signals:
    void asked();

private:
    QString m_path;
    int m_pipe = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace greenroom::services
