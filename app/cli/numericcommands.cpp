// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>

#include <cmath>

#include "cli/commandtable.h"
#include "cli/itemsource.h"
#include "cli/text.h"
#include "core/grading/numeric.h"

namespace greenroom::cli {

namespace {

/// JSON has no infinity and no NaN.
QJsonValue numberValue(double value)
{
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue();
}

QJsonValue valueOf(const NumericValue &value)
{
    if (const auto *number = std::get_if<double>(&value))
        return numberValue(*number);
    QJsonArray list;
    for (const double number : std::get<std::vector<double>>(value))
        list.append(numberValue(number));
    return list;
}

QString valueText(const NumericValue &value)
{
    if (const auto *number = std::get_if<double>(&value))
        return QString::number(*number, 'g', 15);
    QStringList list;
    for (const double number : std::get<std::vector<double>>(value))
        list.append(QString::number(number, 'g', 15));
    return list.join(QStringLiteral(", "));
}

struct Drawn {
    NumericDraw draw;
    QString prompt;
    QString worked;
};

Result<Drawn> drawn(const NumericBody &body, qint64 seed)
{
    auto draw = drawNumeric(body, static_cast<std::uint64_t>(seed));
    if (!draw)
        return draw.error();
    const auto prompt = renderNumeric(body.prompt, *draw);
    if (!prompt)
        return prompt.error();
    const auto worked = renderNumeric(body.worked, *draw);
    if (!worked)
        return worked.error();
    return Drawn{std::move(*draw), textOf(*prompt), textOf(*worked)};
}

void writeDraw(Output &output, const NumericBody &body, const Drawn &drawn)
{
    output.line(drawn.prompt.trimmed() + QLatin1Char('\n'));
    std::vector<QStringList> rows;
    for (const auto &[name, value] : drawn.draw.variables)
        rows.push_back({textOf(name), valueText(value)});
    output.table(rows);
    output.line({});
    output.table(
        {{QStringLiteral("Answer"), QStringLiteral("%1 %2").arg(valueText(drawn.draw.answer), textOf(body.unit))},
         {QStringLiteral("Tolerance"),
          QStringLiteral("%1 %2").arg(valueText(body.tolerance), body.relativeTolerance
                                                                     ? QStringLiteral("of the answer")
                                                                     : QStringLiteral("either way"))}});
    output.line({});
    output.line(drawn.worked.trimmed());
}

Exit numeric(Call &call)
{
    const QString id = call.words().first();
    if (!call.options().seed) {
        call.output().message(QStringLiteral("numeric needs --seed N."));
        return Exit::WrongUsage;
    }
    const auto found = findItem(call, ItemId(id.toStdString()));
    if (!found)
        return call.fail(found.error());
    const auto *body = std::get_if<NumericBody>(&found->item.body);
    if (body == nullptr) {
        call.output().message(QStringLiteral("%1 is no numeric item.").arg(id));
        return Exit::Negative;
    }
    const auto result = drawn(*body, *call.options().seed);
    if (!result)
        return call.fail(result.error());
    if (!call.options().json) {
        writeDraw(call.output(), *body, *result);
        return Exit::Done;
    }
    QJsonObject variables;
    for (const auto &[name, value] : result->draw.variables)
        variables.insert(textOf(name), valueOf(value));
    const QString tolerance = body->relativeTolerance ? QStringLiteral("rel") : QStringLiteral("abs");
    call.output().json({{QStringLiteral("id"), id},
                        {QStringLiteral("seed"), *call.options().seed},
                        {QStringLiteral("variables"), variables},
                        {QStringLiteral("prompt"), result->prompt},
                        {QStringLiteral("answer"), numberValue(result->draw.answer)},
                        {QStringLiteral("unit"), textOf(body->unit)},
                        {QStringLiteral("tolerance"), QJsonObject{{tolerance, body->tolerance}}},
                        {QStringLiteral("worked"), result->worked},
                        {QStringLiteral("from"), found->from}});
    return Exit::Done;
}

} // namespace

const std::vector<Command> &numericCommands()
{
    static const std::vector<Command> commands = {
        {"numeric",
         "ID --seed N",
         "draws the numbers of a numeric item",
         "Draws the variant of a numeric item that belongs to a seed: the same seed gives\n"
         "the same numbers everywhere. The item is looked up as by the command item.\n"
         "\n"
         "JSON: id, seed, variables: {name: number or list of numbers}, prompt and worked\n"
         "with the numbers filled in, answer, unit, tolerance: {abs: x} or {rel: x},\n"
         "from: profile or pack.\n"
         "Exit code 1 when there is no such item or it is not numeric.",
         1,
         1,
         {"--seed"},
         numeric},
    };
    return commands;
}

} // namespace greenroom::cli
