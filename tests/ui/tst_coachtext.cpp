// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QtTest>

#include <set>

#include "core/coaching/answertemplate.h"
#include "ui/coachtext.h"
#include "ui/pages/answers/finalcheck.h"
#include "ui/storytext.h"

using namespace greenroom;
using namespace greenroom::ui;

namespace {

enum class Form { Title, Sentence, Sentences };

std::vector<CoachRule> allRules()
{
    std::vector<CoachRule> rules;
    for (std::size_t i = 0; i < coachRuleCount; ++i)
        rules.push_back(static_cast<CoachRule>(i));
    return rules;
}

std::vector<CoachElement> allElements()
{
    std::vector<CoachElement> elements;
    for (std::size_t i = 0; i < coachElementCount; ++i)
        elements.push_back(static_cast<CoachElement>(i));
    return elements;
}

/// A remark as the coach makes it: with numbers where the rule has some.
Remark remarkOf(CoachRule rule)
{
    Remark remark;
    remark.rule = rule;
    switch (rule) {
    case CoachRule::TooShort: remark.numbers = {47, 83}; break;
    case CoachRule::PromptCopied: remark.numbers = {0.62}; break;
    case CoachRule::SituationTooLong: remark.numbers = {0.52, 0.31}; break;
    case CoachRule::ActionTooThin: remark.numbers = {19, 0.13}; break;
    case CoachRule::Hedging: remark.numbers = {6}; break;
    case CoachRule::TooLongSpoken: remark.numbers = {247, 125}; break;
    case CoachRule::JargonUnexplained: remark.numbers = {9}; break;
    default: break;
    }
    return remark;
}

int sentencesIn(const QString &text)
{
    static const QRegularExpression end(QStringLiteral("[.?](\\s|$)"));
    return static_cast<int>(text.count(end));
}

/// What is wrong with a text, or nothing.
QString fault(const QString &text, Form form)
{
    static const QRegularExpression placeholder(QStringLiteral("%[0-9n]"));
    const bool ends = text.endsWith(QLatin1Char('.')) || text.endsWith(QLatin1Char('?'));
    if (text.isEmpty())
        return QStringLiteral("is empty");
    if (text != text.simplified())
        return QStringLiteral("has a blank too many");
    if (text.contains(placeholder))
        return QStringLiteral("has a placeholder left over");
    if (text.contains(QLatin1Char('!')))
        return QStringLiteral("has an exclamation mark");
    if (text.contains(QLatin1Char('"')) || text.count(u'“') != text.count(u'”'))
        return QStringLiteral("has quotes that are not typographic pairs");
    if (!text.at(0).isUpper() && text.at(0) != u'“')
        return QStringLiteral("does not begin like a sentence");
    if (ends != (form != Form::Title))
        return QStringLiteral("ends as the other kind of text does");
    if (form == Form::Sentence && sentencesIn(text) != 1)
        return QStringLiteral("is not one sentence");
    if (form == Form::Sentences && sentencesIn(text) > 2)
        return QStringLiteral("is longer than two sentences");
    return {};
}

class Texts {
public:
    /// Adds a text and complains when it is faulty or was there before.
    void add(const QString &name, const QString &text, Form form)
    {
        const QString wrong = m_seen.contains(text) ? QStringLiteral("is there twice") : fault(text, form);
        if (!wrong.isEmpty())
            m_complaints << QStringLiteral("%1 %2: \"%3\"").arg(name, wrong, text);
        m_seen.insert(text);
    }

    [[nodiscard]] QByteArray complaints() const { return m_complaints.join(QLatin1Char('\n')).toUtf8(); }

private:
    QSet<QString> m_seen;
    QStringList m_complaints;
};

QString nameOf(std::string_view id)
{
    return QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
}

int wordsIn(const QString &text)
{
    return static_cast<int>(text.split(QLatin1Char(' ')).size());
}

QString stateOf(const FinalCheck &check, const char *line)
{
    const auto *row = check.findChild<QWidget *>(QString::fromLatin1(line));
    return row->findChild<QLabel *>(QStringLiteral("state"))->text();
}

CoachReport reportWith(std::vector<CoachRule> rules)
{
    CoachReport report;
    report.languageCovered = true;
    for (const CoachRule rule : rules)
        report.remarks.push_back(remarkOf(rule));
    return report;
}

} // namespace

