// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/answers/storydelegate.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>

#include "ui/pages/answers/storylistmodel.h"
#include "ui/storytext.h"
#include "ui/theme/tokens.h"
#include "ui/vocabularytext.h"
#include "ui/widgets/listrow.h"

namespace greenroom::ui {

namespace {

QString stateText(const services::StorySummary &row)
{
    QStringList parts{templateTitle(row.story.templateId)};
    if (row.words == 0)
        parts << StoryDelegate::tr("empty");
    else if (row.filled < row.sections)
        parts << StoryDelegate::tr("%1 of %2 sections").arg(row.filled).arg(row.sections);
    else
        parts << StoryDelegate::tr("complete");
    if (row.judgement && row.words > 0) {
        parts << StoryDelegate::tr("coach %1").arg(row.judgement->score);
        if (!row.judgement->measured)
            parts << StoryDelegate::tr("no number");
    }
    if (row.tellings.times == 0)
        parts << StoryDelegate::tr("not told yet");
    else
        parts << StoryDelegate::tr("told %1").arg(QLocale().toString(
            QDateTime::fromMSecsSinceEpoch(row.tellings.last.time_since_epoch().count()).date(), QLocale::ShortFormat));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

StoryDelegate::StoryDelegate(const Vocabulary &vocabulary, QObject *parent)
    : QStyledItemDelegate(parent), m_vocabulary(vocabulary)
{
}

QSize StoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, ListRow::height(option.font, 2)};
}

void StoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    ListRow lines(painter, option);
    const QVariant value = index.data(StoryListModel::SummaryRole);
    if (!value.canConvert<services::StorySummary>())
        return;
    const auto row = value.value<services::StorySummary>();
    const Tokens &tokens = tokensOf(option.palette);
    lines.title(index.data(Qt::DisplayRole).toString(), row.story.title.empty() ? tokens.muted : tokens.text);
    lines.caption(stateText(row), tokens.muted);
    QStringList competencies;
    for (const std::string &id : row.story.competencies)
        competencies << competencyTitle(m_vocabulary, id);
    lines.caption(competencies.join(QStringLiteral(", ")), tokens.accent);
}

} // namespace greenroom::ui
