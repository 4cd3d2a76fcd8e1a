// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QTest>

#include "clirun.h"
#include "sqlite/database.h"
#include "storage/profile.h"

using namespace greenroom;
using namespace greenroom::test;

class TestCliProfile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_cli = std::make_unique<CliPlace>(); }
    void readsNeverMakeAProfile_data();
    void readsNeverMakeAProfile();
    void theUsersOwnTextWins();
    void importMakesTheProfileAndCounts();
    void aMissingFileMakesNoProfile();
    void importReadsTheStandardInput();
    void exportedHistoryImportsTheSame();
    void damagedReviewsAreNoQuietGapInAnExport();
    void undoneReviewsAreNamedWhenTheyComeAgain();
    void memoryIsShownAtTheTimeOfNow();
    void searchFindsAndLimits();
    void checkFindsAPlantedFault();
    void aRefusedProfileIsCodeFour_data();
    void aRefusedProfileIsCodeFour();
    void aNewerProfileKeepsItsBytes();

private:
    std::unique_ptr<CliPlace> m_cli;
};

void TestCliProfile::readsNeverMakeAProfile_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"search loss", "memory demo/maths/two-bells", "history export", "check"})
        QTest::newRow(line) << QString::fromUtf8(line);
}

void TestCliProfile::readsNeverMakeAProfile()
{
    QFETCH(QString, line);
    const Ran ran = m_cli->runHere(line.toUtf8().constData());
    QCOMPARE(ran.code, 3);
    QVERIFY(ran.out.isEmpty());
    QVERIFY2(ran.err.contains(m_cli->profile().toUtf8()), ran.err.constData());
    QVERIFY(!QFileInfo::exists(m_cli->profile()));
    // A folder that is there but holds no profile stays empty.
    QVERIFY(QDir().mkpath(m_cli->profile()));
    QCOMPARE(m_cli->runHere(line.toUtf8().constData()).code, 3);
    QVERIFY(QDir(m_cli->profile()).isEmpty());
}

void TestCliProfile::theUsersOwnTextWins()
{
    QVERIFY(m_cli->makeProfile());
    QCOMPARE(m_cli->runHere("item demo/maths/two-bells --json").json()[QStringLiteral("from")].toString(),
             QStringLiteral("profile"));
    {
        const auto services = m_cli->services();
        Item item = services->questions().detail(ItemId(bells)).value().item;
        item.header.title = "My bells";
        QVERIFY(services->questions().edit(item).ok());
    }
    QCOMPARE(m_cli->runHere("item demo/maths/two-bells --json").json()[QStringLiteral("title")].toString(),
             QStringLiteral("My bells"));
}

void TestCliProfile::importMakesTheProfileAndCounts()
{
    const QByteArray lines =
        "{\"at\":\"2026-05-01T09:00:00Z\",\"item\":\"demo/maths/two-bells\",\"kind\":\"review\",\"rating\":3}\n"
        "{\"at\":\"2026-05-03T09:00:00+02:00\",\"item\":\"demo/maths/"
        "two-bells\",\"kind\":\"drill\",\"correct\":false}\n"
        "\n"
        "no JSON\n"
        "{\"at\":\"2026-05-03T07:00:00Z\",\"item\":\"demo/maths/two-bells\",\"kind\":\"drill\",\"rating\":4}\n"
        "{\"at\":\"2026-05-03T07:00:00Z\",\"item\":\"demo/maths/nothing\",\"kind\":\"drill\",\"rating\":4}\n";
    const QString file = m_cli->file("log.jsonl");
    QVERIFY(writeFile(file, lines));
    const Ran ran = m_cli->runHere(("history import --json " + file.toUtf8()).constData());
    QCOMPARE(ran.code, 1);
    const QJsonObject done = ran.json();
    QCOMPARE(done[QStringLiteral("imported")].toInt(), 2);
    QCOMPARE(done[QStringLiteral("skipped")].toInt(), 1);
    QCOMPARE(done[QStringLiteral("retracted")].toInt(-1), 0);
    const QJsonArray rejected = done[QStringLiteral("rejected")].toArray();
    QCOMPARE(rejected.size(), 2);
    QCOMPARE(keysOf(rejected.first()).join(QLatin1Char(' ')), QStringLiteral("line why"));
    QCOMPARE(rejected.at(0)[QStringLiteral("line")].toInt(), 4);
    QCOMPARE(rejected.at(1)[QStringLiteral("line")].toInt(), 6);

    const Ran again = m_cli->runHere(("history import " + file.toUtf8()).constData());
    QCOMPARE(again.out, QByteArray("0 imported, 3 skipped, 2 rejected\n"));
    QVERIFY(again.err.contains("line 4: ") && again.err.contains("line 6: "));
}

