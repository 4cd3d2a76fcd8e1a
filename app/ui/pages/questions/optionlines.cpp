// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/questions/optionlines.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace greenroom::ui {

namespace {

// A bar between blanks begins the reason and "* " the right option. In an option's own text both get a backslash in
// front, as do those that have one. Bars of mathematics (|x|, \\|) stand between other characters and stay as they are.
const QRegularExpression &barInText()
{
    static const QRegularExpression pattern(QStringLiteral("(?<![^ ])(\\\\*)\\|(?![^ ])"));
    return pattern;
}

const QRegularExpression &starInText()
{
    static const QRegularExpression pattern(QStringLiteral("^(\\\\*)\\* "));
    return pattern;
}

QString escaped(QString text)
{
    text.replace(barInText(), QStringLiteral("\\\\1|"));
    return text.replace(starInText(), QStringLiteral("\\\\1* "));
}

QString unescaped(QString text)
{
    static const QRegularExpression bar(QStringLiteral("(?<![^ ])\\\\(\\\\*)\\|(?![^ ])"));
    static const QRegularExpression star(QStringLiteral("^\\\\(\\\\*)\\* "));
    text.replace(bar, QStringLiteral("\\1|"));
    return text.replace(star, QStringLiteral("\\1* "));
}

McqOption optionFromLine(QString line)
{
    McqOption option;
    option.correct = line.startsWith(QLatin1String("* "));
    if (option.correct)
        line = line.mid(2).trimmed();
    const qsizetype bar = line.indexOf(QLatin1String(" | "));
    option.text = unescaped((bar < 0 ? line : line.left(bar)).trimmed()).toStdString();
    option.why = (bar < 0 ? QString() : line.mid(bar + 3)).trimmed().toStdString();
    return option;
}

bool sameOptions(const McqBody &a, const McqBody &b)
{
    const auto same = [](const McqOption &x, const McqOption &y) {
        return x.id == y.id && x.text == y.text && x.correct == y.correct && x.why == y.why;
    };
    return std::equal(a.options.begin(), a.options.end(), b.options.begin(), b.options.end(), same);
}

} // namespace

QString linesFromOptions(const McqBody &body)
{
    QStringList lines;
    for (const McqOption &option : body.options) {
        QString line = (option.correct ? QStringLiteral("* ") : QString()) + escaped(QString::fromStdString(option.text));
        if (!option.why.empty())
            line += QStringLiteral(" | ") + QString::fromStdString(option.why);
        lines << line;
    }
    return lines.join(QLatin1Char('\n'));
}

void setOptionsFromLines(McqBody &body, const QString &lines)
{
    std::vector<McqOption> options;
    int right = 0;
    for (const QString &line : lines.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        if (line.trimmed().isEmpty())
            continue;
        McqOption option = optionFromLine(line.trimmed());
        const std::size_t index = options.size();
        option.id = index < body.options.size() ? body.options[index].id : "option-" + std::to_string(index + 1);
        right += option.correct ? 1 : 0;
        options.push_back(std::move(option));
    }
    body.options = std::move(options);
    body.selectAll = body.selectAll || right > 1;
}

bool fitsLines(const McqBody &body)
{
    McqBody again = body;
    setOptionsFromLines(again, linesFromOptions(body));
    return sameOptions(body, again);
}

} // namespace greenroom::ui
