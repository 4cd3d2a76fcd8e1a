// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storytext.h"

#include <QCoreApplication>

namespace greenroom::ui {

namespace {

struct StoryText {
    Q_DECLARE_TR_FUNCTIONS(StoryText)
};

struct TemplateWords {
    std::string_view id;
    const char *title;
    const char *summary;
};

constexpr TemplateWords templateWords[] = {
    {"star", QT_TRANSLATE_NOOP("StoryText", "STAR"),
     QT_TRANSLATE_NOOP("StoryText",
                       "For most behavioural questions: one episode, from what was at stake to how it ended.")},
    {"star-reflection", QT_TRANSLATE_NOOP("StoryText", "STAR with reflection"),
     QT_TRANSLATE_NOOP("StoryText",
                       "For questions about failure, conflict or growth, where what you changed afterwards is asked.")},
    {"carl", QT_TRANSLATE_NOOP("StoryText", "CARL"),
     QT_TRANSLATE_NOOP("StoryText", "For episodes whose lesson weighs as much as their outcome.")},
    {"soar", QT_TRANSLATE_NOOP("StoryText", "SOAR"),
     QT_TRANSLATE_NOOP("StoryText",
                       "For episodes that turn on one obstacle, such as poor data, opposition or a fixed date.")},
    {"technical", QT_TRANSLATE_NOOP("StoryText", "Technical question"),
     QT_TRANSLATE_NOOP("StoryText",
                       "For open technical questions: settle what is asked, offer something simple, then improve it.")},
    {"system-design", QT_TRANSLATE_NOOP("StoryText", "System design"),
     QT_TRANSLATE_NOOP("StoryText",
                       "For designing a machine learning system over its whole life, not only its model.")},
    {"presentation", QT_TRANSLATE_NOOP("StoryText", "Presentation"),
     QT_TRANSLATE_NOOP("StoryText", "For showing one project and defending its method when the questions come.")},
};

struct SectionWords {
    std::string_view templateId; ///< empty: in every template that has no row of its own above
    std::string_view id;
    const char *title;
    const char *guidance;
};

constexpr SectionWords sectionWords[] = {
    // Templates without a task: what was your part has to be told elsewhere.
    {"carl", "situation", QT_TRANSLATE_NOOP("StoryText", "Context"),
     QT_TRANSLATE_NOOP("StoryText", "Where and when, what was at stake, and what you were answerable for. There is no "
                                    "separate task here, so name your part in one sentence.")},
    {"carl", "action", QT_TRANSLATE_NOOP("StoryText", "Action"),
     QT_TRANSLATE_NOOP("StoryText", "Your own steps in order, each with “I” and a verb. Show the choice that you would "
                                    "look at again, and the reason you had then: the learning hangs on it.")},
    {"carl", "result", QT_TRANSLATE_NOOP("StoryText", "Result"),
     QT_TRANSLATE_NOOP("StoryText",
                       "How it ended, well or badly, with a figure and its unit. A plain account of a poor "
                       "result carries further than a polished one.")},
    {"carl", "reflection", QT_TRANSLATE_NOOP("StoryText", "Learning"),
     QT_TRANSLATE_NOOP("StoryText", "What you know now that you did not know then, and where you have used it since. "
                                    "Say what you would keep as well as what you would change.")},
    {"soar", "situation", QT_TRANSLATE_NOOP("StoryText", "Situation"),
     QT_TRANSLATE_NOOP("StoryText", "Where and when, what you were to achieve and why it mattered to somebody. Stop "
                                    "where it became difficult.")},
    {"soar", "action", QT_TRANSLATE_NOOP("StoryText", "Action"),
     QT_TRANSLATE_NOOP("StoryText", "How you dealt with the obstacle: your own steps in order, each with “I” and a "
                                    "verb. Say which other way you weighed and why you left it.")},
    {"star-reflection", "result", QT_TRANSLATE_NOOP("StoryText", "Result"),
     QT_TRANSLATE_NOOP("StoryText", "How it ended and for whom, with a figure and what it is compared with: from nine "
                                    "minutes to four. If nothing was measured, say what changed in daily work.")},
    {"presentation", "problem", QT_TRANSLATE_NOOP("StoryText", "Problem"),
     QT_TRANSLATE_NOOP("StoryText", "Who had the problem and what it cost them, in words that a listener from another "
                                    "department follows.")},
    // Stories.
    {"", "situation", QT_TRANSLATE_NOOP("StoryText", "Situation"),
     QT_TRANSLATE_NOOP("StoryText", "Where and when it was, and what was at stake for whom. Two or three sentences: "
                                    "leave out what the story does not use later.")},
    {"", "task", QT_TRANSLATE_NOOP("StoryText", "Task"),
     QT_TRANSLATE_NOOP("StoryText", "What you yourself had to achieve or decide, and by when. One sentence that begins "
                                    "“It was my job to” is enough.")},
    {"", "obstacle", QT_TRANSLATE_NOOP("StoryText", "Obstacle"),
     QT_TRANSLATE_NOOP("StoryText", "What stood in the way, and why the obvious way round it would not do. Here the "
                                    "listener learns what was hard.")},
    {"", "action", QT_TRANSLATE_NOOP("StoryText", "Action"),
     QT_TRANSLATE_NOOP("StoryText",
                       "Your part rather than the team's: three or more steps in order, each with “I” and a "
                       "verb. At the decisive one, say why this way and which other way you left aside.")},
    {"", "result", QT_TRANSLATE_NOOP("StoryText", "Result"),
     QT_TRANSLATE_NOOP("StoryText", "How it ended, with a figure and what it is compared with: from nine minutes to "
                                    "four. Close with one sentence on what you have done differently since.")},
    {"", "reflection", QT_TRANSLATE_NOOP("StoryText", "Reflection"),
     QT_TRANSLATE_NOOP("StoryText", "One thing you have done differently since, concrete enough to be checked: a "
                                    "question asked first, a test added, an agreement put in writing.")},
    // Technical questions.
    {"", "clarify", QT_TRANSLATE_NOOP("StoryText", "Clarify"),
     QT_TRANSLATE_NOOP("StoryText",
                       "Say the goal in your own words and ask what would change your answer: who uses it, "
                       "how much data, how fast, what a wrong result costs.")},
    {"", "assumptions", QT_TRANSLATE_NOOP("StoryText", "Assumptions"),
     QT_TRANSLATE_NOOP("StoryText", "Name aloud what you take as given about data, labels and load. The listener can "
                                    "then correct it before you build on it.")},
    {"", "baseline", QT_TRANSLATE_NOOP("StoryText", "Baseline"),
     QT_TRANSLATE_NOOP("StoryText", "The simplest thing that could work, and how you would tell whether it does. "
                                    "Whatever comes later has to beat it.")},
    {"", "refine", QT_TRANSLATE_NOOP("StoryText", "Improvements"),
     QT_TRANSLATE_NOOP("StoryText",
                       "One improvement at a time, each with the weakness of the baseline that it removes. "
                       "Stop where the gain no longer pays for the effort.")},
    {"", "tradeoffs", QT_TRANSLATE_NOOP("StoryText", "Trade-offs"),
     QT_TRANSLATE_NOOP("StoryText", "What each choice costs: recall against workload, accuracy against latency, gain "
                                    "against explanation. Choose one, and say what would change your mind.")},
    {"", "operations", QT_TRANSLATE_NOOP("StoryText", "Monitoring and failure"),
     QT_TRANSLATE_NOOP("StoryText", "What you watch once it runs, what happens when it fails at night, and how the "
                                    "former version comes back.")},
    // System design.
    {"", "problem", QT_TRANSLATE_NOOP("StoryText", "Problem"),
     QT_TRANSLATE_NOOP("StoryText", "Which decision the system supports, and by which figure its owner would call it a "
                                    "success. Agree on scope and limits before you draw anything.")},
    {"", "data", QT_TRANSLATE_NOOP("StoryText", "Data"),
     QT_TRANSLATE_NOOP("StoryText",
                       "Where each source comes from, how labels arise and how late they arrive. Name gaps "
                       "and possible leakage before somebody asks.")},
    {"", "features", QT_TRANSLATE_NOOP("StoryText", "Features"),
     QT_TRANSLATE_NOOP("StoryText", "What you compute over which window of time, and where it is kept so that training "
                                    "and serving see the same values.")},
    {"", "model", QT_TRANSLATE_NOOP("StoryText", "Model"),
     QT_TRANSLATE_NOOP("StoryText", "A simple model first, then the one you would use and why. Say how you test it "
                                    "offline: the split by time, the metric, the cost of each kind of error.")},
    {"", "serving", QT_TRANSLATE_NOOP("StoryText", "Serving"),
     QT_TRANSLATE_NOOP("StoryText",
                       "Batch or online, how long an answer may take and where that time goes. Say what is "
                       "returned when a feature or the model is missing.")},
    {"", "monitoring", QT_TRANSLATE_NOOP("StoryText", "Monitoring"),
     QT_TRANSLATE_NOOP("StoryText", "Which signs of drift, of failure and of falling business figures you watch. Give "
                                    "the limit for each, and say who is called.")},
    {"", "retraining", QT_TRANSLATE_NOOP("StoryText", "Retraining"),
     QT_TRANSLATE_NOOP("StoryText", "What sets off a new training, which test the result must pass before release, and "
                                    "how you return to the version before.")},
    {"", "governance", QT_TRANSLATE_NOOP("StoryText", "Governance"),
     QT_TRANSLATE_NOOP("StoryText", "Who approves it, how one decision is explained to a customer or a reviewer, and "
                                    "how personal data stay protected.")},
    // Presentation.
    {"", "approach", QT_TRANSLATE_NOOP("StoryText", "Approach"),
     QT_TRANSLATE_NOOP("StoryText", "Which options you had and why you took this one. Show the baseline too: it tells "
                                    "what the extra effort bought.")},
    {"", "execution", QT_TRANSLATE_NOOP("StoryText", "Execution"),
     QT_TRANSLATE_NOOP("StoryText",
                       "How it was built and brought into use: your own part, the hardest moment, and what "
                       "you changed because of it.")},
    {"", "impact", QT_TRANSLATE_NOOP("StoryText", "Impact"),
     QT_TRANSLATE_NOOP("StoryText",
                       "What is different now, in the figure that this audience cares about. Say what it is "
                       "compared with and how sure you are.")},
    {"", "defence", QT_TRANSLATE_NOOP("StoryText", "Defence"),
     QT_TRANSLATE_NOOP("StoryText",
                       "The three questions you would least like to hear, on method, data and limits, each "
                       "with a calm answer. Where you do not know, say how you would find out.")},
};

const TemplateWords *wordsOf(std::string_view templateId)
{
    for (const TemplateWords &words : templateWords) {
        if (words.id == templateId)
            return &words;
    }
    return nullptr;
}

const SectionWords *wordsOf(std::string_view templateId, std::string_view sectionId)
{
    for (const SectionWords &words : sectionWords) {
        if (words.id == sectionId && (words.templateId.empty() || words.templateId == templateId))
            return &words;
    }
    return nullptr;
}

QString asText(std::string_view id)
{
    return QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
}

} // namespace

QString templateTitle(std::string_view templateId)
{
    const TemplateWords *words = wordsOf(templateId);
    return words != nullptr ? StoryText::tr(words->title) : asText(templateId);
}

QString templateSummary(std::string_view templateId)
{
    const TemplateWords *words = wordsOf(templateId);
    return words != nullptr ? StoryText::tr(words->summary) : QString();
}

QString sectionTitle(std::string_view templateId, std::string_view sectionId)
{
    const SectionWords *words = wordsOf(templateId, sectionId);
    return words != nullptr ? StoryText::tr(words->title) : asText(sectionId);
}

QString sectionGuidance(std::string_view templateId, std::string_view sectionId)
{
    const SectionWords *words = wordsOf(templateId, sectionId);
    return words != nullptr ? StoryText::tr(words->guidance) : QString();
}

} // namespace greenroom::ui
