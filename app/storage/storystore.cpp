// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storystore.h"

#include "storage/rowhash.h"
#include "storage/storycontent.h"

namespace greenroom::storage {

namespace {

std::int64_t milliseconds(Instant at) { return std::int64_t{at.time_since_epoch().count()}; }

std::optional<std::int64_t> milliseconds(const std::optional<Instant> &at)
{
    return at ? std::optional(milliseconds(*at)) : std::nullopt;
}

Instant instant(std::int64_t value) { return Instant(std::chrono::milliseconds(value)); }

std::optional<int> narrow(const sqlite::Query &query, int column)
{
    const auto value = query.integerOrNull(column);
    return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

std::int64_t hashOf(const StoryRow &row)
{
    return RowHash().add(row.id.value()).add(milliseconds(row.createdAt)).add(milliseconds(row.trashedAt)).value();
}

std::int64_t hashOf(const StoryRevision &row, const std::string &content)
{
    RowHash hash;
    hash.add(row.story.value()).add(std::int64_t{row.revision}).add(milliseconds(row.at)).add(milliseconds(row.startedAt));
    hash.add(std::int64_t{row.sealed});
    hash.add(row.returnsTo ? std::optional<std::int64_t>(*row.returnsTo) : std::nullopt);
    hash.add(row.restores ? std::optional<std::int64_t>(*row.restores) : std::nullopt).add(content);
    return hash.value();
}

// Columns: number, created, trashed, hash
std::optional<StoryRow> storyRowFrom(const sqlite::Query &query)
{
    StoryRow row{StoryId(query.integer(0)), instant(query.integer(1)), std::nullopt};
    if (!query.isNull(2))
        row.trashedAt = instant(query.integer(2));
    return query.integer(3) == hashOf(row) ? std::optional(row) : std::nullopt;
}

/// Over the columns as they stand: what reading narrows to an int or a bool is covered in all its bits.
std::int64_t hashOfColumns(const sqlite::Query &query, const std::string &content)
{
    RowHash hash;
    for (int column = 0; column < 5; ++column)
        hash.add(query.integer(column));
    return hash.add(query.integerOrNull(5)).add(query.integerOrNull(6)).add(content).value();
}

// Columns: story, revision, at, started, sealed, returns to, restores, content, hash
std::optional<StoryRevision> revisionFrom(const sqlite::Query &query)
{
    const std::string content = query.text(7);
    if (query.integer(8) != hashOfColumns(query, content))
        return std::nullopt;
    StoryRevision row;
    row.story = StoryId(query.integer(0));
    row.revision = static_cast<int>(query.integer(1));
    row.at = instant(query.integer(2));
    row.startedAt = instant(query.integer(3));
    row.sealed = query.integer(4) != 0;
    row.returnsTo = narrow(query, 5);
    row.restores = narrow(query, 6);
    auto story = storyFrom(content);
    if (!story)
        return std::nullopt;
    row.content = std::move(*story);
    return row;
}

} // namespace

StoryId StoryStore::add(Instant at)
{
    sqlite::Query next = m_database.query("SELECT coalesce(max(story_number), 0) + 1 FROM story");
    next.step();
    const StoryRow row{StoryId(next.integer(0)), at, std::nullopt};
    m_database.query("INSERT INTO story (story_number, created_at_ms, row_hash) VALUES (?1, ?2, ?3)")
        .bind(row.id.value(), milliseconds(at), hashOf(row))
        .run();
    return row.id;
}

std::optional<StoryRow> StoryStore::find(StoryId story)
{
    sqlite::Query query =
        m_database.query("SELECT story_number, created_at_ms, trashed_at_ms, row_hash FROM story WHERE story_number = ?1");
    return query.bind(story.value()).step() ? storyRowFrom(query) : std::nullopt;
}

std::vector<StoryRow> StoryStore::all(bool trashed)
{
    sqlite::Query query = m_database.query("SELECT story_number, created_at_ms, trashed_at_ms, row_hash FROM story"
                                           " WHERE (trashed_at_ms IS NOT NULL) = ?1 ORDER BY story_number");
    query.bind(trashed);
    std::vector<StoryRow> rows;
    while (query.step()) {
        if (const auto row = storyRowFrom(query))
            rows.push_back(*row);
    }
    return rows;
}

void StoryStore::setTrashed(StoryId story, std::optional<Instant> at)
{
    auto row = find(story);
    if (!row)
        return;
    row->trashedAt = at;
    m_database.query("UPDATE story SET trashed_at_ms = ?2, row_hash = ?3 WHERE story_number = ?1")
        .bind(story.value(), milliseconds(at), hashOf(*row))
        .run();
}

void StoryStore::erase(StoryId story)
{
    m_database.query("DELETE FROM story_telling WHERE story_number = ?1").bind(story.value()).run();
    m_database.query("DELETE FROM story_judgement WHERE story_number = ?1").bind(story.value()).run();
    m_database.query("DELETE FROM story_revision WHERE story_number = ?1").bind(story.value()).run();
    m_database.query("DELETE FROM story WHERE story_number = ?1").bind(story.value()).run();
}

std::optional<StoryRevision> StoryStore::newest(StoryId story)
{
    sqlite::Query query = m_database.query(
        "SELECT story_number, revision, at_ms, started_at_ms, sealed, returns_to, restores, content, row_hash"
        " FROM story_revision WHERE story_number = ?1 ORDER BY revision DESC LIMIT 50");
    query.bind(story.value());
    while (query.step()) {
        if (auto row = revisionFrom(query))
            return row;
    }
    return std::nullopt;
}

std::optional<StoryRevision> StoryStore::revision(StoryId story, int revision)
{
    sqlite::Query query = m_database.query(
        "SELECT story_number, revision, at_ms, started_at_ms, sealed, returns_to, restores, content, row_hash"
        " FROM story_revision WHERE story_number = ?1 AND revision = ?2");
    return query.bind(story.value(), revision).step() ? revisionFrom(query) : std::nullopt;
}

std::vector<StoryRevision> StoryStore::revisions(StoryId story)
{
    sqlite::Query query = m_database.query(
        "SELECT story_number, revision, at_ms, started_at_ms, sealed, returns_to, restores, content, row_hash"
        " FROM story_revision WHERE story_number = ?1 ORDER BY revision DESC");
    query.bind(story.value());
    std::vector<StoryRevision> rows;
    while (query.step()) {
        if (auto row = revisionFrom(query))
            rows.push_back(std::move(*row));
    }
    return rows;
}

std::vector<RevisionLink> StoryStore::links(StoryId story)
{
    sqlite::Query query =
        m_database.query("SELECT revision, returns_to FROM story_revision WHERE story_number = ?1 ORDER BY revision");
    query.bind(story.value());
    std::vector<RevisionLink> links;
    while (query.step())
        links.push_back({static_cast<int>(query.integer(0)), narrow(query, 1)});
    return links;
}

void StoryStore::append(StoryRevision &row)
{
    sqlite::Query next =
        m_database.query("SELECT coalesce(max(revision), 0) + 1 FROM story_revision WHERE story_number = ?1");
    next.bind(row.story.value()).step();
    row.revision = static_cast<int>(next.integer(0));
    const std::string content = textOf(row.content);
    m_database
        .query("INSERT INTO story_revision (story_number, revision, at_ms, started_at_ms, sealed, returns_to, restores,"
               " content, row_hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)")
        .bind(row.story.value(), row.revision, milliseconds(row.at), milliseconds(row.startedAt), row.sealed,
              row.returnsTo, row.restores, content, hashOf(row, content))
        .run();
}

void StoryStore::rewrite(const StoryRevision &draft)
{
    const std::string content = textOf(draft.content);
    m_database
        .query("UPDATE story_revision SET at_ms = ?3, sealed = ?4, content = ?5, row_hash = ?6"
               " WHERE story_number = ?1 AND revision = ?2")
        .bind(draft.story.value(), draft.revision, milliseconds(draft.at), draft.sealed, content, hashOf(draft, content))
        .run();
}

void StoryStore::judge(StoryId story, const StoryJudgement &judgement)
{
    m_database
        .query("INSERT OR REPLACE INTO story_judgement (story_number, revision, score, measured, model_version)"
               " VALUES (?1, ?2, ?3, ?4, ?5)")
        .bind(story.value(), judgement.revision, judgement.score, judgement.measured, judgement.modelVersion)
        .run();
}

std::optional<StoryJudgement> StoryStore::judgement(StoryId story)
{
    sqlite::Query query = m_database.query(
        "SELECT revision, score, measured, model_version FROM story_judgement WHERE story_number = ?1");
    if (!query.bind(story.value()).step())
        return std::nullopt;
    return StoryJudgement{static_cast<int>(query.integer(0)), static_cast<int>(query.integer(1)), query.integer(2) != 0,
                          static_cast<int>(query.integer(3))};
}

std::vector<std::string> StoryStore::damaged()
{
    std::vector<std::string> found;
    sqlite::Query stories = m_database.query("SELECT story_number, created_at_ms, trashed_at_ms, row_hash FROM story");
    while (stories.step()) {
        if (!storyRowFrom(stories))
            found.push_back(std::to_string(stories.integer(0)));
    }
    sqlite::Query revisions = m_database.query(
        "SELECT story_number, revision, at_ms, started_at_ms, sealed, returns_to, restores, content, row_hash"
        " FROM story_revision");
    while (revisions.step()) {
        if (!revisionFrom(revisions))
            found.push_back(std::to_string(revisions.integer(0)) + '/' + std::to_string(revisions.integer(1)));
    }
    return found;
}

} // namespace greenroom::storage
