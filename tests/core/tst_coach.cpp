// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <algorithm>
#include <random>

#include "core/coaching/answertemplate.h"
#include "core/coaching/coach.h"
#include "support/sampleanswers.h"
#include "support/testlexicon.h"

using namespace greenroom;
using namespace greenroom::test;

namespace {

bool remarked(const CoachReport &report, CoachRule rule)
{
    return std::any_of(report.remarks.begin(), report.remarks.end(),
                       [rule](const Remark &remark) { return remark.rule == rule; });
}

std::string &sectionOf(CoachInput &input, std::string_view id)
{
    for (AnswerSection &section : input.sections) {
        if (section.id == id)
            return section.text;
    }
    throw std::out_of_range("no such section");
}

QByteArray named(const CoachReport &report)
{
    QByteArray names = "score " + QByteArray::number(report.score) + ":";
    for (const Remark &remark : report.remarks)
        names += ' ' + QByteArray(idOf(remark.rule).data(), static_cast<qsizetype>(idOf(remark.rule).size()));
    return names;
}

/// What people add when they have nothing to add.
const std::vector<std::string> emptyPhrases = {
    "and so on and so forth",
    "To be honest, it was a really great experience.",
    "At the end of the day it is what it is.",
    "I always give 110 percent.",
    "I gave it my all and did my best.",
    "I worked really hard and was very passionate about it.",
    "It was challenging but rewarding.",
    "Needless to say, everyone was happy.",
    "I am a real team player and a quick learner.",
    "Teamwork makes the dream work.",
    "Basically, you know, things like that.",
    "I learned a lot from this experience.",
    "It was a fantastic opportunity to grow.",
    "which was really very good",
    "Overall it was a success.",
    "Moving forward, we leveraged synergies and added value.",
    "I went above and beyond.",
    "Communication is key.",
    "very very really amazing",
    "As I said before.",
    "Thank you for listening.",
    "I think outside the box.",
    "That was it, more or less.",
    "I believe in myself and in the team.",
    "It was important because it was important.",
    "Many things happened and it was a lot of work.",
    "I was responsible for everything and I did it well.",
    "We are a great company with great people.",
};

std::size_t below(std::mt19937_64 &random, std::size_t bound)
{
    return static_cast<std::size_t>(random() % bound);
}

std::string mash(std::mt19937_64 &random, int words)
{
    static constexpr std::string_view rows = "qwertyuiopasdfghjklzxcvbnm";
    std::string text;
    for (int i = 0; i < words; ++i) {
        const std::size_t length = 3 + below(random, 8);
        for (std::size_t at = 0; at < length; ++at)
            text += rows[below(random, rows.size())];
        text += i % 9 == 8 ? ". " : " ";
    }
    return text;
}

std::string shuffled(std::mt19937_64 &random, const CoachInput &input)
{
    std::vector<std::string> words;
    for (const AnswerSection &section : input.sections) {
        for (const QString &word : QString::fromStdString(section.text).split(QLatin1Char(' '), Qt::SkipEmptyParts))
            words.push_back(word.toLower().remove(QLatin1Char('.')).remove(QLatin1Char(',')).toStdString());
    }
    std::shuffle(words.begin(), words.end(), random);
    std::string text;
    for (const std::string &word : words)
        text += word + ' ';
    return text;
}

} // namespace

class TestCoach : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void templatesAreWhole();
    void namesStandForSections_data();
    void namesStandForSections();
    void wordsAreCounted_data();
    void wordsAreCounted();
    void idsAreInverses();
    void theSameAnswerGetsTheSameReport();
    void anHonestFailureScoresHigh();
    void droppedSubjectsAreOnesOwn();
    void spansLieWithinTheirSections();
    void nonsenseScoresZero_data();
    void nonsenseScoresZero();
    void generatedNonsenseScoresZero();
    void emptyPhrasesNeverRaiseTheScore();
    void saidTwiceCountsOnce();
    void weNeverChangesOwnership();
    void whiteSpaceChangesNothing();
    void orderOfSectionsChangesNothing();
    void shortAnswersAreCapped();
    void measuresAreTold_data();
    void measuresAreTold();
    void ownStepsAreTold_data();
    void ownStepsAreTold();
    void governanceBelongsToBanks();
    void withoutALexiconOnlyStructureCounts();
    void otherTemplatesHaveTheirOwnElements();
    void bytesThatAreNoTextDoNoHarm();

