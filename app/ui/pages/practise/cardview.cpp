// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/practise/cardview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include "core/model/itemtext.h"
#include "ui/pages/practise/answerbox.h"
#include "ui/pages/practise/intervaltext.h"
#include "ui/pages/practise/itemtimer.h"
#include "ui/theme/theme.h"
#include "ui/vocabularytext.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/packtextview.h"

namespace greenroom::ui {

namespace {

constexpr int readingWidth = 640;

QString gradeName(int rating)
{
    switch (rating) {
    case 1: return CardView::tr("Again");
    case 2: return CardView::tr("Hard");
    case 3: return CardView::tr("Good");
    default: return CardView::tr("Easy");
    }
}

/// Markdown of what is asked, with this draw's numbers.
QString promptText(const services::PracticeCard &card)
{
    const std::string prompt = promptOf(card.item);
    if (card.draw) {
        const auto filled = renderNumeric(prompt, *card.draw);
        if (filled)
            return QString::fromStdString(*filled);
    }
    return QString::fromStdString(prompt);
}

} // namespace

CardView::CardView(services::StorageThread &storage, const Vocabulary &vocabulary, QWidget *parent)
    : QWidget(parent), m_storage(storage), m_vocabulary(vocabulary)
{
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::pageMargin, space::l, space::pageMargin, space::l);
    column->setSpacing(space::m);
    buildHeader(column);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, &CardView::followTarget);
    column->addWidget(m_scroll, 1);
    buildBottom(column);
    addKeys();
    for (QWidget *row : {m_confidenceRow, m_gradeRow, static_cast<QWidget *>(m_reveal)})
        row->hide(); // until there is a card
}

void CardView::buildHeader(QBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    m_bar = new QProgressBar(this);
    m_bar->setTextVisible(false);
    m_bar->setMinimumWidth(60);
    m_bar->setMaximumWidth(220);
    m_bar->setAccessibleName(tr("Progress of the session"));
    m_count = mutedLabel({}, this);
    m_count->setWordWrap(false);
    m_area = chip({}, this);
    m_kind = chip({}, this);
    m_timer = new ItemTimer(this);
    m_endSession = quietButton(tr("End session"), this);
    m_endSession->setObjectName(QStringLiteral("endSession"));
    connect(m_endSession, &QPushButton::clicked, this, &CardView::endRequested);
    row->addWidget(m_bar, 1);
    row->addWidget(m_count);
    row->addStretch();
    row->addWidget(m_area);
    row->addWidget(m_kind);
    row->addWidget(m_timer);
    row->addWidget(m_endSession);
    column->addLayout(row);
}

void CardView::buildBottom(QBoxLayout *column)
{
    auto *hintRow = new QHBoxLayout;
    m_hint = mutedLabel({}, this);
    m_hint->setObjectName(QStringLiteral("stageHint"));
    m_undo = quietButton(tr("Undo last grade"), this);
    m_undo->setToolTip(keyText(Qt::CTRL | Qt::Key_Z));
    connect(m_undo, &QPushButton::clicked, this, &CardView::undoRequested);
    hintRow->addWidget(m_hint, 1);
    hintRow->addWidget(m_undo);
    column->addLayout(hintRow);

    m_confidenceRow = new QWidget(this);
    auto *confidence = new FlowLayout(m_confidenceRow);
    const QString levels[] = {tr("1  Guess"), tr("2  Unsure"), tr("3  Fairly sure"), tr("4  Certain")};
    for (int level = 1; level <= 4; ++level) {
        auto *button = plainButton(levels[level - 1], m_confidenceRow);
        button->setObjectName(QStringLiteral("confidence%1").arg(level));
        connect(button, &QPushButton::clicked, this, [this, level] { setConfidence(level); });
        confidence->addWidget(button);
    }
    column->addWidget(m_confidenceRow);

    m_reveal = primaryButton(tr("Show the answer"), this);
    m_reveal->setObjectName(QStringLiteral("reveal"));
    connect(m_reveal, &QPushButton::clicked, this, &CardView::revealAnswer);
    column->addWidget(m_reveal, 0, Qt::AlignLeft);

    m_gradeRow = new QWidget(this);
    auto *grades = new FlowLayout(m_gradeRow);
    for (int rating = 1; rating <= 4; ++rating) {
        auto *button = plainButton({}, m_gradeRow);
        button->setObjectName(QStringLiteral("grade%1").arg(rating));
        connect(button, &QPushButton::clicked, this, [this, rating] { grade(static_cast<Rating>(rating)); });
        grades->addWidget(button);
        m_grades.push_back(button);
    }
    column->addWidget(m_gradeRow);
}

