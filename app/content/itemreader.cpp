// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/itemreader.h"

#include "content/itemtoml.h"
#include "content/tomltext.h"
#include "core/model/itemnames.h"

namespace greenroom::content {

namespace {

std::vector<std::string_view> kindNames()
{
    std::vector<std::string_view> names;
    names.reserve(itemKindCount);
    for (int i = 0; i < itemKindCount; ++i)
        names.push_back(nameOf(static_cast<ItemKind>(i)));
    return names;
}

Source readSource(TableReader &table)
{
    Source source;
    source.title = table.text("title");
    source.url = table.optionalText("url");
    source.checked = table.date("checked");
    source.reviewBy = table.optionalDate("review_by");
    return source;
}

void readHeader(TableReader &item, ItemHeader &header)
{
    header.title = item.text("title");
    header.area = item.text("area");
    header.topics = item.texts("topics");
    header.roles = item.texts("roles");
    header.stages = item.texts("stages");
    header.difficulty = item.whole("difficulty", 1, 5);
    header.minutes = item.whole("minutes", 1, 240);
    header.facts = item.texts("facts");
    header.status = static_cast<ItemStatus>(
        item.oneOf("status", {nameOf(ItemStatus::Draft), nameOf(ItemStatus::Checked), nameOf(ItemStatus::Reviewed)}));
    header.revision = item.whole("revision", 1, 1'000'000);
    item.tables("source", [&](TableReader &table) { header.sources.push_back(readSource(table)); });
}

ItemBody readBody(TableReader &item, ItemKind kind)
{
    switch (kind) {
    case ItemKind::Concept:
    case ItemKind::Derivation: return readExplain(item);
    case ItemKind::Mcq: return readMcq(item);
    case ItemKind::Numeric: return readNumeric(item);
    case ItemKind::Sql: return readSql(item);
    case ItemKind::Coding: return readCoding(item);
    case ItemKind::SystemDesign: return readDesign(item);
    case ItemKind::Behavioural: return readBehavioural(item);
    case ItemKind::Presentation: return readPresentation(item);
    case ItemKind::Checklist: break;
    }
    return readChecklist(item);
}

} // namespace

std::optional<Item> readItem(std::string_view toml, const ItemId &id, const std::string &file, Problems &problems)
{
    Report report(file, problems);
    const auto table = parseToml(toml, report);
    if (!table)
        return std::nullopt;
    TableReader reader(*table, {}, report);
    Item item;
    item.header.id = id;
    const int schema = reader.whole("schema", 1, 1'000'000);
    if (schema > 1) {
        reader.problem(reader.placeOf("schema"), "schema",
                       "This item was written for a later version of Greenroom; this one reads schema 1.");
        return std::nullopt;
    }
    const Report sinceKind(file, problems);
    item.header.kind = static_cast<ItemKind>(reader.oneOf("kind", kindNames()));
    const bool kindKnown = sinceKind.clean();
    readHeader(reader, item.header);
    if (kindKnown) { // without its kind no key below can be judged
        item.body = readBody(reader, item.header.kind);
        reader.finish();
    }
    report.sort();
    if (!report.clean())
        return std::nullopt;
    return item;
}

} // namespace greenroom::content
