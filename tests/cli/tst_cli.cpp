// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include "cli/commandtable.h"
#include "clirun.h"

using namespace greenroom;
using namespace greenroom::test;

namespace {

/// A device that accepts nothing, like a full disk.
class FullDevice : public QIODevice {
public:
    FullDevice() { open(QIODevice::WriteOnly); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override { return -1; }
};

} // namespace

class TestCli : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_cli = std::make_unique<CliPlace>(); }
    void helpListsEveryCommand();
    void everyCommandExplainsItself_data();
    void everyCommandExplainsItself();
    void wrongUsageIsOneLineAndCodeTwo_data();
    void wrongUsageIsOneLineAndCodeTwo();
    void optionsStandAnywhere_data();
    void optionsStandAnywhere();
    void goodPacksLintCleanly();
    void problemsHaveAPlaceAndARule();
    void aPathThatIsNotThereCannotBeLinted();
    void aFileWithoutAnEndIsReadToTheLimitOnly();
    void packsAreListedWithCounts();
    void itemsAreReadWithoutAProfile();
    void theAnswerIsShownOnRequestOnly();
    void idsLeadNowhereElse_data();
    void idsLeadNowhereElse();
    void aSeedAlwaysDrawsTheSameNumbers();
    void onlyNumericItemsAreDrawn();
    void outputThatCannotBeWrittenIsCodeThree();

private:
    std::unique_ptr<CliPlace> m_cli;
};

void TestCli::helpListsEveryCommand()
{
    const Ran ran = m_cli->run({QStringLiteral("--help")});
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.err.isEmpty());
    for (const cli::Command *command : cli::allCommands())
        QVERIFY2(ran.out.contains(command->name), command->name);
    const Ran group = m_cli->run({QStringLiteral("pack"), QStringLiteral("--help")});
    QCOMPARE(group.code, 0);
    QVERIFY(group.out.contains("pack lint") && !group.out.contains("history import"));
}

void TestCli::everyCommandExplainsItself_data()
{
    QTest::addColumn<QString>("name");
    for (const cli::Command *command : cli::allCommands())
        QTest::newRow(command->name) << QString::fromUtf8(command->name);
}

void TestCli::everyCommandExplainsItself()
{
    QFETCH(QString, name);
    const Ran ran = m_cli->run(name.split(QLatin1Char(' ')) + QStringList{QStringLiteral("--help")});
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.out.startsWith("Usage: greenroom-cli " + name.toUtf8()));
    QVERIFY(ran.out.contains("JSON: "));
    for (const QByteArray &line : ran.out.split('\n'))
        QVERIFY2(line.size() <= 90, line.constData());
}

void TestCli::wrongUsageIsOneLineAndCodeTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *name, const char *line) { QTest::newRow(name) << words(line); };
    row("nothing", "");
    row("unknown command", "frobnicate");
    row("half a command", "pack");
    row("unknown second word", "pack polish x");
    row("unknown option", "check --colour");
    row("unknown option without command", "--colour");
    row("short option", "check -j");
    row("option of another command", "check --seed 3");
    row("answer where there is none", "search x --answer");
    row("word too many", "check now");
    row("word missing", "item");
    row("two words for one", "item a b");
    row("value missing", "check --profile");
    row("value for a switch", "check --json=yes");
    row("limit of nothing", "search x --limit 0");
    row("limit below zero", "search x --limit -5");
    row("limit is no number", "search x --limit many");
    row("seed below zero", "numeric x --seed -1");
    row("seed is no number", "numeric x --seed 1.5");
    row("seed missing", "numeric demo/maths/two-bells");
    row("time without zone", "check --now 2026-05-01T09:00:00");
    row("time that is none", "check --now tomorrow");
    row("no path to lint", "pack lint");
    QTest::newRow("empty profile") << QStringList{QStringLiteral("check"), QStringLiteral("--profile"), QString()};
    QTest::newRow("two lines in one word") << QStringList{QStringLiteral("frob\nnicate")};
}

