// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <random>

#include "core/text/searchquery.h"
#include "storage/snippet.h"

using namespace greenroom;
using namespace greenroom::storage;

namespace {

/// The snippet of a typed search with the hits in brackets.
QString shown(const std::vector<std::string> &texts, const char *typed)
{
    QString snippet = QString::fromStdString(snippetOf(texts, matchTerms(ftsExpression(parseSearch(typed)))));
    return snippet.replace(QChar(2), QLatin1Char('[')).replace(QChar(3), QLatin1Char(']'));
}

} // namespace

class SnippetTest : public QObject {
    Q_OBJECT

private slots:
    void hitsAreMarkedAsTheSearchFindsThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *text, const char *typed, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << QByteArray(typed) << QString::fromUtf8(expected);
        };
        row("a word", "Recall falls.", "recall", "[Recall] falls.");
        row("a prefix", "Thresholds matter.", "thresh", "[Thresholds] matter.");
        row("two words", "Recall at a threshold", "thresh rec", "[Recall] at a [threshold]");
        row("a phrase", "a cost matrix, a matrix cost", "\"cost matrix\"", "a [cost] [matrix], a matrix cost");
        row("accents", "Your résumé", "resume", "Your [résumé]");
        row("a hyphen", "A log-odds scale", "log-odds", "A [log]-[odds] scale");
        row("not in the middle of a word", "precall recall", "call", "");
        row("no hit", "Nothing here", "zebra", "");
        row("marks around", "(\"Drift\")", "drift", "(\"[Drift]\")");
    }

    void hitsAreMarkedAsTheSearchFindsThem()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, typed);
        QFETCH(QString, expected);
        QCOMPARE(shown({text.toStdString()}, typed.constData()), expected);
    }

    void aLongTextIsCutAroundItsHit()
    {
        std::string text;
        for (int i = 0; i < 40; ++i)
            text += "w" + std::to_string(i) + ' ';
        QCOMPARE(shown({text}, "w20"), QStringLiteral("…w17 w18 w19 [w20] w21 w22 w23 w24 w25 w26 w27 w28 w29 w30…"));
        QCOMPARE(shown({text}, "\"w39\""), QStringLiteral("…w36 w37 w38 [w39] "));
    }

    void theTextWithMostTermsIsShown()
    {
        QCOMPARE(shown({"Recall", "Precision or recall", ""}, "recall precision"), QStringLiteral("[Precision] or [recall]"));
        QCOMPARE(shown({"First recall", "Second recall"}, "recall"), QStringLiteral("First [recall]"));
    }

    void nothingTypedBreaksIt()
    {
        std::mt19937_64 random(5);
        static constexpr char letters[] = "ab \"*()'\\-\xc3\xa9\x80é…";
        for (int round = 0; round < 5000; ++round) {
            std::string typed;
            std::string text;
            for (auto left = random() % 20; left > 0; --left)
                typed += letters[random() % (sizeof letters - 1)];
            for (auto left = random() % 60; left > 0; --left)
                text += letters[random() % (sizeof letters - 1)];
            const auto terms = matchTerms(ftsExpression(parseSearch(typed)));
            QCOMPARE(terms.size(), std::count_if(terms.begin(), terms.end(), [](const MatchTerm &term) { return !term.words.empty(); }));
            (void)snippetOf({text, typed}, terms);
            (void)matchTerms(typed);
        }
    }
};

QTEST_GUILESS_MAIN(SnippetTest)
#include "tst_snippet.moc"
