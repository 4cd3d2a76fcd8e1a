// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/practise/cardview.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

#include "core/model/itemtext.h"
#include "ui/pages/practise/answerbox.h"
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

QString intervalText(std::chrono::seconds interval)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(interval).count();
    if (minutes < 60)
        return CardView::tr("%1 min").arg(std::max<long long>(1, minutes));
    if (minutes < 24 * 60)
        return CardView::tr("%1 h").arg((minutes + 30) / 60);
    const auto days = (minutes + 12 * 60) / (24 * 60);
    if (days < 60)
        return CardView::tr("%1 d").arg(days);
    if (days < 365 * 2)
        return CardView::tr("%1 mo").arg((days + 15) / 30);
    return CardView::tr("%1 y").arg((days + 182) / 365);
}

CardView::CardView(const Vocabulary &vocabulary, QWidget *parent) : QWidget(parent), m_vocabulary(vocabulary)
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

void CardView::addKeys()
{
    const auto on = [this](const QKeySequence &keys, auto action) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false); // a key held down must not grade the next item too
        connect(shortcut, &QShortcut::activated, this, action);
    };
    for (int digit = 1; digit <= 4; ++digit)
        on(QKeySequence(Qt::Key_0 + digit), [this, digit] { digitPressed(digit); });
    on(QKeySequence(Qt::Key_Space), [this] { spacePressed(); });
    on(QKeySequence(Qt::Key_Return), [this] { enterPressed(); });
    on(QKeySequence(Qt::Key_Enter), [this] { enterPressed(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { revealAnswer(); });
    for (int letter = 0; letter < 6; ++letter) {
        on(QKeySequence(Qt::Key_A + letter), [this, letter] {
            if (m_box != nullptr)
                m_box->letterPressed(letter, false);
        });
        on(QKeySequence(Qt::SHIFT | (Qt::Key_A + letter)), [this, letter] {
            if (m_box != nullptr)
                m_box->letterPressed(letter, true);
        });
    }
    on(QKeySequence(Qt::Key_Y), [this] { if (m_box != nullptr) m_box->answerRung(true); });
    on(QKeySequence(Qt::Key_N), [this] { if (m_box != nullptr) m_box->answerRung(false); });
    on(QKeySequence(Qt::CTRL | Qt::Key_Z), [this] { emit undoRequested(); });
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
    m_box = makeAnswerBox(card, middle);
    column->addWidget(m_box);
    column->addStretch();
    outer->addStretch(1);
    outer->addWidget(middle, 100);
    outer->addStretch(1);
    m_scroll->setWidget(m_content); // deletes the card before

    orderTabs();

    connect(m_box, &AnswerBox::submitted, this, &CardView::revealAnswer);
    connect(m_box, &AnswerBox::judged, this, &CardView::showGrades);
    connect(m_box, &AnswerBox::shown, this, &CardView::scrollTo);
    connect(m_box, &AnswerBox::typed, this, [this](const QString &text) { emit typed(m_card.position, text); });
    setStage(askConfidence ? Stage::Confidence : Stage::Answering);
}

/// From the card first into the answer, then along the buttons; what ends the session comes last.
void CardView::orderTabs()
{
    QWidget *before = this;
    const auto then = [&before](QWidget *next) {
        setTabOrder(before, next);
        before = next;
    };
    for (QWidget *input : m_box->findChildren<QWidget *>()) {
        if ((input->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && input->focusProxy() == nullptr)
            then(input);
    }
    for (QPushButton *button : m_confidenceRow->findChildren<QPushButton *>())
        then(button);
    then(m_reveal);
    for (QPushButton *button : m_grades)
        then(button);
    then(m_undo);
    then(m_endSession);
}

void CardView::takeFocus()
{
    QWidget *inside = focusWidget();
    if (inside != nullptr && inside != this && m_box != nullptr && m_box->isAncestorOf(inside) && inside->isVisibleTo(this))
        inside->setFocus();
    else
        setFocus();
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
    m_reveal->setVisible(stage == Stage::Answering);
    m_gradeRow->setVisible(stage == Stage::Revealed);
    setFocus();
    switch (stage) {
    case Stage::Empty: m_hint->clear(); break;
    case Stage::Confidence:
        m_hint->setText(tr("How sure are you that you can answer this? Keys 1 to 4; Space skips."));
        break;
    case Stage::Answering:
        m_reveal->setText(m_box->isMarkedByProgram() ? tr("Check") : tr("Show the answer"));
        m_hint->setText(m_box->isMarkedByProgram() ? tr("Enter checks your answer.") : tr("Space shows the answer."));
        m_box->focusInput();
        break;
    case Stage::Revealed:
        m_hint->setText(m_box->isMarkedByProgram() ? tr("Enter takes the marked grade.")
                                                   : tr("Grade what you said: keys 1 to 4. Enter takes the suggested grade."));
        showGrades();
        break;
    }
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
    const auto suggested = m_box->suggestedRating(m_confidence);
    for (int rating = 1; rating <= 4; ++rating) {
        QPushButton *button = m_grades[static_cast<std::size_t>(rating - 1)];
        button->setText(QStringLiteral("%1  %2 · %3")
                            .arg(rating)
                            .arg(gradeName(rating), intervalText(m_card.intervals[static_cast<std::size_t>(rating - 1)])));
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
    request.durationMs = m_timer->elapsedMs();
    request.ladderDepth = m_box->ladderDepth();
    request.markedByProgram = m_box->isMarkedByProgram();
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

void CardView::digitPressed(int digit)
{
    if (m_stage == Stage::Confidence)
        setConfidence(digit);
    else if (m_stage == Stage::Revealed)
        grade(static_cast<Rating>(digit));
}

void CardView::spacePressed()
{
    if (auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget()); button != nullptr && isAncestorOf(button)) {
        button->click();
        return;
    }
    if (m_stage == Stage::Confidence)
        setStage(Stage::Answering);
    else if (m_stage == Stage::Answering && !m_box->isMarkedByProgram())
        revealAnswer();
    else if (m_stage == Stage::Revealed)
        m_box->showNext();
}

void CardView::enterPressed()
{
    if (m_stage == Stage::Answering) {
        revealAnswer();
        return;
    }
    if (m_stage != Stage::Revealed)
        return;
    if (const auto suggested = m_box->suggestedRating(m_confidence))
        grade(*suggested);
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
}

} // namespace greenroom::ui
