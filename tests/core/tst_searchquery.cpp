// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <random>
#include <string>
#include <vector>

#include "core/text/fold.h"
#include "core/text/searchquery.h"

using namespace greenroom;
using namespace std::string_literals;

namespace {

/// The terms of a search, phrases in brackets.
QString termsOf(const QString &typed)
{
    QStringList terms;
    for (const SearchWords::Term &term : parseSearch(typed.toStdString()).terms) {
        const QString text = QString::fromStdString(term.text);
        terms << (term.phrase ? '[' + text + ']' : text);
    }
    return terms.join('|');
}

/// Reads an expression as FTS5 would: strings with doubled quotation marks, each perhaps a prefix, joined by AND.
/// Anything else, an empty string or a NUL gives false.
bool isStringsJoinedByAnd(const std::string &expression)
{
    std::size_t at = 0;
    while (true) {
        if (at >= expression.size() || expression[at] != '"')
            return false;
        bool letters = false;
        for (++at;; ++at) {
            if (at >= expression.size() || expression[at] == '\0')
                return false;
            if (expression[at] == '"') {
                if (expression.compare(at, 2, "\"\"") != 0)
                    break;
                ++at;
            }
            letters = letters || std::isalnum(static_cast<unsigned char>(expression[at])) != 0
                      || static_cast<unsigned char>(expression[at]) >= 0x80;
        }
        if (!letters)
            return false;
        ++at;
        if (at < expression.size() && expression[at] == '*')
            ++at;
        if (at == expression.size())
            return true;
        if (expression.compare(at, 5, " AND ") != 0)
            return false;
        at += 5;
    }
}

} // namespace

class TestSearchQuery : public QObject {
    Q_OBJECT

private slots:
    void typedTextBecomesTerms_data();
    void typedTextBecomesTerms();
    void expressionAsksForEveryTerm_data();
    void expressionAsksForEveryTerm();
    void nothingTypedIsSyntax_data();
    void nothingTypedIsSyntax();
    void randomBytesAreNeverSyntax();
    void handMadeTermsAreNeverSyntax();
    void longTextIsCut();
    void nearestWordIsFound_data();
    void nearestWordIsFound();
    void foldingFollowsTheIndex_data();
    void foldingFollowsTheIndex();
    void foldingTwiceChangesNothing();
    void loweringKeepsAccents();
    void slugIsSafe_data();
    void slugIsSafe();
    void anySlugIsAFileName();
};

void TestSearchQuery::typedTextBecomesTerms_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("terms");
    QTest::newRow("nothing") << ""
                             << "";
    QTest::newRow("words in lower case") << "Gradient DESCENT"
                                         << "gradient|descent";
    QTest::newRow("accents stay") << QString::fromUtf8("Résumé ÉCLAIR") << QString::fromUtf8("résumé|éclair");
    QTest::newRow("spaces of every kind") << QString::fromUtf8(" a\t b\u00a0c\u2009d\n") << "a|b|c|d";
    QTest::newRow("a phrase") << "\"bias variance\" trade"
                              << "[bias variance]|trade";
    QTest::newRow("a phrase between words") << "a \"b c\" d"
                                            << "a|[b c]|d";
    QTest::newRow("a phrase without spaces around") << "a\"b c\"d"
                                                    << "a|[b c]|d";
    QTest::newRow("spaces inside a phrase shrink") << "\" b   c \""
                                                   << "[b c]";
    QTest::newRow("a phrase of one word") << "\"rank\""
                                          << "[rank]";
    QTest::newRow("typographic quotation marks") << QString::fromUtf8("“b c” „d e“") << "[b c]|[d e]";
    QTest::newRow("a phrase still being typed is words") << "\"bias var"
                                                         << "bias|var";
    QTest::newRow("an empty phrase is nothing") << "\"\" a \"  \""
                                                << "a";
    QTest::newRow("a hyphen inside a word stays") << "roc-auc p/n"
                                                  << "roc-auc|p/n";
    QTest::newRow("marks around a word go") << "(softmax), 'log'? -x *y* #z"
                                            << "softmax|log|x|y|z";
    QTest::newRow("marks alone go") << "- * ? ... & |"
                                    << "";
    QTest::newRow("programming languages") << "C++ c#"
                                           << "c|c";
    QTest::newRow("a NUL separates") << QString(QChar('a')) + QChar(0) + "b"
                                     << "a|b";
    QTest::newRow("pictures go") << QString::fromUtf8("🙂 fraud🙂 ✓") << "fraud";
    QTest::newRow("Greek letters are words") << QString::fromUtf8("σ λ") << QString::fromUtf8("σ|λ");
    QTest::newRow("digits are words") << "95 0.5"
                                      << "95|0.5";
}

