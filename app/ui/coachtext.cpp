// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coachtext.h"

#include <QCoreApplication>
#include <QLocale>

#include "ui/storytext.h"

namespace greenroom::ui {

namespace {

struct CoachText {
    Q_DECLARE_TR_FUNCTIONS(CoachText)
};

constexpr qsizetype longestQuote = 120; ///< in characters; the span itself is highlighted in the answer

/// The quote on one line, cut between words when it is long.
QString shortened(const QString &quote)
{
    const QString line = quote.simplified();
    if (line.size() <= longestQuote)
        return line;
    const qsizetype space = line.lastIndexOf(QLatin1Char(' '), longestQuote - 1);
    qsizetype end = space > longestQuote / 2 ? space : longestQuote - 1;
    if (line.at(end - 1).isHighSurrogate())
        --end;
    return CoachText::tr("%1…").arg(line.left(end));
}

/// `quoted` with the quote in its last place, or `bare` when there is none. The quote goes in after everything else, so
/// that a "%1" in the user's own words stays as it is.
QString told(const QString &bare, const QString &quoted, const QString &quote)
{
    return quote.isEmpty() ? bare : quoted.arg(quote);
}

double numberOf(const Remark &remark, std::size_t index)
{
    return index < remark.numbers.size() ? remark.numbers[index] : 0.0;
}

int countOf(const Remark &remark, std::size_t index)
{
    return qRound(numberOf(remark, index));
}

QString shareOf(const Remark &remark, std::size_t index)
{
    return CoachText::tr("%1 %", "share").arg(QLocale().toString(qRound(100 * numberOf(remark, index))));
}

QString spokenTime(const Remark &remark, std::size_t index)
{
    const int seconds = countOf(remark, index);
    return CoachText::tr("%1:%2 min", "minutes and seconds")
        .arg(QLocale().toString(seconds / 60))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

/// Remarks that count or measure something.
QString observedNumbers(const Remark &remark, const QString &quote)
{
    const int count = countOf(remark, 0);
    const QString share = shareOf(remark, 0);
    const QString second = shareOf(remark, 1);
    switch (remark.rule) {
    case CoachRule::TooShort:
        return told(CoachText::tr("The answer has %n word(s) so far; the coach asks for %1.", "", count)
                        .arg(countOf(remark, 1)),
                    CoachText::tr("The answer has %n word(s) so far, “%2”; the coach asks for %1.", "", count)
                        .arg(countOf(remark, 1)),
                    quote);
    case CoachRule::PromptCopied:
        return told(CoachText::tr("About %1 of the words repeat the question.").arg(share),
                    CoachText::tr("About %1 of the words repeat the question, such as “%2”.").arg(share), quote);
    case CoachRule::SituationTooLong:
        return told(
            CoachText::tr("The set-up takes %1 of the words, where at most %2 is advised.").arg(share, second),
            CoachText::tr("The set-up takes %1 of the words, where at most %2 is advised: “%3”.").arg(share, second),
            quote);
    case CoachRule::ActionTooThin:
        return told(CoachText::tr("The action has %n word(s), which is %1 of the answer.", "", count).arg(second),
                    CoachText::tr("The action has %n word(s), which is %1 of the answer: “%2”.", "", count).arg(second),
                    quote);
    case CoachRule::Hedging:
        return told(CoachText::tr("The coach counted %n softening expression(s).", "", count),
                    CoachText::tr("The coach counted %n softening expression(s), such as “%1”.", "", count), quote);
    case CoachRule::TooLongSpoken:
        return told(CoachText::tr("At your speaking rate this takes about %1, where up to %2 is advised.")
                        .arg(spokenTime(remark, 0), spokenTime(remark, 1)),
                    CoachText::tr("At your speaking rate this takes about %1, where up to %2 is advised: “%3”.")
                        .arg(spokenTime(remark, 0), spokenTime(remark, 1)),
                    quote);
    case CoachRule::JargonUnexplained:
        return told(
            CoachText::tr("The coach counted %n abbreviation(s) without an explanation.", "", count),
            CoachText::tr("The coach counted %n abbreviation(s) without an explanation, such as “%1”.", "", count),
            quote);
    default: return {};
    }
}

/// True when the section that is missing is the last one of an answer that tells no story.
bool isOpenSection(const Remark &remark)
{
    return !remark.section.empty() && remark.section != "result";
}

QString observedEnding(const Remark &remark, const QString &quote)
{
    if (isOpenSection(remark)) {
        const QString section = sectionTitle({}, remark.section);
        return told(CoachText::tr("The section “%1” is still empty.").arg(section),
                    CoachText::tr("The section “%1” says no more than “%2”.").arg(section), quote);
    }
    return told(CoachText::tr("The answer does not say how it ended."), CoachText::tr("“%1” leaves the outcome open."),
                quote);
}

/// Remarks on words, or on the lack of them.
QString observedWords(const Remark &remark, const QString &quote)
{
    switch (remark.rule) {
    case CoachRule::Nonsense:
        return told(CoachText::tr("The coach found no sentences that it can read as an answer."),
                    CoachText::tr("The coach cannot read “%1” as part of an answer."), quote);
    case CoachRule::NotASpecificEpisode:
        return told(CoachText::tr("No single event was found, only what usually happens or would happen."),
                    CoachText::tr("“%1” tells a habit, a duty or an intention rather than one event."), quote);
    case CoachRule::TaskMissing:
        return told(CoachText::tr("The answer does not say what you yourself were responsible for."),
                    CoachText::tr("“%1” does not say what you yourself were responsible for."), quote);
    case CoachRule::NoPersonalAction:
        return told(CoachText::tr("No step was found in which “I” does something."),
                    CoachText::tr("“%1” tells what was done, but no step of your own was found."), quote);
    case CoachRule::NoReasonOrTradeoff:
        return told(CoachText::tr("No reason for a step was found, and no alternative that was weighed."),
                    CoachText::tr("“%1” tells what was done; no reason and no alternative was found."), quote);
    case CoachRule::NoMeasuredResult:
        return told(CoachText::tr("The outcome is told, but no measure of it was found."),
                    CoachText::tr("“%1” tells an outcome, but no measure of it was found."), quote);
    case CoachRule::ResultMissing: return observedEnding(remark, quote);
    case CoachRule::NoReflection:
        return told(CoachText::tr("No lesson and no safeguard was found at the end."),
                    CoachText::tr("No lesson and no safeguard was found in “%1”."), quote);
    case CoachRule::VagueQuantifier:
        return told(CoachText::tr("A word of degree stands where a figure could stand."),
                    CoachText::tr("“%1” stands where a figure could stand."), quote);
    case CoachRule::Overclaim:
        return told(CoachText::tr("The answer claims sole credit, perfection or something without exception."),
                    CoachText::tr("“%1” claims sole credit, perfection or something without exception."), quote);
    case CoachRule::NoRiskOrGovernance:
        return told(CoachText::tr("A model reaches customers; no check, approval, monitoring or way back was found."),
                    CoachText::tr("With “%1” a model reaches customers; no check, approval, monitoring or way back was "
                                  "found."),
                    quote);
    default: return {};
    }
}

} // namespace

QString ruleTitle(CoachRule rule)
{
    switch (rule) {
    case CoachRule::Nonsense: return CoachText::tr("No meaning found");
    case CoachRule::TooShort: return CoachText::tr("Very short answer");
    case CoachRule::PromptCopied: return CoachText::tr("Repeats the question");
    case CoachRule::NotASpecificEpisode: return CoachText::tr("Not one specific event");
    case CoachRule::SituationTooLong: return CoachText::tr("Long set-up");
    case CoachRule::TaskMissing: return CoachText::tr("Own task not named");
    case CoachRule::NoPersonalAction: return CoachText::tr("No step of your own");
    case CoachRule::ActionTooThin: return CoachText::tr("Thin action");
    case CoachRule::NoReasonOrTradeoff: return CoachText::tr("No reason or trade-off");
    case CoachRule::NoMeasuredResult: return CoachText::tr("Result without a measure");
    case CoachRule::ResultMissing: return CoachText::tr("Ending missing");
    case CoachRule::NoReflection: return CoachText::tr("No lesson told");
    case CoachRule::VagueQuantifier: return CoachText::tr("Vague amount");
    case CoachRule::Hedging: return CoachText::tr("Many softening words");
    case CoachRule::Overclaim: return CoachText::tr("Claim hard to defend");
    case CoachRule::TooLongSpoken: return CoachText::tr("Long when spoken");
    case CoachRule::JargonUnexplained: return CoachText::tr("Unexplained abbreviations");
    case CoachRule::NoRiskOrGovernance: return CoachText::tr("No safeguard named");
    }
    return {};
}

QString observed(const Remark &remark, const QString &quote)
{
    const QString words = shortened(quote);
    const QString numbers = observedNumbers(remark, words);
    return numbers.isEmpty() ? observedWords(remark, words) : numbers;
}

QString whyItMatters(CoachRule rule)
{
    switch (rule) {
    case CoachRule::Nonsense:
        return CoachText::tr("Without sentences that say who did what there is nothing to judge, so the score is 0.");
    case CoachRule::TooShort:
        return CoachText::tr("What you leave out the listener has to guess, so the score stays at 30 or below.");
    case CoachRule::PromptCopied:
        return CoachText::tr("The listener knows the question and is waiting for what only you can tell.");
    case CoachRule::NotASpecificEpisode:
        return CoachText::tr("A habit or an intention cannot be asked about further; one event shows what you did when "
                             "it counted.");
    case CoachRule::SituationTooLong:
        return CoachText::tr("Attention is highest at the start, and a long set-up spends it before you have done "
                             "anything.");
    case CoachRule::TaskMissing:
        return CoachText::tr("As long as your responsibility is open, nobody can tell which decisions were yours.");
    case CoachRule::NoPersonalAction:
        return CoachText::tr("The offer goes to you and not to the team, so the listener looks for your part; “we” is "
                             "welcome beside it.");
    case CoachRule::ActionTooThin:
        return CoachText::tr("The action is your evidence: it is where a listener sees how you think and work.");
    case CoachRule::NoReasonOrTradeoff:
        return CoachText::tr("Steps show what was done; the reason behind one shows how you judge, which is what the "
                             "question is for.");
    case CoachRule::NoMeasuredResult:
        return CoachText::tr("A measure lets the listener weigh the effect, and shows that you looked.");
    case CoachRule::ResultMissing:
        return CoachText::tr("An answer that stops before its end leaves the listener to supply one.");
    case CoachRule::NoReflection:
        return CoachText::tr("The lesson tells the listener what you would do at the next such moment, with them.");
    case CoachRule::VagueQuantifier:
        return CoachText::tr("Every listener imagines a different amount; a figure, even a rough one, is the same for "
                             "all.");
    case CoachRule::Hedging:
        return CoachText::tr("When everything is softened, a real doubt can no longer be told from a manner of "
                             "speaking.");
    case CoachRule::Overclaim:
        return CoachText::tr("A claim without limits invites the follow-up that finds one; a fair account withstands "
                             "it.");
    case CoachRule::TooLongSpoken:
        return CoachText::tr("Listeners lose the thread of a long answer, and less time is left for what they want to "
                             "ask.");
    case CoachRule::JargonUnexplained:
        return CoachText::tr("Panels are mixed, and a listener from risk or the business can lose the argument at the "
                             "first unknown term.");
    case CoachRule::NoRiskOrGovernance:
        return CoachText::tr("A bank has to answer for what a model does to customers, so its people listen for who "
                             "checked it and who could stop it.");
    }
    return {};
}

QString toTry(const Remark &remark)
{
    switch (remark.rule) {
    case CoachRule::Nonsense: return CoachText::tr("Write two plain sentences: what happened, and what you did then.");
    case CoachRule::TooShort:
        return CoachText::tr("Which three steps did you take, one after the other? Give each a sentence.");
    case CoachRule::PromptCopied:
        return CoachText::tr(
            "Delete the repeated words and begin with the first fact that the question does not hold.");
    case CoachRule::NotASpecificEpisode:
        return CoachText::tr("Which day comes to mind first? Begin with its month and tell only that one.");
    case CoachRule::SituationTooLong:
        return CoachText::tr("Which two facts does a stranger need to follow your steps? Keep those and cut the rest.");
    case CoachRule::TaskMissing:
        return CoachText::tr("Complete this sentence with a goal and a date: “It was my job to …”.");
    case CoachRule::NoPersonalAction:
        return CoachText::tr(
            "What would have been left undone had you been on leave? Write it down beginning with “I”.");
    case CoachRule::ActionTooThin:
        return CoachText::tr("Split your most important step into three: what you saw, what you decided, what you did "
                             "next.");
    case CoachRule::NoReasonOrTradeoff:
        return CoachText::tr(
            "What did you decide against, and what would it have cost? Add it with “because” or “rather "
            "than”.");
    case CoachRule::NoMeasuredResult:
        return CoachText::tr("What could be counted or timed before and after? Give both figures and their unit.");
    case CoachRule::ResultMissing:
        return isOpenSection(remark)
                   ? CoachText::tr("Which two points would you be asked about under “%1”? Answer each "
                                   "in a sentence.")
                         .arg(sectionTitle({}, remark.section))
                   : CoachText::tr("How did it end, and for whom? One sentence will do, also when it "
                                   "ended badly.");
    case CoachRule::NoReflection:
        return CoachText::tr(
            "What have you done differently since? Name one check, question or agreement that stayed.");
    case CoachRule::VagueQuantifier:
        return CoachText::tr("Which figure is behind the word? A rough one is fair if you say that it is rough.");
    case CoachRule::Hedging:
        return CoachText::tr("Keep the one doubt that matters and say what it rests on; strike out the others.");
    case CoachRule::Overclaim:
        return CoachText::tr("Whose help, or which exception, would a colleague mention here? Put it in one clause.");
    case CoachRule::TooLongSpoken:
        return CoachText::tr("Tell it aloud once against the clock, then cut what the ending does not need.");
    case CoachRule::JargonUnexplained:
        return CoachText::tr("Take the abbreviation you need most and say in five plain words what it does.");
    case CoachRule::NoRiskOrGovernance:
        return CoachText::tr("Who could have stopped the model, and what would have told them that it was time?");
    }
    return {};
}

QString elementTitle(CoachElement element)
{
    switch (element) {
    case CoachElement::Episode: return CoachText::tr("One specific event");
    case CoachElement::SetupShare: return CoachText::tr("Balance of sections");
    case CoachElement::Ownership: return CoachText::tr("Own responsibility");
    case CoachElement::Action: return CoachText::tr("Own steps");
    case CoachElement::Tension: return CoachText::tr("Reasons and trade-offs");
    case CoachElement::Result: return CoachText::tr("Outcome");
    case CoachElement::Measured: return CoachText::tr("Measure");
    case CoachElement::Reflection: return CoachText::tr("Lesson");
    case CoachElement::Governance: return CoachText::tr("Risk and governance");
    case CoachElement::Length: return CoachText::tr("Spoken length");
    }
    return {};
}

QString trustCheck()
{
    return CoachText::tr(
        "After this answer, would a listener let you answer for a model whose decisions reach customers' "
        "accounts? Find what would make them hesitate, and deal with it in the answer.");
}

std::vector<CheckLine> costlyMistakes()
{
    using Rule = CoachRule;
    return {
        {CoachText::tr("Solving before asking"),
         CoachText::tr(
             "Does the answer say what was to be achieved, and within which limits, before it solves anything?"),
         {Rule::TaskMissing}},
        {CoachText::tr("Only accuracy"),
         CoachText::tr(
             "Beside the model's metric, which figure of the business moved: losses, workload, waiting time?"),
         {Rule::NoMeasuredResult, Rule::VagueQuantifier}},
        {CoachText::tr("Terms instead of reasons"),
         CoachText::tr("Take the technical terms away: does the reason for the decision still stand?"),
         {Rule::JargonUnexplained, Rule::NoReasonOrTradeoff}},
        {CoachText::tr("Hazy release"),
         CoachText::tr("Does it say how the change went live, what was watched, and how to go back?"),
         {Rule::NoRiskOrGovernance}},
        {CoachText::tr("Too much ownership"),
         CoachText::tr("Could you answer three follow-ups in a row on every part that you call yours?"),
         {Rule::Overclaim}},
        {CoachText::tr("Risk left out"),
         CoachText::tr(
             "Where customers are affected, does it speak of fairness, of the rules, and of how a decision is "
             "explained?"),
         {Rule::NoRiskOrGovernance}},
        {CoachText::tr("Flat story"),
         CoachText::tr("Is there one event with a doubt, a conflict or a price, and an outcome that can be measured?"),
         {Rule::NotASpecificEpisode, Rule::NoReasonOrTradeoff, Rule::NoMeasuredResult, Rule::ResultMissing}},
        {CoachText::tr("Overbuilding"),
         CoachText::tr("How far would a plain baseline have come? This mistake costs most: say what each further part "
                       "bought, and which assumption you tested first."),
         {Rule::NoReasonOrTradeoff}},
    };
}

std::vector<CheckLine> strongTraits()
{
    using Rule = CoachRule;
    return {
        {CoachText::tr("Practicality"),
         CoachText::tr("You choose the tool for the limits at hand: data, time, people, latency."),
         {Rule::NoReasonOrTradeoff}},
        {CoachText::tr("Ownership"),
         CoachText::tr("You stay with the work from what the problem is until it has run for a while."),
         {Rule::TaskMissing, Rule::NoPersonalAction, Rule::ActionTooThin}},
        {CoachText::tr("Humility"),
         CoachText::tr("You say where you were unsure and how you put it to the test."),
         {Rule::NoReflection, Rule::Hedging, Rule::Overclaim}},
        {CoachText::tr("Risk awareness"),
         CoachText::tr("You think of the rare case, and of the person whom a wrong decision reaches last."),
         {Rule::NoRiskOrGovernance}},
        {CoachText::tr("Collaboration"),
         CoachText::tr("People from risk, data and product wanted different things, and you brought them to one "
                       "decision."),
         {}}, // no rule can see it
    };
}

} // namespace greenroom::ui
