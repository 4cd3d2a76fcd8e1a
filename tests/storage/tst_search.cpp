// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <algorithm>

#include "storage/itemstore.h"
#include "storage/memorystore.h"
#include "storage/migrator.h"
#include "storage/searchindex.h"
#include "support/sampleitems.h"

using namespace greenroom;
using namespace greenroom::storage;
using namespace greenroom::test;

using Numbers = std::vector<std::int64_t>;

namespace {

Numbers sorted(Numbers numbers)
{
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

ItemFilter matching(const char *expression)
{
    ItemFilter filter;
    filter.match = expression;
    return filter;
}

ItemMemory dueAt(Instant due)
{
    ItemMemory memory;
    memory.memory = {2.0, 5.0};
    memory.reps = 1;
    memory.lastAt = afterNoon(-86400);
    memory.due = due;
    return memory;
}

} // namespace

/// Six items: 1 recall (due), 2 precision (due later), 3 a résumé (own), 4 drift (suspended), 5 gradients (edited),
/// 6 retired.
class SearchTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_search.reset();
        m_database = std::make_unique<sqlite::Database>("", sqlite::OpenMode::Memory);
        migrate(*m_database);
        m_search = std::make_unique<SearchIndex>(*m_database);
        put("Recall at a threshold", "core-ml", 2, "Recall is the share of fraud found. Recall, recall.", {"metrics"});
        put("Precision", "core-ml", 1, "Of the alerts, the share that is fraud; unlike recall.", {"metrics", "alerts"});
        put("Your résumé in a café", "behavioural", 3, "Naïve Übermut, coöperation and piñata.", {});
        put("Drift", "engineering", 4, "Feature drift and what follows.", {"drift"});
        put("Gradients", "maths", 5, "A gradient points uphill.", {});
        put("Retired recall", "core-ml", 1, "recall", {"metrics"});
        ItemStore items(*m_database);
        items.setSuspended(4, true);
        items.setOwnText(5, "mine", item(5), {"gradient", "my words", {}, {"mle"}});
        items.setRetired(6, true, {});
        items.setTag(2, "weak spot", true);
        MemoryStore memory(*m_database);
        memory.put(1, dueAt(afterNoon(-60)));
        memory.put(2, dueAt(afterNoon(3600)));
        memory.put(4, dueAt(afterNoon(-60)));
    }

    void everyHitIsFoundOnceAndRetiredOnesNever()
    {
        QCOMPARE(sorted(all(matching("\"recall\"*"))), (Numbers{1, 2}));
        QCOMPARE(sorted(first(matching("\"recall\"*"), 50)), (Numbers{1, 2}));
        QCOMPARE(sorted(all({})), (Numbers{1, 2, 3, 4, 5}));
        QVERIFY(all(matching("\"nothinglikeit\"*")).empty());
    }

    void theFirstHitsAreAPartOfAllHits()
    {
        QCOMPARE(first(matching("\"recall\"*"), 1).size(), std::size_t{1});
        QCOMPARE(first({}, 2).size(), std::size_t{2});
        ItemFilter filter = matching("\"fraud\"");
        filter.area = "core-ml";
        QCOMPARE(sorted(first(filter, 10)), sorted(all(filter)));
    }

    void theBetterHitComesFirst() { QCOMPARE(all(matching("\"recall\"*")), (Numbers{1, 2})); }

    void accentsAndCaseDoNotMatter_data()
    {
        QTest::addColumn<QByteArray>("expression");
        for (const char *word : {"resume", "résumé", "RESUME", "cafe", "naive", "ubermut", "cooperation", "pinata"})
            QTest::newRow(word) << QByteArray("\"") + word + "\"*";
    }

    void accentsAndCaseDoNotMatter()
    {
        QFETCH(QByteArray, expression);
        QCOMPARE(all(matching(expression.constData())), Numbers{3});
    }

    void facetsNarrowTheListWithAndWithoutASearch_data()
    {
        QTest::addColumn<QByteArray>("facet");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("match");
        QTest::addColumn<QList<int>>("expected");
        const auto row = [](const char *facet, const char *value, const char *match, QList<int> expected) {
            QTest::addRow("%s %s %s", facet, value, match) << QByteArray(facet) << QByteArray(value) << QByteArray(match) << expected;
        };
        row("area", "core-ml", "", {1, 2});
        row("area", "core-ml", "\"precision\"*", {2});
        row("area", "nowhere", "", {});
        row("topic", "metrics", "", {1, 2});
        row("topic", "alerts", "\"share\"", {2});
        row("kind", "concept", "", {1, 2, 3, 4, 5});
        row("kind", "mcq", "", {});
        row("role", "mle", "", {1, 2, 3, 4, 5});
        row("role", "analyst", "", {});
        row("tag", "weak spot", "", {2});
        row("tag", "weak", "", {});
        row("difficulty", "4", "", {4});
        row("own", "1", "", {3, 5});
        row("own", "0", "", {1, 2, 4});
        row("own", "1", "\"words\"", {5});
        row("state", "Fresh", "", {3, 5});
        row("state", "Due", "", {1});
        row("state", "Practised", "", {1, 2, 4});
        row("state", "Suspended", "", {4});
        row("state", "Suspended", "\"drift\"*", {4});
    }

    void facetsNarrowTheListWithAndWithoutASearch()
    {
        QFETCH(QByteArray, match);
        QFETCH(QList<int>, expected);
        ItemFilter filter = filterFor();
        filter.match = match.toStdString();
        const Numbers numbers(expected.begin(), expected.end());
        QCOMPARE(sorted(all(filter)), numbers);
        QCOMPARE(sorted(first(filter, 50)), numbers);
    }

    void sortsAreTotalAndAsNamed()
    {
        const auto by = [&](ItemSort sort, const char *match) {
            ItemFilter filter = matching(match);
            filter.sort = sort;
            return all(filter);
        };
        QCOMPARE(by(ItemSort::Title, ""), (Numbers{4, 5, 2, 1, 3}));
        QCOMPARE(by(ItemSort::Relevance, ""), (Numbers{4, 5, 2, 1, 3})); // nothing to be relevant to
        QCOMPARE(by(ItemSort::Due, ""), (Numbers{1, 4, 2, 3, 5}));       // never practised last
        QCOMPARE(by(ItemSort::Difficulty, ""), (Numbers{2, 1, 3, 4, 5}));
        QCOMPARE(by(ItemSort::Newest, ""), (Numbers{5, 4, 3, 2, 1}));
        QCOMPARE(by(ItemSort::Title, "\"fraud\""), (Numbers{2, 1}));
        QCOMPARE(by(ItemSort::Due, "\"fraud\""), (Numbers{1, 2}));
        QCOMPARE(by(ItemSort::Difficulty, "\"fraud\""), (Numbers{2, 1}));
        QCOMPARE(by(ItemSort::Newest, "\"fraud\""), (Numbers{2, 1}));
    }

    void rowsComeInTheOrderAskedForWithMarkedSnippets()
    {
        const auto rows = m_search->summaries({2, 1, 99}, "\"recall\"*");
        QCOMPARE(rows.size(), std::size_t{2});
        QCOMPARE(rows[0].title, std::string("Precision"));
        QCOMPARE(rows[1].title, std::string("Recall at a threshold"));
        QVERIFY(rows[0].snippet.find("\x02recall\x03") != std::string::npos);
        QVERIFY(rows[1].due == std::optional<Instant>(afterNoon(-60)));
        const auto plain = m_search->summaries({3, 4, 5}, "");
        QVERIFY(plain[0].snippet.empty() && !plain[0].due);
        QVERIFY(plain[0].own && !plain[1].own && plain[2].own);
        QVERIFY(plain[1].suspended && !plain[2].suspended);
    }

    void anEditedItemIsFoundByItsNewWordsOnly()
    {
        QCOMPARE(all(matching("\"words\"")), Numbers{5});
        QVERIFY(all(matching("\"uphill\"")).empty());
    }

    void anItemThatComesBackIsFoundAgain()
    {
        ItemStore(*m_database).setRetired(6, false, {"", "recall", {"metrics"}, {}});
        QCOMPARE(sorted(all(matching("\"recall\"*"))), (Numbers{1, 2, 6}));
    }

    void wordsLikeAMistypedOneAreOffered()
    {
        const auto offered = [&](const char *word) { return m_search->wordsLike(word, 50); };
        const auto has = [](const std::vector<std::string> &words, const char *word) {
            return std::find(words.begin(), words.end(), word) != words.end();
        };
        QVERIFY(has(offered("recal"), "recall"));
        QVERIFY(has(offered("gradeint"), "gradient"));
        QVERIFY(!has(offered("recal"), "fraud"));
        QVERIFY(offered("").empty());
        QVERIFY(offered("recal").front() == "recall"); // the most frequent first
        QCOMPARE(m_search->wordsLike("recal", 0).size(), std::size_t{0});
    }

    void lengthsAreCountedInLettersNotBytes()
    {
        put("Метрика", "core-ml", 1, "", {});
        const auto words = m_search->wordsLike("метркиа", 50);
        QCOMPARE(words, std::vector<std::string>{"метрика"});
    }

