// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/answers/finalcheck.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

namespace greenroom::ui {

namespace {

QFont strongFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

FinalCheck::FinalCheck(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::cardGap);
    m_intro = mutedLabel(tr("For the moment before you call an answer finished. The coach reads its form and cannot "
                            "tell whether it is true; that part is yours."),
                         this);
    m_intro->setObjectName(QStringLiteral("finalCheckIntro"));
    column->addWidget(m_intro);
    addLine(addCard(tr("Trust check")), {{}, trustCheck(), {}}, QStringLiteral("trust"));
    addLines(tr("Eight costly mistakes"), costlyMistakes(), QStringLiteral("mistake%1"));
    addLines(tr("Five traits of strong answers"), strongTraits(), QStringLiteral("trait%1"));
    column->addStretch();
    showLook();
}

QVBoxLayout *FinalCheck::addCard(const QString &heading)
{
    auto *card = new Card(this);
    card->setAccessibleName(heading);
    card->body()->setSpacing(space::l);
    m_headings.push_back(sectionLabel(heading, card));
    card->body()->addWidget(m_headings.back());
    layout()->addWidget(card);
    return card->body();
}

void FinalCheck::addLines(const QString &heading, const std::vector<CheckLine> &texts, const QString &name)
{
    QVBoxLayout *column = addCard(heading);
    int number = 0;
    for (const CheckLine &text : texts)
        addLine(column, text, name.arg(++number));
}

void FinalCheck::addLine(QVBoxLayout *column, const CheckLine &text, const QString &name)
{
    auto *row = new QWidget(column->parentWidget());
    row->setObjectName(name);
    row->setAccessibleName(text.title.isEmpty() ? m_headings.back()->text() : text.title);
    auto *lines = new QVBoxLayout(row);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::xs);
    QLabel *title = nullptr;
    if (!text.title.isEmpty()) {
        title = bodyLabel(text.title, row);
        lines->addWidget(title);
    }
    lines->addWidget(bodyLabel(text.text, row));
    auto *verdict = new QHBoxLayout;
    verdict->setSpacing(space::s);
    auto *mark = new QLabel(row);
    mark->setObjectName(QStringLiteral("mark"));
    QLabel *state = mutedLabel({}, row);
    state->setObjectName(QStringLiteral("state"));
    verdict->addWidget(mark, 0, Qt::AlignTop);
    verdict->addWidget(state, 1);
    lines->addLayout(verdict);
    column->addWidget(row);
    m_lines.push_back({text.rules, row, title, mark, state});
    markLine(m_lines.back(), {});
}

void FinalCheck::markLine(Line &line, const std::vector<Remark> &remarks)
{
    QStringList titles;
    for (const Remark &remark : remarks) {
        if (std::find(line.rules.begin(), line.rules.end(), remark.rule) != line.rules.end())
            titles << ruleTitle(remark.rule);
    }
    line.remarked = !titles.isEmpty();
    line.state->setText(line.remarked ? tr("Remarked: %1").arg(QLocale().createSeparatedList(titles))
                                      : tr("Ask yourself"));
    setLook(line.state, line.remarked ? "warning" : "muted");
    line.row->setAccessibleDescription(line.state->text());
}

void FinalCheck::showReport(const CoachReport &report)
{
    for (Line &line : m_lines)
        markLine(line, report.remarks);
    const auto remarked = std::count_if(m_lines.begin(), m_lines.end(), [](const Line &line) { return line.remarked; });
    if (!report.languageCovered)
        m_intro->setText(
            tr("The coach has no words for the language of this answer, so it looked only at structure and "
               "length. The lines that it does not mark are for you to judge."));
    else if (remarked == 0)
        m_intro->setText(tr("No remark points to any of these lines. The coach reads form and cannot tell whether an "
                            "answer is true, so each line is still a question to ask yourself."));
    else
        m_intro->setText(tr("Remarks of the coach point to %n of these lines. It reads form and cannot tell whether an "
                            "answer is true, so the others are for you to judge.",
                            "", static_cast<int>(remarked)));
    showLook();
}

void FinalCheck::showLook()
{
    const Tokens &tokens = tokensOf(palette());
    const int side = fontMetrics().height();
    for (QLabel *heading : m_headings)
        heading->setFont(sectionFont(font()));
    for (const Line &line : m_lines) {
        if (line.title != nullptr)
            line.title->setFont(strongFont(font()));
        const QIcon drawn = line.remarked ? icon(QStringLiteral("warning"), tokens.warning)
                                          : icon(QStringLiteral("questions"), tokens.muted);
        line.mark->setPixmap(drawn.pixmap(QSize(side, side), devicePixelRatioF()));
    }
}

void FinalCheck::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        showLook();
}

} // namespace greenroom::ui
