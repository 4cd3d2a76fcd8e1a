// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/practise/storytelling.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "core/coaching/answertemplate.h"
#include "ui/pages/practise/itemtimer.h"
#include "ui/storytext.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/bartrack.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"

namespace greenroom::ui {

namespace {

constexpr int shortestSeconds = 60;
constexpr int longestSeconds = 120;
constexpr int drawnSeconds = 180;

double percent(int seconds) { return 100.0 * std::min(seconds, drawnSeconds) / drawnSeconds; }

/// The sections as the story's template has them, then those that it has not.
std::vector<AnswerSection> inOrder(const Story &story)
{
    const std::vector<TemplateSection> &order = answerTemplate(story.templateId).sections;
    const auto place = [&order](const AnswerSection &section) {
        return std::find_if(order.begin(), order.end(), [&](const TemplateSection &one) { return one.id == section.id; })
            - order.begin();
    };
    std::vector<AnswerSection> sections = story.sections;
    std::stable_sort(sections.begin(), sections.end(),
                     [&place](const AnswerSection &a, const AnswerSection &b) { return place(a) < place(b); });
    return sections;
}

/// A button that gives the keyboard back after a click, so that Space goes on with the telling.
QPushButton *sideButton(const QString &text, const char *name, QWidget *parent)
{
    QPushButton *button = quietButton(text, parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

/// The time told so far, growing over the advised band.
class StoryTelling::Band final : public QWidget {
public:
    explicit Band(QWidget *parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); }

    void setSeconds(int seconds)
    {
        m_seconds = seconds;
        update();
    }
    [[nodiscard]] QSize sizeHint() const override { return {4 * space::huge, barHeight(*this)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {space::huge, barHeight(*this)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tokens &tokens = tokensOf(palette());
        drawTrack(painter, *this, tokens);
        drawBand(painter, trackPart(*this, percent(shortestSeconds), percent(longestSeconds), bandHeight(*this) - 1), tokens);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_seconds > longestSeconds ? tokens.warning : tokens.accent);
        painter.drawRoundedRect(trackPart(*this, 0, percent(m_seconds), trackHeight(*this)), space::xs, space::xs);
    }

private:
    int m_seconds = 0;
};

StoryTelling::StoryTelling(bool showTimer, QWidget *parent) : QWidget(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(this);
    outer->addWidget(card);
    m_headline = sectionLabel({}, card);
    m_headline->setObjectName(QStringLiteral("storyHeadline"));
    card->body()->addWidget(m_headline);
    m_warning = bodyLabel(tr("You told this story already in this session. For another question, another story shows "
                             "more of you."),
                          card);
    m_warning->setObjectName(QStringLiteral("repeatedStory"));
    setLook(m_warning, "warning");
    card->body()->addWidget(m_warning);
    m_lead = mutedLabel({}, card);
    card->body()->addWidget(m_lead);
    addTime(showTimer, card->body());
    m_text = new QWidget(card);
    m_text->setObjectName(QStringLiteral("storyText"));
    new QVBoxLayout(m_text);
    m_text->layout()->setContentsMargins(0, 0, 0, 0);
    card->body()->addWidget(m_text);
    addActions(card->body());
}

void StoryTelling::addTime(bool showTimer, QVBoxLayout *column)
{
    m_timeRow = new QWidget(this);
    auto *row = new QHBoxLayout(m_timeRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    m_timer = new ItemTimer(m_timeRow);
    m_timer->setObjectName(QStringLiteral("tellingTime"));
    m_timer->setAccessibleName(tr("Time of the telling"));
    m_band = new Band(m_timeRow);
    row->addWidget(m_timer);
    row->addWidget(m_band, 1);
    column->addWidget(m_timeRow);
    m_advice = mutedLabel({}, this);
    m_advice->setObjectName(QStringLiteral("tellingAdvice"));
    column->addWidget(m_advice);
    connect(m_timer, &ItemTimer::ticked, this, &StoryTelling::showTime);
    m_timeRow->setVisible(showTimer);
    m_advice->setVisible(showTimer);
}

void StoryTelling::addActions(QVBoxLayout *column)
{
    auto *actions = new FlowLayout;
    m_peek = sideButton({}, "peek", this);
    m_open = sideButton(tr("Open in Answers"), "openStory", this);
    m_write = sideButton(tr("Write one in Answers"), "writeFirstStory", this);
    m_another = sideButton(tr("Another story"), "anotherStory", this);
    for (QPushButton *button : {m_peek, m_open, m_write, m_another})
        actions->addWidget(button);
    connect(m_peek, &QPushButton::clicked, this, [this] { setPeeking(m_text->isHidden()); });
    connect(m_open, &QPushButton::clicked, this, &StoryTelling::openRequested);
    connect(m_write, &QPushButton::clicked, this, &StoryTelling::writeRequested);
    connect(m_another, &QPushButton::clicked, this, &StoryTelling::anotherRequested);
    column->addLayout(actions);
}

void StoryTelling::start(const std::optional<StoryOffer> &offer, bool emptyBank)
{
    m_stopped = false;
    m_peek->setVisible(offer.has_value());
    m_open->setVisible(offer.has_value());
    m_write->setVisible(emptyBank);
    m_another->setVisible(!emptyBank);
    setPeeking(false);
    m_warning->setVisible(offer && offer->told);
    if (offer) {
        showStory(*offer);
        m_lead->setText(tr("Tell it aloud, as you would to the panel. Its text stays hidden."));
    } else {
        m_headline->setText(tr("Tell it aloud"));
        m_lead->setText(emptyBank ? tr("Your story bank is empty. Tell what comes to mind, or write a story for this "
                                       "question first.")
                                  : tr("Tell what comes to mind, as you would to the panel."));
    }
    m_timer->restart();
    showTime();
}

void StoryTelling::showStory(const StoryOffer &offer)
{
    m_headline->setText(headlineOf(offer));
    qDeleteAll(m_text->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    for (const AnswerSection &section : inOrder(offer.story)) {
        m_text->layout()->addWidget(captionLabel(sectionTitle(offer.story.templateId, section.id), m_text));
        QLabel *words = bodyLabel(QString::fromStdString(section.text), m_text);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_text->layout()->addWidget(words);
    }
}

void StoryTelling::setPeeking(bool peeking)
{
    m_text->setVisible(peeking);
    m_peek->setText(peeking ? tr("Hide the text") : tr("Peek at the text"));
}

void StoryTelling::stop()
{
    m_timer->stop();
    m_stopped = true;
    m_lead->hide();
    m_another->hide();
    showTime();
}

int StoryTelling::elapsedMs() const { return m_timer->elapsedMs(); }

void StoryTelling::showTime()
{
    const int seconds = elapsedMs() / 1000;
    m_band->setSeconds(seconds);
    setLook(m_advice, seconds > longestSeconds ? "warning" : "muted");
    if (seconds > longestSeconds)
        m_advice->setText(tr("Longer than the advised 1 to 2 minutes."));
    else if (seconds >= shortestSeconds)
        m_advice->setText(tr("Within the advised 1 to 2 minutes."));
    else
        m_advice->setText(m_stopped ? tr("Shorter than the advised 1 to 2 minutes.") : tr("Advised: 1 to 2 minutes."));
}

void StoryTelling::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_timer->resume(); // the timer itself may be hidden by the user's wish
}

void StoryTelling::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_timer->pause();
}

} // namespace greenroom::ui
