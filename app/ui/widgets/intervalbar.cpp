// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/intervalbar.h"

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

class IntervalBar::Track final : public QWidget {
public:
    explicit Track(IntervalBar *bar) : QWidget(bar), m_bar(*bar)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override { return {4 * space::huge, barHeight(*this)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {space::huge, barHeight(*this)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (!m_bar.m_range)
            return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tokens &tokens = tokensOf(palette());
        drawTrack(painter, *this, tokens);
        drawBand(painter, trackPart(*this, m_bar.m_range->low, m_bar.m_range->high, bandHeight(*this) - 1), tokens);
        const QRectF mean = trackPart(*this, m_bar.m_range->mean, m_bar.m_range->mean, barHeight(*this));
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.accent);
        painter.drawRect(mean.adjusted(-space::xs / 2, 0, space::xs / 2, 0));
    }

private:
    const IntervalBar &m_bar;
};

IntervalBar::IntervalBar(const QString &name, QWidget *parent)
    : QWidget(parent), m_name(name), m_track(new Track(this)), m_text(mutedLabel({}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(m_track, 1);
    row->addWidget(m_text);
    showRange();
}

void IntervalBar::setRange(std::optional<LikelyRange> range)
{
    m_range = range;
    showRange();
}

QString IntervalBar::sentence() const
{
    if (!m_range)
        return tr("%1: not enough data").arg(m_name);
    return tr("%1: %2, likely %3 to %4 of 100")
        .arg(m_name)
        .arg(qRound(m_range->mean))
        .arg(qRound(m_range->low))
        .arg(qRound(m_range->high));
}

void IntervalBar::showRange()
{
    m_track->setVisible(m_range.has_value());
    m_text->setWordWrap(!m_range.has_value());
    const QString text = tr("%1 (%2–%3)", "mean (low–high)");
    m_text->setText(m_range ? text.arg(qRound(m_range->mean)).arg(qRound(m_range->low)).arg(qRound(m_range->high))
                            : tr("Not enough data"));
    const QString widest = text.arg(88).arg(88).arg(100); // bars line up
    m_text->setMinimumWidth(m_range ? m_text->fontMetrics().horizontalAdvance(widest) : 0);
    m_text->setAccessibleName(sentence());
    setAccessibleName(sentence());
    setToolTip(sentence());
    m_track->update();
}

void IntervalBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        QTimer::singleShot(0, this, &IntervalBar::showRange); // a style sheet puts the labels' old fonts back first
}

} // namespace greenroom::ui
