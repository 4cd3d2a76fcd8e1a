// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sharebar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QTimer>

#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/bartrack.h"
#include "ui/widgets/labels.h"

namespace greenroom::ui {

class ShareBar::Track final : public QWidget {
public:
    explicit Track(ShareBar *bar) : QWidget(bar), m_bar(*bar)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override { return {4 * space::huge, barHeight(*this)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {space::huge, barHeight(*this)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tokens &tokens = tokensOf(palette());
        drawTrack(painter, *this, tokens);
        drawBand(painter, trackPart(*this, m_bar.m_low, m_bar.m_high, bandHeight(*this) - 1), tokens);
        const bool advised = m_bar.m_percent >= m_bar.m_low && m_bar.m_percent <= m_bar.m_high;
        painter.setPen(Qt::NoPen);
        painter.setBrush(advised ? tokens.accent : tokens.warning);
        painter.drawRoundedRect(trackPart(*this, 0, m_bar.m_percent, trackHeight(*this)), space::xs, space::xs);
    }

private:
    const ShareBar &m_bar;
};

ShareBar::ShareBar(const QString &name, QWidget *parent)
    : QWidget(parent), m_name(name), m_track(new Track(this)), m_value(new QLabel(this))
{
    m_value->setTextFormat(Qt::PlainText);
    m_value->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(m_value);
    row->addWidget(m_track, 1);
    showShare();
}

void ShareBar::setShare(int percent, int low, int high)
{
    m_percent = percent;
    m_low = low;
    m_high = high;
    showShare();
}

QString ShareBar::sentence() const
{
    const QString text = m_percent < m_low    ? tr("%1: %2 %, less than the advised %3 to %4 %")
                         : m_percent > m_high ? tr("%1: %2 %, more than the advised %3 to %4 %")
                                              : tr("%1: %2 %, within the advised %3 to %4 %");
    return text.arg(m_name).arg(m_percent).arg(m_low).arg(m_high);
}

void ShareBar::showShare()
{
    const QString text = m_percent < m_low ? tr("↓ %1 %") : m_percent > m_high ? tr("↑ %1 %") : tr("%1 %");
    m_value->setText(text.arg(m_percent));
    setLook(m_value, m_percent < m_low || m_percent > m_high ? "warning" : "");
    m_value->setMinimumWidth(m_value->fontMetrics().horizontalAdvance(tr("↑ %1 %").arg(100))); // bars line up
    m_value->setAccessibleName(sentence());
    setAccessibleName(sentence());
    setToolTip(sentence());
    m_track->update();
}

void ShareBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        QTimer::singleShot(0, this, &ShareBar::showShare); // a style sheet puts the labels' old fonts back first
}

} // namespace greenroom::ui