void TestCliProfile::aMissingFileMakesNoProfile()
{
    const Ran ran = m_cli->runHere("history import /nothing/here.jsonl");
    QCOMPARE(ran.code, 3);
    QVERIFY(ran.err.contains("/nothing/here.jsonl"));
    QVERIFY(!QFileInfo::exists(m_cli->profile()));
    QCOMPARE(m_cli->runHere(("history import " + m_cli->content().path().toUtf8()).constData()).code, 3);
}

void TestCliProfile::importReadsTheStandardInput()
{
    const Ran ran = m_cli->runHere(
        "history import - --json",
        "{\"at\":\"2026-05-01T09:00:00Z\",\"item\":\"demo/maths/two-bells\",\"kind\":\"exam\",\"correct\":true}");
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.json()[QStringLiteral("imported")].toInt(), 1);
    QVERIFY(ran.json()[QStringLiteral("rejected")].toArray().isEmpty());
}

void TestCliProfile::exportedHistoryImportsTheSame()
{
    QByteArray lines;
    for (int day = 1; day <= 28; ++day)
        lines += QStringLiteral("{\"at\":\"2026-05-%1T09:00:00.%2Z\",\"item\":\"%3\",\"kind\":\"review\",\"rating\":%4,"
                                "\"confidence\":2,\"duration_ms\":%5}\n")
                     .arg(day, 2, 10, QLatin1Char('0'))
                     .arg(100 + day)
                     .arg(QString::fromUtf8(day % 3 == 0 ? rising : bells))
                     .arg(1 + day % 4)
                     .arg(day * 100)
                     .toUtf8();
    QCOMPARE(m_cli->runHere("history import -", lines).code, 0);
    const Ran exported = m_cli->runHere("history export");
    QCOMPARE(exported.code, 0);
    QCOMPARE(exported.out.count('\n'), 28);
    for (const QByteArray &line : exported.out.trimmed().split('\n'))
        QVERIFY(QJsonDocument::fromJson(line).isObject());

    const QString other = m_cli->file("other");
    QCOMPARE(m_cli
                 ->run({QStringLiteral("history"), QStringLiteral("import"), QStringLiteral("-"),
                        QStringLiteral("--profile"), other},
                       exported.out)
                 .code,
             0);
    const Ran second =
        m_cli->run({QStringLiteral("history"), QStringLiteral("export"), QStringLiteral("--profile"), other});
    QCOMPARE(second.out, exported.out);
    const Ran document = m_cli->runHere("history export --json");
    QCOMPARE(document.json()[QStringLiteral("reviews")].toArray().size(), 28);
    for (const char *command :
         {"memory demo/maths/two-bells demo/core-ml/rising-error --json --now 2026-06-01T00:00:00Z"})
        QCOMPARE(m_cli->run(words(command) + QStringList{QStringLiteral("--profile"), other}).out,
                 m_cli->runHere(command).out);
}

void TestCliProfile::damagedReviewsAreNoQuietGapInAnExport()
{
    const QByteArray lines =
        "{\"at\":\"2026-05-01T09:00:00Z\",\"item\":\"demo/maths/two-bells\",\"kind\":\"exam\",\"rating\":3}\n"
        "{\"at\":\"2026-05-02T09:00:00Z\",\"item\":\"demo/maths/two-bells\",\"kind\":\"exam\",\"rating\":3}\n";
    QCOMPARE(m_cli->runHere("history import -", lines).code, 0);
    {
        sqlite::Database database(m_cli->databaseFile().toStdString(), sqlite::OpenMode::ReadWrite);
        database.runScript("DROP TRIGGER review_is_never_changed; UPDATE review SET rating = 4 WHERE review_number = 1;");
    }
    const Ran exported = m_cli->runHere("history export");
    QCOMPARE(exported.code, 1);
    QCOMPARE(exported.out.count('\n'), 1);
    QVERIFY2(exported.err.contains("1 damaged"), exported.err.constData());
    QCOMPARE(m_cli->runHere("history export --json").code, 1);
}

