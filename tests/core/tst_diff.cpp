// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <numeric>
#include <random>

#include "core/text/diff.h"
#include "core/text/shortestedit.h"

using namespace greenroom;

namespace {

std::string joined(const Diff &diff, DiffKind without)
{
    std::string text;
    for (const DiffRun &run : diff.runs) {
        if (run.kind != without)
            text += run.text;
    }
    return text;
}

std::string textOf(const Diff &diff, DiffKind kind)
{
    std::string text;
    for (const DiffRun &run : diff.runs) {
        if (run.kind == kind)
            text += run.text;
    }
    return text;
}

/// "kept [-removed-] {+inserted+}"
QString shown(const Diff &diff)
{
    QString text;
    for (const DiffRun &run : diff.runs) {
        const QString part = QString::fromStdString(run.text);
        text += run.kind == DiffKind::Kept      ? part
                : run.kind == DiffKind::Removed ? QStringLiteral("[-%1-]").arg(part)
                                                : QStringLiteral("{+%1+}").arg(part);
    }
    return text;
}

/// A sentence when a law is broken, else nothing.
QString brokenLaw(const std::string &before, const std::string &after)
{
    const Diff diff = diffWords(before, after);
    if (joined(diff, DiffKind::Inserted) != before)
        return QStringLiteral("kept and removed do not give the text before: %1").arg(shown(diff));
    if (joined(diff, DiffKind::Removed) != after)
        return QStringLiteral("kept and inserted do not give the text after: %1").arg(shown(diff));
    if (diff.steps > diffStepLimit)
        return QStringLiteral("took %1 steps").arg(diff.steps);
    for (std::size_t i = 0; i < diff.runs.size(); ++i) {
        if (diff.runs[i].text.empty())
            return QStringLiteral("run %1 is empty").arg(i);
        if (i > 0 && diff.runs[i].kind == diff.runs[i - 1].kind)
            return QStringLiteral("run %1 has the kind of the one before").arg(i);
        if (i > 0 && diff.runs[i].kind == DiffKind::Removed && diff.runs[i - 1].kind == DiffKind::Inserted)
            return QStringLiteral("run %1 was removed after what replaced it").arg(i);
    }
    return {};
}

const std::vector<std::string> &pieces()
{
    static const std::vector<std::string> list{"a",   "b",   "the", "model", " ",   "  ",   "\n", ". ",  "!",
                                               "é",   "ö",   "日",  "本",    "—",   "\xC3", "😀", "\r\n", "\t",
                                               "\xA0", "12.5", "",   "?",     "\n\n", std::string(1, '\0')};
    return list;
}

std::string randomText(std::mt19937_64 &random, std::size_t length)
{
    std::string text;
    for (std::size_t i = 0; i < length; ++i)
        text += pieces()[random() % pieces().size()];
    return text;
}

std::string edited(std::mt19937_64 &random, std::string text, int edits)
{
    for (int i = 0; i < edits; ++i) {
        const std::size_t at = random() % (text.size() + 1);
        const std::size_t gone = std::min<std::size_t>(text.size() - at, random() % 6);
        text.replace(at, gone, randomText(random, random() % 4));
    }
    return text;
}

/// Words without an end of a sentence, or sentences of them, all different when `unlike` differs.
std::string longText(std::mt19937_64 &random, std::size_t bytes, char unlike, bool sentences)
{
    std::string text;
    while (text.size() < bytes) {
        for (int letters = 2 + static_cast<int>(random() % 8); letters > 0; --letters)
            text += static_cast<char>(unlike + static_cast<char>(random() % 13));
        text += sentences && random() % 12 == 0 ? ". " : " ";
    }
    return text;
}

std::size_t longestCommon(const std::vector<int> &a, const std::vector<int> &b)
{
    std::vector<std::size_t> row(b.size() + 1, 0);
    for (const int token : a) {
        std::size_t diagonal = 0;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t above = row[j + 1];
            row[j + 1] = token == b[j] ? diagonal + 1 : std::max(above, row[j]);
            diagonal = above;
        }
    }
    return row.back();
}

} // namespace

