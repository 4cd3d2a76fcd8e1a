// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/practise/numberbox.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "core/grading/numberinput.h"
#include "core/scheduling/grades.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/packtextview.h"

namespace greenroom::ui {

namespace {

QString hintFor(NumberProblem problem)
{
    switch (problem) {
    case NumberProblem::None: return {};
    case NumberProblem::Empty: return NumberBox::tr("Type a number first, for example 0.25, 0,25, 1/4, 25 % or 2.5e-3.");
    case NumberProblem::NotANumber:
        return NumberBox::tr("That is not read as a number. Usual forms work: 0.25, 0,25, 1/4, 25 % or 2.5e-3.");
    case NumberProblem::DivisionByZero: return NumberBox::tr("The fraction divides by zero. Your text is kept; change it.");
    case NumberProblem::AmbiguousSeparator:
        return NumberBox::tr("The commas and points can be read in two ways. Write the number without thousands marks.");
    case NumberProblem::TooLarge: return NumberBox::tr("The number is too large to be meant. Your text is kept; change it.");
    }
    return {};
}

} // namespace

NumberBox::NumberBox(const services::PracticeCard &card, QWidget *parent)
    : AnswerBox(parent), m_body(std::get<NumericBody>(card.item.body)), m_draw(card.draw.value_or(NumericDraw{})),
      m_firstEver(!card.memory.has_value())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    m_input = new QLineEdit(this);
    m_input->setObjectName(QStringLiteral("numberInput"));
    m_input->setPlaceholderText(tr("Your number"));
    m_input->setAccessibleName(tr("Your number"));
    m_input->setMaximumWidth(220);
    m_input->setMaxLength(60);
    m_input->setText(QString::fromStdString(card.typedAnswer));
    connect(m_input, &QLineEdit::returnPressed, this, &AnswerBox::submitted);
    connect(m_input, &QLineEdit::textEdited, this, &AnswerBox::typed);
    row->addWidget(m_input);
    if (!m_body.unit.empty())
        row->addWidget(mutedLabel(m_body.unit == "percent" ? QStringLiteral("%") : QString::fromStdString(m_body.unit), this));
    row->addWidget(keyHint(tr("Enter"), this));
    row->addStretch();
    column->addLayout(row);
    const QString tolerance = QString::number(m_body.relativeTolerance ? m_body.tolerance * 100 : m_body.tolerance);
    m_hint = mutedLabel(m_body.relativeTolerance ? tr("Accepted within %1 % of the exact value.").arg(tolerance)
                                                 : tr("Accepted within %1 of the exact value.").arg(tolerance),
                        this);
    m_hint->setObjectName(QStringLiteral("numberHint"));
    column->addWidget(m_hint);
    m_verdict = sectionLabel({}, this);
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_verdict->hide();
    column->addWidget(m_verdict);
    m_slip = bodyLabel({}, this);
    m_slip->setObjectName(QStringLiteral("slip"));
    m_slip->hide();
    column->addWidget(m_slip);
    m_worked = new PackTextView(this);
    m_worked->setFitsContent(true);
    m_worked->hide();
    column->addWidget(m_worked);
}

bool NumberBox::isReady()
{
    const TypedNumber typed = parseTypedNumber(m_input->text().toStdString());
    if (typed.value)
        return true;
    m_hint->setText(hintFor(typed.problem));
    setLook(m_hint, "warning");
    m_input->setFocus();
    return false;
}

QString NumberBox::verdictText(const NumericVerdict &verdict) const
{
    const QString exact = QString::number(m_draw.answer, 'g', 6);
    if (verdict.correct)
        return tr("Right. The exact value is %1.").arg(exact);
    return tr("Not right. The exact value is %1.").arg(exact);
}

void NumberBox::reveal()
{
    const auto value = valueInUnit(parseTypedNumber(m_input->text().toStdString()), m_body.unit);
    const NumericVerdict verdict = gradeNumeric(m_body, m_draw, value.value_or(0));
    m_correct = verdict.correct;
    m_input->setReadOnly(true);
    m_hint->hide();
    m_verdict->setText(verdictText(verdict));
    setLook(m_verdict, m_correct ? "success" : "danger");
    m_verdict->show();
    if (verdict.slip) {
        m_slip->setText(tr("A known slip: %1").arg(QString::fromStdString(m_body.slips[*verdict.slip].teaches)));
        m_slip->show();
    }
    const auto worked = renderNumeric(m_body.worked, m_draw);
    if (worked) {
        m_worked->setPackText(QString::fromStdString(*worked));
        m_worked->show();
    }
    emit shown(m_verdict);
}

std::optional<Rating> NumberBox::suggestedRating(std::optional<int> confidence) const
{
    return suggestRating(MarkedAnswer{m_correct, confidence, false, m_firstEver});
}

bool NumberBox::isAllowed(Rating rating) const { return m_correct ? rating != Rating::Again : rating == Rating::Again; }

void NumberBox::focusInput() { m_input->setFocus(); }

} // namespace greenroom::ui
