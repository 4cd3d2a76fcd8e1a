-- SPDX-FileCopyrightText: 2026 The Greenroom authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Items, the append-only review log with what is rebuilt from it, sessions and settings.

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE pack (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    version TEXT NOT NULL,
    licence TEXT NOT NULL,
    language TEXT NOT NULL,
    fingerprint TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE item (
    item_number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    pack TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('concept', 'derivation', 'mcq', 'numeric', 'sql', 'coding', 'system-design',
                                       'behavioural', 'presentation', 'checklist')),
    area TEXT NOT NULL,
    title TEXT NOT NULL,
    difficulty INTEGER NOT NULL CHECK (difficulty BETWEEN 1 AND 5),
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 240),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    status TEXT NOT NULL CHECK (status IN ('draft', 'checked', 'reviewed')),
    pack_text TEXT NOT NULL,
    own_text TEXT,
    suspended INTEGER NOT NULL DEFAULT 0 CHECK (suspended IN (0, 1)),
    retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
    row_hash INTEGER NOT NULL
) STRICT;
CREATE INDEX item_by_title ON item (retired, title COLLATE NOCASE, item_number);
CREATE INDEX item_by_pack ON item (pack);

-- In tables without rowid the key's columns come first and in its order: quick_check of SQLite 3.40 reports
-- NULL values that are not there otherwise.
CREATE TABLE item_topic (
    topic TEXT NOT NULL,
    item_number INTEGER NOT NULL REFERENCES item (item_number),
    PRIMARY KEY (topic, item_number)
) STRICT, WITHOUT ROWID;
CREATE INDEX item_topic_by_item ON item_topic (item_number);

CREATE TABLE item_role (
    role TEXT NOT NULL,
    item_number INTEGER NOT NULL REFERENCES item (item_number),
    PRIMARY KEY (role, item_number)
) STRICT, WITHOUT ROWID;
CREATE INDEX item_role_by_item ON item_role (item_number);

CREATE TABLE item_tag (
    tag TEXT NOT NULL CHECK (length(tag) BETWEEN 1 AND 60),
    item_number INTEGER NOT NULL REFERENCES item (item_number),
    PRIMARY KEY (tag, item_number)
) STRICT, WITHOUT ROWID;
CREATE INDEX item_tag_by_item ON item_tag (item_number);

CREATE VIRTUAL TABLE item_search USING fts5 (
    title, prompt, answer, topics,
    tokenize = 'unicode61 remove_diacritics 2',
    prefix = '1 2 3'
);
CREATE VIRTUAL TABLE item_word USING fts5vocab (item_search, 'row');

CREATE TABLE session (
    session_number INTEGER PRIMARY KEY,
    started_at_ms INTEGER NOT NULL,
    ended_at_ms INTEGER CHECK (ended_at_ms >= started_at_ms)
) STRICT;

CREATE TABLE review (
    review_number INTEGER PRIMARY KEY,
    item_number INTEGER NOT NULL REFERENCES item (item_number),
    at_ms INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('review', 'drill', 'exam', 'mock')),
    rating INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 4),
    confidence INTEGER CHECK (confidence BETWEEN 1 AND 4),
    duration_ms INTEGER CHECK (duration_ms >= 0),
    ladder_depth INTEGER CHECK (ladder_depth >= 0),
    session_number INTEGER REFERENCES session (session_number),
    source TEXT NOT NULL,
    item_revision INTEGER NOT NULL CHECK (item_revision >= 1),
    row_hash INTEGER NOT NULL,
    UNIQUE (item_number, at_ms, kind)
) STRICT;

CREATE TRIGGER review_is_never_changed BEFORE UPDATE ON review
BEGIN
    SELECT RAISE (ABORT, 'the review log is append-only');
END;
CREATE TRIGGER review_is_never_deleted BEFORE DELETE ON review
BEGIN
    SELECT RAISE (ABORT, 'the review log is append-only');
END;

-- Undo of a grade: the review stays in the log and stops counting.
CREATE TABLE review_retraction (
    review_number INTEGER PRIMARY KEY REFERENCES review (review_number),
    at_ms INTEGER NOT NULL
) STRICT;

-- Rebuilt from the log at any time.
CREATE TABLE memory_state (
    item_number INTEGER PRIMARY KEY REFERENCES item (item_number),
    stability_days REAL NOT NULL CHECK (stability_days > 0),
    difficulty REAL NOT NULL CHECK (difficulty BETWEEN 1 AND 10),
    reps INTEGER NOT NULL CHECK (reps >= 1),
    lapses INTEGER NOT NULL CHECK (lapses >= 0),
    last_at_ms INTEGER NOT NULL,
    last_study_day INTEGER NOT NULL,
    pass_counted INTEGER NOT NULL CHECK (pass_counted IN (0, 1)),
    last_failed INTEGER NOT NULL CHECK (last_failed IN (0, 1)),
    due_at_ms INTEGER NOT NULL,
    model_version INTEGER NOT NULL
) STRICT;
CREATE INDEX memory_state_by_due ON memory_state (due_at_ms);

-- One place in a session's queue. The seed makes a resumed item the same one.
CREATE TABLE session_entry (
    session_number INTEGER NOT NULL REFERENCES session (session_number),
    position INTEGER NOT NULL,
    item_number INTEGER NOT NULL REFERENCES item (item_number),
    draw_seed INTEGER NOT NULL,
    not_before_ms INTEGER,
    typed_answer TEXT NOT NULL DEFAULT '',
    review_number INTEGER REFERENCES review (review_number),
    PRIMARY KEY (session_number, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX session_entry_by_review ON session_entry (review_number);