class CoachTextTest : public QObject {
    Q_OBJECT

private slots:
    void everyRuleHasItsOwnTexts()
    {
        Texts titles, whys, tries;
        for (const CoachRule rule : allRules()) {
            const QString name = nameOf(idOf(rule));
            titles.add(name, ruleTitle(rule), Form::Title);
            whys.add(name, whyItMatters(rule), Form::Sentence);
            tries.add(name, toTry(remarkOf(rule)), Form::Sentences);
            QVERIFY2(wordsIn(ruleTitle(rule)) <= 5, qPrintable(ruleTitle(rule)));
        }
        QVERIFY2(titles.complaints().isEmpty(), titles.complaints());
        QVERIFY2(whys.complaints().isEmpty(), whys.complaints());
        QVERIFY2(tries.complaints().isEmpty(), tries.complaints());
    }

    void everyObservationIsASentenceOfItsOwn()
    {
        Texts bare, quoted;
        for (const CoachRule rule : allRules()) {
            const QString name = nameOf(idOf(rule));
            bare.add(name, observed(remarkOf(rule), {}), Form::Sentence);
            quoted.add(name, observed(remarkOf(rule), QStringLiteral("a lot of people")), Form::Sentence);
            QVERIFY2(!observed(remarkOf(rule), {}).contains(QStringLiteral("“”")), qPrintable(name));
        }
        QVERIFY2(bare.complaints().isEmpty(), bare.complaints());
        QVERIFY2(quoted.complaints().isEmpty(), quoted.complaints());
    }

    void anObservationTellsItsNumbers_data()
    {
        QTest::addColumn<CoachRule>("rule");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("words, and how many are asked for")
            << CoachRule::TooShort << QStringList{QStringLiteral("47 "), QStringLiteral("83")};
        QTest::newRow("the share that repeats the question")
            << CoachRule::PromptCopied << QStringList{QStringLiteral("62 %")};
        QTest::newRow("the share of the set-up, and the advised one")
            << CoachRule::SituationTooLong << QStringList{QStringLiteral("52 %"), QStringLiteral("31 %")};
        QTest::newRow("words of the action, and their share")
            << CoachRule::ActionTooThin << QStringList{QStringLiteral("19 "), QStringLiteral("13 %")};
        QTest::newRow("the number of hedges") << CoachRule::Hedging << QStringList{QStringLiteral("6 ")};
        QTest::newRow("spoken time in minutes and seconds")
            << CoachRule::TooLongSpoken << QStringList{QStringLiteral("4:07"), QStringLiteral("2:05")};
        QTest::newRow("the number of abbreviations")
            << CoachRule::JargonUnexplained << QStringList{QStringLiteral("9 ")};
    }

    void anObservationTellsItsNumbers()
    {
        QFETCH(CoachRule, rule);
        QFETCH(QStringList, expected);
        for (const QString &quote : {QString(), QStringLiteral("a lot of people")}) {
            const QString text = observed(remarkOf(rule), quote);
            for (const QString &number : expected)
                QVERIFY2(text.contains(number), qPrintable(text));
        }
    }

    void anObservationQuotesTheWords()
    {
        // The user's own words may look like a place to fill.
        const QString words = QStringLiteral("50 %1 of %n, %2 and %L3");
        for (const CoachRule rule : allRules()) {
            const QString text = observed(remarkOf(rule), words);
            QVERIFY2(text.contains(QStringLiteral("“%1”").arg(words)), qPrintable(text));
        }
    }

    void aQuoteIsOnOneLine()
    {
        const QString text = observed(remarkOf(CoachRule::Overclaim), QStringLiteral("  nobody\n\nelse  "));
        QVERIFY2(text.contains(QStringLiteral("“nobody else”")), qPrintable(text));
    }

    void aLongQuoteIsCutBetweenWords()
    {
        const QString words = QStringLiteral("seven letters and more ").repeated(40).trimmed();
        const QString text = observed(remarkOf(CoachRule::NoPersonalAction), words);
        const QString quote = text.mid(text.indexOf(u'“') + 1, text.indexOf(u'”') - text.indexOf(u'“') - 1);
        QVERIFY2(quote.size() <= 120, qPrintable(quote));
        QVERIFY2(quote.endsWith(u'…'), qPrintable(quote));
        const QString kept = quote.chopped(1);
        QVERIFY(words.startsWith(kept + QLatin1Char(' ')));
    }

