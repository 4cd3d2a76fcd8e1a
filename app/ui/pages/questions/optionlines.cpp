// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/questions/optionlines.h"

#include <QStringList>

namespace greenroom::ui {

QString linesFromOptions(const McqBody &body)
{
    QStringList lines;
    for (const McqOption &option : body.options)
        lines << (option.correct ? QStringLiteral("* ") : QString()) + QString::fromStdString(option.text)
                + QStringLiteral(" | ") + QString::fromStdString(option.why);
    return lines.join(QLatin1Char('\n'));
}

void setOptionsFromLines(McqBody &body, const QString &lines)
{
    std::vector<McqOption> options;
    int right = 0;
    for (QString line : lines.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        line = line.trimmed();
        if (line.isEmpty())
            continue;
        McqOption option;
        const std::size_t index = options.size();
        option.id = index < body.options.size() ? body.options[index].id : "option-" + std::to_string(index + 1);
        option.correct = line.startsWith(QLatin1String("* "));
        if (option.correct)
            line.remove(0, 2);
        const qsizetype bar = line.lastIndexOf(QLatin1String(" | "));
        option.text = (bar < 0 ? line : line.left(bar)).trimmed().toStdString();
        option.why = (bar < 0 ? QString() : line.mid(bar + 3)).trimmed().toStdString();
        right += option.correct ? 1 : 0;
        options.push_back(option);
    }
    body.options = options;
    body.selectAll = right > 1;
}

} // namespace greenroom::ui
