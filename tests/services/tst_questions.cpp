// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <random>

#include "services/itemdraft.h"
#include "services/profilecheck.h"
#include "support/sampleitems.h"
#include "support/samplepack.h"

using namespace greenroom;
using namespace greenroom::test;
using namespace greenroom::services;

class QuestionsTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_services.reset();
        m_pack = std::make_unique<SamplePack>(4);
        m_services = m_pack->openSynced();
    }

    void cleanup()
    {
        m_services.reset();
        m_pack.reset();
    }

    void anAddedQuestionIsFoundAndCanBeTakenBack()
    {
        const ItemId id = added("Why is the sky blue?");
        QCOMPARE(id.value(), std::string("own/core-ml/why-is-the-sky-blue"));
        QCOMPARE(hits("sky"), 1);
        QVERIFY(detail(id).ownItem && !detail(id).edited);
        QVERIFY(questions().undo().ok());
        QCOMPARE(hits("sky"), 0);
        nothingLeftToUndo();
    }

    void theSameTitleTwiceIsTwoQuestions()
    {
        const ItemId first = added("Same title");
        const ItemId second = added("Same title");
        QVERIFY(first != second);
        QCOMPARE(hits("\"same title\""), 2);
    }

    void anEditIsShownAndCanBeTakenBack()
    {
        edit(1, "Edited once");
        QCOMPARE(titleOf(1), std::string("Edited once"));
        QVERIFY(detail(SamplePack::idOf(1)).edited);
        QCOMPARE(hits("edited"), 1);
        QVERIFY(questions().undo().ok());
        QCOMPARE(titleOf(1), std::string("Question 1"));
        QVERIFY(!detail(SamplePack::idOf(1)).edited);
        QCOMPARE(hits("edited"), 0);
        nothingLeftToUndo();
    }

    void revertGoesBackToThePackAndUndoToTheEdit()
    {
        edit(1, "Edited once");
        edit(1, "Edited twice");
        QVERIFY(questions().revert(SamplePack::idOf(1)).ok());
        QCOMPARE(titleOf(1), std::string("Question 1"));
        QVERIFY(questions().undo().ok());
        QCOMPARE(titleOf(1), std::string("Edited twice"));
        QVERIFY(questions().undo().ok());
        QCOMPARE(titleOf(1), std::string("Edited once"));
        QVERIFY(questions().undo().ok());
        QCOMPARE(titleOf(1), std::string("Question 1"));
        nothingLeftToUndo();
    }

    void aQuestionOfTheUsersOwnHasNoPackToGoBackTo()
    {
        const ItemId id = added("Mine alone");
        Item item = detail(id).item;
        item.header.title = "Mine, better";
        QVERIFY(questions().edit(item).ok());
        const auto reverted = questions().revert(id);
        QVERIFY(!reverted.ok());
        QCOMPARE(reverted.error().code, ErrorCode::Invalid);
        QCOMPARE(detail(id).item.header.title, std::string("Mine, better"));
    }

    void aRemovedQuestionKeepsItsHistoryAndComesBack()
    {
        const ItemId id = added("Mine alone");
        const auto number = detail(id).number;
        QVERIFY(m_services->profile().reviews().append(number, sampleReview(0)).has_value());
        QVERIFY(questions().remove(id).ok());
        QCOMPARE(hits("alone"), 0);
        QCOMPARE(m_services->profile().reviews().countingFor(number).size(), std::size_t{1});
        QVERIFY(questions().undo().ok());
        QCOMPARE(hits("alone"), 1);
        QCOMPARE(detail(id).reviews.size(), std::size_t{1});
    }

    void aPackQuestionCannotBeRemoved()
    {
        QVERIFY(!questions().remove(SamplePack::idOf(1)).ok());
        QCOMPARE(hits("\"question 1\""), 1);
        nothingLeftToUndo();
    }

    void suspendingSeveralIsOneStepThatRestoresEach()
    {
        QVERIFY(questions().setSuspended({2}, true).ok());
        QVERIFY(questions().setSuspended({1, 2, 3}, true).ok());
        QCOMPARE(m_services->profile().memory().counts(noon(), {}).suspended, 3);
        QVERIFY(questions().undo().ok());
        QCOMPARE(m_services->profile().memory().counts(noon(), {}).suspended, 1); // 2 was suspended before
        QVERIFY(detail(SamplePack::idOf(2)).suspended);
        QVERIFY(questions().undo().ok());
        QCOMPARE(m_services->profile().memory().counts(noon(), {}).suspended, 0);
        nothingLeftToUndo();
    }

    void taggingSeveralIsOneStepThatRestoresEach()
    {
        QVERIFY(questions().setTag({2}, "weak", true).ok());
        QVERIFY(questions().setTag({1, 2, 3}, "weak", true).ok());
        QCOMPARE(questions().tags().value(), std::vector<std::string>{"weak"});
        QVERIFY(questions().undo().ok());
        QVERIFY(detail(SamplePack::idOf(1)).tags.empty());
        QCOMPARE(detail(SamplePack::idOf(2)).tags, std::vector<std::string>{"weak"});
        QVERIFY(questions().setTag({2}, "weak", false).ok());
        QVERIFY(questions().undo().ok());
        QCOMPARE(detail(SamplePack::idOf(2)).tags, std::vector<std::string>{"weak"});
    }

    void whatChangesNothingIsNoStep()
    {
        QVERIFY(questions().setSuspended({1, 2}, false).ok());
        QVERIFY(questions().setTag({1, 2}, "weak", false).ok());
        nothingLeftToUndo();
    }

    void badInputIsRefusedAndIsNoStep()
    {
        QVERIFY(!questions().setTag({1}, "", true).ok());
        QVERIFY(!questions().setTag({1}, std::string(61, 'x'), true).ok());
        Item broken = detail(SamplePack::idOf(1)).item;
        broken.header.difficulty = 9;
        QVERIFY(!questions().edit(broken).ok());
        QVERIFY(!questions().add(broken).ok());
        broken.header.id = ItemId("demo/core-ml/none");
        QVERIFY(!questions().edit(broken).ok());
        QCOMPARE(titleOf(1), std::string("Question 1"));
        nothingLeftToUndo();
    }

    void undoAtFullDepthTakesBackOneStepEach()
    {
        constexpr int depth = 200;
        for (int step = 1; step <= depth + 3; ++step)
            QVERIFY(questions().setTag({1}, "tag " + std::to_string(step), true).ok());
        for (int step = depth + 3; step > 3; --step) {
            QVERIFY(questions().undo().ok());
            QCOMPARE(detail(SamplePack::idOf(1)).tags.size(), static_cast<std::size_t>(step - 1));
        }
        nothingLeftToUndo();
    }

    void aStepThatCannotBeStoredNowIsTriedAgain()
    {
        QVERIFY(questions().setTag({1}, "weak", true).ok());
        m_services->profile().database().run("PRAGMA query_only = ON");
        QVERIFY(!questions().undo().ok());
        m_services->profile().database().run("PRAGMA query_only = OFF");
        QVERIFY(questions().undo().ok());
        QVERIFY(detail(SamplePack::idOf(1)).tags.empty());
        nothingLeftToUndo();
    }

    void aStepThatCannotBeTakenBackDoesNotBarTheWayToOlderOnes()
    {
        QVERIFY(questions().setTag({1}, "weak", true).ok());
        QVERIFY(questions().setSuspended({2}, true).ok());
        m_services->profile().database().run("UPDATE item SET title = 'Damaged' WHERE item_number = 2");
        const auto undone = questions().undo();
        QVERIFY(!undone.ok());
        QCOMPARE(undone.error().code, ErrorCode::ItemDamaged);
        QCOMPARE(undone.error().subject, SamplePack::idOf(2).value());
        QVERIFY(questions().undo().ok());
        QVERIFY(detail(SamplePack::idOf(1)).tags.empty());
        nothingLeftToUndo();
    }

    void whatIsShownAlreadyIsNoEditAndThePacksWordsAreNotOnesOwn()
    {
        edit(1, "Question 1");
        QVERIFY(!detail(SamplePack::idOf(1)).edited);
        nothingLeftToUndo();
        edit(1, "Mine");
        edit(1, "Mine");
        edit(1, "Question 1");
        QVERIFY(!detail(SamplePack::idOf(1)).edited);
        QVERIFY(questions().undo().ok());
        QCOMPARE(titleOf(1), std::string("Mine"));
        QVERIFY(questions().undo().ok());
        QVERIFY(!detail(SamplePack::idOf(1)).edited);
        nothingLeftToUndo();
    }

    void anEditKeepsTheKind()
    {
        Item item = detail(SamplePack::idOf(1)).item;
        item.header.kind = ItemKind::Derivation;
        const auto refused = questions().edit(item);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::Invalid);
        QCOMPARE(refused.error().subject, std::string("kind"));
        QCOMPARE(detail(SamplePack::idOf(1)).item.header.kind, ItemKind::Concept);
        nothingLeftToUndo();
    }

    void aTagHasSixtyCharactersHoweverManyBytes()
    {
        const QString sixty(60, QChar(0x00fc));
        QVERIFY(questions().setTag({1}, sixty.toStdString(), true).ok());
        QVERIFY(!questions().setTag({1}, (sixty + QChar(0x00fc)).toStdString(), true).ok());
        QCOMPARE(detail(SamplePack::idOf(1)).tags, std::vector<std::string>{sixty.toStdString()});
    }

    void aQuestionThatCannotBeDrawnIsNoDraft_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QByteArray>("told");
        QTest::newRow("no numbers fit the condition") << QByteArray("answer < 99") << QByteArray("answer < -1") << QByteArray("drawn");
        QTest::newRow("the formula names what is not there") << QByteArray("100*found/all\"\ntol") << QByteArray("100*found/many\"\ntol") << QByteArray("drawn");
        QTest::newRow("the prompt names what is not there") << QByteArray("finds {{found}}") << QByteArray("finds {{few}}") << QByteArray("few");
    }

    void aQuestionThatCannotBeDrawnIsNoDraft()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QByteArray, told);
        QByteArray toml = QByteArray::fromStdString(gooditems::numeric());
        const ItemId id("own/maths/share");
        QVERIFY(readDraft(toml.toStdString(), id).item.has_value());
        QVERIFY(toml.contains(before));
        const auto draft = readDraft(toml.replace(before, after).toStdString(), id);
        QVERIFY(!draft.item);
        QVERIFY2(draft.problems.front().message.find(told.toStdString()) != std::string::npos,
                 draft.problems.front().message.c_str());
    }

    void anyRowOfChangesIsUndoneToTheBeginning()
    {
        std::mt19937_64 random(11);
        const auto before = everything();
        for (int life = 0; life < 5; ++life) {
            int steps = 0;
            for (int step = 0; step < 30; ++step) {
                const auto count = depth();
                changeSomething(random);
                steps += depth() != count ? 1 : 0;
            }
            QVERIFY(steps > 10);
            while (questions().canUndo())
                QVERIFY(questions().undo().ok());
            QCOMPARE(QByteArray::fromStdString(everything()), QByteArray::fromStdString(before));
        }
        const auto problems = checkProfile(m_services->door(), m_services->practice());
        QVERIFY(problems.ok() && problems->empty());
    }

    void aMistypedWordGetsTheOneThatWasMeant()
    {
        QCOMPARE(questions().suggestion("recal fal").value(), std::string());      // prefixes that are found
        QCOMPARE(questions().suggestion("questoin").value(), std::string("question"));
        QCOMPARE(questions().suggestion("recall questoin").value(), std::string("recall question"));
        QCOMPARE(questions().suggestion("xylophone").value(), std::string());
        QCOMPARE(questions().suggestion("").value(), std::string());
    }

    void theFirstRowsAndTheWholeListAgree()
    {
        QuestionQuery query;
        query.text = "question";
        const auto first = questions().first(query, 2);
        const auto all = questions().all(query, 3);
        QVERIFY(first.ok() && all.ok());
        QCOMPARE(first->rows.size(), std::size_t{2});
        QCOMPARE(all->numbers.size(), std::size_t{4});
        QCOMPARE(all->rows.size(), std::size_t{3});
        QCOMPARE(all->rows[0].number, all->numbers[0]);
        QVERIFY(all->rows[0].snippet.find('\x02') != std::string::npos);
        QCOMPARE(questions().rows({all->numbers[3]}, all->match)->at(0).number, all->numbers[3]);
    }

    void nothingTypedIsSyntax_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"\"", "AND", "recall OR", "NEAR(a b)", "title:x", "*", "(", "a\"b", "-x", "^a", "'; DROP TABLE item; --"})
            QTest::newRow(typed) << QString::fromLatin1(typed);
    }

    void nothingTypedIsSyntax()
    {
        QFETCH(QString, typed);
        QuestionQuery query;
        query.text = typed.toStdString();
        QVERIFY(questions().first(query, 10).ok());
        QVERIFY(questions().all(query, 10).ok());
        QVERIFY(questions().suggestion(query.text).ok());
    }