void TestSearchQuery::typedTextBecomesTerms()
{
    QFETCH(QString, typed);
    QFETCH(QString, terms);
    QCOMPARE(termsOf(typed), terms);
}

void TestSearchQuery::expressionAsksForEveryTerm_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expression");
    QTest::newRow("nothing asks for everything") << " ... "
                                                 << "";
    QTest::newRow("a word is a prefix") << "grad"
                                        << R"("grad"*)";
    QTest::newRow("words must all occur") << "grad desc"
                                          << R"("grad"* AND "desc"*)";
    QTest::newRow("a phrase is exact") << "\"bias variance\" tr"
                                       << R"("bias variance" AND "tr"*)";
}

void TestSearchQuery::expressionAsksForEveryTerm()
{
    QFETCH(QString, typed);
    QFETCH(QString, expression);
    QCOMPARE(QString::fromStdString(ftsExpression(parseSearch(typed.toStdString()))), expression);
}

void TestSearchQuery::nothingTypedIsSyntax_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expression");
    QTest::newRow("operators are words") << "a OR b NOT c AND d"
                                         << R"("a"* AND "or"* AND "b"* AND "not"* AND "c"* AND "and"* AND "d"*)";
    QTest::newRow("NEAR is a word") << "NEAR(a b, 5)"
                                    << R"("near(a"* AND "b"* AND "5"*)";
    QTest::newRow("a column filter is a word") << "title:roc"
                                               << R"("title:roc"*)";
    QTest::newRow("a column set is words") << "{title answer} : roc"
                                           << R"("title"* AND "answer"* AND "roc"*)";
    QTest::newRow("a column left out is a word") << "- title : roc"
                                                 << R"("title"* AND "roc"*)";
    QTest::newRow("a star is nothing") << "roc*"
                                       << R"("roc"*)";
    QTest::newRow("a caret is nothing") << "^roc"
                                        << R"("roc"*)";
    QTest::newRow("a plus is nothing") << "a + b"
                                       << R"("a"* AND "b"*)";
    QTest::newRow("a quotation mark never survives") << "a\"\"b"
                                                     << R"("a"* AND "b"*)";
    QTest::newRow("SQL is words") << "'; DROP TABLE item; --"
                                  << R"("drop"* AND "table"* AND "item"*)";
}

void TestSearchQuery::nothingTypedIsSyntax()
{
    QFETCH(QString, typed);
    QFETCH(QString, expression);
    const std::string found = ftsExpression(parseSearch(typed.toStdString()));
    QCOMPARE(QString::fromStdString(found), expression);
    QVERIFY(isStringsJoinedByAnd(found));
}

void TestSearchQuery::randomBytesAreNeverSyntax()
{
    std::mt19937_64 random(21);
    const std::string letters =
        "ab \"\"*^:+-(){}'\\%_NEAR OR AND\t\n\0\x01\xc3\xa9\xe2\x80\x9c\xf0\x9f\x99\x82\xff\x80"s;
    for (int i = 0; i < 50000; ++i) {
        std::string text(random() % 30, ' ');
        for (char &c : text)
            c = random() % 8 == 0 ? static_cast<char>(random() % 256) : letters[random() % letters.size()];
        const std::string expression = ftsExpression(parseSearch(text));
        QVERIFY(expression.empty() || isStringsJoinedByAnd(expression));
    }
}