    void aLongWordIsCutBetweenCharacters()
    {
        const QString face = QString::fromUtf8("\xF0\x9F\x98\x80");
        for (const QString &words : {face.repeated(200), QStringLiteral("a") + face.repeated(200)}) {
            const QString text = observed(remarkOf(CoachRule::Nonsense), words);
            QVERIFY(text.size() < words.size());
            QCOMPARE(QString::fromUtf8(text.toUtf8()), text); // no half of a pair
        }
    }

    void anEmptySectionOfATechnicalAnswerIsNamed()
    {
        Remark remark = remarkOf(CoachRule::ResultMissing);
        remark.section = "result";
        QCOMPARE(observed(remark, {}), observed(remarkOf(CoachRule::ResultMissing), {}));
        remark.section = "operations";
        const QString name = sectionTitle("technical", "operations");
        QVERIFY2(observed(remark, {}).contains(name), qPrintable(observed(remark, {})));
        QVERIFY2(toTry(remark).contains(name), qPrintable(toTry(remark)));
        const QString hardly = observed(remark, QStringLiteral("none"));
        QVERIFY2(hardly.contains(name) && hardly.contains(QStringLiteral("“none”")), qPrintable(hardly));
        QCOMPARE(fault(observed(remark, {}), Form::Sentence), QString());
        QCOMPARE(fault(toTry(remark), Form::Sentences), QString());
    }

    void everyElementHasItsOwnTitle()
    {
        Texts titles;
        for (const CoachElement element : allElements())
            titles.add(nameOf(idOf(element)), elementTitle(element), Form::Title);
        QVERIFY2(titles.complaints().isEmpty(), titles.complaints());
    }

    void theFinalCheckHasEightMistakesAndFiveTraits()
    {
        QCOMPARE(costlyMistakes().size(), std::size_t(8));
        QCOMPARE(strongTraits().size(), std::size_t(5));
        Texts titles, texts;
        texts.add(QStringLiteral("trust"), trustCheck(), Form::Sentences);
        for (const auto &lines : {costlyMistakes(), strongTraits()}) {
            for (const CheckLine &line : lines) {
                titles.add(line.title, line.title, Form::Title);
                texts.add(line.title, line.text, Form::Sentences);
                const std::set<CoachRule> rules(line.rules.begin(), line.rules.end());
                QCOMPARE(rules.size(), line.rules.size());
            }
        }
        QVERIFY2(titles.complaints().isEmpty(), titles.complaints());
        QVERIFY2(texts.complaints().isEmpty(), texts.complaints());
    }

    void everyTemplateHasItsOwnTexts()
    {
        Texts titles, summaries;
        for (const AnswerTemplate &one : answerTemplates()) {
            titles.add(nameOf(one.id), templateTitle(one.id), Form::Title);
            summaries.add(nameOf(one.id), templateSummary(one.id), Form::Sentence);
            QVERIFY(templateTitle(one.id) != nameOf(one.id));
        }
        QVERIFY2(titles.complaints().isEmpty(), titles.complaints());
        QVERIFY2(summaries.complaints().isEmpty(), summaries.complaints());
    }

    void everySectionOfATemplateHasItsOwnTexts()
    {
        for (const AnswerTemplate &one : answerTemplates()) {
            Texts titles, guidance;
            for (const TemplateSection &section : one.sections) {
                const QString name = nameOf(one.id) + QLatin1Char(' ') + nameOf(section.id);
                titles.add(name, sectionTitle(one.id, section.id), Form::Title);
                guidance.add(name, sectionGuidance(one.id, section.id), Form::Sentences);
            }
            QVERIFY2(titles.complaints().isEmpty(), titles.complaints());
            QVERIFY2(guidance.complaints().isEmpty(), guidance.complaints());
        }
    }

    void carlNamesItsSectionsByItsLetters()
    {
        QCOMPARE(sectionTitle("carl", "situation"), QStringLiteral("Context"));
        QCOMPARE(sectionTitle("carl", "reflection"), QStringLiteral("Learning"));
        QCOMPARE(sectionTitle("star", "situation"), QStringLiteral("Situation"));
        QCOMPARE(sectionTitle("star-reflection", "reflection"), QStringLiteral("Reflection"));
    }

