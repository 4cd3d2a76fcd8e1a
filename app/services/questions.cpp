// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/questions.h"

#include <algorithm>

#include "content/itemtoml.h"
#include "core/text/fold.h"
#include "core/text/searchquery.h"

namespace greenroom::services {

namespace {

constexpr std::size_t undoDepth = 200;
constexpr int vocabularyLimit = 5000;
constexpr std::size_t longestTag = 60; ///< characters; the schema has it too

storage::ItemFilter filterFrom(const QuestionQuery &query)
{
    storage::ItemFilter filter = query.facets;
    filter.match = ftsExpression(parseSearch(query.text));
    return filter;
}

bool mayWorkLater(ErrorCode code)
{
    return code == ErrorCode::DiskFull || code == ErrorCode::DiskFault || code == ErrorCode::OutOfMemory
        || code == ErrorCode::ReadOnly;
}

/// Unicode characters of UTF-8 text, as SQLite's length() counts them.
std::size_t characterCount(const std::string &text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char byte) { return (static_cast<unsigned char>(byte) & 0xc0U) != 0x80U; }));
}

/// An item's text in the writer's own form, to compare; the text itself when it does not read.
std::string writtenAnew(const std::string &text, const ItemId &id)
{
    content::Problems problems;
    const auto item = content::readItem(text, id, id.value(), problems);
    return item ? content::writeItem(*item) : text;
}

} // namespace

Questions::Questions(Door &door, Library &library, const Clock &clock)
    : m_door(door), m_library(library), m_clock(clock)
{
}

Result<QuestionPage> Questions::first(const QuestionQuery &query, int rows)
{
    return m_door.read([&]() -> Result<QuestionPage> {
        const storage::ItemFilter filter = filterFrom(query);
        storage::SearchIndex &search = m_door.profile().search();
        QuestionPage page{filter.match, search.firstHits(filter, m_clock.now(), rows), {}};
        page.rows = search.summaries(page.numbers, page.match);
        return page;
    });
}

Result<QuestionPage> Questions::all(const QuestionQuery &query, int rows)
{
    return m_door.read([&]() -> Result<QuestionPage> {
        const storage::ItemFilter filter = filterFrom(query);
        storage::SearchIndex &search = m_door.profile().search();
        QuestionPage page{filter.match, search.allHits(filter, m_clock.now()), {}};
        const auto shown = std::min(page.numbers.size(), static_cast<std::size_t>(std::max(0, rows)));
        page.rows = search.summaries({page.numbers.begin(), page.numbers.begin() + static_cast<long>(shown)},
                                     page.match);
        return page;
    });
}

Result<std::vector<storage::ItemSummary>> Questions::rows(const std::vector<std::int64_t> &numbers,
                                                          const std::string &match)
{
    return m_door.read([&]() -> Result<std::vector<storage::ItemSummary>> {
        return m_door.profile().search().summaries(numbers, match);
    });
}

Result<std::string> Questions::suggestion(const std::string &text)
{
    return m_door.read([&]() -> Result<std::string> {
        const SearchWords words = parseSearch(text);
        std::string suggested;
        bool changed = false;
        for (const SearchWords::Term &term : words.terms) {
            storage::ItemFilter one;
            one.match = ftsExpression({{term}});
            std::string word = term.text;
            if (!term.phrase && m_door.profile().search().firstHits(one, m_clock.now(), 1).empty()) {
                const std::string near =
                    nearestWord(word, m_door.profile().search().wordsLike(folded(word), vocabularyLimit));
                changed = changed || !near.empty();
                word = near.empty() ? word : near;
            }
            suggested += (suggested.empty() ? "" : " ") + word;
        }
        return changed ? suggested : std::string();
    });
}

Result<QuestionDetail> Questions::detailOf(const std::optional<storage::ItemRow> &row, const std::string &subject)
{
    if (!row)
        return Error{ErrorCode::NotFound, subject, {}};
    auto item = m_library.item(row->id);
    if (!item)
        return item.error();
    QuestionDetail detail;
    detail.number = row->number;
    detail.item = std::move(*item);
    detail.tags = m_door.profile().items().tagsOf(row->number);
    detail.suspended = row->suspended;
    detail.ownItem = row->pack == "own";
    detail.edited = row->ownText.has_value();
    detail.memory = m_door.profile().memory().get(row->number);
    detail.reviews = m_door.profile().reviews().countingFor(row->number);
    return detail;
}

Result<QuestionDetail> Questions::detail(std::int64_t number)
{
    return m_door.read([&]() -> Result<QuestionDetail> {
        return detailOf(m_door.profile().items().findNumber(number), std::to_string(number));
    });
}

Result<QuestionDetail> Questions::detail(const ItemId &id)
{
    return m_door.read(
        [&]() -> Result<QuestionDetail> { return detailOf(m_door.profile().items().find(id), id.value()); });
}

Result<std::vector<std::string>> Questions::tags()
{
    return m_door.read([&]() -> Result<std::vector<std::string>> { return m_door.profile().items().allTags(); });
}

template <typename Work>
auto Questions::undoable(Work work) -> std::invoke_result_t<Work, Step &>
{
    Step undo;
    auto result = m_door.change(Change::Items, [&] { return work(undo); });
    if (result.ok() && undo && m_recording) {
        m_undo.push_back(std::move(undo));
        if (m_undo.size() > undoDepth)
            m_undo.erase(m_undo.begin());
    }
    return result;
}