void TestSearchQuery::handMadeTermsAreNeverSyntax()
{
    const SearchWords words{{{"a\"b", false}, {"\"", true}, {"c\0d"s, true}, {"", false}, {"* OR *", false}}};
    const std::string expression = ftsExpression(words);
    QCOMPARE(QString::fromStdString(expression), QStringLiteral(R"("a""b"* AND "c d" AND "* OR *"*)"));
    QVERIFY(isStringsJoinedByAnd(expression));
}

void TestSearchQuery::longTextIsCut()
{
    std::string many;
    for (int i = 0; i < 5000; ++i)
        many += "word" + std::to_string(i) + ' ';
    QCOMPARE(parseSearch(many).terms.size(), std::size_t{32});
    const SearchWords one = parseSearch(std::string(1000000, 'x'));
    QCOMPARE(one.terms.size(), std::size_t{1});
    QVERIFY(one.terms.front().text.size() <= 200);
    std::string accents;
    for (int i = 0; i < 500; ++i)
        accents += "é";
    const std::string cut = parseSearch(accents).terms.front().text;
    QCOMPARE(QString::fromStdString(cut).toStdString(), cut); // cut between characters
}

void TestSearchQuery::nearestWordIsFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("word");
    QTest::newRow("a letter too many") << "gradiennt"
                                       << "gradient";
    QTest::newRow("a letter too few") << "gradent"
                                      << "gradient";
    QTest::newRow("a wrong letter") << "gredient"
                                    << "gradient";
    QTest::newRow("two letters swapped") << "gardient"
                                         << "gradient";
    QTest::newRow("two slips") << "grdaeint"
                               << "gradient";
    QTest::newRow("two swaps") << "rgadietn"
                               << "gradient";
    QTest::newRow("three slips are too many") << "grdaeitn"
                                              << "";
    QTest::newRow("a short word allows one") << "raoc"
                                             << "roc";
    QTest::newRow("a short word does not allow two") << "xac"
                                                     << "";
    QTest::newRow("two letters allow none") << "xy"
                                            << "";
    QTest::newRow("two letters are found as they are") << "ml"
                                                       << "ml";
    QTest::newRow("of equally near ones the most frequent") << "rog"
                                                            << "roc";
    QTest::newRow("the nearer one before the more frequent") << "rocky"
                                                             << "rocks";
    QTest::newRow("accents do not count") << QString::fromUtf8("grádiènt") << "gradient";
    QTest::newRow("letters beyond ASCII count once") << QString::fromUtf8("σβγδεζ") << QString::fromUtf8("αβγδεζ");
    QTest::newRow("capitals do not count") << "GRADIENT"
                                           << "gradient";
    QTest::newRow("nothing is near nothing") << ""
                                             << "";
    QTest::newRow("too long to look at") << QString(100, 'g') << "";
}

void TestSearchQuery::nearestWordIsFound()
{
    QFETCH(QString, typed);
    QFETCH(QString, word);
    const std::vector<std::string> vocabulary{"roc",       "rog2",  "ml",     "gradient",
                                              "gradients", "rocks", "αβγδεζ", std::string(99, 'g')};
    QCOMPARE(QString::fromStdString(nearestWord(typed.toStdString(), vocabulary)), word);
    QVERIFY(nearestWord(typed.toStdString(), {}).empty());
}

