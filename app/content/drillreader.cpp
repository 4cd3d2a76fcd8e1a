// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/itemreader.h"

namespace greenroom::content {

SqlBody readSql(TableReader &item)
{
    SqlBody body;
    body.prompt = item.text("prompt");
    body.columns = item.texts("columns");
    if (item.has("data")) {
        body.data = item.text("data");
        for (const char *key : {"tables", "dataset"}) {
            if (item.has(key))
                item.problem(item.placeOf(key), "conflict",
                             '"' + std::string(key) + "\" cannot stand beside \"data\", which names a shared dataset.");
        }
        (void)item.optionalText("tables");
    } else {
        body.tables = item.text("tables");
    }
    body.orderBy = item.optionalTexts("order_by");
    body.reference = item.text("reference");
    body.hints = item.texts("hints");
    body.explain = item.text("explain");
    item.tables("alternative", [&](TableReader &table) { body.alternatives.push_back(table.text("query")); });
    item.tables("dataset", [&](TableReader &table) {
        SqlDataset dataset;
        dataset.name = table.text("name");
        dataset.rows = table.text("rows");
        body.datasets.push_back(std::move(dataset));
    });
    item.tables("wrong", [&](TableReader &table) {
        SqlSlip slip;
        slip.name = table.text("name");
        slip.query = table.text("query");
        slip.teaches = table.text("teaches");
        body.slips.push_back(std::move(slip));
    });
    return body;
}

CodingBody readCoding(TableReader &item)
{
    CodingBody body;
    body.prompt = item.text("prompt");
    body.function = item.text("function");
    body.starter = item.text("starter");
    body.reference = item.text("reference");
    body.brute = item.text("brute");
    body.generator = item.text("generator");
    item.table("complexity", [&](TableReader &table) {
        body.complexity.time = table.text("time");
        body.complexity.space = table.text("space");
        body.complexity.why = table.text("why");
    });
    body.clarify = item.texts("clarify");
    body.edgeCases = item.texts("edge_cases");
    item.tables("test", [&](TableReader &table) {
        CodingTest test;
        test.visible = table.flag("visible");
        test.args = table.text("args");
        test.expect = table.text("expect");
        test.why = table.text("why");
        body.tests.push_back(std::move(test));
    });
    item.tables("wrong", [&](TableReader &table) {
        CodingSlip slip;
        slip.name = table.text("name");
        slip.code = table.text("code");
        slip.teaches = table.text("teaches");
        body.slips.push_back(std::move(slip));
    });
    return body;
}

} // namespace greenroom::content