private:
    [[nodiscard]] CoachReport judge(const CoachInput &input) const { return coach(input, m_lexicon); }

    CoachLexicon m_lexicon;
};

void TestCoach::initTestCase()
{
    m_lexicon = plainLexicon();
    QCOMPARE(m_lexicon.lists.size(), lexiconLists().size());
}

void TestCoach::templatesAreWhole()
{
    QCOMPARE(answerTemplates().size(), std::size_t{7});
    for (const AnswerTemplate &one : answerTemplates()) {
        double sum = 0;
        for (const TemplateSection &section : one.sections) {
            sum += section.share;
            QVERIFY(section.low <= section.share && section.share <= section.high);
            QCOMPARE(sectionIdFor(section.id), std::string(section.id));
        }
        QVERIFY(std::abs(sum - 1) < 1e-9);
        QCOMPARE(answerTemplate(one.id).id, one.id);
    }
    QCOMPARE(answerTemplate("none of these").id, std::string_view("star"));
    QVERIFY(answerTemplate("carl").section("reflection") != nullptr);
    QVERIFY(answerTemplate("star").section("reflection") == nullptr);
}

void TestCoach::namesStandForSections_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    QTest::newRow("CARL's context is the situation") << "context"
                                                     << "situation";
    QTest::newRow("SOAR's challenge is the obstacle") << "Challenge"
                                                      << "obstacle";
    QTest::newRow("CARL's learning is the reflection") << "learning"
                                                       << "reflection";
    QTest::newRow("capitals do not matter") << "ACTION"
                                            << "action";
    QTest::newRow("an unknown name stays") << "appendix"
                                           << "appendix";
}

void TestCoach::namesStandForSections()
{
    QFETCH(QString, name);
    QFETCH(QString, id);
    QCOMPARE(QString::fromStdString(sectionIdFor(name.toStdString())), id);
}

void TestCoach::wordsAreCounted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("words");
    QTest::newRow("nothing") << "" << 0;
    QTest::newRow("punctuation alone is no word") << "- ... !" << 0;
    QTest::newRow("a hyphen does not part words") << "a well-known  fact" << 3;
    QTest::newRow("figures count") << "fell by 12 %" << 3;
    QTest::newRow("lines and tabs part words") << "one\ntwo\tthree" << 3;
    QTest::newRow("accents and other scripts are letters") << "Jürgen über 東京" << 3;
    QTest::newRow("emoji are no words") << "🚀 🚀" << 0;
}

void TestCoach::wordsAreCounted()
{
    QFETCH(QString, text);
    QFETCH(int, words);
    QCOMPARE(wordCount(text.toStdString()), words);
}

void TestCoach::idsAreInverses()
{
    int weights = 0;
    for (std::size_t i = 0; i < coachRuleCount; ++i)
        QCOMPARE(*ruleFor(idOf(static_cast<CoachRule>(i))), static_cast<CoachRule>(i));
    for (std::size_t i = 0; i < coachElementCount; ++i) {
        QCOMPARE(*elementFor(idOf(static_cast<CoachElement>(i))), static_cast<CoachElement>(i));
        weights += weightOf(static_cast<CoachElement>(i));
    }
    QCOMPARE(weights, 100);
    QVERIFY(!ruleFor("no_such_rule") && !elementFor(""));
    QCOMPARE(spokenSeconds(150, 150), 60.0);
    QCOMPARE(spokenSeconds(10, 0), 600.0);
}

void TestCoach::theSameAnswerGetsTheSameReport()
{
    for (const CoachInput &input : sampleAnswers())
        QVERIFY(judge(input) == judge(input));
}

void TestCoach::anHonestFailureScoresHigh()
{
    const CoachReport report = judge(failureAnswer());
    QVERIFY2(report.score >= 95, named(report).constData());
    QVERIFY2(report.remarks.empty(), named(report).constData());
    QVERIFY(judge(middlingAnswer()).score < report.score);
}

