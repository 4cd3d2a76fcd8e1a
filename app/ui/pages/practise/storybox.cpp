// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/practise/storybox.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

#include "core/model/itemtext.h"
#include "core/scheduling/grades.h"
#include "services/storagethread.h"
#include "ui/pages/practise/keyrow.h"
#include "ui/pages/practise/storychoice.h"
#include "ui/pages/practise/storytelling.h"
#include "ui/shell/whendone.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/packtextview.h"
#include "ui/widgets/rubricpicker.h"

namespace greenroom::ui {

namespace {

constexpr std::size_t levels = 5;

/// A part of the item's answer, as the rest of the program writes it.
PackTextView *answerText(const Item &item, BehaviouralBody part, QWidget *parent)
{
    part.levels.clear(); // the rubric shows them
    auto *view = new PackTextView(parent);
    view->setFitsContent(true);
    view->setPackText(QString::fromStdString(answerOf({item.header, std::move(part)})));
    return view;
}

} // namespace

bool StoryBox::suits(const Item &item)
{
    const auto *body = std::get_if<BehaviouralBody>(&item.body);
    return body != nullptr && body->levels.size() == levels;
}

StoryBox::StoryBox(const services::PracticeCard &card, const BoxSurroundings &around, QWidget *parent)
    : AnswerBox(parent), m_storage(around.storage), m_item(card.item), m_session(card.session)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    m_choice = new StoryChoice(around.vocabulary, this);
    m_telling = new StoryTelling(around.showTimer, this);
    column->addWidget(m_choice);
    column->addWidget(m_telling);
    addJudgement(std::get<BehaviouralBody>(m_item.body));

    connect(m_choice, &StoryChoice::taken, this, &StoryBox::choose);
    connect(m_choice, &StoryChoice::writeRequested, this, &StoryBox::write);
    connect(m_choice, &StoryChoice::shown, this, &AnswerBox::shown);
    connect(m_telling, &StoryTelling::writeRequested, this, &StoryBox::write);
    connect(m_telling, &StoryTelling::anotherRequested, this, [this] { setStep(Step::Choosing); });
    connect(m_telling, &StoryTelling::openRequested, this, [this] {
        if (m_chosen)
            emit goTo(QStringLiteral("answers"), QStringLiteral("story:%1").arg(m_chosen->id.value()));
    });
    setStep(Step::Reading);
}

void StoryBox::addJudgement(const BehaviouralBody &body)
{
    BehaviouralBody signs = body;
    signs.followUps.clear();
    m_signs = new Card(this);
    m_signs->setObjectName(QStringLiteral("modelAnswer"));
    m_signs->body()->addWidget(answerText(m_item, std::move(signs), m_signs));
    layout()->addWidget(m_signs);

    m_judgement = new QWidget(this);
    auto *column = new QVBoxLayout(m_judgement);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(sectionLabel(tr("Which level did your telling reach?"), m_judgement));
    QStringList anchors;
    for (const BarsLevel &level : body.levels)
        anchors << QString::fromStdString(plainText(level.anchor));
    m_rubric = new RubricPicker(anchors, m_judgement);
    m_rubric->installEventFilter(this);
    connect(m_rubric, &RubricPicker::picked, this, &StoryBox::pickLevel);
    column->addWidget(m_rubric);
    m_keys = new KeyRow(this);
    m_keys->setObjectName(QStringLiteral("storyKeys"));
    layout()->addWidget(m_judgement);
    layout()->addWidget(m_keys);

    BehaviouralBody followUps;
    followUps.followUps = body.followUps;
    m_followUps = new Card(this);
    m_followUps->body()->addWidget(answerText(m_item, std::move(followUps), m_followUps));
    layout()->addWidget(m_followUps);
}

void StoryBox::showEvent(QShowEvent *event)
{
    AnswerBox::showEvent(event);
    load(); // also after a visit to Answers
}

void StoryBox::load()
{
    if (m_step == Step::Judging)
        return;
    const auto work = [question = m_item.header.id, session = m_session](services::Services &services) {
        return offersFor(services, question, session);
    };
    whenDone(m_storage.post(services::StorageThread::Urgency::Read, work), this, [this](const Result<StoryOffers> &offers) {
        if (!offers)
            emit failed(offers.error()); // the question can be answered all the same
        offer(offers ? *offers : StoryOffers());
    });
}

void StoryBox::offer(const StoryOffers &offers)
{
    if (m_step == Step::Judging)
        return;
    const bool wasEmpty = m_offers.stories.empty();
    m_offers = offers;
    if (!offers.stories.empty())
        m_choice->setOffers(offers);
    if (m_step == Step::Telling && m_chosen) {
        for (const StoryOffer &one : offers.stories) {
            if (one.id == m_chosen->id && one.story != m_chosen->story)
                m_telling->showStory(one);
        }
        return;
    }
    if (m_step == Step::Telling && wasEmpty == offers.stories.empty())
        return;
    if (offers.stories.empty())
        choose(-1);
    else
        setStep(Step::Choosing);
    if (m_early && canReveal())
        emit submitted();
    m_early = false;
}