void TestCliProfile::undoneReviewsAreNamedWhenTheyComeAgain()
{
    const QByteArray line =
        "{\"at\":\"2026-05-01T09:00:00Z\",\"item\":\"demo/maths/two-bells\",\"kind\":\"exam\",\"rating\":3}\n";
    QCOMPARE(m_cli->runHere("history import -", line).code, 0);
    {
        sqlite::Database database(m_cli->databaseFile().toStdString(), sqlite::OpenMode::ReadWrite);
        database.runScript("INSERT INTO review_retraction (review_number, at_ms) VALUES (1, 0);");
    }
    const Ran document = m_cli->runHere("history import - --json", line);
    QCOMPARE(document.code, 0);
    QCOMPARE(document.json()[QStringLiteral("skipped")].toInt(), 1);
    QCOMPARE(document.json()[QStringLiteral("retracted")].toInt(), 1);
    const Ran ran = m_cli->runHere("history import -", line);
    QCOMPARE(ran.out, QByteArray("0 imported, 1 skipped, 0 rejected\n"));
    QVERIFY2(ran.err.contains("undone"), ran.err.constData());
}

void TestCliProfile::memoryIsShownAtTheTimeOfNow()
{
    QCOMPARE(
        m_cli
            ->runHere(
                "history import -",
                "{\"at\":\"2026-05-01T09:00:00Z\",\"item\":\"demo/maths/two-bells\",\"kind\":\"review\",\"rating\":3}")
            .code,
        0);
    const Ran ran = m_cli->runHere("memory demo/maths/two-bells --json --now 2026-05-01T09:00:00Z");
    QCOMPARE(ran.code, 0);
    const QJsonObject state = ran.json()[QStringLiteral("state")].toObject();
    for (const char *key : {"stability_days", "difficulty", "recall_now", "due"})
        QVERIFY2(state.contains(QLatin1String(key)), key);
    QCOMPARE(state[QStringLiteral("recall_now")].toDouble(), 1.0);
    QVERIFY(services::instantFrom(state[QStringLiteral("due")].toString()).has_value());
    const QJsonObject later = m_cli->runHere("memory demo/maths/two-bells --json --now 2027-05-01T09:00:00Z").json();
    QVERIFY(later[QStringLiteral("state")][QStringLiteral("recall_now")].toDouble() < 0.9);

    const Ran both = m_cli->runHere("memory demo/maths/two-bells demo/core-ml/rising-error --json");
    QCOMPARE(both.code, 0);
    const QJsonArray items = both.json()[QStringLiteral("items")].toArray();
    QCOMPARE(items.at(0)[QStringLiteral("id")].toString(), QString::fromUtf8(bells));
    QVERIFY(items.at(1)[QStringLiteral("state")].isNull());
    QVERIFY(m_cli->runHere("memory demo/core-ml/rising-error --json").json()[QStringLiteral("state")].isNull());
    QVERIFY(m_cli->runHere("memory demo/core-ml/rising-error").out.contains("never practised"));

    const Ran unknown = m_cli->runHere("memory demo/maths/two-bells demo/maths/nothing --json");
    QCOMPARE(unknown.code, 1);
    QVERIFY(unknown.err.contains("demo/maths/nothing"));
    QCOMPARE(unknown.json()[QStringLiteral("items")].toArray().size(), 1);
}

