// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/questions/detailpane.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include "core/grading/numeric.h"
#include "core/model/itemtext.h"
#include "ui/theme/theme.h"
#include "ui/vocabularytext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/packtextview.h"

namespace greenroom::ui {

namespace {

constexpr std::uint64_t exampleSeed = 1;

QString dateText(Instant at)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count()).date(), QLocale::ShortFormat);
}

/// A numeric item is shown with one drawn example.
QString filled(const Item &item, const std::string &markdown)
{
    if (const auto *numeric = std::get_if<NumericBody>(&item.body)) {
        const auto draw = drawNumeric(*numeric, exampleSeed);
        if (draw) {
            const auto text = renderNumeric(markdown, *draw);
            if (text)
                return QString::fromStdString(*text);
        }
    }
    return QString::fromStdString(markdown);
}

} // namespace

DetailPane::DetailPane(const Vocabulary &vocabulary, QWidget *parent) : QWidget(parent), m_vocabulary(vocabulary)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_empty = new EmptyState(QStringLiteral("questions"), tr("No question chosen"),
                             tr("Choose one in the list to read it, edit it or practise it."), this);
    outer->addWidget(m_empty);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::l, space::s, space::l, space::xl);
    column->setSpacing(space::m);
    m_title = sectionLabel({}, content);
    m_title->setObjectName(QStringLiteral("detailTitle"));
    m_facts = mutedLabel({}, content);
    m_history = mutedLabel({}, content);
    m_prompt = new PackTextView(content);
    m_prompt->setObjectName(QStringLiteral("detailPrompt"));
    m_prompt->setFitsContent(true);
    m_showAnswer = plainButton({}, content);
    m_showAnswer->setObjectName(QStringLiteral("showAnswer"));
    connect(m_showAnswer, &QPushButton::clicked, this, &DetailPane::toggleAnswer);
    m_answer = new PackTextView(content);
    m_answer->setFitsContent(true);
    m_sources = mutedLabel({}, content);
    m_sources->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *practise = plainButton(tr("Practise this"), content);
    auto *edit = plainButton(tr("Edit"), content);
    edit->setObjectName(QStringLiteral("editQuestion"));
    m_suspend = plainButton({}, content);
    m_suspend->setObjectName(QStringLiteral("suspendQuestion"));
    auto *tag = plainButton(tr("Tag"), content);
    m_remove = quietButton(tr("Delete"), content);
    m_revert = quietButton(tr("Back to the pack's text"), content);
    auto *row = new QHBoxLayout;
    auto *secondRow = new QHBoxLayout;
    for (QPushButton *button : {practise, edit})
        row->addWidget(button);
    for (QPushButton *button : {m_suspend, tag, m_remove, m_revert})
        secondRow->addWidget(button);
    for (QHBoxLayout *buttons : {row, secondRow}) {
        buttons->setSpacing(space::xs);
        buttons->addStretch();
    }
    connect(practise, &QPushButton::clicked, this, &DetailPane::practiseRequested);
    connect(edit, &QPushButton::clicked, this, &DetailPane::editRequested);
    connect(m_suspend, &QPushButton::clicked, this, &DetailPane::suspendRequested);
    connect(tag, &QPushButton::clicked, this, &DetailPane::tagRequested);
    connect(m_remove, &QPushButton::clicked, this, &DetailPane::removeRequested);
    connect(m_revert, &QPushButton::clicked, this, &DetailPane::revertRequested);

    column->addWidget(m_title);
    column->addWidget(m_facts);
    column->addLayout(row);
    column->addLayout(secondRow);
    column->addWidget(m_history);
    column->addWidget(m_prompt);
    column->addWidget(m_showAnswer, 0, Qt::AlignLeft);
    column->addWidget(m_answer);
    column->addWidget(m_sources);
    column->addStretch();
    m_scroll->setWidget(content);
    outer->addWidget(m_scroll);
    clear();
}

void DetailPane::clear()
{
    m_scroll->hide();
    m_empty->show();
}

void DetailPane::show(const services::QuestionDetail &detail)
{
    m_empty->hide();
    m_scroll->show();
    m_scroll->verticalScrollBar()->setValue(0);
    m_title->setText(QString::fromStdString(detail.item.header.title));
    m_facts->setText(factsText(detail));
    m_history->setText(historyText(detail));
    m_prompt->setPackText(filled(detail.item, promptOf(detail.item)));
    m_answerMarkdown = answerText(detail);
    m_answer->hide();
    m_sources->hide();
    m_showAnswer->setText(tr("Show the answer"));
    QStringList sources;
    for (const Source &source : detail.item.header.sources) {
        const auto checked = QDate(1970, 1, 1).addDays(source.checked.time_since_epoch().count());
        sources << tr("%1 (read on %2)").arg(QString::fromStdString(source.title), QLocale().toString(checked, QLocale::ShortFormat));
    }
    m_sources->setText(sources.isEmpty() ? QString() : tr("Sources: %1").arg(sources.join(QStringLiteral("; "))));
    m_suspend->setText(detail.suspended ? tr("Unsuspend") : tr("Suspend"));
    m_remove->setVisible(detail.ownItem);
    m_revert->setVisible(detail.edited && !detail.ownItem);
}

void DetailPane::toggleAnswer()
{
    const bool shown = m_answer->isVisible();
    if (!shown)
        m_answer->setPackText(m_answerMarkdown); // only when asked for: a look at the list costs no typesetting
    m_answer->setVisible(!shown);
    m_sources->setVisible(!shown && !m_sources->text().isEmpty());
    m_showAnswer->setText(shown ? tr("Show the answer") : tr("Hide the answer"));
}

QString DetailPane::factsText(const services::QuestionDetail &detail) const
{
    const ItemHeader &header = detail.item.header;
    QStringList facts{areaTitle(m_vocabulary, header.area), kindTitle(header.kind),
                      tr("difficulty %1 of 5").arg(header.difficulty), tr("about %n minute(s)", "", header.minutes)};
    for (const std::string &topic : header.topics)
        facts << topicTitle(m_vocabulary, topic);
    for (const std::string &tag : detail.tags)
        facts << QStringLiteral("#") + QString::fromStdString(tag);
    const auto isOurs = [](const std::string &fact) { return fact.rfind("P-", 0) == 0; };
    if (std::any_of(header.facts.begin(), header.facts.end(), isOurs))
        facts << tr("a prompt of our own");
    if (detail.suspended)
        facts << tr("suspended");
    if (detail.edited)
        facts << tr("edited by you");
    return facts.join(QStringLiteral(" · "));
}

QString DetailPane::historyText(const services::QuestionDetail &detail) const
{
    if (!detail.memory)
        return tr("Not practised yet.");
    return tr("Practised %n time(s)", "", detail.memory->reps) + QStringLiteral(" · ")
        + tr("last on %1").arg(dateText(detail.memory->lastAt)) + QStringLiteral(" · ")
        + tr("comes back on %1").arg(dateText(detail.memory->due));
}

QString DetailPane::answerText(const services::QuestionDetail &detail) const
{
    return filled(detail.item, answerOf(detail.item));
}

} // namespace greenroom::ui