void TestCli::wrongUsageIsOneLineAndCodeTwo()
{
    QFETCH(QStringList, arguments);
    const Ran ran = m_cli->run(arguments);
    QCOMPARE(ran.code, 2);
    QVERIFY(ran.out.isEmpty());
    QCOMPARE(ran.err.count('\n'), 1);
    QVERIFY2(ran.err.startsWith("greenroom-cli: ") && ran.err.size() > 20, ran.err.constData());
}

void TestCli::optionsStandAnywhere_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *name, const char *line) { QTest::newRow(name) << words(line); };
    row("behind", "numeric demo/maths/two-bells --seed 5 --json --profile /nothing/here");
    row("before", "--json --seed 5 --profile /nothing/here numeric demo/maths/two-bells");
    row("between", "--profile /nothing/here numeric --seed 5 demo/maths/two-bells --json");
    row("with equals signs", "numeric --seed=5 demo/maths/two-bells --profile=/nothing/here --json");
    row("the last one counts", "numeric --seed 4 demo/maths/two-bells --json --profile /nothing/here --seed 5");
    row("ended by dashes", "--seed 5 --json --profile /nothing/here numeric -- demo/maths/two-bells");
}

void TestCli::optionsStandAnywhere()
{
    QFETCH(QStringList, arguments);
    const Ran ran = m_cli->run(arguments);
    QVERIFY2(ran.code == 0, ran.err.constData());
    QCOMPARE(ran.json()[QStringLiteral("seed")].toInt(), 5);
    // Behind the dashes everything is a word.
    QVERIFY(m_cli->makeProfile());
    const Ran search = m_cli->runHere("search --json");
    QCOMPARE(search.code, 2);
    const Ran dashed = m_cli->run({QStringLiteral("--profile"), m_cli->profile(), QStringLiteral("search"),
                                   QStringLiteral("--"), QStringLiteral("--json")});
    QCOMPARE(dashed.code, 0);
}

void TestCli::goodPacksLintCleanly()
{
    for (const QString &path :
         {m_cli->content().path(), m_cli->content().file("packs"), m_cli->content().file("packs/demo"),
          m_cli->content().file("packs/demo/maths/two-bells.toml")}) {
        const Ran ran = m_cli->run({QStringLiteral("pack"), QStringLiteral("lint"), path, QStringLiteral("--json")});
        QVERIFY2(ran.code == 0, ran.out.constData());
        QVERIFY(ran.json()[QStringLiteral("problems")].isArray());
        QVERIFY(ran.json()[QStringLiteral("items")].toInt() > 0);
        const Ran text = m_cli->run({QStringLiteral("pack"), QStringLiteral("lint"), path});
        QVERIFY(text.code == 0 && text.out.isEmpty() && !text.err.isEmpty());
    }
}

void TestCli::problemsHaveAPlaceAndARule()
{
    const QString file = m_cli->content().file("packs/demo/maths/two-bells.toml");
    writeFile(file, QByteArray(smallNumeric).replace("difficulty = 2", "difficulty = 9"));
    const Ran ran = m_cli->run({QStringLiteral("--json"), QStringLiteral("pack"), QStringLiteral("lint"), file});
    QCOMPARE(ran.code, 1);
    const QJsonArray problems = ran.json()[QStringLiteral("problems")].toArray();
    QVERIFY(!problems.isEmpty());
    const QJsonObject problem = problems.first().toObject();
    QCOMPARE(problem.keys().join(QLatin1Char(' ')), QStringLiteral("column file line message rule"));
    QCOMPARE(problem[QStringLiteral("file")].toString(), file);
    QCOMPARE(problem[QStringLiteral("line")].toInt(), 8);
    QVERIFY(problem[QStringLiteral("column")].toInt() > 0);

    const Ran text = m_cli->run({QStringLiteral("pack"), QStringLiteral("lint"), file});
    QCOMPARE(text.code, 1);
    const QRegularExpression form(QStringLiteral("^%1:8:\\d+: .+ \\[\\w+\\]\n").arg(QRegularExpression::escape(file)));
    QVERIFY2(form.match(QString::fromUtf8(text.out)).hasMatch(), text.out.constData());
}