private:
    Questions &questions() { return m_services->questions(); }

    QuestionDetail detail(const ItemId &id)
    {
        auto detail = questions().detail(id);
        if (!detail)
            qFatal("no detail of %s", id.value().c_str());
        return *detail;
    }

    std::string titleOf(int number) { return detail(SamplePack::idOf(number)).item.header.title; }

    ItemId added(const char *title)
    {
        Item item = detail(SamplePack::idOf(1)).item;
        item.header.title = title;
        const auto id = questions().add(item);
        return id ? *id : ItemId();
    }

    void edit(int number, const char *title)
    {
        Item item = detail(SamplePack::idOf(number)).item;
        item.header.title = title;
        QVERIFY(questions().edit(item).ok());
    }

    int hits(const char *text)
    {
        QuestionQuery query;
        query.text = text;
        return static_cast<int>(questions().all(query, 0)->numbers.size());
    }

    void nothingLeftToUndo()
    {
        QVERIFY(!questions().canUndo());
        const auto undone = questions().undo();
        QVERIFY(!undone.ok());
        QCOMPARE(undone.error().code, ErrorCode::NothingToUndo);
    }

    /// Counts changes, for the property loop: undo depth is not told.
    std::int64_t depth()
    {
        sqlite::Query query = m_services->profile().database().prepareOnce("SELECT total_changes()");
        query.step();
        return query.integer(0);
    }

    void changeSomething(std::mt19937_64 &random)
    {
        const auto number = static_cast<int>(1 + random() % 4);
        switch (random() % 6) {
        case 0: (void)added("A question of my own"); break;
        case 1: edit(number, ("Edited " + std::to_string(random() % 1000)).c_str()); break;
        case 2: (void)questions().revert(SamplePack::idOf(number)); break;
        case 3: (void)questions().setSuspended({number, 1}, random() % 2 == 0); break;
        case 4: (void)questions().setTag({number, 2}, random() % 2 == 0 ? "weak" : "again", random() % 3 != 0); break;
        case 5: (void)questions().remove(ItemId("own/core-ml/a-question-of-my-own")); break;
        }
    }

    /// Every live item with its text, tags and suspension.
    std::string everything()
    {
        std::string text;
        const auto all = questions().all({}, 0);
        for (const std::int64_t number : all->numbers) {
            const auto row = *m_services->profile().items().findNumber(number);
            text += row.id.value() + '|' + row.title + '|' + row.ownText.value_or("-") + '|' + std::to_string(row.suspended);
            for (const std::string &tag : m_services->profile().items().tagsOf(number))
                text += '|' + tag;
            text += '\n';
        }
        return text + std::to_string(hits("edited")) + std::to_string(hits("own"));
    }

    std::unique_ptr<SamplePack> m_pack;
    std::unique_ptr<Services> m_services;
};

QTEST_GUILESS_MAIN(QuestionsTest)
#include "tst_questions.moc"