private:
    Numbers all(const ItemFilter &filter) { return m_search->allHits(filter, afterNoon()); }
    Numbers first(const ItemFilter &filter, int limit) { return m_search->firstHits(filter, afterNoon(), limit); }

    static ItemFilter filterFor()
    {
        QFETCH(QByteArray, facet);
        QFETCH(QByteArray, value);
        const std::string text = value.toStdString();
        ItemFilter filter;
        if (facet == "area")
            filter.area = text;
        else if (facet == "topic")
            filter.topic = text;
        else if (facet == "kind")
            filter.kind = text;
        else if (facet == "role")
            filter.role = text;
        else if (facet == "tag")
            filter.tag = text;
        else if (facet == "difficulty")
            filter.difficulty = value.toInt();
        else if (facet == "own")
            filter.own = value == "1";
        else
            filter.state = value == "Fresh" ? ItemState::Fresh
                : value == "Due"            ? ItemState::Due
                : value == "Practised"      ? ItemState::Practised
                                            : ItemState::Suspended;
        return filter;
    }

    static ItemRow item(int number)
    {
        ItemRow row = sampleItem(number).row;
        row.area = "maths";
        row.title = "Gradients";
        row.difficulty = 5;
        return row;
    }

    void put(const char *title, const char *area, int difficulty, const char *answer, std::vector<std::string> topics)
    {
        ItemRow row = sampleItem(++m_put).row;
        row.title = title;
        row.area = area;
        row.difficulty = difficulty;
        if (std::string_view(area) == "behavioural") {
            row.pack = "own";
            row.id = ItemId("own/behavioural/resume");
        }
        (void)ItemStore(*m_database).put(row, {"", answer, std::move(topics), {"mle"}});
    }

    int m_put = 0;
    std::unique_ptr<sqlite::Database> m_database;
    std::unique_ptr<SearchIndex> m_search;
};

QTEST_GUILESS_MAIN(SearchTest)
#include "tst_search.moc"
