// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <type_traits>

#include "content/itemtoml.h"
#include "content/tomlwriter.h"
#include "core/model/itemnames.h"

namespace greenroom::content {

namespace {

void write(TomlWriter &out, const ItemHeader &header)
{
    out.whole("schema", 1);
    out.text("kind", nameOf(header.kind));
    out.text("title", header.title);
    out.text("area", header.area);
    out.texts("topics", header.topics);
    out.texts("roles", header.roles);
    out.texts("stages", header.stages);
    out.whole("difficulty", header.difficulty);
    out.whole("minutes", header.minutes);
    out.texts("facts", header.facts);
    out.text("status", nameOf(header.status));
    out.whole("revision", header.revision);
}

void write(TomlWriter &out, const ExplainBody &body)
{
    out.text("prompt", body.prompt);
    out.text("outline", body.outline);
    for (const KeyPoint &point : body.keyPoints) {
        out.header("key_point");
        out.text("id", point.id);
        out.text("text", point.text);
        out.whole("weight", point.weight);
    }
    for (const FollowUp &followUp : body.followUps) {
        out.header("followup");
        out.whole("level", followUp.level);
        out.text("rung", nameOf(followUp.rung));
        out.text("prompt", followUp.prompt);
        out.text("answer", followUp.answer);
        out.texts("listen_for", followUp.listenFor);
    }
    for (const Mistake &mistake : body.mistakes) {
        out.header("mistake");
        out.text("text", mistake.text);
        out.text("why", mistake.why);
    }
}

void write(TomlWriter &out, const McqBody &body)
{
    out.text("prompt", body.prompt);
    out.text("select", body.selectAll ? "all" : "one");
    if (!body.explain.empty())
        out.text("explain", body.explain);
    for (const McqOption &option : body.options) {
        out.header("option");
        out.text("id", option.id);
        out.text("text", option.text);
        out.flag("correct", option.correct);
        out.text("why", option.why);
    }
}

void write(TomlWriter &out, const NumericVariable &variable)
{
    out.header("var");
    out.text("name", variable.name);
    if (!variable.values.empty()) {
        out.numbers("values", variable.values);
        return;
    }
    out.number("min", variable.min);
    out.number("max", variable.max);
    out.number("step", variable.step);
}

void write(TomlWriter &out, const NumericBody &body)
{
    out.text("prompt", body.prompt);
    if (body.generator.empty())
        out.text("formula", body.formula);
    else
        out.text("generator", body.generator);
    out.number("tolerance", body.relativeTolerance ? "rel" : "abs", body.tolerance);
    if (!body.unit.empty())
        out.text("unit", body.unit);
    if (!body.where.empty())
        out.texts("where", body.where);
    out.text("worked", body.worked);
    out.text("family", body.family);
    for (const NumericVariable &variable : body.variables)
        write(out, variable);
    for (const NumericSlip &slip : body.slips) {
        out.header("wrong");
        out.text("formula", slip.formula);
        out.text("teaches", slip.teaches);
    }
}

void write(TomlWriter &out, const SqlBody &body)
{
    out.text("prompt", body.prompt);
    out.texts("columns", body.columns);
    out.text(body.data.empty() ? "tables" : "data", body.data.empty() ? body.tables : body.data);
    if (!body.orderBy.empty())
        out.texts("order_by", body.orderBy);
    out.text("reference", body.reference);
    out.texts("hints", body.hints);
    out.text("explain", body.explain);
    for (const SqlDataset &dataset : body.datasets) {
        out.header("dataset");
        out.text("name", dataset.name);
        out.text("rows", dataset.rows);
    }
    for (const SqlSlip &slip : body.slips) {
        out.header("wrong");
        out.text("name", slip.name);
        out.text("query", slip.query);
        out.text("teaches", slip.teaches);
    }
    for (const std::string &query : body.alternatives) {
        out.header("alternative");
        out.text("query", query);
    }
}

void write(TomlWriter &out, const CodingBody &body)
{
    out.text("prompt", body.prompt);
    out.text("function", body.function);
    out.text("starter", body.starter);
    out.text("reference", body.reference);
    out.text("brute", body.brute);
    out.text("generator", body.generator);
    out.texts("complexity",
              {{"time", body.complexity.time}, {"space", body.complexity.space}, {"why", body.complexity.why}});
    out.texts("clarify", body.clarify);
    out.texts("edge_cases", body.edgeCases);
    for (const CodingTest &test : body.tests) {
        out.header("test");
        out.flag("visible", test.visible);
        out.text("args", test.args);
        out.text("expect", test.expect);
        out.text("why", test.why);
    }
    for (const CodingSlip &slip : body.slips) {
        out.header("wrong");
        out.text("name", slip.name);
        out.text("code", slip.code);
        out.text("teaches", slip.teaches);
    }
}

void write(TomlWriter &out, const DesignBody &body)
{
    out.text("prompt", body.prompt);
    out.texts("given", body.given);
    out.texts("clarify", body.clarify);
    out.text("baseline", body.baseline);
    for (const DesignPart &part : body.parts) {
        out.header("part");
        out.text("id", part.id);
        out.texts("strong", part.strong);
        out.texts("probes", part.probes);
        out.texts("red_flags", part.redFlags);
    }
    for (const DesignTwist &twist : body.twists) {
        out.header("twist");
        out.whole("at_minute", twist.atMinute);
        out.text("text", twist.text);
    }
    for (const DesignEstimate &estimate : body.estimates) {
        out.header("estimate");
        out.text("question", estimate.question);
        out.text("formula", estimate.formula);
        out.number("answer", estimate.answer);
    }
}

void write(TomlWriter &out, const BehaviouralBody &body)
{
    out.text("competency", body.competency);
    out.text("prompt", body.prompt);
    out.texts("followups", body.followUps);
    out.texts("signals", body.goodSigns);
    out.texts("red_flags", body.redFlags);
    for (const BarsLevel &level : body.levels) {
        out.header("level");
        out.whole("score", level.score);
        out.text("anchor", level.anchor);
    }
}

void write(TomlWriter &out, const PresentationBody &body)
{
    out.text("brief", body.brief);
    out.texts("audience", body.audience);
    for (const PresentationPart &part : body.parts) {
        out.header("part");
        out.text("id", part.id);
        out.number("share", part.share);
        out.texts("must", part.must);
    }
    for (const PresentationChallenge &challenge : body.challenges) {
        out.header("challenge");
        out.text("from", challenge.from);
        out.text("prompt", challenge.prompt);
        out.texts("strong", challenge.strong);
    }
    for (const Translation &translation : body.translations) {
        out.header("translate");
        out.text("technical", translation.technical);
        out.text("business", translation.business);
    }
}

void write(TomlWriter &out, const ChecklistBody &body)
{
    if (!body.per.empty())
        out.text("per", body.per);
    for (const ChecklistEntry &entry : body.entries) {
        out.header("item");
        out.text("id", entry.id);
        out.text("text", entry.text);
    }
}

void write(TomlWriter &out, const Source &source)
{
    out.header("source");
    out.text("title", source.title);
    if (!source.url.empty())
        out.text("url", source.url);
    out.date("checked", source.checked);
    if (source.reviewBy)
        out.date("review_by", *source.reviewBy);
}

} // namespace

std::string writeItem(const Item &item)
{
    TomlWriter out;
    write(out, item.header);
    std::visit([&](const auto &body) { write(out, body); }, item.body);
    for (const Source &source : item.header.sources)
        write(out, source);
    return out.take();
}

} // namespace greenroom::content