void TestCoach::droppedSubjectsAreOnesOwn()
{
    const CoachReport report = judge(bulletAnswer());
    QVERIFY2(report.remarks.empty(), named(report).constData());
    QVERIFY(report.element(CoachElement::Action) > 0.9);
}

void TestCoach::spansLieWithinTheirSections()
{
    std::mt19937_64 random(20261122);
    const std::vector<std::string> pieces = {
        "I think maybe ", "“Grüße” ",   "🚀 ",       "nobody else could have done it ",
        "a lot ",         "12 % ",      "\n- ",     "東京 ",
        "KPI OKR SLO ",   "e\xCC\x81 ", "perfect, "};
    for (int round = 0; round < 300; ++round) {
        CoachInput input = sampleAnswers()[below(random, 3)];
        for (int i = 0; i < 6; ++i) {
            std::string &text = input.sections[below(random, input.sections.size())].text;
            const std::string &piece = pieces[below(random, pieces.size())];
            text = random() % 2 == 0 ? piece + text : text + ' ' + piece;
        }
        for (const Remark &remark : judge(input).remarks) {
            QVERIFY(remark.start >= 0 && remark.start <= remark.end);
            if (remark.section.empty()) {
                QCOMPARE(remark.end, 0);
                continue;
            }
            const auto characters = QString::fromStdString(sectionOf(input, remark.section)).toUcs4();
            QVERIFY(remark.end <= characters.size());
        }
    }
}

void TestCoach::nonsenseScoresZero_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("fingers on the keyboard")
        << "asdf jkl qwer uiop asdf jkl zxcv bnm asdf qwer hjkl yuio asdf ghjk zxcv";
    QTest::newRow("filling text")
        << "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor ut.";
    QTest::newRow("keywords")
        << "teamwork leadership python sql aws docker kubernetes monitoring governance fairness mentoring";
    QTest::newRow("verbs without sentences")
        << "Led, managed, decided, reduced 50%, increased 30%, risk, because, trade-off, customer, learned, next time.";
    QTest::newRow("emoji") << "😀😀😀 🚀🚀 💪 🔥🔥🔥🔥 💯 ✅ ✅ 👍👍👍 📈📈📈 🎉";
    QTest::newRow("figures alone") << "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20";
    QTest::newRow("invented words in English order") << "The wibbly florp was tramboling with my snazzle and I had to "
                                                        "blorf the quindle before the sprock gorped it.";
    QTest::newRow("German")
        << "Gestern war ich im Garten und habe die Tomaten gegossen, danach schlief die Katze auf der Bank.";
    QTest::newRow("Hindi in Latin letters")
        << "Kal hum log bazaar gaye the aur wahan bahut bheed thi, phir hum chai peene gaye.";
    QTest::newRow("Chinese") << "昨天 我 去 公园 散步 然后 我们 一起 吃 晚饭 天气 很 好 大家 都 很 高兴 明天 再 去";
    QTest::newRow("fewer than twelve words") << "I fixed it and it worked.";
    QTest::newRow("nothing at all") << "";
    QTest::newRow("white space") << "  \n\t ";
}

void TestCoach::nonsenseScoresZero()
{
    QFETCH(QString, text);
    const std::string one = text.toStdString();
    QCOMPARE(judge(answer({}, {}, one, {})).score, 0);
    if (wordCount(one) > 8) {
        const CoachReport report = judge(answer(one, {}, one, one));
        QVERIFY2(report.score == 0, named(report).constData());
    }
}

void TestCoach::generatedNonsenseScoresZero()
{
    std::mt19937_64 random(7);
    int saladsAtZero = 0;
    for (int round = 0; round < 100; ++round) {
        const CoachReport mashed = judge(answer(mash(random, 10), mash(random, 6), mash(random, 60), mash(random, 15)));
        QVERIFY2(mashed.score == 0 && remarked(mashed, CoachRule::Nonsense), named(mashed).constData());
        saladsAtZero += judge(answer({}, {}, shuffled(random, failureAnswer()), {})).score == 0 ? 1 : 0;
        std::string repeated;
        for (int i = 0; i < 12; ++i)
            repeated += "I solved the problem with my team in March. ";
        QCOMPARE(judge(answer("I solved the problem with my team in March.", {}, repeated, {})).score, 0);
        CoachInput copied = answer({}, {}, {}, {});
        for (AnswerSection &section : copied.sections)
            section.text = copied.question;
        QCOMPARE(judge(copied).score, 0);
        QVERIFY(remarked(judge(copied), CoachRule::PromptCopied));
    }
    // Chance now and then puts shuffled words into a possible order.
    QVERIFY(saladsAtZero >= 95);
}

