// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/raisechannel.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace greenroom::services {

namespace {

QString pipePath(const QString &profileFolder) { return profileFolder + QStringLiteral("/raise.pipe"); }

} // namespace

RaiseChannel::RaiseChannel(const QString &profileFolder, QObject *parent) : QObject(parent), m_path(pipePath(profileFolder))
{
    const QByteArray path = QFile::encodeName(m_path);
    ::unlink(path.constData());
    if (::mkfifo(path.constData(), 0600) != 0)
        return;
    // Read and write: the pipe then never reports an end when a writer closes.
    m_pipe = ::open(path.constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
    if (m_pipe < 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(m_pipe, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char bytes[64];
        while (::read(m_pipe, bytes, sizeof bytes) > 0) {
        }
        emit asked();
    });
}

RaiseChannel::~RaiseChannel()
{
    m_notifier.reset();
    if (m_pipe >= 0)
        ::close(m_pipe);
    ::unlink(QFile::encodeName(m_path).constData());
}

bool RaiseChannel::ask(const QString &profileFolder)
{
    const int pipe = ::open(QFile::encodeName(pipePath(profileFolder)).constData(), O_WRONLY | O_NONBLOCK | O_CLOEXEC);
    if (pipe < 0)
        return false;
    const bool sent = ::write(pipe, "raise", 5) == 5;
    ::close(pipe);
    return sent;
}

} // namespace greenroom::services