void TestCliProfile::searchFindsAndLimits()
{
    QVERIFY(m_cli->makeProfile());
    const Ran ran = m_cli->runHere("search valid loss --json");
    QVERIFY2(ran.code == 0, ran.err.constData());
    const QJsonArray hits = ran.json()[QStringLiteral("hits")].toArray();
    QCOMPARE(hits.size(), 1);
    QCOMPARE(keysOf(hits.first()).join(QLatin1Char(' ')), QStringLiteral("area id kind snippet title"));
    QCOMPARE(hits.first()[QStringLiteral("id")].toString(), QString::fromUtf8(rising));
    QVERIFY(ran.json()[QStringLiteral("took_ms")].isDouble());
    for (const QChar c : hits.first()[QStringLiteral("snippet")].toString())
        QVERIFY(c >= QLatin1Char(' '));

    QCOMPARE(m_cli
                 ->run({QStringLiteral("search"), QString(), QStringLiteral("--json"), QStringLiteral("--profile"),
                        m_cli->profile()})
                 .json()[QStringLiteral("hits")]
                 .toArray()
                 .size(),
             2);
    const Ran limited =
        m_cli->run({QStringLiteral("search"), QString(), QStringLiteral("--json"), QStringLiteral("--limit"),
                    QStringLiteral("1"), QStringLiteral("--profile"), m_cli->profile()});
    QCOMPARE(limited.json()[QStringLiteral("hits")].toArray().size(), 1);
    QCOMPARE(limited.json()[QStringLiteral("total")].toInt(), 2);

    const Ran nothing = m_cli->runHere("search validatoin --json");
    QCOMPARE(nothing.code, 0);
    QVERIFY(nothing.json()[QStringLiteral("hits")].toArray().isEmpty());
    QCOMPARE(nothing.json()[QStringLiteral("suggestion")].toString(), QStringLiteral("validation"));
    // Nothing that is typed is search syntax.
    for (const char *typed : {"\"", "AND", "a* OR", "NEAR(", "title:x", "-", "'; DROP"})
        QCOMPARE(m_cli
                     ->run({QStringLiteral("search"), QStringLiteral("--profile"), m_cli->profile(),
                            QStringLiteral("--"), QString::fromUtf8(typed)})
                     .code,
                 0);
}

void TestCliProfile::checkFindsAPlantedFault()
{
    QCOMPARE(
        m_cli
            ->runHere(
                "history import -",
                "{\"at\":\"2026-05-01T09:00:00Z\",\"item\":\"demo/maths/two-bells\",\"kind\":\"review\",\"rating\":3}")
            .code,
        0);
    const Ran good = m_cli->runHere("check --json");
    QCOMPARE(good.code, 0);
    QVERIFY(good.json()[QStringLiteral("problems")].toArray().isEmpty());
    {
        const auto services = m_cli->services();
        storage::Profile &opened = services->profile();
        const auto number = *opened.items().numberOf(ItemId(bells));
        ItemMemory memory = *opened.memory().get(number);
        memory.memory.stability *= 2;
        opened.memory().put(number, memory);
    }
    const Ran bad = m_cli->runHere("check --json");
    QCOMPARE(bad.code, 1);
    const QJsonArray problems = bad.json()[QStringLiteral("problems")].toArray();
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first()[QStringLiteral("kind")].toString(), QStringLiteral("memory"));
    QVERIFY(m_cli->runHere("check").out.startsWith("memory"));
}

void TestCliProfile::aRefusedProfileIsCodeFour_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"search loss", "memory demo/maths/two-bells", "history export", "history import -",
                             "check", "item demo/maths/two-bells", "numeric demo/maths/two-bells --seed 1"})
        QTest::newRow(line) << QString::fromUtf8(line);
}

void TestCliProfile::aRefusedProfileIsCodeFour()
{
    QFETCH(QString, line);
    QVERIFY(m_cli->makeProfile());
    const QByteArray command = line.toUtf8();
    {
        const auto held = m_cli->services();
        const Ran ran = m_cli->runHere(command.constData());
        QCOMPARE(ran.code, 4);
        QVERIFY(ran.out.isEmpty());
        QVERIFY2(ran.err.contains("in use"), ran.err.constData());
    }
    QCOMPARE(m_cli->runHere(command.constData()).code, 0);
    QVERIFY(writeFile(m_cli->databaseFile(), QByteArray(50'000, 'x')));
    QCOMPARE(m_cli->runHere(command.constData()).code, 4);
    QVERIFY(writeFile(m_cli->databaseFile(), {}));
    const Ran empty = m_cli->runHere(command.constData());
    QCOMPARE(empty.code, 4);
    QVERIFY2(empty.err.contains("damaged"), empty.err.constData());
}

void TestCliProfile::aNewerProfileKeepsItsBytes()
{
    QVERIFY(m_cli->makeProfile());
    {
        sqlite::Database database(m_cli->databaseFile().toStdString(), sqlite::OpenMode::ReadWrite);
        database.run("PRAGMA user_version = 9999");
    }
    const QByteArray before = bytesOf(m_cli->databaseFile());
    for (const char *line : {"check", "search loss", "history import -"}) {
        const Ran ran = m_cli->runHere(line);
        QCOMPARE(ran.code, 4);
        QVERIFY2(ran.err.contains("newer"), ran.err.constData());
    }
    QCOMPARE(bytesOf(m_cli->databaseFile()), before);
}

QTEST_GUILESS_MAIN(TestCliProfile)
#include "tst_cliprofile.moc"