void TestCli::aPathThatIsNotThereCannotBeLinted()
{
    const Ran ran = m_cli->runHere("pack lint /nothing/here");
    QCOMPARE(ran.code, 3);
    QVERIFY(ran.err.contains("/nothing/here"));
}

void TestCli::aFileWithoutAnEndIsReadToTheLimitOnly()
{
    const Ran ran = m_cli->runHere("pack lint /dev/zero");
    QCOMPARE(ran.code, 1);
    QVERIFY2(ran.out.contains("more than 262144 bytes") || ran.err.contains("more than 262144 bytes"), ran.out.constData());
}

void TestCli::packsAreListedWithCounts()
{
    writeFile(m_cli->content().file("packs/demo/maths/draft.toml"),
              QByteArray(smallNumeric).replace("\"checked\"", "\"draft\"").replace("Two bells", "Two drums"));
    const Ran ran = m_cli->runHere("pack list --json");
    QVERIFY2(ran.code == 0, ran.err.constData());
    const QJsonArray packs = ran.json()[QStringLiteral("packs")].toArray();
    QCOMPARE(packs.size(), 1);
    const QJsonObject pack = packs.first().toObject();
    QCOMPARE(pack[QStringLiteral("id")].toString(), QStringLiteral("demo"));
    QCOMPARE(pack[QStringLiteral("version")].toString(), QStringLiteral("1.2.3"));
    QCOMPARE(pack[QStringLiteral("items")].toInt(), 3);
    QCOMPARE(pack[QStringLiteral("by_kind")].toObject(),
             (QJsonObject{{QStringLiteral("mcq"), 1}, {QStringLiteral("numeric"), 2}}));
    QCOMPARE(pack[QStringLiteral("by_area")].toObject(),
             (QJsonObject{{QStringLiteral("core-ml"), 1}, {QStringLiteral("maths"), 2}}));
    QCOMPARE(pack[QStringLiteral("by_status")].toObject(),
             (QJsonObject{{QStringLiteral("checked"), 2}, {QStringLiteral("draft"), 1}}));
    QVERIFY(!QFileInfo::exists(m_cli->profile()));
    QVERIFY(m_cli->runHere("pack list").out.contains("demo 1.2.3: 3 items"));
}

void TestCli::itemsAreReadWithoutAProfile()
{
    const Ran ran = m_cli->runHere("item demo/core-ml/rising-error --json");
    QVERIFY2(ran.code == 0, ran.err.constData());
    const QJsonObject item = ran.json();
    QCOMPARE(item[QStringLiteral("id")].toString(), QString::fromUtf8(rising));
    QCOMPARE(item[QStringLiteral("kind")].toString(), QStringLiteral("mcq"));
    QCOMPARE(item[QStringLiteral("title")].toString(), QStringLiteral("Rising error"));
    QCOMPARE(item[QStringLiteral("from")].toString(), QStringLiteral("pack"));
    QVERIFY(item[QStringLiteral("prompt")].toString().contains(QStringLiteral("Training loss falls")));
    QVERIFY(!QFileInfo::exists(m_cli->profile()));
    QVERIFY(m_cli->runHere("item demo/core-ml/rising-error").out.startsWith("Rising error\n"));
    QCOMPARE(m_cli->runHere("item demo/core-ml/nothing").code, 1);
}

void TestCli::theAnswerIsShownOnRequestOnly()
{
    const Ran without = m_cli->runHere("item demo/core-ml/rising-error --json");
    QVERIFY(!without.out.contains("correct") && !without.out.contains("learns the noise"));
    QVERIFY(!m_cli->runHere("item demo/core-ml/rising-error").out.contains("learns the noise"));
    const Ran with = m_cli->runHere("item demo/core-ml/rising-error --json --answer");
    QVERIFY(with.json()[QStringLiteral("answer")].toString().contains(QStringLiteral("learns the noise")));
    const QJsonArray options = with.json()[QStringLiteral("options")].toArray();
    QCOMPARE(options.size(), 4);
    QCOMPARE(keysOf(options.first()).join(QLatin1Char(' ')), QStringLiteral("correct id text why"));
    QVERIFY(m_cli->runHere("item demo/core-ml/rising-error --answer").out.contains("learns the noise"));
}