void TestCoach::emptyPhrasesNeverRaiseTheScore()
{
    std::mt19937_64 random(99);
    std::vector<CoachInput> answers = sampleAnswers();
    answers.push_back(answer("A tap broke in the lab.", "I had to stop it.", "I shut the valve and called the plumber.",
                             "We lost an hour."));
    answers.push_back(answer(mash(random, 9), mash(random, 9), mash(random, 30), mash(random, 9)));
    for (const CoachInput &before : answers) {
        const int score = judge(before).score;
        for (const std::string &phrase : emptyPhrases) {
            for (std::size_t i = 0; i < before.sections.size(); ++i) {
                CoachInput after = before;
                after.sections[i].text += ' ' + phrase;
                const CoachReport report = judge(after);
                QVERIFY2(report.score <= score, (std::to_string(score) + " < " + std::to_string(report.score) + ": "
                                                 + before.sections[i].id + ", " + phrase)
                                                    .c_str());
            }
        }
        for (int round = 0; round < 200; ++round) {
            CoachInput after = before;
            for (std::size_t many = below(random, 6); many-- > 0;)
                after.sections[below(random, after.sections.size())].text +=
                    ' ' + emptyPhrases[below(random, emptyPhrases.size())];
            QVERIFY(judge(after).score <= score);
        }
    }
}

void TestCoach::saidTwiceCountsOnce()
{
    for (const CoachInput &before : sampleAnswers()) {
        CoachInput after = before;
        sectionOf(after, "action") += ' ' + sectionOf(after, "action");
        QVERIFY(judge(after).score <= judge(before).score);
    }
}

void TestCoach::weNeverChangesOwnership()
{
    for (const CoachInput &before : {failureAnswer(), bulletAnswer()}) {
        CoachInput after = before;
        for (int i = 0; i < 8; ++i) {
            sectionOf(after, "action") += "\nWe checked list " + std::to_string(i) + " together.";
            const CoachReport report = judge(after);
            QVERIFY(!remarked(report, CoachRule::NoPersonalAction));
            QCOMPARE(report.element(CoachElement::Ownership), judge(before).element(CoachElement::Ownership));
        }
    }
}

void TestCoach::whiteSpaceChangesNothing()
{
    for (const CoachInput &before : sampleAnswers()) {
        CoachInput after = before;
        for (AnswerSection &section : after.sections) {
            QString text = QString::fromStdString(section.text);
            text.replace(QLatin1Char(' '), QStringLiteral(" \t "));
            section.text = ("  " + text + "  ").toStdString();
        }
        const CoachReport one = judge(before);
        const CoachReport other = judge(after);
        QCOMPARE(other.score, one.score);
        QCOMPARE(named(other), named(one));
    }
    // A line that was wrapped in the middle of a sentence.
    CoachInput wrapped = failureAnswer();
    QString action = QString::fromStdString(sectionOf(wrapped, "action"));
    action.replace(QStringLiteral(" the "), QStringLiteral("\nthe "))
        .replace(QStringLiteral(" and "), QStringLiteral("\nand "));
    sectionOf(wrapped, "action") = action.toStdString();
    QCOMPARE(judge(wrapped).score, judge(failureAnswer()).score);
}

void TestCoach::orderOfSectionsChangesNothing()
{
    for (const CoachInput &before : sampleAnswers()) {
        CoachInput after = before;
        std::reverse(after.sections.begin(), after.sections.end());
        QVERIFY(judge(after) == judge(before));
    }
}