Result<void> Questions::undo()
{
    if (m_undo.empty())
        return Error{ErrorCode::NothingToUndo, {}, {}};
    Step step = std::move(m_undo.back());
    m_undo.pop_back();
    m_recording = false;
    auto done = step();
    m_recording = true;
    if (!done && mayWorkLater(done.error().code))
        m_undo.push_back(std::move(step));
    return done;
}

Result<ItemId> Questions::add(Item item)
{
    return undoable([&](Step &undo) -> Result<ItemId> {
        storage::ItemStore &items = m_door.profile().items();
        const std::string base = "own/" + item.header.area + '/' + slugOf(item.header.title);
        ItemId id(base);
        for (int copy = 2; items.numberOf(id); ++copy)
            id = ItemId(base + '-' + std::to_string(copy));
        item.header.id = id;
        const std::string text = content::writeItem(item);
        content::Problems problems;
        if (!content::readItem(text, id, id.value(), problems))
            return Error{ErrorCode::Invalid, id.value(), problems.empty() ? "" : problems.front().message};
        items.put(rowOf(item, text), indexTextOf(item, m_library.vocabulary()));
        undo = [this, id] { return remove(id); };
        return id;
    });
}

Result<void> Questions::refuseDamaged(const storage::ItemRow &row)
{
    if (!m_door.profile().items().isIntact(row))
        return Error{ErrorCode::ItemDamaged, row.id.value(), "hash"};
    return {};
}

Result<void> Questions::replaceOwnText(const ItemId &id, const std::optional<std::string> &text)
{
    return undoable([&](Step &undo) -> Result<void> {
        storage::ItemStore &items = m_door.profile().items();
        const auto row = items.find(id);
        if (!row)
            return Error{ErrorCode::NotFound, id.value(), {}};
        if (const auto intact = refuseDamaged(*row); !intact)
            return intact;
        content::Problems problems;
        const auto item = content::readItem(text ? *text : row->packText, id, id.value(), problems);
        if (!item)
            return Error{ErrorCode::Invalid, id.value(), problems.empty() ? "" : problems.front().message};
        const auto before = row->ownText;
        items.setOwnText(row->number, text, rowOf(*item, row->packText), indexTextOf(*item, m_library.vocabulary()));
        undo = [this, id, before] { return replaceOwnText(id, before); };
        return {};
    });
}

Result<void> Questions::edit(const Item &item)
{
    const ItemId &id = item.header.id;
    const auto row = m_door.read(
        [&]() -> Result<std::optional<storage::ItemRow>> { return m_door.profile().items().find(id); });
    if (!row)
        return row.error();
    const std::string text = content::writeItem(item);
    if (!row->has_value())
        return replaceOwnText(id, text);
    const storage::ItemRow &before = **row;
    if (before.kind != item.header.kind) // drills, options and history belong to the kind
        return Error{ErrorCode::Invalid, "kind", id.value()};
    if (text == writtenAnew(before.text(), id) && !m_door.profile().readOnly())
        return {};
    if (text == writtenAnew(before.packText, id))
        return replaceOwnText(id, std::nullopt);
    return replaceOwnText(id, text);
}

Result<void> Questions::revert(const ItemId &id)
{
    if (id.value().rfind("own/", 0) == 0)
        return Error{ErrorCode::Invalid, id.value(), "own"};
    return replaceOwnText(id, std::nullopt);
}

Result<void> Questions::remove(const ItemId &id)
{
    return undoable([&](Step &undo) -> Result<void> {
        storage::ItemStore &items = m_door.profile().items();
        const auto row = items.find(id);
        if (!row || row->retired || row->pack != "own")
            return Error{ErrorCode::NotFound, id.value(), {}};
        if (const auto intact = refuseDamaged(*row); !intact)
            return intact;
        items.setRetired(row->number, true, {});
        undo = [this, id]() -> Result<void> {
            return m_door.change(Change::Items, [&]() -> Result<void> {
                storage::ItemStore &store = m_door.profile().items();
                const auto item = m_library.item(id);
                if (!item)
                    return item.error();
                store.setRetired(*store.numberOf(id), false, indexTextOf(*item, m_library.vocabulary()));
                return {};
            });
        };
        return {};
    });
}

Result<void> Questions::setSuspended(const std::vector<std::int64_t> &numbers, bool suspended)
{
    return undoable([&](Step &undo) -> Result<void> {
        std::vector<std::int64_t> changed;
        for (const std::int64_t number : numbers) {
            const auto row = m_door.profile().items().findNumber(number);
            if (!row || row->suspended == suspended)
                continue;
            if (const auto intact = refuseDamaged(*row); !intact)
                return intact;
            m_door.profile().items().setSuspended(number, suspended);
            changed.push_back(number);
        }
        if (!changed.empty())
            undo = [this, changed, suspended] { return setSuspended(changed, !suspended); };
        return {};
    });
}

Result<void> Questions::setTag(const std::vector<std::int64_t> &numbers, const std::string &tag, bool present)
{
    if (tag.empty() || characterCount(tag) > longestTag)
        return Error{ErrorCode::Invalid, "tag", {}};
    return undoable([&](Step &undo) -> Result<void> {
        std::vector<std::int64_t> changed;
        for (const std::int64_t number : numbers) {
            const auto tags = m_door.profile().items().tagsOf(number);
            if ((std::find(tags.begin(), tags.end(), tag) != tags.end()) == present)
                continue;
            m_door.profile().items().setTag(number, tag, present);
            changed.push_back(number);
        }
        if (!changed.empty())
            undo = [this, changed, tag, present] { return setTag(changed, tag, !present); };
        return {};
    });
}

} // namespace greenroom::services
