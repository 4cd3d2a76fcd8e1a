// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "support/samplepack.h"
#include "support/sampleitems.h"

using namespace greenroom;
using namespace greenroom::test;
using namespace greenroom::services;

class LibraryTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_services.reset();
        m_pack = std::make_unique<SamplePack>(4);
        m_services = m_pack->open();
    }

    void cleanup()
    {
        m_services.reset();
        m_pack.reset();
    }

    void theFirstSyncAddsEveryItem()
    {
        const PackSync done = sync();
        QCOMPARE(done.packsRead, 1);
        QCOMPARE(done.added, 4);
        QCOMPARE(done.changed + done.retired, 0);
        QVERIFY(done.problems.empty());
        QCOMPARE(m_services->profile().items().count(), 4);
        const auto item = m_services->library().item(SamplePack::idOf(2));
        QVERIFY(item.ok());
        QCOMPARE(item->header.title, std::string("Question 2"));
        QCOMPARE(item->header.kind, ItemKind::Concept);
    }

    void theSecondSyncReadsNothing()
    {
        (void)sync();
        const PackSync again = sync();
        QCOMPARE(again.packsRead + again.added + again.changed + again.retired, 0);
        m_services.reset();
        m_services = m_pack->open();
        QCOMPARE(sync().packsRead, 0);
    }

    void onlyTheChangedFileChangesItsItem()
    {
        (void)sync();
        m_pack->put(SamplePack::fileOf(2), conceptToml(QStringLiteral("Renamed in the pack")));
        const PackSync done = sync();
        QCOMPARE(done.changed, 1);
        QCOMPARE(done.added + done.retired, 0);
        QCOMPARE(m_services->library().item(SamplePack::idOf(2))->header.title, std::string("Renamed in the pack"));
        QCOMPARE(hits("\"renamed\"*"), 1);
        QCOMPARE(hits("\"question 2\""), 0);
    }

    void aRemovedFileRetiresItsItemAndItsHistoryStays()
    {
        (void)sync();
        const auto number = *m_services->profile().items().numberOf(SamplePack::idOf(3));
        QVERIFY(m_services->profile().reviews().append(number, sampleReview(0)).has_value());
        m_pack->remove(SamplePack::fileOf(3));
        QCOMPARE(sync().retired, 1);
        QCOMPARE(m_services->profile().items().count(), 3);
        QCOMPARE(hits("\"question 3\""), 0);
        QCOMPARE(m_services->profile().reviews().countingFor(number).size(), std::size_t{1});
        QCOMPARE(sync().retired, 0);

        m_pack->put(SamplePack::fileOf(3), conceptToml(QStringLiteral("Question 3")));
        const PackSync back = sync();
        QCOMPARE(back.retired, 0);
        QCOMPARE(hits("\"question 3\""), 1);
        QCOMPARE(*m_services->profile().items().numberOf(SamplePack::idOf(3)), number);
        QCOMPARE(m_services->profile().reviews().countingFor(number).size(), std::size_t{1});
    }

    void aRenamedItemKeepsItsHistory()
    {
        QVERIFY(m_services->library().syncPacks().ok());
        const auto number = *m_services->profile().items().numberOf(SamplePack::idOf(3));
        m_pack->remove(SamplePack::fileOf(3));
        m_pack->put(QStringLiteral("core-ml/moved.toml"), conceptToml(QStringLiteral("Question 3")));
        QVERIFY(writeFile(m_pack->contentFolder() + QStringLiteral("/renames.toml"),
                          "schema = 1\n[[rename]]\nold = \"demo/core-ml/question-3\"\nnew = \"demo/core-ml/moved\"\n"));
        const auto sync = m_services->library().syncPacks();
        QVERIFY(sync.ok());
        QVERIFY2(sync->problems.empty(), sync->problems.empty() ? "" : sync->problems.front().message.c_str());
        QCOMPARE(sync->retired, 0);
        QCOMPARE(*m_services->profile().items().numberOf(ItemId("demo/core-ml/moved")), number);
        QVERIFY(!m_services->profile().items().numberOf(SamplePack::idOf(3)));
        const auto row = m_services->profile().items().findNumber(number);
        QVERIFY(m_services->profile().items().isIntact(*row));
    }

    void aBadFileIsListedAndTheOthersAreLoaded()
    {
        m_pack->put(SamplePack::fileOf(2), "title = \"cut off");
        m_pack->put(QStringLiteral("maths/other.toml"), "kind = 7\n");
        const PackSync done = sync();
        QCOMPARE(done.added, 3);
        QVERIFY(done.problems.size() >= 2);
        bool named = false;
        for (const auto &problem : done.problems) {
            QVERIFY(!problem.message.empty());
            named = named || (problem.file.find("question-2.toml") != std::string::npos && problem.line == 1);
        }
        QVERIFY(named);
        QVERIFY(!m_services->library().item(SamplePack::idOf(2)).ok());
        m_pack->put(SamplePack::fileOf(2), conceptToml(QStringLiteral("Question 2")));
        QCOMPARE(sync().added, 1);
    }

    void aPackWithoutAGoodHeadChangesNothing()
    {
        (void)sync();
        m_pack->put(QStringLiteral("pack.toml"), "not toml at all");
        const PackSync done = sync();
        QVERIFY(!done.problems.empty());
        QCOMPARE(done.retired, 0);
        QCOMPARE(m_services->profile().items().count(), 4);
    }

    void aDraftNeverShips()
    {
        QByteArray draft = conceptToml(QStringLiteral("Unfinished"));
        draft.replace("status = \"checked\"", "status = \"draft\"");
        m_pack->put(QStringLiteral("core-ml/unfinished.toml"), draft);
        QCOMPARE(sync().added, 4);
        QCOMPARE(hits("\"unfinished\"*"), 0);
    }

    void theUsersTextTagsAndSuspensionOutliveAPackUpdate()
    {
        (void)sync();
        const auto number = *m_services->profile().items().numberOf(SamplePack::idOf(1));
        Item mine = *m_services->library().item(SamplePack::idOf(1));
        mine.header.title = "In my own words";
        QVERIFY(m_services->questions().edit(mine).ok());
        QVERIFY(m_services->questions().setTag({number}, "weak spot", true).ok());
        QVERIFY(m_services->questions().setSuspended({number}, true).ok());
        m_pack->put(SamplePack::fileOf(1), conceptToml(QStringLiteral("The pack's new words")));
        QCOMPARE(sync().changed, 1);
        const auto detail = m_services->questions().detail(number);
        QVERIFY(detail.ok());
        QCOMPARE(detail->item.header.title, std::string("In my own words"));
        QVERIFY(detail->edited && detail->suspended);
        QCOMPARE(detail->tags, std::vector<std::string>{"weak spot"});
        QCOMPARE(hits("\"own words\""), 1);
        QCOMPARE(hits("\"new words\""), 0);
        QVERIFY(m_services->questions().revert(SamplePack::idOf(1)).ok());
        QCOMPARE(m_services->library().item(SamplePack::idOf(1))->header.title, std::string("The pack's new words"));
    }

    void aDamagedQuestionThatItsPackDropsIsToldAndTheRestIsRead()
    {
        (void)sync();
        m_services->profile().database().run("UPDATE item SET title = 'Damaged' WHERE id = 'demo/core-ml/question-2'");
        m_pack->remove(SamplePack::fileOf(2));
        m_pack->put(SamplePack::fileOf(3), conceptToml(QStringLiteral("The pack's new words")));
        const PackSync done = sync();
        QCOMPARE(done.changed, 1);
        QCOMPARE(done.retired, 0);
        QCOMPARE(done.problems.size(), std::size_t{1});
        QCOMPARE(done.problems.front().file, std::string("demo/core-ml/question-2"));
        QCOMPARE(sync().packsRead, 0);
        QCOMPARE(m_services->library().item(SamplePack::idOf(2)).error().code, ErrorCode::ItemDamaged);
    }

    void aDamagedTextOfTheUsersIsToldAndStaysDamaged()
    {
        (void)sync();
        editTitle(1, "In my own words");
        m_services->profile().database().run(
            "UPDATE item SET own_text = replace(own_text, 'own words', 'oxn words') WHERE id = 'demo/core-ml/question-1'");
        m_pack->put(SamplePack::fileOf(1), conceptToml(QStringLiteral("The pack's new words")));
        const PackSync done = sync();
        QCOMPARE(done.packsRead, 1);
        QCOMPARE(done.problems.size(), std::size_t{1});
        QCOMPARE(m_services->library().item(SamplePack::idOf(1)).error().code, ErrorCode::ItemDamaged);
    }

    void theColumnsFollowTheTextThatIsShown()
    {
        (void)sync();
        editTitle(1, "In my own words");
        m_pack->put(SamplePack::fileOf(1), QByteArray::fromStdString(gooditems::mcq()).replace("revision = 1", "revision = 2"));
        QCOMPARE(sync().changed, 1);
        const auto row = m_services->profile().items().find(SamplePack::idOf(1));
        const auto item = m_services->library().item(SamplePack::idOf(1));
        QVERIFY(item.ok());
        QCOMPARE(item->header.kind, ItemKind::Concept);
        QCOMPARE(row->kind, item->header.kind);
        QCOMPARE(row->revision, item->header.revision);
        QVERIFY(m_services->questions().revert(SamplePack::idOf(1)).ok());
        QCOMPARE(m_services->profile().items().find(SamplePack::idOf(1))->kind, ItemKind::Mcq);
        QVERIFY(m_services->questions().undo().ok());
        QCOMPARE(m_services->library().item(SamplePack::idOf(1))->header.kind, ItemKind::Concept);
    }

    void aMissingContentFolderIsNoError()
    {
        m_services.reset();
        m_services = SamplePack::open(m_pack->profileFolder(), QString(), m_pack->clock, m_pack->zone);
        QCOMPARE(sync().packsRead, 0);
        QVERIFY(m_services->library().vocabulary().areas.empty());
    }

    void anUnknownItemIsNotFoundAndADamagedOneIsNotShown()
    {
        (void)sync();
        QCOMPARE(m_services->library().item(ItemId("demo/core-ml/none")).error().code, ErrorCode::NotFound);
        m_services->profile().database().run(
            "UPDATE item SET pack_text = replace(pack_text, 'Why', 'Who') WHERE id = 'demo/core-ml/question-2'");
        const auto damaged = m_services->library().item(SamplePack::idOf(2));
        QVERIFY(!damaged.ok());
        QCOMPARE(damaged.error().code, ErrorCode::ItemDamaged);
        QCOMPARE(damaged.error().subject, SamplePack::idOf(2).value());
        QVERIFY(m_services->library().item(SamplePack::idOf(1)).ok());
    }

private:
    PackSync sync()
    {
        const auto done = m_services->library().syncPacks();
        if (!done)
            qFatal("no sync: %s", done.error().detail.c_str());
        return *done;
    }

    void editTitle(int number, const char *title)
    {
        Item item = *m_services->library().item(SamplePack::idOf(number));
        item.header.title = title;
        QVERIFY(m_services->questions().edit(item).ok());
    }

    int hits(const char *expression)
    {
        storage::ItemFilter filter;
        filter.match = expression;
        return static_cast<int>(m_services->profile().search().allHits(filter, noon()).size());
    }

    std::unique_ptr<SamplePack> m_pack;
    std::unique_ptr<Services> m_services;
};

QTEST_GUILESS_MAIN(LibraryTest)
#include "tst_library.moc"
