// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/itemtexts.h"

#include <utility>

namespace greenroom::content {

namespace {

/// Collects texts under the path of the table they stand in.
class Texts {
public:
    void in(std::string prefix) { m_prefix = std::move(prefix) + '.'; }
    void in(std::string_view table, std::size_t index) { in(pathOf(table, index)); }

    void add(std::string_view key, const std::string &text, TextUse use = TextUse::Prose)
    {
        m_texts.push_back({m_prefix + std::string(key), text, use});
    }

    void addGiven(std::string_view key, const std::string &text, TextUse use = TextUse::Prose)
    {
        if (!text.empty())
            add(key, text, use);
    }

    void add(std::string_view key, const std::vector<std::string> &texts, TextUse use = TextUse::Prose)
    {
        for (std::size_t i = 0; i < texts.size(); ++i)
            add(pathOf(key, i), texts[i], use);
    }

    [[nodiscard]] std::vector<ItemText> take() { return std::move(m_texts); }

private:
    std::string m_prefix;
    std::vector<ItemText> m_texts;
};

void collect(const ExplainBody &body, Texts &texts)
{
    texts.add("prompt", body.prompt);
    texts.add("outline", body.outline);
    for (std::size_t i = 0; i < body.keyPoints.size(); ++i) {
        texts.in("key_point", i);
        texts.add("id", body.keyPoints[i].id, TextUse::Plain);
        texts.add("text", body.keyPoints[i].text);
    }
    for (std::size_t i = 0; i < body.followUps.size(); ++i) {
        texts.in("followup", i);
        texts.add("prompt", body.followUps[i].prompt);
        texts.add("answer", body.followUps[i].answer);
        texts.add("listen_for", body.followUps[i].listenFor);
    }
    for (std::size_t i = 0; i < body.mistakes.size(); ++i) {
        texts.in("mistake", i);
        texts.add("text", body.mistakes[i].text);
        texts.add("why", body.mistakes[i].why);
    }
}

void collect(const McqBody &body, Texts &texts)
{
    texts.add("prompt", body.prompt);
    texts.addGiven("explain", body.explain);
    for (std::size_t i = 0; i < body.options.size(); ++i) {
        texts.in("option", i);
        texts.add("id", body.options[i].id, TextUse::Plain);
        texts.add("text", body.options[i].text);
        texts.add("why", body.options[i].why);
    }
}

void collect(const NumericBody &body, Texts &texts)
{
    texts.add("prompt", body.prompt, TextUse::Template);
    texts.add(body.generator.empty() ? "formula" : "generator", body.generator.empty() ? body.formula : body.generator,
              TextUse::Code);
    texts.addGiven("unit", body.unit, TextUse::Plain);
    texts.add("where", body.where, TextUse::Code);
    texts.add("worked", body.worked, TextUse::Template);
    texts.add("family", body.family, TextUse::Plain);
    for (std::size_t i = 0; i < body.variables.size(); ++i) {
        texts.in("var", i);
        texts.add("name", body.variables[i].name, TextUse::Plain);
    }
    for (std::size_t i = 0; i < body.slips.size(); ++i) {
        texts.in("wrong", i);
        texts.add("formula", body.slips[i].formula, TextUse::Code);
        texts.add("teaches", body.slips[i].teaches);
    }
}

void collect(const SqlBody &body, Texts &texts)
{
    texts.add("prompt", body.prompt);
    texts.add("columns", body.columns, TextUse::Code);
    texts.add(body.data.empty() ? "tables" : "data", body.data.empty() ? body.tables : body.data, TextUse::Code);
    texts.add("order_by", body.orderBy, TextUse::Code);
    texts.add("reference", body.reference, TextUse::Code);
    texts.add("hints", body.hints);
    texts.add("explain", body.explain);
    for (std::size_t i = 0; i < body.alternatives.size(); ++i) {
        texts.in("alternative", i);
        texts.add("query", body.alternatives[i], TextUse::Code);
    }
    for (std::size_t i = 0; i < body.datasets.size(); ++i) {
        texts.in("dataset", i);
        texts.add("rows", body.datasets[i].rows, TextUse::Code);
    }
    for (std::size_t i = 0; i < body.slips.size(); ++i) {
        texts.in("wrong", i);
        texts.add("name", body.slips[i].name, TextUse::Plain);
        texts.add("query", body.slips[i].query, TextUse::Code);
        texts.add("teaches", body.slips[i].teaches);
    }
}

void collect(const CodingBody &body, Texts &texts)
{
    texts.add("prompt", body.prompt);
    texts.add("function", body.function, TextUse::Code);
    texts.add("starter", body.starter, TextUse::Starter);
    texts.add("reference", body.reference, TextUse::Code);
    texts.add("brute", body.brute, TextUse::Code);
    texts.add("generator", body.generator, TextUse::Code);
    texts.add("complexity.time", body.complexity.time);
    texts.add("complexity.space", body.complexity.space);
    texts.add("complexity.why", body.complexity.why);
    texts.add("clarify", body.clarify);
    texts.add("edge_cases", body.edgeCases);
    for (std::size_t i = 0; i < body.tests.size(); ++i) {
        texts.in("test", i);
        texts.add("args", body.tests[i].args, TextUse::Code);
        texts.add("expect", body.tests[i].expect, TextUse::Code);
        texts.add("why", body.tests[i].why);
    }
    for (std::size_t i = 0; i < body.slips.size(); ++i) {
        texts.in("wrong", i);
        texts.add("name", body.slips[i].name, TextUse::Plain);
        texts.add("code", body.slips[i].code, TextUse::Code);
        texts.add("teaches", body.slips[i].teaches);
    }
}

void collect(const DesignBody &body, Texts &texts)
{
    texts.add("prompt", body.prompt);
    texts.add("given", body.given);
    texts.add("clarify", body.clarify);
    texts.add("baseline", body.baseline);
    for (std::size_t i = 0; i < body.parts.size(); ++i) {
        texts.in("part", i);
        texts.add("strong", body.parts[i].strong);
        texts.add("probes", body.parts[i].probes);
        texts.add("red_flags", body.parts[i].redFlags);
    }
    for (std::size_t i = 0; i < body.twists.size(); ++i) {
        texts.in("twist", i);
        texts.add("text", body.twists[i].text);
    }
    for (std::size_t i = 0; i < body.estimates.size(); ++i) {
        texts.in("estimate", i);
        texts.add("question", body.estimates[i].question);
        texts.add("formula", body.estimates[i].formula, TextUse::Code);
    }
}

void collect(const BehaviouralBody &body, Texts &texts)
{
    texts.add("competency", body.competency);
    texts.add("prompt", body.prompt);
    texts.add("followups", body.followUps);
    texts.add("signals", body.goodSigns);
    texts.add("red_flags", body.redFlags);
    for (std::size_t i = 0; i < body.levels.size(); ++i) {
        texts.in("level", i);
        texts.add("anchor", body.levels[i].anchor);
    }
}

void collect(const PresentationBody &body, Texts &texts)
{
    texts.add("brief", body.brief);
    texts.add("audience", body.audience);
    for (std::size_t i = 0; i < body.parts.size(); ++i) {
        texts.in("part", i);
        texts.add("must", body.parts[i].must);
    }
    for (std::size_t i = 0; i < body.challenges.size(); ++i) {
        texts.in("challenge", i);
        texts.add("from", body.challenges[i].from);
        texts.add("prompt", body.challenges[i].prompt);
        texts.add("strong", body.challenges[i].strong);
    }
    for (std::size_t i = 0; i < body.translations.size(); ++i) {
        texts.in("translate", i);
        texts.add("technical", body.translations[i].technical);
        texts.add("business", body.translations[i].business);
    }
}

void collect(const ChecklistBody &body, Texts &texts)
{
    texts.addGiven("per", body.per, TextUse::Plain);
    for (std::size_t i = 0; i < body.entries.size(); ++i) {
        texts.in("item", i);
        texts.add("id", body.entries[i].id, TextUse::Plain);
        texts.add("text", body.entries[i].text);
    }
}

} // namespace

std::string pathOf(std::string_view table, std::size_t index, std::string_view key)
{
    std::string path = std::string(table) + '[' + std::to_string(index) + ']';
    return key.empty() ? path : path + '.' + std::string(key);
}

std::vector<ItemText> textsOf(const Item &item)
{
    Texts texts;
    texts.add("title", item.header.title, TextUse::Plain);
    texts.add("facts", item.header.facts, TextUse::Plain);
    std::visit([&](const auto &body) { collect(body, texts); }, item.body);
    for (std::size_t i = 0; i < item.header.sources.size(); ++i) {
        texts.in("source", i);
        texts.add("title", item.header.sources[i].title, TextUse::Plain);
    }
    return texts.take();
}

} // namespace greenroom::content