void TestCoach::shortAnswersAreCapped()
{
    const CoachReport report =
        judge(answer("A tap broke in the lab last May.", "I had to stop the water.",
                     "I shut the main valve because the sockets were close, and called the plumber.",
                     "We lost one hour.", "I learned where the valve is."));
    QVERIFY(report.score > 0 && report.score <= 30);
    QVERIFY(remarked(report, CoachRule::TooShort));
    QVERIFY(!remarked(report, CoachRule::Nonsense));
}

void TestCoach::measuresAreTold_data()
{
    QTest::addColumn<QString>("result");
    QTest::addColumn<bool>("measured");
    QTest::newRow("per cent") << "The returns fell by 12 %." << true;
    QTest::newRow("money in front") << "It saved the shop £4,300." << true;
    QTest::newRow("lakh") << "We saved 3 lakh rupees." << true;
    QTest::newRow("from and to") << "The queue went from 40 to 25." << true;
    QTest::newRow("halved") << "The queue halved." << true;
    QTest::newRow("one in four") << "One in four pupils signed up." << true;
    QTest::newRow("a third in words") << "We threw away a third of the stock." << true;
    QTest::newRow("nobody left") << "In the end nobody left." << true;
    QTest::newRow("a count") << "Nineteen parents came back." << true;
    QTest::newRow("a bad result") << "We lost two days and a customer." << true;
    QTest::newRow("ten times") << "It runs ten times faster." << true;
    QTest::newRow("a date") << "It went live on 14 March 2021." << false;
    QTest::newRow("a year") << "It has been in use since 2019." << false;
    QTest::newRow("a time of day") << "We were back at 17:30 that evening, or 5 pm." << false;
    QTest::newRow("a version") << "Version 3.2.1 replaced version 2 everywhere." << false;
    QTest::newRow("a ticket") << "Ticket INC-4471 and ticket 812 were closed." << false;
    QTest::newRow("a phase and a room") << "Phase 2 starts in room 14 of ward 7." << false;
    QTest::newRow("a place in time") << "Two weeks later the manager thanked us." << false;
    QTest::newRow("degree words") << "It went much better and the customer was very happy." << false;
    QTest::newRow("a saying") << "Everybody gave 110 percent." << false;
}

void TestCoach::measuresAreTold()
{
    QFETCH(QString, result);
    QFETCH(bool, measured);
    CoachInput input = failureAnswer();
    sectionOf(input, "result") = result.toStdString();
    QCOMPARE(!remarked(judge(input), CoachRule::NoMeasuredResult), measured);
}

void TestCoach::ownStepsAreTold_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<bool>("own");
    QTest::newRow("I in the past") << "I rang the supplier." << true;
    QTest::newRow("I in the present") << "So I ring the supplier." << true;
    QTest::newRow("behind adverbs and auxiliaries") << "I've since then also quietly moved the stock." << true;
    QTest::newRow("among many we") << "We met, we talked, we agreed and in the end I wrote the list. We used it."
                                   << true;
    QTest::newRow("without a subject") << "- Rang the supplier\n- Moved the stock" << true;
    QTest::newRow("I and somebody else") << "The porter and I moved the stock." << true;
    QTest::newRow("me first, in loose speech") << "Me and Priya rebuilt the shelf." << true;
    QTest::newRow("my first step was to") << "My first step was to ring the supplier." << true;
    QTest::newRow("the agent of a passive") << "The list was written by me." << true;
    QTest::newRow("only we") << "We rang the supplier and we moved the stock." << false;
    QTest::newRow("the team") << "The team rang the supplier, moved the stock and wrote the list." << false;
    QTest::newRow("the passive") << "The supplier was called and the stock was moved by the porters." << false;
    QTest::newRow("I was told") << "I was told about it. They moved the stock." << false;
    QTest::newRow("I was glad") << "I was glad that they moved the stock. I felt good." << false;
    QTest::newRow("somebody else's I") << "The porter said, \"I moved the stock.\" It was done by noon." << false;
    QTest::newRow("a Roman figure") << "Phase I was closed by the team and Phase II was opened." << false;
}

void TestCoach::ownStepsAreTold()
{
    QFETCH(QString, action);
    QFETCH(bool, own);
    CoachInput input = failureAnswer();
    sectionOf(input, "action") = action.toStdString();
    QCOMPARE(!remarked(judge(input), CoachRule::NoPersonalAction), own);
}

