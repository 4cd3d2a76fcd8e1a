// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/practise/itemtimer.h"

#include <algorithm>

namespace greenroom::ui {

ItemTimer::ItemTimer(QWidget *parent) : QLabel(QStringLiteral("00:00"), parent)
{
    setProperty("look", QStringLiteral("muted"));
    setAccessibleName(tr("Time on this question"));
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &ItemTimer::showTime);
}

void ItemTimer::restart()
{
    m_before = 0;
    m_running = true;
    m_stopped = false;
    m_clock.start();
    m_tick.start();
    showTime();
}

void ItemTimer::pause()
{
    if (!m_running)
        return;
    m_before += m_clock.elapsed();
    m_running = false;
    m_tick.stop();
}

void ItemTimer::resume()
{
    if (m_running || m_stopped || !m_clock.isValid())
        return;
    m_running = true;
    m_clock.start();
    m_tick.start();
}

void ItemTimer::stop()
{
    pause();
    m_stopped = true;
}

int ItemTimer::elapsedMs() const
{
    constexpr qint64 day = 86'400'000; // the most that a review may say
    return static_cast<int>(std::min(day, m_before + (m_running ? m_clock.elapsed() : 0)));
}

void ItemTimer::showTime()
{
    const int seconds = elapsedMs() / 1000;
    setText(QStringLiteral("%1:%2").arg(seconds / 60, 2, 10, QLatin1Char('0')).arg(seconds % 60, 2, 10, QLatin1Char('0')));
    emit ticked();
}

void ItemTimer::showEvent(QShowEvent *event)
{
    QLabel::showEvent(event);
    resume();
}

void ItemTimer::hideEvent(QHideEvent *event)
{
    QLabel::hideEvent(event);
    pause();
}

} // namespace greenroom::ui