class DiffTest : public QObject {
    Q_OBJECT

private slots:
    void marksWholeWords_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *before, const char *after, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(after) << QString::fromUtf8(expected);
        };
        row("nothing changes nothing", "", "", "");
        row("the same text is kept", "one two", "one two", "one two");
        row("all is new", "", "one two", "{+one two+}");
        row("all is gone", "one two", "", "[-one two-]");
        row("a word is replaced as a whole", "much better recall", "much higher recall",
            "much [-better-]{+higher+} recall");
        row("a word is put in with its blank", "a model", "a boosted model", "a {+boosted +}model");
        row("punctuation is a word of its own", "It fell.", "It fell!", "It fell[-.-]{+!+}");
        row("a rewritten phrase is one change", "we saw good results soon", "we measured twelve points soon",
            "we [-saw good results-]{+measured twelve points+} soon");
        row("a new line parts two changes", "old\nold", "new\nnew", "[-old-]{+new+}\n[-old-]{+new+}");
        row("accented letters belong to the word", "né ici", "née ici", "[-né-]{+née+} ici");
        row("each ideograph is a word", "日本語", "日本人", "日本[-語-]{+人+}");
        row("an em dash is a word of its own", "so—yes", "so—no", "so—[-yes-]{+no+}");
    }

    void marksWholeWords()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, expected);
        QCOMPARE(shown(diffWords(before.toStdString(), after.toStdString())), expected);
    }

    void runsGiveBothTextsBackByteForByte()
    {
        std::mt19937_64 random(20260412);
        for (int round = 0; round < 4000; ++round) {
            const std::string before = randomText(random, random() % 40);
            const std::string after = round % 2 == 0 ? randomText(random, random() % 40)
                                                     : edited(random, before, 1 + round % 5);
            const QString broken = brokenLaw(before, after);
            QVERIFY2(broken.isEmpty(), qPrintable(QStringLiteral("round %1: %2").arg(round).arg(broken)));
        }
    }

    void anyBytesGoThrough()
    {
        std::mt19937_64 random(99);
        for (int round = 0; round < 500; ++round) {
            std::string before(random() % 60, ' ');
            for (char &byte : before)
                byte = static_cast<char>(random());
            const QString broken = brokenLaw(before, edited(random, before, 3));
            QVERIFY2(broken.isEmpty(), qPrintable(broken));
        }
    }

    void noCharacterIsCutInTwo()
    {
        const QString words[] = {QStringLiteral("é"),  QStringLiteral("è"), QStringLiteral("日"),
                                 QStringLiteral("旦"), QStringLiteral(" "), QString::fromUtf8("😀"),
                                 QString::fromUtf8("😁")};
        std::mt19937_64 random(7);
        for (int round = 0; round < 500; ++round) {
            QString texts[2];
            for (QString &text : texts) {
                for (int i = 0; i < 20; ++i)
                    text += words[random() % std::size(words)];
            }
            for (const DiffRun &run : diffWords(texts[0].toStdString(), texts[1].toStdString()).runs)
                QVERIFY(!QString::fromStdString(run.text).contains(QChar::ReplacementCharacter));
        }
    }

    void theEditScriptIsShortest()
    {
        std::mt19937_64 random(4);
        for (int round = 0; round < 4000; ++round) {
            const int alphabet = 1 + static_cast<int>(random() % 6);
            std::vector<int> texts[2];
            for (std::vector<int> &text : texts) {
                text.resize(random() % 25);
                for (int &token : text)
                    token = static_cast<int>(random() % static_cast<unsigned>(alphabet));
            }
            std::size_t steps = 1'000'000;
            const auto script = shortestEdit(texts[0], texts[1], steps);
            QVERIFY(script.has_value());
            std::vector<int> kept[2];
            for (std::size_t i = 0; i < texts[0].size(); ++i) {
                if (!script->removed[i])
                    kept[0].push_back(texts[0][i]);
            }
            for (std::size_t i = 0; i < texts[1].size(); ++i) {
                if (!script->inserted[i])
                    kept[1].push_back(texts[1][i]);
            }
            QVERIFY(kept[0] == kept[1]);
            QCOMPARE(kept[0].size(), longestCommon(texts[0], texts[1]));
        }
    }

    void tooFewStepsGiveNothing()
    {
        std::vector<int> before(50);
        std::vector<int> after(50);
        std::iota(before.begin(), before.end(), 0);
        std::iota(after.begin(), after.end(), 1000);
        std::size_t steps = 100;
        QVERIFY(!shortestEdit(before, after, steps).has_value());
        QVERIFY(steps <= 100);
    }

    void unrelatedLongTextsStayWithinTheLimit_data()
    {
        QTest::addColumn<std::size_t>("bytes");
        QTest::addColumn<bool>("sentences");
        QTest::newRow("100 KB of sentences") << std::size_t{100'000} << true;
        QTest::newRow("100 KB without a full stop") << std::size_t{100'000} << false;
        QTest::newRow("1 MB of sentences") << std::size_t{1'000'000} << true;
    }

    void unrelatedLongTextsStayWithinTheLimit()
    {
        QFETCH(std::size_t, bytes);
        QFETCH(bool, sentences);
        std::mt19937_64 random(1);
        const std::string before = longText(random, bytes, 'a', sentences);
        const std::string after = longText(random, bytes, 'n', sentences);
        const QString broken = brokenLaw(before, after);
        QVERIFY2(broken.isEmpty(), qPrintable(broken.left(200)));
    }

    void aLongTextWithSomeChangesIsStillComparedByWords()
    {
        std::mt19937_64 random(2);
        const std::string before = longText(random, 100'000, 'a', true);
        std::string after = before;
        for (std::size_t at = 500; at < after.size(); at += 1000)
            after.replace(after.find(' ', at), 1, " NEW ");
        const Diff diff = diffWords(before, after);
        QCOMPARE(joined(diff, DiffKind::Removed), after);
        QVERIFY(textOf(diff, DiffKind::Removed).empty());
        QCOMPARE(textOf(diff, DiffKind::Inserted).size(), after.size() - before.size());
    }

    void whatIsLeftOfALongRewrittenTextIsKept()
    {
        std::mt19937_64 random(3);
        const std::string common = longText(random, 5'000, 'a', true) + ". ";
        const auto around = [&](char unlike) {
            return longText(random, 60'000, unlike, true) + ". " + common + longText(random, 60'000, unlike, true);
        };
        const std::string before = around('a');
        const std::string after = around('n');
        const Diff diff = diffWords(before, after);
        QVERIFY(std::any_of(diff.runs.begin(), diff.runs.end(), [&](const DiffRun &run) {
            return run.kind == DiffKind::Kept && run.text.find(common.substr(0, 4'000)) != std::string::npos;
        }));
    }
};

QTEST_GUILESS_MAIN(DiffTest)
#include "tst_diff.moc"
