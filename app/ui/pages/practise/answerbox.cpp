// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/practise/answerbox.h"

#include "ui/pages/practise/choicebox.h"
#include "ui/pages/practise/numberbox.h"
#include "ui/pages/practise/storybox.h"
#include "ui/pages/practise/thinkbox.h"

namespace greenroom::ui {

AnswerBox *makeAnswerBox(const services::PracticeCard &card, const BoxSurroundings &around, QWidget *parent)
{
    if (StoryBox::suits(card.item))
        return new StoryBox(card, around, parent);
    switch (card.item.header.kind) {
    case ItemKind::Mcq: return new ChoiceBox(card, parent);
    case ItemKind::Numeric: return new NumberBox(card, parent);
    default: return new ThinkBox(card, parent);
    }
}

} // namespace greenroom::ui
