// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/questions/questiondelegate.h"

#include <QPainter>
#include <QTextLayout>

#include "ui/pages/questions/questionlistmodel.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/vocabularytext.h"
#include "ui/widgets/listrow.h"

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
    return {200, ListRow::height(option.font, 2)};
}

void QuestionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    ListRow lines(painter, option);
    const QVariant value = index.data(QuestionListModel::SummaryRole);
    if (!value.canConvert<storage::ItemSummary>())
        return;
    const auto row = value.value<storage::ItemSummary>();
    const Tokens &tokens = tokensOf(option.palette);
    lines.title(QString::fromStdString(row.title), row.suspended ? tokens.muted : tokens.text);
    QString facts = areaTitle(m_vocabulary, row.area) + QStringLiteral(" · ") + kindTitle(row.kind) + QStringLiteral(" · ")
        + stateText(row, m_clock.now());
    if (row.own)
        facts += QStringLiteral(" · ") + tr("own");
    lines.caption(facts, tokens.muted);
    drawSnippet(painter, lines.captionRoom(), QString::fromStdString(row.snippet).simplified(), option);
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
