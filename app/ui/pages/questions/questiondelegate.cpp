// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/questions/questiondelegate.h"

#include <QPainter>
#include <QTextLayout>

#include "ui/pages/questions/questionlistmodel.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/vocabularytext.h"

namespace greenroom::ui {

namespace {

constexpr QChar hitBegins(u'\x02');
constexpr QChar hitEnds(u'\x03');

QString stateText(const storage::ItemSummary &row, Instant now)
{
    if (row.suspended)
        return QuestionDelegate::tr("suspended");
    if (!row.due)
        return QuestionDelegate::tr("new");
    if (*row.due <= now)
        return QuestionDelegate::tr("due");
    const auto days = std::chrono::ceil<std::chrono::days>(*row.due - now).count();
    return QuestionDelegate::tr("in %n day(s)", "", static_cast<int>(days));
}

} // namespace

QuestionDelegate::QuestionDelegate(const Vocabulary &vocabulary, const Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent), m_vocabulary(vocabulary), m_clock(clock)
{
}

QSize QuestionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int line = QFontMetrics(option.font).height();
    const int caption = QFontMetrics(captionFont(option.font)).height();
    return {200, space::s + line + 2 + caption + 2 + caption + space::s};
}

void QuestionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = tokensOf(option.palette);
    painter->save();
    painter->setClipRect(option.rect);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, tokens.accentSoft);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(tokens.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->setPen(tokens.border);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    const QVariant value = index.data(QuestionListModel::SummaryRole);
    const QRect inside = option.rect.adjusted(space::m, space::s, -space::m, -space::s);
    if (value.canConvert<storage::ItemSummary>()) {
        const auto row = value.value<storage::ItemSummary>();
        const QFontMetrics metrics(option.font);
        const QFont small = captionFont(option.font);
        const QFontMetrics smallMetrics(small);
        painter->setFont(option.font);
        painter->setPen(row.suspended ? tokens.muted : tokens.text);
        painter->drawText(QRect(inside.left(), inside.top(), inside.width(), metrics.height()), Qt::AlignVCenter,
                          metrics.elidedText(QString::fromStdString(row.title), Qt::ElideRight, inside.width()));
        painter->setFont(small);
        painter->setPen(tokens.muted);
        QString facts = areaTitle(m_vocabulary, row.area) + QStringLiteral(" · ") + kindTitle(row.kind)
            + QStringLiteral(" · ") + stateText(row, m_clock.now());
        if (row.own)
            facts += QStringLiteral(" · ") + tr("own");
        const int second = inside.top() + metrics.height() + 2;
        painter->drawText(QRect(inside.left(), second, inside.width(), smallMetrics.height()), Qt::AlignVCenter,
                          smallMetrics.elidedText(facts, Qt::ElideRight, inside.width()));
        const int third = second + smallMetrics.height() + 2;
        drawSnippet(painter, QRect(inside.left(), third, inside.width(), smallMetrics.height()),
                    QString::fromStdString(row.snippet).simplified(), option);
    }
    painter->restore();
}

void QuestionDelegate::drawSnippet(QPainter *painter, const QRect &rect, const QString &snippet,
                                   const QStyleOptionViewItem &option) const
{
    if (snippet.isEmpty())
        return;
    const Tokens &tokens = tokensOf(option.palette);
    QString text;
    QVector<QTextLayout::FormatRange> hits;
    for (const QChar character : snippet) {
        if (character == hitBegins) {
            QTextLayout::FormatRange range;
            range.start = static_cast<int>(text.size());
            range.format.setForeground(tokens.accent);
            range.format.setFontWeight(QFont::DemiBold);
            hits.append(range);
        } else if (character == hitEnds) {
            if (!hits.isEmpty())
                hits.last().length = static_cast<int>(text.size()) - hits.last().start;
        } else {
            text += character;
        }
    }
    QTextLayout layout(text, captionFont(option.font));
    layout.setFormats(hits);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e6);
    layout.endLayout();
    painter->save();
    painter->setClipRect(rect);
    painter->setPen(tokens.muted);
    layout.draw(painter, rect.topLeft());
    painter->restore();
}

} // namespace greenroom::ui
