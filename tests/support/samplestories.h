// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/model/story.h"

namespace greenroom::test {

/// Three invented stories: one complete, one weak, one hardly begun.
inline std::vector<Story> sampleStories()
{
    Story drift;
    drift.title = "The fraud model that went blind in March";
    drift.templateId = "star-reflection";
    drift.question = "Tell me about a model of yours that failed in production.";
    drift.competencies = {"diagnosis", "failure", "ownership"};
    drift.questions = {ItemId("bank-mle/behavioural/model-broke-in-production")};
    drift.setText("situation", "In March our card fraud model began to miss payments at new merchants. It had been live for a year,"
                               " and nobody had touched it.");
    drift.setText("task", "I owned the model, so finding the cause and stopping the loss was my job.");
    drift.setText("action",
                  "First I put the former version back the same evening, because customers were losing money while we looked."
                  " Then I compared a good week with a bad week layer by layer, rather than retrain at once, which would have"
                  " hidden the cause. The scores had moved only for one supplier's merchants. I traced that to a changed"
                  " category code and proved it by replaying a day with the old mapping. I agreed a manual review of 400"
                  " payments with operations, wrote the incident report for model risk, and added a check that stops the feed"
                  " when a code appears that training never saw.");
    drift.setText("result", "Missed fraud fell from 9 % back to 4 % within three days, and 31 customers were refunded.");
    drift.setText("reflection", "I learned to monitor inputs by their meaning and not only by their missing share.");
    Story weak;
    weak.title = "Faster reports";
    weak.competencies = {"initiative"};
    weak.setText("situation", "The reports were always slow and everybody complained a lot about them all the time.");
    weak.setText("action", "We improved the queries and the team made everything much better over several weeks of work.");
    weak.setText("result", "It was much faster and people were very happy.");
    Story begun;
    begun.title = "Disagreement about a threshold";
    begun.competencies = {"conflict", "explaining", "influence", "prioritising", "risk"};
    begun.setText("situation", "Product wanted fewer alerts before Christmas.");
    return {drift, weak, begun};
}

} // namespace greenroom::test
