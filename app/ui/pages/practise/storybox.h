// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/practise/answerbox.h"

#include "ui/pages/practise/storyoffer.h"

namespace greenroom::ui {

class Card;
class KeyRow;
class RubricPicker;
class StoryChoice;
class StoryTelling;

/// A behavioural question: choose a story, tell it aloud, judge the telling by the item's anchored levels.
class StoryBox final : public AnswerBox {
    Q_OBJECT

public:
    StoryBox(const services::PracticeCard &card, const BoxSurroundings &around, QWidget *parent);

    /// True for items that have the five levels.
    [[nodiscard]] static bool suits(const Item &item);

    [[nodiscard]] bool isReady() override { return canReveal(); }
    void reveal() override;
    [[nodiscard]] std::optional<Rating> suggestedRating(std::optional<int> confidence) const override;
    [[nodiscard]] std::optional<StoryId> story() const override;
    [[nodiscard]] std::optional<int> rubric() const override;
    [[nodiscard]] std::optional<int> answerMs() const override;
    [[nodiscard]] bool canReveal() const override { return m_step == Step::Telling; }
    [[nodiscard]] QString revealText() const override { return tr("Show the rubric"); }
    [[nodiscard]] QString keysHint() const override;
    bool takeStep() override;
    [[nodiscard]] bool wantsDigits() const override;
    void digitPressed(int digit) override;
    bool keyPressed(int key) override;
    bool showNext() override;
    void focusInput() override;

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Step { Reading, Choosing, Telling, Judging };

    void addJudgement(const BehaviouralBody &body);
    void load();
    void offer(const StoryOffers &offers);
    void choose(int index);
    void setStep(Step step);
    void showKeys();
    void pickLevel();
    void write();

    services::StorageThread &m_storage;
    Item m_item;
    SessionId m_session;
    StoryOffers m_offers;
    std::optional<StoryOffer> m_chosen;
    Step m_step = Step::Reading;
    bool m_early = false; ///< the user went on before the stories were read
    StoryChoice *m_choice;
    StoryTelling *m_telling;
    Card *m_signs;
    QWidget *m_judgement;
    RubricPicker *m_rubric;
    Card *m_followUps;
    KeyRow *m_keys;
};

} // namespace greenroom::ui
