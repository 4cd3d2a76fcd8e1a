// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/itemreader.h"
#include "core/model/itemnames.h"

namespace greenroom::content {

ExplainBody readExplain(TableReader &item)
{
    ExplainBody body;
    body.prompt = item.text("prompt");
    body.outline = item.text("outline");
    item.tables("key_point", [&](TableReader &table) {
        KeyPoint point;
        point.id = table.text("id");
        point.text = table.text("text");
        point.weight = table.whole("weight", 1, 3);
        body.keyPoints.push_back(std::move(point));
    });
    item.tables("followup", [&](TableReader &table) {
        FollowUp followUp;
        followUp.level = table.whole("level", 1, 9);
        followUp.rung = static_cast<Rung>(table.oneOf(
            "rung", {nameOf(Rung::Why), nameOf(Rung::Mechanism), nameOf(Rung::Limit), nameOf(Rung::Consequence)}));
        followUp.prompt = table.text("prompt");
        followUp.answer = table.text("answer");
        followUp.listenFor = table.texts("listen_for");
        body.followUps.push_back(std::move(followUp));
    });
    item.tables("mistake", [&](TableReader &table) {
        Mistake mistake;
        mistake.text = table.text("text");
        mistake.why = table.text("why");
        body.mistakes.push_back(std::move(mistake));
    });
    return body;
}

McqBody readMcq(TableReader &item)
{
    McqBody body;
    body.prompt = item.text("prompt");
    body.selectAll = item.oneOf("select", {"one", "all"}) == 1;
    body.explain = item.optionalText("explain");
    item.tables("option", [&](TableReader &table) {
        McqOption option;
        option.id = table.text("id");
        option.text = table.text("text");
        option.correct = table.flag("correct");
        option.why = table.text("why");
        body.options.push_back(std::move(option));
    });
    return body;
}

ChecklistBody readChecklist(TableReader &item)
{
    ChecklistBody body;
    body.per = item.optionalText("per");
    item.tables("item", [&](TableReader &table) {
        ChecklistEntry entry;
        entry.id = table.text("id");
        entry.text = table.text("text");
        body.entries.push_back(std::move(entry));
    });
    return body;
}

} // namespace greenroom::content