void CardView::show(const services::PracticeCard &card, bool askConfidence, bool showTimer)
{
    m_card = card;
    m_confidence.reset();
    m_target = nullptr;
    m_bar->setMaximum(card.progress.total);
    m_bar->setValue(card.progress.graded);
    m_count->setText(QStringLiteral("%1 / %2").arg(card.progress.graded + 1).arg(card.progress.total));
    m_area->setText(areaTitle(m_vocabulary, card.item.header.area));
    m_kind->setText(kindTitle(card.item.header.kind));
    m_timer->setVisible(showTimer);
    m_timer->restart();
    if (!isVisible())
        m_timer->pause();

    m_content = new QWidget;
    auto *outer = new QHBoxLayout(m_content);
    outer->setContentsMargins(0, 0, space::s, 0);
    auto *middle = new QWidget(m_content);
    middle->setMaximumWidth(readingWidth);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, space::s, 0, space::xl);
    column->setSpacing(space::l);
    if (card.revisedSince)
        column->addWidget(mutedLabel(tr("This question was revised since you last studied it."), middle));
    auto *prompt = new PackTextView(middle);
    prompt->setObjectName(QStringLiteral("prompt"));
    prompt->setFitsContent(true);
    prompt->setPackText(promptText(card));
    column->addWidget(prompt);
    m_box = makeAnswerBox(card, {m_storage, m_vocabulary, showTimer}, middle);
    column->addWidget(m_box);
    column->addStretch();
    outer->addStretch(1);
    outer->addWidget(middle, 100);
    outer->addStretch(1);
    m_scroll->setWidget(m_content); // deletes the card before

    orderTabs();
    connectBox();
    setStage(askConfidence ? Stage::Confidence : Stage::Answering);
}

void CardView::connectBox()
{
    connect(m_box, &AnswerBox::submitted, this, &CardView::revealAnswer);
    connect(m_box, &AnswerBox::judged, this, &CardView::showGrades);
    connect(m_box, &AnswerBox::shown, this, &CardView::scrollTo);
    connect(m_box, &AnswerBox::stepped, this, &CardView::showStep);
    connect(m_box, &AnswerBox::goTo, this, &CardView::goTo);
    connect(m_box, &AnswerBox::failed, this, &CardView::failed);
    connect(m_box, &AnswerBox::typed, this, [this](const QString &text) { emit typed(m_card.position, text); });
}

void CardView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_timer->resume(); // by itself it would not notice while the setting hides it
}

void CardView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_timer->pause();
}

void CardView::setStage(Stage stage)
{
    m_stage = stage;
    m_box->setVisible(stage != Stage::Confidence);
    m_confidenceRow->setVisible(stage == Stage::Confidence);
    m_reveal->setVisible(stage == Stage::Answering && m_box->canReveal());
    m_gradeRow->setVisible(stage == Stage::Revealed);
    setFocus();
    switch (stage) {
    case Stage::Empty: m_hint->clear(); break;
    case Stage::Confidence:
        m_hint->setText(tr("How sure are you that you can answer this? Keys 1 to 4; Space skips."));
        break;
    case Stage::Answering:
        showStep();
        break;
    case Stage::Revealed:
        showGrades();
        break;
    }
}