void TestSearchQuery::foldingFollowsTheIndex_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("ASCII") << "Precision@K"
                           << "precision@k";
    QTest::newRow("Latin-1 capitals") << QString::fromUtf8("ÀÉÎÕÜÇÑÝ") << "aeioucny";
    QTest::newRow("Latin-1 small letters") << QString::fromUtf8("àéîõüçñÿ") << "aeioucny";
    QTest::newRow("letters of their own stay") << QString::fromUtf8("ÆØÐÞß") << QString::fromUtf8("æøðþß");
    QTest::newRow("Latin Extended-A") << QString::fromUtf8("ŠčŻőĞşİ") << "sczogsi";
    QTest::newRow("barred letters stay") << QString::fromUtf8("ŁĐŒŋ") << QString::fromUtf8("łđœŋ");
    QTest::newRow("combining accents go") << QString::fromUtf8("re\u0301sume\u0301") << "resume";
    QTest::newRow("the micro sign is a mu") << QString::fromUtf8("µ") << QString::fromUtf8("μ");
    QTest::newRow("signs stay") << QString::fromUtf8("2×3÷4") << QString::fromUtf8("2×3÷4");
    QTest::newRow("other scripts stay") << QString::fromUtf8("Σ 語") << QString::fromUtf8("Σ 語");
}

void TestSearchQuery::foldingFollowsTheIndex()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(QString::fromStdString(greenroom::folded(text.toStdString())), folded);
}

void TestSearchQuery::foldingTwiceChangesNothing()
{
    for (char16_t c = 1; c < 0x250; ++c) {
        const std::string once = folded(QString(QChar(c)).toStdString());
        QCOMPARE(folded(once), once);
        const std::string low = lowered(QString(QChar(c)).toStdString());
        QCOMPARE(lowered(low), low);
        QCOMPARE(folded(low), once);
        if (c < 0x180 && c != 0x130) // the dotted capital I has no small letter of one character
            QCOMPARE(QString::fromStdString(low), QString(QChar(c)).toLower());
    }
}

void TestSearchQuery::loweringKeepsAccents()
{
    QCOMPARE(lowered("RÉSUMÉ Žižek"), std::string("résumé žižek"));
    QCOMPARE(lowered("a\xff"
                     "b"),
             std::string("a\xef\xbf\xbd"
                         "b"));
}

void TestSearchQuery::slugIsSafe_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("slug");
    QTest::newRow("words") << "Precision, recall and F1"
                           << "precision-recall-and-f1";
    QTest::newRow("accents") << QString::fromUtf8("Résumé straße Łódź") << "resume-strasse-lodz";
    QTest::newRow("apostrophes join") << QString::fromUtf8("Bayes' rule, the bank’s") << "bayes-rule-the-banks";
    QTest::newRow("nothing") << ""
                             << "question";
    QTest::newRow("marks only") << "?!"
                                << "question";
    QTest::newRow("another script") << QString::fromUtf8("語") << "question";
    QTest::newRow("a path") << "../../etc/passwd"
                            << "etc-passwd";
    QTest::newRow("a device") << "AUX"
                              << "aux-question";
    QTest::newRow("a numbered device") << "com1"
                                       << "com1-question";
    QTest::newRow("cut between words") << "why a very long title that goes on and on about gradient boosting is cut"
                                       << "why-a-very-long-title-that-goes-on-and-on-about-gradient";
    QTest::newRow("one long word is cut anyway") << QString(100, 'x') << QString(60, 'x');
    QTest::newRow("marks at the ends") << " - What is bagging? - "
                                       << "what-is-bagging";
}

void TestSearchQuery::slugIsSafe()
{
    QFETCH(QString, title);
    QFETCH(QString, slug);
    QCOMPARE(QString::fromStdString(slugOf(title.toStdString())), slug);
}

void TestSearchQuery::anySlugIsAFileName()
{
    std::mt19937_64 random(22);
    const QRegularExpression shape("^[a-z0-9]+(-[a-z0-9]+)*$");
    for (int i = 0; i < 20000; ++i) {
        std::string title(random() % 90, ' ');
        for (char &c : title)
            c = random() % 3 == 0 ? static_cast<char>(random() % 256) : static_cast<char>('a' + random() % 26);
        const std::string slug = slugOf(title);
        QVERIFY(slug.size() <= 60);
        QVERIFY2(shape.match(QString::fromStdString(slug)).hasMatch(), slug.c_str());
    }
}

QTEST_GUILESS_MAIN(TestSearchQuery)
#include "tst_searchquery.moc"
