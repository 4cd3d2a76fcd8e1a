// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/practise/ladderview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/packtextview.h"

namespace greenroom::ui {

namespace {

QString rungName(Rung rung)
{
    switch (rung) {
    case Rung::Why: return LadderView::tr("why");
    case Rung::Mechanism: return LadderView::tr("mechanism");
    case Rung::Limit: return LadderView::tr("limit");
    case Rung::Consequence: return LadderView::tr("consequence");
    }
    return {};
}

} // namespace

LadderView::LadderView(std::vector<FollowUp> rungs, QWidget *parent) : QWidget(parent), m_rungs(std::move(rungs))
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::s);
    m_column->addWidget(sectionLabel(tr("Follow-up ladder"), this));
    m_steps = mutedLabel({}, this);
    m_column->addWidget(m_steps);
    m_hint = mutedLabel(tr("Space asks the first follow-up. A grade ends the item at any time."), this);
    m_column->addWidget(m_hint);
    drawSteps();
}

bool LadderView::showNext()
{
    if (m_state == State::Asked) {
        tellAnswer();
        return true;
    }
    if (m_state == State::Closed && m_asked < static_cast<int>(m_rungs.size())) {
        ask();
        return true;
    }
    return m_state == State::Answered; // waiting for yes or no
}

void LadderView::ask()
{
    const FollowUp &rung = m_rungs[static_cast<std::size_t>(m_asked)];
    auto *card = new Card(this);
    card->setObjectName(QStringLiteral("rung%1").arg(m_asked + 1));
    card->body()->addWidget(chip(rungName(rung.rung), card));
    auto *question = new PackTextView(card);
    question->setFitsContent(true);
    question->setPackText(QString::fromStdString(rung.prompt));
    card->body()->addWidget(question);
    m_column->addWidget(card);
    ++m_asked;
    m_state = State::Asked;
    m_hint->setText(tr("Answer it, then Space shows what to say."));
    emit shown(card);
}

void LadderView::tellAnswer()
{
    const FollowUp &rung = m_rungs[static_cast<std::size_t>(m_asked - 1)];
    auto *card = findChild<Card *>(QStringLiteral("rung%1").arg(m_asked));
    auto *text = new PackTextView(card);
    text->setFitsContent(true);
    std::string answer = rung.answer;
    if (!rung.listenFor.empty()) {
        answer += "\n\n";
        for (const std::string &point : rung.listenFor)
            answer += "- " + point + '\n';
    }
    text->setPackText(QString::fromStdString(answer));
    card->body()->addWidget(text);
    m_judge = new QWidget(card);
    auto *row = new QHBoxLayout(m_judge);
    row->setContentsMargins(0, 0, 0, 0);
    auto *had = plainButton(tr("Y  I had it"), m_judge);
    auto *missed = plainButton(tr("N  Not yet"), m_judge);
    connect(had, &QPushButton::clicked, this, [this] { this->answer(true); });
    connect(missed, &QPushButton::clicked, this, [this] { this->answer(false); });
    row->addWidget(had);
    row->addWidget(missed);
    row->addStretch();
    card->body()->addWidget(m_judge);
    m_state = State::Answered;
    m_hint->setText(tr("Did you have it? Y or N."));
    emit shown(m_judge);
}

void LadderView::answer(bool reached)
{
    if (m_state != State::Answered)
        return;
    m_judge->deleteLater();
    m_judge = nullptr;
    if (reached)
        ++m_depth;
    const bool more = reached && m_asked < static_cast<int>(m_rungs.size());
    m_state = more ? State::Closed : State::Ended;
    drawSteps();
    m_hint->setText(more ? tr("Space asks the next follow-up.") : tr("The ladder ends here. Grade the item."));
    if (more)
        showNext();
}

void LadderView::drawSteps()
{
    QStringList steps{tr("● claim")};
    for (std::size_t i = 0; i < m_rungs.size(); ++i)
        steps << (static_cast<int>(i) < m_depth ? QStringLiteral("● ") : QStringLiteral("○ ")) + rungName(m_rungs[i].rung);
    m_steps->setText(steps.join(QStringLiteral("   ")));
    m_steps->setAccessibleName(tr("%1 of %2 follow-ups reached").arg(m_depth).arg(m_rungs.size()));
}

} // namespace greenroom::ui