    void aSectionOfAnotherTemplateIsNamedToo()
    {
        for (const AnswerTemplate &shown : answerTemplates()) {
            for (const AnswerTemplate &other : answerTemplates()) {
                for (const TemplateSection &section : other.sections) {
                    QCOMPARE(fault(sectionTitle(shown.id, section.id), Form::Title), QString());
                    QCOMPARE(fault(sectionGuidance(shown.id, section.id), Form::Sentences), QString());
                }
            }
        }
    }

    void anUnknownIdStandsForItself()
    {
        QCOMPARE(templateTitle("haiku"), QStringLiteral("haiku"));
        QCOMPARE(sectionTitle("star", "épilogue"), QStringLiteral("épilogue"));
        QCOMPARE(templateSummary("haiku"), QString());
        QCOMPARE(sectionGuidance("haiku", "épilogue"), QString());
    }

    void withoutAReportEveryLineIsAQuestion()
    {
        const FinalCheck check;
        const auto states = check.findChildren<QLabel *>(QStringLiteral("state"));
        QCOMPARE(states.size(), 1 + 8 + 5);
        for (const QLabel *state : states)
            QCOMPARE(state->text(), QStringLiteral("Ask yourself"));
    }

    void aRemarkMarksTheLinesItPointsTo()
    {
        FinalCheck check;
        check.showReport(reportWith({CoachRule::Overclaim, CoachRule::TooLongSpoken}));
        const QString title = ruleTitle(CoachRule::Overclaim);
        QVERIFY(stateOf(check, "mistake5").contains(title)); // too much ownership
        QVERIFY(stateOf(check, "trait3").contains(title));   // humility
        QCOMPARE(stateOf(check, "mistake1"), QStringLiteral("Ask yourself"));
        QCOMPARE(stateOf(check, "trust"), QStringLiteral("Ask yourself"));
    }

    void aMarkIsAWordAndAPictureAndIsReadAloud()
    {
        FinalCheck check;
        const auto *row = check.findChild<QWidget *>(QStringLiteral("mistake5"));
        const auto *mark = row->findChild<QLabel *>(QStringLiteral("mark"));
        const QImage before = mark->pixmap(Qt::ReturnByValue).toImage();
        QVERIFY(!before.isNull());
        check.showReport(reportWith({CoachRule::Overclaim}));
        QVERIFY(mark->pixmap(Qt::ReturnByValue).toImage() != before);
        QCOMPARE(row->accessibleName(), costlyMistakes()[4].title);
        QCOMPARE(row->accessibleDescription(), stateOf(check, "mistake5"));
    }

    void aBetterReportTakesTheMarksAway()
    {
        FinalCheck check;
        check.showReport(reportWith(allRules()));
        QVERIFY(stateOf(check, "mistake5") != QStringLiteral("Ask yourself"));
        check.showReport(reportWith({}));
        for (const QLabel *state : check.findChildren<QLabel *>(QStringLiteral("state")))
            QCOMPARE(state->text(), QStringLiteral("Ask yourself"));
    }

    void theLimitsOfTheCoachAreSaid()
    {
        FinalCheck check;
        const auto *intro = check.findChild<QLabel *>(QStringLiteral("finalCheckIntro"));
        Texts texts;
        texts.add(QStringLiteral("no report yet"), intro->text(), Form::Sentences);
        check.showReport(reportWith({}));
        texts.add(QStringLiteral("no remark"), intro->text(), Form::Sentences);
        check.showReport(reportWith({CoachRule::Overclaim}));
        texts.add(QStringLiteral("a remark"), intro->text(), Form::Sentences);
        check.showReport(CoachReport());
        texts.add(QStringLiteral("a language without words"), intro->text(), Form::Sentences);
        QVERIFY2(texts.complaints().isEmpty(), texts.complaints());
    }

    void itsTextWrapsInANarrowPane()
    {
        QScrollArea pane;
        pane.setWidgetResizable(true);
        auto *check = new FinalCheck;
        pane.setWidget(check);
        check->showReport(reportWith(allRules()));
        pane.resize(300, 500);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        QCOMPARE(pane.horizontalScrollBar()->maximum(), 0);
        QVERIFY(pane.verticalScrollBar()->maximum() > 0);
        for (const QLabel *label : check->findChildren<QLabel *>()) {
            if (label->wordWrap())
                QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        }
    }
};

QTEST_MAIN(CoachTextTest)
#include "tst_coachtext.moc"
