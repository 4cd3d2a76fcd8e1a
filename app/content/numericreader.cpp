// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <limits>

#include "content/itemreader.h"

namespace greenroom::content {

namespace {

NumericVariable readVariable(TableReader &table)
{
    NumericVariable variable;
    variable.name = table.text("name");
    if (table.has("values")) {
        variable.values = table.numbers("values");
        if (variable.values.empty())
            table.problem(table.placeOf("values"), "range", table.nameOf("values") + " must list at least one number.");
        for (const char *key : {"min", "max", "step"}) {
            if (!table.has(key))
                continue;
            (void)table.number(key);
            table.problem(table.placeOf(key), "conflict", table.nameOf(key) + " cannot stand beside \"values\".");
        }
        return variable;
    }
    if (!table.has("min") && !table.has("max") && !table.has("step")) {
        table.problem(table.place(), "missing_key",
                      table.nameOf("values") + " is missing, or \"min\", \"max\" and \"step\".");
        return variable;
    }
    variable.min = table.number("min");
    variable.max = table.number("max");
    variable.step = table.number("step");
    if (table.has("step") && !(variable.step > 0))
        table.problem(table.placeOf("step"), "range", table.nameOf("step") + " must be greater than zero.");
    if (table.has("min") && table.has("max") && variable.max < variable.min)
        table.problem(table.placeOf("max"), "range", table.nameOf("max") + " must not be below \"min\".");
    return variable;
}

void readTolerance(TableReader &item, NumericBody &body)
{
    item.table("tolerance", [&](TableReader &table) {
        body.relativeTolerance = table.has("rel");
        if (table.has("abs") && table.has("rel"))
            table.problem(table.placeOf("rel"), "conflict", "A tolerance is either \"abs\" or \"rel\", not both.");
        else if (!table.has("abs") && !table.has("rel"))
            table.problem(table.place(), "missing_key", "A tolerance needs \"abs\" or \"rel\".");
        if (table.has("abs"))
            body.tolerance = table.number("abs", 0, TableReader::unbounded);
        if (table.has("rel"))
            body.tolerance = table.number("rel", 0, 1);
    });
}

} // namespace

NumericBody readNumeric(TableReader &item)
{
    NumericBody body;
    body.prompt = item.text("prompt");
    if (item.has("generator")) {
        body.generator = item.text("generator");
        if (item.has("formula"))
            item.problem(item.placeOf("formula"), "conflict",
                         "An item has a \"formula\" or a \"generator\", not both.");
        (void)item.optionalText("formula");
    } else {
        body.formula = item.text("formula");
    }
    readTolerance(item, body);
    body.unit = item.optionalText("unit");
    body.where = item.optionalTexts("where");
    body.worked = item.text("worked");
    body.family = item.text("family");
    item.tables("var", [&](TableReader &table) { body.variables.push_back(readVariable(table)); });
    item.tables("wrong", [&](TableReader &table) {
        NumericSlip slip;
        slip.formula = table.text("formula");
        slip.teaches = table.text("teaches");
        body.slips.push_back(std::move(slip));
    });
    return body;
}

} // namespace greenroom::content