void TestCoach::governanceBelongsToBanks()
{
    CoachInput input = failureAnswer();
    for (const char *role : {"", "nurse", "generic", "riverbank-ranger"}) {
        input.role = role;
        QVERIFY2(!judge(input).element(CoachElement::Governance), role);
    }
    for (const char *role : {"barclays-mle", "jpmc-mle", "generic-bank-mle", "ML engineer at a bank"}) {
        input.role = role;
        QVERIFY2(judge(input).element(CoachElement::Governance).has_value(), role);
    }
    CoachInput reckless =
        answer("Last year our lender wanted faster decisions on loans.", "I was asked to build a model for it.",
               "I trained a classifier on three years of applications. I deployed it to production the same "
               "week for all applicants. There was no time for validation, monitoring or a way back.",
               "A decision took four minutes instead of two days.");
    QVERIFY(remarked(judge(reckless), CoachRule::NoRiskOrGovernance));
    sectionOf(reckless, "action") += " Before that I ran it in shadow for six weeks.";
    QVERIFY(!remarked(judge(reckless), CoachRule::NoRiskOrGovernance));
}

void TestCoach::withoutALexiconOnlyStructureCounts()
{
    const CoachReport report = coach(failureAnswer(), {});
    QVERIFY(!report.languageCovered);
    QVERIFY(report.score > 0);
    QVERIFY(!report.element(CoachElement::Tension) && !report.element(CoachElement::Episode));
    QVERIFY(report.element(CoachElement::SetupShare) && report.element(CoachElement::Length));
    QVERIFY(judge(failureAnswer()).languageCovered);
    CoachInput empty = failureAnswer();
    sectionOf(empty, "task").clear();
    QVERIFY(remarked(coach(empty, {}), CoachRule::TaskMissing));
    sectionOf(empty, "action") = "🚀 🚀 🚀 🚀 🚀 🚀 🚀 🚀";
    for (AnswerSection &section : empty.sections)
        section.text = sectionOf(empty, "action");
    QCOMPARE(coach(empty, {}).score, 0);
}

void TestCoach::otherTemplatesHaveTheirOwnElements()
{
    CoachInput input;
    input.templateId = "technical";
    input.sections = {
        {"clarify", "I would first ask how many alerts the desk can read a day, and what a missed case costs."},
        {"assumptions", "I assume that labels arrive after ninety days and that two per cent of them are wrong."},
        {"baseline", "I start with a logistic regression on ten features, because everybody can read it."},
        {"refine", "Then I add boosted trees and compare both on the newest quarter at the same number of alerts."},
        {"tradeoffs", "The trees gain recall, but they cost an explanation tool; I would rather keep the regression if "
                      "the gain is small."},
        {"operations", "I monitor drift weekly and keep the old version as a way back."},
    };
    const CoachReport report = judge(input);
    QVERIFY2(report.score >= 80, named(report).constData());
    QVERIFY2(report.remarks.empty(), named(report).constData());
    QVERIFY(!report.element(CoachElement::Episode) && !report.element(CoachElement::Action));
    QVERIFY(report.element(CoachElement::SetupShare) && report.element(CoachElement::Tension));
    QCOMPARE(report.sections.size(), std::size_t{6});
    input.sections.pop_back();
    const CoachReport unfinished = judge(input);
    QVERIFY(unfinished.score < report.score && remarked(unfinished, CoachRule::ResultMissing));
}

void TestCoach::bytesThatAreNoTextDoNoHarm()
{
    std::mt19937_64 random(3);
    for (int round = 0; round < 200; ++round) {
        std::string bytes;
        for (std::size_t i = 0; i < 400; ++i)
            bytes += static_cast<char>(random() % (round % 2 == 0 ? 256 : 128));
        const CoachReport report = judge(answer(bytes, bytes, bytes, bytes, bytes));
        QVERIFY(report.score >= 0 && report.score <= 100);
    }
    QVERIFY(
        judge(answer(std::string(100'000, 'a'), std::string(50'000, '-'), "a-" + std::string(40'000, 'b'), "'")).score
        == 0);
}

QTEST_GUILESS_MAIN(TestCoach)
#include "tst_coach.moc"
