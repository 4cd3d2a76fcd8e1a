// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/answers/coachpane.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

#include "core/coaching/answertemplate.h"
#include "core/stories/dismissals.h"
#include "ui/coachtext.h"
#include "ui/pages/answers/finalcheck.h"
#include "ui/storytext.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segmentedcontrol.h"

namespace greenroom::ui {

namespace {

QScrollArea *scrolled(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    return area;
}

/// The words that a remark means, on one line.
QString quoteOf(const Story &story, const Remark &remark)
{
    const auto span = spanOf(story.textOf(remark.section), remark.start, remark.end);
    return QString::fromUtf8(span.data(), static_cast<qsizetype>(span.size())).simplified();
}

/// A word, so that the state is not told by colour alone.
QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Hint: return CoachPane::tr("Hint");
    case Severity::Warn: return CoachPane::tr("Look at this");
    case Severity::Stop: return CoachPane::tr("First of all");
    }
    return {};
}

} // namespace

CoachPane::CoachPane(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    auto *row = new QHBoxLayout;
    m_score = new QLabel(this);
    m_score->setObjectName(QStringLiteral("coachScore"));
    m_score->setFont(pageTitleFont(m_score->font()));
    m_scoreLine = mutedLabel({}, this);
    m_scoreLine->setFont(captionFont(m_scoreLine->font()));
    row->addWidget(m_score);
    row->addWidget(m_scoreLine, 1);
    column->addLayout(row);
    m_tabs = new SegmentedControl({tr("Remarks"), tr("Final check")}, this);
    m_tabs->setAccessibleName(tr("What to show"));
    column->addWidget(m_tabs);
    m_stack = new QStackedWidget(this);
    auto *remarks = new QWidget;
    m_listColumn = new QVBoxLayout(remarks);
    m_listColumn->setContentsMargins(0, 0, space::m, 0);
    m_stack->addWidget(scrolled(remarks, m_stack));
    m_check = new FinalCheck(m_stack);
    m_stack->addWidget(scrolled(m_check, m_stack));
    column->addWidget(m_stack, 1);
    connect(m_tabs, &SegmentedControl::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    clear();
}

void CoachPane::clear()
{
    delete m_list;
    m_list = nullptr;
    m_texts.clear();
    m_remarks.clear();
    m_score->clear();
    m_scoreLine->setText(tr("The coach reads along once there is a story. It looks at form, not at truth."));
    m_check->showReport({});
}

void CoachPane::addScores(const CoachReport &report, const Story &story)
{
    QStringList parts;
    for (const SectionReport &section : report.sections) {
        if (answerTemplate(story.templateId).section(section.id) != nullptr)
            parts << QStringLiteral("%1 %2").arg(sectionTitle(story.templateId, section.id)).arg(section.score);
    }
    m_score->setText(QString::number(report.score));
    m_score->setAccessibleName(tr("%1 of 100").arg(report.score));
    m_scoreLine->setText(report.languageCovered ? tr("of 100. %1").arg(parts.join(QStringLiteral(" · ")))
                                                : tr("of 100, for structure and length only: there are no word lists for this language."));
}

void CoachPane::showReport(const Story &story, const CoachReport &report)
{
    m_remarks.clear();
    std::vector<Remark> ordered = report.remarks;
    std::stable_sort(ordered.begin(), ordered.end(), [](const Remark &a, const Remark &b) { return a.severity > b.severity; });
    for (const Remark &remark : ordered) {
        if (dismissalOf(remark, story) == nullptr)
            m_remarks.push_back(remark);
    }
    addScores(report, story);
    // While a word is typed the remarks mostly stay: then nothing is built anew.
    if (const QStringList texts = cardTexts(story); m_list == nullptr || texts != m_texts) {
        m_texts = texts;
        buildList(story);
    }
    CoachReport kept = report;
    kept.remarks = m_remarks;
    m_check->showReport(kept);
}

QStringList CoachPane::cardTexts(const Story &story) const
{
    QStringList texts{wordCount(story) == 0 ? QString() : QStringLiteral("written")};
    for (const Remark &remark : m_remarks)
        texts << ruleTitle(remark.rule) + observed(remark, quoteOf(story, remark));
    for (const Dismissal &one : story.dismissals)
        texts << QString::fromStdString(one.rule + one.section + one.reason);
    return texts;
}

const Remark *CoachPane::remarkOf(CoachRule rule) const
{
    const auto found = std::find_if(m_remarks.begin(), m_remarks.end(), [rule](const Remark &one) { return one.rule == rule; });
    return found == m_remarks.end() ? nullptr : &*found;
}

void CoachPane::buildList(const Story &story)
{
    const QWidget *focused = QApplication::focusWidget();
    const bool hadFocus = m_list != nullptr && m_list->isAncestorOf(focused);
    const QString before = hadFocus ? focused->accessibleName() : QString();
    delete m_list;
    m_list = new QWidget(this);
    m_listColumn->addWidget(m_list);
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    if (wordCount(story) == 0)
        column->addWidget(mutedLabel(tr("Nothing is written yet. Begin with the Action: what you did yourself, step by step."), m_list));
    else if (m_remarks.empty())
        column->addWidget(mutedLabel(tr("No remarks. Say it aloud once, then go through the final check."), m_list));
    if (wordCount(story) > 0) {
        for (const Remark &remark : m_remarks)
            column->addWidget(remarkCard(story, remark));
    }
    for (std::size_t i = 0; i < story.dismissals.size(); ++i)
        column->addWidget(dismissedCard(static_cast<int>(i), story.dismissals[i]));
    column->addStretch();
    if (hadFocus)
        takeFocus(before);
}

void CoachPane::takeFocus(const QString &name)
{
    // Without it the keys of the page are dead once a remark is dismissed. What is hidden takes no focus.
    m_list->show();
    const auto buttons = m_list->findChildren<QPushButton *>();
    const auto same = std::find_if(buttons.begin(), buttons.end(), [&](const QPushButton *one) { return one->accessibleName() == name; });
    if (same != buttons.end())
        (*same)->setFocus();
    else if (!buttons.isEmpty())
        buttons.front()->setFocus();
}

QWidget *CoachPane::remarkCard(const Story &story, const Remark &remark)
{
    auto *card = new Card(m_list);
    card->setObjectName(QStringLiteral("remark:") + QString::fromStdString(std::string(idOf(remark.rule))));
    auto *heading = bodyLabel(ruleTitle(remark.rule), card);
    QFont bold = heading->font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
    auto *severity = captionLabel(severityWord(remark.severity), card);
    setLook(severity, remark.severity == Severity::Hint ? "muted" : "warning");
    card->body()->setSpacing(space::xs);
    card->body()->addWidget(severity);
    card->body()->addWidget(heading);
    card->body()->addWidget(bodyLabel(observed(remark, quoteOf(story, remark)), card));
    card->body()->addWidget(mutedLabel(whyItMatters(remark.rule), card));
    card->body()->addWidget(bodyLabel(tr("Try: %1").arg(toTry(remark)), card));
    auto *row = new QHBoxLayout;
    if (!remark.section.empty()) {
        auto *show = quietButton(tr("Show"), card);
        show->setAccessibleName(tr("Show where: %1").arg(ruleTitle(remark.rule)));
        connect(show, &QPushButton::clicked, this, [this, rule = remark.rule] {
            if (const Remark *now = remarkOf(rule))
                emit remarkChosen(*now);
        });
        row->addWidget(show);
    }
    auto *dismiss = quietButton(tr("Dismiss…"), card);
    dismiss->setObjectName(QStringLiteral("dismiss"));
    dismiss->setAccessibleName(tr("Dismiss: %1").arg(ruleTitle(remark.rule)));
    connect(dismiss, &QPushButton::clicked, this, [this, rule = remark.rule, dismiss] { askReason(rule, dismiss); });
    row->addWidget(dismiss);
    row->addStretch();
    card->body()->addLayout(row);
    return card;
}

void CoachPane::askReason(CoachRule rule, QWidget *button)
{
    const Remark *found = remarkOf(rule);
    if (found == nullptr)
        return;
    const Remark remark = *found;
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("reasonMenu"));
    for (const QString &reason : {tr("It is in the text, in other words"), tr("It does not matter for this question"), tr("I will say it aloud")})
        connect(menu.addAction(reason), &QAction::triggered, this, [this, remark, reason] { emit dismissRequested(remark, reason); });
    menu.addSeparator();
    connect(menu.addAction(tr("Another reason…")), &QAction::triggered, this, [this, remark] { emit reasonWanted(remark); });
    menu.exec(button->mapToGlobal(QPoint(0, button->height())));
}

QWidget *CoachPane::dismissedCard(int index, const Dismissal &dismissal)
{
    auto *line = new QWidget(m_list);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    const auto rule = ruleFor(dismissal.rule);
    row->addWidget(mutedLabel(tr("Dismissed: %1 (%2)").arg(rule ? ruleTitle(*rule) : QString::fromStdString(dismissal.rule),
                                                          QString::fromStdString(dismissal.reason)), line), 1);
    auto *back = quietButton(tr("Bring back"), line);
    connect(back, &QPushButton::clicked, this, [this, index] { emit bringBackRequested(index); });
    row->addWidget(back);
    return line;
}

} // namespace greenroom::ui