void StoryBox::choose(int index)
{
    m_chosen.reset();
    if (index >= 0)
        m_chosen = m_offers.stories[static_cast<std::size_t>(index)];
    m_telling->start(m_chosen, m_offers.stories.empty());
    setStep(Step::Telling);
}

void StoryBox::setStep(Step step)
{
    m_step = step;
    if (step == Step::Choosing)
        m_chosen.reset();
    m_choice->setVisible(step == Step::Choosing);
    m_telling->setVisible(step == Step::Telling || step == Step::Judging);
    for (QWidget *part : {static_cast<QWidget *>(m_signs), m_judgement, static_cast<QWidget *>(m_followUps)})
        part->setVisible(step == Step::Judging);
    showKeys();
    emit stepped();
}

void StoryBox::showKeys()
{
    const QString enter = tr("Enter");
    const QString backspace = keyText(Qt::Key_Backspace);
    std::vector<std::pair<QString, QString>> keys;
    if (m_step == Step::Choosing) {
        keys = {{QStringLiteral("↑ ↓"), tr("Choose")}, {enter, tr("Tell this one")}};
    } else if (m_step == Step::Telling) {
        keys = {{keyText(Qt::Key_Space), tr("Show the rubric")}};
        if (!m_offers.stories.empty())
            keys.emplace_back(backspace, tr("Another story"));
    } else if (m_step == Step::Judging && m_rubric->level() == 0) {
        keys = {{tr("1 to 5"), tr("Pick the level")}};
    } else if (m_step == Step::Judging) {
        keys = {{enter, tr("Take the suggested grade")}, {tr("1 to 4"), tr("Another grade")}, {backspace, tr("Another level")}};
    }
    m_keys->setKeys(keys);
}

QString StoryBox::keysHint() const
{
    switch (m_step) {
    case Step::Reading: return tr("Your stories are being read.");
    case Step::Choosing: return tr("Choose the story that you would tell; Enter takes it.");
    case Step::Telling: return tr("Tell it aloud. Space stops the time and shows the rubric.");
    case Step::Judging: break;
    }
    return wantsDigits() ? tr("First the level that your telling reached: keys 1 to 5.")
                         : tr("Level %1 of 5. Enter takes the suggested grade; keys 1 to 4 give another one.").arg(m_rubric->level());
}

bool StoryBox::takeStep()
{
    auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
    if (button != nullptr && isAncestorOf(button)) {
        button->click();
        return true;
    }
    if (m_step == Step::Telling)
        return false;
    if (m_step == Step::Reading)
        m_early = true;
    else
        m_choice->takeCurrent();
    return true;
}

void StoryBox::reveal()
{
    m_telling->stop();
    setStep(Step::Judging);
    emit shown(m_judgement);
}

bool StoryBox::wantsDigits() const { return m_step == Step::Judging && m_rubric->level() == 0; }

void StoryBox::digitPressed(int digit)
{
    m_rubric->setLevel(digit);
    pickLevel();
}

void StoryBox::pickLevel()
{
    showKeys();
    emit judged();
    emit shown(m_keys);
}

bool StoryBox::keyPressed(int key)
{
    if (m_step == Step::Choosing && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        m_choice->move(key == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (key != Qt::Key_Backspace)
        return false;
    if (m_step == Step::Telling && !m_offers.stories.empty()) {
        setStep(Step::Choosing);
        return true;
    }
    if (m_step == Step::Judging && m_rubric->level() > 0) {
        m_rubric->setLevel(0);
        pickLevel();
        return true;
    }
    return false;
}

bool StoryBox::showNext()
{
    emit shown(m_followUps);
    return true;
}

void StoryBox::focusInput()
{
    if (m_step == Step::Choosing)
        m_choice->focusCurrent();
}

std::optional<Rating> StoryBox::suggestedRating(std::optional<int>) const { return ratingFromRubric(m_rubric->level()); }

std::optional<StoryId> StoryBox::story() const { return m_chosen ? std::optional<StoryId>(m_chosen->id) : std::nullopt; }

std::optional<int> StoryBox::rubric() const
{
    return m_rubric->level() > 0 ? std::optional<int>(m_rubric->level()) : std::nullopt;
}

std::optional<int> StoryBox::answerMs() const
{
    return m_chosen ? std::optional<int>(m_telling->elapsedMs()) : std::nullopt;
}

void StoryBox::write()
{
    emit goTo(QStringLiteral("answers"), QStringLiteral("new-for:") + QString::fromStdString(m_item.header.id.value()));
}

void StoryBox::keyPressEvent(QKeyEvent *event)
{
    if (!keyPressed(event->key()))
        AnswerBox::keyPressEvent(event);
}

bool StoryBox::eventFilter(QObject *watched, QEvent *event)
{
    // Once a level is picked the digits are grades again, also while the rubric has the focus.
    if (watched == m_rubric && event->type() == QEvent::ShortcutOverride && !wantsDigits()) {
        event->ignore();
        return true;
    }
    return AnswerBox::eventFilter(watched, event);
}

} // namespace greenroom::ui