void CardView::showStep()
{
    if (m_stage != Stage::Answering)
        return;
    const bool marked = m_box->isMarkedByProgram();
    const QString text = m_box->revealText();
    const QString hint = m_box->keysHint();
    m_reveal->setVisible(m_box->canReveal());
    m_reveal->setText(!text.isEmpty() ? text : marked ? tr("Check") : tr("Show the answer"));
    m_hint->setText(!hint.isEmpty() ? hint : marked ? tr("Enter checks your answer.") : tr("Space shows the answer."));
    orderTabs(); // the part may have brought its own
    setFocus(); // not on a button of the part that is over
    m_box->focusInput();
}

void CardView::setConfidence(int level)
{
    if (m_stage != Stage::Confidence)
        return;
    m_confidence = level;
    setStage(Stage::Answering);
}

void CardView::revealAnswer()
{
    if (m_stage != Stage::Answering || !m_box->isReady())
        return;
    m_timer->stop();
    m_box->reveal();
    setStage(Stage::Revealed);
}

void CardView::showGrades()
{
    if (m_stage != Stage::Revealed)
        return;
    const QString hint = m_box->keysHint();
    m_hint->setText(!hint.isEmpty()              ? hint
                    : m_box->isMarkedByProgram() ? tr("Enter takes the marked grade.")
                                                 : tr("Grade what you said: keys 1 to 4. Enter takes the suggested grade."));
    const auto suggested = m_box->suggestedRating(m_confidence);
    for (int rating = 1; rating <= 4; ++rating) {
        QPushButton *button = m_grades[static_cast<std::size_t>(rating - 1)];
        const QString time = intervalText(m_card.intervals[static_cast<std::size_t>(rating - 1)]);
        if (m_box->wantsDigits()) // its key would not grade yet
            button->setText(QStringLiteral("%1 · %2").arg(gradeName(rating), time));
        else
            button->setText(QStringLiteral("%1  %2 · %3").arg(rating).arg(gradeName(rating), time));
        const bool isSuggested = suggested == static_cast<Rating>(rating);
        button->setEnabled(m_box->isAllowed(static_cast<Rating>(rating)));
        setLook(button, isSuggested ? "primary" : "");
    }
}

void CardView::grade(Rating rating)
{
    if (m_stage != Stage::Revealed || !m_box->isAllowed(rating))
        return;
    services::GradeRequest request;
    request.session = m_card.session;
    request.position = m_card.position;
    request.rating = rating;
    request.confidence = m_confidence;
    request.durationMs = m_box->answerMs().value_or(m_timer->elapsedMs());
    request.ladderDepth = m_box->ladderDepth();
    request.markedByProgram = m_box->isMarkedByProgram();
    request.story = m_box->story();
    request.rubric = m_box->rubric();
    m_stage = Stage::Empty; // a second key press must not grade twice
    emit graded(request);
}

void CardView::takeGradeBack()
{
    if (m_box == nullptr || m_stage != Stage::Empty)
        return;
    m_stage = Stage::Revealed;
    showGrades();
}

void CardView::scrollTo(QWidget *widget)
{
    // Texts find their height step by step: the target is followed while the range of the scroll bar grows.
    m_target = widget;
    QTimer::singleShot(0, this, &CardView::followTarget);
}

void CardView::followTarget()
{
    if (m_target == nullptr || m_content == nullptr || !m_content->isAncestorOf(m_target))
        return;
    m_content->layout()->activate();
    const int top = m_target->mapTo(m_content, QPoint(0, 0)).y();
    const int room = m_scroll->viewport()->height();
    const int bottom = top + m_target->height();
    QScrollBar *bar = m_scroll->verticalScrollBar();
    if (bottom > bar->value() + room)
        bar->setValue(std::min(top - space::l, bottom - room + space::l));
    else if (top < bar->value())
        bar->setValue(top - space::l);
}

} // namespace greenroom::ui
