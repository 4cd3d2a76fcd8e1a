// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>
#include <QUrl>

namespace greenroom::test {

inline QString times(const char *text, int count)
{
    return QString::fromUtf8(text).repeated(count);
}

/// Rows "markdown" of texts that would open files, load pictures or take for ever, if they were more than text. `folder` holds
/// picture.png, page.html and style.css.
inline void addHostileRows(const QString &folder)
{
    const auto row = [](const char *name, const QString &markdown) { QTest::newRow(name) << markdown; };
    const QString path = folder + QStringLiteral("/picture.png");
    const QString picture = QUrl::fromLocalFile(path).toString();
    row("picture of a file", QStringLiteral("![a](%1)").arg(picture));
    row("picture by its path", QStringLiteral("![a](%1)").arg(path));
    row("picture in angle brackets", QStringLiteral("![a](<%1>)").arg(picture));
    row("picture by reference", QStringLiteral("![a][b]\n\n[b]: %1").arg(picture));
    row("picture in a link", QStringLiteral("[![a](%1)](%1)").arg(picture));
    row("picture in a table", QStringLiteral("| a |\n|---|\n| ![a](%1) |").arg(picture));
    row("img of a file", QStringLiteral("<img src=\"%1\">").arg(picture));
    row("img of a path, not closed", QStringLiteral("<img src='%1'").arg(path));
    row("img after an entity", QStringLiteral("&lt;img src=\"%1\"&gt;").arg(picture));
    row("style sheet", QStringLiteral("<link rel=\"stylesheet\" href=\"%1\">").arg(QUrl::fromLocalFile(folder + QStringLiteral("/style.css")).toString()));
    row("style import", QStringLiteral("<style>@import url('%1');</style>").arg(QUrl::fromLocalFile(folder + QStringLiteral("/style.css")).toString()));
    row("style background", QStringLiteral("<body style='background:url(%1)'>x</body>").arg(picture));
    row("frame", QStringLiteral("<iframe src=\"%1\"></iframe>").arg(QUrl::fromLocalFile(folder + QStringLiteral("/page.html")).toString()));
    row("object", QStringLiteral("<object data=\"%1\"></object>").arg(picture));
    row("base", QStringLiteral("<base href=\"%1/\"><img src=picture.png>")
                    .arg(QUrl::fromLocalFile(folder).toString()));
    row("endless device", QStringLiteral("![a](/dev/zero) <img src=/dev/zero> ![b](file:///dev/zero)"));
    row("terminal device", QStringLiteral("![a](/dev/tty) <img src=\"file:///dev/stdin\">"));
    row("own memory", QStringLiteral("<img src=/proc/self/mem> ![a](file:///proc/self/environ)"));
    row("network share", QStringLiteral("![a](//example.org/share/a.png) <img src='\\\\example.org\\a'>"));
    row("picture from the network", QStringLiteral("![a](http://127.0.0.1:9/a.png) <img src='https://127.0.0.1:9/a'>"));
    row("resource of the program", QStringLiteral("![a](qrc:/icons/app.svg) <img src=\":/icons/app.svg\">"));
    row("data picture", QStringLiteral("![a](data:image/png;base64,%1)").arg(times("iVBORw0KGgo", 500)));
    row("data page", QStringLiteral("[a](data:text/html,<script>alert(1)</script>)"));
    row("script", QStringLiteral("<script>alert('x')</script>"));
    row("script link", QStringLiteral("[a](javascript:alert(1)) <a href='javascript:alert(1)'>b</a>"));
    row("file link", QStringLiteral("[a](%1) <a href=\"%1\">b</a> <%1>").arg(QUrl::fromLocalFile(folder + QStringLiteral("/page.html")).toString()));
    row("plain addresses", QStringLiteral("https://example.org <https://example.org> <a@example.org> www.example.org"));
    row("huge link", QStringLiteral("[a](https://example.org/%1)").arg(times("x", 90'000)));
    row("event handler", QStringLiteral("<b onclick='x()' onload=x()>a</b>"));
    row("raw table", QStringLiteral("<table border=1><tr><td>a</td></tr></table>"));
    row("raw tables 30 deep", times("<table><tr><td>", 30) + u'x' + times("</td></tr></table>", 30));
    row("raw tables 5,000 deep", times("<table><tr><td>", 5'000));
    row("raw elements 10,000 deep", times("<div>", 10'000));
    row("open comment", QStringLiteral("<!-- %1").arg(times("a ", 1'000)));
    row("document type with entities", QStringLiteral("<!DOCTYPE a [<!ENTITY b \"%1\">]>&b;&b;").arg(times("c", 999)));
    row("CDATA", QStringLiteral("<![CDATA[ <img src=\"%1\"> ]]>").arg(picture));
    row("quotes 10,000 deep", times("> ", 10'000) + u'x');
    row("lists 10,000 deep", times("- ", 10'000) + u'x');
    row("lists and quotes in turn", times("> - 1. ", 5'000) + u'x');
    row("indented lists", [] {
        QString text;
        for (int i = 0; i < 200; ++i)
            text += QString(2 * i, u' ') + QStringLiteral("- a\n");
        return text;
    }());
    row("emphasis 10,000 deep", times("*a ", 10'000) + times("*", 10'000));
    row("strong emphasis never closed", times("**a", 20'000));
    row("mixed emphasis", times("*_**a", 15'000));
    row("brackets 50,000 deep", times("[", 50'000) + times("](a)", 10'000));
    row("back quotes of every length", [] {
        QString text;
        for (int i = 1; i < 400; ++i)
            text += QString(i, u'`') + u' ';
        return text;
    }());
    row("open fence", QStringLiteral("```\n%1").arg(times("a\n", 20'000)));
    row("many fences", times("```\nx\n```\n\n", 5'000));
    row("unclosed dollar", QStringLiteral("Costs $5 and more"));
    row("unclosed double dollar", QStringLiteral("$$ a = b\n\nc"));
    row("only dollars", times("$", 100'000));
    row("many small formulas", times("$x$ ", 25'000));
    row("formulas that never close their groups", times("$\\frac{$ ", 10'000));
    row("formula of 20,000 signs", u'$' + times("x=", 10'000) + u'$');
    row("fractions 1,000 deep",
        QStringLiteral("$$") + times("\\frac{1}{", 1'000) + times("}", 1'000) + QStringLiteral("$$"));
    row("matrices 18 deep",
        QStringLiteral("$$") + times("\\begin{matrix}a\\\\", 18) + times("\\end{matrix}", 18) + QStringLiteral("$$"));
    row("formula that reads a file", QStringLiteral("$\\input{%1} \\includegraphics{%1} \\href{%1}{a}$").arg(path));
    row("formula with a picture", QStringLiteral("$\\text{<img src=\"%1\">}$").arg(picture));
    row("word of 100 KB", times("a", 102'400));
    row("200,000 words", times("word ", 200'000));
    row("spaces", times(" ", 100'000));
    row("empty lines", times("\n", 100'000));
    row("tabs", times("\t", 50'000));
    row("NULs", QString(1'000, QChar(0)) + QStringLiteral("a") + QChar(0) + QStringLiteral("b"));
    row("control characters", [] {
        QString text;
        for (int i = 1; i < 32; ++i)
            text += QStringLiteral("a") + QChar(i);
        return text + QChar(0x7F) + QChar(0x85);
    }());
    row("object replacement characters", times("\uFFFCa", 1'000));
    row("characters that structure documents", QString(QChar(0xFDD0)) + QChar(0xFDD1) + QChar(0x2029) + QChar(0x2028));
    row("characters of private use", times("\U000F0000\U000F0001", 1'000) + QStringLiteral(" $x$"));
    row("lone surrogates", QString(1'000, QChar(0xD83D)) + QString(1'000, QChar(0xDC00)));
    row("right to left", times("שלום עולם ", 500) + QStringLiteral("$x = 1$ ") + times("مرحبا ", 500));
    row("overrides of direction", times("\u202Ea\u202D\u2067b\u2066", 5'000));
    row("marks upon marks", u'e' + times("\u0301", 20'000));
    row("joined emoji", times("\U0001F468\u200D", 2'000));
    row("no-break spaces", times("\u00A0", 20'000));
    row("zero width", times("\u200B\u00AD", 20'000));
    row("table of 12,000 columns", times("|a", 12'000) + u'\n' + times("|---", 12'000) + u'\n' + times("x\n", 1'000));
    row("table of 900 columns", times("|a", 900) + u'\n' + times("|---", 900) + u'\n' + times("|b", 900));
    row("table of 30,000 rows", QStringLiteral("|a|b|\n|---|---|\n") + times("x\n", 30'000));
    row("thousands of tables", times("|a|b|\n|---|---|\n|c|d|\n\n", 4'000));
    row("tables in quotes 30 deep",
        times("> ", 30) + QStringLiteral("| a |\n") + times("> ", 30) + QStringLiteral("|---|\n"));
    row("row longer than its head", QStringLiteral("| a | b |\n|---|---|\n| c | d | e | f |\n| g |"));
    row("headings", times("# a\n", 20'000));
    row("numbers of lists", QStringLiteral("999999999. a\n\n000000001) b\n\n99999999999. c"));
    row("entities", QStringLiteral("&#0; &#xD800; &#x110000; &#xFFFC; &#8232; &unknown; &amp;lt;"));
    row("reference bomb", QStringLiteral("[x]: <%1>\n\n").arg(times("a", 99)) + times("[x]", 20'000));
    row("backslashes", times("\\", 50'000));
}

} // namespace greenroom::test
