// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/practise/thinkbox.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "core/model/itemtext.h"
#include "core/scheduling/grades.h"
#include "ui/pages/practise/ladderview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/packtextview.h"

namespace greenroom::ui {

namespace {

constexpr int typedHeight = 84;

PackTextView *packText(const std::string &markdown, QWidget *parent)
{
    auto *view = new PackTextView(parent);
    view->setFitsContent(true);
    view->setPackText(QString::fromStdString(markdown));
    return view;
}

} // namespace

ThinkBox::ThinkBox(const services::PracticeCard &card, QWidget *parent) : AnswerBox(parent), m_item(card.item)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    m_typed = new QPlainTextEdit(this);
    m_typed->setObjectName(QStringLiteral("typedAnswer"));
    m_typed->setAccessibleName(tr("Your answer"));
    m_typed->setPlaceholderText(tr("Answer in your head or aloud. To write it down, press Tab or click here; %1 shows the model answer.")
                                   .arg(keyText(Qt::CTRL | Qt::Key_Enter)));
    m_typed->setTabChangesFocus(true);
    m_typed->setFixedHeight(typedHeight);
    m_typed->setPlainText(QString::fromStdString(card.typedAnswer));
    connect(m_typed, &QPlainTextEdit::textChanged, this, [this] { emit typed(m_typed->toPlainText()); });
    column->addWidget(m_typed);

    auto *answer = new Card(this);
    m_answer = answer;
    m_answer->setObjectName(QStringLiteral("modelAnswer"));
    column->addWidget(m_answer);
    const auto *explain = std::get_if<ExplainBody>(&m_item.body);
    answer->body()->addWidget(packText(explain != nullptr ? explain->outline : answerOf(m_item), answer));
    if (explain != nullptr) {
        addKeyPoints(*explain, answer->body());
        addMistakes(*explain, answer->body());
        m_ladder = new LadderView(explain->followUps, this);
        connect(m_ladder, &LadderView::shown, this, &AnswerBox::shown);
        m_ladder->hide();
        column->addWidget(m_ladder);
    }
    m_answer->hide();
}

void ThinkBox::addKeyPoints(const ExplainBody &body, QVBoxLayout *column)
{
    column->addWidget(sectionLabel(tr("Key points: tick those you had"), this));
    char letter = 'A';
    for (const KeyPoint &point : body.keyPoints) {
        auto *row = new QHBoxLayout;
        row->setSpacing(space::xs);
        auto *tick = new QCheckBox(QString(QLatin1Char(letter++)), this);
        tick->setAccessibleName(QString::fromStdString(plainText(point.text)));
        connect(tick, &QCheckBox::toggled, this, &AnswerBox::judged);
        row->addWidget(tick, 0, Qt::AlignTop);
        row->addWidget(packText(point.text, this), 1);
        column->addLayout(row);
        m_ticks.push_back(tick);
        m_weights.push_back(point.weight);
    }
}

void ThinkBox::addMistakes(const ExplainBody &body, QVBoxLayout *column)
{
    if (body.mistakes.empty())
        return;
    column->addWidget(sectionLabel(tr("Mistakes people make"), this));
    std::string list;
    for (const Mistake &mistake : body.mistakes)
        list += "- " + mistake.text + " *" + mistake.why + "*\n";
    column->addWidget(packText(list, this));
}

void ThinkBox::reveal()
{
    m_answer->show();
    if (m_typed->toPlainText().isEmpty())
        m_typed->hide();
    else
        m_typed->setReadOnly(true);
    if (m_ladder != nullptr)
        m_ladder->show();
    emit shown(m_answer);
}

std::optional<Rating> ThinkBox::suggestedRating(std::optional<int>) const
{
    std::vector<TickedKeyPoint> points;
    bool any = false;
    for (std::size_t i = 0; i < m_ticks.size(); ++i) {
        points.push_back({m_weights[i], m_ticks[i]->isChecked()});
        any = any || m_ticks[i]->isChecked();
    }
    return any ? suggestRating(points) : std::nullopt;
}

std::optional<int> ThinkBox::ladderDepth() const
{
    return m_ladder != nullptr && m_ladder->wasUsed() ? std::optional<int>(m_ladder->depth()) : std::nullopt;
}

void ThinkBox::letterPressed(int index, bool shift)
{
    if (!shift && m_answer->isVisible() && index < static_cast<int>(m_ticks.size()))
        m_ticks[static_cast<std::size_t>(index)]->toggle();
}

bool ThinkBox::showNext() { return m_ladder != nullptr && m_ladder->showNext(); }

void ThinkBox::answerRung(bool reached)
{
    if (m_ladder != nullptr)
        m_ladder->answer(reached);
}

void ThinkBox::focusInput() {}

} // namespace greenroom::ui
