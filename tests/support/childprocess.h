// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QProcess>

#include <chrono>

namespace greenroom::test {

/// This very test program, started again with other arguments, so that it can be killed.
class ChildProcess {
public:
    explicit ChildProcess(const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(), arguments);
        m_process.waitForStarted();
    }
    ~ChildProcess() { kill(); }

    /// The next whole line without its end; empty when the child ended before or `limit` passed.
    QByteArray line(std::chrono::milliseconds limit = std::chrono::seconds{30})
    {
        const auto end = std::chrono::steady_clock::now() + limit;
        while (!m_process.canReadLine()) {
            const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - std::chrono::steady_clock::now());
            if (left.count() <= 0 || !m_process.waitForReadyRead(static_cast<int>(left.count())))
                if (!m_process.canReadLine())
                    return {};
        }
        return m_process.readLine().trimmed();
    }

    /// Ends it as kill -9 does; lines that it wrote before can still be read.
    void kill()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.kill();
        m_process.waitForFinished();
    }

    QProcess &process() { return m_process; }

private:
    QProcess m_process;
};

} // namespace greenroom::test
