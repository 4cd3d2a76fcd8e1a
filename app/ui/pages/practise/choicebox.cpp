// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/practise/choicebox.h"

#include <QLabel>
#include <QVBoxLayout>

#include "core/grading/mcq.h"
#include "core/scheduling/grades.h"
#include "ui/pages/practise/optionrow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/packtextview.h"

namespace greenroom::ui {

ChoiceBox::ChoiceBox(const services::PracticeCard &card, QWidget *parent)
    : AnswerBox(parent), m_body(std::get<McqBody>(card.item.body)), m_order(card.optionOrder),
      m_firstEver(!card.memory.has_value())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    m_hint = mutedLabel(m_body.selectAll ? tr("Choose every option that is right. Letters choose, Shift and a letter "
                                              "strikes out, Enter submits.")
                                         : tr("One option is right. A letter chooses, Shift and a letter strikes out, "
                                              "Enter submits."),
                        this);
    column->addWidget(m_hint);
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        auto *row = new OptionRow(static_cast<int>(i), m_body.options[m_order[i]], m_body.selectAll, this);
        connect(row, &OptionRow::chosen, this, [this, i] { choose(i); });
        column->addWidget(row);
        m_rows.push_back(row);
    }
    m_verdict = sectionLabel({}, this);
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_verdict->hide();
    column->addWidget(m_verdict);
    auto *explain = new PackTextView(this);
    explain->setFitsContent(true);
    explain->setPackText(QString::fromStdString(m_body.explain));
    explain->hide();
    m_explain = explain;
    column->addWidget(explain);
}

void ChoiceBox::choose(std::size_t row)
{
    if (m_revealed)
        return;
    if (m_body.selectAll) {
        m_rows[row]->setChosen(!m_rows[row]->isChosen());
        return;
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setChosen(i == row);
}

void ChoiceBox::letterPressed(int index, bool shift)
{
    if (m_revealed || index >= static_cast<int>(m_rows.size()))
        return;
    if (shift)
        m_rows[static_cast<std::size_t>(index)]->toggleStruck();
    else
        choose(static_cast<std::size_t>(index));
}

bool ChoiceBox::isReady()
{
    for (const OptionRow *row : m_rows) {
        if (row->isChosen())
            return true;
    }
    m_hint->setText(tr("Choose an option first: press its letter or click it."));
    setLook(m_hint, "warning");
    return false;
}

void ChoiceBox::reveal()
{
    m_revealed = true;
    std::set<std::size_t> chosen;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i]->isChosen())
            chosen.insert(m_order[i]);
    }
    m_correct = isCorrectChoice(m_body, chosen);
    for (OptionRow *row : m_rows)
        row->reveal();
    m_hint->hide();
    m_verdict->setText(m_correct ? tr("Right") : tr("Not right"));
    setLook(m_verdict, m_correct ? "success" : "danger");
    m_verdict->show();
    m_explain->setVisible(!m_body.explain.empty());
    emit shown(m_verdict);
}

std::optional<Rating> ChoiceBox::suggestedRating(std::optional<int> confidence) const
{
    return suggestRating(MarkedAnswer{m_correct, confidence, false, m_firstEver});
}

bool ChoiceBox::isAllowed(Rating rating) const { return m_correct ? rating != Rating::Again : rating == Rating::Again; }

} // namespace greenroom::ui