void TestCli::idsLeadNowhereElse_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id :
         {"../../secret/x", "demo/../demo/maths/two-bells", "demo/maths/../maths/two-bells", "/etc/passwd",
          "demo/maths", "demo//two-bells", "demo/maths/two-bells.toml", "demo/maths/two-bells/", "."})
        QTest::newRow(id) << QString::fromUtf8(id);
}

void TestCli::idsLeadNowhereElse()
{
    QFETCH(QString, id);
    const Ran ran = m_cli->runHere(("item " + id.toUtf8()).constData());
    QCOMPARE(ran.code, 1);
    QVERIFY(ran.out.isEmpty());
}

void TestCli::aSeedAlwaysDrawsTheSameNumbers()
{
    const Ran first = m_cli->runHere("numeric demo/maths/two-bells --seed 9223372036854775807 --json");
    QVERIFY2(first.code == 0, first.err.constData());
    QVERIFY(m_cli->makeProfile());
    QJsonObject again = m_cli->runHere("numeric demo/maths/two-bells --seed 9223372036854775807 --json").json();
    QCOMPARE(again[QStringLiteral("from")].toString(), QStringLiteral("profile"));
    again[QStringLiteral("from")] = QStringLiteral("pack");
    QCOMPARE(again, first.json());

    for (int seed = 0; seed < 50; ++seed) {
        const QJsonObject drawn =
            m_cli->runHere(("numeric demo/maths/two-bells --json --seed " + QByteArray::number(seed)).constData())
                .json();
        const QJsonObject variables = drawn[QStringLiteral("variables")].toObject();
        const double a = variables[QStringLiteral("a")].toDouble();
        const double b = variables[QStringLiteral("b")].toDouble();
        QVERIFY(a >= 10 && a <= 60 && b >= 10 && b <= 60);
        QVERIFY(qAbs(drawn[QStringLiteral("answer")].toDouble() - a * b / 100) < 1e-9);
        QCOMPARE(drawn[QStringLiteral("tolerance")].toObject(), (QJsonObject{{QStringLiteral("abs"), 0.05}}));
        QVERIFY(drawn[QStringLiteral("prompt")].toString().contains(QString::number(a)));
        QVERIFY(!drawn[QStringLiteral("prompt")].toString().contains(QStringLiteral("{{")));
        QVERIFY(drawn[QStringLiteral("worked")].toString().contains(QString::number(a * b / 100, 'f', 2)));
    }
}

void TestCli::onlyNumericItemsAreDrawn()
{
    QCOMPARE(m_cli->runHere("numeric demo/core-ml/rising-error --seed 1").code, 1);
    QCOMPARE(m_cli->runHere("numeric demo/maths/nothing --seed 1").code, 1);
}

void TestCli::outputThatCannotBeWrittenIsCodeThree()
{
    FullDevice full;
    QByteArray told;
    QBuffer err(&told);
    QBuffer in;
    err.open(QIODevice::WriteOnly);
    in.open(QIODevice::ReadOnly);
    QCOMPARE(cli::run({QStringLiteral("pack"), QStringLiteral("list")}, {full, err, in, m_cli->content().path()}), 3);
    QVERIFY(told.contains("could not be written"));
    QCOMPARE(
        m_cli
            ->runHere(
                "history import -",
                "{\"at\":\"2026-05-01T09:00:00Z\",\"item\":\"demo/maths/two-bells\",\"kind\":\"review\",\"rating\":3}")
            .code,
        0);
    QCOMPARE(
        cli::run({QStringLiteral("history"), QStringLiteral("export"), QStringLiteral("--profile"), m_cli->profile()},
                 {full, err, in, m_cli->content().path()}),
        3);
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
